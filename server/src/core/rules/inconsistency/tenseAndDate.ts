import type { Sentence, Token } from '../../article/article.ts';
import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';
import { eventKindOf } from '../../extract/claims/eventKinds.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import { overlapping } from '../../text/search.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { isQuoted, wrongTenses } from './datedTense.ts';
import { headlineFuture, openVerb } from './tenses.ts';

const day = 86_400_000;
/** News of the evening before is told in the present; two days later it no longer is. */
const lag = 2 * day;
/** A plan for a day so long gone is told of history. */
const longAgo = 3 * 365 * day;

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
    const stale = [
      ...(anchor >= 0
        ? staleFindings(article, sentences.slice(anchor), published)
        : afterHeadline(article, sentences, published)),
    ];
    yield* stale;
    for (const sentence of sentences) {
      for (const finding of wrongTenses(article, sentence, published))
        if (!stale.some(({ at }) => overlaps(at, finding.at))) yield finding;
      yield* otherPeriod(article, sentence);
    }
  },
});

/** Sentences in the article's own voice: dates and tenses in quoted words are the speaker's. */
function toldSentences(article: AnnotatedArticle): Sentence[] {
  return article.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'listItem')
    .flatMap(({ sentences }) => sentences);
}

/** A day over for some time; one without a year may also be meant for the year to come, unless it has just passed. */
function isPastDay({ to, granularity, anchor }: Time, published: number): boolean {
  const since = published - Date.parse(to!);
  return (
    granularity === 'day' &&
    anchor !== 'relative' &&
    since >= lag &&
    since <= (anchor === 'absolute' ? longAgo : 45 * day)
  );
}

/** The day a sentence sets in the present or future, where that day was over when the article came out. */
function staleDate(
  article: AnnotatedArticle,
  sentence: Sentence,
  published: number,
): { time: Time; verb: Span } | undefined {
  const times = dated(article, sentence);
  const time = times.find((one) => isPastDay(one, published));
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
  yield* staleHeadline(article, subjects, time, published);
  for (const sentence of sentences.slice(1)) {
    const other = openContinuation(article, sentence, subjects, published);
    if (other) yield toldAhead(article, other, time);
    const done = other ? undefined : doneAt(article, sentence, subjects);
    if (done) {
      yield {
        at: done,
        message: 'Told as done here, but the article tells the event as still to come.',
        related: [{ at: verb, message: 'Still to come' }],
      };
    }
  }
}

const results = /^(?:taken|adopted|made|signed|reached|agreed|approved|passed|concluded|announced|presented|awarded)$/i;

/** "the decisions adopted at this session", "the prizes awarded in Porto": a result, told as there already. */
function doneAt(article: AnnotatedArticle, { tokens }: Sentence, subjects: ReadonlySet<string>): Span | undefined {
  const i = tokens.findIndex(
    ({ pos, text }, at) => /^VB[ND]$/.test(pos) && results.test(text) && tokens[at - 1]?.pos === 'NNS',
  );
  if (i < 1 || !/^(?:at|in|during)$/.test(tokens[i + 1]?.text ?? '')) return undefined;
  const named = tokens.slice(i + 2, i + 5);
  const event = named.findIndex(({ text }, at) =>
    subjects.has(text.toLowerCase())
      ? at === 0 || /^(?:the|this)$/.test(named[at - 1]!.text)
      : at > 0 && /^(?:the|this)$/.test(named[at - 1]!.text) && eventKindOf(text) !== undefined,
  );
  if (event < 0 || tokens.slice(0, i).some(({ pos, text }) => pos === 'MD' || text.toLowerCase() === 'to'))
    return undefined;
  const span = { start: tokens[i - 1]!.start, end: named[event]!.end };
  return isQuoted(article, span) ? undefined : span;
}

/** The verb that tells something of the same happening as still to come; its names are then names of the happening too. */
function openContinuation(
  article: AnnotatedArticle,
  sentence: Sentence,
  subjects: Set<string>,
  published: number,
): Span | undefined {
  const verb = openVerb(sentence.tokens, 'future');
  if (!verb || isQuoted(article, verb) || !continues(sentence, subjects, verb)) return undefined;
  if (dated(article, sentence).some(({ to }) => Date.parse(to!) >= published)) return undefined;
  // "the chair for 2032": a year to come, though no expression of time.
  if (sentence.tokens.some(({ text }) => /^20\d\d$/.test(text) && Date.parse(`${text}-01-01`) > published))
    return undefined;
  for (const { pos, text } of sentence.tokens) if (pos === 'NNP') subjects.add(text.toLowerCase());
  return verb;
}

function toldAhead(article: AnnotatedArticle, verb: Span, time: Time): ArticleFinding {
  return {
    at: verb,
    message: `Told as still to come, but the event was on ${time.from} and the article is dated ${article.date!.iso}.`,
    related: [
      { at: time, message: 'The date of the event' },
      { at: article.date!, message: 'The date of the article' },
    ],
  };
}

