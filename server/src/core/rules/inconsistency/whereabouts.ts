import { sameStory } from '../../corpus/stories.ts';
import type { Claim, Topic, TopicClaim } from '../../extract/claims.ts';
import type { TopicFinding } from '../../rule.ts';
import { placeOf } from './clashes.ts';
import { common, happensOnce } from './evidence.ts';

/**
 * Two places for one happening, known by its day or by a number of three digits that both sentences tell and by a word or name that
 * they share, or by three words around the places. Neither article knows the other's place.
 */
export function* placesApart(topic: Topic): Iterable<TopicFinding> {
  const told = new Set<string>();
  const known = new Map(
    topic.claims
      .filter(({ claim }) => claim.modality === 'possible')
      .map(({ path, claim }) => [path, new Set(claim.value.list)] as const),
  );
  const placed = topic.claims.filter(({ claim }) => claim.modality === 'fact');
  const withTerm = new Map<string, TopicClaim[]>();
  for (const later of placed) {
    const terms = [...later.claim.frame!.near, ...later.claim.frame!.names, ...numbersOf(later)];
    const before = new Set(
      terms.flatMap((term) => {
        const entries = withTerm.get(term) ?? [];
        return entries.length > commonplace ? [] : entries;
      }),
    );
    for (const term of terms) {
      const entries = withTerm.get(term);
      if (entries) entries.push(later);
      else withTerm.set(term, [later]);
    }
    const earlier = [...before].find(
      (one) =>
        one.path !== later.path &&
        ofOneHappening(one, later) &&
        sameStory(one.claim.story!, later.claim.story!) &&
        isElsewhere(one, later) &&
        !knows(known.get(one.path)!, later) &&
        !knows(known.get(later.path)!, one),
    );
    const key = `${later.path} ${wordsOf(later).join(' ')}`;
    if (!earlier || told.has(key)) continue;
    told.add(key);
    yield {
      at: later,
      message: `Place: ${later.claim.value.text} here, ${earlier.claim.value.text} ${placeOf(earlier, later)}.`,
      related: [{ claim: earlier, message: `Place: ${earlier.claim.value.text}` }],
    };
  }
}

/** A word beside more places of a story than this tells none of its happenings from another. */
const commonplace = 40;

function numbersOf({ claim }: TopicClaim): string[] {
  return claim.value.list!.filter((word) => word.startsWith('#'));
}

function ofOneHappening({ claim: a }: TopicClaim, { claim: b }: TopicClaim): boolean {
  const [one, other] = [a.frame!, b.frame!];
  const near = common(one.near, other.near);
  const names = common(one.names, other.names).length;
  if (common(a.value.list!, b.value.list!).some((word) => word.startsWith('#')))
    return near.length + names + common([...one.near, ...one.wide], [...other.near, ...other.wide]).length > 0;
  if (isOfOneDay(a, b)) return near.length > 0;
  const counted = [a, b].every(({ value }) => value.list!.some((word) => word.startsWith('#')));
  // Three words are enough where no day and no number tells the two apart.
  if (!counted && !areDated(a, b) && near.length >= 3 && near.some((term) => term.startsWith('+'))) return true;
  // In one year the same may have been done twice, unless a body was founded or somebody was born.
  return isOfOneYear(a, b) && near.some((term) => term.startsWith('+') && happensOnce.test(term));
}

function isOfOneDay(a: Claim, b: Claim): boolean {
  if (a.from && b.from) return a.from === b.from && a.to === b.to && !isYear(a);
  return common(a.value.list!, b.value.list!).some((word) => word.startsWith('@'));
}

function areDated(...claims: readonly Claim[]): boolean {
  return claims.every(({ from, value }) => from !== undefined || value.list!.some((word) => word.startsWith('@')));
}

function isOfOneYear(a: Claim, b: Claim): boolean {
  return a.from?.slice(0, 4) === b.from?.slice(0, 4) && (isYear(a) || isYear(b));
}

function isYear({ from, to }: Claim): boolean {
  return from?.slice(5) === '01-01' && to?.slice(5) === '12-31';
}

/** Two towns or two houses, of which none is named by a word of the other and none lies in the other. */
function isElsewhere(a: TopicClaim, b: TopicClaim): boolean {
  const around = ({ claim }: TopicClaim) =>
    claim.value.list!.filter((word) => word.startsWith('in ')).map((word) => word.slice(3));
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return (
    a.claim.value.list![0] === b.claim.value.list![0] &&
    common(one, [...other, ...around(b)]).length === 0 &&
    common(other, around(a)).length === 0
  );
}

function wordsOf({ claim }: TopicClaim): string[] {
  return claim.value.list!.slice(1).filter((word) => !/^(?:in |[#@])/.test(word));
}

/** An article that names the place anywhere, in full or by a name of it, may mean something else by its own. */
function knows(words: ReadonlySet<string>, claim: TopicClaim): boolean {
  return wordsOf(claim).every((word) => words.has(word));
}
