import type { Dictionary } from '../src/core/language/language.ts';

/**
 * How a word can come to stand for another: it has the same sound or nearly so; letters are swapped, doubled or undoubled, lost, added or
 * changed; a short form is taken for another word ("it's").
 */
export const confusionKinds = [
  'sound',
  'near sound',
  'swapped',
  'doubled',
  'lost',
  'added',
  'changed',
  'short form',
] as const;
export type ConfusionKind = (typeof confusionKinds)[number];

export interface Confusion {
  readonly written: string;
  readonly meant: string;
  readonly kind: ConfusionKind;
}

/**
 * So often in a million words stands a word that is written for another, and one that somebody wants to write. Who writes a
 * rare word means it, unless the other has the same sound or its letters in another order.
 */
const least: Readonly<Record<ConfusionKind, readonly [number, number]>> = {
  sound: [0.1, 0.1],
  swapped: [0.2, 2],
  doubled: [0.5, 1],
  'near sound': [1, 2],
  lost: [0.5, 5],
  added: [0.5, 5],
  changed: [1, 8],
  'short form': [0, 0],
};
const rarest = 0.1;

/** By sound or not: short words are near too many others. */
const shortest = 4;

/**
 * Pairs of words of which one is written for the other.
 * @param pronunciations Words with their sounds in ARPABET, as the CMU dictionary gives them; "read(2)" is another way to say "read".
 * @param counts How often words stand in some large text.
 */
export function confusions(
  pronunciations: Readonly<Record<string, string>>,
  counts: ReadonlyMap<string, number>,
  dictionary: Dictionary,
): Confusion[] {
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const perMillion = (word: string) => ((counts.get(word) ?? 0) * 1e6) / total;
  const words = [...counts.keys()].filter(
    (word) => /^[a-z]{2,}$/.test(word) && perMillion(word) >= rarest && dictionary.hasWord(word),
  );
  const known = new Set(words);
  const found = new Map<string, Confusion>();
  const add = (written: string, meant: string, kind: ConfusionKind) => {
    const [leastWritten, leastMeant] = least[kind];
    if (written === meant || perMillion(written) < leastWritten || perMillion(meant) < leastMeant) return;
    if (isInflection(written, meant)) return;
    if (isVariant(written, meant)) return;
    if (perMillion(meant) < perMillion(written) / 1000) return;
    const key = `${written} ${meant}`;
    if (!found.has(key)) found.set(key, { written, meant, kind });
  };
  const both = (first: string, second: string, kind: ConfusionKind) => {
    add(first, second, kind);
    add(second, first, kind);
  };
  const bySound = new Map<string, string[]>();
  for (const [entry, sounds] of Object.entries(pronunciations)) {
    const word = entry.replace(/\(\d\)$/, '');
    if (!known.has(word)) continue;
    const key = sounds.replace(/\d/g, '');
    const group = bySound.get(key) ?? [];
    if (!group.includes(word)) group.push(word);
    bySound.set(key, group);
  }
  for (const group of bySound.values())
    for (const first of group) for (const second of group) if (first < second) both(first, second, 'sound');
  for (const [sounds, group] of bySound) {
    const phones = sounds.split(' ');
    if (phones.length < 4) continue;
    for (let i = 1; i < phones.length; i++) {
      for (const other of bySound.get(phones.toSpliced(i, 1).join(' ')) ?? [])
        for (const word of group) if (looksLike(word, other)) both(word, other, 'near sound');
    }
  }
  for (const word of words) {
    for (const [near, kind] of nearSpellings(word)) if (known.has(near)) add(near, word, kind);
  }
  for (const pair of usual) {
    const [first, second] = pair.split(' ') as [string, string];
    found.set(`${first} ${second}`, { written: first, meant: second, kind: 'sound' });
    found.set(`${second} ${first}`, { written: second, meant: first, kind: 'sound' });
  }
  for (const [word, form] of shortForms) {
    found.set(`${word} ${form}`, { written: word, meant: form, kind: 'short form' });
    found.set(`${form} ${word}`, { written: form, meant: word, kind: 'short form' });
  }
  return [...found.values()];
}

/** Words that are confused as often as if they had one sound (after the lists of usage guides). */
const usual = [
  'where were',
  'then than',
  'form from',
  'of off',
  'lose loose',
  'quite quiet',
  'quit quite',
  'accept except',
  'affect effect',
  'advice advise',
  'breath breathe',
  'aids aides',
  'aid aide',
  'casual causal',
  'trail trial',
  'statue statute',
  'personal personnel',
  'moral morale',
  'formally formerly',
  'medal metal',
  'desert dessert',
  'later latter',
  'costumes customs',
  'rise raise',
  'choose chose',
  'though through',
  'thought though',
  'public pubic',
  'martial marital',
];

