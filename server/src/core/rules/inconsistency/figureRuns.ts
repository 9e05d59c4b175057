import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import type { Span } from '../../text/span.ts';
import { figuresOf } from './figures.ts';
import type { ToldSentence } from './toldSentences.ts';

/** A figure with the words of its item on both sides: "the city" 1.9 million "in grants". */
export interface Item {
  readonly figure: Quantity;
  readonly before: string;
  readonly after: string;
}

/** What sets the items of a run apart from each other. */
export type RunShape = 'places' | 'verbs' | 'kinds' | 'subjects' | 'mixed';

/** Figures of one kind told side by side, one to an item: "31 were rescued and 15 drowned". */
export interface Run extends Span {
  readonly items: readonly Item[];
  readonly shape: RunShape;
  /** The last item stands behind "and", "while", "plus" or a semicolon, so that the list is whole. */
  readonly closed: boolean;
}

const separator = /(?:[,;]? (?:and|while|plus|as well as) (?:the |another |an? )?|; |, (?:with )?)/g;
const about = /^(?:(?:about|around|roughly|some|nearly|almost|approximately|another|only|just|a further) )?$/i;

/** The runs of comparable figures of a sentence, of two items or more: from every figure that can begin one, as far as it goes. */
export function runsOf(article: AnnotatedArticle, told: ToldSentence): readonly Run[] {
  const figures = figuresOf(article, told);
  const runs: Run[] = [];
  for (let i = 0; i + 1 < figures.length; i++) {
    const run = runFrom(article, told, figures, i);
    if (run) runs.push(run);
  }
  return runs;
}

function runFrom(
  { text }: AnnotatedArticle,
  told: ToldSentence,
  figures: readonly Quantity[],
  first: number,
): Run | undefined {
  const parts: Quantity[] = [figures[first]!];
  const gaps: { after: string; mark: string; before: string }[] = [];
  let named: boolean | undefined;
  for (let i = first + 1; i < figures.length; i++) {
    const figure = figures[i]!;
    const gap = gapBetween(text.slice(figures[i - 1]!.end, figure.start));
    if (!gap || !isComparable(parts[0]!, figure)) break;
    // "Fourteen boats entered; nine finished, …": a semicolon among commas parts a total from its run.
    if (gaps[0]?.mark === '; ' && gap.mark === ', ') return undefined;
    const isNamed = !about.test(gap.before);
    // One list names before its figures or behind them, not both by turns.
    if (named !== undefined && named !== isNamed) break;
    named = isNamed;
    parts.push(figure);
    gaps.push(gap);
    if (/and|while|plus|as well/.test(gap.mark)) break;
  }
  if (parts.length < 2) return undefined;
  const last = parts.at(-1)!;
  const rest = text.slice(last.end, told.end);
  const stop = rest.search(/[.,](?!\d)|[;:!?()—–"”]|$/);
  const start = clauseStart(text, told, parts[0]!);
  const items = parts.map((figure, i) => ({
    figure,
    before: i === 0 ? text.slice(start, figure.start) : gaps[i - 1]!.before,
    after: i < gaps.length ? gaps[i]!.after : rest.slice(0, stop),
  }));
  const closing = gaps.at(-1)!.mark;
  return {
    items,
    shape: shapeOf(told, items, named!),
    closed: /and|while|plus|as well|;/.test(closing),
    start: named ? start : parts[0]!.start,
    end: last.end + Math.min(stop, rest.length),
  };
}

/** The words between two figures, parted where the item of the second begins; undefined where they hold more than that. */
export function gapBetween(gap: string): { after: string; mark: string; before: string } | undefined {
  if (gap.length > 90 || /[.:!?()—–"“”]/.test(gap)) return undefined;
  const marks = [...gap.matchAll(separator)];
  const mark = marks.at(-1);
  if (!mark) return undefined;
  const after = gap.slice(0, mark.index);
  const before = gap.slice(mark.index + mark[0].length);
  return /[,;]| and | or | but /.test(after) || before.split(' ').length > 7
    ? undefined
    : { after, mark: mark[0], before };
}

/** Behind the last mark before a figure. */
function clauseStart(text: string, told: ToldSentence, { start }: Quantity): number {
  const lead = text.slice(told.start, start);
  return told.start + (/^.*(?:[,;:(] |[—–] ?)/su.exec(lead)?.[0].length ?? 0);
}

export function isComparable(a: Quantity, b: Quantity): boolean {
  return isExactCount(a) && isExactCount(b) && a.kind === b.kind && a.unit === b.unit;
}

/** What comes in and what goes out are no parts of one whole. */
export const contrary =
  /\bvoted (?:for|in favou?r)\b[^.]* against\b|\b(?:gain|won|rose|grew|added)\w*\b[^.]*\b(?:lost|lose|fell|cut)\b|\blost\b[^.]*\bgain\w*/i;

/** "5,200 (after the rebuilding 8,400)": what stands in brackets behind a figure tells that figure once more. */
export function isRestated(text: string, one: Quantity, next: Quantity): boolean {
  return /^[^()]*\([^()]*$/.test(text.slice(one.end, next.start));
}

function isExactCount({ kind, low, high, bound }: Quantity): boolean {
  return (
    (kind === 'cardinal' || kind === 'money' || kind === 'measure' || kind === 'percentage') &&
    low === high &&
    !bound &&
    low >= 0
  );
}

/** "on Saturday, … on Sunday" tells places, "finished, … gave up" verbs, "men, … women" kinds, "the city 1.9" subjects. */
function shapeOf(told: ToldSentence, items: readonly Item[], named: boolean): RunShape {
  if (named) return 'subjects';
  const words = items.map(({ figure, after }) => firstWords(told, figure, after));
  const prepositions = new Set(words.map(({ preposition }) => preposition).filter((word) => word !== undefined));
  if (prepositions.size === 1 && words.filter(({ preposition }) => preposition).length >= items.length - 1)
    return 'places';
  if (words.every(({ verb }) => verb)) return 'verbs';
  const heads = items.map(({ figure }) => figure.head);
  if (heads.every((head) => head !== undefined) && new Set(heads).size === heads.length) return 'kinds';
  return 'mixed';
}

/** What follows a figure and its noun: a preposition, or a verb of its own. */
function firstWords(
  { sentence: { tokens } }: ToldSentence,
  figure: Quantity,
  after: string,
): { preposition?: string; verb: boolean } {
  const from = figure.noun?.end ?? figure.end;
  const end = figure.end + after.length;
  const behind = tokens.filter((token) => token.start >= from && token.end <= end);
  const next = behind[0]?.pos === 'RB' ? behind[1] : behind[0];
  return {
    ...(next && /^(?:IN|TO)$/.test(next.pos) ? { preposition: next.text.toLowerCase() } : {}),
    verb: next !== undefined && /^(?:VB|MD)/.test(next.pos),
  };
}
