/**
 * Measures the reading layer: `npm run eval -- --data FOLDER [SECTION…]`. Each section prints a table of its figures;
 * without names all sections run.
 */
import { join } from 'node:path';
import { evaluateCases } from './cases/evaluateCases.ts';
import { evaluateConfused } from './evaluateConfused.ts';
import { evaluateDamage } from './evaluateDamage.ts';
import { evaluateDictionary } from './evaluateDictionary.ts';
import { evaluateGaps } from './evaluateGaps.ts';
import { evaluateLines } from './evaluateLines.ts';
import { evaluateNames } from './evaluateNames.ts';
import { evaluateSentences } from './evaluateSentences.ts';
import { evaluateSpecs, specTable } from './evaluateSpecs.ts';
import { evaluateSummaries } from './evaluateSummaries.ts';
import { evaluateTags } from './evaluateTags.ts';
import { evaluateValues } from './evaluateValues.ts';
import { runMutations } from './mutate/run.ts';
import { evaluateMutations } from './mutateFacts/mutateFacts.ts';
import { argument } from './readData.ts';
import { evaluateStories } from './stories/evaluateStories.ts';

/** A section takes the data folder and returns its figures, or a table of its own. */
const sections: Readonly<Record<string, (data: string) => Figures | string | Promise<Figures>>> = {
  tags: evaluateTags,
  names: evaluateNames,
  dictionary: evaluateDictionary,
  specs: (folder) => specTable(evaluateSpecs(join(folder, 'specs'))),
  summaries: evaluateSummaries,
  changedFacts: evaluateMutations,
  cases: evaluateCases,
  values: evaluateValues,
  stories: evaluateStories,
  lines: evaluateLines,
  sentences: evaluateSentences,
  damage: evaluateDamage,
  gaps: evaluateGaps,
  confused: evaluateConfused,
};

/** Name and value of each figure, in the order to print. */
export type Figures = Readonly<Record<string, string | number>>;

const data = argument('data');
if (process.argv.includes('--mutate')) {
  // The mutation benchmark of the corruption rules stands alone: it takes minutes. `--peers FOLDER` compares with peers.
  const peers = process.argv.indexOf('--peers');
  await runMutations(
    join(data, 'wikinews'),
    'server/models',
    peers < 0 ? undefined : process.argv[peers + 1],
    console.log,
  );
  process.exit(0);
}
const wanted = process.argv.slice(2).filter((word) => word in sections);
for (const section of wanted.length > 0 ? wanted : Object.keys(sections)) {
  console.log(`\n## ${section}`);
  const figures = await sections[section]!(data);
  if (typeof figures === 'string') {
    console.log(figures);
    continue;
  }
  for (const [name, value] of Object.entries(figures)) {
    console.log(`${name.padEnd(56)} ${typeof value === 'number' ? Math.round(value * 100) / 100 : value}`);
  }
}