/** Short forms, as the two tokens that they are, and what is written for them. */
const shortForms = [
  ['its', "it 's"],
  ['their', "they 're"],
  ['there', "they 're"],
  ['your', "you 're"],
  ['whose', "who 's"],
] as const;

/** "win" and "wins", "large" and "larger": forms of one word, whose confusion is a fault of grammar. */
function isInflection(first: string, second: string): boolean {
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  const stem = short.replace(/(?:e|y)$/, '');
  if (!long.startsWith(stem)) return false;
  return (
    /^(?:e?s|e?d|e?r|e?st|ing|y|ly|ies|ied|ier|er?s|i?ness|en|n|al)$/.test(long.slice(stem.length)) &&
    long.slice(0, stem.length) === stem
  );
}

/** "realise" and "realize", "centre" and "center": two ways to write one word. */
function isVariant(first: string, second: string): boolean {
  return plainSpelling(first) === plainSpelling(second);
}

/** What British and American spelling do in two ways, written in one. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/z/g, 's'],
  [/yse/, 'ise'],
  [/(?<=[nt]|ti)ce/, 'se'],
  [/(?<=[a-z]{2})our/, 'or'],
  [/([lpt])\1/g, '$1'],
  [/ae|oe/g, 'e'],
  [/(?<=[bcdtv])re(?=s?$)/, 'er'],
  [/(?<=g)ue(?=s?$)/, ''],
  [/(?<=m)me(?=s?$)/, ''],
  [/(?<=dg)e(?=ment)/, ''],
  [/(?<=ag)e(?=ing)/, ''],
  [/^enq/, 'inq'],
  [/(?<=is|st)or(?=s?$)/, 'er'],
  [/ough(?=s?$)|aught/, 'ow'],
  [/^sce/, 'ske'],
  [/x(?=ion)/, 'ct'],
  [/tyre/, 'tire'],
  [/(?<=r)ey|ay(?=s?$)/, 'ay'],
  [/(?<=or|sk)ey/, 'y'],
  [/kerb/, 'curb'],
  [/disk/, 'disc'],
  [/gaol/, 'jail'],
];

function plainSpelling(word: string): string {
  return spellings.reduce((text, [form, plain]) => text.replace(form, plain), word);
}

/** Near sounds are only confused where the spelling is near too. */
function looksLike(first: string, second: string): boolean {
  if (first.slice(0, 3) !== second.slice(0, 3)) return false;
  return Math.abs(first.length - second.length) <= 2 && first.length >= 5;
}

/** Letters that a scanner reads as one another. */
const readAs = [
  ['rn', 'm'],
  ['cl', 'd'],
  ['li', 'h'],
  ['ri', 'n'],
  ['ol', 'd'],
] as const;
const allLetters = 'abcdefghijklmnopqrstuvwxyz';
/** Letters that are written, heard, typed or read for each other. */
const alike = [
  'aeiou',
  'iy',
  'ceo',
  'cksg',
  'hbn',
  'ilt',
  'rn',
  'num',
  'vuw',
  'fts',
  'szx',
  'dt',
  'bdp',
  'pq',
  'rtf',
  'gq',
  'mn',
];

function nearSpellings(word: string): (readonly [string, ConfusionKind])[] {
  const near: (readonly [string, ConfusionKind])[] = [];
  for (let i = 0; i < word.length; i++) {
    if (i + 1 < word.length) near.push([word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2), 'swapped']);
    const without = word.slice(0, i) + word.slice(i + 1);
    near.push([without, word[i] === word[i + 1] ? 'doubled' : 'lost']);
    for (const letter of word.length < shortest ? word[i]! : allLetters)
      near.push([
        word.slice(0, i) + letter + word.slice(i),
        letter === word[i] || letter === word[i - 1] ? 'doubled' : 'added',
      ]);
    if (word.length < shortest) continue;
    for (const letters of alike)
      if (letters.includes(word[i]!))
        for (const letter of letters) near.push([word.slice(0, i) + letter + word.slice(i + 1), 'changed']);
  }
  for (const [two, one] of readAs)
    for (const [from, to] of [
      [two, one],
      [one, two],
    ] as const)
      for (let i = word.indexOf(from); i >= 0 && word.length >= shortest; i = word.indexOf(from, i + 1))
        near.push([word.slice(0, i) + to + word.slice(i + from.length), 'changed']);
  return near;
}
