import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import { day } from './calendar.ts';
import { shown } from './rounding.ts';
import { type FigureCell, type FigureTable, figureTables } from './tableFigures.ts';

type Row = readonly FigureCell[];

/** What a row of a table gives for one of its cells, and what the cell says. */
interface Reading {
  readonly cell: FigureCell;
  readonly from: readonly FigureCell[];
  readonly told: number;
  readonly value: number;
  readonly what: string;
}

/**
 * Lengths between two columns of dates, years or times of day, and matches played, won, drawn and lost: where most rows of a
 * table do it one way, those that do not are wrong. At least two rows must, and twice as many as do not.
 */
export function* tableSpanFindings(article: AnnotatedArticle): Iterable<ArticleFinding> {
  for (const table of figureTables(article)) {
    for (const { cell, from, value, what } of [...wrongSpans(table), ...wrongMatches(table)])
      yield {
        at: { start: cell.start, end: cell.end },
        message: `${what} ${shown(value)}, not ${cell.text}.`,
        related: from.map(({ start, end }) => ({ at: { start, end }, message: 'Worked out from' })),
      };
  }
}

/** "| May 21 | May 26 | 7 |" among rows whose days are the difference, or the difference and one. */
function wrongSpans({ header, rows }: FigureTable): Reading[] {
  const column = header.findLastIndex(({ text }) =>
    /^(?:.* )?(?:days?|nights?|weeks?|years?|hours?|length|duration|lasted|reign|term|time)\b/i.test(text),
  );
  if (column < 2) return [];
  for (const read of readers) {
    const ends = header
      .map((_, i) => i)
      .filter((i) => i !== column && rows.filter((row) => read.at(row[i]) !== undefined).length >= 3);
    const [from, to] = ends;
    if (from === undefined || to === undefined || ends.length !== 2 || to !== from + 1) continue;
    const readings = rows.flatMap((row): Reading[] => {
      const [a, b, cell] = [row[from], row[to], row[column]];
      const [begin, end, told] = [read.at(a), read.at(b), lengthOf(cell)];
      if (begin === undefined || end === undefined || told === undefined) return [];
      const value = read.between(begin, end, told.unit ?? unitOf(header[column]!.text));
      return value === undefined
        ? []
        : [{ cell: cell!, from: [a!, b!], told: told.value, value, what: `From ${a!.text} to ${b!.text} is` }];
    });
    // Both days may be counted.
    const [plain, both] = [misfits(readings), misfits(readings.map((one) => ({ ...one, value: one.value + 1 })))];
    return readings.length - plain.length >= readings.length - both.length
      ? enough(readings, plain)
      : enough(readings, both);
  }
  return [];
}

function misfits(readings: readonly Reading[]): Reading[] {
  return readings.filter(({ told, value }) => Math.abs(told - value) > 1e-9);
}

function enough(readings: readonly Reading[], wrong: readonly Reading[]): Reading[] {
  const fits = readings.length - wrong.length;
  return fits >= 2 && fits >= 2 * wrong.length ? [...wrong] : [];
}

function lengthOf(cell: FigureCell | undefined): { readonly value: number; readonly unit?: string } | undefined {
  const match = /^(?<value>\d{1,4}(?:\.\d+)?)(?: ?(?<unit>days?|nights?|weeks?|years?|hours?|h|hrs?|d|yrs?))?$/i.exec(
    cell?.text ?? '',
  );
  if (!match) return undefined;
  const unit = match.groups!['unit'];
  return { value: Number(match.groups!['value']), ...(unit === undefined ? {} : { unit: unitOf(unit) }) };
}

/** "day", "year", "week" or "hour"; empty where words do not say. */
function unitOf(words: string): string {
  const match = /\b(?<unit>day|night|week|year|yr|hour|hr|h|d)s?\b/i.exec(words);
  const unit = match?.groups?.['unit']?.toLowerCase() ?? '';
  return { night: 'day', d: 'day', yr: 'year', hr: 'hour', h: 'hour' }[unit] ?? unit;
}

