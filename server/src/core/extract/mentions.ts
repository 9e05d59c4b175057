import type { Article } from '../article/article.ts';
import type { Dictionary, Gazetteer } from '../language/language.ts';
import type { Span } from '../text/span.ts';
import type { EntityType, Mention } from './annotations.ts';
import { isRelatedHeadline, linesOfArticle } from './names/articleLines.ts';
import { type AcronymPair, bracketAcronyms } from './names/bracketAcronyms.ts';
import { isCapitalised, type Line, type NameSpan, textOfName } from './names/lines.ts';
import { typeOfName } from './names/nameTypes.ts';
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
  const typeOf = (line: Line, span: NameSpan) => span.type ?? typeOfName(line, span, gazetteer, dictionary);
  for (const line of lines)
    for (const span of line.names) mentions.push(mentionOf(article.text, line, span, introduced, typeOf(line, span)));
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

function mentionOf(
  text: string,
  line: Line,
  span: NameSpan,
  introduced: ReadonlyMap<number, { readonly long: number; readonly short: Span }>,
  type: EntityType,
): Mention {
  const role = type === 'person' ? roleOf(line, span) : undefined;
  const start = line.tokens[span.from]!.start;
  const end = line.tokens[span.to - 1]!.end;
  const pair = introduced.size === 0 ? undefined : introduced.get(start);
  const acronym = pair?.long === end ? pair.short : undefined;
  const name = textOfName(text, line, span);
  const mention = role ? { start, end, text: name, type, role } : { start, end, text: name, type };
  return acronym ? { ...mention, acronym: { start: acronym.start, end: acronym.end } } : mention;
}
