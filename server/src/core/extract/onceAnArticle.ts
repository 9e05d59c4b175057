import type { AnnotatedArticle } from './annotations.ts';

/**
 * What several rules need of an article, worked out once. Rules take one article after another, so it is kept until another
 * article is asked about: kept with each article of a folder it would take more room than what was read in them.
 * It must depend on nothing but the article's text and annotations without its claims.
 */
export function onceAnArticle<V>(find: (article: AnnotatedArticle) => V): (article: AnnotatedArticle) => V {
  let last: { readonly blocks: AnnotatedArticle['blocks']; readonly found: V } | undefined;
  return (article) => {
    // The article that claims are made of and the one that has them share their blocks.
    if (last?.blocks !== article.blocks) last = { blocks: article.blocks, found: find(article) };
    return last.found;
  };
}