const names = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

interface Reader {
  readonly at: (cell: FigureCell | undefined) => number | undefined;
  /** How many units lie between two readings; undefined where the unit is none of theirs. */
  readonly between: (from: number, to: number, unit: string) => number | undefined;
}

const year = 365 * day;

const readers: readonly Reader[] = [
  {
    at: (cell) => dayOf(cell?.text ?? ''),
    between: (from, to, unit) => {
      // Without years a span may run over the end of one.
      const days = Math.round((to < from ? to + year - from : to - from) / day);
      return unit === 'week' ? days / 7 : unit === 'day' || unit === '' ? days : undefined;
    },
  },
  {
    at: (cell) => (/^(?:1\d|20)\d\d$/.test(cell?.text ?? '') ? Number(cell!.text) : undefined),
    between: (from, to, unit) => (to >= from && (unit === 'year' || unit === '') ? to - from : undefined),
  },
  {
    at: (cell) => minutesOf(cell?.text ?? ''),
    between: (from, to, unit) => (to > from && (unit === 'hour' || unit === '') ? (to - from) / 60 : undefined),
  },
];

function dayOf(text: string): number | undefined {
  const match =
    /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\.? (?<month>\p{L}{3,9})\.?|(?<monthFirst>\p{L}{3,9})\.? (?<dayLast>\d{1,2})(?:st|nd|rd|th)?)(?:,? (?<year>\d{4}))?$/u.exec(
      text,
    );
  if (!match) return undefined;
  const { day: first, month, monthFirst, dayLast, year: written } = match.groups!;
  const index = names.indexOf((month ?? monthFirst ?? '').slice(0, 3).toLowerCase());
  return index < 0 ? undefined : Date.UTC(Number(written ?? 2001), index, Number(first ?? dayLast));
}

function minutesOf(text: string): number | undefined {
  const match = /^(?<hours>[01]?\d|2[0-4])[:.](?<minutes>[0-5]\d)$/.exec(text);
  return match ? Number(match.groups!['hours']) * 60 + Number(match.groups!['minutes']) : undefined;
}

const matchHeads: readonly RegExp[] = [
  /^(?:p|pl|pld|mp|gp|played|games|matches|games played)$/i,
  /^(?:w|won|wins)$/i,
  /^(?:d|drawn|draws|t|tied|ties)$/i,
  /^(?:l|lost|losses|defeats)$/i,
  /^(?:pts|points)$/i,
];

/** "| Rovers | 10 | 6 | 2 | 3 |": won, drawn and lost are all that were played; a win gives three points in most leagues. */
function wrongMatches({ header, rows }: FigureTable): Reading[] {
  const [played, won, drawn, lost, points] = matchHeads.map((head) =>
    header.findIndex(({ text }) => head.test(text)),
  ) as [number, number, number, number, number];
  if (won < 0 || lost < 0) return [];
  const of = (row: Row, i: number) => (i < 0 ? 0 : row[i]?.value);
  const read = (
    target: number,
    parts: readonly number[],
    value: (values: readonly number[]) => number,
    what: string,
  ): Reading[] => {
    if (target < 0) return [];
    const readings = rows.flatMap((row): Reading[] => {
      const values = parts.map((i) => of(row, i));
      const cell = row[target];
      if (cell?.value === undefined || values.some((one) => one === undefined)) return [];
      const from = parts.flatMap((i) => (i < 0 ? [] : [row[i]!]));
      return [{ cell, from, told: cell.value, value: value(values as number[]), what }];
    });
    return enough(readings, misfits(readings));
  };
  const matches = read(played, [won, drawn, lost], ([w = 0, d = 0, l = 0]) => w + d + l, 'Won, drawn and lost make');
  return [
    ...matches,
    ...read(drawn < 0 ? -1 : points, [won, drawn], ([w = 0, d = 0]) => 3 * w + d, 'The points for these matches are'),
  ];
}
