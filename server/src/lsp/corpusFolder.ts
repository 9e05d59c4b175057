import { articleFilter } from '../core/articleFilter.ts';
import { candidates } from '../core/corpus/sources.ts';
import {
  activeRules,
  type Config,
  type ConfigProblem,
  type Corpus,
  configFile,
  createCorpus,
  type Decision,
  type Decoded,
  decisionsFile,
  declaredSources,
  defaultConfig,
  type Language,
  readConfig,
  readDecisions,
  refused,
  type SourceDocument,
  type Span,
} from '../core/index.ts';
import * as l10n from './l10n.ts';
import { defaultSettings, type Settings, withSettings } from './settings.ts';
import { uriBelow } from './uris.ts';

/** sourcecheck.yaml or sourcecheck.decisions.yaml as it is on disk, with its mistakes. */
export interface SettingsFile {
  readonly text: string;
  readonly problems: readonly ConfigProblem[];
}

/** The texts of the two files; undefined where there is none. */
export interface SettingsTexts {
  readonly config: string | undefined;
  readonly decisions: string | undefined;
}

/** One folder of articles: its corpus and its configuration. Paths are relative to `root`. */
export interface CorpusFolder {
  /** Normal URI, without a slash at its end. */
  readonly root: string;
  readonly corpus: Corpus;
  readonly configUri: string;
  readonly decisionsUri: string;
  config(): Config;
  settings(): Settings;
  /** The file at one of the two URIs; undefined where there is none on disk. */
  settingsFile(uri: string): SettingsFile | undefined;
  /** Decisions with their places in the text of their file. */
  decisions(): readonly (Decision & { readonly at: Span })[];
  /** Takes in the configuration; returns the paths whose findings may have changed. */
  configure(texts: SettingsTexts, settings: Settings): readonly string[];
  /** Whether the configuration's globs name a path. */
  isArticle(path: string): boolean;
  /** Puts an article in. A failure of ours is told in its place. */
  put(path: string, decoded: Pick<Decoded, 'text' | 'problems'>): void;
  /** Paths whose findings may have changed since the last call; compares articles for it (see `Corpus.takeChanged`). */
  takeChanged(most?: number): ReadonlySet<string>;
  /** Where documents may lie that articles declare as sources and the corpus does not hold. */
  outsideSources(): readonly string[];
  /** Puts the documents in that were found there; returns the paths whose findings may have changed. */
  setSources(documents: readonly SourceDocument[]): readonly string[];
}

export function createCorpusFolder(root: string, language: Language, log: (message: string) => void): CorpusFolder {
  const configUri = uriBelow(root, configFile);
  const decisionsUri = uriBelow(root, decisionsFile);
  let config: Config = defaultConfig;
  let decisions: readonly (Decision & { readonly at: Span })[] = [];
  let sources: readonly SourceDocument[] = [];
  const files = new Map<string, SettingsFile>();
  let settings: Settings = defaultSettings;
  let known = '';
  let shown = '';
  let knownDecisions: string | undefined;
  let isArticle = articleFilter({ globs: config.articles });
  const corpus = createCorpus(language, { rules: activeRules(config) });
  const logFailures = () => {
    for (const { rule, where, error } of corpus.takeFailures()) {
      log(`The rule ${rule} failed on ${where} and is silent there: ${error instanceof Error ? error.stack : error}`);
    }
  };
  const checkAgain = () => {
    corpus.configure({ rules: activeRules(config), entities: config.entities, decisions, sources });
    logFailures();
    return corpus.paths();
  };
  const keep = (uri: string, text: string | undefined, problems: readonly ConfigProblem[]) =>
    text === undefined ? files.delete(uri) : files.set(uri, { text, problems });

  /** Decisions change often, one at a time, and only hide or show findings. */
  const takeDecisions = (text: string | undefined): readonly string[] => {
    if (text === knownDecisions) return [];
    knownDecisions = text;
    const before = decisions;
    const read = readDecisions(text ?? '');
    decisions = read.decisions;
    keep(decisionsUri, text, text === undefined ? [] : read.problems);
    corpus.settle(decisions);
    return [...new Set([...before, ...decisions].map(({ article }) => article))];
  };

  return {
    root,
    corpus,
    configUri,
    decisionsUri,
    config: () => config,
    settings: () => settings,
    settingsFile: (uri) => files.get(uri),
    decisions: () => decisions,
    configure(texts, given) {
      settings = given;
      const changed = takeDecisions(texts.decisions);
      const showing = given.review;
      const key = JSON.stringify([texts.config, given.articles, [...given.levels]]);
      const sameView = showing === shown;
      shown = showing;
      if (key === known) return sameView ? changed : corpus.paths();
      known = key;
      const read = texts.config === undefined ? undefined : readConfig(texts.config);
      keep(configUri, texts.config, read?.problems ?? []);
      const articles = given.articles.length ? given.articles : defaultConfig.articles;
      config = withSettings(read?.config ?? { ...defaultConfig, articles }, given);
      isArticle = articleFilter({ globs: config.articles });
      return checkAgain();
    },
    isArticle: (path) => isArticle(path),
    put(path, decoded) {
      try {
        corpus.replace(path, decoded);
      } catch (error) {
        log(`${path} could not be checked: ${error instanceof Error ? error.stack : error}`);
        corpus.replace(path, refused('unreadable', failed()));
      } finally {
        logFailures();
      }
    },
    takeChanged(most) {
      const changed = corpus.takeChanged(most);
      logFailures();
      return changed;
    },
    outsideSources() {
      const wanted = corpus
        .paths()
        .flatMap((path) => declaredSources(corpus.article(path)!).flatMap((name) => candidates(path, name)));
      return [...new Set(wanted)].filter((path) => !corpus.article(path));
    },
    setSources(documents) {
      const same =
        documents.length === sources.length && documents.every((one, index) => sameSource(one, sources[index]!));
      if (same) return [];
      sources = documents;
      return checkAgain();
    },
  };
}

const failed = () =>
  l10n.t('This article could not be checked because of a fault in Source Check; its log has the details.');

function sameSource(one: SourceDocument, other: SourceDocument): boolean {
  return one.path === other.path && one.decoded.text === other.decoded.text;
}
