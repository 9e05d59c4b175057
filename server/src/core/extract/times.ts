import type { Article, Block, Sentence } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import type { Time } from './annotations.ts';
import { stretchOf } from './lexemes/scan.ts';
import type { Lexemes } from './lexemes.ts';
import { dayOfIso } from './times/calendar.ts';
import { joined } from './times/joined.ts';
import { monthFirstIn } from './times/numericDates.ts';
import { mayOpenTime, readingAt } from './times/parsers.ts';
import type { Reader, Reading } from './times/reading.ts';
import { resolve } from './times/resolve.ts';
import { MONTHS } from './times/vocabulary.ts';

/**
 * Dates, times of day, durations and anniversaries of an article, in text order and without overlaps. Offsets count in
 * the article's text. Relative and year-less expressions are resolved against the article's own date where it has one.
 */
export function extractTimes(article: Article): Time[] {
  const reference = article.date && dayOfIso(article.date.iso);
  const known = new Known(article.text);
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
  const known = new Known(text);
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

/** What the whole text tells, worked out when a reading depends on it. */
class Known {
  private readonly text: string;
  private foundNames: ReadonlySet<number> | undefined;
  private foundOrder: { readonly monthFirst?: boolean } | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get names(): ReadonlySet<number> {
    this.foundNames ??= monthNames(this.text);
    return this.foundNames;
  }

  get monthFirst(): boolean | undefined {
    this.foundOrder ??= { monthFirst: monthFirstIn(this.text) };
    return this.foundOrder.monthFirst;
  }
}

/** What the parsers look at; made for sentences in which one of them is tried. */
class SentenceReader implements Reader {
  readonly lexemes: Lexemes;
  readonly reference: number | undefined;
  readonly depth: number;
  private readonly known: Known;
  private readonly unit: Sentence;

  constructor(lexemes: Lexemes, reference: number | undefined, known: Known, unit: Sentence, depth = 0) {
    this.lexemes = lexemes;
    this.reference = reference;
    this.known = known;
    this.unit = unit;
    this.depth = depth;
  }

  get names(): ReadonlySet<number> {
    return this.known.names;
  }

  get monthFirst(): boolean | undefined {
    return this.known.monthFirst;
  }

  posAt(offset: number): string {
    return posAt(this.unit, offset);
  }

  deeper(): SentenceReader {
    return new SentenceReader(this.lexemes, this.reference, this.known, this.unit, this.depth + 1);
  }
}

function readTimes(text: string, unit: Sentence, reference: number | undefined, known: Known, times: Time[]): void {
  const stretch = stretchOf(text, unit.start, unit.end);
  let reader: SentenceReader | undefined;
  let previous: { reading: Reading; index: number } | undefined;
  let from = 0;
  for (let k = stretch.firstTime; k < stretch.timeEnd; k++) {
    const i = stretch.timeOpener(k);
    if (i < from || !mayOpenTime(stretch.opensAt(i) & 0xff, stretch.factsAt(i + 1), stretch.facts)) continue;
    reader ??= new SentenceReader(stretch, reference, known, unit);
    const reading = readingAt(reader, i);
    if (!reading || (previous && reading.start < previous.reading.end)) continue;
    const both = previous && joined(reader, previous.reading, previous.index, reading, i);
    if (both) previous = { reading: both, index: previous!.index };
    else {
      if (previous) times.push(resolve(reader, previous.reading, previous.index));
      previous = { reading, index: i };
    }
    from = reading.next;
  }
  if (reader && previous) times.push(resolve(reader, previous.reading, previous.index));
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
