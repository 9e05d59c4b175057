import type { NameTag, Token, TokenKind } from './article.ts';
import type { Spelling } from './spellings.ts';

/**
 * The tokens of articles: six fields each, since a folder has millions of them. `text` and `lower` are those of the spelling,
 * so a copy made with `{ ...token }` lacks them; `withTags` copies.
 */
export class WrittenToken implements Token {
  readonly start: number;
  readonly end: number;
  readonly spelling: Spelling;
  readonly kind: TokenKind;
  readonly pos: string;
  readonly name: NameTag;

  constructor(start: number, end: number, spelling: Spelling, kind: TokenKind, pos: string, name: NameTag) {
    this.start = start;
    this.end = end;
    this.spelling = spelling;
    this.kind = kind;
    this.pos = pos;
    this.name = name;
  }

  get text(): string {
    return this.spelling.text;
  }

  get lower(): string {
    return this.spelling.lower;
  }
}

/** The token with other tags. */
export function withTags({ start, end, spelling, kind }: Token, pos: string, name: NameTag): Token {
  return new WrittenToken(start, end, spelling, kind, pos, name);
}
