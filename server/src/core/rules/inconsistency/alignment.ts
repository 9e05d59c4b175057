import { gapInDays, toldTogether } from '../../corpus/events.ts';
import type { Topic, TopicClaim } from '../../extract/claims.ts';
import { claimsOf } from './clashes.ts';

export interface Alignment {
  /** How many words around the two must be the same where each article gives one value. */
  readonly enough: number;
  /** How many days the two happenings may lie apart. */
  readonly days: number;
  /** Whether one of the words must say what was done. */
  readonly deed?: boolean;
}

/**
 * Whether two figures or dates of two articles are said of the same thing, by the words around them. With one value each
 * less is asked than where an article gives several; names that tell the happening itself count, but are not enough alone.
 */
export function aligned(
  topic: Topic,
  a: TopicClaim,
  b: TopicClaim,
  { enough, days, deed = false }: Alignment,
): boolean {
  if (a.claim.event && b.claim.event && (gapInDays(a.claim.event, b.claim.event) ?? 0) > days) {
    if (days < 2 || !toldTogether(a.claim.event, b.claim.event)) return false;
  }
  const common = shared(a, b);
  const { anchors = [], setting = [] } = a.claim.event ?? {};
  const telling = common.filter((term) => !anchors.includes(term) && !setting.includes(term));
  if (telling.length === 0 || (deed && !telling.some((term) => term.startsWith('+')))) return false;
  const single = isOnly(topic, a) && isOnly(topic, b);
  if (common.length < (single ? enough : enough + 1)) return false;
  if (single) return true;
  // Of several figures only the pair that fits best is compared.
  const better = (path: string, one: TopicClaim) =>
    claimsOf(topic, path).some(
      (other) => keyOf(other) !== keyOf(path === b.path ? b : a) && shared(other, one).length >= common.length,
    );
  return !better(b.path, a) && !better(a.path, b);
}

function shared(a: TopicClaim, b: TopicClaim): string[] {
  const others = b.claim.value.list ?? [];
  return (a.claim.value.list ?? []).filter((term) => others.includes(term));
}

function isOnly(topic: Topic, { path }: TopicClaim): boolean {
  return new Set(claimsOf(topic, path).map(keyOf)).size === 1;
}

function keyOf({ claim }: TopicClaim): string {
  return claim.from ?? `${claim.value.low} ${claim.value.high}`;
}
