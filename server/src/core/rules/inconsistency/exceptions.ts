import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { tokenAt } from '../../extract/claims/reading.ts';
import { familyOf } from '../../extract/claims/synonyms.ts';
import { singularOf } from '../../extract/singular.ts';
import { belongs, isGroup, isNamedLike, isPerson, maybePerson } from '../../extract/statements/groups.ts';
import { type Statement, statementsOf } from '../../extract/statements/statements.ts';
import { type Phrase, phraseAfter } from '../../extract/statements/subjects.ts';
import { isNoneOfThem } from './countedMembers.ts';
import { marksContrast, marksOtherTime, sameVoice } from './voices.ts';

/** What is said of all or of none, and one for whom the article says the opposite. */
export interface Exception {
  readonly universal: Statement;
  readonly exception: Statement;
}

/** How many sentences an exception may stand behind what is said of all, and before it. */
const reach = { after: 6, before: 3 };

/** Universals with an exception in the same article, each with the nearest one. */
export function* exceptionsIn(article: AnnotatedArticle): Iterable<Exception> {
  const statements = statementsOf(article);
  for (const [index, universal] of statements.entries()) {
    if (universal.scope !== 'group' || universal.modality !== 'fact' || isPartial(universal)) continue;
    const exception = nearest(statements, index, (one) => isException(article, universal, one));
    if (exception) yield { universal, exception };
  }
}

function nearest(
  statements: readonly Statement[],
  index: number,
  accepts: (one: Statement) => boolean,
): Statement | undefined {
  const home = statements[index]!.reading.index;
  for (let i = index + 1; i < statements.length && statements[i]!.reading.index <= home + reach.after; i++)
    if (accepts(statements[i]!)) return statements[i];
  for (let i = index - 1; i >= 0 && statements[i]!.reading.index >= home - reach.before; i--)
    if (accepts(statements[i]!)) return statements[i];
  return undefined;
}

/** "None of the passengers on board", "all but two", "everyone else": said of a part of those one could think of. */
function isPartial({ of, reading, noun }: Statement): boolean {
  if (of?.quantifier && /^(?:most|some|other)$/.test(of.quantifier)) return true;
  const around = reading.words.join(' ');
  if (
    /\b(?:except|apart from|other than|but for|aside from|all but|with the exception|else|so far|as yet|at least|at first|initially|originally)\b/.test(
      around,
    )
  )
    return true;
  return noun && /\b(?:left|remaining)\b/.test(around);
}

function isException(article: AnnotatedArticle, universal: Statement, one: Statement): boolean {
  return (
    (one.kind === universal.kind || isEllipsis(universal, one)) &&
    one.side !== universal.side &&
    one.modality === 'fact' &&
    // "Never took a note" is an exception to "all took notes"; "always" is not read.
    (one.scope !== 'time' || !one.side) &&
    !(one.of?.quantifier === 'none') &&
    apart(article, universal, one) &&
    !(isUnanimous(universal) && isOtherVote(universal, one)) &&
    isMember(universal, one) &&
    fitsObject(universal, one) &&
    (universal.kind[1] !== ':' || isNear(universal, one)) &&
    sameVoice(article, universal, one) &&
    !marksContrast(one.reading) &&
    // "Had a child cried, the choir would have stopped."
    !/^(?:had|should|were|if|unless)$/.test(one.reading.words[0] ?? '') &&
    (one.reading === universal.reading ||
      isWithinAll(universal, one) ||
      !marksOtherTime(universal.reading, one.reading, !universal.reading.words.includes('ever')))
  );
}

/** "Left the yard all day": an hour of that day is no other time. */
function isWithinAll({ reading }: Statement, { reading: { words } }: Statement): boolean {
  return (
    /\ball (?:day|night|morning|evening|afternoon|week|month|year|season|summer|winter|along)\b/.test(
      reading.words.join(' '),
    ) &&
    !words.some((word) =>
      /^(?:last|next|previous|previously|earlier|later|ago|another|other|since|then|once)$/.test(word),
    )
  );
}

