import { isWhiteSpace } from '../text/whiteSpace.ts';
import { abbreviations } from './abbreviations.ts';
import type { Sentence, Token } from './article.ts';
import { spellingSign } from './spellingSigns.ts';
import { lowerOfSpelling, signsOf, spellingAt, textOfSpelling } from './spellings.ts';
import { tokenize } from './tokens.ts';

/**
 * Characters of the longest sentence. Nobody writes one so long: it is a list, a table or a data dump that lost its line
 * ends, and is read in pieces, so that what looks around within its sentence takes time in proportion to the text.
 */
const longest = 2000;

/**
 * Splits the prose between two offsets of `text` into sentences. A sentence ends after a stop, question or exclamation
 * mark with the closing marks behind it, when what follows can open one; not after abbreviations and initials.
 * What is longer than any sentence is cut between two words, behind a comma or semicolon where there is one.
 */
export function sentencesOf(text: string, start: number, end: number): Sentence[] {
  const whole = tokenize(text, start, end);
  const tokens = end - start > longest && whole.some(isTooLong) ? whole.flatMap(cutToken) : whole;
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!endsHere(tokens, i)) continue;
    let last = i;
    while (last + 1 < tokens.length && isCloser(text, tokens, last + 1)) last++;
    if (last + 1 < tokens.length && !opens(tokens, i, last + 1)) continue;
    addSentences(tokens.slice(first, last + 1), sentences);
    first = last + 1;
    i = last;
  }
  if (first < tokens.length) addSentences(tokens.slice(first), sentences);
  return sentences;
}

/** A "word" longer than any sentence is data: a blob or a line of digits. An address stays whole. */
function isTooLong(token: Token): boolean {
  return token.end - token.start > longest && token.kind !== 'url';
}

function cutToken(token: Token): Token | Token[] {
  if (!isTooLong(token)) return token;
  const pieces: Token[] = [];
  for (let start = token.start; start < token.end; start += longest) {
    const end = Math.min(token.end, start + longest);
    const [from, to] = [start - token.start, end - token.start];
    const spelling = spellingAt(token.text, from, to);
    const text = textOfSpelling(spelling, token.text, from, to);
    pieces.push({ ...token, start, end, text, lower: lowerOfSpelling(spelling, text), spelling });
  }
  return pieces;
}

function addSentences(tokens: readonly Token[], sentences: Sentence[]): void {
  if (tokens[tokens.length - 1]!.end - tokens[0]!.start <= longest) {
    sentences.push(sentence(tokens));
    return;
  }
  let first = 0;
  let comma = -1;
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i]!.end - tokens[first]!.start > longest) {
      const next = comma > first ? comma + 1 : i;
      sentences.push(sentence(tokens.slice(first, next)));
      first = next;
      comma = -1;
      // The tokens behind the comma are looked at again: one may be longer than all that is allowed.
      i = next;
    }
    const { text } = tokens[i]!;
    if (text === ',' || text === ';') comma = i;
  }
  sentences.push(sentence(first === 0 ? tokens : tokens.slice(first)));
}

function sentence(tokens: readonly Token[]): Sentence {
  return { start: tokens[0]!.start, end: tokens[tokens.length - 1]!.end, tokens };
}

function endsHere(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const signs = signsOf(token);
  // The cheap question first: few tokens have either sign.
  if ((signs & (spellingSign.terminal | spellingSign.endsInStop)) === 0) return false;
  if (token.kind === 'punctuation') return (signs & spellingSign.terminal) !== 0;
  return token.kind === 'word' && (signs & spellingSign.endsInStop) !== 0;
}

/** A straight mark closes only when it touches what stands before it. */
function isCloser(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const signs = signsOf(token);
  if ((signs & spellingSign.closer) === 0) return (signs & spellingSign.terminal) !== 0;
  return token.start === tokens[i - 1]!.end || token.end >= text.length || isWhiteSpace(text.charCodeAt(token.end));
}

function opens(tokens: readonly Token[], stop: number, next: number): boolean {
  const following = tokens[next]!;
  const signs = signsOf(following);
  const touching = following.start === tokens[next - 1]!.end;
  if (touching && (signs & spellingSign.startsTitle) === 0) return false;
  const token = tokens[stop]!;
  // "No. 1", "Nos. 4 and 7"
  const isNumbered =
    (signs & spellingSign.startsNumber) !== 0 &&
    token.text === '.' &&
    stop > 0 &&
    tokens[stop - 1]!.end === token.start;
  if (isNumbered && numbered.has(tokens[stop - 1]!.text)) return false;
  if (token.kind === 'word') {
    const word = token.lower.slice(0, -1);
    const kind = abbreviations.get(word);
    if (kind === 'never' || (/^\p{L}$/u.test(word) && !kind)) return false;
    return (signs & spellingSign.startsUpper) !== 0 && (signs & spellingSign.starter) !== 0;
  }
  if ((signs & (spellingSign.startsUpper | spellingSign.startsNumber)) !== 0) return true;
  if ((signsOf(token) & spellingSign.ellipsis) !== 0) return false;
  // "?" and "!" end a sentence even before a lower-case word only when that is a new paragraph's business: not here.
  return (signs & spellingSign.opener) !== 0 || following.kind === 'url';
}

const numbered = new Set(['No', 'Nos', 'Nr', 'Art', 'Sec', 'Fig', 'Vol']);
