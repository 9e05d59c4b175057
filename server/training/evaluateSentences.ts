import { fileURLToPath } from 'node:url';
import { createVouchers } from '../src/core/language/voucherModel.ts';
import { loadLanguage } from '../src/node/loadLanguage.ts';
import { modelsFolder } from './readModels.ts';
import { type SentenceExample, sentenceExamples } from './sentenceExamples.ts';
import { trainSentences } from './sentenceTraining.ts';

/** Groups are left out so many at a time: training takes seconds each time. */
const folds = 7;

/** Every sentence but those of fixtures, with the odds that a model gives it which was trained without its group. */
export function judgedSentences(data: string): (SentenceExample & { readonly odds: number })[] {
  const examples = sentenceExamples(data, loadLanguage(fileURLToPath(modelsFolder)));
  const groups = [...new Set(examples.map(({ group }) => group))].filter((group) => group !== 'fixtures');
  return Array.from({ length: folds }, (_, fold) => groups.filter((_group, index) => index % folds === fold)).flatMap(
    (left) => {
      const model = createVouchers(trainSentences(examples.filter(({ group }) => !left.includes(group))));
      return examples
        .filter(({ group }) => left.includes(group))
        .map((example) => ({ ...example, odds: model.odds(example.view) }));
    },
  );
}

/** Sentences that nobody stands for, found with whole corpora left out, beside sound ones that are taken for them. */
export function evaluateSentences(data: string): string {
  const judged = judgedSentences(data);
  const kinds: Readonly<Record<string, (group: string) => boolean>> = {
    corpora: (group) => !/^(?:written|news)/.test(group),
    written: (group) => group.startsWith('written'),
    'clean news': (group) => group.startsWith('news'),
  };
  const rows = [2, 1.5, 1, 0.5, 0, -0.5].map((limit) => {
    const cells = Object.values(kinds).map((fits) => {
      const own = judged.filter(({ group, unvouched }) => fits(group) && unvouched !== undefined);
      const over = own.filter(({ odds }) => odds >= limit);
      const right = (of: typeof own) => of.filter(({ unvouched }) => unvouched).length;
      return `${right(over)} of ${right(own)}, ${over.length - right(over)} of ${own.length - right(own)} sound`;
    });
    return `| ${limit} | ${cells.join(' | ')} |`;
  });
  return [`| odds from | ${Object.keys(kinds).join(' | ')} |`, '|---|---|---|---|', ...rows].join('\n');
}
