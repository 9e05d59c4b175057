/**
 * Trains the weights by which `valuePairs.ts` judges whether two values are meant as one, and writes them beside it:
 * `node server/training/valueTraining.ts`. The same corpora give the same file.
 */
import { writeFileSync } from 'node:fs';
import { loadLanguage } from '../src/node/loadLanguage.ts';
import { vectorOf } from './evaluateValues.ts';
import { regress } from './logistic.ts';
import { type ValueExample, valueExamples } from './valueExamples.ts';

const examples = valueExamples(loadLanguage('server/models'));
const weights = regress(examples.map(vectorOf));
const count = (wanted: ValueExample['kind']) => examples.filter(({ kind }) => kind === wanted).length;
const rows = Object.keys(examples[0]!.features).map((name, k) => `  ${name}: ${Number(weights[k]!.toFixed(2))},\n`);
writeFileSync(
  new URL('../src/core/rules/inconsistency/valueWeights.ts', import.meta.url),
  `// Written by server/training/valueTraining.ts from ${count('labelled')} labelled contradictions, ${count('changed')} changed facts and ${count('apart')} other pairs.

/** Weights of the features of \`valuePairs.ts\`; the sum is the logarithm of the odds. */
export const weights = {
${rows.join('')}} as const;
`,
);
