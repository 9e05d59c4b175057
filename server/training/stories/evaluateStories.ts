import { fileURLToPath } from 'node:url';
import { activeRules, createCorpus, defaultConfig, type Finding, type Language } from '../../src/core/index.ts';
import { loadLanguage } from '../../src/node/loadLanguage.ts';
import { modelsFolder } from '../readModels.ts';
import { readStories, type Story, type ToldPlace } from './readStories.ts';

/**
 * Stories that three desks told, each with five facts that two of them tell differently: how many of these a rule of
 * inconsistencies warns of at one of their places, and how many of its warnings stand elsewhere.
 */
export function evaluateStories(): string {
  const language = loadLanguage(fileURLToPath(modelsFolder));
  const stories = readStories();
  const rows = [...new Set(stories.map(({ file }) => file))].map((file) => {
    const counts = stories.filter((story) => story.file === file).map((story) => countsOf(story, language));
    const sum = (of: keyof Counts) => counts.reduce((total, one) => total + one[of], 0);
    return `| ${file} | ${sum('told')} | ${sum('warned')} | ${sum('found')} | ${sum('elsewhere')} |`;
  });
  return [
    '| stories | contradictions | warned | any level | warnings elsewhere |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

interface Counts {
  readonly told: number;
  readonly warned: number;
  readonly found: number;
  readonly elsewhere: number;
}

function countsOf(story: Story, language: Language): Counts {
  const findings = findingsOf(story, language);
  const serious = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const { contradictions } = story;
  const holds = (pair: readonly ToldPlace[], one: Finding) => pair.some((place) => touches(one, place));
  return {
    told: contradictions.length,
    warned: contradictions.filter((pair) => serious.some((one) => holds(pair, one))).length,
    found: contradictions.filter((pair) => findings.some((one) => holds(pair, one))).length,
    elsewhere: serious.filter((one) => !contradictions.some((pair) => holds(pair, one))).length,
  };
}

/** What the rules of inconsistencies find in the articles of a story, as in a folder that holds nothing else. */
export function findingsOf({ articles }: Story, language: Language): Finding[] {
  const rules = activeRules(defaultConfig).filter(({ rule }) => rule.id.startsWith('inconsistency/'));
  const corpus = createCorpus(language, { rules });
  for (const { path, text } of articles) corpus.replace(path, { text, problems: [] });
  return articles.flatMap(({ path }) => [...corpus.findings(path)]);
}

function touches({ path, at }: Finding, place: ToldPlace): boolean {
  return path === place.path && at.start < place.end && at.end > place.start;
}
