import { textOf } from '../article/article.ts';
import type { AnnotatedArticle, Quantity, Time } from '../extract/annotations.ts';

const boundWords = { 'at-least': 'at least', 'more-than': 'more than', 'at-most': 'at most', 'less-than': 'less than' };

/** In words, what a date or figure was read as: "2031-05-03, Saturday", "money, 2,500,000 to 3,000,000 EUR". */
export function readAs(article: AnnotatedArticle, reading: Time | Quantity): string {
  return 'low' in reading ? quantityAs(article, reading) : timeAs(article, reading);
}

function timeAs(article: AnnotatedArticle, time: Time): string {
  const { from, to, kind, granularity, anchor, approximate, count } = time;
  if (kind === 'duration') return `a duration of ${count ?? 'some'} ${granularity}${count === 1 ? '' : 's'}`;
  const head = kind === 'anniversary' && count !== undefined ? `anniversary, number ${count}` : '';
  const range = interval(from, to);
  if (!range)
    return [
      head,
      `a ${granularity} that cannot be placed without ${anchor === 'relative' ? 'the article’s date' : 'a year'}`,
    ]
      .filter(Boolean)
      .join(': ');
  const notes = [
    from !== undefined && from === to ? weekdayOf(from) : '',
    approximate ? 'approximate' : '',
    anchor !== 'absolute' && article.date ? `counted from the article’s date, ${article.date.iso}` : '',
  ];
  return [head, range, ...notes].filter(Boolean).join(', ');
}

function interval(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined) return from === to ? from : `${from} to ${to}`;
  if (from !== undefined) return `${from} or later`;
  return to !== undefined ? `${to} or earlier` : '';
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The weekday of an ISO calendar date; '' for what is none. */
export function weekdayOf(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`).getUTCDay();
  return weekdays[day] ?? '';
}

function quantityAs(article: AnnotatedArticle, quantity: Quantity): string {
  const { kind, low, high, unit, approximate, bound, noun } = quantity;
  const number = rangeText(low, high, bound);
  const parts = [
    kind === 'cardinal' ? 'number' : kind.replace('-', ' '),
    `${approximate ? 'about ' : ''}${number}${unit ? ` ${unit}` : ''}`,
  ];
  return `${parts.join(', ')}${noun ? ` (of ${textOf(article, noun).replace(/\s+/g, ' ')})` : ''}`;
}

function rangeText(low: number, high: number, bound: Quantity['bound']): string {
  const open = !Number.isFinite(low) || !Number.isFinite(high);
  if (low !== high && !open) return `${grouped(low)} to ${grouped(high)}`;
  const number = grouped(Number.isFinite(low) ? low : high);
  if (bound) return `${boundWords[bound]} ${number}`;
  if (open) return `${number} or ${Number.isFinite(low) ? 'more' : 'less'}`;
  return number;
}

/** Thousands parted by commas, at most six decimals; the same on every machine, whatever its locale. */
function grouped(value: number): string {
  const [whole = '', decimals = ''] = String(Math.round(value * 1e6) / 1e6).split('.');
  if (whole.includes('e')) return String(value);
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${decimals && `.${decimals}`}`;
}
