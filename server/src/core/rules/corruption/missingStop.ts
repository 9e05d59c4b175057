import { articleRule } from '../../rule.ts';
import { finiteVerbs } from './finiteVerbs.ts';
import { leansOn, mustGoOn } from './openEnds.ts';
import { proseBlocks } from './proseSentences.ts';
import { endsWithStop, textEnds } from './textEnds.ts';
import { shown } from './textMatches.ts';

/** Fewer words may be a caption or a heading. */
const leastWords = 8;
/** A single sentence that stands alone may be a caption too, unless it is this long or closes a quotation. */
const leastAlone = 14;
const markedTokens = 4;

export default articleRule({
  id: 'corruption/missing-stop',
  title: 'Paragraph without a full stop at its end',
  why: 'Where the paragraphs of an article end with a full stop, one that does not has lost it, and perhaps the words before it as well. Headings, captions and list items are left alone.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'The strike began at noon. Trains stood still in the whole north of the country.\n\nThe union wants more money for the night work of its members. Talks go on.\n\nThe ministry met them twice. It said on Tuesday evening that it ⟦had made an offer⟧',
    ],
    good: [
      'The strike began at noon. Trains stood still in the north.\n\nThe union wants more money for its members.\n\nA train waits at the empty station in York',
    ],
  },
  *check(article) {
    const ends = textEnds(article);
    if (!ends.usual) return;
    for (const block of proseBlocks(article, new Set(['paragraph']))) {
      if (endsWithStop(article.text.slice(block.content.start, block.content.end))) continue;
      const tokens = block.sentences.at(-1)?.tokens ?? [];
      const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
      const last = words.at(-1);
      if (!last || /^[,;–—-]$/.test(tokens.at(-1)!.text)) continue;
      // What must go on is cut off: that is the business of corruption/truncated.
      if (last.pos === 'VBG' || mustGoOn.has(last.text.toLowerCase()) || leansOn.has(last.text.toLowerCase())) continue;
      // A single sentence may be a caption; behind another sentence there is none.
      const caption = words.length < leastAlone && !/["”»]$/.test(tokens.at(-1)!.text);
      if (block.sentences.length === 1 && (caption || finiteVerbs(tokens) === 0)) continue;
      if (block !== ends.last && (finiteVerbs(tokens) === 0 || words.length < leastWords)) continue;
      const at = { start: tokens[Math.max(0, tokens.length - markedTokens)]!.start, end: block.content.end };
      const where = block === ends.last ? 'The article ends' : 'The paragraph ends';
      yield {
        at,
        message: `${where} without a full stop: “${shown(article.text.slice(at.start, at.end), 50)}”. The end may be lost.`,
      };
    }
  },
});
