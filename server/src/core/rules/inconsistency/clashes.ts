import { sameEvent } from '../../corpus/events.ts';
import { sameStory } from '../../corpus/stories.ts';
import type { StorySketch, Topic, TopicClaim } from '../../extract/claims.ts';
import type { TopicFinding } from '../../rule.ts';

/** A claim with the earlier claims of the topic that cannot hold beside it. */
export interface Clash {
  readonly later: TopicClaim;
  readonly earlier: readonly TopicClaim[];
}

export interface ClashOptions {
  /** Whether two claims cannot both be right; the first is the earlier one. */
  differ(earlier: TopicClaim, later: TopicClaim): boolean;
  /**
   * A cheap test that `differ` implies, of two claims by their places in the topic: asked first, so that a topic of thousands
   * of claims stays quick. What it needs of each claim is worked out once for the topic.
   */
  sieve?(claims: readonly TopicClaim[]): (earlier: number, later: number) => boolean;
  /** Whether claims of one article are compared too. */
  readonly within?: boolean;
  /** Whether two claims say the same; equal values and polarities by default. */
  says?(a: TopicClaim, b: TopicClaim): boolean;
  /** Claims that can differ are of one group; without it every two claims of the topic are compared. */
  groupOf?(entry: TopicClaim): string;
  /** Claims of one article with the same key are one statement, reported once; the whole value by default. */
  keyOf?(entry: TopicClaim): string;
}

/**
 * Clashes of a topic, at most one for each statement of an article, on the later of the two. An article that also says
 * what the other says is not reported: it tells of both.
 */
export function* clashes(
  topic: Topic,
  { differ, sieve, within = false, says = sameValue, groupOf = () => '', keyOf = wholeValue }: ClashOptions,
): Iterable<Clash> {
  const reported = new Set<string>();
  const isComparable = comparableInTurn(within);
  const { claims } = topic;
  const mayDiffer = sieve?.(claims);
  /** Places in the topic. */
  const groups = new Map<string, number[]>();
  for (const [place, later] of claims.entries()) {
    const group = groupOf(later);
    const before = groups.get(group) ?? [];
    groups.set(group, before);
    const key = `${later.path} ${keyOf(later)}`;
    const earlier: TopicClaim[] = [];
    if (!reported.has(key))
      for (const at of before) {
        if (mayDiffer?.(at, place) === false) continue;
        const one = claims[at]!;
        if (isComparable(one, later) && differ(one, later)) earlier.push(one);
      }
    before.push(place);
    const open = earlier.filter((one) => !tellsBoth(topic, one, later, says));
    if (open.length === 0) continue;
    reported.add(key);
    yield { later, earlier: onePerArticle(open) };
  }
}

/** The finding for two articles that tell one thing in words that cannot both hold; a claim's list begins with its words. */
export function tellOtherwise({ later, earlier }: Clash, otherwise: string): TopicFinding {
  const words = ({ claim }: TopicClaim) => claim.value.list![0]!;
  return {
    at: later,
    message: `“${words(later)}” here, but “${words(earlier[0]!)}” ${placeOf(earlier[0]!, later)}.`,
    related: earlier.map((claim) => ({
      claim,
      message: `${otherwise}: ${quoteOf({ ...claim, context: words(claim) })}`,
    })),
  };
}

/**
 * Whether two claims are of one story or one happening, where they belong to one; a person's words elsewhere are compared
 * too.
 */
export function comparable(a: TopicClaim, b: TopicClaim, within: boolean): boolean {
  if (a.path === b.path) return within;
  if (a.claim.story && b.claim.story) return sameStory(a.claim.story, b.claim.story);
  if (!a.claim.event || !b.claim.event) return true;
  return sameEvent(a.claim.event, b.claim.event);
}

/** The same for pairs of which the second stays for many: whether two articles tell one story is asked once for each of them. */
function comparableInTurn(within: boolean): (a: TopicClaim, b: TopicClaim) => boolean {
  let story: StorySketch | undefined;
  const verdicts = new Map<StorySketch, boolean>();
  return (a, b) => {
    const [one, other] = [a.claim.story, b.claim.story];
    if (!one || !other || a.path === b.path) return comparable(a, b, within);
    if (story !== other) verdicts.clear();
    story = other;
    const known = verdicts.get(one);
    if (known !== undefined) return known;
    const verdict = sameStory(one, other);
    verdicts.set(one, verdict);
    return verdict;
  };
}

/** File name of an article, for messages. */
export function fileOf({ path }: TopicClaim): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** "in harbour-fire.md", or "above" for the same article. */
export function placeOf(other: TopicClaim, here: TopicClaim): string {
  return other.path === here.path ? 'elsewhere in this article' : `in ${fileOf(other)}`;
}

/** The words of a claim, cut for a message. */
export function quoteOf({ claim, context }: TopicClaim, max = 60): string {
  const text = claim.value.text ?? context;
  return text.length <= max ? text : `${text.slice(0, max - 1).trimEnd()}…`;
}

function tellsBoth(
  topic: Topic,
  one: TopicClaim,
  later: TopicClaim,
  says: (a: TopicClaim, b: TopicClaim) => boolean,
): boolean {
  if (one.path === later.path) return false;
  const tells = (path: string, other: TopicClaim) => claimsOf(topic, path).some((claim) => says(claim, other));
  return tells(later.path, one) || tells(one.path, later);
}

const byPath = new WeakMap<Topic, Map<string, TopicClaim[]>>();

/** The claims of one article in a topic. Kept by topic: a rule asks again and again. */
export function claimsOf(topic: Topic, path: string): readonly TopicClaim[] {
  let groups = byPath.get(topic);
  if (!groups) {
    groups = new Map();
    for (const entry of topic.claims) {
      const group = groups.get(entry.path);
      if (group) group.push(entry);
      else groups.set(entry.path, [entry]);
    }
    byPath.set(topic, groups);
  }
  return groups.get(path) ?? [];
}

function sameValue(a: TopicClaim, b: TopicClaim): boolean {
  return wholeValue(a) === wholeValue(b);
}

function wholeValue({ claim: { value, polarity } }: TopicClaim): string {
  return JSON.stringify([value, polarity]);
}

/** The first claim of each article. */
export function onePerArticle(claims: readonly TopicClaim[]): TopicClaim[] {
  const seen = new Set<string>();
  return claims.filter(({ path }) => !seen.has(path) && seen.add(path));
}
