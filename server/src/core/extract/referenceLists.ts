import type { Article, Block } from '../article/article.ts';
import type { Citation } from './annotations.ts';

const title =
  /^\W*(?:references?|sources?|notes?|footnotes?|endnotes?|bibliography|works cited|citations?|further reading|literature)\W*$/i;
const numbered = /^\s*[[(]?(\d{1,3})[\])]?[.:)]?\s/;

/**
 * The entries of lists under a title such as "References" or "Sources". Each is a definition; its number, if it has one, is
 * the label. Entries that are definitions already ("[1] …") are left out.
 */
export function referenceLists(article: Article, known: readonly Citation[]): Citation[] {
  const taken = new Set(known.filter(({ role }) => role === 'definition').map(({ start }) => start));
  const found: Citation[] = [];
  let inside = false;
  for (const block of article.blocks) {
    if (block.kind === 'blankRun' || block.kind === 'furniture') continue;
    const text = article.text.slice(block.start, Math.min(block.end, block.start + 400));
    if (isTitle(block, text)) inside = true;
    else if (block.kind === 'heading' || !/^(?:listItem|paragraph)$/.test(block.kind)) inside = false;
    else if (inside && !taken.has(block.content.start) && !taken.has(block.start)) found.push(entry(block, text));
  }
  return found;
}

function isTitle({ kind, content }: Block, text: string): boolean {
  return /^(?:heading|headline|paragraph)$/.test(kind) && content.end - content.start < 40 && title.test(text);
}

function entry({ start, end }: Block, text: string): Citation {
  const label = numbered.exec(text)?.[1];
  const url = /https?:\/\/[^\s<>"“”|\])}]+/.exec(text)?.[0].replace(/[.,;:!?]{1,20}$/, '');
  return { start, end, kind: 'reference', role: 'definition', ...(label && { label }), ...(url && { url }) };
}
