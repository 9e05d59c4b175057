import type { DecodeProblem } from '../text/decode.ts';
import type { Lines } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

/** What a token is made of; `symbol` is anything that is neither letters, digits nor punctuation. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'url';

/** BIO tag of a name: person, organisation, place, or another kind of name. */
export type NameTag = 'O' | `${'B' | 'I'}-${'PER' | 'ORG' | 'LOC' | 'MISC'}`;

/**
 * One token. Tokenisation follows the Penn Treebank: "n't", "'s" and other clitics are tokens of their own, as are
 * punctuation marks; hyphenated words, numbers with separators ("1,200.5") and URLs are one token.
 */
export interface Token extends Span {
  readonly text: string;
  /** `text` in lower case; tokens written alike share both strings. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** Penn Treebank part of speech; '' until `annotate` has run the tagger. */
  readonly pos: string;
  /** Name tag of the sequence model; 'O' until `annotate` has run the tagger. */
  readonly name: NameTag;
  /** The number of the way it is written (`spellings.ts`), by which tables know it; 0 or none where it has no number. */
  readonly spelling?: number;
}

/** A sentence: its tokens in reading order, none of them empty. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

export type BlockKind =
  | 'headline'
  | 'byline'
  | 'dateline' // a line that holds only a publication date or a place and a date
  | 'heading'
  | 'paragraph'
  | 'listItem'
  | 'table'
  | 'speakerTurn' // "Interviewer: …"; `speaker` is the span of the label
  | 'caption'
  | 'furniture' // widgets, navigation, share bars, comment forms … (not part of the article)
  | 'code'
  | 'blankRun' // three or more blank lines in a row
  | 'frontMatter';

/** One table row: the spans of its cells, without the pipes and the white space around the text. */
export interface TableRow extends Span {
  readonly cells: readonly Span[];
  /** True for the `|---|---|` row. */
  readonly separator: boolean;
}

/**
 * A block of the article. `start`/`end` cover its lines without the last line break; `content` is the text without
 * markup (list bullet, `#`, `>`, speaker label). Only blocks that hold prose have sentences; table cells have theirs.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly content: Span;
  readonly sentences: readonly Sentence[];
  /** Heading level 1-6 for headings that have one. */
  readonly level?: number;
  readonly speaker?: Span;
  readonly rows?: readonly TableRow[];
}

/** The publication date an article gives for itself. */
export interface ArticleDate extends Span {
  /** ISO 8601 calendar date, `YYYY-MM-DD`. */
  readonly iso: string;
}

export interface FrontMatter extends Span {
  /** The YAML mapping, or an empty object where it could not be read. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Why the YAML could not be read, and where. */
  readonly error?: { readonly message: string; readonly at: Span };
}

/** A parsed article: a plain value. All spans are UTF-16 offsets into `text`. Parsing never fails. */
export interface Article {
  /** Path relative to the corpus root, with forward slashes. */
  readonly path: string;
  readonly format: 'text' | 'markdown';
  readonly text: string;
  readonly lines: Lines;
  readonly problems: readonly DecodeProblem[];
  readonly frontMatter?: FrontMatter;
  readonly headline?: Block;
  readonly byline?: Block;
  readonly date?: ArticleDate;
  readonly blocks: readonly Block[];
  /** False when the text is clearly in another language than English: then only one note is made about it. */
  readonly english: boolean;
  /** The English name of that language. */
  readonly otherLanguage?: string;
}

/** The text under a span. */
export function textOf(article: { readonly text: string }, span: Span): string {
  return article.text.slice(span.start, span.end);
}
