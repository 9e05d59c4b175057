import { articleFilter } from '../core/articleFilter.ts';
import {
  activeRules,
  type Config,
  type ConfigProblem,
  type Corpus,
  configFile,
  createCorpus,
  type Decoded,
  defaultConfig,
  type Language,
  readConfig,
  refused,
} from '../core/index.ts';
import type { Settings } from './settings.ts';
import { uriBelow } from './uris.ts';

/** One folder of articles: its corpus and its configuration. Paths are relative to `root`. */
export interface CorpusFolder {
  /** Normal URI, without a slash at its end. */
  readonly root: string;
  readonly corpus: Corpus;
  readonly configUri: string;
  config(): Config;
  /** Mistakes in sourcecheck.yaml as it is on disk, and the text they refer to; undefined where there is no such file. */
  configOnDisk(): { readonly text: string; readonly problems: readonly ConfigProblem[] } | undefined;
  /** Reads the configuration; `text` is that of sourcecheck.yaml, if there is one. True when anything changed. */
  configure(text: string | undefined, settings: Settings): boolean;
  /** Whether the configuration's globs name a path. */
  isArticle(path: string): boolean;
  /** Puts an article in; returns the paths whose findings may have changed. A failure of ours is told in its place. */
  put(path: string, decoded: Pick<Decoded, 'text' | 'problems'>): ReadonlySet<string>;
  remove(path: string): ReadonlySet<string>;
}

export function createCorpusFolder(root: string, language: Language, log: (message: string) => void): CorpusFolder {
  let config: Config = defaultConfig;
  let onDisk: { text: string; problems: readonly ConfigProblem[] } | undefined;
  let known = '';
  let isArticle = articleFilter({ globs: config.articles });
  const corpus = createCorpus(language, { rules: activeRules(config) });
  const logFailures = () => {
    for (const { rule, where, error } of corpus.takeFailures()) {
      log(`The rule ${rule} failed on ${where} and is silent there: ${error instanceof Error ? error.stack : error}`);
    }
  };
  return {
    root,
    corpus,
    configUri: uriBelow(root, configFile),
    config: () => config,
    configOnDisk: () => onDisk,
    configure(text, settings) {
      const key = JSON.stringify([text, settings.articles]);
      if (key === known) return false;
      known = key;
      const read = text === undefined ? undefined : readConfig(text);
      onDisk = text === undefined || !read ? undefined : { text, problems: read.problems };
      config = read?.config ?? {
        ...defaultConfig,
        articles: settings.articles.length ? settings.articles : defaultConfig.articles,
      };
      isArticle = articleFilter({ globs: config.articles });
      corpus.configure({ rules: activeRules(config), entities: config.entities });
      logFailures();
      return true;
    },
    isArticle: (path) => isArticle(path),
    put(path, decoded) {
      try {
        return corpus.replace(path, decoded);
      } catch (error) {
        log(`${path} could not be checked: ${error instanceof Error ? error.stack : error}`);
        return corpus.replace(
          path,
          refused(
            'unreadable',
            'This article could not be checked because of a fault in Source Check; its log has the details.',
          ),
        );
      } finally {
        logFailures();
      }
    },
    remove: (path) => corpus.remove(path),
  };
}
