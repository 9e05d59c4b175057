import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkArticle } from '../src/core/check.ts';
import { activeRules, annotate, defaultConfig, parseArticle } from '../src/core/index.ts';
import { loadLanguage } from '../src/node/loadLanguage.ts';
import { articleFiles, markedArticles } from './markedArticles.ts';
import { modelsFolder } from './readModels.ts';

const folder = join(import.meta.dirname, 'damaged');

/**
 * Damaged sentences of articles written for this measure (translated word by word, edited carelessly, dictated, scanned), each
 * marked whole: how many of them a rule of damaged text warns of, and how often one warns of a sound sentence.
 */
export function evaluateDamage(): string {
  const language = loadLanguage(fileURLToPath(modelsFolder));
  const rules = activeRules(defaultConfig).filter(({ rule }) => rule.id.startsWith('corruption/'));
  const rows = articleFiles(folder).map((file) => {
    let [marked, warned, noted, wrong] = [0, 0, 0, 0];
    for (const { path, text, labels } of markedArticles(join(folder, file))) {
      const { findings } = checkArticle(annotate(parseArticle(path, { text, problems: [] }), language), rules);
      const serious = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
      const touches = (one: (typeof findings)[number], label: (typeof labels)[number]) =>
        one.at.start < label.end && one.at.end > label.start;
      marked += labels.length;
      warned += labels.filter((label) => serious.some((one) => touches(one, label))).length;
      noted += labels.filter((label) => findings.some((one) => touches(one, label))).length;
      wrong += serious.filter((one) => !labels.some((label) => touches(one, label))).length;
    }
    return `| ${basename(file, '.md')} | ${marked} | ${warned} | ${noted} | ${wrong} |`;
  });
  return ['| text | damaged | warned | any level | warnings elsewhere |', '|---|---|---|---|---|', ...rows].join('\n');
}
