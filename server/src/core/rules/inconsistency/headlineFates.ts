import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import type { Span } from '../../text/span.ts';
import { isSpoken, type ToldSentence } from './toldSentences.ts';

/** So many people to whom one thing happened. */
export interface FateCount extends Span {
  readonly fate: string;
  readonly value: number;
}

const bound = String.raw`(?:at least |more than |about |around |some |up to |nearly |almost |as many as |over )?`;
const people = String.raw`(?: (?!and\b|or\b|who\b|of\b|in\b|other)[\p{L}-]+){0,3}?`;
const been = String.raw`(?: (?:have|had|has|were|was|are|been|being|is|reported|confirmed|feared|left))*`;
/** What happened, the words that say so behind a number, and before one. */
const fates: readonly (readonly [fate: string, behind: RegExp, before: RegExp])[] = [
  [
    'dead',
    new RegExp(
      String.raw`^${people}${been} (?:dead|die[sd]?|killed|deaths?|drown(?:ed)?|perish(?:ed)?|lost (?:their|his|her) lives)\b`,
      'iu',
    ),
    new RegExp(
      String.raw`\b(?:kill(?:s|ed|ing)?|claim(?:s|ed|ing)(?: the lives of)?|death toll (?:rises|rose|climbs|reaches|stands|stood) (?:to|at)|leaves|left) ${bound}$`,
      'iu',
    ),
  ],
  [
    'injured',
    new RegExp(String.raw`^${people}${been} (?:injured|hurt|wounded|hospitali[sz]ed)\b`, 'iu'),
    new RegExp(String.raw`\b(?:injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt(?:s|ing)?) ${bound}$`, 'iu'),
  ],
  ['missing', new RegExp(String.raw`^${people}${been}(?: still)? missing\b`, 'iu'), /(?!)/u],
  [
    'arrested',
    new RegExp(String.raw`^${people}${been} (?:arrested|detained|held)\b`, 'iu'),
    new RegExp(String.raw`\b(?:arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?) ${bound}$`, 'iu'),
  ],
  [
    'rescued',
    new RegExp(String.raw`^${people}${been} (?:rescued|saved|pulled from)\b`, 'iu'),
    new RegExp(String.raw`\b(?:rescue[sd]?|rescuing|save[sd]?|saving) ${bound}$`, 'iu'),
  ],
];
const partOfOthers =
  /\b(?:of whom|of them|including|among|another|a further|other|of the|first|each|per|every|a total of|from|in) (?:at least |about |some |the )?$/i;
const partBehind = /^(?: of (?:them|whom|those|the|these|which)\b| more\b| others?\b| years?\b| days?\b| percent\b)/i;

/** The fates counted in a sentence, exact figures in the article's own voice only. */
export function fatesIn(article: AnnotatedArticle, told: ToldSentence): FateCount[] {
  return told.quantities.flatMap((quantity): FateCount[] => {
    if (!isCountOfPeople(article, told, quantity)) return [];
    const [lead, tail] = [article.text.slice(told.start, quantity.start), article.text.slice(quantity.end, told.end)];
    const fate = fates.find(([, behind, before]) => behind.test(tail) || (before.test(lead) && !behindOther(quantity)));
    return fate ? [{ fate: fate[0], value: quantity.low, start: quantity.start, end: quantity.end }] : [];
  });
}

function isCountOfPeople(
  article: AnnotatedArticle,
  told: ToldSentence,
  { kind, low, high, bound: limit, approximate, start, end }: Quantity,
): boolean {
  if (kind !== 'cardinal' || low !== high || limit || approximate || !Number.isInteger(low) || low < 1) return false;
  const [lead, tail] = [article.text.slice(told.start, start), article.text.slice(end, told.end)];
  return !partOfOthers.test(lead) && !partBehind.test(tail) && !isSpoken(article, { start, end });
}

const others = new Set([
  'job',
  'tree',
  'animal',
  'cow',
  'bird',
  'sheep',
  'dog',
  'home',
  'house',
  'life',
  'euro',
  'dollar',
  'billion',
  'way',
  'hour',
  'minute',
]);

/** "kills 400 sheep", "saves 20 jobs": no people. */
function behindOther({ head }: Quantity): boolean {
  return head !== undefined && others.has(head);
}
