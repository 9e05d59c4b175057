/** What a piece of a regular expression tells of its matches: the words in which `patternReader.ts` reads one. */

/** All strings that a piece can match, or else what its matches need. */
export interface Piece {
  readonly strings?: readonly string[];
  readonly needed?: readonly string[] | undefined;
  /** What its matches need besides, the rarest first. */
  readonly also?: readonly (readonly string[])[] | undefined;
  /** Where the strings are not known, code units of the longest match; without end if not given. */
  readonly most?: number;
  /** Where the strings are not known, what they begin with. */
  readonly begins?: readonly Beginning[];
  /** The same for each alternative by itself, where there are several. */
  readonly ways?: readonly Way[];
}

export interface Way {
  readonly source: string;
  readonly begins: readonly Beginning[];
  readonly needed: readonly string[] | undefined;
}

/** Characters that a match begins with; `open` where that is all the piece matches, so that the next one goes on from there. */
export interface Beginning {
  readonly text: string;
  readonly open: boolean;
}

/** What takes no room: the empty string. */
export const nothing: Piece = { strings: [''] };
/** One character of any kind. */
export const anything: Piece = { most: 2 };
/** A piece of which nothing is known. */
export const unknown: Piece = {};
/** Strings of one piece at most. */
const mostStrings = 64;
/** Letters of a group that are looked for; more tell hardly more. */
const longest = 10;

/** How often a group of so many letters is met by chance, about, for each letter of a text. */
const chance = [Number.POSITIVE_INFINITY, 0.06, 0.015, 0.004, 0.0012, 0.0005, 0.0003];

/** Groups that are met far more often than others as long, in news. */
const frequent: ReadonlyMap<string, number> = new Map([
  ['the', 0.0127],
  ['the ', 0.01],
  ['and', 0.0047],
  ['and ', 0.0045],
]);

/** What lies beyond ASCII is taken only where nothing else is needed. */
const beyondAscii = 10;

/** Signs that are met less often than letters, in most articles nowhere. */
const rareSign = /^[[\]{}<>()|@#%&*_=+~^\\/!?$;]$/;
const rareChance = 0.002;
/** What is met more often by chance tells nothing beside something rarer. */
const mostChance = 0.02;

/** In the place of any code unit beyond ASCII. */
export const otherLetter = '\uffff';

export function isBeyondAscii(text: string): boolean {
  return text.charCodeAt(0) > 127;
}

/** How often one of the strings is met by chance, about, for each letter of a text; infinite where nothing is needed. */
export function costOf(strings: readonly string[] | undefined): number {
  if (!strings) return Number.POSITIVE_INFINITY;
  return strings.reduce((sum, text) => sum + chanceOf(text), 0);
}

function chanceOf(text: string): number {
  if (isBeyondAscii(text)) return beyondAscii;
  return rareSign.test(text) ? rareChance : (frequent.get(text) ?? chance[Math.min(text.length, chance.length - 1)]!);
}

export function rarer(
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): readonly string[] | undefined {
  const best = costOf(a) <= costOf(b) ? a : b;
  return costOf(best) === Number.POSITIVE_INFINITY ? undefined : best;
}

export function neededOf({ strings, needed }: Piece): readonly string[] | undefined {
  return rarer(needed, strings && shortest(strings.map((text) => text.slice(0, longest))));
}

/** What is needed besides the rarest. */
function othersOf(
  groups: readonly (readonly string[] | undefined)[],
  best: readonly string[] | undefined,
): readonly (readonly string[])[] {
  return groups
    .flatMap((group) => (group !== undefined && group !== best && costOf(group) <= mostChance ? [group] : []))
    .sort((a, b) => costOf(a) - costOf(b));
}

/** Code units of the longest match. */
export function mostOf({ strings, most }: Piece): number {
  return strings ? Math.max(...strings.map(({ length }) => length)) : (most ?? Number.POSITIVE_INFINITY);
}

/** Code units of a beginning, and beginnings of one piece, at most; cut short they let more through. */
const longestBeginning = 5;
const mostBeginnings = 2000;

export function beginsOf({ strings, begins }: Piece): readonly Beginning[] {
  if (begins) return begins;
  return strings ? strings.map((text) => ({ text, open: true })) : [{ text: '', open: false }];
}

export function closed(begins: readonly Beginning[]): Beginning[] {
  return begins.map(({ text }) => ({ text, open: false }));
}

export function followed(begins: readonly Beginning[], next: readonly Beginning[]): readonly Beginning[] {
  if (begins.length * next.length > mostBeginnings) {
    // Of what follows two letters or one tell something still.
    const shorter = [2, 1]
      .map((letters) => cut(next, letters))
      .find((few) => begins.length * few.length <= mostBeginnings);
    return shorter ? followed(begins, shorter) : closed(begins);
  }
  return begins.flatMap((one) =>
    one.open && one.text.length < longestBeginning
      ? next.map(({ text, open }) => ({ text: (one.text + text).slice(0, longestBeginning), open }))
      : [{ text: one.text, open: false }],
  );
}

/** The different ones among the first letters of beginnings. */
function cut(begins: readonly Beginning[], letters: number): Beginning[] {
  return [...new Set(begins.map(({ text }) => text.slice(0, letters)))].map((text) => ({ text, open: false }));
}

/** Where a string is met, those inside it are met. */
function shortest(strings: readonly string[]): string[] {
  const different = [...new Set(strings)];
  return different.filter((text) => !different.some((other) => other !== text && text.includes(other)));
}

export function wayOf(piece: Piece): Omit<Way, 'source'> {
  return { begins: beginsOf(piece), needed: neededOf(piece) };
}

/** One of several pieces; `sources` are the expressions they were read from. */
export function oneOf(pieces: readonly Piece[], sources: readonly string[]): Piece {
  if (pieces.length === 1) return pieces[0]!;
  const strings = pieces.flatMap((piece) => piece.strings ?? []);
  if (pieces.every((piece) => piece.strings) && strings.length <= mostStrings) return { strings };
  const needed = pieces.map(neededOf);
  const begins = pieces.flatMap(beginsOf);
  const ways = pieces.flatMap((piece, i) => piece.ways ?? [{ source: sources[i]!, ...wayOf(piece) }]);
  const most = Math.max(...pieces.map(mostOf));
  return needed.every((one) => one !== undefined)
    ? { needed: [...new Set(needed.flat())], begins, ways, most }
    : { begins, ways, most };
}

/** Pieces that stand one behind the other. */
export function joined(pieces: readonly Piece[]): Piece {
  let strings: readonly string[] = [''];
  let needed: readonly string[] | undefined;
  let broken = false;
  const groups: (readonly string[] | undefined)[] = [];
  let begins: readonly Beginning[] = [{ text: '', open: true }];
  for (const piece of pieces) {
    if (begins.some(({ open }) => open)) begins = followed(begins, beginsOf(piece));
    if (piece.strings && strings.length * piece.strings.length <= mostStrings) {
      strings = strings.flatMap((text) => piece.strings!.map((more) => text + more));
      continue;
    }
    broken = true;
    const before = neededOf({ strings });
    groups.push(before, piece.needed, ...(piece.also ?? []));
    needed = rarer(rarer(needed, before), piece.needed);
    strings = piece.strings ?? [''];
  }
  if (!broken) return { strings };
  const last = neededOf({ strings });
  needed = rarer(needed, last);
  const most = pieces.reduce((sum, piece) => sum + mostOf(piece), 0);
  return { needed, also: othersOf([...groups, last], needed), begins, most };
}
