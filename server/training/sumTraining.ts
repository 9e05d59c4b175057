/**
 * Trains how a total and its parts lie to each other and writes meantSumWeights.ts: `node server/training/sumTraining.ts --data
 * FOLDER`. Passages whose parts come to a total exactly are examples of parts by themselves, and so are the wrong totals that
 * the corpora label; every other row of figures beside a larger one is an example of none. Prints what readings of each corpus
 * a model says that has not seen it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate, parseArticle } from '../src/core/index.ts';
import { isPossible } from '../src/core/rules/inconsistency/meantSums.ts';
import { type SumReading, sumReadings } from '../src/core/rules/inconsistency/sumReadings.ts';
import { loadLanguage } from '../src/node/loadLanguage.ts';
import { readCases } from './cases/readCases.ts';
import { type Example, regress } from './logistic.ts';
import { corporaFolder, learntCorpora } from './markedArticles.ts';
import { argument } from './readData.ts';

interface Passage {
  readonly group: string;
  readonly text: string;
  /** Spans of labels that hold a wrong total or its parts. */
  readonly labels: readonly (readonly { readonly start: number; readonly end: number }[])[];
}
interface SumExample extends Example {
  readonly group: string;
  readonly reading: SumReading;
}

/** Held back a little: there are about a hundred totals. */
const decay = 1.5;
const aboutSums = /sum|total|arith|count|remainder|panel|parts|number/;

const language = loadLanguage('server/models');
const examples = [...passages(argument('data'))].flatMap(examplesOf);
const names = Object.keys(examples[0]!.reading.features);
const groups = [...new Set(examples.map(({ group }) => group))];
const tally = { right: 0, wrong: 0, missed: 0 };
for (const group of groups) {
  const weights = regress(
    examples.filter((one) => one.group !== group),
    decay,
  );
  for (const { features, label } of examples.filter((one) => one.group === group)) {
    const isSaid = features.reduce((sum, value, i) => sum + value * weights[i]!, 0) > 0;
    if (isSaid) tally[label === 1 ? 'right' : 'wrong']++;
    else if (label === 1) tally.missed++;
  }
}
console.log(`${examples.length} readings of ${groups.length} groups, each judged by a model of the others:`, tally);
const lines = regress(examples, decay).flatMap((weight, i) =>
  Math.abs(weight) < 0.02 ? [] : [`  ${names[i]}: ${Math.round(weight * 100) / 100},\n`],
);
writeFileSync(
  new URL('../src/core/rules/inconsistency/meantSumWeights.ts', import.meta.url),
  `// Written by server/training/sumTraining.ts from ${examples.filter(({ label }) => label === 1).length} totals and ${examples.filter(({ label }) => label === 0).length} other rows of figures.\n
/** Weights of the features of \`sumFeatures.ts\`; the sum is the logarithm of the odds that figures are the parts of a total. */
export const meantSumWeights: Readonly<Record<string, number>> = {\n${lines.join('')}};\n`,
);

/** News, the corpora with their labels, the written passages in five groups, and the half of the cases that may be read. */
function* passages(data: string): Iterable<Passage> {
  for (const file of textsIn(join(data, 'wikinews')))
    yield { group: 'news', text: readFileSync(file, 'utf8'), labels: [] };
  for (const group of learntCorpora()) {
    const folder = join(corporaFolder, group);
    const { defects } = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as { defects: readonly Defect[] };
    for (const file of textsIn(folder)) {
      const text = readFileSync(file, 'utf8');
      const here = defects.filter(
        ({ family, kind, file: name }) => file.endsWith(name) && family === 'inconsistent' && aboutSums.test(kind),
      );
      yield { group, text, labels: here.map((defect) => placesOf(text, defect)) };
    }
  }
  for (const file of textsIn('seeds')) yield { group: 'seeds', text: readFileSync(file, 'utf8'), labels: [] };
  for (const [i, text] of readFileSync(new URL('sums.txt', import.meta.url), 'utf8')
    .split('\n\n')
    .entries())
    yield { group: `written ${i % 5}`, text: text.trim(), labels: [] };
  for (const { half, kind, right, wrong } of readCases('inside.md').filter((one) => one.half === 'work')) {
    yield { group: 'cases', text: right[0]!, labels: [] };
    const all = { start: 0, end: wrong[0]!.length };
    yield { group: 'cases', text: wrong[0]!, labels: kind === 'parts-total' && half === 'work' ? [[all]] : [] };
  }
}

interface Defect {
  readonly family: string;
  readonly kind: string;
  readonly file: string;
  readonly quote: string;
  readonly other?: readonly { readonly file: string; readonly quote: string }[];
}

function placesOf(text: string, { quote, file, other = [] }: Defect): { start: number; end: number }[] {
  const quotes = [quote, ...other.filter((one) => one.file === file).map((one) => one.quote)];
  return quotes.flatMap((words) => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length }];
  });
}

function textsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .map((name) => join(folder, name));
}

function examplesOf({ group, text, labels }: Passage): SumExample[] {
  const article = annotate(parseArticle('passage.md', { text, problems: [] }), language);
  const readings = sumReadings(article).filter(isPossible);
  const isMeant = (reading: SumReading) =>
    reading.fits || (isNear(reading) && labels.some((label) => holds(label, reading)));
  const meant = readings.filter(isMeant);
  // Some of the parts of a total, or one too many, are no example of either.
  const unsure = (reading: SumReading) =>
    meant.some(({ total, parts }) => total === reading.total && parts.some((part) => reading.parts.includes(part)));
  return readings
    .filter((reading) => meant.includes(reading) || !unsure(reading))
    .map((reading) => ({
      group,
      reading,
      features: Object.values(reading.features),
      label: meant.includes(reading) ? 1 : 0,
      weight: 1,
    }));
}

function isNear({ total, parts }: SumReading): boolean {
  const off = Math.abs(parts.reduce((sum, { low }) => sum + low, 0) - total.low);
  return off <= 0.13 * total.low || off === 1;
}

function holds(
  label: readonly { readonly start: number; readonly end: number }[],
  { total, parts }: SumReading,
): boolean {
  return [total, ...parts].every((figure) =>
    label.some(({ start, end }) => figure.start >= start - 2 && figure.end <= end + 2),
  );
}
