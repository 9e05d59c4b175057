import type { Token } from '../../article/article.ts';
import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { tokenAt } from '../../extract/claims/reading.ts';
import type { CountedList } from './countedLists.ts';
import type { ToldSentence } from './toldSentences.ts';

/** What is told in sentences and deeds instead of names. */
export const toldThings =
  /^(?:step|thing|reason|rule|aim|part|choice|option|recommendation|demand|stage|condition|lesson|task|goal|point|way|change|measure|proposal|promise|problem|cause|phase|tip|test|wish|duty|fact|idea|principle|stipulation|request|suggestion|possibility|explanation|result|consequence|finding|requirement|commandment|pledge|vow|job|move|mistake|error)$/;
const opening = /^(?<words>(?! (?:of|in|on) (?:the|its|their)\b)[^:;,()—–\d"“”]{0,40}?): (?=\p{Ll}|[“"]?\p{Lu})/u;
const unclear =
  /\b(?:includ\w+|such as|for example|either|neither|whether|first|second|then|others?|another|rather|not only|both)\b| - |[:;()"“”—–…]/i;
const finite = /^(?:VBZ|VBP|VBD|MD)$/;
const joining = /^(?:and|or)$/;

type Shape = 'deed' | 'aim' | 'ban' | 'clause';

/**
 * "A plan of five steps: listen, slow the spin, warm the battery, turn the panels", "three things happen: the herd is valued, and
 * the carcasses are taken away": deeds, aims or clauses of one shape, parted by commas. Undefined where they are not all alike.
 */
export function clauseListBehind(
  { text }: AnnotatedArticle,
  told: ToldSentence,
  { noun, head }: Quantity,
): CountedList | undefined {
  if (!toldThings.test(head ?? '')) return undefined;
  const from = noun!.end;
  const found = opening.exec(text.slice(from, told.end));
  if (!found) return undefined;
  const start = from + found[0].length;
  const end = start + text.slice(start, told.end).replace(/[.!?]["”’)]*$/, '').length;
  if (unclear.test(text.slice(start, end)) || end - start > 300) return undefined;
  const { tokens } = told.sentence;
  const pieces = partedBy(tokens.slice(tokenAt(tokens, start), tokenAt(tokens, end)));
  const shapes = pieces.map(({ tokens: own }) => shapeOf(own));
  if (pieces.slice(0, -1).some(({ isJoined }) => isJoined)) return undefined;
  if (pieces.length < 2 || shapes.some((shape) => shape === undefined)) return undefined;
  const shape = shapes[0]!;
  // A word that looks like a noun or an adjective may be a verb among verbs.
  if (shapes.some((one) => one !== shape)) return undefined;
  if (shape === 'deed' && !isDeeds(pieces.map(({ tokens: own }) => own))) return undefined;
  const joints = pieces.map(({ tokens: own }) => own.filter(({ lower }, i) => i > 0 && joining.test(lower)).length);
  const inner = joints.reduce((sum, one) => sum + one, 0);
  const isClosed = pieces.at(-1)!.isJoined;
  // One "and" behind commas joins the last, where the list has no other.
  const last =
    !isClosed && inner === 1 && joints.at(-1) === 1 && pieces.length > 1 && beginsAlike(pieces.at(-1)!.tokens, shape);
  if (!isClosed && inner > 1) return undefined;
  // Two things alone want an "and" to be all there are.
  if (!isClosed && !last && pieces.length < 3) return undefined;
  const items = pieces.map(({ tokens: own }) => ({ start: own[0]!.start, end: own.at(-1)!.end }));
  const least = pieces.length + (last ? 1 : 0);
  return {
    form: 'sentence',
    items,
    least,
    most: pieces.length + inner,
    start: items[0]!.start,
    end: items.at(-1)!.end,
  };
}

interface Piece {
  readonly tokens: readonly Token[];
  /** Begins with "and" or "or". */
  readonly isJoined: boolean;
}

function partedBy(tokens: readonly Token[]): Piece[] {
  const groups: Token[][] = [[]];
  for (const token of tokens) {
    if (token.text === ',') groups.push([]);
    else groups.at(-1)!.push(token);
  }
  const filled = groups.filter((own) => own.length > 0);
  return filled.flatMap((own): Piece[] => {
    const isJoined = joining.test(own[0]!.lower) && own.length > 1;
    const piece = { tokens: isJoined ? own.slice(1) : own, isJoined };
    return [piece];
  });
}

function shapeOf(tokens: readonly Token[]): Shape | undefined {
  const [first, second] = tokens;
  if (!first) return undefined;
  if (first.pos === 'TO' && /^VB/.test(second?.pos ?? '')) return 'aim';
  if (first.lower === 'never' || (first.lower === 'do' && second?.lower === 'not')) return 'ban';
  if (/^(?:DT|PRP\$?|NNP?S?|EX)$/.test(first.pos) && first.pos !== 'WDT' && isClause(tokens)) return 'clause';
  if (
    /^(?:WDT|WP|WRB|IN|DT|PRP\$?|CD|EX|MD|VBZ|VBD|VBG|VBN)$/.test(first.pos) ||
    tokens.some(({ pos }) => /^(?:VBZ|VBD|MD|WDT|WP)$/.test(pos))
  )
    return undefined;
  return 'deed';
}

/** A subject with a finite verb behind it. */
function isClause(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(({ pos }) => finite.test(pos));
  return verb > 0 && !/^(?:who|which|that)$/.test(tokens[verb - 1]!.lower) && tokens.length > 2;
}

/** Most of them begin with the plain form of a verb, and none is one word beside an "and" that may join it to another. */
function isDeeds(pieces: readonly (readonly Token[])[]): boolean {
  const verbs = pieces.filter(([first]) => /^VBP?$/.test(first!.pos)).length;
  const isJoining = pieces.some((own) => own.some(({ lower }, i) => i > 0 && joining.test(lower)));
  const isShort = pieces.slice(0, -1).some((own) => own.length === 1);
  return verbs * 2 >= pieces.length && /^VBP?$/.test(pieces[0]![0]!.pos) && !(isJoining && isShort);
}

/** Behind the "and" stands another of the kind. */
function beginsAlike(tokens: readonly Token[], shape: Shape): boolean {
  const and = tokens.findLastIndex(({ lower }) => joining.test(lower));
  return shapeOf(tokens.slice(and + 1)) === shape && (shape !== 'deed' || /^VBP?$/.test(tokens[and + 1]?.pos ?? ''));
}
