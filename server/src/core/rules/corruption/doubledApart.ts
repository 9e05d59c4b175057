import type { Token } from '../../article/article.ts';
import { clausePieces } from './clausePieces.ts';
import { isFiniteVerb } from './finiteVerbs.ts';

/** Tokens, from the first of the doubled words to the last. */
export interface DoubledApart {
  readonly from: number;
  readonly to: number;
}

/** Words that lead to what stands behind them: behind a comma of their own they were written again. */
const leads =
  /^(?:the|a|an|of|to|at|from|with|by|for|into|since|because|although|though|while|when|unless|whether|than|its|their|our)$/;
/** A comma that follows so soon may close an aside: "from the start, from, in a sense, …". */
const aside = 6;

/** Doublings with something between them, and of words that English has twice elsewhere. */
export function doubledApart(tokens: readonly Token[], i: number): DoubledApart | undefined {
  return (
    acrossComma(tokens, i) ??
    listItem(tokens, i) ??
    hadTooOften(tokens, i) ??
    doubledAuxiliary(tokens, i) ??
    year(tokens, i) ??
    named(tokens, i)
  );
}

/** "its best since, since they came up", "rose by, by four percent". */
function acrossComma(tokens: readonly Token[], i: number): DoubledApart | undefined {
  const [one, comma, two] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  if (comma?.text !== ',' || two?.text !== one.text || !leads.test(one.text) || i === 0) return undefined;
  const close = tokens.slice(i + 3, i + 3 + aside).findIndex(({ text }) => text === ',');
  if (close >= 0 && !tokens.slice(i + 3, i + 3 + close).some(isFiniteVerb)) return undefined;
  return { from: i, to: i + 3 };
}

/** "of trust, trust and hope": an item of a list twice. What says more of the noun has no "and": "a mistake, a mistake that …". */
function listItem(tokens: readonly Token[], i: number): DoubledApart | undefined {
  const [before, one, comma, two, and, last] = tokens.slice(Math.max(0, i - 1), i + 5);
  if (i === 0 || comma?.text !== ',' || !one || two?.text !== one.text || !/^\p{Ll}{3,}$/u.test(one.text))
    return undefined;
  if (!/^NNS?$/.test(one.pos) || !/^NN/.test(two.pos) || !/^(?:and|or|,)$/.test(and?.text ?? '')) return undefined;
  // "Mud, mud and more mud": on purpose.
  if (tokens.slice(i + 3, i + 7).some(({ text }) => text === one.text)) return undefined;
  if (!/^(?:NN|JJ|VBG|DT|PRP\$)/.test(last?.pos ?? '') || !/^(?:IN|,|VB.?)$/.test(before!.pos)) return undefined;
  return { from: i, to: i + 3 };
}

/** "have had had two weddings", "had had seen". */
function hadTooOften(tokens: readonly Token[], i: number): DoubledApart | undefined {
  if (tokens[i]!.text !== 'had' || tokens[i + 1]?.text !== 'had') return undefined;
  const [before, next, after] = [tokens[i - 1]?.text ?? '', tokens[i + 2], tokens[i + 3]];
  const perfect = /^(?:have|has|had|having|['’]ve)$/.test(before);
  const pluperfect = next?.pos === 'VBN' && /^(?:DT|PRP|IN|TO)/.test(after?.pos ?? '') && next.text !== 'had';
  return perfect || pluperfect ? { from: i, to: i + 2 } : undefined;
}

/** "The 2019 2019 season". */
function year(tokens: readonly Token[], i: number): DoubledApart | undefined {
  const [one, two] = [tokens[i]!, tokens[i + 1]];
  return /^(?:19|20)\d\d$/.test(one.text) && two?.text === one.text ? { from: i, to: i + 2 } : undefined;
}

/** "Mr Hall Hall": behind a title there is one surname. */
function named(tokens: readonly Token[], i: number): DoubledApart | undefined {
  const [one, two] = [tokens[i]!, tokens[i + 1]];
  if (two?.text !== one.text || !/^\p{Lu}\p{Ll}{2,}$/u.test(one.text)) return undefined;
  return /^(?:Mr|Mrs|Ms|Dr)\.?$/.test(tokens[i - 1]?.text ?? '') ? { from: i, to: i + 2 } : undefined;
}

/** What makes the first of two verbs that of another clause: "what was tested was", "the drug that was tested was". */
const otherClause =
  /^(?:what|whatever|that|which|who|whoever|all|everything|anything|nothing|something|where|how|when|if|as)$/;

/** "The update was tested was on a simulator": an auxiliary, its participle, and the auxiliary again. */
function doubledAuxiliary(tokens: readonly Token[], i: number): DoubledApart | undefined {
  const [one, participle, two, next] = [tokens[i]!, tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  if (!/^(?:was|were|is|are)$/.test(one.text) || two?.text !== one.text || participle?.pos !== 'VBN') return undefined;
  if (i === 0 || !next || /^(?:[.,;:!?]|NNP|JJ|VBN|DT)$/.test(next.pos)) return undefined;
  if (tokens.slice(0, i).some((token) => otherClause.test(token.lower) || isFiniteVerb(token))) return undefined;
  return { from: i, to: i + 3 };
}

/** "The minister said on Tuesday said that": the verb of a clause once more behind a phrase. */
export function doubledVerb(tokens: readonly Token[]): DoubledApart | undefined {
  const pieces = clausePieces(tokens);
  for (const [at, { kind, from }] of pieces.entries()) {
    if (kind !== 'finite' || pieces.slice(0, at).some((piece) => piece.kind === 'opener')) continue;
    let next = at + 1;
    while (/^(?:phrase|adverb)$/.test(pieces[next]?.kind ?? '')) next++;
    const again = pieces[next];
    // "had recently had": an auxiliary and its verb.
    if (
      /^(?:had|did|do)$/.test(tokens[from]!.text) ||
      !pieces.slice(at + 1, next).some((piece) => piece.kind === 'phrase')
    )
      continue;
    if (again?.kind !== 'finite' || tokens[again.from]!.text !== tokens[from]!.text) continue;
    return { from, to: again.to };
  }
  return undefined;
}
