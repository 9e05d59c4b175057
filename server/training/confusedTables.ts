import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pairKey } from '../src/core/language/confusedWords.ts';
import type { Dictionary, MeantWord } from '../src/core/language/language.ts';
import type { ByteWriter } from './byteWriter.ts';
import type { ConfusedTable } from './confusedExamples.ts';
import { type Confusion, type ConfusionKind, confusionKinds, confusions } from './confusedPairs.ts';

/** Pairs of words that stand side by side more seldom than this are left out, to keep the file small, … */
const leastCount = 20e6;
/** … but all of words that stand more seldom than this in a million words, where writers easily confuse them: little else is known of them. */
const rareWord = 40;
const easyKinds: ReadonlySet<ConfusionKind> = new Set(['sound', 'swapped', 'doubled']);
/** The rarest pair of the list has level 1, one that is four times as frequent level 3. */
const rarestCount = 6.3e6;
const mostLevel = 15;

/** What words are written for which, and how often words stand side by side. */
export interface ConfusedTables {
  readonly confusions: readonly Confusion[];
  readonly table: ConfusedTable;
  /** By the number under which two words are filed: how often they stand side by side (`ConfusedSources`). */
  readonly pairs: ReadonlyMap<number, number>;
}

/**
 * Reads the lists of the packages named in `confused.ts`.
 * @param counts Folder of the counts of words and of two words in a row.
 * @param sounds The pronouncing dictionary.
 */
export async function readTables(counts: string, sounds: string, dictionary: Dictionary): Promise<ConfusedTables> {
  const { dictionary: pronunciations } = (await import(pathToFileURL(sounds).href)) as {
    readonly dictionary: Readonly<Record<string, string>>;
  };
  const frequencies = new Map(
    rowsOf(join(counts, 'frequency_dictionary_en_82_765.txt')).map(([w, n]) => [w!, Number(n)]),
  );
  const found = confusions(pronunciations, frequencies, dictionary);
  const ours = wordsOf(found);
  const total = [...frequencies.values()].reduce((sum, count) => sum + count, 0);
  const rare = new Set(
    [...wordsOf(found.filter(({ kind }) => easyKinds.has(kind)))].filter(
      (word) => ((frequencies.get(word) ?? 0) * 1e6) / total < rareWord,
    ),
  );
  const pairs = new Map<number, number>();
  for (const [first, second, text] of rowsOf(join(counts, 'frequency_bigramdictionary_en_243_342.txt'))) {
    const count = Number(text);
    if (first === undefined || second === undefined || !(ours.has(first) || ours.has(second))) continue;
    if (count < leastCount && !rare.has(first) && !rare.has(second)) continue;
    const level = Math.min(mostLevel, 1 + 2 * Math.floor(Math.log2(count / rarestCount) / 2));
    const key = pairKey(first, second);
    pairs.set(key, Math.max(level, pairs.get(key) ?? 0));
  }
  return { confusions: found, table: tableOf(found), pairs };
}

function wordsOf(found: readonly Confusion[]): ReadonlySet<string> {
  return new Set(found.flatMap(({ written, meant }) => [...written.split(' '), ...meant.split(' ')]));
}

function rowsOf(file: string): string[][] {
  return readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line) => line.split(' '));
}

function tableOf(found: readonly Confusion[]): ConfusedTable {
  const meant = new Map<string, MeantWord[]>();
  const written = new Map<string, MeantWord[]>();
  const add = (to: Map<string, MeantWord[]>, key: string, other: string, kind: number) => {
    const list = to.get(key) ?? [];
    list.push({ words: other.split(' '), kind });
    to.set(key, list);
  };
  for (const one of found) {
    const kind = confusionKinds.indexOf(one.kind);
    add(meant, one.written, one.meant, kind);
    add(written, one.meant, one.written, kind);
  }
  return { meant, written };
}

/** Writes both as `createConfusedWords` reads them. */
export function writeTables(writer: ByteWriter, { confusions: found, table, pairs }: ConfusedTables): void {
  const words = [...new Set(found.flatMap(({ written, meant }) => [written, meant]))].sort();
  writer.varint(words.length);
  let before = '';
  for (const word of words) {
    let shared = 0;
    while (shared < before.length && before[shared] === word[shared]) shared++;
    writer.varint(shared);
    writer.string(word.slice(shared));
    before = word;
  }
  const numbers = new Map(words.map((word, i) => [word, i]));
  for (const word of words) writer.varint(table.meant.get(word)?.length ?? 0);
  for (const word of words)
    for (const other of table.meant.get(word) ?? []) writer.varint(numbers.get(other.words.join(' '))!);
  for (const word of words) for (const { kind } of table.meant.get(word) ?? []) writer.u8(kind);
  const sorted = [...pairs].sort(([a], [b]) => a - b);
  writer.varint(sorted.length);
  let key = 0;
  for (const [next] of sorted) {
    writer.varint(next - key);
    key = next;
  }
  for (const [, level] of sorted) writer.u8(level);
}
