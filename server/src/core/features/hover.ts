import type { Corpus } from '../corpus/corpus.ts';
import type { Entity } from '../corpus/entities.ts';
import { saysTheSame } from '../extract/agreement.ts';
import type { AnnotatedArticle, EntityType } from '../extract/annotations.ts';
import { type Claim, isTypedValue, type TopicClaim } from '../extract/claims.ts';
import type { Finding } from '../report.ts';
import type { Severity } from '../rule.ts';
import { overlaps, type Span } from '../text/span.ts';
import {
  type ArticlePassages,
  byPath,
  type Location,
  locationsOf,
  newestFirst,
  type Passage,
  passageAt,
  passagesByArticle,
} from './passages.ts';
import { readAs } from './readAs.ts';
import { readable } from './readable.ts';

/** What is known about the words under the pointer. */
export interface Hover {
  /** The words it is about. */
  readonly at: Span;
  readonly parts: readonly HoverPart[];
}

export type HoverPart = EntityPart | ReadingPart | FindingPart;

/** A name: who it is and every article that mentions it. */
export interface EntityPart {
  readonly kind: 'entity';
  readonly name: string;
  readonly type: EntityType;
  readonly role?: string;
  readonly aliases: readonly string[];
  /** Newest first, each with its first passages and the number of all. */
  readonly articles: readonly ArticlePassages[];
  /** Articles in the corpus. */
  readonly corpusSize: number;
  /** Findings whose place or related places lie on a sentence's mention of the entity. */
  readonly clashes: readonly FindingPart[];
  /** What several articles say alike in sentences that name the entity. */
  readonly corroborated: readonly Corroboration[];
}

/** A statement with the passages that make it, each in an article of its own; the newest first. */
export interface Corroboration {
  /** What is stated, such as "dead" or "place". */
  readonly what: string;
  readonly words: string;
  readonly places: readonly { readonly path: string; readonly line: number }[];
}

/** A figure or date: what it was read as, and what other articles say on the same topic. */
export interface ReadingPart {
  readonly kind: 'reading';
  readonly reading: string;
  readonly elsewhere: readonly ArticlePassages[];
  /** True when others tell of the same happening, but say nothing on this. */
  readonly alone: boolean;
}

/** A finding with its passages: the one it stands on first. */
export interface FindingPart {
  readonly kind: 'finding';
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly passages: readonly (Passage & { readonly message: string })[];
}

/** The hover at an offset; undefined on ordinary words. */
export function hoverAt(corpus: Corpus, path: string, offset: number): Hover | undefined {
  const article = corpus.article(path);
  if (!article) return undefined;
  const spans: Span[] = [];
  const parts: HoverPart[] = [];
  const found = corpus.entities.at(path, offset);
  if (found) {
    spans.push(found.mention);
    parts.push(entityPart(corpus, found.entity));
  } else {
    for (const reading of readingsAt(corpus, article, offset)) {
      spans.push(reading.at);
      parts.push(reading.part);
    }
  }
  for (const finding of corpus.findings(path)) {
    // A finding without a second passage has said all in its message, which the editor shows anyway.
    if (!holds(finding.at, offset) || finding.related.length === 0) continue;
    spans.push(finding.at);
    parts.push(findingPart(corpus, finding));
  }
  if (!parts.length) return undefined;
  return { at: { start: spans[0]!.start, end: spans[0]!.end }, parts };
}

/** Passages of each article: the headline's, and those of the text of which one is shown. */
const readOut = 4;

/** Everything the hover says of an entity; also what a list of entities shows on demand. */
export function entityPart(corpus: Corpus, entity: Entity): EntityPart {
  const { name, type, role, aliases, mentions } = entity;
  const articles = passagesByArticle(corpus, locationsOf(mentions), readOut);
  const clashes = clashesOf(corpus, entity).map((finding) => findingPart(corpus, finding));
  const corpusSize = corpus.paths().length;
  const corroborated = corroborationsOf(corpus, entity);
  return { kind: 'entity', name, type, ...(role && { role }), aliases, articles, corpusSize, clashes, corroborated };
}

