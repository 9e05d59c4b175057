import type { TopicClaim } from '../../extract/claims.ts';

/**
 * Whether two given names before one surname, in two articles of one story, are one person's: neither is short for the other, no
 * article knows of two bearers, and they have one role, or one initial or
 * all but the initial and are not a woman's and a man's.
 */
export function isMistakenName(
  a: readonly TopicClaim[],
  b: readonly TopicClaim[],
  bearers: readonly TopicClaim[],
): boolean {
  if (![...a, ...b].every(({ claim }) => claim.modality === 'fact')) return false;
  const [one, other] = [a, b].map((entries) => entries[0]!.claim.value);
  const [first, second] = [one!, other!].map(({ text }) => text!.split(/\s+/)[0]!.toLowerCase());
  if (!areNames(first!, second!) || !isOnlyBearer(a, b, bearers)) return false;
  if (shareRole(a, b)) return true;
  // “Donald” and “Ronald”.
  const sameRest = first!.length >= 5 && first!.slice(1) === second!.slice(1);
  return (first![0] === second![0] || sameRest) && !(one!.gender && other!.gender && one!.gender !== other!.gender);
}

/** Both are given by the same words what they are, so that nothing but the given name parts them. */
function shareRole(a: readonly TopicClaim[], b: readonly TopicClaim[]): boolean {
  const roles = (entries: readonly TopicClaim[]) =>
    entries
      .flatMap(({ claim }) => claim.value.list ?? [])
      .map((role) => role.replace(/^=/, ''))
      .filter((role) => role.length > 4 && !ofMany.test(role));
  const others = new Set(roles(b));
  return roles(a).some((role) => others.has(role));
}

/** Forms of address, and what several of a family or a team are. */
const ofMany =
  /\b(?:mrs?|ms|miss|dr|dame|brother|sister|son|daughter|father|mother|wife|husband|cousin|twin|uncle|aunt|widow|survivor|victim|defendant|accused|singer|player|swimmer|skier|racer|driver|farmer|fisherman|owner|founder|resident|neighbou?r|student|pupil)s?\b/;

/** Two given names of which neither is short for the other. */
function areNames(one: string, other: string): boolean {
  if (one === other) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 3 || [short, long].some((name) => notGiven.test(name) || callName.test(name))) return false;
  if (short[0] !== long[0]) return true;
  let same = 1;
  while (same < short.length && short[same] === long[same]) same++;
  const isShortForm = /(?:y|e|i)$/.test(short) && same >= 2 && long.length >= short.length + 2;
  return same < short.length - (long.length >= short.length + 2 ? 1 : 0) && !isShortForm;
}

/** No article has two given names for the surname, as those on a family have. */
function isOnlyBearer(a: readonly TopicClaim[], b: readonly TopicClaim[], bearers: readonly TopicClaim[]): boolean {
  const paths = new Set([...a, ...b].map(({ path }) => path));
  const forms = bearers.filter(({ path }) => paths.has(path)).map(({ path, claim }) => `${path} ${claim.value.text}`);
  return new Set(forms).size === paths.size;
}

/** Short forms that do not begin as the full name does. */
const callName =
  /^(?:tom|tommy|jim|jimmy|jack|harry|kate|kathy|katie|chuck|charlie|polly|peggy|molly|mick|mike|steve|jon|geoff|alec|sandy)$/;
/** Words that stand before a surname and are no names. */
const notGiven =
  /^(?:mrs|miss|sir|dame|lord|lady|prof|professor|president|minister|mayor|judge|justice|captain|king|queen|prince|princess|saint|father|sister|mother|brother|don|doña|frau|herr|madame|monsieur|mme|maître|señora?|senator|general|colonel|major|sergeant|doctor|director|deputy|chief|chancellor|bishop|governor)$/;
