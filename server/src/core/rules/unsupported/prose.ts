import type { Block, Sentence, Token } from '../../article/article.ts';
import type { AnnotatedArticle, Attribution, Citation, Quotation } from '../../extract/annotations.ts';
import { onceAnArticle } from '../../extract/onceAnArticle.ts';
import { firstEndingAfter, overlapping } from '../../text/search.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { isUndertaking } from './reportsNothing.ts';
import { interviewersOf, isNamedSpeaker } from './speakers.ts';
import { weakHosts } from './weakHosts.ts';

/** A sentence of running text with what it can lean on. */
export interface ProseSentence {
  readonly block: Block;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Sentences before and behind in the same block. */
  readonly before?: ProseSentence;
  readonly behind?: ProseSentence;
  readonly attributions: readonly Attribution[];
  /** Those of them whose source can be asked or looked up: a person, a body, an office, a text that is pointed out. */
  readonly named: readonly Attribution[];
  readonly citations: readonly Citation[];
  readonly quotations: readonly Quotation[];
}

/** Headings, captions, furniture, code and the words of a named speaker are not the article's own sentences. */
const voiced: ReadonlySet<Block['kind']> = new Set(['paragraph', 'listItem', 'speakerTurn']);

/** The sentences of paragraphs, list items and turns of speakers without a name, in text order; worked out once an article. */
export const proseOf = onceAnArticle((article): readonly ProseSentence[] => {
  const interviewers = interviewersOf(article);
  return article.blocks
    .filter((block) => (voiced.has(block.kind) || block.rows) && !isNamedSpeaker(article, block, interviewers))
    .flatMap((block) => sentencesOf(article, block));
});

/** The headline as a sentence of the article's own. */
export function headlineOf(article: AnnotatedArticle): readonly ProseSentence[] {
  return article.headline ? sentencesOf(article, article.headline) : [];
}

function sentencesOf(article: AnnotatedArticle, block: Block): ProseSentence[] {
  let before: ProseSentence | undefined;
  return runningText(block).map((sentence) => {
    const attributions = startingIn(article.attributions, sentence);
    const citations = startingIn(article.citations, sentence).filter((one) => leadsSomewhere(article, one));
    // A mark behind the full stop belongs to the sentence it closes.
    if (before && citations[0] && citations[0].start - sentence.start < 2 && /^\W*\d*$/.test(citations[0].label ?? '1'))
      (before.citations as Citation[]).push(citations.shift()!);
    const quotations = quotationsAt(article.quotations, sentence);
    const made: { -readonly [K in keyof ProseSentence]: ProseSentence[K] } = {
      block,
      sentence,
      tokens: sentence.tokens,
      attributions,
      named: attributions.filter((one) => isNamed(article, one)),
      citations,
      quotations,
    };
    if (before) {
      made.before = before;
      (before as { behind?: ProseSentence }).behind = made;
    }
    before = made;
    return made;
  });
}

/**
 * A footnote mark without its note, a link without an address, one to a placeholder or a video without a minute, and an outlet's
 * name alone are no support; numbers may stand for a list that was cut off.
 */
function leadsSomewhere({ citations }: AnnotatedArticle, { kind, label, url }: Citation): boolean {
  if (kind === 'outlet') return false;
  if (
    url &&
    weakHosts.some(
      ({ address, severity }) => severity === 'warning' && address.test(url.replace(/^https?:\/\//i, '').toLowerCase()),
    )
  )
    return false;
  if (kind === 'link') return url !== '';
  // A number beside others that have their entries: the list is there, and this one is not in it.
  if (kind === 'bracketed-number') {
    const list = citations.filter(
      ({ role, kind: other }) => role === 'definition' && /^(?:bracketed-number|reference)$/.test(other),
    );
    return list.length === 0 || list.some((other) => other.label === label);
  }
  if (kind !== 'footnote' || url) return true;
  return citations.some((other) => other.role === 'definition' && other.kind === 'footnote' && other.label === label);
}

/** A cell that holds a sentence of this length has swallowed running text. */
const longCell = 12;

/** What is longer is no sentence but a file without full stops; in tokens. */
const longestSentence = 400;

/** All sentences of a paragraph; of a table only those that are too long for a cell. */
function runningText(block: Block): readonly Sentence[] {
  const sentences = block.sentences.filter(({ tokens }) => tokens.length <= longestSentence);
  return block.rows
    ? sentences.filter(({ tokens }) => tokens.length >= longCell && /^[.!?]$/.test(tokens.at(-1)!.text))
    : sentences;
}

/** The spans that start inside a stretch; the list is in the order of starts. */
export function startingIn<S extends Span>(spans: readonly S[], within: Span): S[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start >= within.start) high = middle;
    else low = middle + 1;
  }
  const found: S[] = [];
  for (let i = low; i < spans.length && spans[i]!.start < within.end; i++) found.push(spans[i]!);
  return found;
}

