import type { Article, Block, Sentence } from '../article/article.ts';
import type { Tagger } from './language.ts';

/** The article with part of speech and name tag on every token. */
export function tagArticle(article: Article, tagger: Tagger): Article {
  const sentences: Sentence[] = [];
  for (const block of article.blocks) sentences.push(...block.sentences);
  const tokens = tagger.tagSentences(sentences.map((sentence) => sentence.tokens));
  let next = 0;
  const tagged = new Map<Block, Block>();
  const blocks = article.blocks.map((block) => {
    const own = block.sentences.map(({ start, end }) => ({ start, end, tokens: tokens[next++]! }));
    const done = { ...block, sentences: own };
    tagged.set(block, done);
    return done;
  });
  const headline = article.headline && tagged.get(article.headline);
  const byline = article.byline && tagged.get(article.byline);
  return { ...article, blocks, ...(headline && { headline }), ...(byline && { byline }) };
}
