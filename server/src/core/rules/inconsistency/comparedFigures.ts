import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import { countRange } from './rounding.ts';
import { oneLine, type ToldSentence } from './toldSentences.ts';
import { valuesOf } from './windows.ts';

export const moreWords =
  'more|higher|greater|larger|bigger|longer|taller|heavier|older|deeper|wider|costlier|dearer|busier|warmer|hotter|wetter';
export const lessWords =
  'fewer|less|lower|smaller|shorter|lighter|younger|shallower|narrower|cheaper|quieter|cooler|colder|drier';
const little = String.raw`(?:(?:slightly|a little|a bit|well|far|much|just|still|considerably|somewhat|even|only|narrowly|comfortably) )?`;
const rest = String.raw`(?<rest>[^.;:()\d]{0,60}?)`;
/** "412,000 tonnes, less than the 388,000 …", "92 metres, dwarfing the spire of 104 metres". */
const between = new RegExp(
  String.raw`^(?<gap>[^.;:()\d]{0,50}?)[, ] ?(?:and |which (?:is|was) |that is |or |is |was |were |are )?${little}(?:(?:(?<up>${moreWords})|(?<down>${lessWords})) (?:\p{L}+ )?than|(?<above>above|ahead of|exceeding|surpassing|topping|outstripping|dwarfing|beating|overtaking|outnumbering|up on|in excess of)|(?<below>below|short of|shy of|under|behind|down on|trailing)) ${rest}$`,
  'iu',
);
const otherwise =
  /\b(?:not|n['’]t|no|never|average|originally|initially|at least|up to|planned for|expected|forecast|target|respectively|about|around|per|each|times|twice|half|third|percent|per cent|rather|nothing|either|or|both|and)\b|%/i;

/** Two figures of one kind with a comparative between them that goes the other way. */
export function* comparedFigures(article: AnnotatedArticle, told: ToldSentence): Iterable<ArticleFinding> {
  const figures = comparableFigures(article, told);
  for (let i = 1; i < figures.length; i++) {
    const [one, other] = [figures[i - 1]!, figures[i]!];
    if (!isAlike(one, other)) continue;
    const match = between.exec(article.text.slice(one.noun?.end ?? one.end, other.start).replace(/[$€£]$/, ''));
    // "Three more than the 13" is a distance, no comparison of three and 13.
    const apposed =
      match &&
      /[,—–]|\b(?:is|was|are|were|and|or) /.test(
        match[0].slice(0, match[0].search(/\b(?:more|less|fewer) /) + 1 || 60),
      );
    if (match && apposed && !otherwise.test(`${match.groups!['gap']} ${match.groups!['rest']}`)) {
      const up = match.groups!['up'] !== undefined || match.groups!['above'] !== undefined;
      const word = match.groups!['up'] ?? match.groups!['down'] ?? match.groups!['above'] ?? match.groups!['below']!;
      yield* contradiction(article, one, other, up, word, other.end);
      continue;
    }
    yield* sequel(article, told, one, other);
  }
}

const behind = new RegExp(
  String.raw`^(?:[^.;:()\d]{0,12},)? (?:is|was|are|were|will be) ${little}(?:(?<up>${moreWords})|(?<down>${lessWords}))\b(?! than)`,
  'iu',
);

/** "118 metres long; the old one, at 96 metres, was longer": the second is compared with the first. */
function* sequel(
  article: AnnotatedArticle,
  told: ToldSentence,
  one: Quantity,
  other: Quantity,
): Iterable<ArticleFinding> {
  const gap = article.text.slice(one.end, other.start);
  const match = behind.exec(article.text.slice(other.end, told.end));
  if (!match || !/[;,]|\b(?:and|but|while)\b/.test(gap) || gap.length > 70) return;
  const up = match.groups!['up'] !== undefined;
  yield* contradiction(
    article,
    other,
    one,
    up,
    match.groups!['up'] ?? match.groups!['down']!,
    other.end + match[0].length,
  );
}

function* contradiction(
  article: AnnotatedArticle,
  one: Quantity,
  other: Quantity,
  up: boolean,
  word: string,
  end: number,
): Iterable<ArticleFinding> {
  const [a, b] = [countRange(article.text, one), countRange(article.text, other)];
  if (up ? a.high >= b.low : a.low <= b.high) return;
  yield {
    at: { start: Math.min(one.start, other.start), end },
    message: `“${word}”, but ${oneLine(article, one)} is ${up ? 'less' : 'more'} than ${oneLine(article, other)}.`,
  };
}

/** The figures of a sentence and the ages in it; "less than the 388,000" is no bound. */
function comparableFigures(article: AnnotatedArticle, told: ToldSentence): Quantity[] {
  const ages = told.quantities.filter(({ kind }) => kind === 'age');
  return [...valuesOf(article, told), ...ages]
    .map((one): Quantity => {
      // "31 million next year" are no years.
      if (one.kind === 'cardinal' && /illion$/.test(oneLine(article, one))) {
        const { head: _, noun: __, ...bare } = one;
        return bare;
      }
      return one;
    })
    .map((one): Quantity => {
      const value = Number.isFinite(one.low) ? one.low : one.high;
      return one.bound &&
        /\b(?:the|its|last \p{L}+['’]s|\p{L}+['’]s?) $/u.test(
          article.text.slice(Math.max(told.start, one.start - 20), one.start),
        )
        ? { ...one, low: value, high: value }
        : one;
    })
    .sort((a, b) => a.start - b.start);
}

function isAlike(a: Quantity, b: Quantity): boolean {
  if (a.low !== a.high || b.low !== b.high || a.kind !== b.kind || a.unit !== b.unit) return false;
  if (a.low <= 0 || b.low <= 0 || a.low > 20 * b.low || b.low > 20 * a.low) return false;
  if (!/^(?:cardinal|money|measure|percentage|age)$/.test(a.kind)) return false;
  const isYear = ({ kind, head, low }: Quantity) => kind === 'cardinal' && !head && low >= 1500 && low < 2200;
  return !isYear(a) && !isYear(b) && (!a.head || !b.head || a.head === b.head);
}
