import { LineCounter, parseDocument } from 'yaml';
import type { FrontMatter } from './article.ts';

const fenced = /^﻿?---[ \t]*(?:\r\n|\n|\r)([\s\S]*?)(?:\r\n|\n|\r)---[ \t]*(?=\r|\n|$)/;
/** Aliases in YAML can multiply a small text without bound. */
const maxAliasCount = 50;

/** The YAML between `---` lines at the head of a text. YAML that cannot be read gives empty data and an error with its place. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const match = fenced.exec(text.slice(0, 65_536));
  if (!match) return undefined;
  const span = { start: 0, end: match[0].length };
  const from = match[0].indexOf(match[1]!, 3);
  // "---" may also be a rule above prose: front matter has a key on its first line that is not blank.
  if (!/^\s*(?:#.*[\r\n]+\s*)*[\w"'-]+\s*:/.test(match[1]!)) return undefined;
  const lineCounter = new LineCounter();
  const document = parseDocument(match[1]!, { lineCounter, logLevel: 'error' });
  const failure = document.errors[0];
  if (failure) {
    const [start, end] = failure.pos;
    return {
      ...span,
      data: {},
      error: { message: failure.message.split('\n')[0]!, at: { start: from + start, end: from + end } },
    };
  }
  try {
    const data: unknown = document.toJS({ maxAliasCount });
    if (data && typeof data === 'object' && !Array.isArray(data))
      return { ...span, data: data as Record<string, unknown> };
    return { ...span, data: {}, error: { message: 'The front matter is not a YAML mapping.', at: span } };
  } catch (error) {
    return { ...span, data: {}, error: { message: error instanceof Error ? error.message : String(error), at: span } };
  }
}
