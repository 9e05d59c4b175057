import type { TopicClaim } from '../../extract/claims.ts';

/**
 * Whether two given names before one surname, in two articles of one story, are one person's: they have one initial, neither is
 * short for the other, one is not a woman's and the other a man's, and no article knows of two bearers.
 */
export function isMistakenName(
  a: readonly TopicClaim[],
  b: readonly TopicClaim[],
  bearers: readonly TopicClaim[],
): boolean {
  if (![...a, ...b].every(({ claim }) => claim.modality === 'fact')) return false;
  const [one, other] = [a, b].map((entries) => entries[0]!.claim.value);
  if (one!.gender && other!.gender && one!.gender !== other!.gender) return false;
  const [first, second] = [one!, other!].map(({ text }) => text!.split(/\s+/)[0]!.toLowerCase());
  return mayBeMistaken(first!, second!) && isOnlyBearer(a, b, bearers);
}

function mayBeMistaken(one: string, other: string): boolean {
  if (one === other || one[0] !== other[0]) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 3 || [short, long].some((name) => notGiven.test(name) || callName.test(name))) return false;
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
