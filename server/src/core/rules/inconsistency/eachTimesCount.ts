import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { singularOf } from '../../extract/singular.ts';
import { isPerson } from './parts.ts';
import type { Product } from './product.ts';
import { countRange } from './rounding.ts';
import type { ToldSentence } from './toldSentences.ts';
import { aroundIn, isSharp, type PlacedFigure, type Window, windowAt } from './windows.ts';

/** Sentences from the first of number, rate and total to the last. */
const reach = 4;
/** A total that is off by more than this is of something else. */
const most = 2.5;

/**
 * A number, what each of them costs or holds, and the total, wherever the three stand within a few sentences: "bought 30
 * tablets at £210 each. The bill of £7,300 …". Nothing where another reading of the numbers fits.
 */
export function eachTimesCount(
  article: AnnotatedArticle,
  sentences: readonly ToldSentence[],
  index: number,
): Product | undefined {
  const window = windowAt(article, sentences, index, reach);
  const found = window.figures
    .filter(({ sentence }) => sentence <= 1)
    .flatMap((each) => {
      const per = perOf(window, each);
      return per === undefined ? [] : productsWith(window, each, per);
    });
  const product = found.find(({ count }) => isSharp(count));
  // The first sentence holds one of them, else a later window finds the three.
  return product && found.every((one) => !fits(article.text, one)) && startOf(product) < window.sentences[0]!.end
    ? product
    : undefined;
}

function startOf({ count, each, total }: Product): number {
  return Math.min(count.start, each.start, total.start);
}

const ofEach =
  /\b(?:each|every one|all) of (?:the|its|their|our|his|her|those|these)? ?(?:\d[\d,]*|[a-z]+(?:-[a-z]+)?) /i;
const perBehind = /^,? (?:(?<each>each|apiece|a piece)\b|(?:an?|per|for each|for every|every) (?=\p{L}))/u;
const priceLead =
  /\b(?:at|cost|costs|costing|charged?|charges|charging|priced at|sold for|sells? for|for|is to go up to|rise to|set at|pay|pays|paid)(?: just| only)? $/i;

/** What a figure is the value of one of: a noun, "each", or "" where only a price says so; undefined where it is of no item. */
function perOf({ sentences }: Window, { figure, sentence }: PlacedFigure): string | undefined {
  if (!isSharp(figure) || figure.kind === 'percentage' || figure.kind === 'fraction') return undefined;
  const told = sentences[sentence]!;
  const { lead, tail } = aroundIn(told, figure.noun ? { ...figure, end: figure.noun.end } : figure);
  // "The first stage takes one year and the two others two years each": the total is of more than these.
  if (/\b(?:others?|rest|remaining|latter|last)\b[^,;]{0,25}$/i.test(lead)) return undefined;
  const behind = perBehind.exec(tail);
  if (behind)
    return behind.groups!['each'] ? 'each' : nounAt(told, (figure.noun?.end ?? figure.end) + behind[0].length);
  const opening = ofEach.exec(lead);
  // "Each of the 40 families … £5,000, a total of £400,000": only the first amount is that of one family.
  if (opening && !/[;:]|[$€£]\d|\d (?:euros?|dollars?|pounds?)\b/.test(lead.slice(opening.index + opening[0].length)))
    return 'each';
  return figure.kind === 'money' && priceLead.test(lead) ? '' : undefined;
}

/** The head of the noun phrase that begins at an offset, in the singular. */
function nounAt({ sentence: { tokens } }: ToldSentence, start: number): string | undefined {
  let i = tokens.findIndex((token) => token.start >= start);
  while (/^(?:JJ|VBN|NN)$/.test(tokens[i]?.pos ?? '') && /^NN$/.test(tokens[i + 1]?.pos ?? '')) i++;
  return tokens[i] && singularOf(tokens[i]!.text);
}

