import type { Language } from '../core/index.ts';
import { languageFromParts, partFiles } from '../core/language/languageFromParts.ts';
import type { Files } from '../lsp/files.ts';

/** Larger data files (bytes) than any that belongs to us. */
const cap = 64 * 1024 * 1024;

/** English from the data files in the folder `models` (a URI), read through the client. Rejects when one cannot be had. */
export async function fetchLanguage(files: Files, models: string | undefined): Promise<Language> {
  if (models === undefined) throw new Error('The client did not say where the language data is.');
  const fetchPart = async (file: string): Promise<() => Uint8Array> => {
    const content = await files.read(`${models}/${file}`, cap);
    if (content.kind !== 'bytes') throw new Error(`The language data in ${file} cannot be read: ${content.kind}.`);
    const bytes = await decompressed(content.bytes);
    return () => bytes;
  };
  const [tagger, words, gazetteer, gaps, lines, vouchers, vectors, confused] = await Promise.all([
    fetchPart(partFiles.tagger),
    fetchPart(partFiles.words),
    fetchPart(partFiles.gazetteer),
    fetchPart(partFiles.gaps),
    fetchPart(partFiles.lines),
    fetchPart(partFiles.vouchers),
    fetchPart(partFiles.vectors),
    fetchPart(partFiles.confused),
  ]);
  return languageFromParts({ tagger, words, gazetteer, gaps, lines, vouchers, vectors, confused });
}

async function decompressed(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream('gzip'));
  const chunks: Uint8Array[] = [];
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) chunks.push(next.value);
  const all = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
