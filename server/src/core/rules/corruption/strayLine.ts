import type { BlockKind } from '../../article/article.ts';
import type { AnnotatedArticle, Citation } from '../../extract/annotations.ts';
import { tokensOfBlock } from '../../extract/lineCompany.ts';
import { viewedLines } from '../../extract/lineViews.ts';
import { articleRule } from '../../rule.ts';
import { isOwnLine } from './ownLines.ts';
import { shown } from './textMatches.ts';

/**
 * Odds of the line model (natural logarithm) from which a line is warned of or noted. With whole corpora and pages left out
 * of training, nine in ten lines that reach the first were none of the article's (`npm run eval -- --data FOLDER lines`).
 */
const warned = 0;
const noted = -0.4;
/** An item belongs to its list first of all. */
const leadOfListItem = 0.7;

/** The line under which an article goes by is never all of it; a byline and a date have forms that the parser knows. */
const unjudged: ReadonlySet<BlockKind> = new Set(['furniture', 'byline', 'dateline']);

export default articleRule({
  id: 'corruption/stray-line',
  title: 'Line that does not belong to the article',
  why: 'Menus, notices, notes to the desk, file names, ends of transmission, remarks of the machine that wrote the text: what stood around an article comes in forms that nobody can list. A model trained on such lines and on lines of articles judges each line by its words, marks, parts of speech and place. Where another rule knows what the line is, only that rule speaks.',
  severity: 'warning',
  stage: 'stable',
  lastResort: true,
  unnecessary: true,
  examples: {
    bad: [
      'The ferry company has ordered two new ships from a yard in Gdynia, its director said on Monday.\n\nThe first is to sail in May.\n\n⟦[Save] [Send to a friend] [Listen · 6 min]⟧',
    ],
    good: [
      'The ferry company has ordered two new ships from a yard in Gdynia, its director said on Monday.\n\nThe first is to sail in May.\n\nWhat the ships cost\n\nNobody would say.',
    ],
  },
  *check(article) {
    if (!article.english) return;
    const { lines } = article.language;
    for (const { start, end, view, block } of viewedLines(article, article.language.vectors, (block) =>
      unjudged.has(block.kind) ? undefined : tokensOfBlock(block),
    )) {
      const odds = lines.odds(view) - (block.kind === 'listItem' ? leadOfListItem : 0);
      // Whoever has only a suspicion of a title leaves it alone.
      if (odds < (block.kind === 'headline' ? warned : noted)) continue;
      if (isReferred(article, start, end) || isOwnLine(article, block)) continue;
      const at = { start, end };
      yield {
        at,
        message: `“${shown(article.text.slice(start, end), 50)}” reads like a line from around an article (menu, notice, note), not like a part of it.`,
        ...((odds < warned || isMasthead(article, start, end)) && { severity: 'information' as const }),
        fix: { title: 'Delete this line', edits: [{ at, text: '' }], safe: false },
      };
    }
  },
});

/** The name of the paper in capitals, above everything else: on the page, and not wrong there. */
function isMasthead({ text }: AnnotatedArticle, start: number, end: number): boolean {
  return text.slice(0, start).trim() === '' && /^\p{Lu}[\p{Lu} &’'-]{3,40}$/u.test(text.slice(start, end).trim());
}

const marksOfSources: ReadonlySet<Citation['kind']> = new Set(['footnote', 'bracketed-number', 'reference']);

/** An entry of a list of references, or a line with the mark of one: its signs are those of no text, and it belongs to the article. */
function isReferred(article: AnnotatedArticle, start: number, end: number): boolean {
  return article.citations.some((one) => marksOfSources.has(one.kind) && one.start < end && one.end > start);
}
