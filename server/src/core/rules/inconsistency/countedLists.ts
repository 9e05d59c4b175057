import type { Token } from '../../article/article.ts';
import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { tokenAt } from '../../extract/claims/reading.ts';
import type { Span } from '../../text/span.ts';
import type { ToldSentence } from './toldSentences.ts';

/** A list with the least and the most things it may be read to name. */
export interface CountedList extends Span {
  readonly form: 'sentence' | 'bullets';
  readonly items: readonly Span[];
  readonly least: number;
  readonly most: number;
}

/** A list in a sentence whose items are known one by one. */
export function listOf(items: readonly Span[]): CountedList {
  const count = items.length;
  return { form: 'sentence', items, least: count, most: count, start: items[0]!.start, end: items.at(-1)!.end };
}

/** Words that say that not all are named, or that the names are something else. */
export const notAll =
  /\b(?:includ\w+|such as|among|amongst|like|e\.g|for example|for instance|namely one|etc|and others?|and more|and so on|not counting|excluding|except|besides|as well as|along with|together with|respectively|notably|especially|particularly|mainly|mostly|both|either|versus|vs|between|from|each|another|other|others)\b|&c|\.\.\.|…/i;

/** The same between the count and its list, where "from", "each" and "other" are harmless. */
const someNamed =
  /\b(?:includ\w+|such as|among|amongst|like|e\.g|for example|excluding|except|besides|notably|especially|particularly|mainly|mostly)\b/i;

/** "The three siblings Lars, Mette and Ole": people whose names follow without a mark. */
const siblings = new Set(
  'sibling brother sister son daughter child friend candidate minister mayor finalist founder author'.split(' '),
);

