import type { Span } from '../../text/span.ts';
import { singularOf } from '../singular.ts';
import { eventKindOf } from './eventKinds.ts';
import { verbStem } from './nounPhrase.ts';
import { type SentenceReading, tokenAt } from './reading.ts';

/** Words where one statement of a sentence ends and another begins. */
const borders = new Set([
  ';',
  ':',
  'after',
  'before',
  'when',
  'while',
  'because',
  'although',
  'but',
  'until',
  'if',
  'whereas',
  '(',
  ')',
  '–',
  '—',
]);
const light = new Set(
  (
    'be is are was were been being have has had do does did will would can could may might should say said says tell told add added report reported state stated ' +
    'make made take took get got give gave go went come came about around some more most other new first last year month week day time people person number total part part ' +
    'announce announced accord according include including also ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december million billion'
  ).split(' '),
);
/** Verbs and nouns that reports exchange for one another. */
const families: readonly string[] = [
  'kill dead death die fatality perish victim',
  'injure injury hurt wound',
  'fine penalty penalise',
  'buy purchase acquire takeover sell sale bought sold',
  'win won victory beat defeat',
  'vote ballot poll',
  'spectator crowd attendance fan',
  'close shut closure',
  'worker employee staff job',
  'worth value price cost',
  'find found discover discovery',
  'start begin began launch',
  'arrest detain custody',
  'house home building',
  'pupil student',
  'plan proposal',
];
const familyOf = new Map(
  families.flatMap((words) => words.split(' ').map((word) => [stem(word), words.split(' ')[0]!] as const)),
);

/**
 * What stands around a figure or date in its clause, at most `before` and `after` tokens away: stems of nouns, verbs and
 * adjectives, keys of names, and the kind for words that name a happening.
 */
export function contextOf(reading: SentenceReading, span: Span, before: number, after: number): string[] {
  const { tokens, words, names } = reading;
  const first = tokenAt(tokens, span.start);
  const last = tokenAt(tokens, span.end - 1);
  const found = new Set<string>();
  const take = (index: number): boolean => {
    const word = words[index]!;
    if (borders.has(word)) return false;
    const token = tokens[index]!;
    const name = names.find(({ mention }) => mention.start <= token.start && token.start < mention.end);
    if (name) found.add(name.key);
    else if (/^(?:NN|VB|JJ)/.test(token.pos) && word.length > 2 && !light.has(word)) found.add(termOf(word, token.pos));
    return true;
  };
  for (let i = first - 1; i >= 0 && i >= first - before; i--) if (!take(i)) break;
  for (let i = last + 1; i < tokens.length && i <= last + after; i++) if (!take(i)) break;
  return [...found];
}

/** Verbs and happenings begin with "+": they say what was done, and a date is only that of what was done. */
function termOf(word: string, pos: string): string {
  const kind = eventKindOf(word);
  const stemmed = stem(word);
  const term = familyOf.get(stemmed) ?? kind ?? stemmed;
  return pos.startsWith('VB') || kind || familyOf.has(stemmed) ? `+${term}` : term;
}

function stem(word: string): string {
  return verbStem(singularOf(word));
}
