import { beginsOf, costOf, isBeyondAscii, mostOf, neededOf, type Piece, wayOf } from './patternPieces.ts';
import { readPattern } from './patternReader.ts';

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

/** Groups of letters of which a match holds one each. */
export interface Needs {
  readonly groups: readonly (readonly string[])[];
  /** The letters count as they are written, not only in either case. */
  readonly exact: boolean;
  /** Code units of the longest match, which has all of them; infinite where there is none. */
  readonly most: number;
}

/** Several things that every match of a regular expression needs, the rarest first; none where its source does not tell. With `anyCase` letters may differ from those of the pattern by their case. */
export function needsOf(pattern: RegExp, anyCase = pattern.ignoreCase): Needs {
  const whole = readPattern(pattern);
  const most = whole ? mostOf(whole) : Number.POSITIVE_INFINITY;
  const folded = groupsOf(whole);
  if (anyCase || /\(\?[a-z-]+:/.test(pattern.source)) return { groups: folded, exact: false, most };
  const exact = groupsOf(readPattern(pattern, true));
  // Spelt out in both cases, what is needed may come to more than can be told.
  return costOf(exact[0]) <= dearer * costOf(folded[0])
    ? { groups: exact, exact: true, most }
    : { groups: folded, exact: false, most };
}

/** Letters in a case of their own are met so much more seldom than in either, at least. */
const dearer = 4;

function groupsOf(whole: Piece | undefined): readonly (readonly string[])[] {
  if (!whole) return [];
  const best = neededOf(whole);
  const groups = [...(best ? [best] : []), ...(whole.also ?? [])].filter(
    (group) => Number.isFinite(costOf(group)) && !group.some(isBeyondAscii),
  );
  return groups.slice(0, mostGroups);
}

/** Of what a match needs besides, so much is looked for. */
const mostGroups = 3;

/**
 * What every match of a regular expression begins with: one of these groups of characters, ASCII letters in lower case,
 * `otherLetter` for each code unit beyond ASCII. An empty group where the source does not tell.
 */
export function beginnings(pattern: RegExp): readonly string[] {
  const whole = readPattern(pattern);
  return whole ? [...new Set(beginsOf(whole).map(({ text }) => text))] : [''];
}

/** One way in which an expression can match: what such matches begin with, and groups of which they hold one at least. */
export interface MatchingWay {
  /** An expression for this way alone; with the flags of the whole one, all ways together match what that does. */
  readonly source: string;
  readonly begins: readonly string[];
  /** As `neededLetters`, with signs beyond ASCII that have no case; `otherLetter` stands for any other character there. */
  readonly needed: readonly string[] | undefined;
}

/** The alternatives of a regular expression, one by one: together they tell more than what all of them begin with and need. */
export function waysToMatch(pattern: RegExp): readonly MatchingWay[] {
  const { source } = pattern;
  const whole = readPattern(pattern);
  if (!whole) return [{ source, begins: [''], needed: undefined }];
  // What refers back to a group would miss it.
  const ways = whole.ways && !/\\(?:[1-9]|k<)/.test(source) ? whole.ways : [{ source, ...wayOf(whole) }];
  return ways.map(({ begins, ...way }) => ({ ...way, begins: [...new Set(begins.map(({ text }) => text))] }));
}
