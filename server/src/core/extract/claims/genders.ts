import type { BlockKind, Token } from '../../article/article.ts';
import { genderOf } from '../../language/nameGender.ts';
import type { Span } from '../../text/span.ts';
import type { Claim } from '../claims.ts';
import { isPersonNoun } from '../statements/groups.ts';
import type { NamedMention } from './nameKeys.ts';
import { type ArticleReading, claimOn, type SentenceReading } from './reading.ts';

const told: ReadonlySet<BlockKind> = new Set(['paragraph', 'listItem']);
const pronouns: Readonly<Record<string, 'he' | 'she'>> = { he: 'he', she: 'she' };
const titles: Readonly<Record<string, 'he' | 'she'>> = {
  mr: 'he',
  sir: 'he',
  lord: 'he',
  monsieur: 'he',
  herr: 'he',
  king: 'he',
  prince: 'he',
  mrs: 'she',
  ms: 'she',
  miss: 'she',
  dame: 'she',
  lady: 'she',
  madame: 'she',
  frau: 'she',
  queen: 'she',
  princess: 'she',
};

/**
 * Pronouns and forms of address of people, keyed by surname: "she" in a paragraph that speaks of nobody else, "Mr" before the
 * name. The unit says what the claim is; the list has the given names under which the article knows the surname.
 */
export function genderClaims({ article, sentences, names, story }: ArticleReading): Claim[] {
  if (!story) return [];
  const given = new Map<string, Set<string>>();
  for (const { mention, key } of names) {
    const words = mention.text
      .replace(/\./g, '')
      .split(/\s+/)
      .filter((word) => titles[word.toLowerCase()] === undefined);
    if (mention.type === 'person' && words.length > 1 && !/^(?:St|Saint)$/.test(words[0]!))
      given.set(key, (given.get(key) ?? new Set()).add(words[0]!));
  }
  const claims: Claim[] = [];
  const claim = (
    person: NamedMention,
    span: Span,
    gender: 'he' | 'she',
    unit: 'pronoun' | 'title',
    written: string,
  ) => {
    const first = [...(given.get(person.key) ?? [])];
    const known = first.length === 1 ? genderOf(first[0]!, article.language.vectors, true) : undefined;
    const value = { text: gender, unit, list: [written, ...first], ...(known && { gender: known }) };
    claims.push(claimOn(article, span, { attribute: 'gender', subject: person.key, value, story }));
  };
  for (const block of paragraphsOf(sentences)) {
    const people = block.flatMap(({ names: named }) => named.filter(({ mention }) => mention.type === 'person'));
    const [person] = people;
    if (!person) continue;
    for (const one of people) {
      const title = titleBefore(article.text, one);
      if (title) claim(one, one.mention, titles[title.toLowerCase()]!, 'title', `${title} ${lastWord(one)}`);
    }
    if (people.some(({ key }) => key !== person.key) || !isAlone(block, people)) continue;
    const seen = new Set<string>();
    for (const token of subjectsAfter(block, person)) {
      const gender = pronouns[token.lower]!;
      if (seen.has(gender)) continue;
      if (article.quotations.some((quotation) => quotation.start <= token.start && token.end <= quotation.end))
        continue;
      seen.add(gender);
      claim(person, { start: token.start, end: token.end }, gender, 'pronoun', person.mention.text);
    }
  }
  return claims;
}

/** A sentence whose subject is the person has the name among so many of its first words. */
const openingWords = 5;
const reporting =
  /^(?:said|says|recalled|recalls|explained|explains|added|adds|stressed|noted|notes|wrote|writes|announced|emphasi[sz]ed|argued|argues|believes|admitted|claimed)$/;

/**
 * The pronouns that begin a sentence right behind one whose subject is the person, and those of "the Danish engineer said that he".
 * Elsewhere "she" may be whom the whole article is about.
 */
