import type { AnnotatedArticle } from '../annotations.ts';
import type { Claim } from '../claims.ts';
import { singularOf } from '../singular.ts';
import { verbStem } from './nounPhrase.ts';
import { passagesOf } from './passages.ts';
import { type ArticleReading, claimOn, type SentenceReading, tokenAt } from './reading.ts';

/** "was the last to leave", "became the first woman to cross", "was the last person off the ship". */
const place =
  /\b(?:was|were|is|became|had been|has been)\s+(?:among\s+)?the\s+(?<rank>first|last)(?:\s+(?:person|man|woman|member|passenger|driver|player|runner|rider|witness|speaker|one|sailor|worker|guest|delegate))?\s+(?:to\s+(?<verb>\p{Ll}+)(?:\s+(?:the\s+)?(?!(?:at|in|on|to|from|with|by|for|about|and|but|after|before|when|as|into|since|against|of)\b)(?<object>\p{Ll}+))?|(?<way>off|out|ashore|aboard|home|in)\b)/giu;
/** Ways of saying that somebody went. */
const leaving = new Set(['leav', 'abandon', 'quit', 'exit', 'off', 'out', 'disembark', 'escap', 'go', 'get']);

/**
 * Who was the first or the last to do something in a happening: only one can have been. Keyed by what was done; the value is
 * the words of the subject, and the roles the article gives a named one.
 */
export function firstClaims({ article, sentences, main, incident }: ArticleReading): Claim[] {
  return sentences.flatMap((reading) => {
    const event = reading.event === main ? (incident ?? main) : reading.event;
    if (!event) return [];
    return [...passagesOf(article, reading, place)].flatMap(({ start, end, text, groups }): Claim[] => {
      const subject = subjectBefore(article, reading, start);
      if (!subject || /\bamong\b/iu.test(text)) return [];
      const verb = verbStem(groups['way'] ?? groups['verb']!);
      const deed = leaving.has(verb)
        ? 'leave'
        : [verb, groups['object'] && singularOf(groups['object'])].join(' ').trim();
      const value = { text: article.text.slice(subject.start, subject.end), list: subject.terms, unit: subject.kind };
      const facts = { attribute: 'first', subject: `${groups['rank']!.toLowerCase()} to ${deed}`, value, event };
      return [claimOn(article, { start: subject.start, end }, facts)];
    });
  });
}

export interface Doer {
  readonly start: number;
  readonly end: number;
  /** Lower-case words of the noun phrase; for a name its key, its words and those of the roles it has in the article. */
  readonly terms: readonly string[];
  /** A name without a known role can only be compared with another name. */
  readonly kind: 'name' | 'named role' | 'role';
}

/** The subject of a clause whose verb starts at an offset, over insertions between commas; a pronoun is none. */
export function subjectBefore(article: AnnotatedArticle, reading: SentenceReading, offset: number): Doer | undefined {
  const lead = article.text.slice(reading.start, offset);
  const border = /(?:[;:“"]|,?\s(?:and|but|while|when|because|that|after|before|whereas)\s)[^;:“"]*$/u.exec(lead);
  const from =
    reading.start + (border ? border.index + (/^[;:“"]|^,?\s\p{L}+\s/u.exec(border[0])?.[0].length ?? 0) : 0);
  return phraseAt(article, reading, tokenAt(reading.tokens, from), offset);
}

const vague =
  /^(?:man|woman|person|people|one|other|group|child|boy|girl|team|goal|country|year|time|car|ship|house|member|it|he|she|they)$/;

/** The noun phrase that starts at a token: "the second engineer", "Captain Ann Lee". */
export function phraseAt(
  article: AnnotatedArticle,
  { tokens, words, names }: SentenceReading,
  first: number,
  stop = Number.POSITIVE_INFINITY,
): Doer | undefined {
  let at = first;
  if (words[at] === 'a' || words[at] === 'an') return undefined;
  const definite = /^(?:the|its|their|his|her|our)$/.test(words[at] ?? '');
  if (definite) at++;
  const begin = at;
  while (at < tokens.length && tokens[at]!.end <= stop && /^(?:NN|NNS|NNP|NNPS|JJ|CD)$/.test(tokens[at]!.pos)) at++;
  if (at === begin || at - begin > 6) return undefined;
  const [start, end] = [tokens[definite ? first : begin]!.start, tokens[at - 1]!.end];
  const own = words.slice(begin, at);
  const named = names.find(({ mention }) => mention.start >= start && mention.end <= end);
  if (!named) {
    const head = singularOf(own.at(-1)!);
    if (!definite || vague.test(head) || !/^NN/.test(tokens[at - 1]!.pos)) return undefined;
    return { start, end, terms: own.map(singularOf), kind: 'role' };
  }
  const roles = article.mentions
    .filter(({ role, text }) => role && text.split(/\s+/).at(-1) === named.mention.text.split(/\s+/).at(-1))
    .flatMap(({ role }) =>
      article.text
        .slice(role!.start, role!.end)
        .toLowerCase()
        .split(/[^\p{L}]+/u),
    )
    .filter(Boolean);
  const leading = own.filter((word) => !named.mention.text.toLowerCase().includes(word));
  const known = roles.length + leading.length > 0;
  const terms = [...new Set([named.key, ...own, ...roles, ...leading])];
  return { start, end, terms, kind: known ? 'named role' : 'name' };
}
