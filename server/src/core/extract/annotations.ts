import type { Article } from '../article/article.ts';
import type { Language } from '../language/language.ts';
import type { Span } from '../text/span.ts';
import type { Claim } from './claims.ts';

export type EntityType = 'person' | 'organisation' | 'country' | 'place' | 'event' | 'work' | 'other';

/** A span that names something. */
export interface Mention extends Span {
  /** The name as the article writes it, without a possessive ending. */
  readonly text: string;
  readonly type: EntityType;
  /** Title or role written beside the name ("President", "the mayor of Lyon"), where there is one. */
  readonly role?: Span;
  /** The article introduces this short form for the name ("World Health Organization (WHO)"). */
  readonly acronym?: Span;
}

export type Granularity = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade';

/** A date or time expression. `from`/`to` are ISO calendar dates, both inclusive; undefined when it cannot be resolved. */
export interface Time extends Span {
  readonly from?: string;
  readonly to?: string;
  readonly granularity: Granularity;
  /** `absolute`: states its year; `yearless`: a day or month without one; `relative`: counts from the article's date. */
  readonly anchor: 'absolute' | 'yearless' | 'relative';
  /** 0 (Sunday) to 6 when the expression names a weekday beside the date or alone. */
  readonly weekday?: number;
  readonly approximate?: boolean;
  /** `duration` ("two years"), `anniversary` ("the 40th anniversary", value in `count`), `age` is a Quantity. */
  readonly kind: 'date' | 'duration' | 'anniversary' | 'time';
  /** Number of units for durations, "N years ago" and anniversaries. */
  readonly count?: number;
  /** Time of day as HH:MM (24 hours) of an expression of kind `time` that states one. */
  readonly clock?: string;
}

export type QuantityKind =
  | 'cardinal'
  | 'ordinal'
  | 'fraction'
  | 'percentage'
  | 'percentage-point'
  | 'money'
  | 'measure'
  | 'age'
  | 'score';

/** A number with what it counts. `low` = `high` for an exact number; infinities for open bounds. */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  readonly low: number;
  readonly high: number;
  /** ISO 4217 code for money; unit symbol as written in `units.ts` for measures; "year" for ages. */
  readonly unit?: string;
  readonly approximate: boolean;
  readonly bound?: 'at-least' | 'more-than' | 'at-most' | 'less-than';
  /** The counted noun phrase ("14 key agreements": "key agreements"), and the lower-case singular of its head. */
  readonly noun?: Span;
  readonly head?: string;
}

/** A stretch between quotation marks. */
export interface Quotation extends Span {
  /** The words without the marks. */
  readonly content: Span;
  /** `speech`: somebody's words (a clause or more, or attributed); `title`: name of a work; `scare`: a word or phrase set off. */
  readonly kind: 'speech' | 'title' | 'scare';
  /** False when the closing mark is missing. */
  readonly closed: boolean;
  /** The attribution whose content this is, as an index into `attributions`. */
  readonly attribution?: number;
}

export type SourceKind =
  | 'person'
  | 'organisation'
  | 'role'
  | 'document'
  | 'anonymous'
  | 'collective'
  | 'agentless'
  | 'none';

/** Who is said to say, think or report something. */
export interface Attribution extends Span {
  /** The words that name the source; absent for agentless forms. */
  readonly source?: Span;
  readonly sourceKind: SourceKind;
  /** The reporting verb or phrase ("said", "according to", "is seen as"). */
  readonly cue: Span;
  /** What is attributed: the clause or quotation. */
  readonly content?: Span;
}

/** A pointer to a source. */
export interface Citation extends Span {
  readonly kind: 'link' | 'url' | 'footnote' | 'reference' | 'bracketed-number' | 'outlet';
  readonly url?: string;
  /** Footnote label or bracketed number. */
  readonly label?: string;
  /** `use`: in the text; `definition`: an entry of a reference list or a footnote's text. */
  readonly role: 'use' | 'definition';
}

/** An article with everything that was read in it. All arrays are in text order. */
export interface AnnotatedArticle extends Article {
  readonly mentions: readonly Mention[];
  readonly times: readonly Time[];
  readonly quantities: readonly Quantity[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly citations: readonly Citation[];
  readonly claims: readonly Claim[];
  /** The language the annotations were made with, for rules that look words up. */
  readonly language: Language;
}
