import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { articleFilter, folderFilter } from '../core/articleFilter.ts';
import {
  type Config,
  type ConfigProblem,
  configFile,
  decisionsFile,
  defaultConfig,
  readConfig,
} from '../core/config.ts';
import type { Decision } from '../core/decisions.ts';
import { readDecisions } from '../core/decisionsFile.ts';
import { type Decoded, decode, refused, sizeCap, tooLargeMessage } from '../core/text/decode.ts';

/** A folder of articles on disk, as the command line sees it. Paths are relative to `root`, with forward slashes. */
export interface CorpusOnDisk {
  readonly root: string;
  readonly config: Config;
  /** The text of sourcecheck.yaml and its mistakes; absent where there is no such file. */
  readonly configText?: string;
  readonly configProblems: readonly ConfigProblem[];
  readonly decisions: readonly Decision[];
  /** The text of sourcecheck.decisions.yaml and its mistakes. */
  readonly decisionsText?: string;
  readonly decisionsProblems: readonly ConfigProblem[];
  readonly articles: readonly { readonly path: string; readonly decoded: Decoded }[];
}

/**
 * Reads the corpus at a folder, or the one article at a file (its folder's configuration holds then). Files that cannot be
 * read become articles with a problem. Throws only when `path` itself does not exist or cannot be listed.
 */
export function readCorpus(path: string): CorpusOnDisk {
  const single = !statSync(path).isDirectory();
  const root = single ? join(path, '..') : path;
  const configText = textIfThere(join(root, configFile));
  const { config, problems } =
    configText === undefined ? { config: defaultConfig, problems: [] } : readConfig(configText);
  const decisionsText = textIfThere(join(root, decisionsFile));
  const settled = readDecisions(decisionsText ?? '');
  const paths = single ? [basename(path)] : listArticles(root, config.articles);
  const articles = paths.map((one) => ({ path: one, decoded: readArticle(join(root, one)) }));
  return {
    root,
    config,
    configProblems: problems,
    decisions: settled.decisions,
    decisionsProblems: decisionsText === undefined ? [] : settled.problems,
    articles,
    ...(configText !== undefined && { configText }),
    ...(decisionsText !== undefined && { decisionsText }),
  };
}

/** Decodes one file; what cannot be read gives an empty text with the reason as its problem. */
export function readArticle(file: string): Decoded {
  try {
    const { size } = statSync(file);
    if (size > sizeCap) return refused('too-large', tooLargeMessage(size));
    return decode(readFileSync(file));
  } catch (error) {
    return refused(
      'unreadable',
      `This file could not be read (${(error as NodeJS.ErrnoException).code ?? String(error)}).`,
    );
  }
}

/** Articles below `root`, sorted by path; `.gitignore` files on the way hold for their folders. */
export function listArticles(root: string, globs: readonly string[]): string[] {
  const gitignores: { folder: string; text: string }[] = [];
  const found: string[] = [];
  const visit = (folder: string) => {
    const text = textIfThere(join(root, folder, '.gitignore'));
    if (text !== undefined) gitignores.push({ folder, text });
    const enter = folderFilter({ gitignores });
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !entry.isSymbolicLink() && enter(path)) visit(path);
      else if (entry.isFile() || (entry.isSymbolicLink() && isFile(join(root, path)))) found.push(path);
    }
  };
  visit('');
  const isArticle = articleFilter({ globs, gitignores });
  return found.filter(isArticle).sort();
}

/** Forward-slash path of `file` relative to `root`. */
export function corpusPath(root: string, file: string): string {
  return relative(root, file).split(sep).join('/');
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function textIfThere(file: string): string | undefined {
  try {
    return decode(readFileSync(file)).text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
