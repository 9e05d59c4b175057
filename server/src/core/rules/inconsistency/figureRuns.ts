import type { Token } from '../../article/article.ts';
import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { numeralValue } from '../../extract/numerals.ts';
import type { Span } from '../../text/span.ts';
import { person } from './parts.ts';
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

const cache = new WeakMap<ToldSentence, readonly Quantity[]>();

/**
 * The figures of a sentence as a list of them is read: with "one", "once" and "twice" where they count an item, and with
 * the currency or measure that only one figure of the sentence states ("from 40 to 50 million euros").
 */
export function figuresOf(article: AnnotatedArticle, told: ToldSentence): readonly Quantity[] {
  const known = cache.get(told);
  if (known) return known;
  const small = smallWords(article, told);
  const counts = told.quantities.filter(({ kind }) => kind !== 'age' && kind !== 'ordinal');
  const all = [...counts.map((one) => comparedWith(article.text, told, one)), ...small].sort(
    (a, b) => a.start - b.start,
  );
  const figures = withSharedUnit(article, all);
  cache.set(told, figures);
  return figures;
}

/** In "600 more than the 4,600 of June" the last figure is no bound but what the first is compared with. */
function comparedWith(text: string, told: ToldSentence, one: Quantity): Quantity {
  if (!one.bound) return one;
  const value = Number.isFinite(one.low) ? one.low : one.high;
  const lead = text.slice(Math.max(told.start, one.start - 30), one.start);
  if (
    !/(?:\d[^.;:,]{0,12} (?:more|fewer|less|higher|lower) than|\b(?:twice|times|half) as (?:many|much) as) (?:the|its|their) $/.test(
      lead,
    )
  )
    return one;
  const { bound: _, ...rest } = one;
  return { ...rest, low: value, high: value };
}

const small: Readonly<Record<string, number>> = { one: 1, once: 1, twice: 2, thrice: 3 };

