import { verbStem } from '../../extract/claims/nounPhrase.ts';
import type { SentenceReading } from '../../extract/claims/reading.ts';
import { singularOf } from '../../extract/singular.ts';
import type { Span } from '../../text/span.ts';

/** Something that a sentence says is not so, not done or not there. */
export interface Denial {
  /** The denying word ("not", "without", "lacks"). */
  readonly at: Span;
  /** Stem of the denied verb, where it says something by itself; "not offer a trial" denies the trial. */
  readonly verb?: string;
  /** Stems of the nouns and adjectives the denial reaches, in order; the last of the first noun phrase is its head. */
  readonly terms: readonly string[];
  readonly head: string;
}

const found = new WeakMap<SentenceReading, readonly Denial[]>();

/** Denials of a sentence that name what is denied. */
export function denialsIn(reading: SentenceReading): readonly Denial[] {
  let denials = found.get(reading);
  if (!denials) {
    denials = readDenials(reading);
    found.set(reading, denials);
  }
  return denials;
}

function readDenials(reading: SentenceReading): Denial[] {
  return reading.words.flatMap((word, index): Denial[] => {
    const cue = cueOf(word);
    if (!cue) return [];
    const verbAt = cue === 'verb' || cue === 'either' ? verbAfter(reading, index, cue === 'either' ? 1 : 4) : undefined;
    if (cue === 'verb' && verbAt === undefined) return [];
    const phrase = phraseAfter(reading, verbAt ?? index);
    if (!phrase) return [];
    const verb = verbAt === undefined ? undefined : stemOf(reading.words[verbAt]!);
    const { start, end } = reading.tokens[index]!;
    return [{ at: { start, end }, ...phrase, ...(verb && !light.has(verb) && { verb }) }];
  });
}

/** How a sentence of a source speaks of what is denied elsewhere: as so, as not so, or not at all. */
export function answerTo(denial: Denial, told: SentenceReading): 'asserted' | 'denied' | undefined {
  const stems = stemsOf(told);
  const heads = stems.flatMap((stem, index) => (stem === denial.head ? [index] : []));
  for (const index of heads) {
    const near = stems.slice(Math.max(0, index - 7), index + 8);
    const common = denial.terms.filter((term) => near.includes(term)).length;
    const verb = denial.verb !== undefined && near.includes(denial.verb);
    // The noun alone is not the same thing: its adjective, a second noun or the verb has to be there as well.
    if (common + (verb ? 1 : 0) < 2 || (denial.verb !== undefined && !verb)) continue;
    const denied = denialsIn(told).some(({ terms }) => denial.terms.some((term) => terms.includes(term)));
    return denied ? 'denied' : 'asserted';
  }
  return undefined;
}

type Cue = 'verb' | 'noun' | 'either';

function cueOf(word: string): Cue | undefined {
  return cues.get(word);
}

const cues: ReadonlyMap<string, Cue> = new Map([
  ...["n't", 'n’t', 'not', 'never', 'cannot'].map((word) => [word, 'verb'] as const),
  ...['no', 'lack', 'lacks', 'lacked', 'lacking'].map((word) => [word, 'noun'] as const),
  ['without', 'either'] as const,
]);

/** Verbs that say little more than that there is something. */
const light = new Set(
  'offer provid includ have ha giv supply suppli featur contain be is are was were do get com hav deliver'.split(' '),
);

/** The verb at most `reach` tokens on, past adverbs and auxiliaries. */
function verbAfter({ tokens, words }: SentenceReading, index: number, reach: number): number | undefined {
  for (let i = index + 1; i <= index + reach && i < tokens.length; i++) {
    const { pos } = tokens[i]!;
    if (/^VB/.test(pos) && !/^(?:be|been|being|have)$/.test(words[i]!)) return i;
    if (!/^(?:RB|VB|MD|TO)/.test(pos)) return undefined;
  }
  return undefined;
}

/** The noun phrase after a token: stems of its words and of one phrase that hangs on it. */
function phraseAfter({ tokens, words }: SentenceReading, index: number): Pick<Denial, 'terms' | 'head'> | undefined {
  const terms: string[] = [];
  let head: string | undefined;
  let closed = false;
  for (let i = index + 1; i < tokens.length && i <= index + 9; i++) {
    const { pos } = tokens[i]!;
    const word = words[i]!;
    if (/^NN/.test(pos)) {
      terms.push(stemOf(word));
      if (!closed) head = stemOf(word);
    } else if (/^(?:JJ|VBN|VBG|CD)/.test(pos) && !closed) terms.push(stemOf(word));
    else if (/^(?:IN|TO)$/.test(pos) && head !== undefined) closed = true;
    // "Not designed to help businesses" denies the design as well as the help.
    else if (head === undefined && i <= index + 3 && /^(?:TO|VB|IN)$/.test(pos)) continue;
    else if (!/^(?:DT|PRP\$|RB|POS|HYPH)$/.test(pos)) break;
  }
  return head === undefined ? undefined : { terms: [...new Set(terms)], head };
}

const stemmed = new WeakMap<SentenceReading, readonly string[]>();

function stemsOf(reading: SentenceReading): readonly string[] {
  let stems = stemmed.get(reading);
  if (!stems) {
    stems = reading.words.map(stemOf);
    stemmed.set(reading, stems);
  }
  return stems;
}

/** One stem for noun and verb, so that it does not matter which of the two a word was read as. */
function stemOf(word: string): string {
  return verbStem(singularOf(word));
}
