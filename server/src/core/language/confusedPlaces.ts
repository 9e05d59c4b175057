import type { ConfusedView } from './confusedFeatures.ts';
import type { Tagger } from './language.ts';

/** A word, or two tokens that are written as one word ("it's"), that may stand for another. */
export interface ConfusedPlace {
  readonly at: number;
  /** Tokens. */
  readonly size: number;
  /** In lower case; two tokens are parted by a space: "it 's". */
  readonly key: string;
}

/** Written in small letters, or with a capital because it opens the sentence. */
const smallLetters = /^[a-z]+$/;
const opener = /^[A-Z][a-z]+$/;
const shortForm = /^['’](?:s|re)$/;
const clitic = /^(?:['’]|n['’]t$)/;

/**
 * The word at token `at` of a sentence where it may stand for another; none for names, numbers, marks, words with an
 * apostrophe behind them, and words that an editor has put between brackets.
 */
export function confusedPlace(
  words: readonly string[],
  pos: readonly string[],
  names: readonly string[],
  at: number,
): ConfusedPlace | undefined {
  const word = words[at]!;
  const next = words[at + 1] ?? '';
  if (!smallLetters.test(word) && !(at === 0 && opener.test(word))) return undefined;
  if (names[at] !== 'O' || (at > 0 && pos[at]!.startsWith('NNP'))) return undefined;
  if (/^[[\]]$/.test(words[at - 1] ?? '') || /^[[\]]$/.test(next)) return undefined;
  const lower = word.toLowerCase();
  // An owner's apostrophe has the same form: "who's" is no owner.
  if (shortForm.test(next) && /^(?:it|they|you|who)$/.test(lower))
    return { at, size: 2, key: `${lower} ${next.replace('’', "'")}` };
  return clitic.test(next) ? undefined : { at, size: 1, key: lower };
}

/** Tokens on either side that are tagged with the word: farther ones change nothing. */
const reach = 6;
/** The tag of a token that is out of reach. */
const untold = 'x';

/** The sentence with other words in a place, and the parts of speech that they and their neighbours have then. */
export function viewWith(
  words: readonly string[],
  { at, size }: ConfusedPlace,
  others: readonly string[],
  tagger: Tagger,
): ConfusedView {
  const from = Math.max(0, at - reach);
  const to = Math.min(words.length, at + size + reach);
  const first = at === 0 ? others[0]!.charAt(0).toUpperCase() + others[0]!.slice(1) : others[0]!;
  const before = words.slice(0, at);
  const behind = words.slice(at + size);
  const tags = tagger.tag([...words.slice(from, at), first, ...others.slice(1), ...words.slice(at + size, to)]).pos;
  const lower = [...before, ...others, ...behind].map((word) => word.toLowerCase().replace('’', "'"));
  const pos = lower.map((_, i) => tags[i - from] ?? untold);
  return { lower, pos, at, end: at + others.length };
}
