import type { Claim } from '../claims.ts';
import { passagesOf } from './passages.ts';
import { type ArticleReading, claimOn } from './reading.ts';

/** What bears a number of its own: laws and files, ways and what runs on them, parts of plants and of lines. */
const bearers =
  'decree|bill|law|resolution|directive|regulation|ordinance|order|motion|proposition|petition|case|docket|file|flight|train|tram|bus|route|highway|motorway|interstate|road|tower|pylon|mast|well|shaft|reactor|buoy|beacon|wagon|locomotive|hangar|warehouse|mine|pit|site|station|camp|squadron|regiment|battalion|barrack|cell|exhibit|lot|patient|locker|container';
const numbered = new RegExp(
  String.raw`\b(?<kind>${bearers}) (?:No\.? ?|Nr\.? ?|number |#)?(?<letters>[A-Z]{1,3}[ -]?)?(?<digits>\d{2,5})(?!\d|[.,:]\d|%|-\p{L}|[ -](?:million|billion|percent|per|people|years?|days?|hours?|minutes?|times|a\.m|p\.m|am|pm|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b)`,
  'giu',
);

/**
 * Numbers that name things: "Decree 17", "flight SR 418". Keyed by the kind of thing; the value is the number, and the list holds
 * the letters before it ('' without any).
 */
export function designationClaims({ article, sentences, story }: ArticleReading): Claim[] {
  if (!story) return [];
  return sentences.flatMap((reading) =>
    passagesOf(article, reading, numbered).map((passage) => {
      const { kind, letters = '', digits } = passage.groups;
      const value = { text: passage.text, low: Number(digits), list: [letters.replace(/[ -]/g, '')] };
      return claimOn(article, passage, { attribute: 'designation', subject: kind!.toLowerCase(), value, story });
    }),
  );
}
