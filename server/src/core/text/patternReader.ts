import {
  anything,
  type Beginning,
  beginsOf,
  closed,
  followed,
  joined,
  mostOf,
  neededOf,
  nothing,
  oneOf,
  otherLetter,
  type Piece,
  rarer,
  unknown,
} from './patternPieces.ts';

/**
 * What the whole of a regular expression tells; undefined where it is not understood to its end. Letters are in lower case,
 * or as they are written.
 */
export function readPattern(pattern: RegExp, asWritten = false): Piece | undefined {
  const reader: SourceReader = { source: pattern.source, at: 0, unicode: pattern.unicode, asWritten };
  const whole = readAlternatives(reader);
  return reader.at < pattern.source.length ? undefined : whole;
}

interface SourceReader {
  readonly source: string;
  at: number;
  readonly unicode: boolean;
  readonly asWritten: boolean;
}

function readAlternatives(reader: SourceReader): Piece {
  const pieces: Piece[] = [];
  const sources: string[] = [];
  do {
    if (pieces.length > 0) reader.at++;
    const start = reader.at;
    pieces.push(readSequence(reader));
    sources.push(reader.source.slice(start, reader.at));
  } while (reader.source[reader.at] === '|');
  return oneOf(pieces, sources);
}

function readSequence(reader: SourceReader): Piece {
  const pieces: Piece[] = [];
  const starts = [reader.at];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at]!)) {
    pieces.push(readRepeated(reader));
    starts.push(reader.at);
  }
  const whole = joined(pieces);
  const parting = pieces.findIndex(({ ways }) => ways !== undefined);
  if (parting < 0) return whole;
  const before = joined(pieces.slice(0, parting));
  const behind = joined(pieces.slice(parting + 1));
  const opening = reader.source.slice(starts[0], starts[parting]);
  const ending = reader.source.slice(starts[parting + 1], reader.at);
  const ways = pieces[parting]!.ways!.map(({ source, begins, needed }) => ({
    source: opening + source + ending,
    begins: followed(followed(beginsOf(before), begins), beginsOf(behind)),
    needed: rarer(rarer(needed, neededOf(before)), neededOf(behind)),
  }));
  return { ...whole, ways };
}

/** Characters of a word that stand for themselves, as one piece: most of what expressions are made of. */
const word = /[a-z ]{2,}(?![?*+{])/iy;

function readRepeated(reader: SourceReader): Piece {
  word.lastIndex = reader.at;
  const letters = word.exec(reader.source)?.[0];
  if (letters) {
    reader.at += letters.length;
    return { strings: [reader.asWritten ? letters : letters.toLowerCase()] };
  }
  const piece = readAtom(reader);
  // Most are not repeated, and there are a hundred thousand.
  const next = reader.source[reader.at];
  if (next !== '?' && next !== '*' && next !== '+' && next !== '{') return piece;
  const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(reader.source.slice(reader.at, reader.at + 16));
  if (!quantifier) return piece;
  reader.at += quantifier[0].length;
  const sign = quantifier[0][0];
  const none: Beginning = { text: '', open: true };
  if (sign === '?')
    return piece.strings
      ? { strings: ['', ...piece.strings] }
      : { begins: [none, ...beginsOf(piece)], most: mostOf(piece) };
  const [, least, comma, times] = quantifier;
  const count = comma ? times : least;
  const most = count ? Number(count) * mostOf(piece) : Number.POSITIVE_INFINITY;
  if (sign === '*' || (sign === '{' && Number(least) === 0))
    return { begins: [none, ...closed(beginsOf(piece))], most };
  return { needed: neededOf(piece), also: piece.also, begins: closed(beginsOf(piece)), most };
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
  return sign === '.' ? anything : literal(code, reader);
}

function literal(code: number, { asWritten }: SourceReader): Piece {
  const letter = String.fromCharCode(code);
  if (code < 128) return { strings: [asWritten ? letter : letter.toLowerCase()] };
  const begins = [{ text: unitsOf(code), open: true }];
  return folded.has(code) ? anything : { begins, needed: [signOf(code)], most: 2 };
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

/** What is only looked at around a match takes no room in it; a group with flags of its own is not taken apart. */
function readGroup(reader: SourceReader): Piece {
  const opening = /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>|[a-z-]+:))?/.exec(reader.source.slice(reader.at, reader.at + 60))![0];
  reader.at += opening.length;
  const inside = readAlternatives(reader);
  reader.at++;
  if (/^\(\?<?[=!]/.test(opening)) return nothing;
  const { ways, ...whole } = inside;
  return /^\(\?[a-z-]/.test(opening) || !ways ? whole : { ...whole, ways };
}

function readEscape(reader: SourceReader): Piece {
  const { source, at } = reader;
  const sign = source[at + 1]!;
  const long = /^\\(?:u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[pP]\{[^}]*\}|k<[^>]*>|\d+|c[a-zA-Z])/.exec(
    source.slice(at, at + 60),
  );
  reader.at += long ? long[0].length : 2;
  if (sign === 'b' || sign === 'B') return nothing;
  if (sign === 's') return { begins: [...' \t\n\r\f\v', otherLetter].map((text) => ({ text, open: true })), most: 1 };
  if (sign === 'd') return { begins: [...'0123456789'].map((text) => ({ text, open: true })), most: 1 };
  // What was matched before.
  if (sign === 'k' || /\d/.test(sign)) return unknown;
  return long || /[a-zA-Z]/.test(sign) ? anything : literal(sign.charCodeAt(0), reader);
}

/** Only a class of few single characters stands for strings; from one of characters without ranges a match may begin. */
function readClass(reader: SourceReader): Piece {
  const { source, at } = reader;
  let end = at + 1;
  while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  reader.at = end + 1;
  // An escaped mark is that mark; where it could be taken for a range or a negation, nothing is said.
  const inside = source.slice(at + 1, end).replace(/\\([^a-zA-Z\d])/g, '$1');
  if (/^[a-zA-Z' [(<{|]{1,6}$/.test(inside))
    return { strings: [...new Set(reader.asWritten ? inside : inside.toLowerCase())] };
  if (!reader.unicode || /^\^|\\|[^[]-[^\]]/.test(inside)) return anything;
  const codes = [...inside].map((letter) => letter.codePointAt(0)!);
  const begins = codes.map((code) => ({ text: unitsOf(code), open: true }));
  return codes.every((code) => code > 127 && !folded.has(code))
    ? { begins, needed: codes.map(signOf), most: 2 }
    : { begins, most: 2 };
}
