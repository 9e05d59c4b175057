import { firstEndingAfter } from '../text/search.ts';
import type { AnnotatedArticle, Citation } from './annotations.ts';

/** True for the address of a link that was never put in: nothing, "#", "url". */
export function leadsNowhere(address: string): boolean {
  return /^(?:#|url|link|todo|insert|\.\.\.|…)?$/i.test(address.trim());
}

/** Buttons that share a page or open its menus: "[Facebook](#)". */
const sharing =
  /^\[(?:share(?: this)?|facebook|twitter|x|whats ?app|linked ?in|instagram|telegram|reddit|e-?mail|mail|print|subscribe|log ?in|sign ?(?:in|up)|home|menu|search|comments?|top|back to top)\]\(#?\)$/i;

/** Buttons of the page carry no claim: links in its furniture, and rows of links with bars between them. */
export function isNavigationLink({ blocks, text }: AnnotatedArticle, citation: Citation): boolean {
  const block = blocks[firstEndingAfter(blocks, citation.start)];
  if (!block || block.start > citation.start) return false;
  if (block.kind === 'furniture' || sharing.test(text.slice(citation.start, citation.end))) return true;
  if (block.rows) return false;
  const before = text.slice(Math.max(block.start, citation.start - 12), citation.start);
  const after = text.slice(citation.end, Math.min(block.end, citation.end + 12));
  return /(?:^|[|·•])[\s*_]*$/.test(before) && /^[\s*_]*(?:$|[|·•])/.test(after) && /[|·•]/.test(before + after);
}
