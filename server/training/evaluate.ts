/**
 * Measures the reading layer: `npm run eval -- --data FOLDER [SECTION…]`. Each section prints a table of its figures;
 * without names all sections run.
 */
import { evaluateDictionary } from './evaluateDictionary.ts';
import { evaluateNames } from './evaluateNames.ts';
import { evaluateSummaries } from './evaluateSummaries.ts';
import { evaluateTags } from './evaluateTags.ts';
import { argument } from './readData.ts';

/** A section takes the data folder and returns its figures. */
const sections: Readonly<Record<string, (data: string) => Figures | Promise<Figures>>> = {
  tags: evaluateTags,
  names: evaluateNames,
  dictionary: evaluateDictionary,
  summaries: evaluateSummaries,
};

/** Name and value of each figure, in the order to print. */
export type Figures = Readonly<Record<string, string | number>>;

const data = argument('data');
const wanted = process.argv.slice(2).filter((word) => word in sections);
for (const section of wanted.length > 0 ? wanted : Object.keys(sections)) {
  console.log(`\n## ${section}`);
  for (const [name, value] of Object.entries(await sections[section]!(data))) {
    console.log(`${name.padEnd(56)} ${typeof value === 'number' ? Math.round(value * 100) / 100 : value}`);
  }
}
