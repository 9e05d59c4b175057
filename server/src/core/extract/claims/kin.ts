import type { Claim } from '../claims.ts';
import type { NamedMention } from './nameKeys.ts';
import { nameAfter, nameBefore, passagesOf } from './passages.ts';
import { personBefore } from './persons.ts';
import { type ArticleReading, claimOn } from './reading.ts';

/** What one may be to another; those of a row are taken for one another. */
const rows: readonly string[] = [
  'husband|wife|spouse|partner|fiancé|fiancée|widow|widower|girlfriend|boyfriend|ex-wife|ex-husband',
  'brother|sister|half-brother|half-sister|stepbrother|stepsister|sibling|twin',
  'father|mother|stepfather|stepmother|dad|mum|mom',
  'son|daughter|stepson|stepdaughter',
  'cousin',
  'nephew|niece',
  'uncle|aunt|great-uncle|great-aunt',
  'grandfather|grandmother|grandpa|grandma',
  'great-grandfather|great-grandmother',
  'grandson|granddaughter',
  'brother-in-law|sister-in-law',
  'father-in-law|mother-in-law',
  'son-in-law|daughter-in-law',
  'godfather|godmother',
  'godson|goddaughter',
];
const rowOf = new Map(rows.flatMap((row) => row.split('|').map((word) => [word, row.split('|')[0]!] as const)));
const words = [...rowOf.keys()].sort((a, b) => b.length - a.length).join('|');
const manner = String.raw`(?:(?:younger|elder|older|late|only|eldest|youngest|twin|former)\s+)?`;
const owned = new RegExp(
  String.raw`(?:(?<!\p{L})[Hh](?:is|er)|(?<owner>[’']s?))\s+${manner}(?<kin>${words})(?![\p{L}-])`,
  'gu',
);
const ofOwner = new RegExp(String.raw`(?<!\p{L})an?\s+${manner}(?<kin>${words})\s+of\s+(?:his|hers)(?!\p{L})`, 'gu');

/**
 * What a person is to another one: "his cousin, Neil Rowe". Keyed by both, the first of the two by the given name; the value is the
 * row of the kinship, and the list holds the word.
 */
export function kinClaims({ article, sentences, story }: ArticleReading): Claim[] {
  if (!story) return [];
  return sentences.flatMap((reading) =>
    [...passagesOf(article, reading, owned), ...passagesOf(article, reading, ofOwner)].flatMap((passage): Claim[] => {
      const after = nameAfter(article, reading, passage.end, /^,?\s+$/u);
      const named = after ?? nameBefore(article, reading, passage.start, /^,\s+$/u);
      if (!named || !isPerson(named)) return [];
      const from = after ? passage.start : named.mention.start;
      const ego = passage.groups['owner']
        ? nameBefore(article, reading, passage.start, /^$/u)
        : personBefore(sentences, reading, from);
      if (!ego || !isPerson(ego) || ego.key === named.key) return [];
      const kin = passage.groups['kin']!;
      const given = named.mention.text.split(/\s+/)[0]!.toLowerCase();
      const value = { text: kin, list: [rowOf.get(kin)!] };
      return [claimOn(article, passage, { attribute: 'kinship', subject: `${given} of ${ego.key}`, value, story })];
    }),
  );
}

function isPerson({ mention }: NamedMention): boolean {
  return mention.type === 'person';
}
