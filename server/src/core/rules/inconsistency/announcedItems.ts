import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import type { Span } from '../../text/span.ts';
import { type CountedList, listOf } from './countedLists.ts';
import { isPerson } from './parts.ts';
import type { ToldSentence } from './toldSentences.ts';

const someOnly =
  /\b(?:includ\w+|such as|among|amongst|like|for example|for instance|excluding|except|besides|especially|particularly|mainly|mostly|at least|so far|etc|and others?|others?|more|remaining|rest|respectively|each|either|between)\b|…|\.\.\./i;

/**
 * Items behind a count that are told with what belongs to each: parted by semicolons, by names of people, or each opened by
 * "a". Undefined where the words may be read as another number of items.
 */
export function itemsBehind(
  article: AnnotatedArticle,
  told: ToldSentence,
  quantity: Quantity,
): CountedList | undefined {
  const { text } = article;
  const from = quantity.noun!.end;
  const opening = /^(?<words>[^:;()—–]{0,110}?)(?<mark>: ?|, | ?[—–] )/u.exec(text.slice(from, told.end));
  if (!opening || someOnly.test(opening.groups!['words']!) || /\d/.test(opening.groups!['words']!)) return undefined;
  const colon = !opening.groups!['mark']!.startsWith(',');
  const start = from + opening[0].length;
  const end = told.start + told.text.replace(/[.!?]?["”’)]*$/, '').length;
  const list = text.slice(start, end);
  if (list.length < 12 || someOnly.test(list) || /[:(]/.test(list)) return undefined;
  if (colon && list.includes(';')) return bySemicolons(list, start);
  // Behind a mere comma the count has to end its clause: "three suspects, a man … and a woman …".
  if (!colon && opening.groups!['words'] !== '') return undefined;
  return (
    (isPeople(quantity) ? byPeople(article, told, { start, end }) : undefined) ?? byArticle(told, list, start, colon)
  );
}

function isPeople({ head }: Quantity): boolean {
  return (
    isPerson(head) ||
    /^(?:suspect|victim|candidate|member|judge|juror|finalist|winner|expert|author|scientist|artist|singer|doctor|defendant|son|daughter|brother|sister|friend|colleague|minister|official|nominee|witness|director|newcomer|signing|striker|forward|defender|midfielder|goalkeeper)$/.test(
      head ?? '',
    )
  );
}

/** "a, b; c, d; and e": whatever stands between semicolons is one item. */
function bySemicolons(list: string, start: number): CountedList | undefined {
  const items: Span[] = [];
  let at = 0;
  for (const piece of list.split(';')) {
    const lead = /^\s*(?:and |or )?/.exec(piece)![0].length;
    items.push({ start: start + at + lead, end: start + at + piece.trimEnd().length });
    at += piece.length + 1;
  }
  // A last piece that goes on to something else is no item: "…; he gave no others".
  const last = list.split(';').at(-1)!.trim();
  const isClosed = /^(?:and|or) /.test(last) || items.length > 2;
  if (
    !isClosed ||
    /^(?:but|he|she|they|it|none|nobody|all|both)\b/i.test(last) ||
    items.some((one) => one.end - one.start < 3)
  )
    return undefined;
  return listOf(items);
}

/** "goalkeeper Ivan Reyes, 24, from Atlas, and winger Joao Lima": each name of two words is somebody. */
function byPeople({ text, mentions }: AnnotatedArticle, told: ToldSentence, span: Span): CountedList | undefined {
  const named = mentions.filter(({ start, end, type }) => start >= span.start && end <= span.end && type === 'person');
  const full = named.filter(({ text: name }) => /^\p{Lu}\S+ \S*\p{L}/u.test(name));
  if (full.length < 2 || full.length !== named.length) return undefined;
  // "Daughter of Ivan Reyes", "coached by …": somebody beside the list.
  const beside = full.some(({ start }) =>
    /(?:\b(?:of|by|for|with|under|to|from|than|after|at|in|on|against) |['’]s )$/.test(text.slice(span.start, start)),
  );
  const before = text.slice(full.at(-2)!.end, full.at(-1)!.start);
  if (beside || !/\b(?:and|&) [^,;]{0,40}$/.test(before)) return undefined;
  // Every item between the names opens behind a comma.
  const joined = full.slice(1).every(({ start }, i) => /,|\band\b/.test(text.slice(full[i]!.end, start)));
  if (!joined || /\b(?:who|whom|which|he|she|they|said|says)\b/.test(text.slice(span.start, span.end)))
    return undefined;
  // "Three withdrew: Ann Lee and Bob Ray stopped the same day": a sentence of its own.
  if (told.sentence.tokens.some(({ start, pos }) => start >= span.start && /^(?:VB[DPZ]|MD)$/.test(pos)))
    return undefined;
  const names = [...new Set(full.map(({ text: name }) => name))];
  if (names.length !== full.length) return undefined;
  return listOf(full);
}

/** "a power cut in the hall and a voter who kept his pencil": every comma and "and" opens an item with "a". */
function byArticle(
  { sentence: { tokens } }: ToldSentence,
  list: string,
  start: number,
  colon: boolean,
): CountedList | undefined {
  if (!/^an? /i.test(list) || list.length > 260 || /["“”]/.test(list)) return undefined;
  const cuts = [...list.matchAll(/,? and |, /g)];
  if (cuts.length === 0 || cuts.length > 7 || !/and $/.test(cuts.at(-1)![0])) return undefined;
  if (!cuts.every(({ index, 0: mark }) => /^an? /.test(list.slice(index + mark.length)))) return undefined;
  const starts = [0, ...cuts.map(({ index, 0: mark }) => index + mark.length)];
  const items = starts.map((at, i) => ({ start: start + at, end: start + (cuts[i]?.index ?? list.length) }));
  if (cuts.slice(0, -1).some(({ 0: mark }) => mark.includes('and'))) return undefined;
  // "A nurse, a mother of two, and a cook" may be two people; behind a comma every item must be somebody.
  const heads = items.map((item) => {
    const inside = tokens.filter((token) => token.start >= item.start && token.end <= item.end);
    const stop = inside.findIndex(({ pos }, i) => i > 0 && /^(?:IN|W|VB[DPZ]?$|TO|,)/.test(pos));
    return inside
      .slice(0, stop < 0 ? undefined : stop)
      .findLast(({ pos }) => pos.startsWith('NN'))
      ?.text.toLowerCase();
  });
  if (heads.some((head) => head === undefined)) return undefined;
  const people = heads.filter((head) => isPerson(head)).length;
  if (colon ? people > 1 : people !== items.length || items.length > 2) return undefined;
  return listOf(items);
}
