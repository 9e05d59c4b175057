import { isWhiteSpace } from '../text/whiteSpace.ts';

/** What may part a line of a page into pieces, or stands around them; bits of `partsOf`. */
export const linePart = {
  /** Bars, dots, arrows, wide gaps and clocks between buttons and links. */
  bar: 1,
  /** Marks of Markdown, arrows and pictures that a page sets before a line or around words. */
  markup: 2,
  /** A full stop, a blank and a capital. */
  sentence: 4,
  /** The same with other white space than a blank. */
  otherSentence: 8,
  /** A dash between white space. */
  dash: 16,
} as const;

const letter = 0;
const blank = 1;
const stop = 2;
const dash = 3;
const digit = 4;
const bar = 5;
const markup = 6;
const both = 7;
/** White space of ASCII besides the blank and the tab. */
const otherBlank = 8;
const tab = 9;

const classes = new Uint8Array(128);
const codes = (marks: string) => [...marks].map((mark) => mark.charCodeAt(0));
for (const [kind, marks] of [
  [blank, ' '],
  [otherBlank, '\n\r\f\v'],
  [tab, '\t'],
  [stop, '.!?'],
  [dash, '-'],
  [digit, '0123456789'],
  [bar, '|'],
  [markup, '>*_[]'],
] as const)
  for (const code of codes(marks)) classes[code] = kind;
const others: ReadonlyMap<number, number> = new Map([
  ...codes('·•▪▸▶►⏵‹›»«←').map((code) => [code, both] as const),
  ...codes('→').map((code) => [code, both] as const),
  ...codes('➤➜➡★').map((code) => [code, markup] as const),
  ...codes('–—').map((code) => [code, dash] as const),
]);

/** The pointing hand lies beyond 16 bits: its two code units. */
const hand = [0xd83d, 0xdc49] as const;
const colon = 0x3a;

/** What a line has of these, in one pass over its characters. */
export function partsOf(line: string): number {
  let parts = 0;
  let before = letter;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    const kind = code < 128 ? classes[code]! : otherKind(line, i, code);
    // Nearly all characters are letters.
    if (kind === letter) {
      before = letter;
      continue;
    }
    switch (kind) {
      case bar:
        parts |= linePart.bar;
        break;
      case markup:
        parts |= linePart.markup;
        break;
      case both:
        parts |= linePart.bar | linePart.markup;
        break;
      case digit:
        if (line.charCodeAt(i + 1) === colon && isDigit(line, i + 2) && isDigit(line, i + 3)) parts |= linePart.bar;
        break;
      case blank:
      case otherBlank:
      case tab:
        if (kind === tab || isBlank(before)) parts |= linePart.bar;
        // Opening a sentence: what stands before the blank is looked at first, since it is a letter nearly always.
        if (before === stop && opensSentence(line, i + 1))
          parts |= kind === blank ? linePart.sentence : linePart.otherSentence;
        if (before === dash && i > 1 && isWhiteSpace(line.charCodeAt(i - 2))) parts |= linePart.dash;
        break;
    }
    before = kind;
  }
  return parts;
}

/** The kind of a character beyond ASCII. */
function otherKind(line: string, at: number, code: number): number {
  if (code === hand[0]) return line.charCodeAt(at + 1) === hand[1] ? markup : letter;
  return others.get(code) ?? (isWhiteSpace(code) ? otherBlank : letter);
}

function isBlank(kind: number): boolean {
  return kind === blank || kind === otherBlank || kind === tab;
}

function isDigit(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function opensSentence(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  if (code < 128) return code >= 0x41 && code <= 0x5a;
  return at < line.length && /^[\p{Lu}©]/u.test(line.slice(at, at + 2));
}
