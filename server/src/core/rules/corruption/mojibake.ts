import type { Span } from '../../text/span.ts';
import { type CodePage, codePages, utf8At } from './codePages.ts';

/** Characters that were UTF-8 and were read as an eight-bit character set, once or several times over. */
export interface Mojibake extends Span {
  readonly wrong: string;
  readonly meant: string;
  readonly readAs: string;
}

/** Longest run that is decoded at once. */
const longestRun = 400;
/** More than twice is seen, more than four times is not. */
const rounds = 4;
/** Runs of what UTF-8 turns into; ASCII never belongs to it. */
const suspicious = /[^\x00-\x7f]{2,}/g;
/** Marks that may follow a capital with an accent in good text: "MODÈLE”", "ETÉ…", "«THÂ»". */
const naturalMarks = /[»«’”“‘…–—\u00a0€™ºª°•›‹‚„¿¡]/;

/** Every run of mojibake in a text, after the method of ftfy: decode what cannot have been meant and keep what then makes sense. */
export function mojibakeIn(text: string): Mojibake[] {
  const found: Mojibake[] = [];
  for (const match of text.matchAll(suspicious)) {
    let from = 0;
    const run = match[0].slice(0, longestRun);
    while (from < run.length - 1) {
      const hit = decodedAt(text, match.index, run, from);
      if (hit) found.push(hit);
      from = hit ? hit.end - match.index : from + 1;
    }
  }
  return found;
}

function decodedAt(text: string, base: number, run: string, from: number): Mojibake | undefined {
  for (const page of codePages) {
    const bytes = [...run.slice(from)].map((char) => page.byteOf.get(char));
    if (bytes[0] === undefined) continue;
    const { meant, length } = decodeAll(bytes);
    if (length === 0) continue;
    const wrong = [...run.slice(from)].slice(0, length).join('');
    const start = base + from;
    if (!isCertain(page, wrong, meant, text.slice(Math.max(0, start - 1), start), text.charAt(start + wrong.length)))
      continue;
    return { start, end: start + wrong.length, wrong, meant: again(meant), readAs: page.name };
  }
  return undefined;
}

function decodeAll(bytes: readonly (number | undefined)[]): { meant: string; length: number } {
  let meant = '';
  let length = 0;
  for (let one = utf8At(bytes, length); one; one = utf8At(bytes, length)) {
    if (!isText(one.char)) break;
    meant += one.char;
    length += one.length;
  }
  return { meant, length };
}

/** Text that went through twice is decoded until nothing changes. */
function again(text: string): string {
  let now = text;
  for (let round = 1; round < rounds; round++) {
    const next = codePages.map((page) => whole(page, now)).find((one) => one !== undefined);
    if (next === undefined) return now;
    now = next;
  }
  return now;
}

function whole(page: CodePage, text: string): string | undefined {
  const bytes = [...text].map((char) => page.byteOf.get(char));
  const { meant, length } = decodeAll(bytes);
  return length === bytes.length && length > 1 ? meant : undefined;
}

/** Letters and marks of living languages, punctuation, currency, symbols; no controls and nothing unassigned. */
function isText(char: string): boolean {
  return /[\u00a0-\u024f\u02bb-\u02dd\u0370-\u052f\u0590-\u06ff\u0900-\u0dff\u0e00-\u0e7f\u10a0-\u10ff\u1e00-\u1eff\u2010-\u2044\u20a0-\u20bf\u2100-\u23ff\u2500-\u27bf\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\ufb00-\ufb06\ufeff\uff01-\uff5e\ufffd]|\p{Emoji_Presentation}/u.test(
    char,
  );
}

/** Whether the run cannot have been meant as it stands. */
function isCertain(page: CodePage, wrong: string, meant: string, before: string, after: string): boolean {
  const result = [...meant];
  const letterBefore = /\p{L}/u.test(before);
  const lowerAround = /\p{Ll}/u.test(before) || /\p{Ll}/u.test(after);
  // Scripts other than Latin come in words: one letter alone is chance.
  const foreign = result.filter((char) => /(?!\p{Script=Latin})\p{L}/u.test(char)).length;
  if (foreign > 0) return foreign >= 2;
  if (page.name === 'Mac Roman') return /^[√¬ƒ≈‚Ô]/.test(wrong) && (lowerAround || wrong.length > 2 || letterBefore);
  if (page.name === 'windows-1251')
    return /^(?:в[Ђ„]|рџ|пї)/.test(wrong) || (/^[ГВДЕ]/.test(wrong) && /[a-z]/.test(before + after));
  const first = result[0]!;
  if (wrong.length >= 3 && !/^[\u00c0-\u024f]$/.test(first)) return true;
  if (!/^[\u00c2-\u00f4]/.test(wrong)) return false;
  if (naturalMarks.test(wrong.charAt(1)) && wrong.length === 2) {
    if (/[’”“‘…–—„‚]/.test(wrong.charAt(1)))
      return lowerAround && /\p{Lu}/u.test(wrong.charAt(0)) && !/\p{Lu}/u.test(before);
    return !/\p{Lu}/u.test(before) && /[ÂÃÅÄ]/.test(wrong.charAt(0));
  }
  return result.length > 0;
}
