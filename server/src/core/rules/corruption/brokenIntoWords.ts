import type { Token } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { Dictionary } from '../../language/language.ts';
import type { Span } from '../../text/span.ts';
import { proseSentences } from './proseSentences.ts';

/** A word broken by a space into two pieces that are words themselves. */
export interface BrokenWord extends Span {
  readonly meant: string;
  /** A ligature fell out where the space is: "gun re" for "gunfire". */
  readonly ligature: boolean;
}

/**
 * How many times likelier the whole word must be than its pieces side by side, as a power of two. In 2.6 million
 * letters of edited English the pairs above it are misspellings, two open compounds and "per cent".
 */
const leastOdds = 9;
/** The same for two pieces of four letters or more, of which one may be an open compound ("video conferencing"). */
const leastOddsOfLongPieces = 10;
/** A piece that stands more often than this in a million words is one that writers use by itself. */
const everydayWord = 3;

/** "be cause", "pro gramme", "att empted": the pieces are words, but the whole one is by far the likelier reading. */
export function* brokenIntoWords(article: AnnotatedArticle): Iterable<BrokenWord> {
  const { dictionary } = article.language;
  for (const { sentence } of proseSentences(article)) {
    const { tokens } = sentence;
    let isTwo = isPiece(tokens[0]!);
    for (let i = 0; i + 1 < tokens.length; i++) {
      const [one, two] = [tokens[i]!, tokens[i + 1]!];
      const isOne = isTwo;
      isTwo = isPiece(two);
      if (!isOne || !isTwo || two.start !== one.end + 1 || article.text[one.end] !== ' ') continue;
      const span = { start: one.start, end: two.end };
      if (isBroken(dictionary, one, two) && !isPhrase(tokens[i - 1], one, two))
        yield { ...span, meant: one.text + two.text, ligature: false };
      const restored = withLigature(dictionary, one.text, two.text);
      if (restored) yield { ...span, meant: restored, ligature: true };
    }
  }
}

/** "shortly after noon": a preposition and its noun, where nothing before asks for a noun. */
const nounsOfPhrases =
  /^(?:noon|night|dark|hours|time|thought|ground|board|water|sea|land|side|sight|head|line|shore|stage)$/;

function isPhrase(before: Token | undefined, one: Token, two: Token): boolean {
  return isPreposition(one) && !/^(?:DT|PRP\$|JJ|POS)/.test(before?.pos ?? '') && nounsOfPhrases.test(two.text);
}

function isPreposition({ text }: Token): boolean {
  return /^(?:after|before|over|under|on|off|by|in|up|for|to|out|with|along|down|through)$/.test(text);
}

function isPiece({ kind, text }: Token): boolean {
  return kind === 'word' && /^[a-z]{2,}$/.test(text);
}

function isBroken(dictionary: Dictionary, one: Token, two: Token): boolean {
  // First what hardly any two words do: together they are a word.
  if (!dictionary.hasJoined(one.text, two.text)) return false;
  const meant = one.text + two.text;
  if (meant.length < 6 || !areWords(dictionary, one, two)) return false;
  const long = one.text.length >= 4 && two.text.length >= 4;
  const likelier = odds(dictionary, one.text, two.text, meant);
  if (likelier < (long ? leastOddsOfLongPieces : leastOdds) || isVerbGroup(one, two)) return false;
  return !isOpenForm(dictionary, one, two, likelier);
}

/** A word that stands less often in a million is hardly ever a piece that its writer meant. */
const seldom = 8;
/** A piece that is odd by itself needs less. */
const leastOddsOfLigature = 8.5;
/** Endings that are abbreviations or names elsewhere. */
const bareEnding = /^(?:re|res|ed|er|es|ts|ce|al|ng|ve)$/;

/** "gun re", "strati ed": pieces of a word whose "fi", "fl" or "ff" fell out. */
function withLigature(dictionary: Dictionary, first: string, second: string): string | undefined {
  // Every ligature begins with an f, and few words go on so.
  if (!dictionary.goesOn(`${first}f`)) return undefined;
  const odd = bareEnding.test(second) || Math.min(dictionary.perMillion(first), dictionary.perMillion(second)) < seldom;
  if (!odd || !dictionary.hasWord(first) || !dictionary.hasWord(second)) return undefined;
  return ['fi', 'fl', 'ff', 'ffi', 'ffl']
    .map((ligature) => first + ligature + second)
    .find((word) => dictionary.hasWord(word) && odds(dictionary, first, second, word) >= leastOddsOfLigature);
}

/** Where a piece is no word, `unknownWords` has found the break. */
function areWords(dictionary: Dictionary, one: Token, two: Token): boolean {
  return dictionary.hasWord(one.text) && dictionary.hasWord(two.text);
}

/** Base-two logarithm of how much likelier the whole word is than its pieces next to each other by chance. */
function odds(dictionary: Dictionary, first: string, second: string, whole: string): number {
  const often = (word: string) => dictionary.perMillion(word) / 1e6;
  return Math.log2(often(whole) / (often(first) * often(second)));
}

/** Prefixes that writers also set apart, and closed words that house styles write open (Fowler's Modern English Usage, "hyphens"). */
const setApart =
  /^(?:anti|co|counter|cyber|mega|micro|mid|mini|multi|non|over|post|pre|pseudo|semi|sub|super|ultra|under|well)$/;
const openForms = /^(?:per cent|got ta|gon na|wan na|afore mentioned|hip hop|pro forma|web (?:sites?|pages?))$/;

/** Above these odds two nouns are no open compound either ("elect ion"). */
const noCompound = 15;

/** Two nouns, or a prefix and a word: an open spelling of a compound, which is no damage. */
function isOpenForm(dictionary: Dictionary, one: Token, two: Token, likelier: number): boolean {
  if (openForms.test(`${one.text} ${two.text}`)) return true;
  const everyday = (token: Token) => dictionary.perMillion(token.text) > everydayWord;
  if (setApart.test(one.text)) return everyday(two);
  if (likelier >= noCompound) return false;
  return /^(?:NN|JJ|VBG)/.test(one.pos) && /^(?:NN|VBG)/.test(two.pos) && everyday(one) && everyday(two);
}

/** "is suing": an auxiliary and its verb. */
function isVerbGroup(one: Token, two: Token): boolean {
  return /^(?:is|are|was|were|be|been|has|have|had)$/.test(one.text) && /^VB[GN]$/.test(two.pos);
}
