import type { AnnotatedArticle, Citation } from '../../extract/annotations.ts';
import { articleRule } from '../../rule.ts';
import { firstEndingAfter } from '../../text/search.ts';
import { weakHosts } from './weakHosts.ts';

export default articleRule({
  id: 'unsupported/weak-citation',
  title: 'Link that cannot carry the claim',
  why: `A search page, a video without a time mark, a placeholder or a broken address does not let a reader find what is claimed. Links are judged by
their address alone; they are never opened.`,
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'The bridge is closed ⟦[video](https://youtu.be/abc)⟧.',
      'Rents rose by a tenth ⟦[source](https://www.google.com/search?q=rents)⟧.',
      'The list is at ⟦http://example.com/list⟧ in full.',
      'The list is ⟦[in the archive](htp:/archive)⟧.',
    ],
    good: [
      'The bridge is closed [video](https://youtu.be/abc?t=75).',
      'Rents rose by a tenth [source](https://statistics.example.edu/rents).',
      '[Subscribe](#) | [Give a gift](#) | [Log in](#)',
      'See [the second part](#part-two) and [the plan](plan.pdf).',
    ],
  },
  *check(article) {
    for (const citation of article.citations) {
      const fault = citation.url === undefined ? undefined : faultOf(citation, citation.url);
      if (fault && !isNavigation(article, citation))
        yield { at: shortened(citation), message: `The link ${fault.says}`, severity: fault.severity };
    }
  },
});

/** Buttons that share a page or open its menus: "[Facebook](#)". */
const sharing =
  /^\[(?:share(?: this)?|facebook|twitter|x|whats ?app|linked ?in|instagram|telegram|reddit|e-?mail|mail|print|subscribe|log ?in|sign ?(?:in|up)|home|menu|search|comments?|top|back to top)\]\(#?\)$/i;

/** Buttons of the page carry no claim: links in its furniture, and rows of links with bars between them. */
function isNavigation({ blocks, text }: AnnotatedArticle, citation: Citation): boolean {
  const block = blocks[firstEndingAfter(blocks, citation.start)];
  if (!block || block.start > citation.start) return false;
  if (block.kind === 'furniture' || sharing.test(text.slice(citation.start, citation.end))) return true;
  if (block.rows) return false;
  const before = text.slice(Math.max(block.start, citation.start - 12), citation.start);
  const after = text.slice(citation.end, Math.min(block.end, citation.end + 12));
  return /(?:^|[|·•])[\s*_]*$/.test(before) && /^[\s*_]*(?:$|[|·•])/.test(after) && /[|·•]/.test(before + after);
}

const brokenAddress = { severity: 'warning', says: 'has a malformed address.' } as const;

function faultOf(citation: Citation, url: string) {
  const address = url.trim();
  if (address === '' || /^(?:#|url|link|todo|insert|\.\.\.|…)$/i.test(address))
    return citation.kind === 'link' ? { severity: 'warning' as const, says: 'leads nowhere.' } : undefined;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === 'mailto' || scheme === 'tel' || /^[#./]/.test(address)) return undefined;
  if (scheme && scheme !== 'http' && scheme !== 'https')
    return /^(?:h?t?tps?|http\w|https\w|htt?p?s?)$/.test(scheme) ? brokenAddress : undefined;
  if (!scheme && !/^www\./i.test(address)) return undefined;
  const rest = address.replace(/^https?:\/\//i, '').toLowerCase();
  const host = /^[^/?#]*/.exec(rest)![0].replace(/:\d+$/, '');
  if (/^https?:/i.test(rest) || !/^(?:[\p{L}\p{N}_-]{1,63}\.)+[\p{L}]{2,24}\.?$/u.test(host)) {
    return weakHosts.find((row) => row.address.test(rest)) ?? (/^[\d.]+$/.test(host) ? undefined : brokenAddress);
  }
  return weakHosts.find((row) => row.address.test(rest));
}

/** A link with a long text is marked at its address. */
function shortened({ start, end }: Citation) {
  return end - start > 180 ? { start: end - 180, end } : { start, end };
}
