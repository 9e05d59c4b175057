import type { Token } from '../../article/article.ts';
import type { Claim } from '../claims.ts';

/** How a verb is asserted: whether it happened, may happen or did not. */
export interface VerbGroup {
  readonly modality: Claim['modality'];
  readonly polarity: Claim['polarity'];
  readonly passive: boolean;
  /** Index of the group's first token. */
  readonly first: number;
}

const negations = new Set([
  "n't",
  'n’t',
  'not',
  'never',
  'no',
  'nor',
  'neither',
  'without',
  'nobody',
  'hardly',
  'cannot',
]);
const failing = new Set([
  'failed',
  'fails',
  'fail',
  'refused',
  'refuses',
  'refuse',
  'declined',
  'declines',
  'unable',
  'failing',
  'refusing',
  'declining',
]);
const planning = new Set(
  (
    'will shall wo ll going plan plans planned planning expect expects expected due set scheduled intend intends intended hope hopes hoping hoped want wants ' +
    'wanted aim aims aimed propose proposes proposed poised slated likely prepare prepares preparing ready agree agreed promise promised vow vowed pledge pledged seek seeks sought ' +
    'ordered order supposed asked urged calling calls demand demanded demands recommend recommended'
  ).split(' '),
);
const supposing = new Set([
  'would',
  'could',
  'may',
  'might',
  'should',
  'can',
  'must',
  'if',
  'whether',
  'unless',
  'allegedly',
  'reportedly',
  'possibly',
  'perhaps',
  'ca',
  'wo',
]);
const passing = new Set([
  'be',
  'was',
  'were',
  'is',
  'are',
  'been',
  'being',
  'been',
  "'s",
  '’s',
  "'re",
  'get',
  'got',
  'have',
  'has',
  'had',
  "'ve",
  'do',
  'does',
  'did',
  'to',
  'also',
  'both',
  'all',
  'then',
]);

/** Reads the auxiliaries, adverbs and governing verbs left of the verb at `index`. */
export function verbGroup(tokens: readonly Token[], index: number): VerbGroup {
  let planned = false;
  let possible = false;
  let denied = false;
  let passive = false;
  let first = index;
  let infinitive = false;
  for (let i = index - 1; i >= 0 && index - i <= 8; i--) {
    const { text, pos } = tokens[i]!;
    const word = text.toLowerCase();
    if (negations.has(word)) denied = !denied;
    else if (failing.has(word) && infinitive) denied = !denied;
    else if (planning.has(word) && (infinitive || pos === 'MD')) planned = true;
    else if (supposing.has(word)) possible = true;
    else if (word === 'to') infinitive = true;
    else if (!passing.has(word) && !pos.startsWith('RB')) break;
    if (/^(?:be|was|were|is|are|been|being|got|get)$/.test(word)) passive ||= /^VB[ND]$/.test(tokens[index]!.pos);
    first = i;
  }
  const beforeTo = infinitive && !planned && !denied && tokens[index]!.pos === 'VB';
  const modality = planned ? 'planned' : possible || beforeTo ? 'possible' : 'fact';
  return { modality, polarity: denied ? 'denied' : 'asserted', passive, first };
}
