import { textOf } from '../../article/article.ts';
import type { AnnotatedArticle } from '../annotations.ts';
import type { Claim } from '../claims.ts';
import { initialsOf } from './nameKeys.ts';
import { type ArticleReading, claimOn } from './reading.ts';

/**
 * Full names under their given name and under their surname: two spellings of one name share at least one of the two. The
 * value counts how often the article writes the name so.
 */
export function spellingClaims({ article, names, story }: ArticleReading): Claim[] {
  const { gazetteer } = article.language;
  const forms = new Map<string, { readonly first: (typeof names)[number]; count: number }>();
  for (const name of names) {
    const form = forms.get(name.mention.text);
    if (form) form.count++;
    else forms.set(name.mention.text, { first: name, count: 1 });
  }
  const roles = rolesByLastWord(article);
  return [...forms].flatMap(([text, { first, count }]): Claim[] => {
    const words = text.split(/\s+/);
    if (first.mention.type !== 'person' || words.length !== 2 || words.some((word) => word.length < 3)) return [];
    const value = {
      text,
      low: count,
      list: roles.get(words[1]!) ?? [],
    };
    return words.map((word, index) => {
      const other = words[1 - index]!;
      const known = index === 1 ? gazetteer.isGivenName(other) : gazetteer.isSurname(other);
      return claimOn(article, first.mention, {
        attribute: 'spelling',
        subject: `${index}:${word.toLowerCase()}`,
        value: { ...value, unit: known ? 'known' : 'unknown' },
        kin: story,
      });
    });
  });
}

/** What the article calls the bearers of a name, by the name's last word. */
function rolesByLastWord(article: AnnotatedArticle): ReadonlyMap<string, readonly string[]> {
  const roles = new Map<string, string[]>();
  for (const { role, text } of article.mentions) {
    if (!role) continue;
    const last = text.slice(text.lastIndexOf(' ') + 1);
    const known = roles.get(last);
    if (known) known.push(textOf(article, role).toLowerCase());
    else roles.set(last, [textOf(article, role).toLowerCase()]);
  }
  return roles;
}

/** Surnames as such: an article that only gives the surname may misspell it as well. Keyed by its first letters. */
export function surnameClaims({ article, names, story }: ArticleReading): Claim[] {
  const { gazetteer, dictionary } = article.language;
  const counts = new Map<string, { readonly first: (typeof names)[number]; count: number }>();
  const given = new Map<string, Set<string>>();
  for (const { mention } of names) {
    const space = mention.text.lastIndexOf(' ');
    if (space < 0) continue;
    const last = mention.text.slice(space + 1);
    const before = given.get(last) ?? new Set();
    given.set(last, before.add(mention.text.split(/\s+/)[0]!));
  }
  for (const name of names) {
    const surname = name.mention.text.split(/\s+/).at(-1)!;
    if (name.mention.type !== 'person' || surname.length < 7 || !/^\p{L}+$/u.test(surname)) continue;
    const known = counts.get(surname);
    if (known) known.count++;
    else counts.set(surname, { first: name, count: 1 });
  }
  return [...counts].flatMap(([surname, { first, count }]): Claim[] => {
    if (dictionary.hasWord(surname.toLowerCase())) return [];
    const value = {
      text: surname,
      low: count,
      list: [...(given.get(surname) ?? [])],
      unit: gazetteer.isSurname(surname) ? 'known' : 'unknown',
    };
    const at = { start: first.mention.end - surname.length, end: first.mention.end };
    return [
      claimOn(article, at, { attribute: 'surname', subject: surname.slice(0, 4).toLowerCase(), value, kin: story }),
    ];
  });
}

/** What the article says an acronym stands for. */
export function expansionClaims({ article, story }: ArticleReading): Claim[] {
  return article.mentions.flatMap((mention): Claim[] => {
    if (!mention.acronym) return [];
    const acronym = textOf(article, mention.acronym);
    if (!/^\p{Lu}{2,}/u.test(acronym)) return [];
    return [
      claimOn(
        article,
        {
          start: mention.start,
          end: Math.max(mention.end, mention.acronym.end + (article.text[mention.acronym.end] === ')' ? 1 : 0)),
        },
        {
          attribute: 'expansion',
          subject: acronym,
          value: { text: mention.text, list: [initialsOf(mention.text)] },
          kin: story,
        },
      ),
    ];
  });
}
