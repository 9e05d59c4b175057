import { termOf } from '../../extract/claims/frames.ts';
import type { Topic, TopicClaim } from '../../extract/claims.ts';
import { sameNumber } from './figuresApart.ts';

/** Attributes whose figures grow while a happening is still being reported. */
const growing = new Set(['dead', 'injured', 'missing', 'evacuated', 'arrested', 'rescued']);
/** Things that are counted anew while a happening goes on. */
const counted = new Set(
  'case infection delegate medal home house building vehicle family school flight tree boat shop household animal person people protester signature town village road body'.split(
    ' ',
  ),
);
const countedTerms = new Set([...counted].map((noun) => termOf(noun, 'NN')));
/** What befalls people, as a term of a frame. */
const befalling = ['+kill', '+injure', '+missing', '+rescue', '+evacuate', '+arrest'];

/** Nouns that count things of many kinds in one story. */
const common = new Set(
  'delegate seat point score medal people child case member country year group company state'.split(' '),
);
const commonTerms = new Set([...common].map((noun) => termOf(noun, 'NN')));

/** Whether a noun, in the singular or as a term, counts things of many kinds in one story. */
export function countsMany(noun: string): boolean {
  return common.has(noun) || commonTerms.has(noun);
}

/** Whether figures of an attribute, counting a noun in the singular, grow from report to report. */
export function grows(attribute: string, noun: string): boolean {
  return growing.has(attribute) || (attribute === 'count' && counted.has(noun));
}

/** The same of a typed value, by the words around it. */
export function isGrowing({ claim: { value, frame } }: TopicClaim): boolean {
  return (
    countedTerms.has(value.list?.[0] ?? '') ||
    befalling.some((term) => frame!.near.includes(term) || frame!.wide.includes(term))
  );
}

const settled = 14 * 86_400_000;

/** A later date and a greater figure while the happening is being reported, which no still later article takes back. */
export function isUpdate(topic: Topic, earlier: TopicClaim, later: TopicClaim): boolean {
  if (!earlier.date || !later.date || earlier.date === later.date) return false;
  if (Date.parse(later.date) - Date.parse(earlier.date) > settled) return false;
  const takenBack = topic.claims.some((one) => one.date && one.date > later.date! && sameNumber(one, earlier));
  // The missing are found, so that their number falls.
  const more = (later.claim.value.low ?? 0) > (earlier.claim.value.low ?? 0);
  return !takenBack && (more || topic.attribute === 'missing');
}