const spans: Readonly<Record<string, readonly (readonly [whole: RegExp, times: number])[]>> = {
  night: [[/\b(?:a|one) week['’]s\b/i, 7]],
  day: [[/\b(?:a|one) week['’]s\b/i, 7]],
  month: [[/^ (?:a|per|each|every) year\b/i, 12]],
  week: [[/^ (?:a|per|each|every) year\b/i, 52]],
  quarter: [[/^ (?:a|per|each|every) year\b/i, 4]],
};

/** The products of a rate with the numbers near it that it may be multiplied by, and the one total there is. */
function productsWith(window: Window, each: PlacedFigure, per: string): Product[] {
  const comparable = window.figures.filter(({ figure }) => isAlike(each.figure, figure));
  // "70 crowns a case … took 4,500 crowns": a currency that is read as such only in its thousands.
  const amounts = comparable.filter(({ figure }) => figure.kind === 'money');
  const alike = amounts.length > 0 ? amounts : comparable;
  const totals = alike.filter(
    (one) =>
      one.figure !== each.figure &&
      one.figure.start > each.figure.start &&
      (units.has(per) || perOf(window, one) !== per),
  );
  const [total] = totals;
  if (!total || totals.length !== 1 || total.sentence - each.sentence > 2 || !isSharp(total.figure)) return [];
  if (!isTotal(window, total) || isMixed(window, each, total)) return [];
  // "£60 a year … take in £15,000 a year": the years are the same, and plots are counted.
  const kind = units.has(per) && perOf(window, total) === per ? '' : per;
  const near = window.figures.filter((one) => isCounted(window, one, each, total, kind));
  const named = near.filter(({ figure }) => isOf(figure, kind));
  const counts = named.length > 0 ? named : near;
  const implied = impliedCount(window, each, total, per);
  const numbers = implied ? [implied] : counts.map(({ figure }) => figure);
  const sized = numbers.filter((count) => {
    const ratio = total.figure.low / (count.low * each.figure.low);
    return ratio > 1 / most && ratio < most;
  });
  // "At 80 dollars each and two cows": what else stands between is in the total as well.
  const between = window.figures.filter(
    ({ figure }) => figure.start > each.figure.start && figure.end < total.figure.start && figure.kind !== 'ordinal',
  );
  if (between.some(({ figure }) => !sized.includes(figure))) return [];
  return sized.map((count) => ({ count, each: each.figure, total: total.figure }));
}

function isAlike(one: Quantity, other: Quantity): boolean {
  const unit = ({ unit: written }: Quantity) => (written === 'XXX' ? undefined : written);
  if (one.kind === 'cardinal' && other.kind === 'money' && unit(other) === undefined) return true;
  return one.kind === other.kind && unit(one) === unit(other);
}

/** A year of months, a week of nights: the number of them is said by the total's own words. */
function impliedCount(
  { sentences }: Window,
  each: PlacedFigure,
  total: PlacedFigure,
  per: string,
): Quantity | undefined {
  const told = sentences[total.sentence]!;
  const { lead, tail } = aroundIn(told, total.figure);
  const between =
    each.sentence === total.sentence
      ? told.text.slice(each.figure.end - told.start, total.figure.start - told.start)
      : lead;
  const found = (spans[per] ?? []).find(
    ([whole]) => whole.test(tail) || (!whole.source.startsWith('^') && whole.test(between)),
  );
  if (!found) return undefined;
  const at = { start: each.figure.start, end: each.figure.start };
  return { ...at, kind: 'cardinal', low: found[1], high: found[1], approximate: false };
}

const group = new Set(['each', 'head', 'person', 'piece', 'one', 'unit', 'item', '']);
const units = new Set(['hour', 'day', 'night', 'week', 'month', 'quarter', 'year', 'minute']);

/** A number of the things that the rate is of, and no total, year or part itself. */
function isCounted(
  { sentences }: Window,
  { figure, sentence }: PlacedFigure,
  each: PlacedFigure,
  total: PlacedFigure,
  per: string,
): boolean {
  if (figure.low !== figure.high || figure.bound || figure.low < 2) return false;
  if (figure === each.figure || figure === total.figure) return false;
  if (!Number.isInteger(figure.low) || Math.abs(sentence - each.sentence) > 1) return false;
  if (units.has(per))
    return figure.kind === 'measure' && (figure.unit === per || (per === 'night' && figure.unit === 'day'));
  if (figure.kind !== 'cardinal' || (figure.head === undefined && figure.low >= 1500 && figure.low < 2200))
    return false;
  if (units.has(figure.head ?? '')) return false;
  const { lead } = aroundIn(sentences[sentence]!, figure);
  // "Of the 40, 12 …": which of the two is paid for is not plain.
  if (/\b(?:other|further|remaining|first|last|more than|top|age[ds]?|of (?:them|these|those)) $/i.test(lead))
    return false;
  if (!group.has(per)) return figure.head !== undefined || sentence === each.sentence || sentence === total.sentence;
  if (per === 'head' || per === 'person')
    return isPerson(figure.head) || figure.head === undefined || each.sentence === sentence;
  return figure.head !== undefined || sentence === each.sentence || sentence === total.sentence;
}

/** The things counted are called what the rate is of: "40 pies … a pie". */
function isOf({ head }: Quantity, per: string): boolean {
  return head !== undefined && per !== '' && (per.endsWith(head) || head.endsWith(per));
}

const totalLead =
  /(?:\b(?:(?:bill|sum|total|amount|cost|fine|payout|cheque|haul|takings|proceeds|revenue|income|money) (?:of|was|is|came to|comes to)|(?:will |would |could |has |have |had |is |are )?(?:cost|costs|costing|bring|brings|bringing|brought|rais(?:e|es|ed|ing)|earn(?:s|ed|ing)?|net(?:s|ted|ting)?|mak(?:e|es|ing)|made|take|takes|took|taking|collect(?:s|ed|ing)?|fetch(?:es|ed|ing)?|yield(?:s|ed|ing)?|gross(?:es|ed|ing)?|total(?:s|led|ling|ed|ing)?|add(?:s|ed|ing)? up to|amount(?:s|ed|ing)? to|come(?:s)? to|coming to|came to|came home with|walk(?:s|ed)? away with|pay(?:s|ing)?|paid|spent|spend(?:s|ing)?|hold|holds|seat|seats|carry|carries)(?: in)?|or|there['’]s|that['’]s|that is|which is|making|set to receive|a total of|in all|altogether|=|—|–|,)(?: (?:him|her|them|it|us|me|the (?:\p{L}+ )?\p{L}+|its \p{L}+|about|some|a total of|an extra|in))?(?: (?:back|out|up|home))? ?|^["“]?(?:The|Those|That|All|Their|His|Her) (?:full |whole |total |entire )?)$/iu;
const totalTail = /^(?: [\p{L}-]+){0,2},? (?:in all|in total|altogether|all told|a year|for the lot)\b/iu;

function isTotal({ sentences }: Window, { figure, sentence }: PlacedFigure): boolean {
  const { lead, tail } = aroundIn(sentences[sentence]!, figure);
  return totalLead.test(lead) || totalTail.test(tail);
}

/** What says that the total is of more or less than the items, or of another time. */
const mixed =
  /\b(?:plus|as well as|includ(?:es|ing)|excluding|more than|at least|up to|between|average\w*|per ?cent|percent|%|discount\w*|donat\w+|subsid\w+|rest|remain\w*|previous\w*|last (?:year|season|month|week)|years? (?:before|earlier|ago)|estimat\w*|roughly|about|around|nearly|almost|some \d|so far|deposit|depending|range|profit|loss|budget|another|others?|instead|compared|partly|only half|half of)\b/i;

const more = /^[^.;]{0,40}\b(?:includ(?:es|ing)|plus|as well as|from about|from some)\b/i;

function isMixed({ sentences }: Window, each: PlacedFigure, total: PlacedFigure): boolean {
  const [from, to] = [each.figure.end, total.figure.start];
  const between = sentences
    .slice(each.sentence, total.sentence + 1)
    .map(({ text, start, end }) => text.slice(Math.max(0, from - start), Math.min(end, to) - start))
    .join(' ');
  const behind = aroundIn(sentences[total.sentence]!, total.figure).tail;
  return mixed.test(between) || /\b(?:each|apiece) and\b/.test(between) || more.test(behind);
}

function fits(text: string, { count, each, total }: Product): boolean {
  const [a, b, whole] = [countRange(text, count), countRange(text, each), countRange(text, total)];
  return a.low * b.low <= whole.high && whole.low <= a.high * b.high;
}
