import type { Token } from '../../article/article.ts';
import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { tokenAt } from '../../extract/claims/reading.ts';
import { overlapping } from '../../text/search.ts';
import { isComparable } from './figureRuns.ts';
import { everybody, isPerson } from './parts.ts';
import type { ToldSentence } from './toldSentences.ts';

/** A figure with its sentence, and the number of that among the sentences of the article. */
export interface PlacedSum {
  readonly figure: Quantity;
  readonly sentence: number;
  readonly told: ToldSentence;
}

/** Figures in text order that may be the parts of a total. */
export interface SumPlaces {
  readonly total: PlacedSum;
  readonly parts: readonly PlacedSum[];
  /** 1 where the parts follow the total, -1 where they stand before it. */
  readonly step: 1 | -1;
  /** The figure behind the last part, or before the first. */
  readonly beyond: PlacedSum | undefined;
  /** Another figure stands between the total and its parts. */
  readonly skips: boolean;
}

/** Words that make figures beside each other something else than parts. */
const others =
  /\b(?:includ\w+|among|such as|at least|up to|each|every|apiece|per|respectively|compared|than|versus|average\w*|earlier|previous\w*|target\w*|capacity|instead|followed|page|aged?|old|rose|fell|up from|down from|a (?:day|week|month|year|night)|minutes?|after|by|more|so far|second|third|only|another|o['’]clock|in (?:19|20)\d\d)\b/gi;
const groupNoun = /^(?:member|delegate|applicant|employee|voter|group|jury|panel|staff|crew|team|choir|sibling|child)$/;
const summing =
  /\b(?:in all|in total|total\w*|altogether|all told|together|combined|overall|makes?|making|made up|adds? up|adding up|sum)\b/i;
const dividing =
  /\b[Oo]f (?:these|those|them|which|whom)\b|^Of the\b|\b(?:split|divided|broken down|consist\w*|compris\w*|(?:the|all) (?:other|rest|remaining))\b/;
/** How a total and its parts lie to each other, by the names that `meantSumWeights.ts` gives a weight. */
export function sumFeatures(article: AnnotatedArticle, places: SumPlaces): Record<string, number> {
  const { text } = article;
  const { parts, step, beyond, skips } = places;
  const { figure: total, sentence, told } = places.total;
  const figures = parts.map(({ figure }) => figure);
  const [first, last] = [figures[0]!, figures.at(-1)!];
  const heads = figures.map((one) => ownHead(one, total, text));
  const gaps = figures.slice(1).map((one, i) => text.slice(figures[i]!.noun?.end ?? figures[i]!.end, one.start));
  const link = step > 0 ? text.slice(total.noun?.end ?? total.end, first.start) : text.slice(last.end, total.start);
  const across = text.slice(Math.min(total.start, first.start), Math.max(total.end, last.end));
  const tail = text.slice(Math.max(total.end, last.end), Math.max(total.end, last.end) + 30).split(/[.;]/)[0]!;
  const follows = figures.map((one, i) => followers(parts[i]!.told, one));
  const alike = Math.max(...follows.map((word) => follows.filter((other) => other === word && word !== '').length));
  const joined = gaps.map((gap) => /,|;|\band\b|\bwhile\b|\bplus\b|\.\s|\bto\b/.test(gap));
  const sentences = new Set(parts.map((part) => part.sentence)).size;
  const share = figures.reduce((sum, { low }) => sum + low, 0) / total.low;
  const bare = heads.every((head) => head === undefined);
  const distinct = heads.every((head) => head !== undefined) && new Set(heads).size === heads.length;
  const people =
    (everybody.has(total.head ?? '') ||
      isPerson(total.head) ||
      total.head === undefined ||
      groupNoun.test(total.head)) &&
    heads.every((head) => head === undefined || isPerson(head));
  const isSumming =
    summing.test(link) ||
    summing.test(tail) ||
    /\b(?:[Aa]ll|squad of|team of|group of|party of|panel of|jury of)(?: the)? $/.test(
      text.slice(Math.max(told.start, total.start - 12), total.start),
    ) ||
    summing.test(text.slice(Math.max(told.start, total.start - 14), total.start));
  const isDividing = dividing.test(
    `${text.slice(Math.max(told.start, Math.min(total.start, first.start) - 8), Math.min(total.start, first.start))}${across}`,
  );
  const isNamed = gaps.every(
    (gap) =>
      /(?:,|;|and|while|\.)\s+(?:the |its |their )?\p{L}[\p{L}’' -]{2,30}$/u.test(gap) &&
      !/(?:,|;|and|while|\.)\s+(?:about|some|another|a further|the other|the|in|on|at|of|only) ?$/.test(gap),
  );
  const isColon = step > 0 && /:\s*$/.test(link);
  const is = (yes: boolean) => (yes ? 1 : 0);
  return {
    constant: 1,
    pair: is(parts.length === 2),
    many: is(parts.length > 3),
    before: is(step < 0),
    same: is(sentences === 1 && parts[0]!.sentence === sentence),
    next: is(sentences === 1 && Math.abs(parts[0]!.sentence - sentence) === 1),
    scattered: is(sentences > 1),
    paragraphs: is(parts.some((part) => part.told.block !== told.block)),
    listed: is(joined.every(Boolean) && gaps.every((gap) => gap.length < 60)),
    closed: is(/\b(?:and|while|plus|with)\b|;/.test(gaps.at(-1)!)),
    broken: is(gaps.slice(0, -1).some((gap) => /\b(?:and|while)\b/.test(gap))),
    long: gaps.reduce((sum, gap) => sum + gap.length, 0) / gaps.length / 50,
    far: link.length / 50,
    alike: is(alike === figures.length),
    bare: is(bare),
    kinds: is(distinct),
    mixed: is(heads.some((head) => head === undefined) && heads.some((head) => head !== undefined)),
    people: is(people && total.kind === 'cardinal'),
    nameless: is(total.head === undefined && total.kind === 'cardinal'),
    worded: is(total.kind !== 'cardinal'),
    marked: is(step > 0 && /^(?: \p{L}+){0,4}(?:[:;(]|,| ?[—–])\s?$/u.test(link)),
    colon: is(isColon),
    summing: is(isSumming),
    dividing: is(isDividing),
    others: Math.min(
      3,
      [...`${text.slice(Math.max(told.start, total.start - 12), total.start)}${across}`.matchAll(others)].length,
    ),
    timed: is(overlapping(article.times, { start: first.start, end: last.end + 14 }).length > 0),
    longer: is(
      beyond !== undefined &&
        beyond.sentence === parts.at(step > 0 ? -1 : 0)!.sentence &&
        isComparable(total, beyond.figure),
    ),
    sibling: is(step > 0 && siblings(text.slice(total.end, first.start), text.slice(first.end, figures[1]!.start))),
    skipped: is(skips),
    named: is(isNamed),
    rivals: is(isNamed && step > 0 && parts[0]!.sentence === sentence && !(isSumming || isDividing || isColon)),
    turned: is(follows[0] !== 'verb' && follows.at(-1) === 'verb' && parts[0]!.sentence === parts.at(-1)!.sentence),
    verbs: is(follows.every((word) => word === 'verb')),
    things: is(distinct && !people && total.kind === 'cardinal'),
    uncued: is(!(isSumming || isDividing || isColon)),
    value: is(total.kind !== 'cardinal' && !(isSumming || isDividing || isColon)),
    pieces: is(bare && total.kind === 'cardinal' && step > 0 && total.head !== undefined),
    opens: is(
      /^(?:[Oo]f (?:these|those|them),? )?$/.test(text.slice(parts[0]!.told.start, first.start)) &&
        sentence !== parts[0]!.sentence,
    ),
    size: Math.min(6, Math.log10(total.low)),
    odd: is(share < 0.85 || share > 1.15),
  };
}

/** "The Netherlands 36, Canada 22 and Portugal 18": the first figure is told just as those behind it. */
function siblings(toFirst: string, toSecond: string): boolean {
  const shape = (gap: string) =>
    gap
      .replace(/,? and |, |; /g, ', ')
      .replace(/\p{Lu}[\p{L}’'-]*/gu, 'N')
      .replace(/\p{Ll}+/gu, 'w')
      .replace(/(?:N ?)+/g, 'N');
  return shape(toFirst) === shape(toSecond);
}

/** The noun a part counts, where it is another than that of the total. */
function ownHead({ head, noun, low }: Quantity, total: Quantity, text: string): string | undefined {
  if (head === undefined || head === total.head || head === 'one') return undefined;
  // "960 work in Graz": a verb read as a noun.
  return low !== 1 && noun && text.slice(noun.start, noun.end) === head ? undefined : head;
}

/** What stands behind a figure and its noun: a preposition by itself, else its kind of word. */
function followers({ sentence: { tokens } }: ToldSentence, { noun, end }: Quantity): string {
  const token: Token | undefined = tokens[tokenAt(tokens, noun?.end ?? end)];
  if (!token) return '';
  if (/^(?:IN|TO)$/.test(token.pos)) return token.text.toLowerCase();
  return token.pos.startsWith('VB') ? 'verb' : '';
}
