import type { Token } from '../../article/article.ts';
import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { tokenAt } from '../../extract/claims/reading.ts';
import { type CountedList, isNumber, listOf } from './countedLists.ts';
import { boundsOf, isAside, isNamed, isPlain, piecesOf } from './mixedItems.ts';
import { isPerson } from './parts.ts';
import type { ToldSentence } from './toldSentences.ts';

/** Words that say that not all are named, or that the items are choices. */
const notAll =
  /\b(?:includ\w+|such as|among|amongst|like|e\.g|for example|for instance|etc|and (?:many |some |several )?(?:others?|more)|and so on|excluding|except|besides|as well as|along with|together with|respectively|notably|especially|particularly|mainly|mostly|either|or|versus|vs|others?|another|rest|remaining|plus|then|not)\b|&c|\.\.\.|…|[“”"«»=/<>{}|]/i;
const someNamed =
  /\b(?:includ\w+|such as|among|amongst|like|e\.g|for example|excluding|except|besides|notably|especially|particularly|mainly|mostly|only|each|every|per|at least|at a time)\b/i;
const opening = /^(?<words>[^:;—–"“”()\d]{0,90}?)(?: ?\([^()]{1,40}\))?(?<mark>: | ?[—–] ?| - )/u;

/**
 * The list behind a colon or dash, of whatever mixture of names and things ("the Windsock, Betty's and a café by the gate"),
 * with the fewest and the most items that its commas may be read to part: what may be said of the item before it is both.
 * Undefined where a verb or a mark shows that something else than a list follows.
 */
export function mixedListBehind(
  article: AnnotatedArticle,
  told: ToldSentence,
  quantity: Quantity,
): CountedList | undefined {
  const from = quantity.noun!.end;
  const behind = article.text.slice(from, told.end);
  const found = opening.exec(behind) ?? (isSelf(quantity) ? /^(?<words>)(?<mark>, )/.exec(behind) : null);
  if (!found || someNamed.test(found.groups!['words']!)) return undefined;
  // Another number between the two may be what the list is of.
  if (told.quantities.some((one) => isNumber(one) && one.start >= from && one.start < from + found[0].length))
    return undefined;
  const start = from + found[0].length;
  const rest = article.text.slice(start, told.end);
  const stop = /[:,]/.test(found.groups!['mark']!)
    ? rest.search(/[.!?]["”’)]*$/)
    : rest.search(/ ?[—–] ?| - |[.!?]["”’)]*$/);
  const end = start + (stop < 0 ? rest.length : stop);
  return listOver(article, told, quantity, start, end);
}

function listOver(
  { text }: AnnotatedArticle,
  told: ToldSentence,
  quantity: Quantity,
  start: number,
  end: number,
): CountedList | undefined {
  const body = text.slice(start, end);
  if (body.length > 400 || /[:;]/.test(body) || notAll.test(body)) return undefined;
  const { tokens } = told.sentence;
  return listIn(
    unbracketed(tokens.slice(tokenAt(tokens, start), tokenAt(tokens, end))),
    isPerson(quantity.head) || isMember(quantity),
  );
}

/**
 * The people behind a mere comma or "as", where the count is of all of them: "its five members, Vester, the engineers Ann Lee
 * and Bo Ray, and the lawyer Dorit Falk, found"; "named the three dead as …".
 */
export function peopleBehind(
  article: AnnotatedArticle,
  told: ToldSentence,
  quantity: Quantity,
): CountedList | undefined {
  const { text } = article;
  const lead = text.slice(told.start, quantity.start);
  if (!/\b(?:the|its|their|his|her|our)\s$/i.test(lead)) return undefined;
  const from = quantity.noun!.end;
  const found = /^(?<words>(?: \p{Ll}+){0,3}?)(?<mark>, | as )(?=\p{Lu}|the \p{Ll}+ \p{Lu})/u.exec(
    text.slice(from, told.end),
  );
  if (!found || someNamed.test(found.groups!['words']!)) return undefined;
  const isNaming = /\b(?:nam|identif)\w+\b/i.test(lead);
  if (found.groups!['mark'] === ' as ' ? !isNaming : found.groups!['words'] !== '') return undefined;
  const start = from + found[0].length;
  const { tokens } = told.sentence;
  const verb = tokens.findIndex(
    ({ start: at, text: mark }, i) => at >= start && mark === ',' && /^(?:VB[DPZ]|MD)$/.test(tokens[i + 1]?.pos ?? ''),
  );
  const end = verb < 0 ? start + text.slice(start, told.end).replace(/[.!?]?["”’)]*$/, '').length : tokens[verb]!.start;
  const list = listOver(article, told, quantity, start, end);
  // Each of them has a name, but for asides.
  return list?.items.every(
    (item) => /\p{Lu}/u.test(text.slice(item.start, item.end)) || /^\d+$/.test(text.slice(item.start, item.end)),
  )
    ? list
    : undefined;
}

function isMember({ head }: Quantity): boolean {
  return head === 'member' || head === 'guest' || head === 'one' || head === 'them';
}

/** "Four of us": whoever they are follows behind a comma, too. */
function isSelf({ head }: Quantity): boolean {
  return head === 'them';
}

/** What stands in brackets belongs to the item before it. */
function unbracketed(tokens: readonly Token[]): Token[] {
  let depth = 0;
  return tokens.filter(({ text }) => {
    if (text === '(') depth++;
    const inside = depth > 0;
    if (text === ')') depth = Math.max(0, depth - 1);
    return !inside;
  });
}

/** The items that commas and the last "and" part; undefined where one of them is no plain phrase. */
function listIn(tokens: readonly Token[], people: boolean): CountedList | undefined {
  const and = joiningAnd(tokens);
  const items: Token[][] = [[]];
  for (const [i, token] of tokens.entries()) {
    // Behind the "and" a comma sets off what is said of the last item.
    if (i === and || (token.text === ',' && (and < 0 || i < and))) items.push([]);
    else items.at(-1)!.push(token);
  }
  const filled = withoutPreposition(items.filter((own) => own.length > 0));
  if (filled.length < (and < 0 ? 3 : 2) || (and >= 0 && items.at(-1)!.length === 0)) return undefined;
  const pieces = [...filled.slice(0, -1), ...(and < 0 ? [filled.at(-1)!] : piecesOf(filled.at(-1)!))];
  if (isAside(filled[0]!) || !pieces.every(isPlain)) return undefined;
  const bounds = boundsOf(filled, people, and >= 0);
  if (!bounds) return undefined;
  // "and Boise, Idaho": a name may stand behind each of the others, too.
  const paired =
    and >= 0 &&
    piecesOf(filled.at(-1)!)
      .slice(1)
      .some((own) => isNamed(own));
  const end = filled.at(-1)!;
  // Without a comma before it the last "and" may stand inside the last thing: "law, arts and crafts".
  const inside =
    and >= 0 &&
    tokens[and - 1]?.text !== ',' &&
    filled.length > 2 &&
    filled.at(-2)!.length === 1 &&
    end.length === 1 &&
    !isNamed(end);
  const least = paired ? Math.ceil(filled.length / 2) : bounds.least - (inside ? 1 : 0);
  const spans = filled.map((own) => ({ start: own[0]!.start, end: own.at(-1)!.end }));
  return {
    form: 'sentence',
    items: spans,
    least: Math.min(least, bounds.least),
    most: bounds.most,
    start: spans[0]!.start,
    end: spans.at(-1)!.end,
  };
}

/** The "and" before the last item: one behind a comma where there is one ("Lee, Moss and Park, and Tom Ray"), else the last. */
function joiningAnd(tokens: readonly Token[]): number {
  const isAnd = ({ lower }: Token) => lower === 'and' || lower === '&';
  const set = tokens.findLastIndex((token, i) => isAnd(token) && tokens[i - 1]?.text === ',');
  return set >= 0 ? set : tokens.findLastIndex(isAnd);
}

/** "By bus, by boat and on foot": prepositions that open every item say nothing of the item before. */
function withoutPreposition(items: readonly Token[][]): Token[][] {
  const isAll = items.every(
    ([first, second]) => second !== undefined && /^(?:on|by|in|for|to|at|with|from|against)$/.test(first!.lower),
  );
  return isAll ? items.map((own) => own.slice(1)) : [...items];
}

const titles =
  /^(?:, | ?[:–—] ?)(?<list>(?:["“][^"“”]{1,60}["”]\)?,? (?:and |& )?){1,12}["“][^"“”]{1,60}["”])(?=[.,;]|$)/u;

/** "Three songs, “Greensleeves”, “Danny Boy” and “Jerusalem”": titles in quotation marks, one behind the other. */
export function titlesBehind(
  { text }: AnnotatedArticle,
  told: ToldSentence,
  quantity: Quantity,
): CountedList | undefined {
  const from = quantity.noun!.end;
  const behind = text.slice(from, told.end).replace(/,(?=["”])/g, ' ');
  const list = titles.exec(behind)?.groups?.['list'];
  if (!list || !/(?:and|&) ["“][^"“”]+["”]$/.test(list) || notAll.test(list.replace(/["“][^"“”]*["”]/g, '')))
    return undefined;
  const start = from + behind.indexOf(list);
  return listOf(
    [...list.matchAll(/["“][^"“”]+["”]/g)].map(({ index, 0: title }) => ({
      start: start + index,
      end: start + index + title.length,
    })),
  );
}
