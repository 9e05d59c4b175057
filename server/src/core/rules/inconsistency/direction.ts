import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { inflect } from '../../extract/inflect.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import { changePairs } from './changePairs.ts';
import { type Change, changesIn } from './changesIn.ts';
import { comparedFigures } from './comparedFigures.ts';
import { rankedNames } from './rankedNames.ts';
import { oneLine, type ToldSentence, toldSentences } from './toldSentences.ts';

export default articleRule({
  id: 'inconsistency/direction',
  title: 'Rise whose figures fall, or fall whose figures rise',
  why: 'A change told with its two ends has a direction. Where the word says that something rose and the second figure is the smaller one, the word is wrong or the figures have changed places.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'Rents in the old town ⟦rose from 14 euros to 12 euros⟧ a square metre.',
      'The herd ⟦shrank to 340 animals from 290⟧ in two winters.',
    ],
    good: [
      'Rents in the old town rose from 12 euros to 14 euros a square metre.',
      'The club rose from 12th to 4th in the table.',
      'She climbed from number 40 to number 12 in the rankings.',
    ],
  },
  *check(article) {
    const sentences = toldSentences(article);
    for (const [index, told] of sentences.entries()) {
      yield* comparedFigures(article, told);
      yield* rankedNames(article, sentences, index);
      for (const change of changesIn(article, told)) {
        const word = wordBefore(article, told, change);
        if (!word || change.from.low === change.to.low || word.up === change.to.low > change.from.low) continue;
        const { from, to } = change;
        yield {
          at: { start: word.start, end: change.end },
          message: `“${oneLine(article, word)}”, but ${oneLine(article, to)} is ${word.up ? 'less' : 'more'} than ${oneLine(article, from)}.`,
        };
      }
      yield* comparedDirections(article, told);
    }
  },
});

const upFrom =
  /\b(?:(?<up>up|higher)|down|lower)(?: sharply| slightly| a little)? (?:from|on|than) (?:[\p{L}-]+ ){0,2}$/iu;

/** "240 cases, up from 310 the month before", "rose to 84 against 105 in 2024". */
function* comparedDirections(article: AnnotatedArticle, told: ToldSentence): Iterable<ArticleFinding> {
  if (changesIn(article, told).length > 0 || reversed.test(told.text)) return;
  for (const { from, to } of changePairs(article, told, undefined)) {
    const between = upFrom.exec(article.text.slice(to.end, from.start));
    const start = between ? to.end + between.index : to.start;
    const word = between
      ? { start, end: start + /^\p{L}+/u.exec(between[0])![0].length, up: between.groups!['up'] !== undefined }
      : wordBefore(article, told, { from, to, start: to.start, end: to.end });
    if (!word || from.low === to.low || word.up === to.low > from.low) continue;
    yield {
      at: { start: Math.min(word.start, to.start), end: Math.max(from.end, to.end) },
      message: `“${oneLine(article, word)}”, but ${oneLine(article, to)} is ${word.up ? 'less' : 'more'} than ${oneLine(article, from)}.`,
    };
  }
}

const forms = (verbs: string) => verbs.split(' ').flatMap((verb) => Object.values(inflect(verb)));

/** Words that say only which way a figure went; "improve" or "strengthen" go either way. */
const rising = new Set([
  ...forms('rise climb increase grow jump surge soar swell leap rocket balloon mount'),
  ...'rose risen grew grown up rise increase growth jump surge leap climb'.split(' '),
]);
const falling = new Set([
  ...forms('fall drop decrease decline shrink plunge slump tumble sink dwindle plummet dip slide'),
  ...'fell fallen shrank shrunk sank sunk slid down fall drop decrease decline plunge slump dip reduction'.split(' '),
]);
/** Verbs by which somebody changes a figure; as nouns ("cuts") they say what was changed. */
const raising = new Set(forms('raise lift hike boost'));
const lowering = new Set(forms('lower reduce cut slash trim'));
/** Places in a list, where the smaller number is the higher one, and scales that run below zero. */
const reversed =
  /\b(?:rank\w*|places?|positions?|seed\w*|spots?|number (?=\d|one\b|two\b|three\b)|no\. ?\d|league|table|charts?|list|odds|handicap|minus|below zero|freezing|magnitude|par|deficit|loss(?:es)?|debt|unanswered|behind|respectively)\b/i;

interface DirectionWord {
  readonly start: number;
  readonly end: number;
  readonly up: boolean;
}

/** The word of direction that the change hangs on: directly before "from A to B", past an adverb or the length of it. */
function wordBefore(article: AnnotatedArticle, told: ToldSentence, change: Change): DirectionWord | undefined {
  if (reversed.test(told.text)) return undefined;
  const { tokens } = told.sentence;
  const last = tokens.findLastIndex(({ end }) => end <= change.start);
  for (let i = last; i >= 0 && i > last - 6; i--) {
    const { text, pos, start, end } = tokens[i]!;
    const word = text.toLowerCase();
    const isVerb = pos.startsWith('VB');
    const up = rising.has(word) || (isVerb && raising.has(word));
    if (up || falling.has(word) || (isVerb && lowering.has(word))) {
      // "Failed to grow from …", "instead of rising from …".
      const lead = article.text.slice(Math.max(told.start, start - 40), start);
      return denied.test(lead) ? undefined : { start, end, up };
    }
    if (!/^(?:RB|IN|CD|NN|DT|JJ|PRP\$|POS|%|\$|,)/.test(pos)) return undefined;
  }
  return undefined;
}

const denied =
  /\b(?:not|n['’]t|never|no|without|fail\w*|instead of|rather than|stop\w*|revers\w*|against|after|before|than|prevent\w*|despite|if|would)\b[^,;]*$/i;
