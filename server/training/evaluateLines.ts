import { fileURLToPath } from 'node:url';
import { createLines } from '../src/core/language/lineModel.ts';
import { loadLanguage } from '../src/node/loadLanguage.ts';
import { type LineExample, lineExamples } from './lineExamples.ts';
import { trainLines } from './lineTraining.ts';
import { modelsFolder } from './readModels.ts';

/** A line with the odds that a model gives it which was trained without its corpus. */
export interface JudgedLine extends LineExample {
  readonly odds: number;
}

/** Clean news is left out by halves. */
function isNews(group: string): boolean {
  return group.startsWith('news');
}

/** Every line of the labelled corpora, judged by a model that was trained on all others (of clean news, without half of it). */
export function judgedLines(data: string): JudgedLine[] {
  const language = loadLanguage(fileURLToPath(modelsFolder));
  const examples = lineExamples(data, language);
  const groups = [...new Set(examples.map(({ group }) => group))].filter((group) => group !== 'fixtures');
  return groups.flatMap((group) => {
    const model = createLines(trainLines(examples.filter((example) => example.group !== group)));
    return examples
      .filter((example) => example.group === group)
      .map((example) => ({ ...example, odds: model.odds(example.line.view) }));
  });
}

/**
 * Foreign lines found with whole corpora left out: those that the furniture rules know, and those that only the model can
 * find, with the lines of the articles that are taken for foreign, and the lines of clean news.
 */
export function evaluateLines(data: string): string {
  const judged = judgedLines(data);
  const rows = [2, 1.5, 1, 0.5, 0, -0.5].map((limit) => {
    const over = judged.filter(({ odds }) => odds >= limit);
    const count = (of: readonly JudgedLine[], fits: (line: JudgedLine) => boolean) => of.filter(fits).length;
    const known = ({ known: byRule, group }: JudgedLine) => byRule && !isNews(group);
    const found = ({ foreign, known: byRule }: JudgedLine) => foreign === true && !byRule;
    const wrong = ({ foreign, group }: JudgedLine) => foreign === false && !isNews(group);
    const news = ({ group, known: byRule }: JudgedLine) => isNews(group) && !byRule;
    return `| ${limit} | ${[known, found, wrong, news].map((fits) => `${count(over, fits)} of ${count(judged, fits)}`).join(' | ')} |`;
  });
  return [
    '| odds from | known to rules | labelled, not known | of the article | clean news |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
