/** Number words, by what they do in a number phrase. Rows of data; `numbers.ts` is the grammar over them. */
export type Numeral =
  | { readonly role: 'unit' | 'teen' | 'ten' | 'hundred' | 'scale' | 'dozen'; readonly value: number }
  | { readonly role: 'ordinal'; readonly value: number; readonly below: 'unit' | 'teen' | 'ten' | 'hundred' | 'scale' };

const UNITS = 'zero one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const UNIT_ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const TEEN_ORDINALS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ');
const TEN_ORDINALS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');
const SCALES: readonly (readonly [string, number])[] = [
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
];

/** Scales that are written after digits only ("3bn", "10 mln"). `m` and `k` are read only where nothing else fits. */
export const SCALE_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['tln', 1e12],
  ['trn', 1e12],
  ['cr', 1e7],
  ['million', 1e6],
  ['billion', 1e9],
]);

/** All number words in lower case, ordinals and common misspellings included. */
export const NUMERALS: ReadonlyMap<string, Numeral> = new Map<string, Numeral>([
  ...UNITS.map((word, i): [string, Numeral] => [word, { role: 'unit', value: i }]),
  ...TEENS.map((word, i): [string, Numeral] => [word, { role: 'teen', value: 10 + i }]),
  ...TENS.map((word, i): [string, Numeral] => [word, { role: 'ten', value: 20 + 10 * i }]),
  ...UNIT_ORDINALS.map((word, i): [string, Numeral] => [word, { role: 'ordinal', value: i + 1, below: 'unit' }]),
  ...TEEN_ORDINALS.map((word, i): [string, Numeral] => [word, { role: 'ordinal', value: 10 + i, below: 'teen' }]),
  ...TEN_ORDINALS.map((word, i): [string, Numeral] => [word, { role: 'ordinal', value: 20 + 10 * i, below: 'ten' }]),
  ...SCALES.map(([word, value]): [string, Numeral] => [word, { role: 'scale', value }]),
  ...SCALES.map(([word, value]): [string, Numeral] => [`${word}th`, { role: 'ordinal', value, below: 'scale' }]),
  ...SCALES.slice(1).map(([word, value]): [string, Numeral] => [`${word}s`, { role: 'scale', value }]),
  ['nought', { role: 'unit', value: 0 }],
  ['naught', { role: 'unit', value: 0 }],
  ['fourty', { role: 'ten', value: 40 }],
  ['nineth', { role: 'ordinal', value: 9, below: 'unit' }],
  ['hundred', { role: 'hundred', value: 100 }],
  ['hundredth', { role: 'ordinal', value: 100, below: 'hundred' }],
  ['dozen', { role: 'dozen', value: 12 }],
  ['dozens', { role: 'dozen', value: 12 }],
]);

/** Denominators in the plural ("thirds", "hundredths"), which make a fraction of the number before them. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['halves', 2],
  ['quarters', 4],
  ...[...NUMERALS].flatMap(([word, numeral]): [string, number][] =>
    numeral.role === 'ordinal' && numeral.value > 2 ? [[`${word}s`, numeral.value]] : [],
  ),
]);

/** The value of one number word below a hundred ("seven", "forty-two"); undefined for anything else. */
export function numeralValue(word: string): number | undefined {
  const [first, second, ...more] = word
    .toLowerCase()
    .split('-')
    .map((part) => NUMERALS.get(part));
  if (!first || more.length > 0 || !('value' in first)) return undefined;
  if (!second) return word.includes('-') || !/^(?:unit|teen|ten)$/.test(first.role) ? undefined : first.value;
  return first.role === 'ten' && second.role === 'unit' ? first.value + second.value : undefined;
}
