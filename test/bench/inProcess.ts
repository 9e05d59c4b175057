import { activeRules, createCorpus, defaultConfig, type Language } from '../../server/src/core/index.ts';
import { collected, share } from './figures.ts';
import { editOf, type Member, memberOf } from './folder.ts';

/** What the engine does and holds for a folder: reading it whole, then one sentence at a time. Heap after a collection. */
export function inProcess(folder: readonly Member[], edits: number, language: Language): void {
  const corpus = createCorpus(language, { rules: activeRules(defaultConfig) });
  const texts = new Map(folder.map(({ path, text }) => [path, text]));
  const bare = collected();
  const started = processorTime();
  for (const { path, text } of folder) corpus.replace(path, { text, problems: [] });
  for (const path of corpus.paths()) corpus.findings(path);
  corpus.entities.all();
  const seconds = (processorTime() - started) / 1000;
  console.log(
    `the engine alone: ${folder.length} articles indexed in ${seconds.toFixed(1)} s on a processor; heap ${collected()} MB, ${bare} MB of it before the first article`,
  );
  const times: number[] = [];
  const work: number[] = [];
  for (let i = 0; i < edits; i++) {
    const { path } = memberOf(folder, i);
    const text = texts.get(path)!;
    const { offset, sentence } = editOf({ path, text }, i);
    const edited = text.slice(0, offset) + sentence + text.slice(offset);
    texts.set(path, edited);
    const workBefore = processorTime();
    const before = performance.now();
    corpus.replace(path, { text: edited, problems: [] });
    for (const changed of corpus.takeChanged()) corpus.findings(changed);
    corpus.entities.of(path);
    times.push(performance.now() - before);
    work.push(processorTime() - workBefore);
  }
  console.log(
    `  ${edits} edits, findings and entities brought up to date: ${share(times)}; heap ${collected()} MB after`,
  );
  console.log(`    on a processor for these: ${share(work)}`);
}

/** Milliseconds for which this thread has been on a processor. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
