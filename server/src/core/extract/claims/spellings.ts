import { textOf } from '../../article/article.ts';
import type { Language } from '../../language/language.ts';
import { genderOf } from '../../language/nameGender.ts';
import { foldedName } from '../../language/nameSound.ts';
import type { AnnotatedArticle } from '../annotations.ts';
import type { Claim } from '../claims.ts';
import { initialsOf } from './nameKeys.ts';
import { type ArticleReading, claimOn } from './reading.ts';

/** Names of so many words are compared. */
const longest = 4;

/**
 * Full names under all their words but one, for each word: two spellings of one name share the rest. The subject opens with
 * 1 where the first word is left out, with 0 where another is. The value counts how often the article writes the name so.
 */
export function spellingClaims({ article, names, story }: ArticleReading): Claim[] {
  const { gazetteer } = article.language;
  const forms = new Map<string, { readonly first: (typeof names)[number]; count: number }>();
  for (const name of names) {
    const text = name.mention.text.replace(personTitle, '');
    const form = forms.get(text);
    if (form) form.count++;
    else forms.set(text, { first: name, count: 1 });
  }
  const roles = rolesByLastWord(article);
  return [...forms].flatMap(([text, { first, count }]): Claim[] => {
    const words = text.split(/\s+/);
    const person = first.mention.type === 'person';
    if (words.length < 2 || words.length > longest || !(person || isNameLike(words, article.language))) return [];
    const at = { start: first.mention.end - text.length, end: first.mention.end };
    if (words.length === 2 && words.some((word) => word.length < 3)) return [];
    const gender = person ? genderOf(words[0]!, article.language.vectors) : undefined;
    const value = {
      text,
      low: count,
      list: roles.get(words.at(-1)!) ?? [],
      ...(gender && { gender }),
    };
    return words.flatMap((word, place): Claim[] => {
      if (word.length < 3 || !/^\p{Lu}/u.test(word)) return [];
      const known = place === 0 ? gazetteer.isGivenName(word) : gazetteer.isSurname(word);
      const rest = words.filter((_, index) => index !== place).map(foldedName);
      return [
        claimOn(article, article.text.slice(at.start, at.end) === text ? at : first.mention, {
          attribute: 'spelling',
          subject: `${place === 0 ? 1 : 0}:${rest.join(' ')}`,
          value: { ...value, unit: known ? 'known' : 'unknown' },
          kin: story,
          ...(!person && { modality: 'possible' as const }),
        }),
      ];
    });
  });
}

/** A name read as a firm's or a thing's may be a person's where no word of it is one of the language. */
function isNameLike(words: readonly string[], { dictionary }: Language): boolean {
  const particles = words.map((word, place) => place > 0 && place < words.length - 1 && particle.test(word));
  return words.every(
    (word, place) =>
      particles[place] ||
      (/^\p{Lu}\p{Ll}+$/u.test(word) && (particles[place - 1] || dictionary.perMillion(word.toLowerCase()) < 0.25)),
  );
}

const particle = /^(?:de|del|den|der|di|da|dos|du|el|la|le|van|von|bin|ben|ibn|al)$/i;
/** A title that is written with a capital before a name. */
const personTitle =
  /^(?:(?:Mayor|President|Minister|Judge|Justice|Captain|Professor|Councillor|Senator|Governor|Bishop|Sister|Father|Detective|Inspector|Director|Chancellor|General|Chairman|Chairwoman|Chief|Deputy|Prime) )+(?=\p{Lu}\p{Ll}+ \p{L})/u;

/** What the article calls the bearers of a name, by the name's last word. */
function rolesByLastWord(article: AnnotatedArticle): ReadonlyMap<string, readonly string[]> {
  const roles = new Map<string, string[]>();
  for (const mention of article.mentions) {
    const { role, text } = mention;
    const found = [...(role ? [textOf(article, role).toLowerCase()] : []), ...rolesBeside(article.text, mention)];
    if (found.length === 0) continue;
    const last = text.slice(text.lastIndexOf(' ') + 1);
    const known = roles.get(last);
    if (known) known.push(...found);
    else roles.set(last, found);
  }
  return roles;
}

/** A noun that says what somebody is, with up to two words that say more of it. */
const bearer = String.raw`(?<role>(?:\p{Ll}+[\s-]){0,2}(?:\p{Ll}{2,}(?:er|or|ary|ist|ian|ant|ent|man|woman|ess)|chief|judge|coach|head|dean|deputy|chair|vet|nurse|priest|architect|pilot))`;
const roleBefore = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:the|its|their|her|his|our|\p{L}+[’']s)\s+${bearer},?\s+(?:(?:Dr|Mrs?|Ms)\.?\s+)?$`,
  'iu',
);
const roleBehind = new RegExp(
  String.raw`^(?:,\s+\d{2})?,\s+(?:who\s+(?:is|has\s+been)\s+)?(?:(?:the|its|their|her|his|our)\s+)?${bearer}\b`,
  'u',
);

/** What stands beside a name and was not read as its role, after "=": it says that two names are one bearer's, not that they are two's. */
function rolesBeside(text: string, { type, start, end }: AnnotatedArticle['mentions'][number]): string[] {
  if (type !== 'person') return [];
  const lead = text.slice(Math.max(0, start - 60), start);
  const tail = text.slice(end, end + 70);
  return [
    ...(/\p{Ll},?\s+(?:\p{Lu}\p{L}{0,2}\.?\s+)?$/u.test(lead) ? [roleBefore.exec(lead)] : []),
    ...(tail.startsWith(',') ? [roleBehind.exec(tail)] : []),
  ].flatMap((found) => (found ? [`=${found.groups!['role']!.toLowerCase()}`] : []));
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
