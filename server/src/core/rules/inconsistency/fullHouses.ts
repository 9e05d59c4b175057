import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import type { Span } from '../../text/span.ts';
import { execIn } from '../../text/triggers.ts';
import { isSpoken, type ToldSentence, toldSentences } from './toldSentences.ts';

/** Every place is said to be taken; a house that is sold out may still have seats whose owners stayed at home. */
const full = new RegExp(
  [
    String.raw`not (?:a single |even )?(?:one|a single one|a) (?:of (?:the|its|their) (?:\d[\d,.]*|\p{L}+) )?(?:seats?|places?|chairs?)(?: in the \p{L}+)? (?:remained|was|stayed|were|was left|had been left) (?:empty|free|unoccupied|vacant|unfilled|unused)`,
    String.raw`not (?:a|one|a single) (?:empty|free|vacant) (?:seat|place|chair)`,
    String.raw`no (?:seat|place|chair) (?:remained|was|stayed|was left) (?:empty|free|unoccupied|vacant)`,
    String.raw`(?:every|each|every single|all(?: of)? (?:the|its)(?: \d[\d,.]*)?) (?:seats?|places?|chairs?)(?: in the \p{L}+)? (?:was|were|is|are|had been) (?:taken|filled|occupied)`,
    String.raw`(?:filled|packed|full|crowded|occupied|sold) (?:down |right )?to (?:the (?:very )?last (?:seat|place|chair)|capacity)`,
    String.raw`(?:capacity|full-house) (?:crowd|audience)`,
  ].join('|'),
  'iu',
);
const people =
  /^(?:spectator|fan|people|person|visitor|guest|supporter|listener|viewer|onlooker|concertgoer|attendee|ticket-holder)$/;
const seats = /^(?:seat|place|chair)$/;
const came =
  /\b(?:in front of|before|attended by|watched by|drew|attracted|attendance (?:of|was)|crowd (?:of|was)|audience (?:of|was)|came|saw|watched|attended|were there|turned up)\b/i;
/** People at other times, in other places, or not all of them. */
const other =
  /\b(?:last|previous\w*|earlier|first time|outside|standing|average|each|per|on (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:the|a)|sold|tickets?|test|would|expected|travell\w+|away fans|will|in (?:19|20)\d\d|another|more than|up to|including|of whom|online|television|screen)\b/i;
/** Rounding, seats for the press. */
const slack = 0.985;

/** Told that no seat was empty, where fewer came than the house has seats by the article's own figures. */
export function* fullHouses(
  article: AnnotatedArticle,
): Iterable<{ readonly universal: Span; readonly exception: Span }> {
  const sentences = toldSentences(article);
  for (const told of sentences) {
    const match = execIn(full, article.text, told);
    if (!match || /\b(?:almost|nearly|virtually|hardly|if|would|will|could)\b/i.test(told.text)) continue;
    const universal = { start: told.start + match.index, end: told.start + match.index + match[0].length };
    const room = single(sentences.flatMap(({ quantities }) => quantities.filter((one) => isRoom(article, one))));
    const crowd = single(sentences.flatMap((one) => crowdsIn(article, one)));
    if (room && crowd && crowd.low < slack * room.low && crowd.low > 0.3 * room.low && !isSpoken(article, universal))
      yield { universal, exception: { start: crowd.start, end: crowd.noun?.end ?? crowd.end } };
  }
}

/** The one figure that all of them are; undefined where there is none or another. */
function single(figures: readonly Quantity[]): Quantity | undefined {
  return figures.length > 0 && figures.every(({ low }) => low === figures[0]!.low) ? figures[0] : undefined;
}

function isExact({ kind, low, high, approximate, bound }: Quantity): boolean {
  return kind === 'cardinal' && low === high && !approximate && !bound && low >= 50;
}

function isRoom({ text }: AnnotatedArticle, figure: Quantity): boolean {
  if (!isExact(figure)) return false;
  const before = text.slice(Math.max(0, figure.start - 24), figure.start);
  return (
    (figure.head !== undefined && seats.test(figure.head)) ||
    /^-seat/.test(text.slice(figure.end, figure.end + 5)) ||
    /\b(?:capacity of|seats|holds|has room for) $/i.test(before)
  );
}

function crowdsIn(article: AnnotatedArticle, told: ToldSentence): Quantity[] {
  if (!came.test(told.text)) return [];
  return told.quantities.filter((figure) => {
    if (!isExact(figure) || isRoom(article, figure)) return false;
    const around = article.text.slice(Math.max(told.start, figure.start - 60), Math.min(told.end, figure.end + 40));
    const counted = figure.head !== undefined && people.test(figure.head);
    return (
      (counted || /\b(?:crowd|attendance|audience) (?:of|was) $/i.test(article.text.slice(told.start, figure.start))) &&
      !other.test(around) &&
      figure.low >= 500
    );
  });
}
