import type { AnnotatedArticle, Quantity, Time } from '../../extract/annotations.ts';
import { figuresOf } from './figures.ts';
import type { Product } from './product.ts';
import type { ToldSentence } from './toldSentences.ts';

const price =
  /\b(?:cost|costs|costing|priced at|price (?:is|was|of)|pay|paid|charge[sd]?|for|at|fees? (?:is|was|of)|tickets? (?:at|of|for)|entry (?:is|was)|admission (?:is|was)) $/i;
const people = new Set(
  'person people visitor guest spectator fan customer passenger member runner pupil player guest ticket copy seat'.split(
    ' ',
  ),
);
const takers =
  /^(?:(?: [\p{L}-]+){0,2} (?:were |was |have been |had been )?(?:sold|bought|came|attended|paid|turned up|took part|signed up|visited|entered|ordered)\b)/iu;
const takings =
  /\b(?:bringing in|brought in|raising|raised|takings (?:were|of|came to)|took(?: in)?|taking(?: in)?|earning|earned|collected|revenues? (?:was|were|of|came to)|proceeds (?:were|of|came to)|netting|making|made|income (?:was|of)|yielding|receipts (?:were|of|came to)|a total of|came to) (?:a total of |it |them |the \p{L}+ )?$/iu;
/** Prices and numbers that are several, or only bounds. */
const mixed =
  /\b(?:from|up to|at least|more than|about|around|nearly|almost|over|discount\w*|reduced|children|concession\w*|free|average|between|or|per cent|percent|including|other|rest|profit|donat\w+|prize|expect\w*|hope\w*|last year)\b/i;

/** "Tickets cost 20 euros; 300 were sold, bringing in 6,000 euros": a price, a number and the takings, and nothing else. */
export function* priceAndTakings(article: AnnotatedArticle, told: ToldSentence): Iterable<Product> {
  const { text } = article;
  const here = figuresOf(article, told);
  const before = told.before ? figuresOf(article, told.before) : [];
  const isWithin = here.length === 3 && here.some(({ kind }) => kind === 'cardinal');
  const figures = isWithin ? here : here.length < 3 && here.length > 0 ? [...before, ...here] : [];
  if (figures.length !== 3 || figures.some((one) => one.low !== one.high || one.bound || one.approximate)) return;
  const start = isWithin ? told.start : told.before!.start;
  if (mixed.test(text.slice(start, told.end))) return;
  const money = figures.filter(({ kind }) => kind === 'money');
  const count = figures.find(({ kind }) => kind === 'cardinal');
  const [each, total] = money;
  if (!count || !each || !total || each.unit !== total.unit || total.low < 2 * each.low) return;
  const sold = people.has(count.head ?? '') || takers.test(text.slice(count.end, told.end));
  if (!sold || !price.test(text.slice(start, each.start)) || !takings.test(text.slice(start, total.start))) return;
  const ratio = total.low / (count.low * each.low);
  if (ratio > 0.5 && ratio < 2) yield { count, each, total };
}

const perUnit = /^ (?:(?:[\p{L}-]+ ){0,2})(?:a|an|per|each|every) (?<unit>minute|hour|day|night|week|month|year)\b/iu;
const averaged =
  /\b(?:an average of|on average|averaging|or|that is|a rate of) (?:about |around |some |almost |nearly |more than |just over |just under )?$|, (?:almost |nearly |about |some |more than )?$/i;

