import type { Span } from './span.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Something about the bytes that the reader of the text should know, at its place in the decoded text. */
export interface DecodeProblem {
  readonly kind: 'invalid-byte' | 'legacy-encoding' | 'binary' | 'too-large' | 'unreadable';
  readonly message: string;
  readonly at: Span;
}

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly problems: readonly DecodeProblem[];
}

/** Above this size (bytes) a file is refused with one message: design, section 7. */
export const sizeCap = 10 * 1024 * 1024;

/** More places than these are counted, not listed. */
const listedBytes = 200;

/**
 * Decodes the bytes of an article; never fails. A byte-order mark decides; else valid UTF-8 is UTF-8; else, where no valid
 * multi-byte sequence speaks for UTF-8, every byte is read as windows-1252 (WHATWG Encoding Standard, index windows-1252);
 * else each bad byte becomes U+FFFD and a problem. Binary files and files above `sizeCap` give an empty text and one problem.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > sizeCap) return refused('too-large', tooLargeMessage(bytes.length));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes.subarray(2), 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2), 'utf-16be');
  const guess = utf16WithoutMark(bytes);
  if (guess) return utf16(bytes, guess);
  if (looksBinary(bytes)) return refused('binary', 'This file holds binary data, not text; it was not checked.');
  const from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return utf8(bytes, from);
}

/** The message for an article above the cap, `size` in bytes. */
export function tooLargeMessage(size: number): string {
  const mebibytes = (n: number) => (n / 1024 / 1024).toFixed(0);
  return `This article is ${mebibytes(size)} MB; articles above ${mebibytes(sizeCap)} MB are not checked.`;
}

/** A text that could not be had, as a value: empty, with one problem on its first line. */
export function refused(kind: DecodeProblem['kind'], message: string): Decoded {
  return { text: '', encoding: 'utf-8', problems: [{ kind, message, at: { start: 0, end: 0 } }] };
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8192);
  let control = 0;
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i]!;
    if (byte >= 32) continue;
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte !== 27)) control++;
  }
  return control > sample.length / 10;
}

/** Without a mark, UTF-16 of Latin text shows as NUL in every second byte. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 512);
  if (sample.length < 8 || bytes.length % 2) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) i % 2 ? odd++ : even++;
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be';
  return undefined;
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const units = new Uint16Array(bytes.length >> 1);
  const high = encoding === 'utf-16be' ? 0 : 1;
  for (let i = 0; i < units.length; i++) units[i] = (bytes[2 * i + high]! << 8) | bytes[2 * i + 1 - high]!;
  const text = joinUnits(units, units.length);
  const bad: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = text.charCodeAt(i + 1);
    if (unit < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) i++;
    else bad.push(i);
  }
  if (bytes.length % 2) bad.push(Math.max(0, text.length - 1));
  return { text, encoding, problems: invalidAt(bad, 'UTF-16') };
}

/** Of every host (WHATWG Encoding Standard); pure, and many times faster than what can be written here. */
declare class TextDecoder {
  constructor(label: string, options: { readonly fatal: boolean; readonly ignoreBOM: boolean });
  /** @throws TypeError where the bytes are not valid. */
  decode(bytes: Uint8Array): string;
}

/** The mark at the beginning is taken off before; another one would be a character of the text. */
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function utf8(bytes: Uint8Array, from: number): Decoded {
  try {
    return { text: strict.decode(bytes.subarray(from)), encoding: 'utf-8', problems: [] };
  } catch {
    return damagedUtf8(bytes, from);
  }
}

/** Byte by byte, to say where those that are not valid stand. */
function damagedUtf8(bytes: Uint8Array, from: number): Decoded {
  const units = new Uint16Array(bytes.length - from);
  const bad: number[] = [];
  let length = 0;
  let multiByte = 0;
  const end = bytes.length;
  for (let i = from; i < end; ) {
    let lead = bytes[i]!;
    // Runs of ASCII, nearly all there is, in a loop that does nothing else.
    while (lead < 0x80) {
      units[length++] = lead;
      if (++i === end) break;
      lead = bytes[i]!;
    }
    if (i === end) break;
    const size = sequenceLength(bytes, i);
    if (!size) {
      bad.push(length);
      units[length++] = 0xfffd;
      i++;
      continue;
    }
    multiByte++;
    let point = lead & (0x7f >> size);
    for (let k = 1; k < size; k++) point = (point << 6) | (bytes[i + k]! & 0x3f);
    if (point > 0xffff) {
      units[length++] = 0xd800 + ((point - 0x10000) >> 10);
      units[length++] = 0xdc00 + ((point - 0x10000) & 0x3ff);
    } else units[length++] = point;
    i += size;
  }
  // A truncated download has a few bad bytes among many good sequences; a legacy file has bad bytes only.
  if (bad.length > multiByte) return windows1252(bytes, from);
  return { text: joinUnits(units, length), encoding: 'utf-8', problems: invalidAt(bad, 'UTF-8') };
}

/** Length of the well-formed UTF-8 sequence at `i` (2 to 4), or 0: Unicode Standard, table 3-7. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i]!;
  const second = bytes[i + 1] ?? 0;
  const tail = (k: number) => ((bytes[i + k] ?? 0) & 0xc0) === 0x80;
  if (lead >= 0xc2 && lead <= 0xdf) return tail(1) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    if (lead === 0xe0 && second < 0xa0) return 0;
    if (lead === 0xed && second > 0x9f) return 0;
    return tail(1) && tail(2) ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    if (lead === 0xf0 && second < 0x90) return 0;
    if (lead === 0xf4 && second > 0x8f) return 0;
    return tail(1) && tail(2) && tail(3) ? 4 : 0;
  }
  return 0;
}

/** Code points of bytes 0x80 to 0x9F in windows-1252; the five unassigned ones map to themselves. */
const windows1252High = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
  0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
];

function windows1252(bytes: Uint8Array, from: number): Decoded {
  const units = new Uint16Array(bytes.length - from);
  let first = -1;
  for (let i = from; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte >= 0x80 && first < 0) first = i - from;
    units[i - from] = byte >= 0x80 && byte < 0xa0 ? windows1252High[byte - 0x80]! : byte;
  }
  const message =
    'This file is not UTF-8; it was read as windows-1252. Save it as UTF-8 to be sure that every character is right.';
  const at = { start: first, end: first + 1 };
  return {
    text: joinUnits(units, units.length),
    encoding: 'windows-1252',
    problems: [{ kind: 'legacy-encoding', message, at }],
  };
}

function invalidAt(places: readonly number[], name: string): DecodeProblem[] {
  return places.slice(0, listedBytes).map((start, index) => {
    const more =
      index === listedBytes - 1 && places.length > listedBytes ? ` (and ${places.length - listedBytes} more)` : '';
    return {
      kind: 'invalid-byte',
      message: `The bytes of this character are not valid ${name}${more}.`,
      at: { start, end: start + 1 },
    };
  });
}

/** `String.fromCharCode` takes its units as arguments, of which engines accept only so many at once. */
function joinUnits(units: Uint16Array, length: number): string {
  const parts: string[] = [];
  for (let i = 0; i < length; i += 8192)
    parts.push(String.fromCharCode.apply(null, units.subarray(i, Math.min(length, i + 8192)) as unknown as number[]));
  return parts.join('');
}