function* subjectsAfter(block: readonly SentenceReading[], { mention }: NamedMention): Iterable<Token> {
  let bound = false;
  for (const { tokens, names } of block) {
    const [first] = tokens;
    if (!first) continue;
    if (bound && pronouns[first.lower]) {
      yield first;
      continue;
    }
    const named = names.some(
      ({ mention: one }) =>
        one.type === 'person' && one.start < (tokens[openingWords]?.start ?? Number.POSITIVE_INFINITY),
    );
    const again =
      mention.end <= first.start && [2, 3].some((noun) => isSameAgain(tokens, noun) && tokens[noun]?.pos === 'NN');
    if (again) {
      const verb = tokens.findIndex(({ lower }, i) => i >= 3 && i <= 4 && reporting.test(lower));
      const said = verb < 0 ? undefined : tokens[verb + 1]?.lower === 'that' ? tokens[verb + 2] : tokens[verb + 1];
      if (said && pronouns[said.lower]) yield said;
    }
    bound = named ? !tokens.some(({ lower }) => /^(?:he|she|his|her|him)$/.test(lower)) : again;
  }
}

function* paragraphsOf(sentences: readonly SentenceReading[]): Iterable<SentenceReading[]> {
  let paragraph: SentenceReading[] = [];
  for (const reading of sentences) {
    if (paragraph[0] && paragraph[0].block !== reading.block) {
      yield paragraph;
      paragraph = [];
    }
    if (told.has(reading.block.kind)) paragraph.push(reading);
  }
  if (paragraph.length > 0) yield paragraph;
}

function lastWord({ mention: { text } }: NamedMention): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

function titleBefore(text: string, { mention }: NamedMention): string | undefined {
  const inside = /^(?<title>\p{L}+)\.? \p{Lu}/u.exec(mention.text)?.groups?.['title'];
  const before = /(?<title>\p{L}+)\.? $/u.exec(text.slice(Math.max(0, mention.start - 12), mention.start))?.groups?.[
    'title'
  ];
  return [inside, before].find((word) => word !== undefined && /^\p{Lu}/u.test(word) && titles[word.toLowerCase()]);
}

/** Words from a name within which a noun says what its bearer is. */
const near = 6;
const others =
  /^(?:wife|husband|spouse|mother|father|son|daughter|sister|brother|aunt|uncle|niece|nephew|cousin|grand\p{L}+|man|woman|boy|girl|child|baby|twin|widow|widower|fianc[eé]e?|boyfriend|girlfriend|partner|client|patient|victim|counterpart|colleague|friend|deputy|predecessor|successor|rival|opponent|ship|boat|vessel|ferry|dog|cat|horse|mare|cow|bear|elephant|anyone|someone|somebody|everyone|everybody|whoever|each|nobody)$/u;

/** Whether nobody stands in a paragraph but the one person it names: no other noun for one person, no ship and no animal. */
function isAlone(block: readonly SentenceReading[], people: readonly NamedMention[]): boolean {
  if (block.some(({ names }) => names.some(({ mention }) => mention.type === 'other' || mention.type === 'work')))
    return false;
  return block.every(({ tokens }) => {
    const named = tokens.flatMap(({ start }, i) =>
      people.some(({ mention }) => mention.start <= start && start < mention.end) ? [i] : [],
    );
    return tokens.every((token, i) => {
      if (others.test(token.lower)) return false;
      if (token.pos !== 'NN' || !(isPersonNoun(token.lower) || /\p{L}{3}(?:[cst]or|ist|man|woman)$/u.test(token.lower)))
        return true;
      return named.some((at) => isApposed(tokens, at, i)) || isSameAgain(tokens, i);
    });
  });
}

/** Before the name without a verb between, or behind the comma that follows it. */
function isApposed(tokens: readonly Token[], name: number, noun: number): boolean {
  if (Math.abs(name - noun) > near) return false;
  if (noun < name) return !tokens.slice(noun, name).some(({ pos }) => /^(?:VB|MD)/.test(pos));
  return tokens[name + 1]?.text === ',' && !tokens.slice(name, noun).some(({ pos }) => /^(?:VB[DPZ]|MD)/.test(pos));
}

/** "The Danish economist", "the 54-year-old engineer" at the beginning of a sentence: the person named before, told anew. */
function isSameAgain(tokens: readonly Token[], noun: number): boolean {
  return (
    noun >= 2 &&
    noun <= 3 &&
    tokens[0]!.lower === 'the' &&
    tokens
      .slice(1, noun)
      .some(({ text, lower }) => /^\p{Lu}\p{L}+(?:n|sh|ch|ese|ss|k|i)$/u.test(text) || /year-old$/.test(lower))
  );
}
