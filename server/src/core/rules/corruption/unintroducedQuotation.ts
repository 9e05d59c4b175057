import { articleRule } from '../../rule.ts';
import { finiteVerbs } from './finiteVerbs.ts';
import { proseBlocks } from './proseSentences.ts';
import { shown } from './textMatches.ts';

/** A dash, an opening mark and a capital: where a quotation is hung on a sentence. */
const hung = /(?<=[\p{L}\p{N},] ?)[–—-] ?(?=[«“"]\p{Lu})/gu;
const introduces =
  /\b(?:said|says?|told|words?|added|noted|described|warned|explained|insisted|stressed|remarked|argued|according|wrote|writes|declared|stated|reads?|question|answer|message|motto|slogan|title|titled|called|put it|asked|replied|quoted?|statement|one thing|this|following)\b[^.!?]{0,60}$/iu;

export default articleRule({
  id: 'corruption/unintroduced-quotation',
  title: 'Quotation hung on a dash',
  why: 'A whole sentence in quotation marks behind a dash, with no verb of saying before it, runs two sentences into one: what introduced the quotation was lost or never translated.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'The agency plans a new port on the northern coast ⟦– «⟧The ships that come here have grown too large for the old one».',
    ],
    good: ['The minister said – «The ships that come here are too large».', 'He had one wish – “Peace”.'],
  },
  *check(article) {
    for (const block of proseBlocks(article, new Set(['paragraph', 'listItem']))) {
      const text = article.text.slice(block.content.start, block.content.end);
      if (!/[–—-] ?[«“"]\p{Lu}/u.test(text)) continue;
      for (const match of text.matchAll(hung)) {
        const start = block.content.start + match.index;
        const mark = start + match[0].length;
        const inside = block.sentences.flatMap(({ tokens }) => tokens.filter((token) => token.start > mark));
        const close = inside.findIndex(({ text: one }) => /^[»”"]$/.test(one));
        const quoted = inside.slice(0, close < 0 ? inside.length : close);
        const sentence = text
          .slice(0, match.index)
          .slice(-200)
          .split(/[.!?]\s/)
          .at(-1)!;
        if (quoted.length < 7 || finiteVerbs(quoted) === 0 || introduces.test(sentence)) continue;
        const at = { start, end: mark + 1 };
        yield {
          at,
          message: `A quotation hangs on a dash without a verb of saying: “${shown(article.text.slice(mark + 1, mark + 41), 30)}”.`,
        };
      }
    }
  },
});
