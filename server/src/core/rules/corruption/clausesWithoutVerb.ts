import type { Token } from '../../article/article.ts';
import type { Dictionary } from '../../language/language.ts';
import { isSubject, type LostVerb, mayBeVerb, timeNoun } from './clauseParts.ts';
import type { Piece } from './clausePieces.ts';

/** "The players, who at home in a cold hall, arrived": a relative clause with phrases only. */
export function relativeWithoutVerb(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  at: number,
): LostVerb | undefined {
  const opener = pieces[at]!;
  if (opener.kind !== 'opener' || !/^(?:who|which)$/.test(tokens[opener.from]!.text)) return undefined;
  if (!/^(?:comma|noun)$/.test(pieces[at - 1]?.kind ?? '')) return undefined;
  let k = at + 1;
  while (/^(?:phrase|adverb)$/.test(pieces[k]?.kind ?? '')) k++;
  if (k === at + 1 || pieces[at + 1]!.kind !== 'phrase' || pieces[at + 1]!.to < pieces[at + 1]!.from + 2)
    return undefined;
  const closes = pieces[k]?.kind === 'comma' && pieces[k + 1]?.kind === 'finite' && pieces[at - 1]!.kind === 'comma';
  if (!closes && pieces[k]?.kind !== 'stop') return undefined;
  if (closes && pieces.some(({ kind }, i) => i > k + 1 && kind === 'finite' && pieces[i - 1]!.kind !== 'and'))
    return undefined;
  return {
    what: `The clause behind “${tokens[opener.from]!.text}” has no verb`,
    from: opener.from,
    to: pieces[k - 1]!.to,
  };
}

/** "had warned him that the payment.", "they said because the driver.": a clause that its subject ends. */
export function openerWithNoun(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  at: number,
  dictionary: Dictionary,
): LostVerb | undefined {
  const [opener, subject] = [pieces[at]!, pieces[at + 1]];
  const word = tokens[opener.from]!.lower;
  if (opener.kind !== 'opener' || at < 2 || !/^(?:that|because|whether|who|why)$/.test(word)) return undefined;
  if (subject?.kind !== 'subject' && (subject?.kind !== 'noun' || !/^(?:DT|PRP\$)$/.test(tokens[subject.from]!.pos)))
    return undefined;
  let k = at + 2;
  while (/^(?:phrase|adverb|noun|verb)$/.test(pieces[k]?.kind ?? '')) k++;
  if (pieces[k]?.kind !== 'stop' || k !== pieces.length - 1) return undefined;
  const clause = tokens.slice(subject.from, -1);
  // "who the order to open the gates": behind "to" a verb is no verb of the clause.
  if (clause.some((_, i) => clause[i - 1]?.lower !== 'to' && mayBeVerb(clause, i, dictionary))) return undefined;
  if (word === 'that' && /^(?:DT|IN)$/.test(tokens[opener.from - 1]!.pos)) return undefined;
  return { what: `The clause behind “${word}” has no verb`, from: opener.from, to: tokens.length - 1 };
}

/** "the whistles from the East Stand were.": a subject of some length, and nothing that is said of it. */
export function verbAlone(tokens: readonly Token[], pieces: readonly Piece[], at: number): LostVerb | undefined {
  const verb = pieces[at]!;
  if (at !== pieces.length - 2 || verb.kind !== 'finite') return undefined;
  if (!/^(?:is|are|was|were|has|have|had)$/.test(tokens[verb.from]!.text)) return undefined;
  if (pieces[at - 1]?.kind !== 'phrase' || pieces[at - 2]?.kind !== 'noun') return undefined;
  if (
    tokens.some(
      ({ pos, lower }) => /^W/.test(pos) || /^(?:as|than|so|but|if|though|although|neither|nor|that)$/.test(lower),
    )
  )
    return undefined;
  return { what: `Nothing is said behind “${tokens[verb.from]!.text}”`, from: pieces[at - 2]!.from, to: verb.to };
}

/** "Prices by four percent in March, the office said.": what is reported has a subject, says when, and has no verb. */
export function saidOfNothing(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  at: number,
  dictionary: Dictionary,
): LostVerb | undefined {
  if (at > 0 || !isSubject(tokens, pieces[0]) || pieces[0]!.kind !== 'noun') return undefined;
  const first = tokens[0]!;
  if (!/^(?:the|his|her|its|their|our)$/.test(first.lower) && !/^NN(?:S|P)/.test(first.pos)) return undefined;
  let k = 1;
  while (/^(?:phrase|adverb)$/.test(pieces[k]?.kind ?? '')) k++;
  if (k === 1 || pieces[k]?.kind !== 'comma') return undefined;
  const [speaker, verb, stop] = [pieces[k + 1], pieces[k + 2], pieces[k + 3]];
  if (!speaker || !/^(?:noun|subject)$/.test(speaker.kind) || verb?.kind !== 'finite' || stop?.kind !== 'stop')
    return undefined;
  if (
    !/^(?:said|says|reported|added|announced|wrote|found|showed?|shows|confirmed|estimates?|estimated)$/.test(
      tokens[verb.from]!.text,
    )
  )
    return undefined;
  const told = tokens.slice(0, pieces[k]!.from);
  if (told.some((_, i) => mayBeVerb(told, i, dictionary))) return undefined;
  const when = told.some(
    ({ lower }, i) => i > 0 && (timeNoun.test(lower) || /^(?:after|before|during|shortly)$/.test(lower)),
  );
  return when ? { what: 'What was said has no verb', from: 0, to: pieces[k]!.from } : undefined;
}
