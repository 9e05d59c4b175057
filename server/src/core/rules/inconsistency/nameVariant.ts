import { sameStory } from '../../corpus/stories.ts';
import type { Topic, TopicClaim } from '../../extract/claims.ts';
import { foldedName, soundOf } from '../../language/nameSound.ts';
import { type TopicFinding, topicRule } from '../../rule.ts';
import { placeOf } from './clashes.ts';
import { isMistakenName } from './mistakenNames.ts';

export default topicRule({
  id: 'inconsistency/name-variant',
  title: 'Two spellings of one name',
  why: 'A full name that differs in a letter or two from another is most often the same person spelt wrong in one place. Names that are both common ones, or that only differ in accents, are left alone.',
  severity: 'warning',
  stage: 'stable',
  attributes: ['spelling', 'surname', 'nameSlip'],
  examples: {
    bad: [
      [
        'Tomasz Wierzbowski leads the choir. Tomasz Wierzbowski was born in Gdynia.',
        'The choir of ⟦Tomasz Wiezbowski⟧ sang two encores.',
      ],
    ],
    good: [
      ['Maria Lopez won the seat. Maria Lopez lives in Leon.', 'Mario Lopez lost his seat.'],
      ['Tomasz Wierzbowski leads the choir.', 'Tomasz Wierzbowski’s choir sang two encores.'],
    ],
  },
  *check(topic) {
    if (topic.attribute === 'nameSlip') {
      yield* slipsIn(topic);
      return;
    }
    const forms = new Map<string, TopicClaim[]>();
    for (const entry of topic.claims)
      forms.set(entry.claim.value.text!, [...(forms.get(entry.claim.value.text!) ?? []), entry]);
    if (forms.size < 2) return;
    const index = topic.attribute === 'surname' ? undefined : Number(topic.key.split(':')[1]);
    for (const [form, entries] of forms) {
      const other = [...forms].find(
        ([name, others]) =>
          name !== form && isRarer(entries, others, topic.claims) && isVariant(entries, others, topic.claims, index),
      );
      if (!other) continue;
      const [name, others] = other;
      yield {
        at: entries[0]!,
        message: `“${form}” here, “${name}” ${placeOf(others[0]!, entries[0]!)}${others.length > 1 ? ` and ${others.length - 1} more` : ''}.`,
        related: others.map((claim) => ({ claim, message: `“${name}”` })),
      };
    }
  },
});

/** The rarer spelling of an article that has two; each article is held against itself. */
function* slipsIn(topic: Topic): Iterable<TopicFinding> {
  const rarer = new Map<string, TopicClaim>();
  for (const entry of topic.claims) {
    const other = rarer.get(entry.path);
    if (!other) {
      rarer.set(entry.path, entry);
      continue;
    }
    const [slip, usual] = isRarer([entry], [other], topic.claims) ? [entry, other] : [other, entry];
    yield {
      at: slip,
      message: `“${slip.claim.value.text}” here, “${usual.claim.value.text}” elsewhere in this article.`,
      related: [{ claim: usual, message: `“${usual.claim.value.text}”` }],
    };
  }
}

