import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { type Statement, statementsOf } from '../../extract/statements/statements.ts';
import type { Phrase } from '../../extract/statements/subjects.ts';
import { marksContrast, marksOtherTime, mayBeSpeaker, sameVoice } from './voices.ts';

/** Two statements on one thing that exclude each other, in text order. */
export interface Reversal {
  readonly first: Statement;
  readonly second: Statement;
}

/** How many sentences two tellings of one thing may be apart where a change would have to be told. */
const reach = 8;

/** Pairs of statements of one article on one subject that come out on opposite sides. */
export function* reversalsIn(article: AnnotatedArticle): Iterable<Reversal> {
  const statements = statementsOf(article).filter(isPlain);
  for (const [index, second] of statements.entries()) {
    for (let i = index - 1; i >= 0 && second.reading.index - statements[i]!.reading.index <= reach; i--) {
      if (!reverses(article, statements[i]!, second)) continue;
      yield { first: statements[i]!, second };
      break;
    }
  }
}

/** Told as a fact of one thing or person, and not of a time before. */
export function isPlain(statement: Statement): boolean {
  const { modality, of, noun, before } = statement;
  return (
    (modality === 'fact' || isIntention(statement)) &&
    !noun &&
    !before &&
    of !== undefined &&
    !of.partitive &&
    of.relative !== 'which' &&
    !statement.reduced &&
    !isCondition(statement) &&
    !/^(?:some|other|most|only)$/.test(of.quantifier ?? '')
  );
}

/** "If the valve is open", "whether it was signed". */
function isCondition({ reading, end }: Statement): boolean {
  return reading.tokens.some(({ start, text }) => start < end && /^(?:if|whether|unless)$/i.test(text));
}

