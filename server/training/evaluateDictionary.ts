import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figures } from './evaluate.ts';
import { readDictionary } from './readModels.ts';

/** Words of clean news that the dictionary does not know, and how fast it answers. */
export function evaluateDictionary(data: string): Figures {
  const dictionary = readDictionary();
  const folder = join(data, 'wikinews');
  const words = readdirSync(folder).flatMap((file) => wordsOf(readFileSync(join(folder, file), 'utf8')));
  const unknown = words.filter((word) => /^[a-z]+$/.test(word) && !dictionary.hasWord(word));
  const started = performance.now();
  let known = 0;
  for (let round = 0; round < 10; round++) for (const word of words) if (dictionary.hasWord(word)) known++;
  const seconds = (performance.now() - started) / 1000;
  return {
    words: words.length,
    'known, %': (10 * known) / words.length,
    'unknown lower-case words in 1,000': (1000 * unknown.length) / words.length,
    'look-ups a second, millions': (10 * words.length) / seconds / 1e6,
  };
}

/** Words between white space or punctuation; parts of addresses and numbers are left out. */
function wordsOf(text: string): string[] {
  return text.match(/(?<![\p{L}\d@/.])\p{L}[\p{L}'’-]*(?![\p{L}\d@/])/gu) ?? [];
}
