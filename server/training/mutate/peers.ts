import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Another checker, for comparison. */
export interface Peer {
  readonly name: string;
  /** Offsets of what it objects to. */
  issues(text: string): Promise<readonly { readonly start: number; readonly end: number }[]>;
}

/**
 * The peers that are installed in `folder` (`npm i --prefix FOLDER cspell-lib harper.js`): they are no dependencies of this
 * project. One that is not there is left out.
 */
export async function peers(folder: string): Promise<Peer[]> {
  const found: Peer[] = [];
  for (const make of [cspell, harper]) {
    const peer = await make(folder);
    if (peer) found.push(peer);
  }
  return found;
}

/** A module of an installed package, or undefined where the package is not there. Peers export ES modules only. */
async function load(folder: string, name: string, part = '.'): Promise<Record<string, unknown> | undefined> {
  const home = join(folder, 'node_modules', name);
  if (!existsSync(join(home, 'package.json'))) return undefined;
  const facts = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    exports?: unknown;
    module?: string;
    main?: string;
  };
  const file = entryOf(facts.exports, part) ?? facts.module ?? facts.main ?? 'index.js';
  return (await import(pathToFileURL(join(home, file)).href)) as Record<string, unknown>;
}

/** The file an `exports` field names for an import of a part of the package; '.' is the package itself. */
function entryOf(field: unknown, part = '.'): string | undefined {
  if (typeof field === 'string') return field;
  if (typeof field !== 'object' || field === null) return undefined;
  const conditions = field as Record<string, unknown>;
  return entryOf(conditions[part] ?? conditions['import'] ?? conditions['node'] ?? conditions['default']);
}

async function cspell(folder: string): Promise<Peer | undefined> {
  const library = await load(folder, 'cspell-lib');
  if (!library) return undefined;
  type Check = (
    document: object,
    options: object,
    settings: object,
  ) => Promise<{ issues: { offset: number; text: string }[] }>;
  const check = library['spellCheckDocument'] as Check;
  return {
    name: 'cspell',
    async issues(text) {
      const { issues } = await check(
        { uri: 'article.txt', text, languageId: 'plaintext', locale: 'en,en-GB' },
        { generateSuggestions: false, noConfigSearch: true },
        { words: [], suggestionsTimeout: 1 },
      );
      return issues.map(({ offset, text: word }) => ({ start: offset, end: offset + word.length }));
    },
  };
}

async function harper(folder: string): Promise<Peer | undefined> {
  const library = await load(folder, 'harper.js');
  if (!library) return undefined;
  type Linter = {
    setup(): Promise<void>;
    lint(text: string, options?: object): Promise<{ span(): { start: number; end: number } }[]>;
  };
  const binary = (await load(folder, 'harper.js', './binaryInlined'))?.['binaryInlined'];
  const linter = new (library['LocalLinter'] as new (options: object) => Linter)({ binary });
  await linter.setup();
  return {
    name: 'harper',
    async issues(text) {
      const lints = await linter.lint(text, { language: 'plaintext' });
      return lints.map((lint) => ({ start: lint.span().start, end: lint.span().end }));
    },
  };
}
