import { fileURLToPath } from 'node:url';
import { loadLanguage } from '../src/node/loadLanguage.ts';
import type { Figures } from './evaluate.ts';
import { readSentences, type TaggedSentence } from './readData.ts';
import { modelsFolder } from './readModels.ts';

/** Accuracy of Penn tags on the development files; time to load and throughput of tags and names, in processor time. */
export function evaluateTags(data: string): Figures {
  const started = processorTime();
  const { tagger } = loadLanguage(fileURLToPath(modelsFolder));
  const figures: Record<string, number> = {
    'time to load with dictionary and gazetteer, ms': processorTime() - started,
  };
  const files = ['ewt.dev', 'gum.dev'];
  const sentences = files.map((file) => readSentences(data, `pos/${file}.tsv`));
  for (const pass of ['first pass', 'again, its words met']) {
    const before = processorTime();
    for (const { words } of sentences.flat()) tagger.tag(words);
    figures[`MB of text a second, ${pass}`] = characters(sentences.flat()) / 1000 / (processorTime() - before);
  }
  for (const [i, file] of files.entries()) {
    const agreed = sentences[i]!.flatMap(({ words, tags }) => {
      const { pos } = tagger.tag(words);
      return tags.map((tag, word) => pos[word] === tag);
    });
    figures[`accuracy on ${file}, %`] = (100 * agreed.filter(Boolean).length) / agreed.length;
  }
  return figures;
}

/** Milliseconds that this process has had a processor: other programs do not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Length of the text, with a space after each word. */
function characters(sentences: readonly TaggedSentence[]): number {
  return sentences.reduce((sum, { words }) => sum + words.join(' ').length + 1, 0);
}