function isVariant(
  a: readonly TopicClaim[],
  b: readonly TopicClaim[],
  all: readonly TopicClaim[],
  index: number | undefined,
): boolean {
  // Surnames that one article spells in two ways are told as slips, with or without a given name.
  if (index !== 1 && [...a, ...b].every(({ path }) => path === a[0]!.path)) return false;
  // At least one of the two is told as a person's name.
  if (![...a, ...b].some(({ claim }) => claim.modality === 'fact')) return false;
  const words = [a, b].map((entries) => entries[0]!.claim.value.text!.split(/\s+/).map(foldedName));
  // In capitals a name is spelt the same.
  if (words[0]!.join(' ').toLowerCase() === words[1]!.join(' ').toLowerCase()) return false;
  const place = index === undefined ? 0 : words[0]!.findIndex((word, i) => word !== words[1]![i]);
  // Only accents or the order of the words differ.
  if (place < 0 || words[0]!.filter((word, i) => word !== words[1]![i]).length > 1) return false;
  const [one, other] = [words[0]![place]!, words[1]![place]!];
  if (index === 1 && (differInRole(a, b) || sideBySide(a, b))) return false;
  if (index === 1 && one !== other && isOtherForm(one, other) && shareOffice(a, b)) return true;
  const related = ofOneStory(a, b);
  if (related && index === 1 && ((one !== other && shareOffice(a, b)) || isMistakenName(a, b, all))) return true;
  // In one story two people of one given name and nearly the same surname are one, whether or not both names exist.
  if (
    related &&
    index === 0 &&
    isLikely(one, other, words[0]!.length > 2) &&
    !apartInOneText(a, b) &&
    !differInRole(a, b)
  )
    return true;
  if (
    related &&
    index === 1 &&
    (soundAlike(one, other) || (words[0]!.length > 2 && isLikely(one, other, true))) &&
    !apartInOneText(a, b)
  )
    return true;
  if (related && index === undefined && isSlip(a, b)) return isNear(one, other, 1) && one[0] === other[0];
  // Short given names are often one letter apart; only one office between two people of a surname makes them one person.
  const least = index === 1 && shareRole(a, b) ? 4 : 5;
  if (one === other || Math.min(one.length, other.length) < least) return false;
  const bothKnown = a[0]!.claim.value.unit === 'known' && b[0]!.claim.value.unit === 'known';
  if (bothKnown && (index === undefined || !shareRole(a, b))) return false;
  // Where only surnames meet, one must be rare and unknown: Petrovsky and Petrovskiy are two families.
  if (index === undefined && (a[0]!.claim.value.unit === 'known' || Math.min(one.length, other.length) < 8))
    return false;
  // Where both have given names, the full names decide.
  if (
    index === undefined &&
    a.some(({ claim }) => claim.value.list!.length) &&
    b.some(({ claim }) => claim.value.list!.length)
  )
    return false;
  // "Oleksandr" and "Aleksandr" differ at the start; a slip seldom changes the first letter.
  return one[0] === other[0] && isNear(one, other, one.length >= 9 && other.length >= 9 ? 2 : 1);
}

function ofOneStory(a: readonly TopicClaim[], b: readonly TopicClaim[]): boolean {
  return a.some(({ claim }) =>
    b.some((other) => claim.kin && other.claim.kin && sameStory(claim.kin, other.claim.kin)),
  );
}

/** One article has both, so that they may be two people. */
function apartInOneText(a: readonly TopicClaim[], b: readonly TopicClaim[]): boolean {
  return a.some(({ path }) => b.some((other) => other.path === path));
}

/** "Karin" and "Carin", "Philip" and "Filip": given names that are said alike. */
function soundAlike(one: string, other: string): boolean {
  return one !== other && Math.min(one.length, other.length) >= 4 && soundOf(one) === soundOf(other);
}

/** Surnames for one bearer: a letter or two apart, more where they are long, said alike, or two more names agree. */
function isLikely(one: string, other: string, agreed: boolean): boolean {
  const least = Math.min(one.length, other.length);
  if (least < 4) return false;
  if (isNear(one, other, 1) || soundOf(one) === soundOf(other)) return true;
  return (
    least >= (agreed || one.slice(0, 3) === other.slice(0, 3) ? 6 : 7) &&
    ((one[0] === other[0] && isNear(one, other, 2)) || isNear(soundOf(one), soundOf(other), 1))
  );
}

/** Written once or twice where the other form is written many times. */
function isSlip(a: readonly TopicClaim[], b: readonly TopicClaim[]): boolean {
  return total(a) <= 2 && total(b) >= 4 * total(a) && a[0]!.claim.value.text!.length >= 7;
}

