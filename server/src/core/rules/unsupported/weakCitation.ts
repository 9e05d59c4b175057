import type { Citation } from '../../extract/annotations.ts';
import { isNavigationLink, leadsNowhere } from '../../extract/pageLinks.ts';
import { articleRule } from '../../rule.ts';
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
      const fault = citation.url === undefined ? undefined : faultOf(citation.url);
      if (fault && !isNavigationLink(article, citation))
        yield { at: shortened(citation), message: `The link ${fault.says}`, severity: fault.severity };
    }
  },
});

const brokenAddress = { severity: 'warning', says: 'has a malformed address.' } as const;

function faultOf(url: string) {
  const address = url.trim();
  // What leads nowhere was never filled in: corruption/template-expression tells it.
  if (leadsNowhere(address)) return undefined;
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
