import { spellingFact, spellingFactWith } from '../../article/spellingFacts.ts';
import type { WordVectors } from '../../language/language.ts';
import { isPlaceWord } from '../../language/placeWords.ts';
import type { Time } from '../annotations.ts';
import type { Claim } from '../claims.ts';
import { frameOf } from './frames.ts';
import { type ArticleReading, claimOn, type SentenceReading, tokenAt } from './reading.ts';

/** How many tokens lie at most between a place and the day it is told with. */
const reach = 12;
/** Where one statement ends and another begins. */
const border = /^(?:[;:()–—]|who|which|whose|where|while|but)$/;
const timeWord =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)$/;
/** Places of which every happening has one, and those that hold other places: "in the capital", "in the hall". */
const anyPlace =
  /^(?:capital|metropolis|municipality|suburb|district|quarter|neighbou?rhood|region|county|province|floor|roof|top|bottom|front|back|side|place|end|middle|edge|world|ground|table|door|room|home|road|chair|house|building|site|area|office|city|town|village|country|street|centre|center)$/;

interface PlacePhrase {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly kind: 'town' | 'venue';
  /** Its own words, and those of the place it lies in. */
  readonly words: readonly string[];
  readonly around: readonly string[];
}

/**
 * Where something was, with the day and the numbers that may tell which happening it was: "opened on 4 November in the Guildhall".
 * The value lists "town" or "venue", the words of the place, those around it after "in", the numbers of the sentence after "#", and its
 * day of the year after "@".
 * One more claim of an article, only possible, lists all words that may name places in it.
 */
export function whereaboutsClaims({ article, sentences, story }: ArticleReading): Claim[] {
  if (!story) return [];
  const found = sentences.flatMap((reading): Claim[] => {
    const days = reading.times.filter(isDay);
    const numbers = reading.quantities
      .filter(({ kind, low, high }) => kind === 'cardinal' && low === high && low >= 100)
      .map(({ low }) => `#${low}`);
    return phrasesIn(article, reading).flatMap((phrase): Claim[] => {
      const day = nearest(reading, phrase, days);
      const frame = frameOf(reading, phrase);
      const groups = groupsAround(article, reading, phrase);
      return [
        claimOn(article, phrase, {
          attribute: 'whereabouts',
          value: {
            text: article.text.slice(phrase.start, phrase.end),
            list: [
              phrase.kind,
              ...phrase.words,
              ...phrase.around.map((word) => `in ${word}`),
              ...numbers,
              ...(day ? yearlessOf(article.text.slice(day.start, day.end), day) : []),
            ],
          },
          story,
          frame: { ...frame, near: [...frame.near, ...groups] },
          ...(day?.from && { from: day.from, to: day.to! }),
        }),
      ];
    });
  });
  if (found.length === 0) return [];
  const known = new Set<string>();
  for (const { tokens } of sentences)
    for (const token of tokens) if (mayNamePlace(token, article.language.vectors)) known.add(token.lower);
  const all = claimOn(article, found[0]!, {
    attribute: 'whereabouts',
    value: { list: [...known] },
    story,
    modality: 'possible',
  });
  return [...found, all];
}

const mayNamePlace = spellingFactWith(
  ({ text, lower }, vectors: WordVectors) => /^\p{Lu}/u.test(text) || isPlaceWord(lower, vectors),
);

