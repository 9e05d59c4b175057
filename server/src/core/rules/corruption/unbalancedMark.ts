import type { Block } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import { proseBlocks } from './proseSentences.ts';

const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“', '»': '«' };
const opening = new Set(Object.values(pairs));

export default articleRule({
  id: 'corruption/unbalanced-mark',
  title: 'Quotation mark or bracket without its partner',
  why: 'A quotation that is opened and never closed, or a closing bracket without an opening one, shows that text was cut, and leaves open whose words these are. A quotation that goes on in the next paragraph, opened anew there, is left alone.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      '“The plan will cost us jobs, the mayor said⟦.⟧ He had hoped for more.',
      'The bridge ⟦(⟧built in 1911 was closed.',
    ].map((text) => text.replace('“', '⟦“⟧').replace('⟦.⟧', '.')),
    good: [
      '“The plan will cost us jobs,” the mayor said.',
      '“The plan is bad.\n\n“It is also late,” she said.',
      'The pipe is 6" wide; a) it leaks, b) it is old :)',
    ],
  },
  *check(article) {
    const blocks = proseBlocks(article, new Set(['paragraph', 'speakerTurn', 'listItem']));
    for (const [index, block] of blocks.entries())
      yield* unbalanced(article, block, blocks[index + 1], blocks[index - 1]);
  },
});

function* unbalanced(article: AnnotatedArticle, block: Block, next?: Block, before?: Block): Iterable<ArticleFinding> {
  const text = article.text.slice(block.content.start, block.content.end);
  if (!/[()[\]“”«»"]/.test(text)) return;
  const open: { readonly mark: string; readonly at: number }[] = [];
  const wrong: { readonly mark: string; readonly at: number }[] = [];
  let low = false;
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]!;
    if (mark === '„') low = true;
    if (opening.has(mark)) {
      // German and Polish close with the mark that English opens with.
      if (mark === '“' && low) {
        low = false;
        continue;
      }
      open.push({ mark, at: i });
    } else if (mark in pairs) {
      const partner = open.findLastIndex((one) => one.mark === pairs[mark]);
      if (partner >= 0) open.splice(partner, 1);
      else if (mark !== ')' || !isLabelOrFace(text, i)) wrong.push({ mark, at: i });
    }
  }
  const continues =
    next !== undefined && /^["“«‘]/.test(article.text.slice(next.content.start, next.content.start + 1));
  const continued = before !== undefined && /^["“«]/.test(text);
  const left = open.filter(({ mark }) => !(continues && (mark === '“' || mark === '«')));
  // "“ … “ … ”": a paragraph in a quotation that goes on is opened anew; the first mark of it has no partner.
  for (const { mark, at } of [...left, ...wrong].sort((a, b) => a.at - b.at)) {
    if (/["“”«»]/.test(mark) && continued && at > 0 && (mark === '”' || mark === '»')) continue;
    const start = block.content.start + at;
    yield {
      at: { start, end: start + 1 },
      message: `“${mark}” has no partner in this paragraph.`.replace('““”', '“ “ ”'),
    };
  }
  yield* unclosedBeforeSpeaker(block, text);
  yield* straightQuotes(article, block, text, continues);
}

/** "“We ask for nothing, said Bauer as she left. We want what was signed.”": two marks are lost, and the numbers agree. */
const speakerInside =
  /“[^“”"]{4,300}?,\s(?:said|says|told|added|explained|recalled|insisted)\s(?:(?:the|a|an)\s\p{Ll}|\p{Lu}\p{Ll})[^“”]{0,600}”/gu;

function* unclosedBeforeSpeaker(block: Block, text: string): Iterable<ArticleFinding> {
  for (const { index, 0: quotation } of text.matchAll(speakerInside)) {
    const start = block.content.start + index;
    const clause = /,\s((?:said|says|told|added|explained|recalled|insisted)\s\S+)/u.exec(quotation)![1]!;
    yield { at: { start, end: start + 1 }, message: `The quotation is not closed before “${clause}”.` };
  }
}

/** "a)", "1)" and ":)" close nothing. */
function isLabelOrFace(text: string, i: number): boolean {
  return /(?:^|[\s(])(?:\p{L}|\d{1,2}|[ivx]{1,4})$|[:;8=][-^']?$/iu.test(text.slice(Math.max(0, i - 5), i));
}

/** Straight marks: an odd number, inches left out. */
function* straightQuotes(
  _article: AnnotatedArticle,
  block: Block,
  text: string,
  continues: boolean,
): Iterable<ArticleFinding> {
  const marks = [...text.matchAll(/"/g)].map(({ index }) => index);
  const inches = marks.filter((i) => /\d/.test(text[i - 1] ?? '')).length;
  if (marks.length % 2 === 0 || continues || (inches > 0 && (marks.length - inches) % 2 === 0)) return;
  const lone = loneStraight(text, marks);
  const start = block.content.start + lone;
  yield {
    at: { start, end: start + 1 },
    message: 'The number of quotation marks in this paragraph is odd: one is missing.',
  };
}

/** The first mark that opens after an opening one or closes after a closing one, by the spaces around it. */
function loneStraight(text: string, marks: readonly number[]): number {
  let open = -1;
  for (const at of marks) {
    const opens = /^$|[\s([—–-]/.test(text[at - 1] ?? '') && /\S/.test(text[at + 1] ?? ' ');
    if (opens && open >= 0) return open;
    if (!opens && open < 0) return at;
    open = opens ? at : -1;
  }
  return open >= 0 ? open : marks.at(-1)!;
}
