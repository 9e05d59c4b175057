import type { Span } from '../../text/span.ts';
import { execIn } from '../../text/triggers.ts';
import type { AnnotatedArticle } from '../annotations.ts';
import { attributionOf, readArticle, type SentenceReading } from '../claims/reading.ts';
import { verbGroup } from '../claims/verbGroup.ts';
import { onceAnArticle } from '../onceAnArticle.ts';
import { withoutNegativePrefix } from './negativePrefix.ts';
import { plainPredicates } from './plainPredicates.ts';
import { isCount, type Predicate, predicatesIn } from './predicates.ts';
import { type Phrase, phraseAfter, phraseBefore } from './subjects.ts';

/** One telling of a predicate of the table: of whom or what, on which side, and how surely. */
export interface Statement extends Span {
  readonly reading: SentenceReading;
  readonly kind: string;
  /** True where what is told comes out on the side of `yes`, negations counted. */
  readonly side: boolean;
  /** Whom or what it is told of. */
  readonly of?: Phrase;
  /** What it is told of undergoes it ("was approved"). */
  readonly passive: boolean;
  /** What it is done to, where that is not whom it is told of. */
  readonly object?: Phrase;
  /** Told of every one of a group ("all", "nobody", "unanimously") or of every time ("never"). */
  readonly scope?: 'group' | 'time';
  /** The phrase that a preposition right behind the verb leads to ("acquitted of fraud"), with the preposition. */
  readonly about?: { readonly by: string; readonly phrase: Phrase };
  readonly modality: 'fact' | 'planned' | 'possible';
  /** A participle behind its noun tells it ("the men injured in the blast"). */
  readonly reduced?: boolean;
  /** Told in the past perfect: before what the sentences around it tell. */
  readonly before: boolean;
  /** Index of the attribution in whose content it stands, or -1. */
  readonly attribution: number;
  /** A noun tells it ("no arrests"). */
  readonly noun: boolean;
  /** Words of the predicate, in lower case. */
  readonly words: readonly string[];
}

/** The statements of an article's running text, in text order; worked out once an article. */
export const statementsOf = onceAnArticle((article): readonly Statement[] => {
  const { sentences } = readArticle(article);
  const { dictionary } = article.language;
  const plain = plainPredicates(sentences, (word) => withoutNegativePrefix(word, (rest) => dictionary.hasWord(rest)));
  return sentences.flatMap((reading) => statementsIn(article, reading, plain.get(reading) ?? []));
});

/** What is longer is a list or a lost table, in tokens. */
const longest = 120;

function statementsIn(article: AnnotatedArticle, reading: SentenceReading, plain: readonly Predicate[]): Statement[] {
  const { tokens, words } = reading;
  if (tokens.length > longest || words.at(-1) === '?') return [];
  const known = predicatesIn(tokens, words, reading.block.kind === 'headline');
  const others = plain.filter(({ from }) => !known.some((one) => one.from <= from && from < one.to));
  const bare = [...known, ...others].flatMap(
    (predicate) => (predicate.noun ? nounStatement(reading, predicate) : verbStatement(reading, predicate)) ?? [],
  );
  const all = [...bare, ...divisionsIn(article, reading)].sort((a, b) => a.start - b.start || a.end - b.end);
  return all.map((statement) => ({
    ...statement,
    attribution: attributionOf(article.attributions, statement.start),
  }));
}

const numeral = String.raw`(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty)`;
/** "By nine votes to two", "a vote of five to two", "voted 9-2": a division that somebody lost. */
const division = new RegExp(
  String.raw`\b(?:by|with|on) (?:a vote of )?${numeral} (?:votes? )?(?:to|against) (?<no>${numeral})\b|\b(?:vote of|vote was|voted|split|voting|divided) ${numeral}(?: to |\s?[-–]\s?)(?<lost>${numeral})\b`,
  'iu',
);

