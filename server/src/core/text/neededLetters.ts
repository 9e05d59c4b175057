/**
 * What every match of a regular expression holds at least one of: groups of ASCII characters in lower case. Undefined
 * where its source does not tell. Worked out as RE2 and Code Search do it (Cox 2012, Regular Expression Matching with a
 * Trigram Index): a piece of the expression either stands for few strings, which are joined with those of its neighbours,
 * or it needs what one of its parts needs.
 */
export function neededLetters(pattern: RegExp): readonly string[] | undefined {
  const whole = readPattern(pattern);
  const needed = whole && neededOf(whole);
  return needed?.some(isBeyondAscii) ? undefined : needed;
}

/**
 * What every match of a regular expression begins with: one of these groups of characters, ASCII letters in lower case,
 * `otherLetter` for each code unit beyond ASCII. An empty group where the source does not tell.
 */
export function beginnings(pattern: RegExp): readonly string[] {
  const whole = readPattern(pattern);
  return whole ? [...new Set(beginsOf(whole).map(({ text }) => text))] : [''];
}

export const otherLetter = '\uffff';

/** One way in which an expression can match: what such matches begin with, and groups of which they hold one at least. */
export interface MatchingWay {
  readonly begins: readonly string[];
  /** As `neededLetters`, with signs beyond ASCII that have no case; `otherLetter` stands for any other character there. */
  readonly needed: readonly string[] | undefined;
}

/** The alternatives of a regular expression, one by one: together they tell more than what all of them begin with and need. */
export function waysToMatch(pattern: RegExp): readonly MatchingWay[] {
  const whole = readPattern(pattern);
  if (!whole) return [{ begins: [''], needed: undefined }];
  return waysOf(whole).map(({ begins, needed }) => ({ begins: [...new Set(begins.map(({ text }) => text))], needed }));
}

function readPattern(pattern: RegExp): Piece | undefined {
  const reader: SourceReader = { source: pattern.source, at: 0, unicode: pattern.unicode };
  const whole = readAlternatives(reader);
  return reader.at < pattern.source.length ? undefined : whole;
}

interface SourceReader {
  readonly source: string;
  at: number;
  readonly unicode: boolean;
}

/** All strings that a piece can match, or else what its matches need. */
interface Piece {
  readonly strings?: readonly string[];
  readonly needed?: readonly string[] | undefined;
  /** Where the strings are not known, what they begin with. */
  readonly begins?: readonly Beginning[];
  /** The same for each alternative by itself, where there are several. */
  readonly ways?: readonly Way[];
}

interface Way {
  readonly begins: readonly Beginning[];
  readonly needed: readonly string[] | undefined;
}

/** Characters that a match begins with; `open` where that is all the piece matches, so that the next one goes on from there. */
interface Beginning {
  readonly text: string;
  readonly open: boolean;
}

const nothing: Piece = { strings: [''] };
const anything: Piece = {};
/** Strings of one piece at most. */
const mostStrings = 64;
/** Letters of a group that are looked for; more tell hardly more. */
const longest = 10;

/** How often a group of so many letters is met by chance, about, for each letter of a text. */
const chance = [Number.POSITIVE_INFINITY, 0.06, 0.015, 0.004, 0.0012, 0.0005, 0.0003];

/** What lies beyond ASCII is taken only where nothing else is needed. */
const beyondAscii = 10;

function isBeyondAscii(text: string): boolean {
  return text.charCodeAt(0) > 127;
}

function costOf(strings: readonly string[] | undefined): number {
  if (!strings) return Number.POSITIVE_INFINITY;
  return strings.reduce(
    (sum, text) => sum + (isBeyondAscii(text) ? beyondAscii : chance[Math.min(text.length, chance.length - 1)]!),
    0,
  );
}

function rarer(a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined {
  const best = costOf(a) <= costOf(b) ? a : b;
  return costOf(best) === Number.POSITIVE_INFINITY ? undefined : best;
}

function neededOf({ strings, needed }: Piece): readonly string[] | undefined {
  return rarer(needed, strings && shortest(strings.map((text) => text.slice(0, longest))));
}

/** Code units of a beginning, and beginnings of one piece, at most; cut short they let more through. */
const longestBeginning = 5;
const mostBeginnings = 2000;

function beginsOf({ strings, begins }: Piece): readonly Beginning[] {
  if (begins) return begins;
  return strings ? strings.map((text) => ({ text, open: true })) : [{ text: '', open: false }];
}

function closed(begins: readonly Beginning[]): Beginning[] {
  return begins.map(({ text }) => ({ text, open: false }));
}

function followed(begins: readonly Beginning[], next: readonly Beginning[]): readonly Beginning[] {
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

function readAlternatives(reader: SourceReader): Piece {
  const pieces = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at++;
    pieces.push(readSequence(reader));
  }
  if (pieces.length === 1) return pieces[0]!;
  const strings = pieces.flatMap((piece) => piece.strings ?? []);
  if (pieces.every((piece) => piece.strings) && strings.length <= mostStrings) return { strings };
  const needed = pieces.map(neededOf);
  const begins = pieces.flatMap(beginsOf);
  const ways = pieces.flatMap(waysOf);
  return needed.every((one) => one !== undefined)
    ? { needed: [...new Set(needed.flat())], begins, ways }
    : { begins, ways };
}

function waysOf(piece: Piece): readonly Way[] {
  return piece.ways ?? [{ begins: beginsOf(piece), needed: neededOf(piece) }];
}

function readSequence(reader: SourceReader): Piece {
  const pieces: Piece[] = [];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at]!))
    pieces.push(readRepeated(reader));
  const whole = joined(pieces);
  const parting = pieces.findIndex(({ ways }) => ways !== undefined);
  if (parting < 0) return whole;
  const before = joined(pieces.slice(0, parting));
  const behind = joined(pieces.slice(parting + 1));
  const ways = pieces[parting]!.ways!.map(({ begins, needed }) => ({
    begins: followed(followed(beginsOf(before), begins), beginsOf(behind)),
    needed: rarer(rarer(needed, neededOf(before)), neededOf(behind)),
  }));
  return { ...whole, ways };
}

