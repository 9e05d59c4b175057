import type { TopicClaim } from '../../extract/claims.ts';

/** "Officials from two towns" beside "the nine towns": a few of those that the other article counts in all. */
export function areSomeOfAll(a: TopicClaim, b: TopicClaim): boolean {
  return isSomeOf(a, b) || isSomeOf(b, a);
}

function isSomeOf(some: TopicClaim, all: TopicClaim): boolean {
  return some.claim.value.low! < all.claim.value.low! && partsOf(all).isAll && partsOf(some).isSome;
}

/** What the words before a value say of it. */
interface Parts {
  readonly isAll: boolean;
  readonly isSome: boolean;
}

/** Kept with the claim, which is compared with many others. */
const known = new WeakMap<TopicClaim, Parts>();

function partsOf(entry: TopicClaim): Parts {
  const before = known.get(entry);
  if (before) return before;
  const lead = leadOf(entry);
  const made = { isAll: allOf.test(lead), isSome: someOf.test(lead) };
  known.set(entry, made);
  return made;
}

const allOf = /\b(?:the|all|all the|its|their|these|our)(?: member| other)? $/iu;
const someOf = /\b(?:\p{L}{3,}s|one|some|those|people) (?:from|in|of|at) $/iu;

/** The words before a value in its sentence; empty where it does not stand there by itself. */
function leadOf({ claim, context }: TopicClaim): string {
  const text = claim.value.text?.trim();
  if (!text) return '';
  const whole = new RegExp(String.raw`(?<![\p{L}\d])${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\p{L}\d])`, 'iu');
  return context.slice(0, Math.max(0, context.search(whole)));
}