/** The quotations that touch a stretch; a long one may have begun some places earlier in the list. */
export function quotationsAt(quotations: readonly Quotation[], within: Span): Quotation[] {
  const found: Quotation[] = [];
  for (
    let i = Math.max(0, firstEndingAfter(quotations, within.start) - 2);
    i < quotations.length && quotations[i]!.start < within.end;
    i++
  ) {
    if (overlaps(quotations[i]!, within)) found.push(quotations[i]!);
  }
  return found;
}

/** "…, the mayor said" hangs on its sentence by a comma; "that the two do not speak" reports nothing. */
function hangsLoose({ text }: AnnotatedArticle, { start, cue, content, source }: Attribution): boolean {
  if (!content || content.end > start || !source || source.start > cue.start) return false;
  return !/(?:[,;:.!?"'”’»)\]–—-]|\b(?:as|so|what))\s*$/i.test(text.slice(Math.max(0, start - 8), start));
}

/** "Voices from within the federation": what stands behind the preposition names nobody. */
const secretSource =
  /\b(?:voices|sources?|insiders?|circles|people|persons?|someone|somebody|those|whispers|rumou?rs|talk|word|friends|figures) (?:close |familiar |very )?(?:from|in|at|within|inside|of|to|near|around|with)(?: within| inside)? (?:the |its |his |her )?$/i;

/** The nameless and nobody are no sources; "studies" are none either, but "the study" and "a study by Lund University" are. */
function isNamed(article: AnnotatedArticle, attribution: Attribution): boolean {
  const { text } = article;
  const { source, sourceKind } = attribution;
  if (
    hangsLoose(article, attribution) ||
    isUndertaking(text, attribution) ||
    (source && secretSource.test(text.slice(Math.max(0, source.start - 40), source.start)))
  )
    return false;
  // "I", "we", "you" outside quotations are the writer and the reader; "they say" in the present is everybody.
  if (source && /^(?:i|we|you|one)$/i.test(text.slice(source.start, source.end))) return false;
  if (/^they (?:all |do )?(?:say|tell|believe|think|claim)$/i.test(text.slice(attribution.start, attribution.end)))
    return false;
  if (sourceKind === 'person' || sourceKind === 'organisation' || sourceKind === 'role') return true;
  if ((sourceKind !== 'document' && sourceKind !== 'none') || !source) return false;
  const words = text.slice(source.start, source.end);
  return (
    /^(?:the|this|that|these|its|his|her|their)\b/i.test(words) ||
    /\s\p{Lu}/u.test(words) ||
    /^\p{Lu}\S*\s+\p{Lu}/u.test(words)
  );
}

/** True where the span stands between quotation marks. */
export function isQuoted({ quotations }: ProseSentence, span: Span): boolean {
  return quotations.some((quotation) => contains(quotation, span));
}

/** True where the span is what somebody with a name says, thinks or shows. */
export function isAttributed(prose: ProseSentence, span: Span): boolean {
  return prose.named.some((one) => !one.content || overlaps(one.content, span));
}

/** The article itself says it: neither quoted nor attributed. */
export function isOwnVoice(prose: ProseSentence, span: Span): boolean {
  return !isQuoted(prose, span) && !isAttributed(prose, span);
}

/** True for what hangs on "it has been said that", "one says that": that nobody says it is a finding of its own. */
export function isHearsay({ tokens, attributions }: ProseSentence, span: Span): boolean {
  return (
    attributions.some(
      ({ sourceKind, cue, content }) =>
        sourceKind === 'agentless' && cue.end <= span.start && content !== undefined && overlaps(content, span),
    ) ||
    (tokens[0]!.lower === 'one' &&
      /^(?:says|tells|hears|whispers)$/.test(tokens[1]?.lower ?? '') &&
      span.start > tokens[1]!.end)
  );
}

/** True where the sentence names a source, quotes or links. */
export function hasSource({ named, citations, quotations }: ProseSentence): boolean {
  return citations.length > 0 || named.length > 0 || quotations.some(({ kind }) => kind === 'speech');
}

/** True where the sentence, the one before it or the one behind it in the paragraph names a source. */
export function hasSourceNearby(prose: ProseSentence): boolean {
  return [prose, prose.before, prose.behind].some((one) => one !== undefined && hasSource(one));
}

/** Sentences looked at on either side: paragraphs of news are shorter, broken files have endless ones. */
const paragraphReach = 12;

/** True where any sentence of the paragraph names a source. */
export function hasSourceInParagraph(prose: ProseSentence): boolean {
  let before: ProseSentence | undefined = prose;
  let behind = prose.behind;
  for (let i = 0; i < paragraphReach; i++) {
    if ((before && hasSource(before)) || (behind && hasSource(behind))) return true;
    before = before?.before;
    behind = behind?.behind;
  }
  return false;
}

/**
 * The strongest match of each clause: "the deal is a disgrace, and the bank a laughing stock" holds two judgements. Clauses
 * are parted by semicolons, dashes and by a comma before a conjunction.
 */
export function oneByClause<M extends { readonly from: number; readonly to: number }>(
  tokens: readonly Token[],
  matches: readonly M[],
  isStrong: (match: M) => boolean,
): M[] {
  if (matches.length < 2) return [...matches];
  const clauses = new Map<number, M>();
  for (const match of matches) {
    const clause = clauseOf(tokens, match.from);
    const known = clauses.get(clause);
    if (!known || (!isStrong(known) && isStrong(match))) clauses.set(clause, match);
  }
  const kept = [...clauses.values()].sort((a, b) => a.from - b.from);
  // A weak match beside a strong one adds nothing.
  return kept.some(isStrong) ? kept.filter(isStrong) : kept.slice(0, 1);
}

/** Number of the clause in which a token stands. */
function clauseOf(tokens: readonly Token[], at: number): number {
  let clause = 0;
  for (let i = 1; i <= at; i++) {
    const { text } = tokens[i]!;
    if (
      /^[;:—–]$/.test(text) ||
      (tokens[i - 1]!.text === ',' && /^(?:and|but|or|while|so|yet|because|as|nor)$/i.test(text))
    )
      clause++;
  }
  return clause;
}

/** The span of a range of token indexes, `to` not included. */
export function spanOf(tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** True where a token of a name of one of these kinds stands in the sentence. */
export function hasName({ tokens }: ProseSentence, kinds: RegExp): boolean {
  return tokens.some(({ name }) => kinds.test(name));
}

/** True where a date or time of the article stands in the sentence. */
export function hasTime(article: AnnotatedArticle, { sentence }: ProseSentence): boolean {
  return overlapping(article.times, sentence).length > 0;
}

/** True where the sentence names a day or an hour: it tells of an event in the calendar. */
export function hasDay(article: AnnotatedArticle, { sentence }: ProseSentence): boolean {
  return overlapping(article.times, sentence).some(
    ({ granularity, kind }) => (kind === 'date' || kind === 'time') && /^(?:minute|hour|day)$/.test(granularity),
  );
}

/** A passage for a message: on one line, cut at a word where it is long. */
export function passage(article: AnnotatedArticle, span: Span, most = 60): string {
  const text = article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(' ', most);
  return `${text.slice(0, cut > 0 ? cut : most)} …`;
}
