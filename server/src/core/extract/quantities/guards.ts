import { at, type Lexeme, type Lexemes } from '../lexemes.ts';
import { NUMERALS } from '../numerals.ts';

/** Words before a number that number or name a thing: "Flight 370", "Article 5", "No. 10", "version 2". */
const LABELS = new Set(
  (
    'no nos number numbers nr article articles section sections chapter page pages room flight route highway interstate motorway ' +
    'level act figure fig table phase type unit group day week game episode season part volume vol verse line platform gate channel ' +
    'radio formula boeing airbus windows iphone ipad galaxy apollo falcon resolution category stage tier class ward district ' +
    'division precinct zone title paragraph clause item step lot version ios android area bbc itv model mark mk series state ' +
    'proposition amendment rule question appendix annex exhibit lane runway terminal pier track bus tram line exit building ' +
    'apartment apt suite floor psalm genesis john luke matthew protocol directive decree bill house senate hr size grade rank ' +
    'ranked seed seeded seeds count counts iso agenda world covid junction reactor pavilion field school hill engine code protocol match set round heat'
  ).split(' '),
);

/** Labels that are also verbs or common nouns count only with a capital or before digits. */
const STREET =
  /^(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Square|Place|Court|Way|Terrace|Crescent|Close|Gardens|Row|Parade|Highway|ST|RD|AVE|BLVD|STREET|ROAD|AVENUE|LANE|DRIVE|BOULEVARD|SQUARE|HIGHWAY)$/;

/** Whether the number phrase at lexemes `i` to before `next` names, labels or addresses something instead of counting. */
export function isLabel(lexemes: Lexemes, i: number, next: number, isHeadline: boolean): boolean {
  const first = at(lexemes, i);
  const before = at(lexemes, i - 1);
  return (
    isGlued(lexemes, i, next) ||
    isListNumber(lexemes, i, next) ||
    isCapitalName(lexemes, i, isHeadline) ||
    isAddress(lexemes, i, next) ||
    isLabelled(lexemes, i, next) ||
    before.text === '#' ||
    before.text === '@' ||
    (before.text === '[' && at(lexemes, next).text === ']') ||
    (first.kind === 'number' && isPhone(lexemes, i))
  );
}

/** "COVID-19", "A320", "2.0.1", "3D", "sub-20", "24703L202", "4x4", "16:9", "24/7", "1/2/3". */
function isGlued(lexemes: Lexemes, i: number, next: number): boolean {
  const first = at(lexemes, i);
  const before = at(lexemes, i - 1);
  if (first.kind !== 'number') {
    return (
      before.text === '-' &&
      !first.spaced &&
      !before.spaced &&
      at(lexemes, i - 2).kind === 'word' &&
      !NUMERALS.has(at(lexemes, i - 2).lower)
    );
  }
  if (Number.isNaN(first.value)) return true;
  if (!first.spaced && before.kind === 'word') return true;
  if (!first.spaced && /^[-‑–_.:/=]$/.test(before.text) && !before.spaced && at(lexemes, i - 2).kind !== 'none') {
    const joined = at(lexemes, i - 2);
    if (joined.kind === 'word' || before.text !== '–') return true;
  }
  const after = at(lexemes, next);
  if (after.kind === 'word' && !after.spaced && at(lexemes, next - 1).kind === 'number') return true;
  return (
    after.kind === 'symbol' &&
    !after.spaced &&
    /^[:/_=]$/.test(after.text) &&
    at(lexemes, next + 1).kind === 'number' &&
    !at(lexemes, next + 1).spaced
  );
}

