import { createRequire } from 'node:module';
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

async function load(folder: string, name: string): Promise<Record<string, unknown> | undefined> {
  try {
    const path = createRequire(join(folder, 'package.json')).resolve(name);
    return (await import(pathToFileURL(path).href)) as Record<string, unknown>;
  } catch (error) {
    if (/Cannot find (?:module|package)|ERR_MODULE_NOT_FOUND|No "exports" main/.test(String(error))) return undefined;
    throw error;
  }
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
  const binary = library['binary'] ?? (await load(folder, 'harper.js/binary'))?.['binary'];
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
