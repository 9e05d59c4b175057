import type { AnnotatedArticle, Quantity } from '../annotations.ts';
import { singularOf } from '../singular.ts';
import { frameOf } from './frames.ts';
import type { SentenceReading } from './reading.ts';
import { familyOf } from './synonyms.ts';

/** Families that say in which part people are counted, where they are only called people. */
const parts = [
  'kill',
  'injure',
  'missing',
  'evacuate',
  'rescue',
  'arrest',
  'employ',
  'spectator',
  'visitor',
  'vote',
  'runner',
  'infection',
  'pay',
];
/** "The teams, 412 in number". */
const inNumber = /(?<!\p{L})(?<noun>\p{Ll}{3,}),\s+(?:about |some )?$/u;
const people = new Set([
  'person',
  'people',
  'man',
  'woman',
  'other',
  'human',
  'adult',
  'local',
  'resident',
  'inhabitant',
]);

/** "a crowd of 400", "the attendance was 400", "the number of samples taken as 400": the noun before a bare number. */
const before =
  /(?<!\p{L})(?:number of (?:the )?(?:\p{Ll}+ )?(?<counted>\p{Ll}+)(?:[^.;:,0-9]{0,40}) (?:was|were|is|are|as|at|to|reached)|(?<noun>\p{Ll}{4,}) (?:of|was|is|were|numbered|stood at|reached|totalled|came to))(?: about| around| some| nearly| almost| over| just| only| exactly| more than)?\s+$/u;

/** Under which noun, as the family of its synonyms, a number counts; undefined where nothing says it. */
export function countedAs(article: AnnotatedArticle, reading: SentenceReading, quantity: Quantity): string | undefined {
  const named = quantity.head ?? nounAfter(article, reading, quantity) ?? nounBefore(article, reading, quantity);
  if (named !== undefined && !people.has(named)) return familyOf(named) ?? named;
  const phrase = { start: quantity.start, end: quantity.noun?.end ?? quantity.end };
  const { near } = frameOf(reading, quantity, phrase, named === undefined ? 3 : undefined);
  const found = parts.find((family) => near.includes(`+${family}`));
  const part = found === 'pay' ? 'employ' : found;
  return part ?? (named === undefined ? undefined : 'people');
}

/** "six affected districts": a participle that was not read as one. */
function nounAfter(article: AnnotatedArticle, reading: SentenceReading, { end }: Quantity): string | undefined {
  const noun = /^\s+\p{Ll}{3,}(?:ed|ing)\s+(?<noun>\p{Ll}{3,}s)\b/u.exec(article.text.slice(end, reading.end))
    ?.groups?.['noun'];
  return noun && singularOf(noun);
}

function nounBefore(article: AnnotatedArticle, reading: SentenceReading, { start, end }: Quantity): string | undefined {
  const lead = article.text.slice(reading.start, start);
  const groups =
    before.exec(lead)?.groups ??
    (/^\s+in (?:number|all|total)\b/u.test(article.text.slice(end, end + 12))
      ? inNumber.exec(lead)?.groups
      : undefined);
  const noun = groups?.['counted'] ?? groups?.['noun'];
  return noun && singularOf(noun);
}
