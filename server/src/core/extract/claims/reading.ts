import type { Block, BlockKind, Sentence, Token } from '../../article/article.ts';
import { firstEndingAfter } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import type { AnnotatedArticle, Attribution, Quantity, Time } from '../annotations.ts';
import type { Claim, ClaimValue, EventSketch, Frame, StorySketch } from '../claims.ts';
import { onceAnArticle } from '../onceAnArticle.ts';
import { incidentSketch, mainSketch, sideSketch } from './eventSketch.ts';
import { type NamedMention, namedMentions } from './nameKeys.ts';
import { storySketch } from './storySketch.ts';

/** A sentence of running text with what was read in it; what the extractors of claims work on. */
export interface SentenceReading extends Span {
  readonly block: Block;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Lower-case texts of the tokens. */
  readonly words: readonly string[];
  readonly names: readonly NamedMention[];
  readonly times: readonly Time[];
  readonly quantities: readonly Quantity[];
  /** The happening the sentence tells of; undefined when it may be another than the article's and cannot be told. */
  readonly event?: EventSketch | undefined;
  /** Number of the sentence in running text, from 0. */
  readonly index: number;
}

/** An article as the extractors of claims see it. */
export interface ArticleReading {
  readonly article: AnnotatedArticle;
  readonly sentences: readonly SentenceReading[];
  readonly names: readonly NamedMention[];
  /** What the article is about. */
  readonly main?: EventSketch;
  /** The disaster whose aftermath the article tells; undefined where the article tells of it as new. */
  readonly incident?: EventSketch;
  /** The story the article belongs to; undefined where it has no names to know it by. */
  readonly story?: StorySketch;
}

const running: ReadonlySet<BlockKind> = new Set([
  'headline',
  'heading',
  'paragraph',
  'listItem',
  'speakerTurn',
  'caption',
]);

/** Reads an article's sentences once for all extractors of claims, and for the rules that read statements. */
export const readArticle: (article: AnnotatedArticle) => ArticleReading = onceAnArticle(readSentences);

function readSentences(article: AnnotatedArticle): ArticleReading {
  const names = namedMentions(article);
  const mentionsIn = inOrder(names, ({ mention }) => mention.start);
  const timesIn = inOrder(article.times, ({ start }) => start);
  const quantitiesIn = inOrder(article.quantities, ({ start }) => start);
  const sentences: (SentenceReading & { event: EventSketch | undefined })[] = [];
  for (const block of article.blocks) {
    if (!running.has(block.kind)) continue;
    for (const sentence of block.sentences) {
      const { start, end, tokens } = sentence;
      sentences.push({
        start,
        end,
        block,
        sentence,
        tokens,
        words: tokens.map(({ lower }) => lower),
        names: mentionsIn(sentence),
        times: timesIn(sentence),
        quantities: quantitiesIn(sentence),
        event: undefined,
        index: sentences.length,
      });
    }
  }
  const main = mainSketch(article, sentences, names);
  let sides = 0;
  const nextIndex = () => ++sides;
  if (main) for (const reading of sentences) reading.event = sideSketch(reading, main, nextIndex);
  const incident = main && incidentSketch(sentences, main, nextIndex);
  const story = storySketch(article, names, main);
  return { article, sentences, names, ...(main && { main }), ...(incident && { incident }), ...(story && { story }) };
}

/** What an extractor knows of a claim besides where it stands. */
export interface ClaimFacts {
  readonly attribute: string;
  /** Follows the attribute in the topic: the subject, where there is one. */
  readonly subject?: string;
  readonly value: ClaimValue;
  readonly event?: EventSketch | undefined;
  readonly story?: StorySketch | undefined;
  readonly kin?: StorySketch | undefined;
  readonly frame?: Frame | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly place?: string | undefined;
  readonly polarity?: Claim['polarity'];
  readonly modality?: Claim['modality'];
}

/** Makes a claim on a span, with the attribution whose content it lies in. */
export function claimOn(article: AnnotatedArticle, { start, end }: Span, facts: ClaimFacts): Claim {
  const {
    attribute,
    subject,
    value,
    event,
    story,
    kin,
    frame,
    from,
    to,
    place,
    polarity = 'asserted',
    modality = 'fact',
  } = facts;
  const attribution = attributionOf(article.attributions, start);
  return {
    start,
    end,
    attribute,
    topic: subject === undefined ? attribute : `${attribute}:${subject}`,
    value,
    polarity,
    modality,
    ...(event && { event }),
    ...(story && { story }),
    ...(kin && { kin }),
    ...(frame && { frame }),
    ...(from && { from }),
    ...(to && { to }),
    ...(place && { place }),
    ...(attribution >= 0 && { attribution }),
  };
}

/** Index of the token at or after an offset; the number of tokens when there is none. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What somebody is said to say, by its start; `reach` ends where the content that reaches furthest among those up to it ends. */
interface Contents {
  readonly spans: readonly (Span & { readonly index: number })[];
  readonly reach: readonly Span[];
}
/** Of the article that was asked about last. */
let sorted: (Contents & { readonly attributions: readonly Attribution[] }) | undefined;

/** Index of the first attribution in whose content an offset lies, or -1. The source may stand before or behind its content. */
export function attributionOf(attributions: readonly Attribution[], offset: number): number {
  if (sorted?.attributions !== attributions) sorted = { attributions, ...sortedContents(attributions) };
  const { spans, reach } = sorted;
  for (let i = firstEndingAfter(reach, offset); i < spans.length && spans[i]!.start <= offset; i++)
    if (offset < spans[i]!.end) return spans[i]!.index;
  return -1;
}

function sortedContents(attributions: readonly Attribution[]): Contents {
  const spans = attributions
    .flatMap(({ content }, index) => (content ? [{ start: content.start, end: content.end, index }] : []))
    .sort((a, b) => a.start - b.start);
  let end = 0;
  const reach = spans.map((span) => {
    end = Math.max(end, span.end);
    return { start: span.start, end };
  });
  return { spans, reach };
}

/** Gives the items of an ordered list that start inside a span. */
export function inOrder<T>(items: readonly T[], startOf: (item: T) => number): (span: Span) => readonly T[] {
  return ({ start, end }) => {
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (startOf(items[middle]!) < start) low = middle + 1;
      else high = middle;
    }
    let stop = low;
    while (stop < items.length && startOf(items[stop]!) < end) stop++;
    return items.slice(low, stop);
  };
}
