import type { Token } from '../../article/article.ts';
import { isFiniteVerb } from './finiteVerbs.ts';

export type PieceKind =
  | 'noun'
  | 'subject'
  | 'phrase'
  | 'finite'
  | 'verb'
  | 'adverb'
  | 'opener'
  | 'and'
  | 'comma'
  | 'stop'
  | 'other';

/** A noun group, a preposition with its noun, a verb or a mark: what a clause is made of. `from` and `to` count tokens. */
export interface Piece {
  readonly kind: PieceKind;
  readonly from: number;
  readonly to: number;
}

const opensGroup: ReadonlySet<string> = new Set(['DT', 'PRP$', 'PDT']);
const subjects: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we', 'i']);
const openers: ReadonlySet<string> = new Set(
  'that because if although though while whereas since until unless whether when where who whom whose which what why how as than once lest'.split(
    ' ',
  ),
);
const adverbs: ReadonlySet<string> = new Set(['RB', 'RBR', 'RBS', 'RP', 'UH']);
/** What a noun group is made of. */
const ofGroup: ReadonlySet<string> = new Set('NN NNS NNP NNPS JJ JJR JJS CD DT PRP$ PDT POS $ #'.split(' '));

/** The pieces of a sentence in order; every token is in one. */
export function clausePieces(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < tokens.length; ) {
    const to = pieceEnd(tokens, i);
    const kind = kindAt(tokens, i, to);
    const last = pieces.at(-1);
    // "in the hall", "in 1911": a preposition takes the noun group behind it.
    if (kind === 'noun' && last?.kind === 'phrase' && last.to === last.from + 1) {
      pieces[pieces.length - 1] = { ...last, to };
    } else pieces.push({ kind, from: i, to });
    i = to;
  }
  return pieces;
}

function pieceEnd(tokens: readonly Token[], i: number): number {
  if (!isGroupToken(tokens, i)) return i + 1;
  let head = false;
  let to = i;
  for (; to < tokens.length && isGroupToken(tokens, to); to++) {
    if (to > i && opensGroup.has(tokens[to]!.pos) && (head || tokens[to]!.pos === 'PRP$')) break;
    // "Police three men": a number behind a noun begins another group.
    if (head && tokens[to]!.pos === 'CD' && tokens[to]!.kind === 'word' && /^NN/.test(tokens[to - 1]!.pos)) break;
    head ||= /^(?:NN|CD)/.test(tokens[to]!.pos);
  }
  return Math.max(to, i + 1);
}

function isGroupToken(tokens: readonly Token[], i: number): boolean {
  const { pos, lower } = tokens[i]!;
  if (openers.has(lower) && pos !== 'DT') return false;
  if (ofGroup.has(pos)) return true;
  // "a retired surveyor", "the growing town".
  if (/^VB[NG]$/.test(pos))
    return /^(?:DT|PRP\$|JJ)/.test(tokens[i - 1]?.pos ?? '') && /^(?:NN|JJ)/.test(tokens[i + 1]?.pos ?? '');
  return lower === '-' && tokens[i - 1]?.end === tokens[i]!.start;
}

function kindAt(tokens: readonly Token[], from: number, to: number): PieceKind {
  const { lower, pos, text } = tokens[from]!;
  if (subjects.has(lower)) return 'subject';
  if (openers.has(lower) && pos !== 'DT') return 'opener';
  if (isFiniteVerb(tokens[from]!)) return 'finite';
  if (/^VB/.test(pos)) return 'verb';
  if (to > from + 1 || /^(?:NN|CD|PRP|EX|DT|JJ|POS)/.test(pos)) return 'noun';
  if (adverbs.has(pos)) return 'adverb';
  if (pos === 'CC') return 'and';
  if (pos === 'IN' || pos === 'TO') return 'phrase';
  if (text === ',') return 'comma';
  return /^[.;:!?–—()"“”]$/.test(text) ? 'stop' : 'other';
}
