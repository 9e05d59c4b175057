import type { Article, Block, Sentence, Token } from '../article/article.ts';
import type { Tagger } from './language.ts';

/** The article with part of speech and name tag on every token. The tags of a sentence depend on its words and `lowerCaseWords`. */
export function tagArticle(article: Article, tagger: Tagger): Article {
  const lower = lowerCaseWords(article.blocks);
  const tagged = new Map<Block, Block>();
  const tagBlock = (block: Block): Block => {
    const done = { ...block, sentences: block.sentences.map((sentence) => tagSentence(sentence, tagger, lower)) };
    tagged.set(block, done);
    return done;
  };
  const blocks = article.blocks.map(tagBlock);
  const headline = article.headline && tagged.get(article.headline);
  const byline = article.byline && tagged.get(article.byline);
  return { ...article, blocks, ...(headline && { headline }), ...(byline && { byline }) };
}

function tagSentence(sentence: Sentence, tagger: Tagger, lower: ReadonlySet<string>): Sentence {
  const { pos, names } = tagger.tag(
    sentence.tokens.map((token) => token.text),
    lower,
  );
  const tokens = sentence.tokens.map(({ start, end, text, lower, kind }, i): Token => {
    return { start, end, text, lower, kind, pos: pos[i]!, name: names[i]! };
  });
  return { start: sentence.start, end: sentence.end, tokens };
}

/** Words the article has in lower case: "Police" at a sentence's start is no name where "police" occurs. */
function lowerCaseWords(blocks: readonly Block[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { sentences } of blocks) {
    for (const { tokens } of sentences) {
      for (const { kind, text, lower } of tokens) if (kind === 'word' && text === lower) words.add(text);
    }
  }
  return words;
}