/** Numerals that are a count only beside others: "one was disqualified", "twice in June". */
function smallWords({ text }: AnnotatedArticle, { sentence: { tokens }, quantities, times }: ToldSentence): Quantity[] {
  if (quantities.length === 0) return [];
  return tokens.flatMap((token, i): Quantity[] => {
    const other = sizeOf(token) ?? besideName(tokens, i);
    if (other)
      return [...quantities, ...times].some(({ start, end }) => start < token.end && token.start < end) ? [] : [other];
    const word = token.text.toLowerCase();
    const somebody = /^an?$/.test(word) ? personBehind(tokens, i) : undefined;
    const value = somebody ? 1 : small[word];
    if (value === undefined || quantities.some(({ start, end }) => start < token.end && token.start < end)) return [];
    const lead = text.slice(Math.max(0, token.start - 8), token.start);
    const next = tokens[i + 1];
    if (!/(?:\b(?:and|while|but|plus),? |[,;:(—–] ?)$/.test(lead)) return [];
    if (!somebody && (!/^(?:VB|IN|TO|RB|MD)/.test(next?.pos ?? '') || /^(?:as|more|again)$/i.test(next!.text)))
      return [];
    const counted = word.length > 3 ? { head: 'time', noun: { start: token.start, end: token.end } } : {};
    const noun = somebody && { head: somebody.text.toLowerCase(), noun: { start: somebody.start, end: somebody.end } };
    const one = { start: token.start, end: token.end, kind: 'cardinal', low: value, high: value } as const;
    return [{ ...one, approximate: false, ...counted, ...noun }];
  });
}

/** "the 12-person jury", "a five-member panel": a group told with its size. */
function sizeOf({ text, start, end }: Token): Quantity | undefined {
  const match = /^(?<size>\d{1,3}|[a-z]+)-(?:person|member)$/i.exec(text);
  const word = match?.groups?.['size'];
  const value = word === undefined ? undefined : /^\d/.test(word) ? Number(word) : numeralValue(word);
  return value === undefined
    ? undefined
    : {
        start,
        end,
        kind: 'cardinal',
        low: value,
        high: value,
        approximate: false,
        head: 'person',
        noun: { start, end },
      };
}

/** "Moreau 160, Petit 98 and Girard 42": in a list of results a number behind a name is a count. */
function besideName(tokens: readonly Token[], i: number): Quantity | undefined {
  const [name, { text, start, end, pos }, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (pos !== 'CD' || !/^\d{1,3}(?:,\d{3})*$/.test(text) || !name?.pos.startsWith('NNP')) return undefined;
  if (!/^(?:,|and|\.|;|\))$/.test(next?.text ?? '.') || !/^(?:,|and|;|:)$/.test(tokens[i - 2]?.text ?? ''))
    return undefined;
  const value = Number(text.replaceAll(',', ''));
  return { start, end, kind: 'cardinal', low: value, high: value, approximate: false };
}

/** "a retired teacher": the noun of a single person, which stands in a list for one. */
function personBehind(tokens: readonly Token[], article: number): Token | undefined {
  let i = article + 1;
  while (i < article + 4 && /^(?:JJ|VBN|NN|CD)$/.test(tokens[i]?.pos ?? '') && /^NN$/.test(tokens[i + 1]?.pos ?? ''))
    i++;
  const noun = tokens[i];
  const isPerson =
    noun?.pos === 'NN' &&
    (person.has(noun.text.toLowerCase()) ||
      /(?:woman|man|ist|nurse|chef|cook|clerk|widow|widower|farmer|porter|cyclist|teacher|doctor|actor|singer|dancer|manager|lawyer|monk|priest|nun|judge|mother|father|daughter|son|couple)$/.test(
        noun.text,
      ));
  return isPerson ? noun : undefined;
}

const currencyWord = /\bpounds?$/i;

/** Bare numbers take the currency or measure that is the only one of their sentence. */
function withSharedUnit({ text }: AnnotatedArticle, figures: readonly Quantity[]): readonly Quantity[] {
  const isSterling = figures.some(({ kind, unit }) => kind === 'money' && unit === 'GBP');
  // "Pounds" are money beside other pounds that are.
  const read = figures.map((one) =>
    isSterling && one.unit === 'lb' && currencyWord.test(text.slice(one.start, one.end))
      ? ({ ...one, kind: 'money', unit: 'GBP' } as const)
      : one,
  );
  const valued = read.filter(({ kind }) => kind === 'money' || kind === 'measure');
  const units = new Set(valued.map(({ unit }) => unit));
  if (units.size !== 1) return read;
  const { kind, unit } = valued[0]!;
  return read.map((one) => {
    const isBare =
      one.kind === 'cardinal' &&
      (one.head === undefined || /^(?:day|week|month|year)$/.test(one.head)) &&
      one.low === one.high;
    // "40 million to 50 million euros", "12.40 to 13.10 euros": of the size of a sum, not "two shops".
    const sized = valued.some(({ low }) => one.low / low > 0.02 && one.low / low < 50);
    const written = /\d/.test(text.slice(one.start, one.end));
    const isScaled = /\d[\d,.]* (?:thousand|million|billion|trillion)$/.test(text.slice(one.start, one.end));
    return isBare && sized && written && (isScaled || isListed(text, one)) ? { ...one, kind, unit: unit! } : one;
  });
}

/** A bare figure beside "from", "to", "against" or a list mark, whose noun was said before. */
function isListed(text: string, { start, end }: Quantity): boolean {
  const lead = text.slice(Math.max(0, start - 12), start);
  const tail = text.slice(end, end + 14);
  return (
    /(?:\b(?:from|to|against|than|and|of|by)|[,;]) $/.test(lead) &&
    /^(?:[,;.)]| (?:to|from|and|on|in|for|at|against|by|came|went|was)\b|$)/.test(tail)
  );
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
