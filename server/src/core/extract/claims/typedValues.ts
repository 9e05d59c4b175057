import { textOf } from '../../article/article.ts';
import { spellingFact } from '../../article/spellingFacts.ts';
import type { Span } from '../../text/span.ts';
import type { Quantity, Time } from '../annotations.ts';
import type { Claim, ClaimValue, Frame, TypedValueAttribute } from '../claims.ts';
import { frameAround, termOf } from './frames.ts';
import { type ArticleReading, claimOn, type SentenceReading, tokenAt } from './reading.ts';

/**
 * Every typed value of the running text with what stands around it, whatever it is the value of: numbers, shares, measures
 * and lengths of time under `figure`, money under `amount`, days, months and years under `dated`. `valuePairs.ts` judges which of two
 * articles are meant as one. The unit of a claim's topic is that of the value; `value.list` is the head of the counted noun.
 */
export function typedValueClaims({ article, sentences, story }: ArticleReading): Claim[] {
  if (!story) return [];
  return sentences.flatMap((reading) => {
    const values = [
      ...reading.quantities.flatMap(figureOf),
      ...reading.times.flatMap((time) => dateOf(time, article.date)),
    ];
    const steps = stepsIn(reading);
    return values.map(({ at, phrase, attribute, subject, ...value }) => {
      const frame: Frame = {
        ...frameAround(reading, at, phrase),
        marks: [...marksOf(reading, at, phrase), ...(steps.get(at.start) ?? [])],
        values: values.length,
        sentence: reading.index,
      };
      const head = value.list?.[0];
      const facts = { ...value, text: textOf(article, phrase), ...(head && { list: [termOf(head, 'NN')] }) };
      return claimOn(article, at, { attribute, subject, value: facts, story, event: reading.event, frame });
    });
  });
}

interface TypedValue extends ClaimValue {
  readonly at: Span;
  /** The value with its noun. */
  readonly phrase: Span;
  readonly attribute: TypedValueAttribute;
  readonly subject: string;
}

function figureOf(quantity: Quantity): TypedValue[] {
  const { kind, low, high, unit, approximate, bound, noun, head, start, end } = quantity;
  const subject = subjects[kind]?.(unit ?? '');
  // What is bounded on one side alone differs from no number for certain.
  if (subject === undefined || !(low >= 0 && high < Number.POSITIVE_INFINITY)) return [];
  return [
    {
      attribute: kind === 'money' ? 'amount' : 'figure',
      subject,
      at: { start, end },
      phrase: { start, end: noun?.end ?? end },
      low,
      high,
      approximate: approximate || bound !== undefined,
      ...(unit && { unit }),
      ...(head && { list: [head] }),
    },
  ];
}

/** Which kinds of quantity are compared, and under what: only values of one subject meet. */
const subjects: Partial<Record<Quantity['kind'], (unit: string) => string>> = {
  cardinal: () => 'count',
  money: (unit) => `money ${unit}`,
  measure: (unit) => `measure ${unit}`,
  percentage: () => 'percentage',
};

function dateOf(
  { kind, from, to, granularity, anchor, count, approximate = false, start, end }: Time,
  date?: Span,
): TypedValue[] {
  const at = { start, end };
  if (kind === 'duration' && count && from === undefined)
    return [
      { attribute: 'figure', subject: `duration ${granularity}`, at, phrase: at, low: count, high: count, approximate },
    ];
  // “On Wednesday” is counted from the article's own date, and every article has another Wednesday.
  if (kind !== 'date' || anchor === 'relative' || !from || !to || start === date?.start) return [];
  const days = (iso: string) => Date.parse(iso) / 86_400_000;
  const [year, month] = from.split('-').map(Number) as [number, number];
  const dated = (subject: string, low: number, high: number): TypedValue[] => [
    { attribute: 'dated', subject, at, phrase: at, low, high, approximate },
  ];
  if (granularity === 'year') return dated('year', year, Number(to.slice(0, 4)));
  if (granularity === 'month') return dated('month', year * 12 + month, year * 12 + month);
  return granularity === 'day' ? dated('day', days(from), days(to)) : [];
}

const each = new Set('each per apiece every'.split(' '));
const rest = new Set('more other others another further additional first last next previous remaining'.split(' '));
const looksBack = spellingFact(({ lower }) =>
  /^(?:ago|previous|previously|formerly|earlier|record|average|usually|normally|compared|than)$/.test(lower),
);

/** What says that a value is one of each, one of the rest, or stands beside another time. */
function marksOf({ tokens, words }: SentenceReading, at: Span, phrase: Span): string[] {
  const [first, last] = [tokenAt(tokens, at.start), tokenAt(tokens, at.end - 1)];
  const before = words.slice(Math.max(0, first - 3), first);
  const after = words.slice(last + 1, tokenAt(tokens, phrase.end - 1) + 4);
  const marks: string[] = [];
  if ([...before, ...after].some((word) => each.has(word))) marks.push('each');
  if (rest.has(words[last + 1] ?? '') || before.some((word) => rest.has(word))) marks.push('rest');
  if (tokens.some(looksBack)) marks.push('back');
  return marks;
}

/** Words between the two figures of a step at most: "from nine seats on the board to seven". */
const longestStep = 6;

/** "From nine seats to seven": for each figure of a step, by its offset, a mark with the figure at its other end. */
function stepsIn({ quantities, tokens, words }: SentenceReading): ReadonlyMap<number, readonly string[]> {
  const steps = new Map<number, readonly string[]>();
  for (const [i, start] of quantities.slice(0, -1).entries()) {
    const end = quantities[i + 1]!;
    const [from, to] = [tokenAt(tokens, start.start), tokenAt(tokens, end.start)];
    if (words[from - 1] !== 'from' || words[to - 1] !== 'to' || to - from > longestStep + 1) continue;
    if (start.low !== start.high || end.low !== end.high || start.low === end.low) continue;
    steps.set(start.start, [`to ${end.low}`]);
    steps.set(end.start, [`from ${start.low}`]);
  }
  return steps;
}
