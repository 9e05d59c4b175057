import type { Article } from '../article/article.ts';
import type { Dictionary, Gazetteer } from '../language/language.ts';
import { rememberedWith } from '../text/remembered.ts';
import type { Span } from '../text/span.ts';
import type { EntityType, Mention } from './annotations.ts';
import { isRelatedHeadline, linesOfArticle } from './names/articleLines.ts';
import { type AcronymPair, bracketAcronyms } from './names/bracketAcronyms.ts';
import { isOrganisationHead, isSureBody, kindOfWords, opensEvent } from './names/kindWords.ts';
import {
  isCapitalised,
  keyOfName,
  type Line,
  maskOf,
  type NameKind,
  type NameSpan,
  textOfName,
} from './names/lines.ts';
import { countryOf } from './names/nameForms.ts';
import { isCalendarWord } from './names/ordinaryCapitals.ts';
import { withPatternNames } from './names/patternNames.ts';
import { sign } from './names/patternSigns.ts';
import { roleOf } from './names/roles.ts';
import { taggedNames } from './names/taggedNames.ts';
import { voteOnNames } from './names/vote.ts';

/**
 * The names of a tagged article, in text order, none overlapping: what the tagger saw, repaired by rules, voted on over
 * the article. An article whose tokens have no tags (one that is not English) has none.
 */
export function extractMentions(article: Article, gazetteer: Gazetteer, dictionary: Dictionary): Mention[] {
  if (!article.english) return [];
  const lines = linesOfArticle(article, gazetteer);
  const pairs: (readonly [Line, AcronymPair])[] = [];
  for (const line of lines) {
    const tagged = isRelatedHeadline(article.text, line.block)
      ? properWords(line, dictionary)
      : taggedNames(line, gazetteer, dictionary);
    const named = withPatternNames(line, tagged, gazetteer);
    if ((line.signs & sign.bracket) === 0) {
      line.names = named;
      continue;
    }
    const found = bracketAcronyms(line, named);
    line.names = found.names;
    for (const pair of found.pairs) pairs.push([line, pair]);
  }
  voteOnNames(lines, pairs, gazetteer, dictionary);
  // Names of a line by their first token, as no two overlap.
  const introduced = new Map(
    pairs.map(([line, { name, acronym }]) => [
      line.tokens[name.from]!.start,
      { long: line.tokens[name.to - 1]!.end, short: line.tokens[acronym.from]! },
    ]),
  );
  const mentions: Mention[] = [];
  for (const line of lines)
    for (const span of line.names) mentions.push(mentionOf(article.text, line, span, introduced, gazetteer));
  return mentions;
}

/** In a headline that was not tagged: words that the dictionary has with a capital only. */
function properWords({ tokens }: Line, dictionary: Dictionary): NameSpan[] {
  return tokens.flatMap(({ text, kind }, i) =>
    kind === 'word' &&
    text.length > 3 &&
    isCapitalised(text) &&
    !dictionary.hasWord(text.toLowerCase()) &&
    dictionary.hasWord(text)
      ? [{ from: i, to: i + 1, kind: 'MISC' as const }]
      : [],
  );
}

/** For every token of a line, 1 where a person's name stands. */
function peopleOf(line: Line): Uint8Array {
  return maskOf(
    line,
    line.names.filter(({ kind }) => kind === 'PER'),
  );
}

function mentionOf(
  text: string,
  line: Line,
  span: NameSpan,
  introduced: ReadonlyMap<number, { readonly long: number; readonly short: Span }>,
  gazetteer: Gazetteer,
): Mention {
  const type = typeOf(line, span, gazetteer);
  const role = type === 'person' ? roleOf(line, peopleOf(line), span) : undefined;
  const start = line.tokens[span.from]!.start;
  const end = line.tokens[span.to - 1]!.end;
  const pair = introduced.get(start);
  const acronym = pair?.long === end ? pair.short : undefined;
  return {
    start,
    end,
    text: textOfName(text, line, span),
    type,
    ...(role && { role }),
    ...(acronym && { acronym: { start: acronym.start, end: acronym.end } }),
  };
}

/** Heads that make a name a place even where the tagger saw a body. */
const surePlace =
  /^(?:city|street|avenue|road|boulevard|river|lake|airport|island|islands|sea|ocean|strait|county|province|peninsula|mountains?|square|bridge|canal|gulf|desert|volcano|glacier|reservoir)$/i;

function typeOf(line: Line, span: NameSpan, gazetteer: Gazetteer): EntityType {
  return span.type ?? typesOfNames[span.kind](keyOfName(line, span), gazetteer);
}

/** The type of a name of each kind, by its words with blanks between them. */
const typesOfNames: Readonly<Record<NameKind, (name: string, gazetteer: Gazetteer) => EntityType>> = {
  PER: rememberedWith((name, gazetteer: Gazetteer) => typeOfName(name, 'PER', gazetteer)),
  ORG: rememberedWith((name, gazetteer: Gazetteer) => typeOfName(name, 'ORG', gazetteer)),
  LOC: rememberedWith((name, gazetteer: Gazetteer) => typeOfName(name, 'LOC', gazetteer)),
  MISC: rememberedWith((name, gazetteer: Gazetteer) => typeOfName(name, 'MISC', gazetteer)),
};

function typeOfName(name: string, kind: NameKind, gazetteer: Gazetteer): EntityType {
  const words = name.split(' ');
  if (words.length > 1 && kind !== 'LOC' && /^(?:MV|HMS|USS|RMS|SS)$/.test(words[0]!)) return 'other';
  if (words.length > 1 && isCalendarWord(words.at(-1)!) && kindOfWords(words) === 'event') return 'event';
  if (kind === 'PER') {
    if (words.length > 1 && opensEvent(words[0]!)) return 'event';
    // "Madagascar" is nobody; "Chad" and "Georgia" may be.
    if (countryOf(name, gazetteer) && !gazetteer.isGivenName(words[0]!)) return 'country';
    if (words.length > 1 && surePlace.test(words.at(-1)!) && !gazetteer.isSurname(words.at(-1)!)) return 'place';
    return words.length > 1 && isSureBody(words.at(-1)!) && !gazetteer.isGivenName(words[0]!)
      ? 'organisation'
      : 'person';
  }
  if (countryOf(name, gazetteer)) return 'country';
  const head = kindOfWords(words);
  switch (kind) {
    case 'ORG':
      if (words.length === 1 && /\d/.test(name) && !/^G\d{1,2}$/.test(name)) return 'other';
      if (head === 'event' || head === 'other') return head;
      return surePlace.test(words.at(-1)!) ? 'place' : 'organisation';
    case 'LOC':
      return (head === 'organisation' || isOrganisationHead(name)) && !gazetteer.isRegion(name)
        ? 'organisation'
        : head === 'event'
          ? 'event'
          : 'place';
    case 'MISC':
      return head ?? 'other';
  }
}
