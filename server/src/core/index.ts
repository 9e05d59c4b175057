/** The facade of the core: what the server, the command line and the tests import. */
export type { Article, Block, BlockKind, Sentence, Token } from './article/article.ts';
export { textOf } from './article/article.ts';
export { parseArticle } from './article/parse.ts';
export type { ActiveRule, RuleFailure } from './check.ts';
export * from './config.ts';
export type { Corpus, CorpusSettings } from './corpus/corpus.ts';
export { createCorpus } from './corpus/corpus.ts';
export type { Entities, Entity, EntityMention, EntityOptions } from './corpus/entities.ts';
export type { EventNode } from './corpus/events.ts';
export { declaredSources, type SourceDocument } from './corpus/sources.ts';
export {
  addDecision,
  type Decision,
  decide,
  readDecisions,
  removeDecision,
  type Verdict,
  verdicts,
} from './decisions.ts';
export { annotate } from './extract/annotate.ts';
export type * from './extract/annotations.ts';
export type { Claim, ClaimValue, EventSketch, Topic, TopicClaim } from './extract/claims.ts';
export type { Language } from './language/language.ts';
export type { Finding, Place } from './report.ts';
export { inReportOrder } from './report.ts';
export type { Fix, Rule, Severity, TextEdit } from './rule.ts';
export { ruleOf, rules } from './rules/index.ts';
export { type Decoded, type DecodeProblem, decode, refused, sizeCap, tooLargeMessage } from './text/decode.ts';
export { type Lines, linesOf, type Position } from './text/lines.ts';
export { contains, overlaps, type Span } from './text/span.ts';
