import type { SentenceReading } from '../../extract/claims/reading.ts';
import { numeralValue } from '../../extract/numerals.ts';
import { singularOf } from '../../extract/singular.ts';
import type { Span } from '../../text/span.ts';

/** A phrase with its place among the tokens of a sentence. */
export interface Group extends Span {
  readonly reading: SentenceReading;
  readonly from: number;
  readonly to: number;
  /** Lower-case singular of the noun. */
  readonly head: string;
  /** How many there are of them, where the phrase says it. */
  readonly of?: number;
  readonly role: string;
}
/** A number of the things of a group. */
export interface Part extends Group {
  readonly count: number;
}

const quantifiers = /^(?:all|every|each|both|entire|whole)$/;
const notQuite = /^(?:not|n['’]t|almost|nearly|virtually|practically|after|above|at|hardly|than|for|not|once|if|when)$/;
const times =
  /^(?:day|night|week|month|year|hour|minute|time|morning|evening|season|weekend|eye|side|party|other|way|thing|one)$/;
const open =
  /\b(?:but|except|apart from|other than|bar|save|should|must|would|could|may|might|want\w*|plan\w*|calls?|urge\w*|demand\w*|will|to|if|whether|why|how|could|nearly|almost|most)\b/;

/** "Every charge", "all 14 hostages", "both of the pilots", said for sure. */
export function* wholesIn(reading: SentenceReading): Iterable<Group> {
  const { tokens, words } = reading;
  if (
    tokens.length > 60 ||
    words.at(-1) === '?' ||
    open.test(words.join(' ').replace(/\bto (?=the|an?|[\p{Lu}\d])/gu, ''))
  )
    return;
  for (const [i, word] of words.entries()) {
    if (!quantifiers.test(word) || notQuite.test(words[i - 1] ?? '')) continue;
    const group = groupAt(reading, i, i + 1);
    if (!group || times.test(group.head)) continue;
    yield { ...group, ...(word === 'both' && { of: 2 }) };
  }
}

/** "Six of the nine counts", "one of the two pilots": a number of them, and how many they are. */
export function* partsIn(reading: SentenceReading): Iterable<Part> {
  const { tokens, words } = reading;
  if (tokens.length > 80) return;
  for (const [i, word] of words.entries()) {
    if (words[i + 1] !== 'of') continue;
    const count = numberOf(word);
    const group = count === undefined ? undefined : groupAt(reading, i, i + 1);
    if (!group || group.of === undefined || count! >= group.of || count! <= 0) continue;
    if (/^(?:least|other|first|last|than)$/.test(words[i - 1] ?? '')) continue;
    yield { ...group, count: count! };
  }
}

/** The noun phrase whose own words begin at a token, and that begins for the reader at another. */
function groupAt(reading: SentenceReading, from: number, at: number): Group | undefined {
  const { tokens, words } = reading;
  let of: number | undefined;
  let head: number | undefined;
  for (let i = at; i < tokens.length && i < at + 9; i++) {
    const { pos, text } = tokens[i]!;
    const value = numberOf(words[i]!);
    if (value !== undefined && head === undefined) of = value;
    else if (/^NN/.test(pos) && /^['’]s?$/.test(words[i + 1] ?? '')) i++;
    else if (/^NNS?$/.test(pos) || (/^NNP/.test(pos) && /[a-z]s?$/.test(text))) head = i;
    else if (
      head !== undefined ||
      !/^(?:DT|PRP\$|JJ|IN|CD|VBN|VBG|NNP|PDT|NN)/.test(pos) ||
      (pos === 'IN' && words[i] !== 'of')
    )
      break;
    // "Every charge proved": a headline's noun ends where its verb begins.
    if (head !== undefined && !/^NN/.test(tokens[i + 1]?.pos ?? '.')) break;
  }
  if (head === undefined) return undefined;
  return {
    start: tokens[from]!.start,
    end: tokens[head]!.end,
    reading,
    from,
    to: head + 1,
    head: singularOf(words[head]!),
    ...(of !== undefined && { of }),
    role: roleOf(reading, from),
  };
}

/** Where a phrase stands: opening its clause, behind a preposition, or behind a verb. */
function roleOf({ tokens, words }: SentenceReading, from: number): string {
  let before = from - 1;
  while (/^(?:only|just|some|about|nearly|fully)$/.test(words[before] ?? '')) before--;
  const token = tokens[before];
  if (!token || /^(?:[,;:—–“"(]|that|and|but)$/.test(words[before]!)) return 'subject';
  if (/^(?:IN|TO)$/.test(token.pos)) return words[before]!;
  return 'object';
}

/** The number that a word or a figure says. */
export function numberOf(word: string): number | undefined {
  if (/^\d{1,3}(?:,\d{3})*$/.test(word)) return Number(word.replaceAll(',', ''));
  return word === 'one' ? 1 : numeralValue(word);
}
