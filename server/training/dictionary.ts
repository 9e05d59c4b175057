/**
 * Writes server/models/words.bin.gz from the American and British word lists of cspell, and how common their words are:
 * `node server/training/dictionary.ts --data FOLDER`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import { dictionaryFormat } from '../src/core/language/dictionary.ts';
import { createByteWriter } from './byteWriter.ts';
import { commonWords } from './commonWords.ts';
import { argument } from './readData.ts';
import { writeWordGraph } from './writeWordGraph.ts';

const lists = ['@cspell/dict-en_us/en_US.trie.gz', '@cspell/dict-en-gb-mit/en_GB.trie.gz'];
const packages = new URL('../../node_modules/', import.meta.url);

const words = new Set(lists.flatMap((list) => wordsOf(new URL(list, packages))));
const kept = new Map<string, undefined>();
for (const word of words) if (!isPossessive(word)) kept.set(word, undefined);
const writer = createByteWriter(dictionaryFormat);
writeWordGraph(writer, kept);
const common = commonWords(argument('data'), (word) => kept.has(word));
writeWordGraph(writer, common);
const file = gzipSync(writer.finish(), { level: 9 });
writeFileSync(new URL('../models/words.bin.gz', import.meta.url), file);
console.log(`words.bin.gz: ${kept.size} words, ${common.size} of them common, ${file.length} bytes`);

/** Leaves out cspell's own marks: "~" opens a form without case or accents, "!" a forbidden word, "+" and "*" parts of compounds. */
function wordsOf(path: URL): string[] {
  const trie = decodeTrie(gunzipSync(readFileSync(path)));
  return [...trie.words()].filter((word) => !/^[~!+*]|[+*]$/.test(word));
}

/** The dictionary strips the ending itself. */
function isPossessive(word: string): boolean {
  return (word.endsWith("'s") && words.has(word.slice(0, -2))) || (word.endsWith("s'") && words.has(word.slice(0, -1)));
}
