import type { Topic, TopicClaim } from '../../extract/claims.ts';
import type { TopicFinding } from '../../rule.ts';
import { clashes, tellOtherwise } from './clashes.ts';

/** One who left a post of their own accord in one article and was made to go in another, or is still said to hold it later. */
export function* leavingsApart(topic: Topic): Iterable<TopicFinding> {
  const says = (a: TopicClaim, b: TopicClaim) => a.claim.value.text === b.claim.value.text;
  for (const clash of clashes(topic, { differ, says, keyOf: ({ claim }) => claim.value.text! }))
    yield tellOtherwise(clash, 'Otherwise');
}

function differ(a: TopicClaim, b: TopicClaim): boolean {
  const [one, other] = [a.claim.value.text, b.claim.value.text];
  if (one === other) return false;
  if (one !== 'stays' && other !== 'stays') return !areApart(a, b);
  const [staying, gone] = one === 'stays' ? [a, b] : [b, a];
  if (!staying.date || gone.claim.value.unit === 'notice') return false;
  // Whoever is in office after the day on which they left it.
  const left = gone.claim.to ?? gone.date;
  return left !== undefined && left < staying.date;
}

/** Both sentences name a day, and these lie weeks apart: two posts, or two times. */
function areApart({ claim: a }: TopicClaim, { claim: b }: TopicClaim): boolean {
  if (!a.from || !b.from) return false;
  const weeks = 6 * 7 * 86_400_000;
  const gap = Math.max(Date.parse(a.from) - Date.parse(b.to!), Date.parse(b.from) - Date.parse(a.to!));
  return gap > weeks;
}
