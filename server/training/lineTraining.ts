import { lineFeatures } from '../src/core/language/lineFeatures.ts';
import { lineFormat } from '../src/core/language/lineModel.ts';
import { trainHashed } from './hashedTraining.ts';
import { isWritten, type LineExample } from './lineExamples.ts';

/** A foreign line is rarer than one of the article. */
const foreignWeight = 2;
/** Pages written for the purpose are less like what is scraped than labelled articles are: with this weight most is found in those. */
const writtenWeight = 0.5;

/** The file of a model trained on the lines of which it is known whether they are foreign. */
export function trainLines(examples: readonly LineExample[]): Uint8Array {
  const known = examples.flatMap(({ line, foreign, group }) =>
    foreign === undefined
      ? []
      : [
          {
            features: (emit: (feature: number) => void) => lineFeatures(line.view, emit),
            label: foreign,
            weight: (foreign ? foreignWeight : 1) * (isWritten(group) ? writtenWeight : 1),
          },
        ],
  );
  return trainHashed(known, { format: lineFormat, bits: 17, passes: 12, rate: 0.4, decay: 0.004 });
}
