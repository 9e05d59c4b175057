import { checkArticle } from '../../server/src/core/check.ts';
import { readingOf } from '../../server/src/core/extract/annotate.ts';
import { extractAttributions } from '../../server/src/core/extract/attributions.ts';
import { extractCitations } from '../../server/src/core/extract/citations.ts';
import { extractClaims } from '../../server/src/core/extract/claimsOf.ts';
import { extractMentions } from '../../server/src/core/extract/mentions.ts';
import { extractQuantities } from '../../server/src/core/extract/quantities.ts';
import { extractTimes } from '../../server/src/core/extract/times.ts';
import {
  type ActiveRule,
  type AnnotatedArticle,
  activeRules,
  annotate,
  createCorpus,
  decode,
  defaultConfig,
  type Language,
  parseArticle,
} from '../../server/src/core/index.ts';
import { tagArticle } from '../../server/src/core/language/tagArticle.ts';
import type { Bench } from './figures.ts';
import type { Source } from './folder.ts';

/** Each stage over all articles, alone; returns the seconds of the whole reading layer (decode to citations; claims are made of it). */
export function stages(bench: Bench, sources: readonly Source[], language: Language): number {
  const decoded = sources.map(({ bytes }) => decode(bytes));
  const parsed = sources.map(({ path }, i) => parseArticle(path, decoded[i]!));
  const articles = parsed.map((article) => annotate(article, language));
  const active = activeRules(defaultConfig, true);
  const family = (name: string) => active.filter(({ rule }) => rule.id.startsWith(name));
  bench.row('decode', () => sources.forEach(({ bytes }) => void decode(bytes)));
  bench.row('parse (blocks, sentences, tokens)', () =>
    sources.forEach(({ path }, i) => void parseArticle(path, decoded[i]!)),
  );
  bench.row('tag (part of speech, names)', () =>
    parsed.forEach((article) => void tagArticle(article, language.tagger)),
  );
  extractors(bench, articles);
  const read = bench.row('reading layer, all of it but the claims', () =>
    sources.forEach(({ path, bytes }) => void readingOf(parseArticle(path, decode(bytes)), language)),
  );
  bench.row('claims', () => articles.forEach((article) => void extractClaims({ ...article, claims: [] })));
  for (const name of ['corruption', 'unsupported', 'inconsistency']) {
    const rules = family(name);
    // A copy of the article, because some of what rules work out is kept with it.
    bench.row(`${name} rules together (article rules)`, () =>
      articles.forEach((article) => void checkArticle({ ...article }, rules)),
    );
  }
  slowest(bench, articles, active);
  bench.row('everything: a corpus from bytes to findings', () => {
    const corpus = createCorpus(language, { rules: activeRules(defaultConfig) });
    sources.forEach(({ path, bytes }) => void corpus.replace(path, decode(bytes)));
    corpus.paths().forEach((path) => void corpus.findings(path));
  });
  return read;
}

/** What each extractor makes of tagged articles. */
function extractors(bench: Bench, articles: readonly AnnotatedArticle[]): void {
  const each = (run: (article: AnnotatedArticle) => unknown) => () => articles.forEach((article) => void run(article));
  bench.row(
    'names and mentions',
    each((article) => extractMentions(article, article.language.gazetteer, article.language.dictionary)),
  );
  bench.row(
    'dates and times',
    each((article) => extractTimes(article)),
  );
  bench.row(
    'quantities',
    each((article) => extractQuantities(article, article.times)),
  );
  bench.row(
    'quotations and attributions',
    each((article) => extractAttributions(article, article.mentions)),
  );
  bench.row(
    'citations',
    each((article) => extractCitations(article, article.mentions)),
  );
}

function slowest(bench: Bench, articles: readonly AnnotatedArticle[], active: readonly ActiveRule[]): void {
  const times = active.map((entry) => ({
    id: entry.rule.id,
    seconds: bench.best(() => articles.forEach((article) => void checkArticle(article, [entry]))),
  }));
  times.sort((a, b) => b.seconds - a.seconds);
  console.log(
    `  slowest rules: ${times
      .slice(0, 6)
      .map(({ id, seconds }) => `${id} ${(seconds * 1000).toFixed(0)} ms`)
      .join(', ')}`,
  );
}
