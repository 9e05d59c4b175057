import { articleRule } from '../../rule.ts';
import { proseBlocks } from './proseSentences.ts';
import { shown } from './textMatches.ts';

/** Lines made of nothing but the marks of a table, a template or a file format; rules such as "---" and "* * *" are common. */
const lone =
  /^[ \t]*(?:\|+(?:[ \t]*\|+)*|[{}\])>;]+|[\\^`]+|\}\}|\{\{|\]\]>?|<!--|-->|\/>|\*{4,}|_{20,}|[<>]{2,})[ \t]*$/;
const inside = /\|{2,}|(?<=[\p{L},] )\|(?= \p{Ll})/gu;

export default articleRule({
  id: 'corruption/stray-delimiter',
  title: 'Stray pipe or bracket',
  why: 'A pipe, brace or bracket alone on a line, or pipes inside a sentence, are the remains of a table or template that was torn off.',
  severity: 'error',
  stage: 'stable',
  examples: {
    bad: [
      'The table shows the results.\n⟦|⟧\nThe count went on.',
      'The ferry was late ⟦||⟧ and the passengers waited.',
      'The page ends here.\n⟦}}⟧',
    ],
    good: ['| Club | Points |\n|---|---|\n| Hull | 31 |', 'The vote is over.\n\n---\n\nThe count begins.'],
  },
  *check(article) {
    if (!article.english) return;
    for (let line = 0; line < article.lines.count; line++) {
      const start = article.lines.startOf(line);
      const end = article.lines.endOf(line);
      if (end - start > 80 || end === start) continue;
      const text = article.text.slice(start, end);
      if (
        !lone.test(text) ||
        article.blocks.some(
          (block) =>
            (block.kind === 'code' || block.kind === 'frontMatter') && block.start <= start && end <= block.end,
        )
      )
        continue;
      const at = { start: start + text.search(/\S/), end: start + text.trimEnd().length };
      const fix = {
        title: 'Remove the line',
        edits: [
          {
            at: {
              start,
              end: Math.min(
                article.text.length,
                article.lines.startOf(line + 1) > end ? article.lines.startOf(line + 1) : end,
              ),
            },
            text: '',
          },
        ],
        safe: true,
      };
      yield { at, message: `“${shown(text, 20)}” stands alone on this line: something was torn off here.`, fix };
    }
    for (const block of proseBlocks(article, new Set(['paragraph', 'speakerTurn']))) {
      const text = article.text.slice(block.content.start, block.content.end);
      if (!text.includes('|')) continue;
      for (const match of text.matchAll(inside)) {
        const start = block.content.start + match.index;
        yield { at: { start, end: start + match[0].length }, message: `“${match[0]}” stands inside a sentence.` };
      }
    }
  },
});
