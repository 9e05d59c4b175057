/**
 * Trains the model of missing words and writes server/models/gaps.bin.gz: `node server/training/gaps.ts --data FOLDER`.
 * The tagger must have been trained before. The same data gives the same bytes.
 *
 * Nobody has to label anything: from a copy of each sentence a word is taken out, and the model learns to tell the gap that
 * is left from all the others. How many it finds in text it has not seen is measured by the section `gaps` of evaluate.ts.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { createTagger } from '../src/core/language/tagger.ts';
import { gapSources } from './gapExamples.ts';
import { trainGaps } from './gapTraining.ts';
import { argument } from './readData.ts';
import { modelsFolder, readDictionary, readGazetteer, readModel } from './readModels.ts';

const tagger = createTagger(readModel('tagger.bin.gz'), readGazetteer(), readDictionary());
const sources = gapSources(argument('data'));
const packed = gzipSync(
  trainGaps(
    sources.map(({ words }) => words),
    tagger,
  ),
  { level: 9 },
);
writeFileSync(new URL('gaps.bin.gz', modelsFolder), packed);
console.log(`gaps.bin.gz: ${sources.length} sentences, ${packed.length} bytes`);