/** In another sentence, or behind a semicolon. */
function apart({ text }: AnnotatedArticle, universal: Statement, one: Statement): boolean {
  if (one.reading !== universal.reading) return true;
  // "Unanimous, with only one member voting no".
  if (isUnanimous(universal))
    return one.start > universal.end && (one.noun || one.of?.quantifier === 'only' || one.of?.partitive === true);
  return one.start > universal.end && /[;:]/.test(text.slice(universal.end, one.start));
}

/** Kinds that are told of people alone. */
const ofPeople = new Set('injury death shooting arrest charge verdict layoff resignation complaint'.split(' '));

function isMember(universal: Statement, one: Statement): boolean {
  const [group, member] = [isUnanimous(universal) ? undefined : universal.of, one.of];
  if ((isUnanimous(universal) || universal.noun) && isNoneOfThem(universal, one)) return false;
  if (!isUnanimous(universal) && isElsewhere(universal, one)) return false;
  if (!member && isUnanimous(universal) && isOtherMatter(universal, one)) return false;
  if (!member) return one.noun && (!group || group.head === 'anyone' || isGroup(group.head));
  if (isUnanimous(universal) && isOtherMatter(universal, one)) return false;
  if (!group || universal.noun) return isAnyone(universal.kind, member);
  if (member.quantifier === 'only' && follows(universal, one)) return true;
  if (group.head === 'anyone') {
    const body = group.tail.findLast((word) => isGroup(singularOf(word)));
    return body ? belongs(member.head, singularOf(body)) : isAnyone(universal.kind, member);
  }
  // "None of them", "all of us": whoever the sentences around speak of.
  if (/^(?:them|us|they|we)$/.test(group.head)) return follows(universal, one) && isPerson(member);
  if (member.partitive && member.head === '') return follows(universal, one);
  if (/^(?:them|they)$/.test(member.head)) return member.partitive && follows(universal, one);
  // "Councillor Ivo Bernt": the word before a name says what its bearer is.
  const called = member.name === undefined ? [member.head] : [member.head, ...member.modifiers];
  if (isNamedLike(member, group.head) && follows(universal, one)) return true;
  return called.some((word) => belongs(singularOf(word), group.head)) && sameOnes(group, member);
}

function isUnanimous({ words }: Statement): boolean {
  return words.some((word) => word.startsWith('unanimous')) || words.join(' ').endsWith('one voice');
}

const bodies =
  /^(?:council|committee|senate|house|chamber|board|court|jury|assembly|parliament|commission|cabinet|panel|congress|parish|union|club|party)$/;

/** "Almost unanimously", "needs to be passed unanimously", "had voted against it", another body: not the vote that was unanimous. */
function isOtherVote(universal: Statement, one: Statement): boolean {
  const said = universal.reading.words.join(' ');
  if (
    /\b(?:almost|nearly|virtually|needs?|must|should|required?|requires|only if|not) (?:[\p{L}]+ ){0,4}unanimous/u.test(
      said,
    )
  )
    return true;
  const own = universal.reading.words.filter((word) => bodies.test(word));
  const other = one.reading.words.filter((word) => bodies.test(word));
  if (one.reading.words.some((word) => /^(?:second|third|another|separate|different|further)$/.test(word))) return true;
  return one.before || (own.length > 0 && other.some((word) => !own.includes(word)));
}

/** "The vote on the park": the matter is named, and the other sentence does not speak of it. */
function isOtherMatter({ of }: Statement, { reading }: Statement): boolean {
  const on = of ? of.tail.findIndex((word) => /^(?:on|over|about)$/.test(word)) : -1;
  return on >= 0 && !of!.tail.slice(on + 1).some((word) => word.length > 3 && reading.words.includes(word));
}

function isAnyone(kind: string, member: Phrase): boolean {
  if (kind === 'damage' || kind === 'evacuation') return !isPerson(member);
  return isPerson(member) || member.name !== undefined || (ofPeople.has(kind) && maybePerson(member));
}

const happening =
  /^(?:crash|accident|incident|fire|blaze|explosion|blast|attack|collision|raid|operation|derailment|storm|flood|earthquake|quake|shooting|stabbing|collapse|landing|fall|eruption|avalanche|landslide|evacuation|protest|march|game|match|race|night|morning|day|evening|case|process|move|event|affair|incident|time|spot|scene)$/;
