import { readHashedModel } from './hashedModel.ts';
import type { Lines } from './language.ts';
import { lineFeatures } from './lineFeatures.ts';

/** First four letters of the file of the line model. */
export const lineFormat = 'SCLM';

/**
 * The model of `lines.bin`, decompressed.
 * @throws Error when the bytes are not such a file or are damaged.
 */
export function createLines(model: Uint8Array): Lines {
  const { odds } = readHashedModel(model, lineFormat, 'line model');
  return { odds: (line) => odds((emit) => lineFeatures(line, emit)) };
}