function divisionsIn(article: AnnotatedArticle, reading: SentenceReading): Bare[] {
  const match = execIn(division, article.text, reading);
  if (!match || /^(?:0|zero|nil)$/i.test(match.groups!['no'] ?? match.groups!['lost']!)) return [];
  const start = reading.start + match.index;
  const facts = { modality: 'fact', passive: false, before: false, noun: true, words: ['division'] } as const;
  return [{ start, end: start + match[0].length, reading, kind: 'consent', side: false, ...facts }];
}

type Bare = Omit<Statement, 'attribution'>;

/** Kinds told of whom they are done to: "the blast injured two men" is told of the men. */
const suffered = new Set(
  'injury death shooting arrest charge verdict damage evacuation finding layoff opening running service founding'.split(
    ' ',
  ),
);
const causing = new Set(
  'take takes took taken taking rush rushed airlift airlifted fly flew found find finds let lets bring brought lead led hold held clear cleared charge charged make made makes'.split(
    ' ',
  ),
);

function verbStatement(reading: SentenceReading, { kind, side, from, to, copular }: Predicate): Bare | undefined {
  const { tokens, words } = reading;
  const start = copular ? copulaBefore(words, from) : from;
  const { modality, passive } = verbGroup(tokens, start);
  const subject = phraseBefore(reading, start);
  const gapped = to - from > 2 && causing.has(words[from]!) ? phraseAfter(reading, from + 1) : undefined;
  const after = gapped ?? phraseAfter(reading, to);
  const isPassive = passive || copular || isReduced(reading, from);
  const of = suffered.has(kind) && !isPassive && after ? after : subject;
  const object = of === after ? undefined : after;
  const about = aboutAt(reading, after && !gapped ? after.from + firstBreak(after) : to);
  let denied = deniedBefore(words, start);
  if (copular && words.slice(start, from).some((word) => denying.has(word))) denied = !denied;
  const never = words.slice(Math.max(0, start - 5), start).includes('never');
  // "Has no children", "made no profit": the gap of a phrase denies it.
  if (words.slice(from + 1, to - 1).includes('no')) denied = !denied;
  if (of?.quantifier === 'none') denied = !denied;
  if (object?.quantifier === 'none' && !isPassive) denied = !denied;
  const every = of && !of.relative && (of.quantifier === 'all' || of.quantifier === 'none');
  const unanimous = !denied && words.slice(from, to).some((word) => word.startsWith('unanimous'));
  const scope = every || unanimous || withoutException(reading, start) ? 'group' : never ? 'time' : undefined;
  return {
    start: tokens[of && !of.shared ? Math.min(of.from, start) : start]!.start,
    end: tokens[to - 1]!.end,
    reading,
    kind,
    side: side !== denied,
    ...(of && { of }),
    ...(object && { object }),
    ...(about && { about }),
    ...(scope && { scope }),
    modality,
    passive: isPassive,
    ...(!passive && !copular && isPassive && { reduced: true }),
    before: words.slice(Math.max(0, start - 4), start).includes('had'),
    noun: false,
    words: words.slice(from, to),
  };
}

const unanimity =
  /\b(?:unanimously|without (?:a )?(?:single )?(?:exception|dissent|dissenting (?:voice|vote)|objection|opposition)|to a man|to a woman|with one voice|with no exception|by acclamation)\b/;

/** "Turned it down without exception": an adverb says of all what the clause around it tells. */
function withoutException({ words }: SentenceReading, index: number): boolean {
  return unanimity.test(words.slice(Math.max(0, index - 3), index + 18).join(' '));
}

/** Words of a phrase before what hangs on its head. */
function firstBreak({ from, to, tail }: Phrase): number {
  return to - from - tail.length;
}

function aboutAt(reading: SentenceReading, index: number): Statement['about'] {
  const { tokens, words, times } = reading;
  const by = words[index] ?? '';
  const phrase = prepositions.test(by) ? phraseAfter(reading, index + 1) : undefined;
  // "On Monday" tells when, not about what.
  if (!phrase || times.some(({ start, end }) => start < tokens[phrase.to - 1]!.end && tokens[phrase.from]!.start < end))
    return undefined;
  return { by, phrase };
}

