import type { Sentence, Token } from '../../article/article.ts';
import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';
import { eventKindOf } from '../../extract/claims/eventKinds.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { openVerb, pastEvent } from './tenses.ts';

const day = 86_400_000;
/** News of the evening before is told in the present; two days later it no longer is. */
const lag = 2 * day;

export default articleRule({
  id: 'inconsistency/tense-and-date',
  title: 'Told as still to come after it happened, or the reverse',
  why: 'An article dated after an event that tells it as planned or under way was written before it and not brought up to date; one dated before and telling it as past has a wrong date. Either way the reader cannot tell what has happened.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'Port strike talks\n\n9 March 2031\n\n⟦On 2 March 2031, Antwerp is hosting⟧ the dockers and the port authority. The talks ⟦are expected to end⟧ in an agreement.',
      'Bridge collapse\n\n1 March 2031\n\nThe bridge ⟦collapsed on 9 March 2031⟧, the police said.',
    ],
    good: [
      'Port strike talks\n\n1 March 2031\n\nOn 2 March 2031, Antwerp is hosting the dockers. The talks are expected to end in an agreement.',
      'Port strike talks\n\n9 March 2031\n\nOn 2 March 2031, Antwerp hosted the dockers. A second round will start on 20 March 2031.',
    ],
  },
  *check(article) {
    if (!article.date) return;
    const published = Date.parse(article.date.iso);
    const sentences = toldSentences(article);
    const anchor = sentences.findIndex((sentence) => staleDate(article, sentence, published));
    if (anchor >= 0) yield* staleFindings(article, sentences.slice(anchor), published);
    for (const sentence of sentences) yield* tooEarly(article, sentence, published);
  },
});

/** Sentences in the article's own voice: dates and tenses in quoted words are the speaker's. */
function toldSentences(article: AnnotatedArticle): Sentence[] {
  return article.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'listItem')
    .flatMap(({ sentences }) => sentences);
}

/** The day a sentence sets in the present or future, where that day was over when the article came out. */
function staleDate(
  article: AnnotatedArticle,
  sentence: Sentence,
  published: number,
): { time: Time; verb: Span } | undefined {
  const times = dated(article, sentence);
  const time = times.find(
    ({ to, granularity, anchor }) =>
      granularity === 'day' && anchor !== 'relative' && Date.parse(to!) + lag <= published,
  );
  if (!time || times.some(({ to }) => Date.parse(to!) >= published)) return undefined;
  const verb = openVerb(sentence.tokens);
  // "The ministry said on 2 March that it will …": the past verb owns the date.
  if (!verb || ownVerbIsPast(sentence.tokens, time) || isQuoted(article, verb)) return undefined;
  return { time, verb };
}

/** The dated sentence, and those behind it that go on about the same happening as still to come. */
function* staleFindings(
  article: AnnotatedArticle,
  sentences: readonly Sentence[],
  published: number,
): Iterable<ArticleFinding> {
  const { time, verb } = staleDate(article, sentences[0]!, published)!;
  const related = [{ at: article.date!, message: 'The date of the article' }];
  yield {
    at: { start: Math.min(time.start, verb.start, leadOf(article, time)), end: Math.max(time.end, verb.end) },
    message: `Told as still to come or under way, but ${time.from} had passed when the article came out (${article.date!.iso}).`,
    related,
  };
  const subjects = subjectsOf(article, sentences[0]!);
  for (const sentence of sentences.slice(1)) {
    const other = openVerb(sentence.tokens, 'future');
    if (!other || isQuoted(article, other) || !continues(sentence, subjects, other)) continue;
    if (dated(article, sentence).some(({ to }) => Date.parse(to!) >= published)) continue;
    yield {
      at: other,
      message: `Told as still to come, but the event was on ${time.from} and the article is dated ${article.date!.iso}.`,
      related: [{ at: time, message: 'The date of the event' }, ...related],
    };
  }
}

/** "On" before the date belongs to it. */
function leadOf(article: AnnotatedArticle, time: Time): number {
  return /\bon\s+$/i.exec(article.text.slice(Math.max(0, time.start - 4), time.start)) ? time.start - 3 : time.start;
}

/** Content words of the dated sentence: names and nouns by which later sentences speak of the same thing. */
function subjectsOf(article: AnnotatedArticle, sentence: Sentence): ReadonlySet<string> {
  const dates = article.times.filter((time) => overlaps(time, sentence));
  const nouns = sentence.tokens.filter(
    (token) => token.pos.startsWith('NN') && !dates.some((date) => overlaps(date, token)),
  );
  return new Set(nouns.map(({ text }) => text.toLowerCase()));
}

/** Whether the words in front of the verb name something the dated sentence named, or "the talks" without more. */
function continues(sentence: Sentence, subjects: ReadonlySet<string>, verb: Span): boolean {
  return sentence.tokens.some(({ end, text }, i) => {
    if (end > verb.start) return false;
    if (subjects.has(text.toLowerCase())) return true;
    return /^(?:the|this)$/i.test(sentence.tokens[i - 1]?.text ?? '') && eventKindOf(text) !== undefined;
  });
}

/** A past event on a day after the article came out. */
function* tooEarly(article: AnnotatedArticle, sentence: Sentence, published: number): Iterable<ArticleFinding> {
  for (const time of dated(article, sentence)) {
    if (time.granularity !== 'day' || time.anchor !== 'absolute' || Date.parse(time.from!) < published + lag) continue;
    const verb = pastEvent(sentence.tokens, time);
    if (!verb || isQuoted(article, verb)) continue;
    yield {
      at: { start: Math.min(verb.start, time.start), end: Math.max(verb.end, time.end) },
      message: `Told as past, but ${time.from} is after the date of the article (${article.date!.iso}).`,
      related: [{ at: article.date!, message: 'The date of the article' }],
    };
  }
}

function dated(article: AnnotatedArticle, sentence: Sentence): Time[] {
  return article.times.filter((time) => time.kind === 'date' && time.to !== undefined && overlaps(time, sentence));
}

/** The nearest finite verb before the date is past: "said on 2 March that …", "was announced on 2 March". */
function ownVerbIsPast(tokens: readonly Token[], time: Span): boolean {
  const before = tokens.filter(({ end }) => end <= time.start).reverse();
  const verb = before.slice(0, 6).find(({ pos }) => /^VB[DPZ]$|^MD$/.test(pos));
  if (verb) return verb.pos === 'VBD';
  // The date stands first: the main verb behind it decides.
  return tokens.find(({ start, pos }) => start >= time.end && /^VB[DPZ]$|^MD$/.test(pos))?.pos === 'VBD';
}

function isQuoted(article: AnnotatedArticle, span: Span): boolean {
  return article.quotations.some(({ kind, content }) => kind !== 'scare' && overlaps(content, span));
}
