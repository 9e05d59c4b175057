import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
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
  textOf,
} from '../../server/src/core/index.ts';
import { tagArticle } from '../../server/src/core/language/tagArticle.ts';
import { loadLanguage } from '../../server/src/node/loadLanguage.ts';

/**
 * `npm run bench [-- --data FOLDER]`: throughput of every stage, the ratio to a peer's full pipeline on the same text in the
 * same run, and what one edit costs in a folder of 1,000 articles, which a process of its own reads (`--only folder`), so
 * that what the stages and the peer hold is not counted. Nothing here is asserted: machines differ.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/datasets/wikinews' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
  },
});
const folder = existsSync(values.data) ? values.data : 'seeds';
const rounds = Number(values.rounds);

interface Source {
  readonly path: string;
  readonly bytes: Uint8Array;
}

await main();

async function main(): Promise<void> {
  const sources = readdirSync(folder)
    .filter((file) => /\.(?:txt|md)$/.test(file))
    .map((path): Source => ({ path, bytes: readFileSync(join(folder, path)) }));
  if (values.only === 'folder') return edits(sources, loadLanguage('server/models'));
  const size = sources.reduce((sum, { bytes }) => sum + bytes.length, 0);
  console.log(
    `${sources.length} articles of ${folder}, ${(size / 1e6).toFixed(2)} MB; Node ${process.version}; best of ${rounds}\n`,
  );
  const started = performance.now();
  const language = loadLanguage('server/models');
  language.tagger.tag(['Loaded', '.']);
  language.dictionary.hasWord('loaded');
  language.gazetteer.country('Peru');
  console.log(
    `models: ${packedSize('server/models')} MB compressed; loaded and first used in ${(performance.now() - started).toFixed(0)} ms; ${rss()} MB resident after\n`,
  );
  const read = stages(sources, size, language);
  await peer(sources, size, read);
  const again = [...process.execArgv, fileURLToPath(import.meta.url), '--data', folder, '--only', 'folder'];
  spawnSync(process.execPath, again, { stdio: 'inherit' });
}

/** Each stage over all articles, alone; returns the seconds of the whole reading layer (decode to citations; claims are made of it). */
function stages(sources: readonly Source[], size: number, language: Language): number {
  const decoded = sources.map(({ bytes }) => decode(bytes));
  const parsed = sources.map(({ path }, i) => parseArticle(path, decoded[i]!));
  const articles = parsed.map((article) => annotate(article, language));
  const active = activeRules(defaultConfig, true);
  const family = (name: string) => active.filter(({ rule }) => rule.id.startsWith(name));
  row('decode', size, () => sources.forEach(({ bytes }) => void decode(bytes)));
  row('parse (blocks, sentences, tokens)', size, () =>
    sources.forEach(({ path }, i) => void parseArticle(path, decoded[i]!)),
  );
  row('tag (part of speech, names)', size, () =>
    parsed.forEach((article) => void tagArticle(article, language.tagger)),
  );
  extractors(articles, size);
  const read = row('reading layer, all of it but the claims', size, () =>
    sources.forEach(({ path, bytes }) => void readingOf(parseArticle(path, decode(bytes)), language)),
  );
  row('claims', size, () => articles.forEach((article) => void extractClaims({ ...article, claims: [] })));
  for (const name of ['corruption', 'unsupported', 'inconsistency']) {
    const rules = family(name);
    // A copy of the article, because some of what rules work out is kept with it.
    row(`${name} rules together (article rules)`, size, () =>
      articles.forEach((article) => void checkArticle({ ...article }, rules)),
    );
  }
  slowest(articles, active);
  row('everything: a corpus from bytes to findings', size, () => {
    const corpus = createCorpus(language, { rules: activeRules(defaultConfig) });
    sources.forEach(({ path, bytes }) => void corpus.replace(path, decode(bytes)));
    corpus.paths().forEach((path) => void corpus.findings(path));
  });
  return read;
}

/** What each extractor makes of tagged articles. */
function extractors(articles: readonly AnnotatedArticle[], size: number): void {
  const each = (run: (article: AnnotatedArticle) => unknown) => () => articles.forEach((article) => void run(article));
  row(
    'names and mentions',
    size,
    each((article) => extractMentions(article, article.language.gazetteer, article.language.dictionary)),
  );
  row(
    'dates and times',
    size,
    each((article) => extractTimes(article)),
  );
  row(
    'quantities',
    size,
    each((article) => extractQuantities(article, article.times)),
  );
  row(
    'quotations and attributions',
    size,
    each((article) => extractAttributions(article, article.mentions)),
  );
  row(
    'citations',
    size,
    each((article) => extractCitations(article, article.mentions)),
  );
}

