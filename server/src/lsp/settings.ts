import type { Connection } from 'vscode-languageserver';

/** What the editor's settings say for one workspace folder. */
export interface Settings {
  /** Globs that make a workspace folder without sourcecheck.yaml a corpus; empty for none. */
  readonly articles: readonly string[];
  /** Globs of `files.exclude` that are switched on. */
  readonly exclude: readonly string[];
}

export const defaultSettings: Settings = { articles: [], exclude: [] };

/** Asks the client for its settings; what has another type than expected is left out. */
export async function readSettings(connection: Connection, folder: string): Promise<Settings> {
  const [own, exclude] = (await connection.workspace.getConfiguration([
    { scopeUri: folder, section: 'sourceCheck' },
    { scopeUri: folder, section: 'files.exclude' },
  ])) as [Record<string, unknown> | null, Record<string, unknown> | null];
  return { articles: texts(own?.['articles']), exclude: switchedOn(exclude) };
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string' && one !== '') : [];
}

/** In the editor a glob that names a folder excludes all that is in it. */
function switchedOn(globs: Record<string, unknown> | null): string[] {
  return Object.entries(globs ?? {}).flatMap(([glob, on]) => (on === true ? [glob, `${glob}/**`] : []));
}
