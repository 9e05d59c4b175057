import {
  activeRules,
  createCorpus,
  defaultConfig,
  type Finding,
  type Language,
  ruleOf,
} from '../../server/src/core/index.ts';
import { loadLanguage } from '../../server/src/node/loadLanguage.ts';

let language: Language | undefined;

/** The language with the models of the source tree, loaded once for all tests. */
export function testLanguage(): Language {
  language ??= loadLanguage('server/models');
  return language;
}

/** Findings of one rule over a corpus given as path and text. Throws what the rule throws. */
export function checkTexts(
  ruleId: string,
  articles: readonly { readonly path: string; readonly text: string }[],
): Map<string, readonly Finding[]> {
  const rule = ruleOf(ruleId);
  if (!rule) throw new Error(`There is no rule ${ruleId}: is it in its family's index?`);
  const corpus = createCorpus(testLanguage(), { rules: activeRules(defaultConfig, true, [rule]) });
  for (const { path, text } of articles) corpus.replace(path, { text, problems: [] });
  for (const { error } of corpus.takeFailures()) throw error;
  return new Map(articles.map(({ path }) => [path, corpus.findings(path)]));
}