/** Pieces that stand one behind the other. */
function joined(pieces: readonly Piece[]): Piece {
  let strings: readonly string[] = [''];
  let needed: readonly string[] | undefined;
  let broken = false;
  let begins: readonly Beginning[] = [{ text: '', open: true }];
  for (const piece of pieces) {
    if (begins.some(({ open }) => open)) begins = followed(begins, beginsOf(piece));
    if (piece.strings && strings.length * piece.strings.length <= mostStrings) {
      strings = strings.flatMap((text) => piece.strings!.map((more) => text + more));
      continue;
    }
    broken = true;
    needed = rarer(needed, neededOf({ strings }));
    needed = rarer(needed, piece.needed);
    strings = piece.strings ?? [''];
  }
  return broken ? { needed: rarer(needed, neededOf({ strings })), begins } : { strings };
}

function readRepeated(reader: SourceReader): Piece {
  const piece = readAtom(reader);
  const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(reader.source.slice(reader.at, reader.at + 16));
  if (!quantifier) return piece;
  reader.at += quantifier[0].length;
  const sign = quantifier[0][0];
  const none: Beginning = { text: '', open: true };
  if (sign === '?') return piece.strings ? { strings: ['', ...piece.strings] } : { begins: [none, ...beginsOf(piece)] };
  if (sign === '*' || (sign === '{' && Number(quantifier[1]) === 0))
    return { begins: [none, ...closed(beginsOf(piece))] };
  return { needed: neededOf(piece), begins: closed(beginsOf(piece)) };
}

function readAtom(reader: SourceReader): Piece {
  const { source } = reader;
  const sign = source[reader.at]!;
  if (sign === '(') return readGroup(reader);
  if (sign === '[') return readClass(reader);
  if (sign === '\\') return readEscape(reader);
  const code = source.codePointAt(reader.at)!;
  reader.at += code > 0xffff ? 2 : 1;
  if (sign === '^' || sign === '$') return nothing;
  return sign === '.' ? anything : literal(code);
}

function literal(code: number): Piece {
  if (code < 128) return { strings: [String.fromCharCode(code).toLowerCase()] };
  const begins = [{ text: unitsOf(code), open: true }];
  return folded.has(code) ? anything : { begins, needed: [signOf(code)] };
}

/** A sign beyond ASCII as something that is needed: itself, or any such character where its case may differ. */
function signOf(code: number): string {
  const sign = String.fromCodePoint(code);
  return code <= 0xffff && sign.toLowerCase() === sign && sign.toUpperCase() === sign ? sign : otherLetter;
}

/** Letters of ASCII match these two where case does not count. */
const folded: ReadonlySet<number> = new Set([0x17f, 0x212a]);

function unitsOf(code: number): string {
  return code < 128 ? String.fromCharCode(code).toLowerCase() : otherLetter.repeat(code > 0xffff ? 2 : 1);
}

/** What is only looked at around a match takes no room in it. */
function readGroup(reader: SourceReader): Piece {
  const opening = /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>|[a-z-]+:))?/.exec(reader.source.slice(reader.at, reader.at + 60))![0];
  reader.at += opening.length;
  const inside = readAlternatives(reader);
  reader.at++;
  return /^\(\?<?[=!]/.test(opening) ? nothing : inside;
}

function readEscape(reader: SourceReader): Piece {
  const { source, at } = reader;
  const sign = source[at + 1]!;
  const long = /^\\(?:u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[pP]\{[^}]*\}|k<[^>]*>|\d+|c[a-zA-Z])/.exec(
    source.slice(at, at + 60),
  );
  reader.at += long ? long[0].length : 2;
  if (sign === 'b' || sign === 'B') return nothing;
  if (sign === 's') return { begins: [...' \t\n\r\f\v', otherLetter].map((text) => ({ text, open: true })) };
  if (sign === 'd') return { begins: [...'0123456789'].map((text) => ({ text, open: true })) };
  return long || /[a-zA-Z]/.test(sign) ? anything : literal(sign.charCodeAt(0));
}

/** Only a class of few single characters stands for strings; from one of characters without ranges a match may begin. */
function readClass(reader: SourceReader): Piece {
  const { source, at } = reader;
  let end = at + 1;
  while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  reader.at = end + 1;
  // An escaped mark is that mark; where it could be taken for a range or a negation, nothing is said.
  const inside = source.slice(at + 1, end).replace(/\\([^a-zA-Z\d])/g, '$1');
  if (/^[a-zA-Z' ]{1,6}$/.test(inside)) return { strings: [...new Set(inside.toLowerCase())] };
  if (!reader.unicode || /^\^|\\|[^[]-[^\]]/.test(inside)) return anything;
  const codes = [...inside].map((letter) => letter.codePointAt(0)!);
  const begins = codes.map((code) => ({ text: unitsOf(code), open: true }));
  return codes.every((code) => code > 127 && !folded.has(code)) ? { begins, needed: codes.map(signOf) } : { begins };
}
