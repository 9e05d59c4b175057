import { abbreviations } from './abbreviations.ts';
import type { Token, TokenKind } from './article.ts';

const url = String.raw`(?:https?:\/\/|www\.)[^\s<>"“”|\])}]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+`;
// "1,200.5", "2020s", "3rd", "5bn", "14:30", "3-2", "737-800"; a full stop at the end is the sentence's.
const number = String.raw`\d+(?:[.,:\/]\d+)*(?:[-‐‑]\d+(?:[.,:]\d+)*)*(?:[-‐‑]?\p{L}[\p{L}\p{M}\d]*(?:[-‐‑'’]\p{L}[\p{L}\p{M}\d]*)*)?`;
// Letters with inner apostrophes, hyphens and digits; "U.S." and "a.m." keep their full stops.
const word = String.raw`(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\d]*(?:[-‐‑'’&.]\p{L}[\p{L}\p{M}\d]*|[-‐‑]\d[\p{L}\p{M}\d]*)*`;
const rest = String.raw`\.{2,}|-{2,}|[\s\S]`;
const scanner = new RegExp(`(?<url>${url})|(?<number>${number})|(?<word>${word})|[^\\S\\n]+|\\n|(?:${rest})`, 'gu');
const punctuation = /^[\p{P}…]+$/u;
const clitic = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;
/** In "word.word" two sentences lost the space between them, unless it is a name like "example.com". */
const innerStop = /^(\p{L}{2,})\.(\p{Lu}.*)$/su;

/** The tokens of `text` between two offsets. Every character that is not white space lands in exactly one token. */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const slice = text.slice(start, end);
  scanner.lastIndex = 0;
  for (let match = scanner.exec(slice); match; match = scanner.exec(slice)) {
    const piece = match[0];
    const at = start + match.index;
    const groups = match.groups!;
    if (groups['word'] !== undefined) pushWord(tokens, piece, at, slice, match.index);
    else if (groups['url'] !== undefined) pushUrl(tokens, piece, at);
    else if (groups['number'] !== undefined) push(tokens, piece, at, 'number');
    else if (piece.trim() !== '') push(tokens, piece, at, punctuation.test(piece) ? 'punctuation' : 'symbol');
  }
  return tokens;
}

function push(tokens: Token[], text: string, start: number, kind: TokenKind): void {
  tokens.push({ start, end: start + text.length, text, kind, pos: '', name: 'O' });
}

/** Marks at the end of a URL belong to the sentence around it. */
function pushUrl(tokens: Token[], piece: string, at: number): void {
  const trimmed = piece.replace(/[.,;:!?'’»]+$/, '');
  push(tokens, trimmed, at, 'url');
  for (let i = trimmed.length; i < piece.length; i++) push(tokens, piece[i]!, at + i, 'punctuation');
}

function pushWord(tokens: Token[], piece: string, at: number, text: string, index: number): void {
  const stuck = innerStop.exec(piece);
  if (stuck && !abbreviations.has(stuck[1]!.toLowerCase())) {
    pushWord(tokens, stuck[1]!, at, text, index);
    push(tokens, '.', at + stuck[1]!.length, 'punctuation');
    pushWord(tokens, stuck[2]!, at + stuck[1]!.length + 1, text, index + stuck[1]!.length + 1);
    return;
  }
  const ending = clitic.exec(piece);
  if (ending && ending.index > 0) {
    push(tokens, piece.slice(0, ending.index), at, 'word');
    push(tokens, ending[0], at + ending.index, 'word');
    return;
  }
  push(tokens, piece, at, 'word');
  // "Mr." and "Inc." keep the stop that the scanner would take for a token of its own.
  if (text[index + piece.length] === '.' && !piece.endsWith('.') && takesStop(piece)) {
    const last = tokens.pop()!;
    push(tokens, `${last.text}.`, last.start, 'word');
    scanner.lastIndex++;
  }
}

function takesStop(word: string): boolean {
  return abbreviations.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word);
}
