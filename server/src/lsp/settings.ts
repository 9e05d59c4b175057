import type { Connection } from 'vscode-languageserver';
import { type Config, type Level, severities } from '../core/index.ts';

/** What the editor's settings say for one workspace folder. */
export interface Settings {
  /** Globs that make a workspace folder without sourcecheck.yaml a corpus; empty for none. */
  readonly articles: readonly string[];
  /** Levels by rule or family, where sourcecheck.yaml says nothing. */
  readonly levels: ReadonlyMap<string, Level>;
  /** Which articles have their findings listed. */
  readonly review: 'corpus' | 'openArticles';
  readonly inlayHints: boolean;
  readonly codeLens: boolean;
  /** Globs of `files.exclude` that are switched on. */
  readonly exclude: readonly string[];
}

export const defaultSettings: Settings = {
  articles: [],
  levels: new Map(),
  review: 'corpus',
  inlayHints: false,
  codeLens: true,
  exclude: [],
};

/** Asks the client for its settings; what has another type than expected is left out. */
export async function readSettings(connection: Connection, folder: string): Promise<Settings> {
  const answers = (await connection.workspace.getConfiguration([
    { scopeUri: folder, section: 'sourceCheck' },
    { scopeUri: folder, section: 'files.exclude' },
  ])) as [OwnSettings | null, Record<string, unknown> | null];
  const own = answers[0] ?? {};
  return {
    articles: texts(own.articles),
    levels: levels(own.rules),
    review: own.reviewOnly === 'openArticles' ? 'openArticles' : 'corpus',
    inlayHints: own.inlayHints === true,
    codeLens: own.codeLens !== false,
    exclude: switchedOn(answers[1]),
  };
}

/** Levels of a configuration laid over those of the settings: where the file names a family or rule, it decides. */
export function withSettings(config: Config, settings: Settings): Config {
  const kept = [...settings.levels].filter(([id]) => !config.levels.has(id.split('/')[0]!));
  return { ...config, levels: new Map([...kept, ...config.levels]) };
}

/** Properties of the section `sourceCheck`, as they may come from a client. */
interface OwnSettings {
  readonly articles?: unknown;
  readonly rules?: unknown;
  readonly reviewOnly?: unknown;
  readonly inlayHints?: unknown;
  readonly codeLens?: unknown;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string' && one !== '') : [];
}

function levels(value: unknown): Map<string, Level> {
  const known: readonly unknown[] = ['off', ...severities];
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return new Map(entries.filter(([, level]) => known.includes(level)) as [string, Level][]);
}

/** In the editor a glob that names a folder excludes all that is in it. */
function switchedOn(globs: Record<string, unknown> | null): string[] {
  return Object.entries(globs ?? {}).flatMap(([glob, on]) => (on === true ? [glob, `${glob}/**`] : []));
}
