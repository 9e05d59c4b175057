import { lineFeatures } from '../src/core/language/lineFeatures.ts';
import { lineFormat } from '../src/core/language/lineModel.ts';
import { trainHashed } from './hashedTraining.ts';
import type { LineExample } from './lineExamples.ts';

/** A foreign line is rarer than one of the article. */
const foreignWeight = 2;

/** The file of a model trained on the lines of which it is known whether they are foreign. */
export function trainLines(examples: readonly LineExample[]): Uint8Array {
  const known = examples.flatMap(({ line, foreign }) =>
    foreign === undefined
      ? []
      : [
          {
            features: (emit: (feature: number) => void) => lineFeatures(line.view, emit),
            label: foreign,
            weight: foreign ? foreignWeight : 1,
          },
        ],
  );
  return trainHashed(known, { format: lineFormat, bits: 17, passes: 12, rate: 0.4, decay: 0.004 });
}
