/**
 * Trains the model of unvouched sentences and writes server/models/vouchers.bin.gz: `node server/training/sentences.ts --data FOLDER`.
 * The tagger must have been trained before. The same data gives the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { loadLanguage } from '../src/node/loadLanguage.ts';
import { argument } from './readData.ts';
import { modelsFolder } from './readModels.ts';
import { sentenceExamples } from './sentenceExamples.ts';
import { trainSentences } from './sentenceTraining.ts';

const examples = sentenceExamples(argument('data'), loadLanguage(fileURLToPath(modelsFolder)));
const packed = gzipSync(trainSentences(examples), { level: 9 });
writeFileSync(new URL('vouchers.bin.gz', modelsFolder), packed);
console.log(`vouchers.bin.gz: ${examples.length} sentences, ${packed.length} bytes`);
