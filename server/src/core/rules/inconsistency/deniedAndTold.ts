import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { readArticle, type SentenceReading } from '../../extract/claims/reading.ts';
import { singularOf } from '../../extract/singular.ts';
import type { Span } from '../../text/span.ts';
import { mayMatchLower } from '../../text/triggers.ts';
import { deniedHappenings } from './deniedHappenings.ts';
import type { DeniedTopic } from './deniedTopic.ts';
import { deniedTraits } from './deniedTraits.ts';
import { isSpoken } from './toldSentences.ts';
import { marksContrast, marksOtherTime } from './voices.ts';

/** What leaves no room, and what the article tells all the same. */
export interface DeniedAndTold {
  readonly universal: Span;
  readonly exception: Span;
}

/** So many sentences behind a denial, and before it, what it denies is looked for; further on in a list that follows it. */
const reach = { after: 3, before: 2, list: 14 };
const triggers =
  /\b(?:no|not|none|nobody|never|nothing|neither|without|all|every|each|both|everything|only|one|alone|free|sober|flawless\w*|smoothly|perfectly|unanimous\w*|sold out|full house|cloudless|dry|undamaged|unscathed|unmarried|bachelor|childless|teetotal\w*|non-?stop|uninterrupted|clockwork|packed|cannot|unbeaten|undefeated|eleven|unpaid|memory|heart|freely|uninhabited|unchanged|newcomer|novice|always|full|killed)\b|n['’]t\b/;
const partly =
  /\b(?:except|apart from|other than|but for|aside from|all but|save for|almost|nearly|virtually|hardly|so far|at first|initially|until|unless|if|would|could have|should|must|as yet|for now)\b/;

const topics: readonly DeniedTopic[] = [...deniedHappenings, ...deniedTraits];
const elsewhere = /\b(?:outside|elsewhere|abroad|next door|across the \p{L}+|another|different)\b/u;
/** In a clause of the same sentence: another time. */
const otherClause =
  /\b(?:last|previous|earlier|ago|later|then|before|after|once|again|since|in (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;

/** Denials of the table of topics, each with the nearest sentence that tells what it denies. */
export function* deniedAndTold(article: AnnotatedArticle): Iterable<DeniedAndTold> {
  const { sentences } = readArticle(article);
  const body = sentences.filter(({ block }) => !/^(?:headline|heading)$/.test(block.kind));
  for (const [index, reading] of body.entries()) {
    const lower = lowerOf(article, reading);
    if (reading.tokens.length > 60 || !triggers.test(lower) || partly.test(lower) || lower.endsWith('?')) continue;
    for (const topic of topics) {
      const match = mayMatchLower(topic.denies, article.text, reading.start, reading.end)
        ? topic.denies.exec(lower)
        : null;
      if (!match) continue;
      const universal = { start: reading.start + match.index, end: reading.start + match.index + match[0].length };
      const exception =
        within(topic, reading, lower, match) ??
        around(body, index, topic)
          .map((other) => tellingIn(article, topic, reading, other, match, universal))
          .find((one) => one !== undefined);
      if (!exception) continue;
      yield { universal, exception };
      break;
    }
  }
}

function around(body: readonly SentenceReading[], index: number, { same, ever }: DeniedTopic): SentenceReading[] {
  const home = body[index]!;
  const near = [
    ...body.slice(index + 1, index + 1 + (ever ? reach.list : reach.after)),
    ...body.slice(Math.max(0, index - reach.before), index).reverse(),
  ];
  return near.filter(
    ({ block, index: place }) =>
      (block === home.block && place <= home.index + reach.after) ||
      (place > home.index && block.kind === 'listItem' && home.block.kind !== 'listItem') ||
      place === home.index + 1 ||
      (!same && place === home.index - 1),
  );
}

/** Behind a semicolon or "and" of the same sentence. */
function within(topic: DeniedTopic, reading: SentenceReading, lower: string, match: RegExpExecArray): Span | undefined {
  const from = match.index + match[0].length;
  const cut = /[;:]|, (?:and|with|where|when)\b/.exec(lower.slice(from));
  if (!cut) return undefined;
  const start = from + cut.index + cut[0].length;
  if (!topic.ever && otherClause.test(lower.slice(start))) return undefined;
  return tellsAt(topic, reading, lower, start, match);
}

function tellingIn(
  article: AnnotatedArticle,
  topic: DeniedTopic,
  reading: SentenceReading,
  other: SentenceReading,
  match: RegExpExecArray,
  universal: Span,
): Span | undefined {
  const lower = lowerOf(article, other);
  if (other.tokens.length > 60 || lower.endsWith('?') || !tells(article, topic, other, lower)) return undefined;
  if (
    marksContrast(other) ||
    (!topic.ever && marksOtherTime(reading, other)) ||
    isSpoken(article, universal) !== isSpokenAt(article, topic, other, lower)
  )
    return undefined;
  if (topic.same && !goesOn(reading, other)) return undefined;
  if (topic.kin && !isKin(article, match.groups?.['of'], other)) return undefined;
  return tellsAt(topic, other, lower, 0, match);
}

function tells({ text }: AnnotatedArticle, topic: DeniedTopic, { start, end }: Span, lower: string): boolean {
  return mayMatchLower(topic.tells, text, start, end) && topic.tells.test(lower);
}

function isSpokenAt(article: AnnotatedArticle, topic: DeniedTopic, other: SentenceReading, lower: string): boolean {
  const found = topic.tells.exec(lower)!;
  return isSpoken(article, { start: other.start + found.index, end: other.start + found.index + found[0].length });
}

/** The telling words from an offset of the sentence on, unless they are denied or only thought of. */
function tellsAt(
  { tells, denies, deed }: DeniedTopic,
  reading: SentenceReading,
  lower: string,
  from: number,
  denial: RegExpExecArray,
): Span | undefined {
  const found = tells.exec(lower.slice(from));
  if (!found) return undefined;
  const [denied, told] = [denial.groups?.['thing'], found.groups?.['thing']];
  if (denied !== undefined && (told === undefined || singularOf(denied) !== singularOf(told))) return undefined;
  const at = from + found.index;
  const before = lower.slice(Math.max(from, at - 45), at);
  if (
    /\b(?:not|never|no|nobody|none|nothing|neither|nor|without|if|would|could|might|may|will|should|unless|instead of|than|to|before|nearly|almost|except|apart from)\b|n['’]t\b/.test(
      before.split(/[,;]/).at(-1)!,
    ) ||
    /\bno longer\b/.test(lower) ||
    /\b(?:except|apart from|other than|but for|only)\b/.test(lower.slice(from)) ||
    elsewhere.test(lower.slice(from)) ||
    isOtherGender(denial.input.slice(0, denial.index + denial[0].length), found[0]) ||
    (deed &&
      !/(?:^|\b(?:he|she|they|it|who|and)) ?(?:(?:\p{L}+ly|also|had|has|have|even|once|twice) )*$/u.test(before)) ||
    denies.test(lower.slice(from))
  )
    return undefined;
  return { start: reading.start + at, end: reading.start + at + found[0].length };
}

/** "He has no car. Her car …" */
function isOtherGender(first: string, told: string): boolean {
  const [his, her] = [/\b(?:he|his|him)\b/.test(first), /\b(?:she|her)\b/.test(first)];
  return (/^her\b/.test(told) && his && !her) || (/^his\b/.test(told) && her && !his);
}

function lowerOf({ text }: AnnotatedArticle, { start, end }: Span): string {
  const words = text.slice(start, end);
  const lower = words.toLowerCase();
  return lower.length === words.length ? lower : words;
}

/** A pronoun of the third person or a name of the sentence before: the same person goes on. */
function goesOn(first: SentenceReading, second: SentenceReading): boolean {
  const keys = new Set(first.names.map(({ key }) => key));
  const shared = second.names.some(({ key }) => keys.has(key));
  const pronoun = second.words.some((word) => /^(?:he|she|his|her|they|their|him|them|it|its)$/.test(word));
  const strangers = second.names.some(
    ({ mention, key }) => mention.type === 'person' && !keys.has(key) && mention.start === second.start,
  );
  return shared || (pronoun && !strangers);
}

/** Likeness of two nouns from which on one may be called by the other; chosen on the labelled corpora. */
const akin = 0.45;

function isKin(
  { language: { vectors } }: AnnotatedArticle,
  group: string | undefined,
  other: SentenceReading,
): boolean {
  if (group === undefined) return false;
  return other.tokens.some(
    ({ pos, lower }, i) =>
      // "Their chairman", "its treasurer"
      (/^(?:their|its)$/.test(lower) && /^NN/.test(other.tokens[i + 1]?.pos ?? '')) ||
      (/^NN/.test(pos) &&
        (singularOf(lower) === singularOf(group) ||
          vectors.similarity(lower, group) >= akin ||
          vectors.similarity(singularOf(lower), singularOf(group)) >= akin)),
  );
}
