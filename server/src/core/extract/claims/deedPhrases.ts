import { singularOf } from '../singular.ts';
import { deedNamed, deedTold } from './deeds.ts';
import type { SentenceReading } from './reading.ts';
import { verbGroup } from './verbGroup.ts';

/** One of the two events: the deed, and whose or what it is about, by keys of names and heads of noun phrases. */
export interface Deed {
  readonly deed: string;
  readonly terms: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** A deed with the subject of its clause. */
export interface FoundDeed extends Deed {
  /** Keys of the subject alone. */
  readonly subject: readonly string[];
  /** A gerund without a subject of its own. */
  readonly bare?: boolean;
}

const isBreak =
  /^(?:[,;:.!?()“”"—–-]|that|which|who|whom|whose|where|when|while|because|although|though|but|if|until|since|as)$/;
const link = /^(?:has|have|had|was|were|is|are|been|being|be|be|get|got|having)$/;

/** What follows the cue: a clause with a verb of deeds, or a noun that names one. */
export function deedAfter(reading: SentenceReading, cue: number): FoundDeed | undefined {
  const { tokens, words } = reading;
  let end = cue + 1;
  while (end < tokens.length && end - cue <= 14 && !isBreak.test(words[end]!)) end++;
  const verb = verbIn(reading, cue + 1, end);
  if (verb === undefined) return nounDeedAfter(reading, cue);
  return verb === 'vague' ? undefined : clauseAt(reading, verb);
}

/** The deed of the clause that ends before an index. */
export function deedBefore(reading: SentenceReading, index: number): FoundDeed | undefined {
  const { words } = reading;
  let start = index;
  while (start > 0 && index - start < 24 && !isBreak.test(words[start - 1]!)) start--;
  const verb = verbIn(reading, start, index, true);
  return typeof verb === 'object' ? clauseAt(reading, verb) : undefined;
}

/** "After the vote, Berg resigned": the clause behind the first comma. */
export function mainClause(reading: SentenceReading, cue: number): FoundDeed | undefined {
  const { words, tokens } = reading;
  const comma = words.indexOf(',', cue);
  if (comma < 0 || comma - cue > 15) return undefined;
  let end = comma + 1;
  while (
    end < tokens.length &&
    end - comma <= 16 &&
    !isBreak.test(words[end]!) &&
    !/^(?:and|before|after)$/.test(words[end]!)
  )
    end++;
  const verb = verbIn(reading, comma + 1, end);
  return typeof verb === 'object' ? clauseAt(reading, verb) : undefined;
}

/** A verb of a clause: where it stands, and where what belongs to it alone begins and ends. */
interface FoundVerb {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The first verb of a stretch besides auxiliaries, or with `last` the last one; undefined where there is none, `vague`
 * where the clause is no plain statement.
 */
export function verbIn(
  { tokens, words }: SentenceReading,
  from: number,
  to: number,
  last = false,
): FoundVerb | 'vague' | undefined {
  const verbs: number[] = [];
  for (let i = from; i < to; i++) {
    const { pos } = tokens[i]!;
    if (!/^VB/.test(pos) || link.test(words[i]!)) continue;
    // "the leaving mayor" and "the signed treaty" tell of a thing, not of the deed.
    const before = tokens[i - 1]?.pos ?? '';
    if (/^VB[NG]$/.test(pos) && /^NN/.test(tokens[i + 1]?.pos ?? '') && /^(?:DT|PRP\$|JJ)$/.test(before))
      return 'vague';
    verbs.push(i);
  }
  const at = last ? verbs.length - 1 : 0;
  const index = verbs[at];
  if (index === undefined) return undefined;
  const previous = verbs[at - 1];
  return { index, from: previous === undefined ? from : previous + 1, to: verbs[at + 1] ?? to };
}

/** The deed that a verb tells as a fact, with the terms of its subject and objects; undefined for any other verb. */
export function clauseAt(reading: SentenceReading, { index: verb, from, to }: FoundVerb): FoundDeed | undefined {
  const { tokens, words } = reading;
  const deed = deedTold(words[verb]!);
  const { modality, polarity } = verbGroup(tokens, verb);
  // An infinitive tells a purpose; "said", "hoped" and the like are verbs of their own and have been refused.
  if (!deed || modality !== 'fact' || polarity === 'denied' || tokens[verb]!.pos === 'VB') return undefined;
  const gerund = tokens[verb]!.pos === 'VBG' && verb === from;
  // "Berg thanked Holm and resigned", "asked Holm to leave": the noun before the verb need not be its subject.
  const joined = words.slice(from, verb).some((word) => /^(?:and|or|to)$/.test(word));
  const subject = joined ? [] : termsIn(reading, from, verb);
  const object = words[verb + 1] === 'by' ? [] : termsIn(reading, verb + 1, to);
  // What is opened, signed or arrested tells one deed from another better than who did it; both may be told.
  const terms = [...new Set([...subject, ...object])];
  if (!gerund && terms.length === 0) return undefined;
  const bare = gerund && terms.length === 0;
  return { deed, terms, subject, start: tokens[from]!.start, end: tokens[to - 1]!.end, ...(bare && { bare }) };
}

/** "the (council's) vote on the budget" behind a token. */
export function nounDeedAfter(reading: SentenceReading, index: number): FoundDeed | undefined {
  const { tokens, words } = reading;
  let end = index + 1;
  while (end < tokens.length && end - index <= 10 && /^(?:DT|PRP\$|JJ|NNP?S?|POS)$/.test(tokens[end]!.pos)) end++;
  return nounDeed(reading, index + 1, end, /^(?:of|on)$/.test(words[end] ?? ''));
}

/** "the (council's) vote" before a verb. */
export function nounDeedBefore(reading: SentenceReading, index: number): FoundDeed | undefined {
  const { tokens, words } = reading;
  let end = index;
  while (end > 0 && link.test(words[end - 1]!)) end--;
  let start = end;
  while (start > 0 && end - start <= 10 && /^(?:DT|PRP\$|JJ|NNP?S?|POS)$/.test(tokens[start - 1]!.pos)) start--;
  // "The evacuation of the Kastner Tower in Graz": what hangs on the noun with prepositions says which.
  let head = end;
  for (let i = start; i > 0 && /^(?:of|in|at|on)$/.test(words[i - 1]!) && end - i <= 16; ) {
    head = i - 1;
    i = head;
    while (i > 0 && head - i <= 6 && /^(?:DT|JJ|NNP?S?|POS)$/.test(tokens[i - 1]!.pos)) i--;
    start = i;
  }
  return nounDeed(reading, start, head, head < end);
}

/** The deed a noun phrase names, with what stands before the noun and, with `more`, behind it. */
function nounDeed(reading: SentenceReading, from: number, to: number, more = false): FoundDeed | undefined {
  const { tokens, words } = reading;
  const deed = to > from ? deedNamed(words[to - 1]!) : undefined;
  // Of several votes or blasts, none is identified.
  if (!deed || /^(?:a|an|another|any|each|every|no|some)$/.test(words[from]!) || tokens[to - 1]!.pos.endsWith('S'))
    return undefined;
  if (
    tokens
      .slice(from, to)
      .some(({ text }) => /^(?:first|second|third|last|next|previous|earlier|final|new|other|similar)$/i.test(text))
  )
    return undefined;
  let end = to;
  if (more) {
    end = to + 1;
    while (end < tokens.length && end - to <= 7 && /^(?:DT|PRP\$|JJ|NNP?S?|POS)$/.test(tokens[end]!.pos)) end++;
  }
  const terms = [...new Set([...termsIn(reading, from, to - 1), ...(more ? termsIn(reading, to + 1, end) : [])])];
  // "before departure": without a determiner or a name it may be anybody's.
  if (terms.length === 0 && words[from] !== 'the') return undefined;
  return { deed, terms, subject: [], start: tokens[from]!.start, end: tokens[end - 1]!.end };
}

/** Nouns that name anybody, or that say when. */
const loose = new Set(
  (
    'people person man woman police officer official resident worker member others one time day week month year morning evening afternoon night hour ' +
    'today yesterday monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'noon midnight number group part side way thing case game match team state country city town'
  ).split(' '),
);

/** Keys of the names and lower-case singulars of the heads in a stretch: the nouns before another noun only say which. */
function termsIn(reading: SentenceReading, from: number, to: number): string[] {
  const { tokens, names } = reading;
  const terms: string[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (!/^NN/.test(token.pos)) continue;
    const name = names.find(({ mention }) => mention.start <= token.start && token.end <= mention.end);
    const last = !/^NN/.test(tokens[i + 1]?.pos ?? '') || i + 1 === to;
    const term = name ? name.key : last && token.pos !== 'NNP' ? singularOf(token.text) : '';
    if (term.length > 1 && !loose.has(term) && !counted(reading, i) && !terms.includes(term)) terms.push(term);
  }
  return terms;
}

/** "Three men", "some ships", "a boat": not said which. */
function counted({ tokens, words }: SentenceReading, index: number): boolean {
  let i = index - 1;
  while (i >= 0 && /^(?:JJ|NN|NNS|VBN)$/.test(tokens[i]!.pos)) i--;
  return i >= 0 && (tokens[i]!.pos === 'CD' || /^(?:a|an|another|some|several|many|few|more)$/.test(words[i]!));
}