/** A headline in the future over an article on what is past. */
function* staleHeadline(
  article: AnnotatedArticle,
  subjects: ReadonlySet<string>,
  time: Time,
  published: number,
): Iterable<ArticleFinding> {
  const sentence = article.headline?.sentences[0];
  const verb = sentence && headlineFuture(sentence.tokens);
  if (!verb || dated(article, sentence).some(({ to }) => Date.parse(to!) >= published)) return;
  if (sentence.tokens.some(({ text }) => subjects.has(text.toLowerCase()))) yield toldAhead(article, verb, time);
}

/** A headline that names a day now past, over a body that tells what belongs to it as still to come. */
function* afterHeadline(
  article: AnnotatedArticle,
  sentences: readonly Sentence[],
  published: number,
): Iterable<ArticleFinding> {
  const headline = article.headline?.sentences[0];
  const time = headline && dated(article, headline).find((one) => isPastDay(one, published));
  if (!headline || !time) return;
  if (sentences.slice(0, 2).some(({ tokens }) => tokens.some(({ pos }) => pos === 'VBD'))) return;
  const subjects = subjectsOf(article, headline);
  for (const sentence of sentences) {
    const verb = openContinuation(article, sentence, subjects, published);
    if (verb) yield toldAhead(article, verb, time);
  }
}

/** "On" before the date belongs to it. */
function leadOf(article: AnnotatedArticle, time: Time): number {
  return /\bon\s+$/i.exec(article.text.slice(Math.max(0, time.start - 4), time.start)) ? time.start - 3 : time.start;
}

/** Content words of the dated sentence: names and nouns by which later sentences speak of the same thing. */
function subjectsOf(article: AnnotatedArticle, sentence: Sentence): Set<string> {
  const dates = overlapping(article.times, sentence);
  const nouns = sentence.tokens.filter(
    (token) => token.pos.startsWith('NN') && !dates.some((date) => overlaps(date, token)),
  );
  return new Set(nouns.map(({ text }) => text.toLowerCase()));
}

/** Whether the words in front of the verb name something the dated sentence named, or "the talks" without more. */
function continues(sentence: Sentence, subjects: ReadonlySet<string>, verb: Span): boolean {
  return sentence.tokens.some(({ end, text, pos }, i) => {
    // Behind the verb only the place it leads to: "will send a delegation to Porto".
    const leadsTo = pos === 'NNP' && /^(?:to|in|at)$/.test(sentence.tokens[i - 1]?.text ?? '');
    if (end > verb.start) return leadsTo && subjects.has(text.toLowerCase());
    if (subjects.has(text.toLowerCase())) return true;
    return /^(?:the|this)$/i.test(sentence.tokens[i - 1]?.text ?? '') && eventKindOf(text) !== undefined;
  });
}

/** "Next month, in May 2031": a period counted from the article's date, beside the month or year it is said to be. */
function* otherPeriod(article: AnnotatedArticle, sentence: Sentence): Iterable<ArticleFinding> {
  const times = dated(article, sentence);
  for (const [i, counted] of times.entries()) {
    const named = times[i + 1];
    const words = article.text.slice(counted.start, counted.end);
    if (!named || counted.anchor !== 'relative' || !/^(?:last|next|this) (?:month|year)$/i.test(words)) continue;
    const between = article.text.slice(counted.end, named.start);
    if (named.anchor !== 'absolute' || named.approximate || !/^(?:,? in |, | \()$/.test(between)) continue;
    if (named.from! <= counted.to! && counted.from! <= named.to!) continue;
    const span = { start: counted.start, end: named.end };
    if (isQuoted(article, span)) continue;
    yield {
      at: span,
      message: `“${words}” is ${counted.from!.slice(0, counted.granularity === 'year' ? 4 : 7)} by the date of the article (${article.date!.iso}).`,
      related: [{ at: article.date!, message: 'The date of the article' }],
    };
  }
}

function dated(article: AnnotatedArticle, sentence: Sentence): Time[] {
  return overlapping(article.times, sentence).filter(({ kind, to }) => kind === 'date' && to !== undefined);
}

/** The nearest finite verb before the date is past: "said on 2 March that …", "was announced on 2 March". */
function ownVerbIsPast(tokens: readonly Token[], time: Span): boolean {
  const before = tokens.filter(({ end }) => end <= time.start).reverse();
  // "The rule adopted on 6 April will apply": the participle owns the date.
  if (before[0]?.lower === 'on' && before[1]?.pos === 'VBN' && !/^(?:be|been|is|are)$/.test(before[2]?.lower ?? ''))
    return true;
  const verb = before.slice(0, 6).find(({ pos }) => /^VB[DPZ]$|^MD$/.test(pos));
  if (verb) return verb.pos === 'VBD';
  // The date stands first: the main verb behind it decides.
  return tokens.find(({ start, pos }) => start >= time.end && /^VB[DPZ]$|^MD$/.test(pos))?.pos === 'VBD';
}