const places =
  /^(?:building|house|home|car|vehicle|carriage|village|town|city|street|area|district|school|hospital|ward|region|country|unit|crowd|cabin|hall|factory|mine)$/;

/** "Nobody on the bridge", "no injuries on the ground": said of one place, of which the exception does not speak. */
function isElsewhere({ of, reading, end }: Statement, one: Statement): boolean {
  const openings: number[] = [tokenAt(reading.tokens, end)];
  if (of?.head === 'anyone') openings.push(of.to - of.tail.length);
  return openings.some((index) => {
    const where = placeAt(reading, index, of?.head === 'anyone');
    return where !== undefined && !one.reading.words.some((word) => singularOf(word) === where);
  });
}

/** Head noun of the place that a preposition at a token, or past a participle behind it, leads to. */
function placeAt(reading: Statement['reading'], index: number, ofAnyone: boolean): string | undefined {
  const { tokens, words } = reading;
  let at = index;
  while (/^(?:were|was|are|is|have|had|been|reported|made|recorded|received|fired|hurt|injured)$/.test(words[at] ?? ''))
    at++;
  if (!/^(?:in|on|at|among|aboard|inside|from)$/.test(words[at] ?? '')) return undefined;
  const phrase = phraseAfter(reading, at + 1);
  if (
    !phrase ||
    reading.times.some(({ start, end }) => start < tokens[phrase.to - 1]!.end && tokens[phrase.from]!.start < end)
  )
    return undefined;
  if (
    happening.test(phrase.head) ||
    (ofAnyone && isGroup(phrase.head)) ||
    (words[at] === 'in' && phrase.name === undefined && !places.test(phrase.head))
  )
    return undefined;
  return phrase.head;
}

/** "Two of them" two sentences on at most. */
function follows(universal: Statement, one: Statement): boolean {
  const distance = one.reading.index - universal.reading.index;
  return distance >= 0 && one.start > universal.start && distance <= 2 && one.reading.block === universal.reading.block;
}

/** Whether the words that say which ones are meant let the member be one of the group. */
function sameOnes(group: Phrase, member: Phrase): boolean {
  const names = (phrase: Phrase) => phrase.tail.length > 0;
  const which = group.modifiers.filter((word) => !/^\d|^(?:the|of|other|new)$/.test(word));
  if (which.some((word) => !member.modifiers.includes(word)) && !member.partitive) return false;
  return !(
    names(group) &&
    names(member) &&
    group.tail.join(' ') !== member.tail.join(' ') &&
    group.tail.some((word) => /^(?:in|at|from|of)$/.test(word)) &&
    group.quantifier === 'none'
  );
}

/** "All the boats carried lights; two had none." */
function isEllipsis(universal: Statement, { kind, of }: Statement): boolean {
  return kind === 'ellipsis' && universal.side && universal.object !== undefined && of?.partitive === true;
}

/**
 * Verbs of no table are held against each other in sentences close by only, and with what goes with them: the exception may tell more
 * ("Four of them broke on the east side").
 */
function isNear(universal: Statement, one: Statement): boolean {
  const distance = one.reading.index - universal.reading.index;
  return (
    distance >= -3 &&
    distance <= 5 &&
    universal.passive === one.passive &&
    (universal.object === undefined) === (one.object === undefined) &&
    (universal.about === undefined || universal.about.by === one.about?.by)
  );
}

/** Both have an object: it has to be the same one, or one of the two a pronoun. */
function fitsObject(universal: Statement, one: Statement): boolean {
  const [a, b] = [universal.object, one.object];
  return (
    !a ||
    !b ||
    universal.kind === 'funding' ||
    a.head === b.head ||
    b.head === '' ||
    (familyOf(a.head) !== undefined && familyOf(a.head) === familyOf(b.head)) ||
    /^(?:it|them|this|that|him|her)$/.test(a.head) ||
    /^(?:it|them|this|that|him|her)$/.test(b.head)
  );
}
