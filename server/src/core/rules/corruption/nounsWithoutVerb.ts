import type { Token } from '../../article/article.ts';
import type { Dictionary } from '../../language/language.ts';
import {
  answersTo,
  beginsClause,
  isInfinitive,
  isSubject,
  isVerbForm,
  isVerbLike,
  type LostVerb,
  mayBeVerb,
  timeNoun,
} from './clauseParts.ts';
import type { Piece } from './clausePieces.ts';
import { isFiniteVerb } from './finiteVerbs.ts';

/** "The bank a loss of …", "Mrs Ward her keys on the table and sat down": two noun groups, and no verb up to the end of the clause. */
export function twoNouns(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  at: number,
  dictionary: Dictionary,
): LostVerb | undefined {
  if (!isSubject(tokens, pieces[at]) || !beginsClause(tokens, pieces, at)) return undefined;
  let second = at + 1;
  while (pieces[second]?.kind === 'adverb') second++;
  // "Nobody in the village the stranger": one phrase may stand between.
  if (pieces[at]!.kind === 'noun' && pieces[second]?.kind === 'phrase') second++;
  const object = pieces[second];
  if (object?.kind !== 'noun') return undefined;
  const first = tokens[object.from]!;
  const sayNo = first.lower === 'no' && object.to > object.from + 1;
  const counted = first.pos === 'CD' && tokens[object.to - 1]!.pos === 'NNS' && first.kind === 'word';
  if (!/^(?:DT|PRP\$)$/.test(first.pos) && !counted) return undefined;
  const words = tokens.slice(object.from, object.to);
  if (!/^(?:NN|CD)/.test(words.at(-1)!.pos)) return undefined;
  if (words.some(({ lower }) => timeNoun.test(lower) || (answersTo.test(lower) && !(sayNo && lower === 'no'))))
    return undefined;
  const subject = tokens.slice(pieces[at]!.from, object.from);
  if (subject.some((_, i) => mayBeVerb(subject, i, dictionary))) return undefined;
  // The object itself may end in the verb: "the man the dogs bite".
  if (mayBeVerb(words, words.length - 1, dictionary)) return undefined;
  let k = second + 1;
  while (/^(?:phrase|adverb|noun)$/.test(pieces[k]?.kind ?? '') || isInfinitive(tokens, pieces[k])) k++;
  const rest = pieces.slice(second + 1, k).flatMap(({ from, to }) => tokens.slice(from, to));
  if (rest.some((token, i) => isVerbForm(token) && rest[i - 1]?.lower !== 'to')) return undefined;
  const next = pieces[k];
  if (!next || isVerbLike(next) || next.kind === 'comma') return undefined;
  if (next.kind === 'and' && !(pieces[k + 1] && isVerbLike(pieces[k + 1]!))) return undefined;
  if (next.kind === 'other' || next.kind === 'subject') return undefined;
  return {
    what: `A verb is missing before “${first.text}”`,
    from: pieces[second - 1]!.from,
    to: object.to,
  };
}

/** "She with a curtsy and left the stage": a pronoun or name, a phrase, and the next verb behind "and". */
export function subjectThenPhrase(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  at: number,
): LostVerb | undefined {
  const subject = pieces[at]!;
  if (subject.kind !== 'subject' || !beginsClause(tokens, pieces, at)) return undefined;
  let k = at + 1;
  while (pieces[k]?.kind === 'adverb') k++;
  const phrase = pieces[k];
  if (phrase?.kind !== 'phrase' || phrase.to === phrase.from + 1) return undefined;
  if (/^(?:of|like|as|to|between)$/.test(tokens[phrase.from]!.lower)) return undefined;
  while (/^(?:phrase|adverb)$/.test(pieces[k]?.kind ?? '')) k++;
  const next = pieces[k]!;
  const ends =
    next.kind === 'stop' || next.kind === 'opener' || (next.kind === 'and' && pieces[k + 1]?.kind === 'finite');
  // "the house where she until her death is": the verb of another clause comes at once.
  const relative =
    at > 1 && pieces[at - 1]!.kind === 'opener' && pieces[at - 2]!.kind === 'noun' && next.kind === 'finite';
  if (!ends && !relative) return undefined;
  return { what: `A verb is missing after “${tokens[subject.from]!.text}”`, from: subject.from, to: phrase.to };
}

