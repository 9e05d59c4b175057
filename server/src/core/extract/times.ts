import type { Article, Block, Sentence } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import type { Time } from './annotations.ts';
import { lexemesOf } from './lexemes.ts';
import { dayOfIso } from './times/calendar.ts';
import { joined } from './times/joined.ts';
import { monthFirstIn } from './times/numericDates.ts';
import { readingAt } from './times/parsers.ts';
import type { Reader, Reading } from './times/reading.ts';
import { resolve } from './times/resolve.ts';
import { MONTHS } from './times/vocabulary.ts';

/**
 * Dates, times of day, durations and anniversaries of an article, in text order and without overlaps. Offsets count in
 * the article's text. Relative and year-less expressions are resolved against the article's own date where it has one.
 */
export function extractTimes(article: Article): Time[] {
  const reference = article.date && dayOfIso(article.date.iso);
  const known = { names: monthNames(article.text), monthFirst: monthFirstIn(article.text) };
  const times: Time[] = [];
  for (const block of article.blocks) {
    for (const unit of readingUnits(block)) {
      readTimes(article.text, unit, reference, known, times);
    }
  }
  return times;
}

/** Times of a plain text, read as one sentence; `reference` is the ISO date relative expressions count from. */
export function timesIn(text: string, reference?: string): Time[] {
  const times: Time[] = [];
  const day = reference === undefined ? undefined : dayOfIso(reference);
  const known = { names: monthNames(text), monthFirst: monthFirstIn(text) };
  readTimes(text, { start: 0, end: text.length, tokens: [] }, day, known, times);
  return times;
}

/** The stretches of a block that are read one by one: its sentences; else the cells of a table or a line without any. */
export function readingUnits(block: Block): readonly Sentence[] {
  if (block.kind === 'furniture' || block.kind === 'code' || block.kind === 'frontMatter' || block.kind === 'blankRun')
    return [];
  if (block.sentences.length > 0) return block.sentences;
  const spans: readonly Span[] = block.rows
    ? block.rows.flatMap((row) => (row.separator ? [] : row.cells))
    : [block.content];
  return spans.map(({ start, end }) => ({ start, end, tokens: [] }));
}

/** Months that are also a person's name in this text: "Theresa May", "Mrs May". */
function monthNames(text: string): ReadonlySet<number> {
  const names = new Set<number>();
  for (const match of text.matchAll(/\b([A-Z][a-z]{1,15})\.?[ \u00a0](May|April|June|August|March)\b(?![ ,]+\d)/g)) {
    if (!COMMON_OPENERS.has(match[1]!.toLowerCase()) && !MONTHS.has(match[1]!.toLowerCase())) {
      names.add(MONTHS.get(match[2]!.toLowerCase())!.month);
    }
  }
  return names;
}

/** Words that are capitalised before a month only because they open a sentence or a headline. */
const COMMON_OPENERS = new Set(
  (
    'in last next this since until till during late early mid every by of from to before after between on and or the through ' +
    'throughout previous that when while but as for at with monday tuesday wednesday thursday friday saturday sunday is was'
  ).split(' '),
);

function readTimes(
  text: string,
  unit: Sentence,
  reference: number | undefined,
  known: Pick<Reader, 'names' | 'monthFirst'>,
  times: Time[],
): void {
  const lexemes = lexemesOf(text, unit.start, unit.end);
  const reader: Reader = { lexemes, reference, ...known, posAt: (offset) => posAt(unit, offset) };
  const found: { reading: Reading; index: number }[] = [];
  for (let i = 0; i < lexemes.length; ) {
    const reading = readingAt(reader, i);
    if (!reading || (found.length > 0 && reading.start < found.at(-1)!.reading.end)) {
      i++;
      continue;
    }
    const previous = found.at(-1);
    const both = previous && joined(reader, previous.reading, previous.index, reading, i);
    if (both) found[found.length - 1] = { reading: both, index: previous.index };
    else found.push({ reading, index: i });
    i = Math.max(reading.next, i + 1);
  }
  for (const { reading, index } of found) times.push(resolve(reader, reading, index));
}

/** Penn tag of the token that begins at an offset, or ''. */
export function posAt(unit: Sentence, offset: number): string {
  let low = 0;
  let high = unit.tokens.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const token = unit.tokens[middle]!;
    if (token.start === offset) return token.pos;
    if (token.start < offset) low = middle + 1;
    else high = middle - 1;
  }
  return '';
}
