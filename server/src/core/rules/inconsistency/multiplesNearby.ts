import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { singularOf } from '../../extract/singular.ts';
import type { ArticleFinding } from '../../rule.ts';
import { changePairs, type ToldChange } from './changePairs.ts';
import { expected, multiples } from './changes.ts';
import { apart, comparedRange, quotient, shown } from './rounding.ts';
import { oneLine, type ToldSentence } from './toldSentences.ts';

const comparatives: readonly (readonly [words: RegExp, factor: number])[] = [
  ...multiples,
  [/\b(?:twice|double) (?:as (?:many|much|high)|that|the (?:number|figure|amount))\b/i, 2],
  [/\b(?:three times|triple|treble) (?:as (?:many|much|high)|that|the (?:number|figure|amount))\b/i, 3],
  [/\bfour times (?:as (?:many|much|high)|that|the (?:number|figure|amount))\b/i, 4],
  [/\bhalf (?:as (?:many|much|high) again|again as (?:many|much|high))\b/i, 1.5],
  [/\bhalf (?:as (?:many|much|high)|that (?:number|figure|amount))\b(?! again)/i, 0.5],
];
const elsewhere =
  /\b(?:last|previous\w*|ago|earlier|since|would|could|will|may|expect\w*|hope\w*|forecast\w*|compared|than|target|price|value)\b|\d/i;

/** "It had 60 hands; by the end of the year there were 180. The workforce had doubled.": a multiple behind its two values. */
export function* multipleNearby(
  article: AnnotatedArticle,
  sentences: readonly ToldSentence[],
  index: number,
): Iterable<ArticleFinding> {
  const told = sentences[index]!;
  const pairs = changePairs(article, told, sentences[index - 1]);
  const [change] = pairs;
  if (!change || pairs.length > 1 || change.from.kind === 'percentage') return;
  const next = sentences[index + 1];
  const within = multipleIn(told.text.slice(change.end - told.start), change.end, 60);
  const ahead = !within && next && !elsewhere.test(next.text) ? multipleIn(next.text, next.start, 70) : undefined;
  const found = within ?? (ahead && takesUp(next!.text, change) ? ahead : undefined);
  if (found) yield* finding(article, change, found);
}

/** The sentence speaks of the same value again: by a pronoun, by its noun, or by a noun for any number. */
function takesUp(text: string, { from, to }: ToldChange): boolean {
  const opening =
    /^(?:In (?:other words|short|effect|all),? )?(?:(?<pronoun>That|It|They|This)|The (?<first>\p{L}+)(?: (?<second>\p{L}+))?)\b/iu.exec(
      text,
    )?.groups;
  if (!opening || /\b(?:also|too|as well)\b/.test(text)) return false;
  const nouns = [opening['first'], opening['second']].filter((noun) => noun !== undefined);
  return nouns.length === 0 || nouns.some((noun) => values.test(noun) || singularOf(noun) === (from.head ?? to.head));
}

const values =
  /^(?:number|figure|total|sum|size|amount|workforce|staff|membership|population|turnout|attendance|value|price|cost|rate|output|fleet|herd|circulation|enrol\w+|count|rent|fare|fee)s?$/i;

interface Multiple {
  readonly start: number;
  readonly end: number;
  readonly factor: number;
  readonly lead: string;
}

function multipleIn(text: string, at: number, reach: number): Multiple | undefined {
  const found = comparatives.flatMap(([words, factor]): Multiple[] => {
    const match = words.exec(text);
    if (!match || match.index > reach || /;|, and the|\b(?:not|n['’]t|while|but|if)\b/.test(text.slice(0, match.index)))
      return [];
    const start = at + match.index;
    return [
      { start, end: start + match[0].length, factor, lead: text.slice(Math.max(0, match.index - 16), match.index) },
    ];
  });
  return found.length === 1 ? found[0] : undefined;
}

function* finding(
  article: AnnotatedArticle,
  { from, to, start }: ToldChange,
  multiple: Multiple,
): Iterable<ArticleFinding> {
  const ratio = quotient(comparedRange(article.text, to), comparedRange(article.text, from));
  if (!apart(ratio, expected(multiple.factor, multiple.lead))) return;
  yield {
    at: { start: Math.min(start, multiple.start), end: multiple.end },
    message: `“${oneLine(article, multiple)}”, but ${oneLine(article, to)} is ${shown(to.low / from.low)} times ${oneLine(article, from)}.`,
  };
}
