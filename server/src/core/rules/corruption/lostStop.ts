import type { Token } from '../../article/article.ts';
import { articleRule } from '../../rule.ts';
import { finiteVerbs, irregularPast } from './finiteVerbs.ts';
import { proseSentences } from './proseSentences.ts';
import { insideQuotation } from './quotationMarks.ts';
import { shown } from './textMatches.ts';

/** Capitalised function words that are no part of a name when a small word follows. */
const opener =
  /^(?:The|This|These|Those|It|He|She|They|We|There|In|On|At|As|After|Before|While|When|Since|During|Although|However|According|But|Its|His|Her|Their|Despite|Meanwhile)$/;

export default articleRule({
  id: 'corruption/lost-stop',
  title: 'Sentence that begins without a full stop before it',
  why: 'A capitalised “The”, “It” or “In” in the middle of a sentence, behind a small word and before one, is where a full stop, a line break or a heading’s end was lost.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: ['The river rose by two metres in the ⟦night The⟧ fire brigade closed three bridges.'],
    good: [
      'She writes for The Times and lives in The Hague.',
      'He said: The bridge is closed.',
      'The band The The played; the song “In the night” was new.',
    ],
  },
  *check(article) {
    for (const { sentence } of proseSentences(article, new Set(['paragraph', 'listItem', 'speakerTurn']))) {
      const { tokens } = sentence;
      for (let i = 3; i + 2 < tokens.length; i++) {
        const token = tokens[i]!;
        const before = tokens[i - 1]!;
        if (
          !opener.test(token.text) ||
          before.kind !== 'word' ||
          !/^\p{Ll}/u.test(before.text) ||
          before.text.endsWith('.')
        )
          continue;
        if (
          !/^\p{Ll}/u.test(tokens[i + 1]!.text) ||
          /^(?:said|says|in|of|for|at|by|to|on|the|and|a|called|named|with|from|as|titled|is|was|than|or|that)$/.test(
            before.text,
          )
        )
          continue;
        if (
          (finiteVerbs(tokens.slice(0, i)) === 0 &&
            !tokens.slice(0, i).some(({ text }) => irregularPast.test(text)) &&
            !isTitleBefore(tokens, i)) ||
          !tokens.slice(i + 1).some(({ pos }) => pos.startsWith('VB')) ||
          insideQuotation(article, token)
        )
          continue;
        const at = { start: before.start, end: token.end };
        const edits = [{ at: { start: before.end, end: before.end }, text: '.' }];
        yield {
          at,
          message: `A sentence begins with “${shown(article.text.slice(token.start, token.start + 40), 25)}” without a full stop before it.`,
          fix: { title: 'Put a full stop', edits, safe: false },
        };
      }
    }
  },
});

/** "Nurses agree to end walkout The report names": a headline without a verb that the tagger knows, and a whole sentence. */
function isTitleBefore(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]!;
  const subject = tokens[i + 1]!;
  return (
    i >= 5 &&
    /^(?:The|A|An|In|It|He|She|They)$/.test(tokens[i]!.text) &&
    /^(?:NN|VB)/.test(before.pos) &&
    /^(?:NN|JJ|VB[DZ])/.test(subject.pos) &&
    (finiteVerbs(tokens.slice(i + 1, i + 8)) > 0 ||
      // "The coast path winds through": what the tagger takes for a noun.
      tokens
        .slice(i + 3, i + 6)
        .some(({ pos }, k) => pos === 'NNS' && /^(?:TO|IN|DT|CD)$/.test(tokens[i + k + 4]?.pos ?? '')))
  );
}
