import type { Article, Block, Sentence, Token } from './article.ts';
import { lowerOfSpelling, spellingAt, textOfSpelling } from './spellings.ts';

/**
 * The article with its tokens as numbers, in a tenth of the room: a sentence makes its tokens anew each time it is asked for
 * them, equal to those it had. For articles that are kept and hardly looked into; what reads all tokens takes `unpacked`.
 */
export function packed<A extends Article>(article: A): A {
  const count = article.blocks.reduce(
    (sum, { sentences }) => sum + sentences.reduce((n, one) => n + one.tokens.length, 0),
    0,
  );
  const size = count * width;
  const store: Store = {
    text: article.text,
    numbers: article.text.length <= 0xffff ? new Uint16Array(size) : new Uint32Array(size),
  };
  let next = 0;
  return withSentences(article, (sentence) => {
    const from = next;
    for (const token of sentence.tokens) {
      store.numbers[next++] = token.start;
      store.numbers[next++] = token.end;
      store.numbers[next++] = numberOf(token);
    }
    return new PackedSentence(sentence, store, from, next);
  });
}

/** The article as it was before it was packed; one that is not packed is given back. */
export function unpacked<A extends Article>(article: A): A {
  const isPacked = article.blocks.some(({ sentences }) => sentences[0] instanceof PackedSentence);
  return isPacked ? withSentences(article, ({ start, end, tokens }) => ({ start, end, tokens })) : article;
}

/** The tokens of an article: for each where it begins, where it ends, and which of `tags` it has. */
interface Store {
  readonly text: string;
  readonly numbers: Uint16Array | Uint32Array;
}
const width = 3;

/** What tokens have besides their place: there are some hundred different ones, whatever the articles. */
type TokenTags = Pick<Token, 'kind' | 'pos' | 'name'>;
const tags: TokenTags[] = [];
const tagNumbers = new Map<string, number>();

function numberOf({ kind, pos, name }: TokenTags): number {
  const key = `${kind} ${pos} ${name}`;
  const known = tagNumbers.get(key);
  if (known !== undefined) return known;
  tagNumbers.set(key, tags.length);
  return tags.push({ kind, pos, name }) - 1;
}

/** A class, because there are tens of thousands of them, which share its accessor. */
class PackedSentence implements Sentence {
  readonly start: number;
  readonly end: number;
  private readonly store: Store;
  private readonly from: number;
  private readonly to: number;

  constructor({ start, end }: Sentence, store: Store, from: number, to: number) {
    this.start = start;
    this.end = end;
    this.store = store;
    this.from = from;
    this.to = to;
  }

  get tokens(): readonly Token[] {
    const { text, numbers } = this.store;
    const tokens: Token[] = [];
    for (let i = this.from; i < this.to; i += width) {
      const [start, end] = [numbers[i]!, numbers[i + 1]!];
      const { kind, pos, name } = tags[numbers[i + 2]!]!;
      const spelling = spellingAt(text, start, end);
      const own = textOfSpelling(spelling, text, start, end);
      tokens.push({ start, end, text: own, lower: lowerOfSpelling(spelling, own), kind, pos, name, spelling });
    }
    return tokens;
  }
}

/** The article with other sentences in the place of its own. */
function withSentences<A extends Article>(article: A, change: (sentence: Sentence) => Sentence): A {
  const changed = new Map<Block, Block>();
  const blocks = article.blocks.map((block) => {
    const now = block.sentences.length ? { ...block, sentences: block.sentences.map(change) } : block;
    changed.set(block, now);
    return now;
  });
  const headline = article.headline && changed.get(article.headline);
  const byline = article.byline && changed.get(article.byline);
  return { ...article, blocks, ...(headline && { headline }), ...(byline && { byline }) };
}
