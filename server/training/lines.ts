/**
 * Trains the model of foreign lines and writes server/models/lines.bin.gz: `node server/training/lines.ts --data FOLDER`.
 * The tagger must have been trained before. The same data gives the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { loadLanguage } from '../src/node/loadLanguage.ts';
import { lineExamples } from './lineExamples.ts';
import { trainLines } from './lineTraining.ts';
import { argument } from './readData.ts';
import { modelsFolder } from './readModels.ts';

const examples = lineExamples(argument('data'), loadLanguage(fileURLToPath(modelsFolder)));
const packed = gzipSync(trainLines(examples), { level: 9 });
writeFileSync(new URL('lines.bin.gz', modelsFolder), packed);
console.log(`lines.bin.gz: ${examples.length} lines, ${packed.length} bytes`);
