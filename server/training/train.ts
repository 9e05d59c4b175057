/**
 * Trains the tagger and writes server/models/tagger.bin.gz: `node server/training/train.ts --data FOLDER`.
 * The gazetteer and the dictionary must have been built before. The same data gives the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { openBytes } from '../src/core/language/bytes.ts';
import { readPosTagger } from '../src/core/language/posTagger.ts';
import { taggerFormat } from '../src/core/language/tagger.ts';
import { WordRows } from '../src/core/language/wordRows.ts';
import { createByteWriter } from './byteWriter.ts';
import { trainNames } from './nameTraining.ts';
import { trainPos } from './posTraining.ts';
import { argument } from './readData.ts';
import { readDictionary, readGazetteer } from './readModels.ts';

const data = argument('data');
const writer = createByteWriter(taggerFormat);
const dictionary = readDictionary();
trainPos(data, dictionary, writer);
const rows = new WordRows();
const posTagger = readPosTagger(openBytes(writer.finish(), taggerFormat, 'tagger model'), rows, dictionary);
const posSize = gzipSync(writer.finish(), { level: 9 }).length;
trainNames(data, { gazetteer: readGazetteer(), dictionary, rows, posTagger }, writer);
const file = gzipSync(writer.finish(), { level: 9 });
writeFileSync(new URL('../models/tagger.bin.gz', import.meta.url), file);
console.log(`tagger.bin.gz: ${file.length} bytes (parts of speech ${posSize}, names ${file.length - posSize})`);
