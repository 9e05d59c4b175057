import { type Lexeme, lexemesBetween } from '../lexemes.ts';
import { CODE, MINUS, NUMBER as NUMBER_OPENS, neededBehind, SIGN } from '../quantities/openers.ts';
import { DATE_LIST, NUMBER_LIST, YEAR_LIST } from '../times/parsers.ts';
import {
  DIGIT,
  DOT,
  endOfAddress,
  endOfNumber,
  isAddress,
  isDigit,
  LETTER,
  mayBeFraction,
  opensDecimal,
  SHAPES,
  SPACE,
  shapeOf,
  vulgarFraction,
} from './characters.ts';
import { SIGN_CLASSES } from './classes.ts';
import * as is from './facts.ts';
import { emptyStore, makeRoom, Stretch, store } from './stretch.ts';
import { vocabulary } from './vocabulary.ts';
import { hashed } from './wordTable.ts';

let scannedText = '';
let scanned: Stretch[] = [];
/** Where in `scanned` the next stretch that is asked for stands, when they are asked for in the order of the text. */
let cursor = 0;

/**
 * The stretch of a text between two UTF-16 offsets, scanned once as long as no other text comes between and the stretches
 * are asked for in the order of the text: dates and quantities are read from the same ones.
 */
export function stretchOf(text: string, start: number, end: number): Stretch {
  if (text !== scannedText) forget(text);
  if (cursor === scanned.length) cursor = 0;
  const known = scanned[cursor];
  if (known !== undefined && known.start === start && known.end === end) {
    cursor++;
    return known;
  }
  const last = scanned[scanned.length - 1];
  if (last !== undefined && start < last.end) forget(text);
  const stretch = scanned[scanned.push(scanInto(text, start, end)) - 1]!;
  cursor = scanned.length;
  return stretch;
}

function forget(text: string): void {
  scannedText = text;
  scanned = [];
  emptyStore();
  cursor = 0;
}

/** Lexemes of `text` between two UTF-16 offsets. Web and mail addresses yield none. Linear in the length; never fails. */
export function scan(text: string, start = 0, end = text.length): Lexeme[] {
  return lexemesBetween(stretchOf(text, start, end), 0, text.length);
}

const signs = Int32Array.from({ length: 0x80 }, (_, code) => SIGN_CLASSES.get(String.fromCharCode(code)) ?? 0);

/** A currency code or what looks like one is no longer than this; as is written in `quantities/openers.ts`. */
const longestCode = 5;

function scanInto(text: string, start: number, end: number): Stretch {
  // There are no more lexemes than characters, and the one behind the last.
  makeRoom(end - start + 1);
  const { starts, ends, facts: allFacts, opens, words, timeOpeners, quantityOpeners } = store;
  const first = store.count;
  const firstTime = store.timeCount;
  const firstQuantity = store.quantityCount;
  let count = first;
  let timeCount = firstTime;
  let quantityCount = firstQuantity;
  let spaced = is.SPACED;
  let facts = 0;
  let before = 0;
  // Facts of which the next lexeme needs one for the last one to open a quantity.
  let needed = 0;
  for (let i = start; i < end; ) {
    const code = text.charCodeAt(i);
    const shape = code < 0x80 ? SHAPES[code]! : shapeOf(code);
    if (shape === SPACE) {
      spaced = is.SPACED;
      i++;
      continue;
    }
    let stop = i + 1;
    let own: number;
    let ownOpens: number;
    let word = 0;
    if (shape === LETTER) {
      let hash = hashed(0, code);
      let next = 0;
      let other = code < 0x80 ? 0 : is.MONEY;
      for (; stop < end; stop++) {
        next = text.charCodeAt(stop);
        if (next < 0x80) {
          if (SHAPES[next] !== LETTER) break;
        } else if (shapeOf(next) === LETTER) other = is.MONEY;
        else break;
        hash = hashed(hash, next);
      }
      if (stop === end) next = text.charCodeAt(stop);
      if ((next === 0x3a || next === DOT || next === 0x40) && isAddress(text, stop, next, code)) {
        i = endOfAddress(text, stop, end);
        spaced = 0;
        continue;
      }
      word = vocabulary.at(text, i, stop, hash);
      own = is.WORD | spaced | vocabulary.facts[word]! | other;
      ownOpens = vocabulary.opens[word]!;
      const isCapital = code >= 0x41 && code <= 0x5a;
      if (isCapital && stop - i <= longestCode && ownOpens < 0x100) ownOpens |= CODE << 8;
    } else if (shape === DIGIT || (code === DOT && isDigit(text.charCodeAt(stop)) && opensDecimal(text, i))) {
      stop = Math.min(endOfNumber(text, i), end);
      own = is.NUMBER | spaced;
      const isOpened = (before & is.APOSTROPHE) !== 0 && spaced === 0;
      const list = listOfNumber(text, i, stop);
      ownOpens = (NUMBER_OPENS << 8) | (list === NUMBER_LIST && isOpened ? YEAR_LIST : list);
    } else {
      const isFraction = mayBeFraction(code) && vulgarFraction(text[i]!) !== undefined;
      own =
        spaced |
        (isFraction ? is.NUMBER : is.SYMBOL | (code < 0x80 ? signs[code]! : (SIGN_CLASSES.get(text[i]!) ?? 0)));
      ownOpens = isFraction ? NUMBER_LIST | (NUMBER_OPENS << 8) : opensOfSign(code);
    }
    const index = count++;
    starts[index] = i;
    ends[index] = stop;
    allFacts[index] = own;
    opens[index] = ownOpens;
    words[index] = word;
    if ((ownOpens & 0xff) !== 0) timeOpeners[timeCount++] = index;
    if ((own & needed) !== 0) quantityOpeners[quantityCount++] = index - 1;
    needed = 0;
    if (ownOpens >= 0x100) {
      needed = neededBehind(ownOpens >> 8);
      if (needed === 0) quantityOpeners[quantityCount++] = index;
    }
    facts |= own;
    before = own;
    spaced = 0;
    i = stop;
  }
  allFacts[count] = is.END | is.SPACED;
  opens[count] = 0;
  store.count = count;
  store.timeCount = timeCount;
  store.quantityCount = quantityCount;
  const stretch = new Stretch(text, start, end, first, firstTime, firstQuantity, facts);
  store.count++;
  return stretch;
}

/** Which times a number may open: four digits of a year from 1000 to 2199, digits with two dots, and others. */
function listOfNumber(text: string, start: number, end: number): number {
  if (end - start === 4) {
    const [first, second] = [text.charCodeAt(start), text.charCodeAt(start + 1)];
    return first === 0x31 || (first === 0x32 && second <= 0x31) ? YEAR_LIST : NUMBER_LIST;
  }
  // "1.5.2031"
  return end - start >= 8 && text.slice(start, end).split('.').length === 3 ? DATE_LIST : NUMBER_LIST;
}

function opensOfSign(code: number): number {
  if (code === 0x2d || code === 0x2212) return MINUS << 8;
  return code > 0x7f || code === 0x24 ? SIGN << 8 : 0;
}
