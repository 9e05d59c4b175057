import type { Disposable, Position } from 'vscode-languageserver';
import type { Span } from '../core/index.ts';
import type { Documents } from './documents.ts';
import { after, now } from './timers.ts';
import { normalUri } from './uris.ts';
import type { Workspace } from './workspace.ts';

/** Knows which sentence is being typed, so that findings on it can wait until its author has finished. */
export interface Typing {
  /** The sentence around the last edit, while it is fresh and the caret is still in it. */
  sentence(uri: string): Span | undefined;
  edited(uri: string): void;
  caretMoved(uri: string, position: Position): void;
  forget(uri: string): void;
}

/** A sentence counts as finished when it has been left alone for so long (ms). */
const patience = 1500;

/** `released` is called when a sentence has been finished or left. */
export function createTyping(
  documents: Documents,
  workspace: Pick<Workspace, 'at'>,
  released: (uri: string) => void,
): Typing {
  const fresh = new Map<string, { readonly until: number; readonly timer: Disposable }>();
  const release = (uri: string) => {
    fresh.get(uri)?.timer.dispose();
    if (fresh.delete(uri)) released(uri);
  };
  const sentence = (uri: string): Span | undefined => {
    const state = fresh.get(uri);
    const offset = documents.lastEdit(uri);
    if (!state || offset === undefined || state.until <= now()) return undefined;
    const located = workspace.at(uri);
    const article = located?.folder.corpus.article(located.path);
    for (const block of article?.blocks ?? []) {
      if (offset < block.start || offset > block.end) continue;
      return block.sentences.find(({ start, end }) => start <= offset && offset <= end);
    }
    return undefined;
  };
  return {
    sentence,
    edited(given) {
      const uri = normalUri(given);
      if (documents.lastEdit(uri) === undefined) return;
      fresh.get(uri)?.timer.dispose();
      fresh.set(uri, { until: now() + patience, timer: after(patience, () => release(uri)) });
    },
    caretMoved(given, position) {
      const uri = normalUri(given);
      const document = documents.at(uri);
      const typed = sentence(uri);
      if (!document || !typed) return;
      const offset = document.offsetAt(position);
      if (offset < typed.start || offset > typed.end) release(uri);
    },
    forget(given) {
      const uri = normalUri(given);
      fresh.get(uri)?.timer.dispose();
      fresh.delete(uri);
    },
  };
}
