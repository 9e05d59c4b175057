import type { AnnotatedArticle } from './extract/annotations.ts';
import type { Topic, TopicClaim } from './extract/claims.ts';
import type { Span } from './text/span.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** `nursery` rules run only when asked for: they are not right nine times in ten yet. */
export type Stage = 'stable' | 'nursery';

/** An option of a rule. The type of `default` is the type of the option. */
export interface Option {
  readonly default: number | boolean | string | readonly string[];
  readonly description: string;
}
type Widen<T> = T extends number
  ? number
  : T extends boolean
    ? boolean
    : T extends string
      ? string
      : T extends readonly string[]
        ? readonly string[]
        : never;
export type OptionValues<O extends Record<string, Option>> = { readonly [K in keyof O]: Widen<O[K]['default']> };

/** Replacement of a span by a text; an empty text deletes. */
export interface TextEdit {
  readonly at: Span;
  readonly text: string;
}

export interface Fix {
  /** What the fix does, in the imperative ("Remove the second “the”"). */
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** True when the repair is certain, so that "fix all" may apply it unseen. */
  readonly safe: boolean;
}

/** A passage in the same article (no `path`) or another one that belongs to a finding. */
export interface RelatedPlace {
  readonly path?: string;
  readonly at: Span;
  readonly message: string;
}

/** What an article rule yields. */
export interface ArticleFinding {
  readonly at: Span;
  /** Plain text, what is wrong with the evidence, about 140 characters at most. */
  readonly message: string;
  /** Only where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace[];
  readonly fix?: Fix;
}

/** What a topic rule yields: the claim it stands on, and the claims it clashes with. */
export interface TopicFinding {
  readonly at: TopicClaim;
  readonly message: string;
  readonly severity?: Severity;
  readonly related?: readonly { readonly claim: TopicClaim; readonly message: string }[];
  readonly fix?: Fix;
}

interface RuleFacts<O extends Record<string, Option>> {
  /** `family/fault`: the code, setting, file name and anchor of the docs page. Never renamed. */
  readonly id: `${'corruption' | 'inconsistency' | 'unsupported'}/${string}`;
  readonly title: string;
  /** Why it matters, for the docs page: one paragraph of Markdown. */
  readonly why: string;
  readonly severity: Severity;
  readonly stage: Stage;
  readonly options?: O;
  /** Judges characters and bytes: it holds for articles in any language, while all other rules leave them alone. */
  readonly anyLanguage?: boolean;
  /**
   * The rule can only say that something is wrong with a place: what it finds is left out where another rule of its family says
   * what it is, and takes it as seriously.
   */
  readonly lastResort?: boolean;
  /** The span holds text that does not belong to the article: the editor fades it. */
  readonly unnecessary?: boolean;
  /**
   * Short articles, run as tests and shown in the docs. In `bad` the finding stands between ⟦ and ⟧; `good` has none.
   * A string is one article; an array is a corpus (`a.txt`, `b.txt` … by position).
   */
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] };
}
export type Example = string | readonly string[];

export interface ArticleRule<O extends Record<string, Option> = Record<string, Option>> extends RuleFacts<O> {
  readonly kind: 'article';
  check(article: AnnotatedArticle, options: OptionValues<O>): Iterable<ArticleFinding>;
}

export interface TopicRule<O extends Record<string, Option> = Record<string, Option>> extends RuleFacts<O> {
  readonly kind: 'topic';
  /** The attributes whose topics the rule sees. */
  readonly attributes: readonly string[];
  check(topic: Topic, options: OptionValues<O>): Iterable<TopicFinding>;
}

/** The documents an article says it rests on: its front matter's `sources:` and those given with `--against`. */
export interface DeclaredSources {
  readonly found: readonly AnnotatedArticle[];
  /** Names in `sources:` that lead to no document. */
  readonly missing: readonly string[];
}

export interface SourceRule<O extends Record<string, Option> = Record<string, Option>> extends RuleFacts<O> {
  readonly kind: 'source';
  /** Only called for an article that declares a source. Examples name theirs in the first article's front matter. */
  check(article: AnnotatedArticle, sources: DeclaredSources, options: OptionValues<O>): Iterable<ArticleFinding>;
}

export type Rule = ArticleRule | TopicRule | SourceRule;

/** Declares a rule that sees one article. */
export function articleRule<const O extends Record<string, Option> = Record<never, Option>>(
  rule: Omit<ArticleRule<O>, 'kind'>,
): Rule {
  return { ...rule, kind: 'article' } as unknown as Rule;
}

/** Declares a rule that sees the claims of the whole corpus on one topic. */
export function topicRule<const O extends Record<string, Option> = Record<never, Option>>(
  rule: Omit<TopicRule<O>, 'kind'>,
): Rule {
  return { ...rule, kind: 'topic' } as unknown as Rule;
}

/** Declares a rule that compares an article with the sources it declares. */
export function sourceRule<const O extends Record<string, Option> = Record<never, Option>>(
  rule: Omit<SourceRule<O>, 'kind'>,
): Rule {
  return { ...rule, kind: 'source' } as unknown as Rule;
}
