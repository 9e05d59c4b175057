import type { Token } from '../../article/article.ts';
import type { Dictionary } from '../../language/language.ts';
import type { Piece } from './clausePieces.ts';
import { irregularPast } from './finiteVerbs.ts';

/** A place, in tokens, where the verb of a clause, or what it says of its subject, was lost. */
export interface LostVerb {
  readonly what: string;
  readonly from: number;
  readonly to: number;
}

/** Nouns that say when or how often, and stand without a preposition. */
export const timeNoun =
  /^(?:years?|months?|weeks?|days?|nights?|mornings?|evenings?|afternoons?|hours?|minutes?|seconds?|moments?|times?|seasons?|summers?|winters?|springs?|autumns?|falls?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|noon|midnight|today|tomorrow|yesterday|tonight|weekends?|decades?|century|centuries|miles?|metres?|meters?|feet|kilomet(?:re|er)s?|percent|way|ways|thing|same|bit|lot|kind|sort|more|most|less|least|once|term|date|christmas|easter)$/;

/** Words that make a whole of what stands behind them, or answer to another sentence: "the other a teacher". */
export const answersTo =
  /^(?:all|both|half|such|many|what|quite|rather|not|no|each|every|either|neither|none|one|another|other|others|some|any|first|second|third|fourth|last|latter|former|rest|next|same|more|less|only|nothing|everything|this|that|these|those|mine|hers|theirs|now|today|here|there|twice|double)$/;

/** A group that can be the subject of a clause: a noun that is no time and no measure. */
export function isSubject(tokens: readonly Token[], piece: Piece | undefined): boolean {
  if (piece?.kind === 'subject') return true;
  if (piece?.kind !== 'noun') return false;
  const words = tokens.slice(piece.from, piece.to);
  if (words.some(({ lower }) => timeNoun.test(lower) || answersTo.test(lower))) return false;
  if (words.some(({ pos, lower }) => pos === 'POS' || lower === 'there') && !/^NN/.test(words.at(-1)!.pos))
    return false;
  return /^NN/.test(words.at(-1)!.pos);
}

/** Whether a clause begins at piece `at`: the sentence does, perhaps behind a phrase of place or time, or "that" stands before. */
export function beginsClause(tokens: readonly Token[], pieces: readonly Piece[], at: number): boolean {
  let k = at - 1;
  if (k < 0) return true;
  // Behind "while" and "though" a noun may do without a verb.
  if (pieces[k]!.kind === 'opener')
    return /^(?:that|because|whether|who|what|where|when|why|how)$/.test(tokens[pieces[k]!.from]!.lower);
  if (pieces[k]!.kind === 'comma') k--;
  while (k >= 0 && /^(?:phrase|adverb)$/.test(pieces[k]!.kind)) k--;
  return k < 0;
}

/** "a plan to close two sites": the verb of the noun before it. */
export function isInfinitive(tokens: readonly Token[], piece: Piece | undefined): boolean {
  return piece?.kind === 'verb' && tokens[piece.from - 1]?.lower === 'to';
}

export function isVerbLike({ kind }: Piece): boolean {
  return kind === 'finite' || kind === 'verb';
}

export function isVerbForm({ text, pos }: Token): boolean {
  return irregularPast.test(text) || /^(?:VB|MD)/.test(pos) || (/ed$/.test(text) && !/^(?:NNP|CD)/.test(pos));
}

/** A noun behind another noun that could be the verb: "the members room in", "the company reports". */
export function mayBeVerb(group: readonly Token[], i: number, dictionary: Dictionary): boolean {
  const token = group[i]!;
  const { text, pos } = token;
  const before = group[i - 1];
  // "Morvan shakes her head": a name that the tagger takes for an adjective.
  const named = before !== undefined && /^\p{Lu}\p{Ll}/u.test(before.text) && !dictionary.hasWord(before.lower);
  if (isVerbForm(token)) return before !== undefined && (named || !/^(?:DT|PRP\$|JJ)/.test(before.pos));
  if (before?.pos === 'CD' && pos === 'NNS' && !/^\d{4}$/.test(before.text)) return false;
  if (!before || !(named || /^(?:NN|PRP$|CD|RB|FW)/.test(before.pos)) || !/^\p{Ll}{3,}$/u.test(text)) return false;
  // Behind a name the tagger takes small letters for a part of it as well: "Novak shrugs".
  if (!/^NN/.test(pos)) return false;
  const base = text.replace(/(?:(?<=(?:[sxz]|ch|sh)e)|(?<=[^s]))s$/, '').replace(/ie$/, 'y');
  return [base, base.replace(/e$/, ''), base + base.slice(-1)].some(
    (stem) => dictionary.perMillion(`${stem}ing`) > 0.2,
  );
}
