import { abbreviations } from './abbreviations.ts';
import { frequentEnglish } from './functionWords.ts';

/** What the parser asks about a way to write a word or mark, worked out once; bits of `Spelling.signs`. */
export const spellingSign = {
  /** One of the most frequent function words of English. */
  english: 1,
  /** Begins with a letter of ASCII. */
  plain: 2,
  /** A mark that ends a sentence. */
  terminal: 4,
  /** Three dots, or two: they may end a sentence. */
  ellipsis: 8,
  /** A mark that closes what was quoted or bracketed. */
  closer: 16,
  /** Its last character is a full stop. */
  endsInStop: 32,
  startsUpper: 64,
  /** Begins with a capital and a small letter. */
  startsTitle: 128,
  startsNumber: 256,
  /** A sentence can begin with it. */
  opener: 512,
  /** A word that opens a sentence far more often than it follows an abbreviation inside one. */
  starter: 1024,
  /** "Mr", "Inc" and single capitals keep the full stop that is written behind them. */
  takesStop: 2048,
} as const;

const terminals = new Set('.!?…。！？');
const closers = new Set('"\'”’»)]');
const openers = new Set('"\'“‘«„([');
const starters = new Set(
  "the a an in on at he she it they we i you but and this that these those there his her its their our as after before when while if however for some many most all no according since with by from what who it's meanwhile under both one".split(
    ' ',
  ),
);
const stop = 0x2e;

/** The signs of a spelling; `lower` is `text` in lower case. */
export function signsOfSpelling(text: string, lower: string): number {
  let signs = beginningOf(text);
  const small = lower.charCodeAt(0);
  if (small >= 0x61 && small <= 0x7a) signs |= spellingSign.plain;
  if (frequentEnglish.has(lower)) signs |= spellingSign.english;
  if (starters.has(lower)) signs |= spellingSign.starter;
  const single = text.length === 1 || (text.length === 2 && text.codePointAt(0)! > 0xffff);
  if (abbreviations.has(lower) || (single && (signs & spellingSign.startsUpper) !== 0)) signs |= spellingSign.takesStop;
  if (terminals.has(text)) signs |= spellingSign.terminal;
  if (closers.has(text)) signs |= spellingSign.closer;
  if (text.charCodeAt(text.length - 1) === stop) signs |= spellingSign.endsInStop;
  if (text === '…' || isStops(text)) signs |= spellingSign.terminal | spellingSign.ellipsis;
  return signs;
}

/** What its first characters tell; nearly all are of ASCII and need no tables of Unicode. */
function beginningOf(text: string): number {
  const first = text.charCodeAt(0);
  if (openers.has(text.charAt(0))) return spellingSign.opener;
  if (first < 128) {
    if (first >= 0x30 && first <= 0x39) return spellingSign.opener | spellingSign.startsNumber;
    if (first < 0x41 || first > 0x5a) return 0;
  } else if (/^\p{N}/u.test(text)) return spellingSign.opener | spellingSign.startsNumber;
  else if (!/^\p{Lu}/u.test(text)) return 0;
  const title = /^\p{Lu}\p{Ll}/u.test(text) ? spellingSign.startsTitle : 0;
  return spellingSign.opener | spellingSign.startsUpper | title;
}

/** Two full stops or more and nothing else. */
function isStops(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== stop) return false;
  return text.length > 1;
}