/** The list in the same sentence: behind a colon, a dash, in brackets, behind a comma, or behind "are". */
export function listBehind(article: AnnotatedArticle, told: ToldSentence, quantity: Quantity): CountedList | undefined {
  const { text } = article;
  const from = quantity.noun!.end;
  const rest = text.slice(from, told.end);
  const opening =
    /^(?<words>[^:;(,—–]{0,80}?)(?<mark>: | ?— ?| – | - | \()/u.exec(rest) ??
    /^(?<words>)(?<mark>, | (?:are|were|consists? of|consisted of|comprises?|comprised|is made up of|was made up of) (?:the )?)(?=\p{Lu}|the )/u.exec(
      rest,
    ) ??
    (siblings.has(quantity.head ?? '') ? /^(?<words>)(?<mark> )(?=\p{Lu}\p{Ll}+, \p{Lu})/u.exec(rest) : null);
  if (!opening) return undefined;
  const mark = opening.groups!['mark']!;
  const words = opening.groups!['words']!;
  if (someNamed.test(words) || / \d|\band\b.*\b(?:two|three|four|five|six)\b/.test(words)) return undefined;
  const start = from + opening[0].length;
  // "Eight people in two groups: …": another number stands between.
  if (told.quantities.some((one) => isNumber(one) && one.start >= from && one.start < start - mark.length))
    return undefined;
  const loose = mark === ', ' || mark === ' ' || /\p{L}/u.test(mark);
  const end = loose ? namesEnd(told, start, mark === ' ') : listEnd(text, told, start, mark);
  if (end === undefined) return undefined;
  const list = listOver(told, start, end);
  if (!list || notAll.test(text.slice(start, end))) return undefined;
  // Behind a mere comma, a bracket or a verb the words are a list only where they are names.
  if (!mark.startsWith(':') && !list.names && !(mark === ', ' && list.items.length > 2)) return undefined;
  return list;
}

/** A number that may be that of the list, not "the first day". */
export function isNumber({ kind, low }: Quantity): boolean {
  return kind === 'cardinal' && low > 1;
}

/** "They are A, B and C." behind a sentence with the count. */
export function listInNext(next: ToldSentence): CountedList | undefined {
  const opening = /^(?:They|These|Those) (?:are|were) (?:the )?/.exec(next.text);
  if (!opening || notAll.test(next.text)) return undefined;
  const end = next.start + next.text.search(/[.!?]?["”’)]*$/);
  return listOver(next, next.start + opening[0].length, end);
}

/** "A, B and C are the three finalists": names in front of the count. */
export function listBefore(article: AnnotatedArticle, told: ToldSentence, quantity: Quantity): CountedList | undefined {
  const lead = article.text.slice(told.start, quantity.start);
  const closing = / (?:are|were|make up|form|became) (?:the|its|their|our) $/.exec(lead);
  if (!closing || notAll.test(lead)) return undefined;
  const list = listOver(told, told.start, told.start + closing.index);
  return list?.names ? list : undefined;
}

/** The names that begin at an offset, up to the mark behind the last of them; undefined where they are fewer than two. */
export function namesAt(told: ToldSentence, start: number): CountedList | undefined {
  const end = namesEnd(told, start);
  if (end === undefined || notAll.test(told.text.slice(start - told.start, end - told.start))) return undefined;
  const list = listOver(told, start, end);
  return list?.names ? list : undefined;
}

function listOver(told: ToldSentence, start: number, end: number): (CountedList & Items) | undefined {
  const { tokens } = told.sentence;
  const list = itemsOf(tokens.slice(tokenAt(tokens, start), tokenAt(tokens, end)));
  return list && { ...list, form: 'sentence', start: list.items[0]!.start, end: list.items.at(-1)!.end };
}

/** The end of the names that begin here: behind the first "and" whose name is followed by a mark and no further name. */
function namesEnd({ sentence: { tokens } }: ToldSentence, start: number, beforeVerb = false): number | undefined {
  const from = tokenAt(tokens, start);
  for (let i = from; i < tokens.length && i < from + 60; i++) {
    if (/^[.;:()]$/.test(tokens[i]!.text) || tokens[i]!.pos === 'CD') return undefined;
    if (tokens[i]!.text !== 'and') continue;
    let k = i + 1;
    while (
      k < tokens.length &&
      !/^(?:[,.;:()!?—–]|["”])$/.test(tokens[k]!.text) &&
      !(beforeVerb && k > i + 1 && /^(?:VB[DZP]|MD)$/.test(tokens[k]!.pos))
    )
      k++;
    const last = tokens.slice(i + 1, k);
    if (!isName(last) && !(last[0]?.text === 'the' && isThing(last))) return undefined;
    if (tokens[k]?.text !== ',' || !/^\p{Lu}/u.test(tokens[k + 1]?.text ?? '')) return tokens[k - 1]!.end;
  }
  return undefined;
}

/** Where the list ends: at the closing bracket or second dash, else at the end of the sentence or its first part. */
function listEnd(text: string, told: ToldSentence, start: number, mark: string): number | undefined {
  const rest = text.slice(start, told.end);
  if (mark.includes('(')) {
    const close = rest.indexOf(')');
    return close < 0 ? undefined : start + close;
  }
  if (/[—–-]/.test(mark)) {
    const close = rest.search(/ ?[—–]| - |[.!?]$/);
    return start + (close < 0 ? rest.length : close);
  }
  const stop = rest.search(mark.startsWith(':') ? /[.!?]["”’)]*$| [—–(] ?|[—]/ : /[.!?]["”’)]*$|[:;(—–]/);
  return start + (stop < 0 ? rest.length : stop);
}

interface Items {
  readonly items: readonly Span[];
  readonly least: number;
  readonly most: number;
  readonly names: boolean;
}

/** "A, B and C", "A; B; and C": things of one kind that end with "and". Undefined where the words are no such list. */
function itemsOf(tokens: readonly Token[]): Items | undefined {
  const semicolons = tokens.some(({ text: mark }) => mark === ';');
  const last = tokens.findLastIndex(({ text: word }) => word === 'and' || word === '&');
  if (last <= 0) return undefined;
  const groups: Token[][] = [[]];
  tokens.forEach((token, i) => {
    const comma = token.text === (semicolons ? ';' : ',');
    const joins = i === last && !(semicolons && tokens.slice(last).some(({ text: mark }) => mark === ';'));
    if (comma || joins) groups.push([]);
    else groups.at(-1)!.push(token);
  });
  const filled = groups.filter((group) => group.length > 0);
  const names = filled.every(isName);
  if (filled.length < 2 || !(names || (filled.every(isThing) && isHomogeneous(filled)))) return undefined;
  if (semicolons && !names && filled.some((group) => group.length > 25)) return undefined;
  // "Bosnia and Herzegovina" is one name, "bread and butter" may be one thing.
  const inner = filled.reduce(
    (sum, group) => sum + group.filter(({ text: word }) => /^(?:and|&|or)$/.test(word)).length,
    0,
  );
  // Without a comma before it the last "and" may be part of the last thing: "law, arts and crafts"; "dumplings and a tart" are two.
  const short =
    (tokens[last - 2]?.text === ',' || tokens[last - 1] === tokens[0]) && !/^an?$/.test(tokens[last + 1]?.text ?? '');
  const lastInside = filled.length > 2 && short && tokens[last - 1]?.text !== ',' && !names ? 1 : 0;
  const items = filled.map((group) => ({ start: group[0]!.start, end: group.at(-1)!.end }));
  return { items, least: filled.length - lastInside, most: filled.length + inner, names };
}

/** Nothing but a name, with "the", "of" and an office before it: "President Ann Lee", "the Isle of Man". */
function isName(group: readonly Token[]): boolean {
  if (group.length > 9) return false;
  const proper = group.filter(({ text }) => /^\p{Lu}/u.test(text));
  const small = group.filter(({ text }) => !/^\p{Lu}/u.test(text));
  return (
    proper.length > 0 &&
    /^\p{Lu}/u.test(group.at(-1)!.text) &&
    small.every(({ text }) =>
      /^(?:the|of|de|da|del|du|la|le|van|von|der|den|al|and|&|in|for|on|'s|’s|["“”‘’'«»])$/i.test(text),
    )
  );
}

/** A short phrase with a noun and without a verb of its own. */
function isThing(group: readonly Token[]): boolean {
  if (
    group.length > 9 ||
    group[0]!.pos === 'CD' ||
    // "The receipt for £340" is one thing.
    group.some(
      ({ pos, text }, i) =>
        /^(?:VB[DPZ]|MD|PRP|WP|WDT|WRB)$/.test(pos) ||
        /^["“”()]$/.test(text) ||
        (pos === 'CD' && group[i - 1]?.pos !== 'IN' && !/^[£$€¥#]$/.test(group[i - 1]?.text ?? '')),
    )
  )
    return false;
  return group.some(({ pos }) => /^(?:NN|VBG)/.test(pos)) && !/^(?:IN|RB|VBN|CC|TO)$/.test(group[0]!.pos);
}

/** Things of a list look alike; "Ann Lee, a nurse, Bob Ray, a teacher" and "a big, old house and a barn" are something else. */
function isHomogeneous(groups: readonly (readonly Token[])[]): boolean {
  const shape = ([first]: readonly Token[]) =>
    /^(?:a|an)$/i.test(first!.text)
      ? 'a'
      : /^(?:the|its|their|his|her|our)$/i.test(first!.text)
        ? 'the'
        : /^\p{Lu}/u.test(first!.text)
          ? 'name'
          : 'bare';
  const shapes = groups.map(shape);
  // "the east, west and north": the article is said once; "a strike, new rules and a court case" are things alike.
  if (shapes.includes('name') && new Set(shapes).size > 1) return false;
  return groups.every((group) => /^(?:NN|VBG|POS|FW)/.test(lastNoun(group)));
}

function lastNoun(group: readonly Token[]): string {
  // "wages for the injured": people named by what they are.
  if (/^(?:VBN|JJ)$/.test(group.at(-1)!.pos) && group.at(-2)?.text === 'the') return 'NNS';
  return group.findLast(({ pos }) => /^(?:NN|VBG|JJ|VBN)/.test(pos))?.pos ?? '';
}