function slowest(articles: readonly AnnotatedArticle[], active: readonly ActiveRule[]): void {
  const times = active.map((entry) => ({
    id: entry.rule.id,
    seconds: best(() => articles.forEach((article) => void checkArticle(article, [entry]))),
  }));
  times.sort((a, b) => b.seconds - a.seconds);
  console.log(
    `  slowest rules: ${times
      .slice(0, 6)
      .map(({ id, seconds }) => `${id} ${(seconds * 1000).toFixed(0)} ms`)
      .join(', ')}`,
  );
}

/** wink-nlp's full pipeline with part of speech and its entities, on the prose of the same articles. */
async function peer(sources: readonly Source[], size: number, ours: number): Promise<void> {
  const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const nlp = winkNLP(model as never);
  const texts = sources.map(({ bytes }) => decode(bytes).text);
  const seconds = row('wink-nlp, full pipeline', size, () => {
    for (const text of texts) {
      const doc = nlp.readDoc(text);
      doc.tokens().out(nlp.its.pos as never);
      doc.entities().out();
    }
  });
  console.log(`  our reading layer is ${(seconds / ours).toFixed(1)} times as fast\n`);
}

/** One sentence changed at a time in a folder of 1,000 articles. */
function edits(sources: readonly Source[], language: Language): void {
  const corpus = createCorpus(language, { rules: activeRules(defaultConfig) });
  const texts = Array.from({ length: 1000 }, (_, i) => ({
    path: `${i}-${sources[i % sources.length]!.path}`,
    text: decode(sources[i % sources.length]!.bytes).text,
  }));
  const bare = rss();
  const started = performance.now();
  for (const { path, text } of texts)
    corpus.replace(path, { text: text.replace(/\b\d\b/, String(path.length)), problems: [] });
  for (const path of corpus.paths()) corpus.findings(path);
  corpus.entities.all();
  console.log(
    `1,000 articles indexed in ${((performance.now() - started) / 1000).toFixed(1)} s, ${rss()} MB resident (${bare} MB of it before: Node and its compiler of TypeScript), ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB heap`,
  );
  const times: number[] = [];
  for (let i = 0; i < 200; i++) {
    const { path } = texts[(i * 37) % texts.length]!;
    const article = corpus.article(path)!;
    const block = article.blocks.find(({ sentences }) => sentences.length > 1) ?? article.blocks[0]!;
    const text = article.text.replace(
      textOf(article, block.content),
      (words) => `${words} Police said ${i + 2} people were hurt on Monday.`,
    );
    const before = performance.now();
    for (const changed of corpus.replace(path, { text, problems: [] })) corpus.findings(changed);
    corpus.entities.of(path);
    times.push(performance.now() - before);
  }
  times.sort((a, b) => a - b);
  console.log(
    `one edit, findings and entities brought up to date: median ${times[100]!.toFixed(0)} ms, p95 ${times[190]!.toFixed(0)} ms, worst ${times[199]!.toFixed(0)} ms; ${rss()} MB resident`,
  );
}

function row(name: string, size: number, run: () => void): number {
  const seconds = best(run);
  console.log(
    `${name.padEnd(46)} ${(seconds * 1000).toFixed(0).padStart(7)} ms ${(size / 1e6 / seconds).toFixed(2).padStart(8)} MB/s`,
  );
  return seconds;
}

function best(run: () => void): number {
  let seconds = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) {
    const before = performance.now();
    run();
    seconds = Math.min(seconds, (performance.now() - before) / 1000);
  }
  return seconds;
}

/** Megabytes of the compressed data files. */
function packedSize(models: string): string {
  const files = readdirSync(models).filter((file) => file.endsWith('.gz'));
  return (files.reduce((sum, file) => sum + statSync(join(models, file)).size, 0) / 1e6).toFixed(1);
}

function rss(): string {
  globalThis.gc?.();
  return (process.memoryUsage().rss / 1e6).toFixed(0);
}