/** "1. The council …", "2) …" at the start of a line or sentence. */
function isListNumber(lexemes: Lexemes, i: number, next: number): boolean {
  const sign = at(lexemes, next);
  if (
    at(lexemes, i).kind !== 'number' ||
    at(lexemes, i).value > 99 ||
    (sign.text !== '.' && sign.text !== ')') ||
    sign.spaced ||
    next !== i + 1
  )
    return false;
  const opens = i === 0 || (i === 1 && /^[(*#]$/.test(at(lexemes, 0).text));
  return opens && at(lexemes, next + 1).kind !== 'none';
}

/** Number words with a capital inside a sentence are names: "Big Four", "Channel Four", "Second World War". */
function isCapitalName(lexemes: Lexemes, i: number, isHeadline: boolean): boolean {
  const first = at(lexemes, i);
  if (first.kind !== 'word' || !/^[A-Z]/.test(first.text)) return false;
  const opens = i === 0 || /^[.:;!?"“‘'*(•–—]$/.test(at(lexemes, i - 1).text);
  const following = at(lexemes, i + 1);
  if (opens) return isOrdinalWord(first) && /^[A-Z]/.test(following.text) && /^[A-Z]/.test(at(lexemes, i + 2).text);
  return !isHeadline;
}

function isOrdinalWord(lexeme: Lexeme): boolean {
  return NUMERALS.get(lexeme.lower)?.role === 'ordinal';
}

/** "10 Downing Street", "42nd Street", "Fifth Avenue". */
function isAddress(lexemes: Lexemes, i: number, next: number): boolean {
  if (at(lexemes, i).kind === 'number' && at(lexemes, i).text.length > 5) return false;
  for (let k = next; k < next + 4; k++) {
    const word = at(lexemes, k);
    if (word.kind !== 'word' || !/^[A-Z]/.test(word.text)) return false;
    if (STREET.test(word.text)) return !(word.text === 'St' && k === next && at(lexemes, k + 1).text === '.');
  }
  return false;
}

function isLabelled(lexemes: Lexemes, i: number, next: number): boolean {
  const first = at(lexemes, i);
  const dot = at(lexemes, i - 1).text === '.' && !at(lexemes, i - 1).spaced ? 1 : 0;
  const label = at(lexemes, i - 1 - dot);
  if (label.kind !== 'word') return false;
  if (dot === 1)
    return /^(?:no|nos|nr|vol|fig|art|sec|mk|apt|rte|hwy|para)$/i.test(label.text) && first.kind === 'number';
  if (label.lower === 'of' && at(lexemes, i - 2).text === 'Group') return true;
  const capital = /^[a-z]?[A-Z]/.test(label.text);
  if (!LABELS.has(label.lower)) return isModelName(lexemes, i, next);
  if (first.kind === 'word') return capital && !isPluralAfter(lexemes, next);
  if (/^(?:%|per)$/.test(at(lexemes, next).lower) || !Number.isInteger(first.value))
    return label.lower === 'version' || label.lower === 'ios';
  if (label.lower === 'no' && !capital) return false;
  return capital
    ? i > 1 || !isPluralAfter(lexemes, next) || /^(?:type|category|phase|stage|tier|grade|level)$/.test(label.lower)
    : /^(?:number|numbers|no|page|pages|article|section|chapter|room|flight|route|highway|platform|gate|channel|phase|version|level|category|ranked|seeded|type|step|rule|stage|tier|clause|paragraph|item|junction|lane|runway|terminal|size|grade|lot|seed|episode|round|exit|bus|figure|table|line)$/.test(
        label.lower,
      );
}

/** "the Falcon 9 rocket", "iPhone 12": a name, one small number, and no plural after it. */
function isModelName(lexemes: Lexemes, i: number, next: number): boolean {
  const [name, number] = [at(lexemes, i - 1), at(lexemes, i)];
  if (number.kind !== 'number' || number.text.includes(',') || number.text.includes('.') || next !== i + 1)
    return false;
  if (i < 2 || !/^(?:[A-Z][a-z]|i[A-Z]|[A-Z]{2})/.test(name.text) || /^[.:!?"“(]$/.test(at(lexemes, i - 2).text))
    return false;
  const after = at(lexemes, next);
  if (after.text === '%' || after.text === '-' || after.text === '–') return false;
  const counts = after.kind === 'word' && after.spaced && /^[a-z]/.test(after.text);
  return !counts || !isPluralAfter(lexemes, next);
}

function isPluralAfter(lexemes: Lexemes, next: number): boolean {
  for (let k = next; k < next + 3; k++) {
    const word = at(lexemes, k);
    if (
      word.kind !== 'word' ||
      !word.spaced ||
      (k > next && /^(?:and|or|but|of|in|on|at|to|for|with|by|from|that|who)$/.test(word.text))
    )
      return false;
    if (
      /^(?:people|men|women|children|per|percent|million|billion)$/.test(word.lower) ||
      (/[a-z]{2}s$/.test(word.text) && !/^(?:was|is|has|this|its|as|says|does|thus|plus)$/.test(word.text))
    )
      return true;
  }
  return false;
}

/** "+44 20 7946 0958", "555-0143", "0800 123456". */
function isPhone(lexemes: Lexemes, i: number): boolean {
  let opener = i;
  while (at(lexemes, opener).kind === 'number' && i - opener < 12) {
    if (at(lexemes, opener - 1).text === '+' && !at(lexemes, opener).spaced) return true;
    opener -= at(lexemes, opener - 1).kind === 'number' ? 1 : 2;
  }
  const first = at(lexemes, i);
  if (first.text.startsWith('0') && /^0\d{2,}/.test(first.text)) return true;
  let groups = 0;
  let digits = 0;
  let k = i;
  while (at(lexemes, k - 1).text === '-' && !at(lexemes, k).spaced && at(lexemes, k - 2).kind === 'number') k -= 2;
  for (; at(lexemes, k).kind === 'number' && !at(lexemes, k).text.includes('.'); k += 2) {
    groups++;
    digits += at(lexemes, k).text.length;
    const join = at(lexemes, k + 1);
    if (join.text !== '-' || join.spaced || at(lexemes, k + 2).spaced) break;
  }
  return groups >= 3 || (groups === 2 && digits >= 7 && first.text.length === 3);
}

/** Ordinals that rank or count nothing: "at first", "first lady", "second-hand", "First, …". */
export function isIdiomOrdinal(lexemes: Lexemes, i: number, next: number): boolean {
  const before = at(lexemes, i - 1).lower;
  const hyphen = at(lexemes, next).text === '-' ? 1 : 0;
  const after = at(lexemes, next + hyphen);
  if (at(lexemes, i).lower === 'second') {
    if (
      /^(?:per|split|a|every|each)$/.test(before) &&
      !(before === 'a' && after.kind === 'word' && !/^(?:and|of|or|to|in|per)$/.test(after.lower))
    )
      return true;
    if (at(lexemes, i - 1).kind === 'number' || at(lexemes, i - 1).text === '-' || NUMERALS.has(before)) return true;
  }
  if (before === 'at' && at(lexemes, i).lower === 'first') return true;
  if (i === 0 && next === 1 && after.text === ',') return true; // "First, the roof must be mended."
  return (
    /^(?:lady|minister|aid|responder|responders|hand|thoughts|of|name|names|party|degree|guessing|and)$/.test(
      after.lower,
    ) &&
    (after.lower !== 'of' || at(lexemes, next + 1).lower === 'all') &&
    (after.lower !== 'and' || at(lexemes, next + 1).lower === 'foremost')
  );
}

/** Four digits that could be a year and have neither a noun nor a unit: neither read as a year nor safe as a count. */
export function isDoubtfulYear(lexeme: Lexeme): boolean {
  return lexeme.text.length === 4 && lexeme.value >= 1900 && lexeme.value < 2060;
}
