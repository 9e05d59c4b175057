import { sentenceFeatures } from '../src/core/language/sentenceFeatures.ts';
import { voucherFormat } from '../src/core/language/voucherModel.ts';
import { trainHashed } from './hashedTraining.ts';
import { isWritten, type SentenceExample } from './sentenceExamples.ts';

/** An unvouched sentence is rarer than a sound one. */
const unvouchedWeight = 2;
/** Articles written for the purpose are marked more strictly than others: with this weight most is found in labelled ones. */
const writtenWeight = 0.3;

/** The file of a model trained on the sentences of which it is known whether somebody stands for them. */
export function trainSentences(examples: readonly SentenceExample[]): Uint8Array {
  const known = examples.flatMap(({ view, unvouched, group }) =>
    unvouched === undefined
      ? []
      : [
          {
            features: (emit: (feature: number) => void) => sentenceFeatures(view, emit),
            label: unvouched,
            weight: (unvouched ? unvouchedWeight : 1) * (isWritten(group) ? writtenWeight : 1),
          },
        ],
  );
  return trainHashed(known, { format: voucherFormat, bits: 18, passes: 16, rate: 0.4, decay: 0.004 });
}
