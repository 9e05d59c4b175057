import type { Span } from '../../text/span.ts';
import { at, type Lexemes } from '../lexemes.ts';
import { NUMERALS } from '../numerals.ts';
import { isPlural, singularOf } from '../singular.ts';

/** A counted noun phrase and the lower-case singular of its head. */
export interface CountedNoun {
  readonly noun: Span;
  readonly head: string;
}

/** Casualty words that count people without a noun: "12 dead", "30 injured". */
const BARE_STATES = new Set(
  'dead injured wounded missing hurt killed arrested hospitalised hospitalized detained displaced homeless'.split(' '),
);

const DETERMINERS = new Set('the its his her their our my your these those all this that'.split(' '));

/**
 * The noun phrase counted by a number that ends before lexeme `i`: "14 key agreements" gives "key agreements", "three of the
 * five members" gives "members". With Penn tags from `posAt` the phrase is adjectives and nouns; without them it ends at
 * the first plural within four lower-case words.
 */
export function countedNoun(
  lexemes: Lexemes,
  i: number,
  value: number,
  posAt: (offset: number) => string,
): CountedNoun | undefined {
  let k = i;
  if (at(lexemes, k).text === '-') return undefined;
  if (at(lexemes, k).lower === 'of') {
    k++;
    if (DETERMINERS.has(at(lexemes, k).lower)) k++;
    while (NUMERALS.has(at(lexemes, k).lower) || at(lexemes, k).kind === 'number') k++;
  }
  const first = at(lexemes, k);
  if (first.kind !== 'word' || !first.spaced) return undefined;
  if (
    BARE_STATES.has(first.lower) &&
    !(at(lexemes, k + 1).kind === 'word' && /^(?:NN|NNS|JJ)$/.test(posAt(at(lexemes, k + 1).start)))
  ) {
    return { noun: { start: first.start, end: first.end }, head: first.lower };
  }
  const last = posAt(first.start) === '' ? byShape(lexemes, k, k > i ? 1 : value) : byTags(lexemes, k, posAt);
  if (last === undefined) return undefined;
  const head = at(lexemes, last);
  if (head.text.length === 1 || (at(lexemes, last + 1).text === '-' && at(lexemes, last + 2).kind === 'number'))
    return undefined;
  return { noun: { start: first.start, end: head.end }, head: singularOf(head.text) };
}

const MODIFIERS = new Set('JJ JJR JJS VBN VBG RB CD NN NNS NNP NNPS HYPH'.split(' '));

const WHEN_WORDS = new Set('yesterday today tomorrow tonight overnight'.split(' '));

function byTags(lexemes: Lexemes, from: number, posAt: (offset: number) => string): number | undefined {
  let last: number | undefined;
  for (let k = from; k < from + 8; k++) {
    const lexeme = at(lexemes, k);
    if (lexeme.kind === 'symbol') {
      const joins =
        (lexeme.text === '-' && !lexeme.spaced) ||
        (lexeme.text === ',' && last === undefined && isAdjective(posAt, lexemes, k));
      if (joins) continue;
      break;
    }
    if (lexeme.kind !== 'word') break;
    // "The six primaries yesterday": a day behind the noun says when.
    if (last !== undefined && WHEN_WORDS.has(lexeme.lower)) break;
    const pos = posAt(lexeme.start);
    const insideHyphen = pos === '' && at(lexemes, k - 1).text === '-' && k > from;
    if (!insideHyphen && !MODIFIERS.has(pos)) break;
    if ((pos === 'RB' || pos === 'VBN') && last !== undefined) break;
    // "co-petitioners" is one token of the tagger; its last part carries the number.
    if (insideHyphen && last === k - 2) last = k;
    const describes = pos === 'VBN' || pos === 'VBG' || pos === 'JJ' || pos === 'JJR';
    if (describes && last !== undefined && isPlural(at(lexemes, last).text)) break;
    if (pos.startsWith('NN')) {
      // A capital after a common plural opens another phrase ("12 people Monday").
      if (last !== undefined && pos.startsWith('NNP') && isPlural(at(lexemes, last).text)) break;
      last = k;
    }
  }
  return last;
}

function isAdjective(posAt: (offset: number) => string, lexemes: Lexemes, comma: number): boolean {
  return posAt(at(lexemes, comma - 1).start).startsWith('JJ') && posAt(at(lexemes, comma + 1).start).startsWith('JJ');
}

const STOPS = new Set(
  (
    'a an the and or but of in on at to from by for with as is are was were be been being has have had will would can could may ' +
    'might must shall should do does did not no than that which who whom whose when where while if so because after before since ' +
    'until during over under into onto out off up down it he she they we i you his her their its our this these those there here ' +
    'said says say told more less per each every ago also both either neither nor only just then still yet now'
  ).split(' '),
);

function byShape(lexemes: Lexemes, from: number, value: number): number | undefined {
  for (let k = from; k < from + 4; k++) {
    const lexeme = at(lexemes, k);
    if (
      lexeme.kind !== 'word' ||
      (k > from && !lexeme.spaced) ||
      (STOPS.has(lexeme.lower) && !(k === from && lexeme.lower === 'more'))
    )
      return undefined;
    if (isPlural(lexeme.text) && (value !== 1 || k === from)) return k;
    if (
      value === 1 &&
      k === from &&
      /^[A-Z]/.test(lexeme.text) &&
      at(lexemes, k + 1).kind === 'word' &&
      !STOPS.has(at(lexemes, k + 1).lower)
    ) {
      return k + 1; // "the first Thai royal"
    }
    if (value === 1 && at(lexemes, k + 1).text === '-' && at(lexemes, k + 2).kind === 'word') return k + 2;
    if (value === 1 && k === from) {
      const following = at(lexemes, k + 1);
      return following.kind === 'word' &&
        !STOPS.has(following.lower) &&
        /(?:al|ous|ful|ive|ic|ed|old|new|big|small|young|ian|ese|ish|er)$/.test(lexeme.lower)
        ? k + 1
        : k;
    }
  }
  return undefined;
}
