import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import { eachTimesCount } from './eachTimesCount.ts';
import { figuresOf } from './figures.ts';
import { journeyOf, priceAndTakings, rateOverTime } from './rates.ts';
import { countRange, type Range, shown } from './rounding.ts';
import { oneLine, type ToldSentence, toldSentences } from './toldSentences.ts';

export default articleRule({
  id: 'inconsistency/product',
  title: 'Total that number times price does not give',
  why: 'A number of things, what each of them costs or holds, and the total can be multiplied. Where the result is another, one of the three is wrong.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'The gallery sold ⟦three prints for 200 euros each, earning 700 euros⟧.',
      'Customs seized ⟦twelve crates of 24 bottles, 240 bottles in all⟧.',
      'The works turn out ⟦500 bicycles a day, or 2,000 in a five-day week⟧.',
    ],
    good: [
      'The gallery sold three prints for 200 euros each, earning 600 euros.',
      'Customs seized twelve crates of 24 bottles, 288 bottles in all.',
      'The gallery sold three prints for 200 euros each and spent 700 euros on a new lamp.',
    ],
  },
  *check(article) {
    const sentences = toldSentences(article);
    for (const [index, told] of sentences.entries()) {
      yield* journeyFinding(article, told);
      const within = [...productsOf(article, told)];
      const over = within.length === 0 ? eachTimesCount(article, sentences, index) : undefined;
      for (const { count, each, total } of over ? [over] : within) {
        const [a, b] = [countRange(article.text, count), countRange(article.text, each)];
        const average = each.low < each.high;
        const product: Range = average
          ? { low: a.low * each.low, high: a.high * each.high }
          : { low: a.low * b.low, high: a.high * b.high };
        const whole = countRange(article.text, total);
        if (product.low <= whole.high && whole.low <= product.high) continue;
        const all = [count, each, total];
        yield {
          at: { start: Math.min(...all.map(({ start }) => start)), end: endOf(article, told, all) },
          message: `${count.end > count.start ? oneLine(article, count) : shown(count.low)} times ${oneLine(article, each)} is ${shown((count.low * (each.low + each.high)) / 2)}, not ${oneLine(article, total)}.`,
        };
      }
    }
  },
});

/** A journey whose time is not its length by its speed. */
function* journeyFinding(article: AnnotatedArticle, told: ToldSentence): Iterable<ArticleFinding> {
  const journey = journeyOf(article, told);
  if (!journey || Math.abs(journey.takes / journey.told - 1) < 0.2) return;
  const { length, time, speed, takes } = journey;
  yield {
    at: { start: Math.min(length.start, time.start, speed.start), end: Math.max(length.end, time.end, speed.end) },
    message: `${oneLine(article, length)} at ${oneLine(article, speed)} take ${takes < 1 ? `${shown(takes * 60)} minutes` : `${shown(takes)} hours`}, not ${oneLine(article, time)}.`,
  };
}

function* productsOf(article: AnnotatedArticle, told: ToldSentence): Iterable<Product> {
  const found = [
    ...eachAndTotal(article, told),
    ...dailyAndWeekly(article, told),
    ...rateOverTime(article, told),
    ...nightsAndTotal(article, told),
  ];
  yield* found;
  if (found.length === 0) yield* priceAndTakings(article, told);
}

/** A number of things, the value of each, and what the article gives for all of them. */
export interface Product {
  readonly count: Quantity;
  readonly each: Quantity;
  readonly total: Quantity;
}

const perItem = /^ (?:each|apiece|a piece|per (?:head|person|item|unit|piece))\b/i;
const totalLead =
  /(?:\b(?:earning|raising|worth|taking in|taking|collecting|bringing|for|making|totall?ing|bringing in|fetching|netting|costing|paying|a total of|for a total of|in total|or|yielding|grossing|came to|comes to|adds? up to)|,|–|—|=) (?:him |her |them |it |the \p{L}+ )?(?:a total of |about |some |altogether )?$/iu;
const totalTail = /^(?: (?!and\b|or\b)[\p{L}-]+){0,2},? (?:in all|in total|altogether|all told)\b/iu;

/** "Three prints for 200 euros each, earning 600 euros"; "twelve crates of 24 bottles, 288 bottles in all". */
function* eachAndTotal(article: AnnotatedArticle, told: ToldSentence): Iterable<Product> {
  const { text } = article;
  const figures = figuresOf(article, told);
  for (let i = 0; i + 2 < figures.length; i++) {
    const [count, each, total] = [figures[i]!, figures[i + 1]!, figures[i + 2]!];
    if (
      ![count, each, total].every(isExact) ||
      count.kind !== 'cardinal' ||
      !(sameUnit(each, total) || isEachOf(text, told, count))
    )
      continue;
    const first = text.slice(count.end, each.start);
    const second = text.slice(each.end, total.start);
    if (first.length > 50 || second.length > 60 || /[.;:()]/.test(first) || /[.;:()]/.test(second)) continue;
    const closes = totalTail.test(text.slice(total.end, told.end));
    const eachOf = isEachOf(text, told, count) && has.test(first);
    const itemised =
      eachOf || perItem.test(second) || (/ (?:of|with|holding|containing) $/.test(first) && each.kind === 'cardinal');
    if (!itemised || !(closes || (perItem.test(second) && totalLead.test(second)))) continue;
    // "Three prints for 200 euros each and a lamp": the total is of more than these.
    if (/\b(?:and|plus|as well as|including|another|more than|at least|up to|but|while)\b/.test(second) && !closes)
      continue;
    if (/\b(?:and|plus|as well as|another)\b/.test(second)) continue;
    yield { count, each, total };
  }
}

