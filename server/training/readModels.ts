import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createDictionary } from '../src/core/language/dictionary.ts';
import { createGazetteer } from '../src/core/language/gazetteer.ts';
import type { Dictionary, Gazetteer } from '../src/core/language/language.ts';

/** The folder that the scripts write to. */
export const modelsFolder = new URL('../models/', import.meta.url);

/** The dictionary that `dictionary.ts` wrote. */
export function readDictionary(): Dictionary {
  return createDictionary(readModel('words.bin.gz'));
}

/** The gazetteer that `gazetteer.ts` wrote. */
export function readGazetteer(): Gazetteer {
  return createGazetteer(readModel('gazetteer.bin.gz'));
}

/** A model file of the folder, decompressed. */
export function readModel(file: string): Uint8Array {
  return gunzipSync(readFileSync(new URL(file, modelsFolder)));
}
