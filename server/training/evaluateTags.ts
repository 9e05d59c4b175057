import { fileURLToPath } from 'node:url';
import { loadLanguage } from '../src/node/loadLanguage.ts';
import type { Figures } from './evaluate.ts';
import { readSentences } from './readData.ts';
import { modelsFolder } from './readModels.ts';

/** Accuracy of Penn tags on the development files, and throughput of the whole tagger. */
export function evaluateTags(data: string): Figures {
  const started = performance.now();
  const { tagger } = loadLanguage(fileURLToPath(modelsFolder));
  const figures: Record<string, number> = { 'time to load, ms': performance.now() - started };
  let characters = 0;
  let milliseconds = 0;
  for (const file of ['ewt.dev', 'gum.dev']) {
    const sentences = readSentences(data, `pos/${file}.tsv`);
    let right = 0;
    let total = 0;
    for (const { words, tags } of sentences) {
      const before = performance.now();
      const { pos } = tagger.tag(words);
      milliseconds += performance.now() - before;
      for (const [i, tag] of tags.entries()) {
        if (pos[i] === tag) right++;
        total++;
        characters += words[i]!.length + 1;
      }
    }
    figures[`accuracy on ${file}, %`] = (100 * right) / total;
  }
  figures['throughput, MB of text a second (tags and names)'] = characters / 1000 / milliseconds;
  return figures;
}