/** Inconsistencies whose own or related places lie on a mention of the entity. */
export function clashesOf(corpus: Corpus, entity: Entity): Finding[] {
  const mentions = byPath(entity.mentions);
  const touches = (path: string, at: Span) => mentions.get(path)?.some(({ mention }) => overlaps(mention, at)) ?? false;
  return [...mentions.keys()].flatMap((path) =>
    corpus.findings(path).filter(({ rule, at, related }) => {
      if (!rule.startsWith('inconsistency/')) return false;
      return touches(path, at) || related.some((place) => touches(place.path, place.at));
    }),
  );
}

/** Figures, days and outcomes of which a reader wants to know who else has them. */
const corroborable: ReadonlySet<string> = new Set(
  'dead injured missing count money share votes score outcome event-date event-place agent attendance age'.split(' '),
);

/** Statements in sentences that name the entity on which another article agrees. */
function corroborationsOf(corpus: Corpus, entity: Entity): Corroboration[] {
  const found = new Map<string, Corroboration>();
  for (const [path, mentions] of byPath(entity.mentions)) {
    const article = corpus.article(path)!;
    const sentences = article.blocks
      .flatMap((block) => block.sentences)
      .filter((sentence) => mentions.some(({ mention }) => overlaps(mention, sentence)));
    for (const claim of article.claims) {
      if (!corroborable.has(claim.attribute) || !sentences.some((sentence) => overlaps(sentence, claim))) continue;
      const topic = corpus.topicKey(path, claim);
      const alike = (corpus.topic(topic)?.claims ?? []).filter((other) => saysTheSame(other.claim, claim));
      const places = firstOfEach(corpus, alike);
      if (places.length < 2 || found.has(topic)) continue;
      const what = claim.attribute.replace('event-', '');
      found.set(topic, { what, words: readable(article.text.slice(claim.start, claim.end)), places });
    }
  }
  return [...found.values()];
}

/** The first claim of each article, the newest article first. */
function firstOfEach(corpus: Corpus, claims: readonly TopicClaim[]): { path: string; line: number }[] {
  return [...byPath(claims)]
    .map(([path, [first]]) => {
      const { lines, date } = corpus.article(path)!;
      return { path, line: lines.lineAt(first!.claim.start), ...(date && { date: date.iso }) };
    })
    .sort(newestFirst)
    .map(({ path, line }) => ({ path, line }));
}

function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

function readingsAt(corpus: Corpus, article: AnnotatedArticle, offset: number): { at: Span; part: ReadingPart }[] {
  const readings = [...article.times, ...article.quantities].filter((span) => holds(span, offset));
  // The narrowest says most: "14" in "14 key agreements", "November" in "Monday, November 9".
  const at = readings.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  if (!at) return [];
  const claims = claimsAt(article, at);
  const topics = [...new Set(claims.map((claim) => corpus.topicKey(article.path, claim)))];
  const elsewhere = passagesByArticle(corpus, otherClaims(corpus, article, topics), readOut);
  const alone = elsewhere.length === 0 && claims.some((claim) => isToldElsewhere(corpus, article.path, claim));
  return [{ at, part: { kind: 'reading', reading: readAs(article, at), elsewhere, alone } }];
}

/** The claims that a figure or date belongs to. */
function claimsAt(article: AnnotatedArticle, at: Span): Claim[] {
  return article.claims.filter(
    (claim) =>
      (claim.value.low !== undefined || claim.attribute === 'event-date') &&
      !isTypedValue(claim) &&
      overlaps(claim, at),
  );
}

/** True when another article tells of the happening the claim is about. */
function isToldElsewhere(corpus: Corpus, path: string, { event }: Claim): boolean {
  return (
    event !== undefined &&
    corpus.events().some((members) => members.some((one) => one.path === path && one.sketch.index === event.index))
  );
}

/** Where other articles make a claim on one of the topics. */
function otherClaims(corpus: Corpus, article: AnnotatedArticle, topics: readonly string[]): Location[] {
  return topics.flatMap((key) =>
    (corpus.topic(key)?.claims ?? [])
      .filter(({ path }) => path !== article.path)
      .map(({ path, claim: { start, end } }) => ({ path, at: { start, end } })),
  );
}

function findingPart(corpus: Corpus, finding: Finding): FindingPart {
  const { rule, severity, message, path, at, related } = finding;
  const places = [{ path, at, message }, ...related];
  const passages = places.flatMap((place) => {
    const article = corpus.article(place.path);
    return article ? [{ ...passageAt(article, place.at), message: place.message }] : [];
  });
  return { kind: 'finding', rule, severity, message, passages };
}