/** "84 meteors in seven nights, an average of 12 a night": a number over a time, and how many come to each day of it. */
export function* rateOverTime(article: AnnotatedArticle, told: ToldSentence): Iterable<Product> {
  const { text } = article;
  const figures = figuresOf(article, told).filter(
    ({ kind }) => kind === 'cardinal' || kind === 'money' || kind === 'measure',
  );
  const times = told.times.filter(
    ({ kind, count, approximate }) => kind === 'duration' && count !== undefined && !approximate,
  );
  if (figures.length !== 2 || times.length !== 1) return;
  const [number, rate] = [figures[0]!, figures[1]!];
  const time = times[0]!;
  const unit = perUnit.exec(text.slice(rate.end, told.end))?.groups?.['unit']?.toLowerCase();
  if (!unit || !isOver(text, number, time) || time.end > rate.start || number.low !== number.high || number.bound)
    return;
  const gap = text.slice(time.end, rate.start);
  if (
    gap.length > 50 ||
    /[.;:()]/.test(gap) ||
    !averaged.test(gap) ||
    !/average|\ba rate of|^, |\bor /.test(gap + text.slice(rate.end, told.end))
  )
    return;
  if (granularityOf(unit) !== time.granularity || number.unit !== rate.unit) return;
  const value = rate.bound || rate.approximate ? Number.NaN : rate.low;
  yield { count: countOf(time), each: averageOf(text, rate, value), total: number };
}

/** The number is told "in", "over" or "within" the time. */
function isOver(text: string, number: Quantity, time: Time): boolean {
  const gap = text.slice(number.end, time.start);
  return (
    gap.length < 50 &&
    / (?:in|over|during|within|across|on) (?:the |its |just |only |those |these )?(?:first |last |past )?$/i.test(
      gap,
    ) &&
    !/[.;:()]/.test(gap)
  );
}

function granularityOf(unit: string): string {
  return unit === 'night' ? 'day' : unit;
}

function countOf(time: Time): Quantity {
  return {
    start: time.start,
    end: time.end,
    kind: 'cardinal',
    low: time.count!,
    high: time.count!,
    approximate: false,
  };
}

/** What an average may stand for: half a unit on either side, a tenth more where it is "about" or "almost". */
function averageOf(text: string, rate: Quantity, value: number): Quantity {
  const base = Number.isNaN(value) ? (Number.isFinite(rate.high) ? rate.high : rate.low) : value;
  const half = /\.\d/.test(text.slice(rate.start, rate.end)) ? 0.06 : 0.51;
  const slack = half + (Number.isNaN(value) ? base * 0.1 : 0);
  return { ...rate, low: base - slack, high: base + slack };
}

/** "The 90-kilometre crossing takes two hours at 45 kilometres an hour": length, time and speed of one way. */
export interface Journey {
  readonly length: Quantity;
  readonly time: Time;
  readonly speed: Quantity;
}

const hours: Readonly<Record<string, number>> = { minute: 1 / 60, hour: 1, day: 24 };
const speeds: Readonly<Record<string, string>> = { 'km/h': 'km', mph: 'mi' };

/** The journey of a sentence that tells one length, one time and one steady speed; undefined where it is not plain. */
export function journeyOf(
  { text }: AnnotatedArticle,
  told: ToldSentence,
): (Journey & { readonly takes: number; readonly told: number }) | undefined {
  const measures = told.quantities.filter(({ kind }) => kind === 'measure');
  const times = told.times.filter(
    ({ kind, count, approximate }) => kind === 'duration' && count !== undefined && !approximate,
  );
  const [time] = times;
  const speed = measures.find(({ unit }) => unit !== undefined && unit in speeds);
  const length = measures.find((one) => one !== speed);
  if (!time || times.length !== 1 || measures.length !== 2 || !speed || !length || !(time.granularity in hours))
    return undefined;
  if (
    length.unit !== speeds[speed.unit!] ||
    [length, speed].some((one) => one.low !== one.high || one.bound || one.low <= 0)
  )
    return undefined;
  if (
    !/\bat (?:an average (?:speed )?of |a (?:steady |constant )?(?:speed |rate )?of )?$/.test(
      text.slice(told.start, speed.start),
    )
  )
    return undefined;
  if (
    !/\b(?:takes?|took|taking|last(?:s|ed)|needs?|needed|in|for|covers?|covered)\b/.test(told.text) ||
    /\b(?:up to|top|maximum|stops?|pause|rest|record)\b/i.test(told.text)
  )
    return undefined;
  return { length, time, speed, takes: length.low / speed.low, told: time.count! * hours[time.granularity]! };
}