/** Offices that one person is given in turn by reports of one body. */
const offices = [
  /\b(?:chief executive|ceo|managing director|general manager|company head)\b/u,
  /\b(?:mayor|provost)\b/u,
  /\b(?:captain|skipper|master)\b/u,
  /\b(?:head coach|coach|manager)\b/u,
  /\b(?:chair(?:man|woman|person)?|chairperson)\b/u,
  /\b(?:director|head|curator)\b/u,
  /\b(?:judge|justice|magistrate|prosecutor)\b/u,
  /\b(?:president|prime minister|secretary general|governor|minister)\b/u,
];

/** "Moira" and "Maura": one beginning and end, and at most two letters between them changed. */
function isOtherForm(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 4 || one[0] !== other[0] || one.at(-1) !== other.at(-1)) return false;
  return isNear(one, other, Math.min(one.length, other.length) >= 5 ? 2 : 1);
}

/** "Ann Lee and her sister, Anna Lee": a sentence that joins the two names speaks of two people. */
function sideBySide(a: readonly TopicClaim[], b: readonly TopicClaim[]): boolean {
  const [one, other] = [a[0]!.claim.value.text!, b[0]!.claim.value.text!];
  return [...a, ...b].some(({ context }) => {
    const [i, j] = [context.indexOf(one), context.indexOf(other)];
    if (i < 0 || j < 0) return false;
    const between = context.slice(Math.min(i, j), Math.max(i, j));
    return (
      between.length < 90 &&
      /\b(?:and|or|against|with|sister|brother|twin|cousin|daughter|son)\b/u.test(between) &&
      !/[.;]\s/u.test(between)
    );
  });
}

/** Sisters and namesakes: each has a role, and the two have not a word or an office in common. */
function differInRole(a: readonly TopicClaim[], b: readonly TopicClaim[]): boolean {
  const words = (entries: readonly TopicClaim[]) =>
    roles(entries)
      .flatMap((role) => role.split(/[^\p{L}]+/u))
      .filter((word) => !/^(?:mrs?|ms|miss|dr|sir|madam|)$/.test(word));
  const [one, other] = [words(a), new Set(words(b))];
  const together = a.some(({ path }) => b.some((entry) => entry.path === path));
  return one.length > 0 && other.size > 0 && (together || !shareOffice(a, b)) && !one.some((word) => other.has(word));
}

/** Both are said to lead: nobody else of the surname and of nearly the same first name holds that office. */
function shareOffice(a: readonly TopicClaim[], b: readonly TopicClaim[]): boolean {
  if (a.some(({ path }) => b.some((entry) => entry.path === path))) return false;
  return offices.some(
    (office) => roles(a).some((role) => office.test(role)) && roles(b).some((role) => office.test(role)),
  );
}

function shareRole(a: readonly TopicClaim[], b: readonly TopicClaim[]): boolean {
  const others = new Set(roles(b));
  return roles(a).some((role) => others.has(role));
}

/** Those that were read as the name's own (`spellings.ts`). */
function roles(entries: readonly TopicClaim[]): string[] {
  return entries.flatMap(({ claim }) => claim.value.list ?? []).filter((role) => !role.startsWith('='));
}

function total(entries: readonly TopicClaim[]): number {
  return entries.reduce((sum, { claim }) => sum + claim.value.low!, 0);
}

/** Written less often or, when both are written as often, first met later. */
function isRarer(a: readonly TopicClaim[], b: readonly TopicClaim[], order: readonly TopicClaim[]): boolean {
  const [one, other] = [total(a), total(b)];
  return one === other ? order.indexOf(a[0]!) > order.indexOf(b[0]!) : one < other;
}

/** Damerau-Levenshtein distance (adjacent letters swapped count once) of at most `limit`. */
export function isNear(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    before = last;
    last = row;
  }
  return last[b.length]! <= limit;
}
