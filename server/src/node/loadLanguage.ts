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
      const packed = readFileSync(join(modelsFolder, file));
      return gunzipSync(packed, { chunkSize: sizeOf(packed) });
    } catch (error) {
      throw new Error(`The language data in ${file} cannot be read: ${messageOf(error)}`, { cause: error });
    }
  };
  return languageFromParts({
    tagger: read(partFiles.tagger),
    words: read(partFiles.words),
    gazetteer: read(partFiles.gazetteer),
    gaps: read(partFiles.gaps),
    lines: read(partFiles.lines),
    vouchers: read(partFiles.vouchers),
    vectors: read(partFiles.vectors),
    confused: read(partFiles.confused),
  });
}

/** The size of what a gzip file holds stands in its last four bytes: with room for all of it nothing is copied together. */
function sizeOf(packed: Buffer): number {
  const size = packed.length >= 4 ? packed.readUInt32LE(packed.length - 4) : 0;
  return Math.min(Math.max(size, 1 << 16), 1 << 24);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
