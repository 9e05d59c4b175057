import { isOrganisationHead } from './kindWords.ts';
import {
  isCapitalised,
  isPossessive,
  type Line,
  maskOf,
  type NameSpan,
  touches,
  withoutOverlaps,
  wordsOf,
} from './lines.ts';
import { initialsOf, isAcronym } from './nameForms.ts';

/** A name and the short form the article introduces for it, both in one line. */
export interface AcronymPair {
  readonly name: NameSpan;
  readonly acronym: NameSpan;
}

/** What stands between a name and its short form, besides a possessive ending. */
const longestName = 12;
const small = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de', 'la', 'du', 'des', 'del', '&', '-', 'at']);

/**
 * Short forms introduced in brackets, either way round ("World Health Organization (WHO)"). Corrects the names of the line:
 * where the initials fit, the name is as long as they say.
 */
export function bracketAcronyms(line: Line, names: readonly NameSpan[]): { names: NameSpan[]; pairs: AcronymPair[] } {
  const pairs: AcronymPair[] = [];
  for (let i = 1; i + 2 < line.tokens.length; i++) {
    if (line.tokens[i]!.text !== '(') continue;
    const close = closingAt(line, i);
    if (close < 0) continue;
    const pair =
      close === i + 2
        ? (nameBefore(line, names, i) ?? nameInside(line, names, i, close))
        : nameInside(line, names, i, close);
    if (pair) pairs.push(pair);
  }
  if (!pairs.length) return { names: [...names], pairs };
  const certain = pairs.flatMap(({ name, acronym }) => [name, acronym]);
  const mask = maskOf(line, certain);
  const rest = names.filter((span) => !touches(mask, span));
  return { names: withoutOverlaps(line, [...certain, ...rest]), pairs };
}

function closingAt(line: Line, open: number): number {
  for (let i = open + 2; i < line.tokens.length && i <= open + longestName; i++)
    if (line.tokens[i]!.text === ')') return i;
  return -1;
}

/** "Name (SHORT)". */
function nameBefore(line: Line, names: readonly NameSpan[], open: number): AcronymPair | undefined {
  const short = line.tokens[open + 1]!.text;
  if (!looksShort(short)) return undefined;
  let end = open;
  if (isPossessive(line.tokens[end - 1]!.text)) end--;
  if (/^["”’']$/.test(line.tokens[end - 1]?.text ?? '')) end--;
  const tagged = names.find(({ to }) => to === end);
  const from = startByInitials(line, end, short);
  const acronym = { from: open + 1, to: open + 2 };
  if (from !== undefined) {
    const person = tagged?.kind === 'PER' && tagged.from === from && !wordsOf(line, tagged).some(isOrganisationHead);
    const kind = tagged && !person && tagged.kind !== 'PER' ? tagged.kind : 'ORG';
    return { name: { from, to: end, kind }, acronym: { ...acronym, kind } };
  }
  // A name in another language than its short form: only bodies are introduced so.
  const used = line.tokens[open + 1]!.name.endsWith('ORG');
  if (tagged?.kind === 'ORG' && tagged.to - tagged.from > 1 && isAcronym(short) && used && short.length > 2)
    return { name: tagged, acronym: { ...acronym, kind: 'ORG' } };
  return undefined;
}

/** "SHORT (Name)". */
function nameInside(line: Line, names: readonly NameSpan[], open: number, close: number): AcronymPair | undefined {
  const short = line.tokens[open - 1]!.text;
  if (!isAcronym(short) || short.length < 2) return undefined;
  const from = line.tokens[open + 1]!.lower === 'the' ? open + 2 : open + 1;
  const words = wordsOf(line, { from, to: close });
  if (words.length < 2 || !isCapitalised(words[0]!) || initialsOf(words) !== plainShort(short)) return undefined;
  const tagged = names.find((span) => span.from === from)?.kind;
  const kind = tagged && tagged !== 'PER' ? tagged : 'ORG';
  return { name: { from, to: close, kind }, acronym: { from: open - 1, to: open, kind } };
}

function looksShort(word: string): boolean {
  return /^\p{Lu}[\p{L}\d&.-]{1,9}$/u.test(word) && word.replace(/\P{Lu}/gu, '').length >= 2;
}

function plainShort(short: string): string {
  return short.replace(/[^\p{L}\d]/gu, '').toUpperCase();
}

/** Where the name ends at `end`, the place from which the initials of its words give the short form. */
function startByInitials(line: Line, end: number, short: string): number | undefined {
  const wanted = plainShort(short);
  for (let from = end - 1; from >= 0 && end - from <= longestName; from--) {
    const { text, kind } = line.tokens[from]!;
    if (kind !== 'word' && !small.has(text)) return undefined;
    if (!isCapitalised(text) && !small.has(text.toLowerCase())) return undefined;
    if (!isCapitalised(text)) continue;
    const words = wordsOf(line, { from, to: end });
    if (words.length > 1 && matches(words, wanted)) return from;
  }
  return undefined;
}

/** Initials of the words without, or with, the small ones; a plural short form ("MPs") by its singular. */
function matches(words: readonly string[], wanted: string): boolean {
  if (initialsOf(words) === wanted) return true;
  const all = words.flatMap((word) => word.split('-')).map((word) => word.charAt(0).toUpperCase());
  if (all.join('') === wanted) return true;
  const withS = wanted.endsWith('S') ? wanted.slice(0, -1) : undefined;
  return withS !== undefined && withS.length > 1 && initialsOf(words) === withS;
}
