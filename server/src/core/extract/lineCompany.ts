import type { Article, Block, Token } from '../article/article.ts';
import { cosine } from '../language/cosine.ts';
import type { WordVectors } from '../language/language.ts';
import type { LineView } from '../language/lineFeatures.ts';

/** From this rarity on a word says what a line is about. */
const telling = 0.5;

/** Tells how well the tokens of a line go with the text of all other blocks: a notice from the next column is about other things. */
export function lineCompany(
  { blocks }: Article,
  vectors: WordVectors,
): (tokens: readonly Token[], block: Block) => Pick<LineView, 'likeness' | 'shared'> {
  const all = new Float32Array(vectors.size);
  const holders = new Map<string, number>();
  const text = blocks.filter(isText);
  for (const block of text) {
    const tokens = tokensOfBlock(block);
    addVectors(all, tokens, vectors);
    for (const word of tellingWords(tokens, vectors)) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  // One for all lines: each of its own would lie outside of the heap and stay there until the next collection.
  const own = new Float32Array(vectors.size);
  const rest = new Float32Array(vectors.size);
  return (tokens, block) => {
    own.fill(0);
    addVectors(own, tokens, vectors);
    const isCounted = isText(block);
    for (let k = 0; k < rest.length; k++) rest[k] = all[k]! - (isCounted ? own[k]! : 0);
    const words = tellingWords(tokens, vectors);
    let elsewhere = 0;
    for (const word of words) if ((holders.get(word) ?? 0) > (isCounted ? 1 : 0)) elsewhere++;
    return { likeness: cosine(own, rest), shared: words.size === 0 ? 0 : elsewhere / words.size };
  };
}

/** The tokens of a block's sentences; none for a block without sentences. */
export function tokensOfBlock({ sentences }: Block): readonly Token[] {
  return sentences.flatMap(({ tokens }) => tokens);
}

/** What the parser has set aside is no measure of what an article is about. */
function isText({ kind }: Block): boolean {
  return kind !== 'furniture';
}

function tellingWords(tokens: readonly Token[], vectors: WordVectors): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { kind, lower } of tokens) if (kind === 'word' && vectors.rarity(lower) >= telling) words.add(lower);
  return words;
}

function addVectors(sum: Float32Array, tokens: readonly Token[], vectors: WordVectors): void {
  for (const { kind, lower } of tokens) if (kind === 'word') vectors.add(lower, vectors.rarity(lower), sum);
}
