import type { Block, BlockKind } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import { mayMatch } from '../../text/triggers.ts';
import { emptyListItems, labelsWithoutText } from './emptyListItems.ts';
import { listNumbers } from './listNumbers.ts';
import { proseSentences } from './proseSentences.ts';
import { insideQuotation } from './quotationMarks.ts';

/** What a text announces, and the blocks that would be it. */
const announced: readonly { readonly noun: string; readonly kinds: readonly BlockKind[] }[] = [
  { noun: 'table', kinds: ['table'] },
  { noun: 'list|checklist|bullet points', kinds: ['listItem', 'table'] },
  { noun: 'timeline|schedule|breakdown|standings|results', kinds: ['listItem', 'table', 'speakerTurn', 'paragraph'] },
  {
    noun: 'chart|graph|map|figure|diagram|infographic|graphic|photo|photograph|picture|image|video|clip|gallery|screenshot|illustration|slideshow',
    kinds: ['caption'],
  },
];
const forms = announced.map(({ noun, kinds }) => ({
  kinds,
  form: new RegExp(
    String.raw`\b(?:the|this|a|an|our|as(?: the)?|see(?: the)?|in(?: the)?)\s+(?:[\p{L}-]+\s+)?(?<after>(?:${noun})s?\s+(?:below|underneath|that follows|beneath))\b|\b(?:the|this|see(?: the)?)\s+(?<before>(?:following|below|accompanying)\s+(?:[\p{L}-]+\s+)?(?:${noun})s?)\b`,
    'giu',
  ),
}));
/** A colon at the end of a text announces something that must follow. */
const lists =
  /\b(?:following|include|includes|including|are|these|below|namely|as follows|follows)\b[^.!?:]{0,80}:\s*$/iu;

export default articleRule({
  id: 'corruption/missing-block',
  title: 'Announced table, list or figure that is not there',
  why: 'The text says “the table below” or ends with “these are the measures:”, and nothing follows: tables, lists and pictures are the first things that a copy of a page loses.',
  severity: 'error',
  stage: 'stable',
  examples: {
    bad: [
      'Turnout fell in every county. ⟦The table below⟧ shows the figures for ten years.\n\nThe next vote is in May.',
      'The plan has three parts.\n1. More trains\n2. Lower fares\n⟦4. ⟧New stations',
      'The court has three judges. ⟦The new members are:⟧\n\n## What happens next\n\nThey take office in May.',
    ],
    good: [
      'The table below shows the turnout.\n\n| Year | Turnout |\n|---|---|\n| 2030 | 61 |',
      'The new members are:\n- Ada Brown\n- Tom Reed',
      'The family sat at the table below the window.',
    ],
  },
  *check(article) {
    yield* listNumbers(article);
    yield* emptyListItems(article);
    yield* labelsWithoutText(article);
    for (const { block, sentence } of proseSentences(article)) {
      const text = article.text.slice(sentence.start, sentence.end);
      for (const { kinds, form } of forms) {
        if (!mayMatch(form, article.text, sentence.start, sentence.end)) continue;
        for (const match of text.matchAll(form)) {
          const after = text.slice(match.index + match[0].length);
          // "the table below the window": the word is a preposition there.
          if (match.groups!['after'] && /^\s+(?:the|a|an|his|her|its|their|this|that|each|zero|\d)\b/.test(after))
            continue;
          const at = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
          if (has(article, block, kinds) || insideQuotation(article, at)) continue;
          if (isMarkedBelow(article, block)) continue;
          const severity = kinds.includes('caption') ? 'warning' : 'error';
          yield { at, severity, message: `“${match[0]}” announces something that is not in the article.` };
        }
      }
    }
    yield* openColons(article);
  },
});

/** "[Insert chart: …]" below: the placeholder says what is missing. */
function isMarkedBelow(article: AnnotatedArticle, from: Block): boolean {
  const next = article.blocks.find(({ kind, start }) => start > from.start && kind !== 'blankRun');
  return next !== undefined && /^\s*\[[^\]\n]{3,100}\]\s*$/.test(article.text.slice(next.start, next.end));
}

/** A block of one of the kinds that is not the announcing one, from there on. */
function has(article: AnnotatedArticle, from: Block, kinds: readonly BlockKind[]): boolean {
  return article.blocks.some(
    (block) =>
      block.start > from.start &&
      kinds.includes(block.kind) &&
      (block.kind !== 'table' ||
        (block.rows ?? []).filter((row) => row.cells.some((cell) => cell.end > cell.start)).length > 1),
  );
}

function* openColons(article: AnnotatedArticle): Iterable<ArticleFinding> {
  for (const [index, block] of article.blocks.entries()) {
    if (!article.english || (block.kind !== 'paragraph' && block.kind !== 'speakerTurn')) continue;
    const text = article.text.slice(block.content.start, block.content.end);
    const sentence = block.sentences.at(-1);
    if (!sentence || !lists.test(text.slice(-160))) continue;
    const next = article.blocks.slice(index + 1).find(({ kind }) => kind !== 'blankRun' && kind !== 'furniture');
    if (next && next.kind !== 'heading') continue;
    // The heading below may be the first line of an unmarked list.
    if (next && next.level === undefined) continue;
    yield {
      at: { start: sentence.start, end: sentence.end },
      message: 'The text announces a list with a colon, and nothing follows.',
    };
  }
}
