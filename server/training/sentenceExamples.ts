import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate, decode, type Language, parseArticle } from '../src/core/index.ts';
import type { SentenceView } from '../src/core/language/sentenceFeatures.ts';
import { headlineOf, proseOf } from '../src/core/rules/unsupported/prose.ts';
import { isJudged, sentenceView } from '../src/core/rules/unsupported/sentenceView.ts';
import { overlaps, type Span } from '../src/core/text/span.ts';
import { articleFiles, corporaFolder, labelledArticles, learntCorpora, markedArticles } from './markedArticles.ts';

/** A sentence, and whether it claims what nobody stands for; undefined where readers may differ. */
export interface SentenceExample {
  /** The corpus it comes from; sentences of one group are left out together when the model is measured. */
  readonly group: string;
  readonly path: string;
  readonly text: string;
  readonly view: SentenceView;
  readonly unvouched: boolean | undefined;
}

const tests = join(import.meta.dirname, '../../test');
const fixtures = join(tests, 'rules/unsupported');
const articlesWritten = join(import.meta.dirname, 'sentences');
const written = 'written';

/** Whether a group holds articles written for the purpose. */
export function isWritten(group: string): boolean {
  return group.startsWith(written);
}

/** Rules that judge sentences by their words. */
const sentenceRules = [
  'agentless-action',
  'agentless-opinion',
  'anonymous-source',
  'causal-claim',
  'editorial-recommendation',
  'evaluative-language',
  'imputed-motive',
  'prediction-as-fact',
  'speculation',
  'superlative',
  'sweeping-generalisation',
  'unnamed-actor',
  'unsourced-number',
  'vague-attribution',
];

/** Groups of articles written for this model, as each is too short to be one. */
const writtenGroups = 5;

/** Sentences of the labelled corpora, of articles written for the purpose, of the rules' fixtures, and of clean news (`data`). */
export function sentenceExamples(data: string, language: Language): SentenceExample[] {
  const labelled = learntCorpora().flatMap((name) =>
    labelledArticles(join(corporaFolder, name), 'unsupported').flatMap(({ path, text, labels }) => {
      const open = labels.filter(({ tier }) => tier === 'optional');
      const sure = labels.filter(({ tier }) => tier !== 'optional');
      return examplesOf(name, path, text, sure, open, language);
    }),
  );
  const articles = articleFiles(articlesWritten).flatMap((file) =>
    markedArticles(join(articlesWritten, file)).flatMap(({ path, text, labels }, index) =>
      examplesOf(`${written} ${index % writtenGroups}`, path, text, labels, [], language),
    ),
  );
  const cases = sentenceRules.flatMap((rule) =>
    markedArticles(join(fixtures, `${rule}.md`)).flatMap(({ path, text, labels }) =>
      examplesOf('fixtures', path, text, labels, [], language),
    ),
  );
  const folder = join(data, 'wikinews');
  const news = articleFiles(folder).flatMap((file, index) =>
    examplesOf(`news ${index % 2}`, file, decode(readFileSync(join(folder, file))).text, [], [], language),
  );
  return [...labelled, ...articles, ...cases, ...news];
}

function examplesOf(
  group: string,
  path: string,
  text: string,
  labels: readonly Span[],
  open: readonly Span[],
  language: Language,
): SentenceExample[] {
  const article = annotate(parseArticle(path, { text, problems: [] }), language);
  if (!article.english) return [];
  return [...headlineOf(article), ...proseOf(article)].filter(isJudged).map((prose) => {
    const { sentence } = prose;
    const touches = (label: Span) => overlaps(label, sentence);
    const unvouched = labels.some(touches) ? true : open.some(touches) ? undefined : false;
    return {
      group,
      path,
      text: text.slice(sentence.start, sentence.end),
      view: sentenceView(prose, article.language.vectors),
      unvouched,
    };
  });
}
