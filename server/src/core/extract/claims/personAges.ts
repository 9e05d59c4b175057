import type { Claim } from '../claims.ts';
import { type ArticleReading, claimOn } from './reading.ts';

/** "Ann Lee, 41," "Ann Lee (41)", "Ann Lee, now 52,", "Ann Lee, aged 41". */
const behind =
  /^(?:,\s+(?:now\s+|aged?\s+|who\s+is\s+)?(?<age>\d{1,2})(?=\s*[,.;)]|\s+and\b)|\s+\((?<bracketed>\d{1,2})\))/u;
const ahead = /\b(?<age>\d{1,2})-year-old\s+(?:\p{Ll}+\s+){0,3}(?:\p{Lu}\p{Ll}+\s+)?$/u;

/** Age of a person at the date of the article. Keyed by the surname within a happening; the value lists the given name. */
export function personAgeClaims({ article, sentences, main, incident }: ArticleReading): Claim[] {
  const event = incident ?? main;
  if (!event) return [];
  const full = new Map<string, string>();
  return sentences.flatMap((reading) =>
    reading.names.flatMap(({ mention, key }): Claim[] => {
      if (mention.type !== 'person') return [];
      const words = mention.text.split(/\s+/);
      if (words.length > 1 && !full.has(key)) full.set(key, words.at(-2)!);
      const given = full.get(key);
      const after = behind.exec(article.text.slice(mention.end, mention.end + 24));
      const before = ahead.exec(article.text.slice(Math.max(reading.start, mention.start - 60), mention.start));
      const years = Number(after?.groups?.['age'] ?? after?.groups?.['bracketed'] ?? before?.groups?.['age'] ?? 0);
      if (
        !given ||
        years < 5 ||
        (after && /^\s*(?:points|goals|seconds|minutes|to|-)/u.test(article.text.slice(mention.end + after[0].length)))
      )
        return [];
      const span = after ? { start: mention.start, end: mention.end + after[0].length } : mention;
      const value = { text: String(years), low: years, high: years, list: [given.toLowerCase()] };
      return [claimOn(article, span, { attribute: 'age', subject: key, value, event })];
    }),
  );
}
