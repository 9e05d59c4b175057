import { basename, join } from 'node:path';
import { annotate, parseArticle, type Span } from '../core/index.ts';
import { loadLanguage } from '../node/loadLanguage.ts';
import { readArticle } from '../node/readCorpus.ts';
import { checkPath } from './check.ts';
import { modelsFolder } from './modelsFolder.ts';
import { type Arguments, choice, exit, type Streams, UsageError } from './run.ts';

/** `source-check entities PATH`: every entity with its mentions, places 1-based in UTF-16 code units. */
export function listEntities(args: Arguments, streams: Streams): number {
  choice(args, 'format', ['json'], 'json');
  const { corpus } = checkPath(onePath(args), false, { ...streams, err: () => {} });
  const rows = corpus.entities.all().map(({ name, type, aliases, role, mentions }) => ({
    name,
    type,
    aliases,
    ...(role && { role }),
    mentions: mentions.map(({ path, mention }) => {
      const { line, character } = corpus.article(path)!.lines.positionAt(mention.start);
      return { file: path, line: line + 1, column: character + 1, length: mention.end - mention.start };
    }),
  }));
  streams.out(`${JSON.stringify(rows, null, 2)}\n`);
  return exit.clean;
}

/** `source-check claims PATH`: the claims of every article under their topics, and the happenings that articles share. */
export function listClaims(args: Arguments, streams: Streams): number {
  choice(args, 'format', ['json'], 'json');
  const { corpus } = checkPath(onePath(args), false, { ...streams, err: () => {} });
  const keys = new Set(
    corpus.paths().flatMap((path) => corpus.article(path)!.claims.map((claim) => corpus.topicKey(path, claim))),
  );
  const topics = [...keys].sort().map((key) => {
    const { attribute, claims } = corpus.topic(key)!;
    return {
      topic: key,
      attribute,
      claims: claims.map(({ claim: { topic: _, attribute: __, event: ___, ...claim }, path, date }) => ({
        path,
        date,
        ...claim,
        quote: quoteOf(corpus.article(path)!.text, claim),
      })),
    };
  });
  const events = corpus.events().map((members) => members.map(({ path, sketch }) => ({ path, ...sketch })));
  streams.out(`${JSON.stringify({ topics, events }, null, 2)}\n`);
  return exit.clean;
}

/** `source-check annotate FILE`: everything that was read in one article, with the words under every span. */
export function annotateFile(args: Arguments, streams: Streams): number {
  choice(args, 'format', ['json'], 'json');
  const file = onePath(args);
  const article = annotate(parseArticle(basename(file), readArticle(join(file))), loadLanguage(modelsFolder()));
  const { text, lines: _, language: __, frontMatter, ...rest } = article;
  streams.out(`${JSON.stringify({ ...rest, ...(frontMatter && { frontMatter }) }, withQuotes(text), 2)}\n`);
  return exit.clean;
}

function onePath(args: Arguments): string {
  const [path, ...more] = args.paths;
  if (!path || more.length) throw new UsageError('Exactly one path is needed.');
  return path;
}

/** Adds the words to every object that has a span, tokens and blocks left out: those would print the article many times. */
function withQuotes(text: string): (key: string, value: unknown) => unknown {
  return (_key, value) => {
    if (value === Number.POSITIVE_INFINITY) return 'Infinity';
    if (value === Number.NEGATIVE_INFINITY) return '-Infinity';
    if (!isSpan(value) || 'text' in value || 'sentences' in value || 'tokens' in value || 'quote' in value)
      return value;
    return { ...value, quote: quoteOf(text, value) };
  };
}

function isSpan(value: unknown): value is Span & object {
  return (
    typeof value === 'object' && value !== null && 'start' in value && 'end' in value && typeof value.start === 'number'
  );
}

function quoteOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
