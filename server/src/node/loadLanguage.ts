import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Language } from '../core/language/language.ts';
import { languageFromParts, partFiles } from '../core/language/languageFromParts.ts';

/**
 * English from the data files in `modelsFolder` (server/models in the sources, dist/models in the bundle). Files are
 * read and decompressed when a part is first used; a file that is missing or damaged throws an Error then.
 */
export function loadLanguage(modelsFolder: string): Language {
  const read = (file: string) => () => {
    try {
      return gunzipSync(readFileSync(join(modelsFolder, file)));
    } catch (error) {
      throw new Error(`The language data in ${file} cannot be read: ${messageOf(error)}`, { cause: error });
    }
  };
  return languageFromParts({
    tagger: read(partFiles.tagger),
    words: read(partFiles.words),
    gazetteer: read(partFiles.gazetteer),
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
