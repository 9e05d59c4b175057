import { textOf } from '../../article/article.ts';
import type { Gazetteer } from '../../language/language.ts';
import { remembered } from '../../text/remembered.ts';
import type { AnnotatedArticle, Mention } from '../annotations.ts';

/** A mention with the key under which articles that write the name differently meet. */
export interface NamedMention {
  readonly mention: Mention;
  /** Surname of a person, initials of an organisation of three words or more, code of a country, else the lower-case name. */
  readonly key: string;
  /** How much the name tells one happening from another. */
  readonly weight: 'anchor' | 'setting' | 'none';
}

/**
 * Keys of an article's mentions. They only use the article itself: a short form stands for the full name that the
 * article introduces, and a country's names and demonyms for its code.
 */
export function namedMentions(article: Pick<AnnotatedArticle, 'text' | 'mentions' | 'language'>): NamedMention[] {
  const { gazetteer } = article.language;
  const acronyms = new Map<string, string>();
  for (const mention of article.mentions) {
    if (mention.acronym) acronyms.set(plainName(mention.text), plainName(textOf(article, mention.acronym)));
  }
  return article.mentions.map((mention) => {
    const key = keyOf(mention, acronyms, gazetteer);
    return { mention, key, weight: weightOf(mention, key, gazetteer) };
  });
}

/** Key of a country by name or demonym: "c:" and its ISO code; undefined for any other word. */
export function countryKey(name: string, gazetteer: Gazetteer): string | undefined {
  const country = gazetteer.country(name) ?? gazetteer.demonym(name);
  return country && `c:${country.code.toLowerCase()}`;
}

/** Initials of the capitalised words of a name: "World Food Programme" gives "wfp". */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]!.toLowerCase())
    .join('');
}

function keyOf(mention: Mention, acronyms: ReadonlyMap<string, string>, gazetteer: Gazetteer): string {
  const name = properName(mention.text);
  const country = countryKey(name, gazetteer);
  if (country) return country;
  const introduced = acronyms.get(plainName(mention.text));
  if (introduced) return introduced;
  const words = name.split(/\s+/);
  if (mention.type === 'person') return surnameOf(words);
  if (mention.type === 'organisation' && words.filter((word) => /^\p{Lu}/u.test(word)).length >= 3)
    return initialsOf(name);
  return plainName(name);
}

/** "Aberdeen harbour" and "Aberdeen" tell of one place. */
const properName = remembered((name) =>
  name
    .replace(/^(?:the|The) /, '')
    .replace(/ on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/, '')
    .replace(/(?: \p{Ll}+)+$/u, ''),
);

function surnameOf(words: readonly string[]): string {
  const kept = words.filter((word) => !/^(?:Jr|Sr|II|III|IV)\.?$/.test(word));
  return plainName(kept.at(-1) ?? words.at(-1)!);
}

/** A name in lower case, without article and stops. */
export const plainName = remembered((name) =>
  name.toLowerCase().replace(/^the /, '').replaceAll('’', "'").replace(/[.,]/g, ''),
);

/** Bodies that every country has, and outlets that are named in news of any kind: they do not tell happenings apart. */
const common = new Set(
  (
    'police parliament congress senate government cabinet house court army navy state county city council ministry church university ' +
    'reuters ap afp bbc cnn bloomberg tass interfax xinhua guardian times telegraph twitter facebook instagram youtube telegram x google internet ' +
    'associated+press new+york+times wikinews monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december christmas easter covid-19 coronavirus god'
  )
    .split(' ')
    .map((word) => word.replaceAll('+', ' ')),
);

function weightOf(mention: Mention, key: string, gazetteer: Gazetteer): NamedMention['weight'] {
  if (common.has(key) || key.length < 2) return 'none';
  if (key.startsWith('c:')) return 'setting';
  if (mention.type === 'work') return 'none';
  if (mention.type === 'other' && !/\s/.test(mention.text)) return 'setting';
  if (mention.type === 'place' && isWide(mention.text, gazetteer)) return 'setting';
  return 'anchor';
}

/** A region, or a town so large that unrelated things happen there every day. */
function isWide(name: string, gazetteer: Gazetteer): boolean {
  const population = gazetteer.cityPopulation(name);
  return population >= 1 << 20 || (population === 0 && gazetteer.isRegion(name));
}