/** "Will go to court", "would not appeal": what somebody means to do. */
function isIntention({ kind, modality, reading }: Statement): boolean {
  return (
    kind === 'litigation' &&
    modality !== 'fact' &&
    reading.words.some((word) => /^(?:will|would|['’]ll|wo)$/.test(word))
  );
}

/** Kinds of which a thing is told once, unless a change is told too. Doors open, teams win and runners are tested again and again. */
export const settledKinds: ReadonlySet<string> = new Set(
  'consent decision verdict confirmation resignation marriage attendance death damage opening finding presence publicity provision litigation sale occupation locking arming awareness building children cost retirement survival raining'.split(
    ' ',
  ),
);

function reverses(article: AnnotatedArticle, first: Statement, second: Statement): boolean {
  if (first.kind !== second.kind || first.side === second.side) return false;
  if (first.scope === 'group' || second.scope === 'group' || isTurn(first) || isTurn(second)) return false;
  const distance = second.reading.index - first.reading.index;
  const ever = first.scope === 'time' || second.scope === 'time';
  if (
    isOwnStem(first)
      ? distance > 2 || !sameForm(first, second)
      : !ever && !settledKinds.has(first.kind) && !(/^(?:trend|gain)$/.test(first.kind) && distance <= 1)
  )
    return false;
  return (
    sameTheme(first, second) &&
    (ever ? !isHabit(first, second) : sameMatter(first, second)) &&
    sameVoice(article, first, second) &&
    !marksContrast(second.reading) &&
    !joinedByContrast(first, second) &&
    (!pronouns.test(second.of!.head) || mayBeSpeaker(article, second, first.of!.name ?? first.of!.head)) &&
    (ever ||
      isIntention(first) ||
      (!marksOtherTime(first.reading, second.reading, first.kind !== 'provision') &&
        !marksOtherTime(second.reading, first.reading)))
  );
}

/** A verb or adjective of no table. */
function isOwnStem({ kind }: Statement): boolean {
  return kind[1] === ':';
}

/** Own stems say the same only with the same object, or both without one, and in the same tense. */
function sameForm(first: Statement, second: Statement): boolean {
  const [one, other] = [first.object, second.object];
  if (first.scope === 'time' || second.scope === 'time' || first.passive !== second.passive) return false;
  if (isEmbedded(first) || isEmbedded(second)) return false;
  if ((one === undefined) !== (other === undefined) || (first.about === undefined) !== (second.about === undefined))
    return false;
  if (first.about && (first.about.by !== second.about!.by || first.about.phrase.head !== second.about!.phrase.head))
    return false;
  if (first.about && (first.about.by !== second.about!.by || first.about.phrase.head !== second.about!.phrase.head))
    return false;
  return (!one || (one.head !== '' && one.head === other!.head)) && isNow(first) === isNow(second);
}

/** "Why we would think that …", "this does not show that …": not said, only looked at. */
function isEmbedded({ reading }: Statement): boolean {
  return reading.words.some((word) =>
    /^(?:think|thinks|believe|believes|show|shows|prove|proves|whether|if|would|suppose|imagine|pretend|claim|claims|argue|argues|suggest|suggests|mean|means)$/.test(
      word,
    ),
  );
}

function isNow({ reading, start, end }: Statement): boolean {
  return reading.tokens.some(
    (token) =>
      token.start >= start &&
      token.end <= end &&
      /^(?:VBZ|VBP)$/.test(token.pos) &&
      !/^(?:has|have)$/i.test(token.text),
  );
}

/** "Acquitted of murder but convicted of theft". */
function joinedByContrast(first: Statement, second: Statement): boolean {
  if (first.reading !== second.reading) return false;
  return first.reading.tokens.some(
    ({ start, text }) =>
      start > first.start && start < second.end && /^(?:but|while|whereas|than|not|then)$/i.test(text),
  );
}

/** What is done as a rule now says nothing of what never happened. */
function isHabit(first: Statement, second: Statement): boolean {
  const other = first.scope === 'time' ? second : first;
  const verb = other.reading.tokens.find(({ start, pos }) => start >= other.start && /^VB/.test(pos));
  return /^VB[ZP]$/.test(verb?.pos ?? '') && !/^(?:has|have|was|were|is|are)$/i.test(verb?.text ?? '');
}

/** "Convicted of fraud" and "acquitted of murder", "resigned" and "resigned from the board" are two matters. */
function sameMatter({ about: one, kind }: Statement, { about: other }: Statement): boolean {
  if (!one && !other) return true;
  if (one && other) return one.by !== other.by || one.phrase.head === other.phrase.head;
  return kind !== 'verdict' && kind !== 'resignation';
}

/** Doors, meetings and shops open and close in turn: only the state ("stayed open") is told of one time. "Is survived by" tells of others. */
function isTurn({ kind, words, reading, passive }: Statement): boolean {
  if (kind === 'opening')
    return words.length === 1 && !/\b(?:remain|stay|kept|keep)\w*\b/.test(reading.words.join(' '));
  return kind === 'death' && passive && /^surviv/.test(words[0]!);
}

/** Kinds whose verbs are told of those who act, and mean what they act on. */
const acting = new Set('consent decision payment confirmation provision gain'.split(' '));

function sameTheme(first: Statement, second: Statement): boolean {
  const distance = second.reading.index - first.reading.index;
  if (!acting.has(first.kind)) return samePhrase(first.of!, second.of!, distance);
  const [one, other] = [themeOf(first), themeOf(second)];
  const agents = [first, second].map((statement) => (statement.passive ? undefined : statement.of));
  if (agents[0] && agents[1] && !samePhrase(agents[0], agents[1], distance)) return false;
  const both = agents[0] !== undefined && agents[1] !== undefined;
  if (first.scope === 'time' && both && (!one || !other || pronouns.test(one.head))) return true;
  if (!one || !other) return false;
  return (
    (samePhrase(one, other, distance) && (distance <= 1 || both)) ||
    (both &&
      distance === 1 &&
      one.head === other.head &&
      one.head !== '' &&
      (one.modifiers.length === 0 || other.modifiers.length === 0))
  );
}

function themeOf({ passive, of, object }: Statement): Phrase | undefined {
  return passive ? of : object;
}

const pronouns = /^(?:he|she|it|they|we|i|him|her|them)$/;

/** One name, one noun with the same words before it, or a pronoun in the next sentence. */
export function samePhrase(a: Phrase, b: Phrase, distance: number): boolean {
  if (a.name !== undefined || b.name !== undefined) {
    if (a.name !== undefined && b.name !== undefined) return a.name === b.name && a.head === b.head;
    return pronouns.test(b.head) && distance === 1 && b.name === undefined;
  }
  if (pronouns.test(a.head) || pronouns.test(b.head))
    return a.head === b.head ? distance <= 1 : pronouns.test(b.head) && !pronouns.test(a.head) && distance === 1;
  return a.head !== '' && a.head === b.head && sameWords(a.modifiers, b.modifiers) && sameWords(a.tail, b.tail, true);
}

function sameWords(a: readonly string[], b: readonly string[], lenient = false): boolean {
  // What hangs on a noun tells things apart only where it says whose or where it is.
  if (lenient && !(/^(?:of|for|in|at|from)$/.test(a[0] ?? '') && /^(?:of|for|in|at|from)$/.test(b[0] ?? '')))
    return true;
  return a.length === b.length && a.every((word) => b.includes(word));
}