const has =
  / (?:has|have|had|holds?|seats?|carries|carry|costs?|gets?|got|receives?|received|pays?|paid|employs?|sold|sells?) $/;

/** "Each of the 40 choirs has 25 singers". */
function isEachOf(text: string, told: ToldSentence, { start }: Quantity): boolean {
  return /\b[Ee]ach of (?:the|its|their) $/.test(text.slice(Math.max(told.start, start - 16), start));
}

/** "14 nights at 60 euros a night, 840 euros in total": the number of the things is a length of time. */
function* nightsAndTotal(article: AnnotatedArticle, told: ToldSentence): Iterable<Product> {
  const { text } = article;
  const [each, total] = figuresOf(article, told);
  const [time, ...more] = told.times.filter(({ kind }) => kind === 'duration');
  if (
    !each ||
    !total ||
    !time ||
    more.length > 0 ||
    each.kind !== 'money' ||
    !sameUnit(each, total) ||
    time.count === undefined
  )
    return;
  if (
    !isExact(each) ||
    !isExact(total) ||
    time.approximate ||
    time.end > each.start ||
    !/^ at (?:a rate of )?$/.test(text.slice(time.end, each.start))
  )
    return;
  const gap = text.slice(each.end, total.start);
  if (!/^ (?:a|per|each) (?:night|day|week|month|hour|year)\b/.test(gap) || /\b(?:and|plus)\b|[.;:]/.test(gap)) return;
  if (!totalTail.test(text.slice(total.end, told.end)) && !totalLead.test(gap)) return;
  const count = { start: time.start, end: time.end, kind: 'cardinal', low: time.count, high: time.count } as const;
  yield { count: { ...count, approximate: false }, each, total };
}

const rates: readonly (readonly [per: RegExp, whole: RegExp, times: number])[] = [
  [/^(?: [\p{L}-]+){0,2} (?:a|per|each|every) day\b/iu, /\b(?:five-day|5-day|working) week\b/iu, 5],
  [/^(?: [\p{L}-]+){0,2} (?:a|per|each|every) day\b/iu, /\b(?:six-day|6-day) week\b/iu, 6],
  [
    /^(?: [\p{L}-]+){0,2} (?:a|per|each|every) day\b/iu,
    /\b(?<!(?:five|six|four|three|\d)-day )(?:a|per|each|every) week\b/iu,
    7,
  ],
  [/^(?: [\p{L}-]+){0,2} (?:a|per|each|every) month\b/iu, /\b(?:a|per|each|every) year\b/iu, 12],
  [/^(?: [\p{L}-]+){0,2} (?:a|per|each|every) quarter\b/iu, /\b(?:a|per|each|every) year\b/iu, 4],
];

/** "500 a day, or 2,500 in a five-day week", "40 euros a month, or 480 a year". */
function* dailyAndWeekly(article: AnnotatedArticle, told: ToldSentence): Iterable<Product> {
  const { text } = article;
  const figures = figuresOf(article, told);
  for (let i = 0; i + 1 < figures.length; i++) {
    const [each, total] = [figures[i]!, figures[i + 1]!];
    if (!isExact(each) || !isExact(total) || !sameUnit(each, total)) continue;
    const between = text.slice(each.end, total.start);
    const after = text.slice(total.end, Math.min(told.end, total.end + 50)).split(/[.;,]/)[0]!;
    if (between.length > 40 || !/,? or (?:about |some )?$/.test(between)) continue;
    const rate = rates.find(([per, whole]) => per.test(between) && whole.test(after));
    if (!rate) continue;
    const count: Quantity = {
      start: each.start,
      end: each.start,
      kind: 'cardinal',
      low: rate[2],
      high: rate[2],
      approximate: false,
    };
    yield { count, each, total };
  }
}

export function isExact({ low, high, bound, approximate }: Quantity): boolean {
  return low === high && low > 0 && !bound && !approximate;
}

export function sameUnit(one: Quantity, other: Quantity): boolean {
  if (one.kind === 'cardinal' && other.kind === 'cardinal')
    return one.head === undefined || other.head === undefined || one.head === other.head || other.head === 'person';
  return one.kind === other.kind && one.unit === other.unit && (one.kind === 'money' || one.kind === 'measure');
}

function endOf({ text }: AnnotatedArticle, told: ToldSentence, all: readonly Quantity[]): number {
  const end = Math.max(...all.map((one) => one.end));
  const tail =
    totalTail.exec(text.slice(end, told.end)) ??
    /^ (?:in|during) an? (?:\p{L}+-day )?(?:working )?week\b/u.exec(text.slice(end, told.end));
  return end + (tail?.[0].length ?? 0);
}
