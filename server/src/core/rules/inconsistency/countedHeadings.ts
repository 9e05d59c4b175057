import type { Block } from '../../article/article.ts';
import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import type { Span } from '../../text/span.ts';
import { sentencesOf } from './toldSentences.ts';

/** A number of things that a headline promises, and the numbered or asking headings that tell them. */
export interface CountedHeadings {
  readonly count: Quantity;
  readonly headings: readonly Span[];
}

const numbered = /^\W{0,6}(?:\p{Lu}\p{Ll}+\.? ?)?#?(?<number>\d{1,2})(?:[.):]|\s?[-–—]|\s(?=\p{Lu}))/u;
const asking = /^(?:questions?|answers?)$/i;
/** What a headline promises and a list or headings that ask keep. */
const promised = /^(?:thing|lesson|step|tip|rule|way|reason|fact|point|takeaway|myth|idea)$/;
/** Headings that every such page has. */
const structural =
  /^\W*(?:key (?:takeaways|points|facts)|summary|overview|introduction|background|time ?line|conclusion|the bottom line|final thoughts|faqs?|in short|in brief|at a glance|sources|references|related.*|more.*|comments.*)\W*$/i;
/** The text goes on elsewhere, or was cut. */
const goesOn = /\b(?:read more|continue[ds]? (?:on|below)|next (?:page|slide)|part (?:one|two|1|2)|to be continued)\b/i;

/** "7 things we know" over headings numbered to six; "Five questions" over three that ask. */
export function countedHeadings(article: AnnotatedArticle): CountedHeadings | undefined {
  const head = article.headline ?? article.blocks.find(({ kind }) => kind === 'heading');
  if (!head) return undefined;
  const count =
    sentencesOf(article, head)
      .flatMap(({ quantities }) => quantities)
      .find((one) => isPromise(article, head, one)) ?? announcedCount(article, head);
  if (!count) return undefined;
  const rest = article.blocks.filter(({ start }) => start >= head.end);
  const headings =
    numberedOnes(article, rest) ??
    (asking.test(count.head ?? '') ? askingOnes(article, rest) : undefined) ??
    (promised.test(count.head ?? '') ? (oneNumberedList(article, rest) ?? explainingOnes(article, rest)) : undefined);
  if (!headings || headings.length === count.low || goesOn.test(article.text.slice(headings.at(-1)!.start)))
    return undefined;
  return { count, headings };
}

const announced =
  /^ (?:\p{L}+ ){0,2}?(?:question|answer|thing|reason|point|fact|lesson|way|tip|step|myth|rule|idea|takeaway|claim|figure|number|place|moment|change)s\b/u;

/** "Below are eight questions readers ask", in the last lines before the first of the numbered headings. */
function announcedCount(article: AnnotatedArticle, head: Block): Quantity | undefined {
  const { blocks, text } = article;
  const first = blocks.findIndex(
    ({ kind, start, end }) => kind === 'heading' && start >= head.end && numbered.test(text.slice(start, end)),
  );
  return blocks
    .slice(Math.max(0, first - 4), Math.max(0, first))
    .filter(({ kind, start }) => kind === 'paragraph' && start >= head.end)
    .flatMap((block) => sentencesOf(article, block))
    .filter((told) => /\b(?:[Bb]elow|[Hh]ere|[Tt]hese|[Ff]ollowing|[Ff]ollow|[Aa]nswer\w*|[Ll]ists?)\b/.test(told.text))
    .flatMap(({ quantities }) => quantities)
    .findLast(
      ({ kind, low, high, bound, noun, end }) =>
        kind === 'cardinal' &&
        low === high &&
        !bound &&
        noun &&
        low >= 3 &&
        low <= 40 &&
        announced.test(text.slice(end, noun.end)),
    );
}

/** The number opens the headline, or what stands behind its colon, and counts something. */
function isPromise(
  { text }: AnnotatedArticle,
  head: Block,
  { kind, low, high, start, bound, noun }: Quantity,
): boolean {
  if (kind !== 'cardinal' || low !== high || bound || !noun || low < 3 || low > 40 || !Number.isInteger(low))
    return false;
  return /^\W*(?:.*: )?(?:The |Here are |Our |My |These |Top |Your )*$/u.test(text.slice(head.start, start));
}

/** Headings, or short paragraphs with text behind them, that count from 1 up or down to 1. */
function numberedOnes(article: AnnotatedArticle, blocks: readonly Block[]): readonly Span[] | undefined {
  const found = blocks.flatMap((block, i): Row[] => {
    const words = article.text.slice(block.start, block.end);
    const opens =
      block.kind === 'heading' ||
      (/^(?:paragraph|listItem)$/.test(block.kind) && words.length < 120 && blocks[i + 1]?.kind === 'paragraph');
    const number = opens ? numbered.exec(words)?.groups?.['number'] : undefined;
    return number === undefined
      ? []
      : [{ start: block.start, end: block.end, kind: block.kind, number: Number(number) }];
  });
  const isRun = (list: readonly Row[]) =>
    list.length >= 3 && [list, list.toReversed()].some((rows) => rows.every(({ number }, i) => number === i + 1));
  const headings = found.filter(({ kind }) => kind === 'heading');
  // Numbered headings may have numbered lists below them.
  return [headings, found].find(isRun);
}

interface Row extends Span {
  readonly kind: Block['kind'];
  readonly number: number;
}

/** Every heading of the article asks, and so does no paragraph by itself. */
function askingOnes(article: AnnotatedArticle, blocks: readonly Block[]): readonly Span[] | undefined {
  const asks = (block: Block) => /\?\W*$/.test(article.text.slice(block.start, block.end));
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  if (headings.length >= 2) return headings.every(asks) ? headings : undefined;
  const bold = blocks.filter(
    (block) =>
      block.kind === 'paragraph' && /^\*\*[^*]+\?\*\*$/.test(article.text.slice(block.start, block.end).trim()),
  );
  return bold.length >= 2 ? bold : undefined;
}

/** Headings that ask, besides those that every page of explanations has. */
function explainingOnes({ text }: AnnotatedArticle, blocks: readonly Block[]): readonly Span[] | undefined {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const asks = headings.filter(({ start, end }) => /\?\W*$/.test(text.slice(start, end)));
  const others = headings.filter(
    (one) => !asks.includes(one) && !structural.test(text.slice(one.content.start, one.content.end)),
  );
  return asks.length >= 3 && others.length === 0 ? asks : undefined;
}

/** The items of the only numbered list of an article, from 1 on without a gap. */
function oneNumberedList({ text }: AnnotatedArticle, blocks: readonly Block[]): readonly Span[] | undefined {
  const items = blocks.filter(
    ({ kind, start, end }) => kind === 'listItem' && /^\s*\d{1,2}[.)] /.test(text.slice(start, end)),
  );
  const isRun = items.every(({ start, end }, i) => Number(/\d+/.exec(text.slice(start, end))![0]) === i + 1);
  return items.length >= 3 && isRun ? items : undefined;
}