const prepositions = /^(?:of|from|to|against|for|over|with|about|on|in|at|by)$/;

function copulaBefore(words: readonly string[], index: number): number {
  for (let j = index - 1; j >= Math.max(0, index - 4); j--)
    if (
      /^(?:be|is|are|was|were|been|being|['’](?:s|re|m)|remain\w*|stay\w*|keep|kept|go|goes|went|becom\w+|became|seem\w*|found|left)$/.test(
        words[j]!,
      )
    )
      return j;
  return index;
}

/** "Two men injured in the blast": a participle behind its noun, with nothing it acts on. */
function isReduced({ tokens, words }: SentenceReading, index: number): boolean {
  if (auxiliary.test(words[index - 1] ?? '') || denying.has(words[index - 1] ?? '')) return false;
  return tokens[index]!.pos === 'VBN' && !/^(?:DT|NN|PRP|CD|JJ)/.test(tokens[index + 1]?.pos ?? '.');
}

const denying = new Set(['not', "n't", 'n’t', 'never', 'cannot', 'hardly', 'nor', 'without']);
const failing = /^(?:fail|refus|declin)(?:s|es|ed|e|ing)?$|^unable$/;
const auxiliary =
  /^(?:be|is|are|was|were|been|being|has|have|had|do|does|did|will|would|to|also|ever|yet|still|all|both|ca|wo|can|could|['’](?:s|ve|d|re|m|ll)|\w+ly)$/;

/** Whether the words left of a verb deny it. */
function deniedBefore(words: readonly string[], index: number): boolean {
  let denied = false;
  let infinitive = false;
  for (let i = index - 1; i >= 0 && i >= index - 7; i--) {
    const word = words[i]!;
    if (denying.has(word)) denied = !denied;
    else if (failing.test(word)) {
      if (infinitive) denied = !denied;
    } else if (!auxiliary.test(word)) break;
    if (word === 'to') infinitive = true;
  }
  return denied;
}

/** "No arrests were made", "without injuries", "twelve arrests"; other nouns of a kind say nothing for sure. */
function nounStatement(reading: SentenceReading, { kind, side, from, to }: Predicate): Bare | undefined {
  const { tokens, words } = reading;
  if (/^NN/.test(tokens[to]?.pos ?? '')) return undefined;
  let at = from - 1;
  while (
    at >= 0 &&
    at >= from - 3 &&
    /^(?:VBN|JJ)/.test(tokens[at]!.pos) &&
    /^(?:single|reported|known|confirmed)$/.test(words[at]!)
  )
    at--;
  const determiner = words[at] ?? '';
  const none =
    /^(?:no|zero)$/.test(determiner) ||
    determiner === 'without' ||
    (determiner === 'a' && /^(?:without|not)$/.test(words[at - 1] ?? '')) ||
    (determiner === 'any' && /^(?:without|not|n['’]t)$/.test(words[at - 1] ?? ''));
  const some =
    (at >= 0 && isCount(tokens[at]!, determiner)) ||
    /^(?:several|many|some|dozens|a|an|numerous|multiple)$/.test(determiner);
  if (!none && !some) return undefined;
  const verb = tokens.findIndex(({ pos }, index) => index >= to && /^(?:VB|MD)/.test(pos));
  const { modality } = verbGroup(tokens, verb >= 0 && verb < to + 4 ? lastVerb(reading, verb) : from);
  return {
    start: tokens[Math.max(0, at)]!.start,
    end: tokens[to - 1]!.end,
    reading,
    kind,
    side: side !== none,
    ...(none && { scope: 'group' as const }),
    modality,
    passive: false,
    before: false,
    noun: true,
    words: words.slice(from, to),
  };
}

function lastVerb({ tokens }: SentenceReading, index: number): number {
  let last = index;
  while (/^(?:VB|MD|RB)/.test(tokens[last + 1]?.pos ?? '')) last++;
  return last;
}
