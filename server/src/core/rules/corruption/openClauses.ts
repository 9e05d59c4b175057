import type { Token } from '../../article/article.ts';
import type { Dictionary } from '../../language/language.ts';
import { mayBeVerb } from './clauseParts.ts';
import { clausePieces, type Piece } from './clausePieces.ts';

/** Fewer words may be style: "When it rained." */
const leastTokens = 9;

/** A sentence that is one subordinate clause, from token `from` on. */
export interface OpenClause {
  readonly from: number;
  readonly message: string;
}

const subordinates = /^(?:Although|Though|Whereas|Unless|While|When|If|Once|After|Before|Since)$/;

/**
 * "Although the pumps were new and the crew was trained." as a whole sentence, or "The mate, who had been on watch since
 * midnight.": what the clause leads to, or what is said of its subject, is cut off.
 */
export function openClause(tokens: readonly Token[], dictionary: Dictionary): OpenClause | undefined {
  if (tokens.length < leastTokens || tokens.at(-1)!.text !== '.') return undefined;
  if (tokens.some(({ text, kind }) => /^["“”«»?!;:–—()[\]/|]$/.test(text) || kind === 'url')) return undefined;
  const pieces = clausePieces(tokens);
  return aloneSubordinate(tokens, pieces, dictionary) ?? aloneRelative(tokens, pieces);
}

function aloneSubordinate(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  dictionary: Dictionary,
): OpenClause | undefined {
  const first = tokens[0]!;
  if (!subordinates.test(first.text) || pieces[0]!.to !== 1) return undefined;
  if (!/^(?:noun|subject)$/.test(pieces[1]?.kind ?? '') || tokens[1]!.lower === 'only') return undefined;
  if (pieces.some(({ kind }) => kind === 'comma')) return undefined;
  // "Since the spring the price has doubled": a preposition, and the subject of the main clause.
  const behind = pieces.findIndex(({ kind }, at) => at > 1 && !/^(?:phrase|adverb)$/.test(kind));
  if (pieces[behind]?.kind !== 'finite') return undefined;
  let verbs = 0;
  for (const [at, { kind, from, to }] of pieces.entries()) {
    if (/^(?:noun|phrase)$/.test(kind) && hidesVerb(tokens.slice(from, to), dictionary)) return undefined;
    if (kind === 'verb' && tokens[from]!.pos === 'VBN' && !/^(?:finite|adverb|verb|and)$/.test(pieces[at - 1]!.kind))
      return undefined;
    // An imperative may be what the clause leads to: "If you see smoke call us."
    if (kind === 'verb' && tokens[from]!.pos === 'VB' && !followsAuxiliary(tokens, from)) return undefined;
    if (kind !== 'finite') continue;
    const lead = pieces.slice(0, at).findLastIndex((one) => /^(?:and|opener|finite)$/.test(one.kind));
    if (verbs > 0 && pieces[lead]!.kind === 'finite' && lead !== at - 1) return undefined;
    verbs++;
  }
  return verbs > 0 ? { from: 0, message: `The clause behind “${first.text}” leads to nothing.` } : undefined;
}

/** "a house call the brigade": the last noun of a group may be the verb of the main clause. */
function hidesVerb(group: readonly Token[], dictionary: Dictionary): boolean {
  return group.some((_, i) => mayBeVerb(group, i, dictionary));
}

function followsAuxiliary(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ pos, lower }) => pos === 'MD' || /^(?:to|do|does|did|and|or|let|make|help)$/.test(lower));
}

function aloneRelative(tokens: readonly Token[], pieces: readonly Piece[]): OpenClause | undefined {
  const [noun, comma, opener] = pieces;
  if (noun?.kind !== 'noun' || comma?.kind !== 'comma' || opener?.kind !== 'opener') return undefined;
  if (!/^(?:The|His|Her|Their|Its)$/.test(tokens[0]!.text) || !/^(?:who|which)$/.test(tokens[opener.from]!.text))
    return undefined;
  const rest = pieces.slice(3);
  const verbs = rest.filter(({ kind }) => kind === 'finite').length;
  if (verbs !== 1 || rest.some(({ kind }) => kind === 'comma')) return undefined;
  // The verb may be what is said of the noun, and the comma before it lost: "The mate, who left in May was ill."
  return rest[0]!.kind === 'finite' || rest[1]?.kind === 'finite'
    ? { from: 0, message: `Nothing is said of “${tokens[noun.to - 1]!.text}” but in a clause of its own.` }
    : undefined;
}
