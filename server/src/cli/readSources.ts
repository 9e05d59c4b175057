import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { declaredSources, parseArticle, type SourceDocument } from '../core/index.ts';
import { type CorpusOnDisk, corpusPath, readArticle } from '../node/readCorpus.ts';
import { UsageError } from './run.ts';

/**
 * The documents articles are checked against that are not articles themselves: files given with `--against`, and files
 * that front matter names but the corpus does not hold.
 * @throws UsageError when a file given with `--against` does not exist.
 */
export function readSources(onDisk: CorpusOnDisk, against: readonly string[]): SourceDocument[] {
  const given = against.map((file): SourceDocument => {
    if (!existsSync(file)) throw new UsageError(`There is no "${file}" to check against.`);
    return { path: corpusPath(resolve(onDisk.root), resolve(file)), decoded: readArticle(file), forAll: true };
  });
  const known = new Set(onDisk.articles.map(({ path }) => path));
  const named = new Map<string, SourceDocument>();
  for (const { path, decoded } of onDisk.articles) {
    for (const name of declaredSources(parseArticle(path, decoded))) {
      for (const candidate of [join(path, '..', name), name]) {
        const source = corpusPath(onDisk.root, join(onDisk.root, candidate));
        if (known.has(source) || named.has(source) || !existsSync(join(onDisk.root, source))) continue;
        named.set(source, { path: source, decoded: readArticle(join(onDisk.root, source)), forAll: false });
      }
    }
  }
  return [...given, ...named.values()];
}
