import type { Article, Block, Sentence } from '../article/article.ts';
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

function tagSentence({ start, end, tokens }: Sentence, tagger: Tagger, lower: ReadonlySet<string>): Sentence {
  return { start, end, tokens: tagger.tagTokens(tokens, lower) };
}

/**
 * Of the words that the article has with a capital somewhere, those it also has in lower case: "Police" at a sentence's
 * start is no name where "police" occurs.
 */
function lowerCaseWords(blocks: readonly Block[]): ReadonlySet<string> {
  const capitalised = new Set<string>();
  const words = new Set<string>();
  for (const { sentences } of blocks) {
    for (const { tokens } of sentences) {
      for (const { text, lower } of tokens) {
        // The tagger asks for words with straight apostrophes.
        if (text !== lower) capitalised.add(lower.includes('’') ? lower.replaceAll('’', "'") : lower);
      }
    }
  }
  for (const { sentences } of blocks) {
    for (const { tokens } of sentences) {
      for (const { kind, text, lower } of tokens)
        if (kind === 'word' && text === lower && capitalised.has(lower)) words.add(lower);
    }
  }
  return words;
}