function isDay({ kind, from, granularity, anchor }: Time): boolean {
  if (kind !== 'date' || !/^(?:day|month|year)$/.test(granularity)) return false;
  return from !== undefined || (anchor === 'yearless' && granularity === 'day');
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** "@11-04" of a day, whether or not its year is known. */
function yearlessOf(text: string, { from, to, granularity }: Time): string[] {
  if (granularity !== 'day') return [];
  if (from !== undefined) return from === to ? [`@${from.slice(5)}`] : [];
  const month = months.findIndex((name) => new RegExp(`\\b${name}`, 'i').test(text)) + 1;
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(text)?.[1];
  return month && day ? [`@${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`] : [];
}

function nearest(reading: SentenceReading, { from, to }: PlacePhrase, days: readonly Time[]): Time | undefined {
  const distance = ({ start, end }: Time) => {
    const [first, last] = [tokenAt(reading.tokens, start), tokenAt(reading.tokens, end - 1)];
    return last < from ? from - last : first - to;
  };
  const joined = (day: Time) => {
    const [first, last] = [tokenAt(reading.tokens, day.start), tokenAt(reading.tokens, day.end - 1)];
    return !reading.words.slice(Math.min(from, first), Math.max(to, last)).some((word) => border.test(word));
  };
  return days.filter((day) => distance(day) <= reach && joined(day)).sort((a, b) => distance(a) - distance(b))[0];
}

const none: PlacePhrase[] = [];
const opensPlace = spellingFact(({ lower }) => /^(?:in|at|inside|outside)$/.test(lower));

function phrasesIn({ language }: ArticleReading['article'], reading: SentenceReading): PlacePhrase[] {
  const { tokens, words, names } = reading;
  return tokens.flatMap((opener, index): PlacePhrase[] => {
    // "Not in the town hall but in the school": where it was not.
    if (!opensPlace(opener) || words[index - 1] === 'not') return none;
    const own = phraseFrom(reading, index + 1);
    if (!own) return [];
    const head = words[own.to - 1]!;
    if (timeWord.test(head) || anyPlace.test(head)) return [];
    const token = tokens[own.to - 1]!;
    const capital = /^\p{Lu}/u.test(token.text);
    const name = names.find(({ mention }) => mention.start <= token.start && token.start < mention.end)?.mention;
    if (
      name?.type === 'person' ||
      (capital && (language.gazetteer.country(token.text) || language.gazetteer.isRegion(token.text)))
    )
      return [];
    const isTown =
      capital && own.to - own.from === 1 && (name?.type === 'place' || language.gazetteer.isCity(token.text));
    const isHouse = isPlaceWord(head, language.vectors) || (capital && own.determined);
    if (!isTown && !isHouse) return [];
    const joint = /^(?:of|in|at)$/.test(words[own.to] ?? '') ? phraseFrom(reading, own.to + 1) : undefined;
    const around =
      joint && /^\p{Lu}/u.test(tokens[joint.to - 1]!.text) && !timeWord.test(words[joint.to - 1]!) ? joint : undefined;
    const span = around ?? own;
    return [
      {
        start: tokens[own.from]!.start,
        end: tokens[span.to - 1]!.end,
        from: own.from,
        to: span.to - 1,
        kind: isTown && !own.determined ? 'town' : 'venue',
        words: words.slice(own.from, own.to).filter(isWord),
        around: around ? words.slice(around.from, around.to).filter(isWord) : [],
      },
    ];
  });
}

/** Adjectives, nouns and names from a token on, behind an article. */
function phraseFrom({ tokens, words }: SentenceReading, at: number) {
  const determined = /^(?:the|a|an|its|their|his|her|our)$/.test(words[at] ?? '');
  const from = determined ? at + 1 : at;
  let to = from;
  while (to < tokens.length && to < from + 6 && /^(?:JJ|NN|POS|VBN)/.test(tokens[to]!.pos)) to++;
  return to > from && /^NN/.test(tokens[to - 1]!.pos) ? { from, to, determined } : undefined;
}

function isWord(word: string): boolean {
  return /^\p{L}{3}/u.test(word);
}

/** Groups of words of like use among the verbs and nouns around a place, so that "met" goes with "gathered". */
function groupsAround(
  { language }: ArticleReading['article'],
  { tokens, words }: SentenceReading,
  { from, to }: PlacePhrase,
): string[] {
  const found = new Set<string>();
  const take = (index: number): boolean => {
    const word = words[index];
    if (word === undefined || border.test(word)) return false;
    if (!/^(?:NNS?$|VB)/.test(tokens[index]!.pos) || language.vectors.rarity(word) < 0.6) return true;
    const groups = language.vectors.groups(word);
    if (groups.length > 0) found.add(`~${groups[groups.length - 1]}`);
    return true;
  };
  for (let i = from - 1; i >= from - 8; i--) if (!take(i)) break;
  for (let i = to + 1; i <= to + 8; i++) if (!take(i)) break;
  return [...found];
}
