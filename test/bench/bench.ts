import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadLanguage } from '../../server/src/node/loadLanguage.ts';
import { createBench } from './figures.ts';
import { largeFolder, readSources } from './folder.ts';
import { inProcess } from './inProcess.ts';
import { peer } from './peer.ts';
import { served } from './served.ts';
import { stages } from './stages.ts';

/**
 * `npm run bench [-- --data FOLDER]`: throughput of every stage, the ratio to a peer's full pipeline on the same text in the
 * same run, and what a folder of 1,000 articles and edits in it cost: the engine by itself, and the built server as its users
 * run it. Each of the three is a process of its own (`--only stages`, `engine` or `server` runs one), so that none holds
 * what is another's. Nothing here is asserted: machines differ.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/datasets/wikinews' },
    rounds: { type: 'string', default: '3' },
    articles: { type: 'string', default: '1000' },
    edits: { type: 'string', default: '200' },
    only: { type: 'string' },
  },
});
const data = existsSync(values.data) ? values.data : 'seeds';
const models = 'server/models';

const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  async stages() {
    const sources = readSources(data);
    const size = sources.reduce((sum, { bytes }) => sum + bytes.length, 0);
    const bench = createBench(size, Number(values.rounds));
    console.log(
      `${sources.length} articles of ${data}, ${(size / 1e6).toFixed(2)} MB; Node ${process.version}; best of ${values.rounds}\n`,
    );
    const started = performance.now();
    const language = loadLanguage(models);
    language.tagger.tag(['Loaded', '.']);
    language.dictionary.hasWord('loaded');
    language.gazetteer.country('Peru');
    console.log(
      `models: ${packedSize()} MB compressed; loaded and first used in ${(performance.now() - started).toFixed(0)} ms\n`,
    );
    await peer(bench, sources, stages(bench, sources, language));
  },
  engine: () => inProcess(folder(), Number(values.edits), loadLanguage(models)),
  server: () => served(folder(), Number(values.edits)),
};

const only = parts[values.only ?? ''];
if (only) await only();
else for (const part of Object.keys(parts)) runAlone(part);

function folder() {
  return largeFolder(readSources(data), Number(values.articles));
}

function runAlone(part: string): void {
  const self = fileURLToPath(import.meta.url);
  const { status } = spawnSync(
    process.execPath,
    [...process.execArgv, self, ...process.argv.slice(2), '--only', part],
    {
      stdio: 'inherit',
    },
  );
  if (status !== 0) process.exitCode = 1;
}

/** Megabytes of the compressed data files. */
function packedSize(): string {
  const files = readdirSync(models).filter((file) => file.endsWith('.gz'));
  return (files.reduce((sum, file) => sum + statSync(join(models, file)).size, 0) / 1e6).toFixed(1);
}