/** "The manager Peter Hall he was disappointed": a subject said twice, or a verb lost between the two. */
export function subjectTwice(tokens: readonly Token[], pieces: readonly Piece[], at: number): LostVerb | undefined {
  const [noun, pronoun, verb] = [pieces[at]!, pieces[at + 1], pieces[at + 2]];
  if (at > 0 || !isSubject(tokens, noun) || noun.kind !== 'noun' || pronoun?.kind !== 'subject') return undefined;
  if (verb?.kind !== 'finite' || !/^(?:is|was|are|were|said|says|told|has|had)$/.test(tokens[verb.from]!.text))
    return undefined;
  const reports = /^(?:said|says|told)$/.test(tokens[verb.from]!.text) && tokens[verb.to]?.lower === 'that';
  if (tokens[pronoun.from]!.lower === 'i' || (!reports && tokens.filter(isFiniteVerb).length > 1)) return undefined;
  return { what: twoSubjects, from: noun.from, to: verb.to };
}

const twoSubjects = 'The sentence has two subjects';

/** "The chief executive Ann Lee she was": behind a name no clause can follow that leaves the pronoun its own. */
export function namedTwice(tokens: readonly Token[], pieces: readonly Piece[]): LostVerb | undefined {
  const [noun, pronoun, verb] = pieces;
  if (noun?.kind !== 'noun' || pronoun?.kind !== 'subject' || verb?.kind !== 'finite') return undefined;
  const name = tokens[noun.to - 1]!;
  if (!/^(?:he|she)$/.test(tokens[pronoun.from]!.text) || noun.to - noun.from < 3 || !name.name.endsWith('PER'))
    return undefined;
  if (!/^(?:is|was|said|says|told)$/.test(tokens[verb.from]!.text)) return undefined;
  return { what: twoSubjects, from: noun.from, to: verb.to };
}

/** "The orchestra’s its endowment has shrunk": two owners of one thing. */
export function ownerTwice(tokens: readonly Token[], pieces: readonly Piece[], at: number): LostVerb | undefined {
  const [owner, owned] = [pieces[at]!, pieces[at + 1]];
  const clitic = tokens[owner.to - 1]!;
  if (owner.kind !== 'noun' || owned?.kind !== 'noun' || clitic.pos !== 'POS' || !/s$/.test(clitic.text))
    return undefined;
  const [first, second] = [tokens[owned.from]!, tokens[owned.from + 1]];
  if (first.pos !== 'PRP$' || second?.lower === 'own' || !/^NN/.test(tokens[owner.to - 2]?.pos ?? '')) return undefined;
  // "The mayor’s his brother, and knows it": the clitic may be the verb where no other follows.
  let k = at + 2;
  while (/^(?:phrase|adverb)$/.test(pieces[k]?.kind ?? '')) k++;
  if (pieces[k]?.kind !== 'finite') return undefined;
  return { what: 'A noun is missing between two owners', from: owner.from, to: owned.to };
}

/** "The foreman, a retired surveyor, the verdict from a sheet.": behind what is said of the subject comes the object. */
export function behindApposition(tokens: readonly Token[], pieces: readonly Piece[], at: number): LostVerb | undefined {
  if (at > 0 || tokens.some(isFiniteVerb) || !/^(?:the|his|her|its|their)$/.test(tokens[0]!.lower)) return undefined;
  const commas = pieces.flatMap(({ kind }, i) => (kind === 'comma' ? [i] : []));
  const [open, close] = commas;
  if (open !== 1 || close === undefined || commas.length > 2 || !isSubject(tokens, pieces[0])) return undefined;
  const [object, phrase] = [pieces[close + 1], pieces[close + 2]];
  if (object?.kind !== 'noun' || phrase?.kind !== 'phrase' || pieces.at(-1)!.from - pieces[close]!.from > 16)
    return undefined;
  if (!/^(?:DT|PRP\$)$/.test(tokens[object.from]!.pos) || /^(?:of|in|for|with)$/.test(tokens[phrase.from]!.text))
    return undefined;
  if (pieces.slice(close + 1).some(({ kind }) => !/^(?:noun|phrase|adverb|stop)$/.test(kind))) return undefined;
  return { what: `A verb is missing before “${tokens[object.from]!.text}”`, from: object.from, to: phrase.to };
}
