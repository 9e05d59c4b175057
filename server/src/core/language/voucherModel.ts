import { readHashedModel } from './hashedModel.ts';
import type { Vouchers } from './language.ts';
import { type SentenceView, sentenceFeatures } from './sentenceFeatures.ts';

/** First four letters of the file of the model of unvouched sentences. */
export const voucherFormat = 'SCVM';

/**
 * The model of `vouchers.bin`, decompressed.
 * @throws Error when the bytes are not such a file or are damaged.
 */
export function createVouchers(model: Uint8Array): Vouchers {
  const { odds } = readHashedModel(model, voucherFormat, 'model of unvouched sentences');
  return { odds: (sentence: SentenceView) => odds((emit) => sentenceFeatures(sentence, emit)) };
}
