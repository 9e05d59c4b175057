import type { Block } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { mayMatch, testIn } from '../../text/triggers.ts';
import { chatForms } from './chatForms.ts';
import { insideQuotation } from './quotationMarks.ts';
import { shown } from './textMatches.ts';

/** Questions that stand on lines of their own and make a talk of an article: there people speak of "you" and "me". */
const questionsOfInterview = 3;
/** A remark of a generator stands in the first or the last of so many blocks. */
const edge = 2;

/** Sentences of a chatbot to the one who asked it, in the first and last paragraphs of an article that is no talk. */
export function chatRemarks(article: AnnotatedArticle): (ArticleFinding & { readonly at: Span })[] {
  if (isTalk(article)) return [];
  const blocks = article.blocks.filter(({ kind }) => edgeKinds.has(kind));
  const edges = new Set(blocks.filter((_, i) => i < edge || i >= blocks.length - edge));
  // What a chatbot says of itself is no other voice.
  const speakers = selfish(
    article,
    blocks.filter((block) => !isRemark(article, block)),
  );
  return blocks.flatMap((block) =>
    block.sentences.flatMap((whole) => {
      const sentence = lastLine(article, whole);
      const text = article.text.slice(sentence.start, sentence.end).replace(/^[*_>(\s]+|[*_)\s]+$/g, '');
      if (text.length > 400 || reported.test(text) || insideQuotation(article, sentence)) return [];
      // One other block may hold a remark as well.
      const alone = speakers.size - (speakers.has(block) ? 1 : 0) <= 1;
      const remark = chatForms.find(
        ({ form, anywhere, lone, self }) =>
          (anywhere || (lone ? alone : edges.has(block))) &&
          mayMatch(form, article.text, sentence.start, sentence.end) &&
          (!self || speaksOfSelf.test(text)) &&
          form.test(text),
      );
      if (!remark) return [];
      const at = { start: sentence.start, end: sentence.end };
      return [{ at, message: `“${shown(text, 60)}” is ${remark.what}.` }];
    }),
  );
}

/** A remark under a line that was cut off runs on from it; it begins with a line of its own. */
function lastLine({ text }: AnnotatedArticle, { start, end }: Span): Span {
  const line = text.lastIndexOf('\n', end - 1) + 1;
  return line > start &&
    /^(?:Would|Do|Shall|Should|May|Can|Let|If|I|Please|Just|Feel|Note)\b/.test(text.slice(line, end))
    ? { start: line, end }
    : { start, end };
}

const edgeKinds: ReadonlySet<Block['kind']> = new Set(['paragraph', 'listItem', 'headline', 'heading']);
const speaksOfSelf = /(?<![\p{L}’'])(?:I|me|my)(?!\p{L}|\.)/u;

function isRemark(article: AnnotatedArticle, { sentences }: Block): boolean {
  const [first] = sentences;
  if (!first || first.end - first.start > 400) return false;
  const text = article.text.slice(first.start, first.end);
  return speaksOfSelf.test(text) && chatForms.some(({ form }) => testIn(form, article.text, first));
}

/** "…, the clerk said.": somebody else's words, told without quotation marks. */
const reported =
  /, (?:[\p{L}’'.-]+ ){1,6}(?:said|says|told|asked|asks|wrote|writes|added|adds|admitted|replied|insisted|explained|argued|recalled|warned)\b/u;

/** The blocks in which somebody speaks of himself outside quotation marks. */
function selfish(article: AnnotatedArticle, blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  for (const block of blocks)
    if (block.sentences.some((sentence) => speaksOfSelf.test(unquoted(article, sentence)))) found.add(block);
  return found;
}

function unquoted(article: AnnotatedArticle, sentence: Span): string {
  const text = article.text.slice(sentence.start, sentence.end);
  if (!speaksOfSelf.test(text)) return '';
  return article.quotations
    .filter(({ start, end }) => start < sentence.end && end > sentence.start)
    .reduceRight(
      (rest, { start, end }) =>
        rest.slice(0, Math.max(0, start - sentence.start)) + rest.slice(Math.max(0, end - sentence.start)),
      text,
    );
}

function isTalk(article: AnnotatedArticle): boolean {
  const asked = article.blocks.filter(
    ({ kind, content }) =>
      kind === 'speakerTurn' ||
      ((kind === 'paragraph' || kind === 'heading') &&
        /\?[*_"”]*$/.test(article.text.slice(content.start, content.end))),
  );
  // Headings that ask make an explainer, whose text answers them without "you" and "I"; a talk has bold or plain questions.
  return asked.filter(({ level }) => level === undefined).length >= questionsOfInterview;
}
