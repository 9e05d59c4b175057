import { textOf } from '../../article/article.ts';
import type { Claim } from '../claims.ts';
import { initialsOf } from './nameKeys.ts';
import { type ArticleReading, claimOn } from './reading.ts';

/**
 * Full names under their given name and under their surname: two spellings of one name share at least one of the two. The
 * value counts how often the article writes the name so.
 */
export function spellingClaims({ article, names }: ArticleReading): Claim[] {
  const { gazetteer } = article.language;
  const forms = new Map<string, { readonly first: (typeof names)[number]; count: number }>();
  for (const name of names) {
    const form = forms.get(name.mention.text);
    if (form) form.count++;
    else forms.set(name.mention.text, { first: name, count: 1 });
  }
  return [...forms].flatMap(([text, { first, count }]): Claim[] => {
    const words = text.split(/\s+/);
    if (first.mention.type !== 'person' || words.length !== 2 || words.some((word) => word.length < 3)) return [];
    const value = {
      text,
      low: count,
      list: article.mentions
        .filter((one) => one.role && one.text.endsWith(words[1]!))
        .map((one) => textOf(article, one.role!).toLowerCase()),
    };
    return words.map((word, index) => {
      const other = words[1 - index]!;
      const known = index === 1 ? gazetteer.isGivenName(other) : gazetteer.isSurname(other);
      return claimOn(article, first.mention, {
        attribute: 'spelling',
        subject: `${index}:${word.toLowerCase()}`,
        value: { ...value, unit: known ? 'known' : 'unknown' },
      });
    });
  });
}

/** What the article says an acronym stands for. */
export function expansionClaims({ article }: ArticleReading): Claim[] {
  return article.mentions.flatMap((mention): Claim[] => {
    if (!mention.acronym) return [];
    const acronym = textOf(article, mention.acronym);
    if (!/^\p{Lu}{2,}/u.test(acronym)) return [];
    return [
      claimOn(article, mention, {
        attribute: 'expansion',
        subject: acronym,
        value: { text: mention.text, list: [initialsOf(mention.text)] },
      }),
    ];
  });
}
