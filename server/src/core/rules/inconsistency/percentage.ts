import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import { changeFindings, multipleFindings } from './changes.ts';
import { apart, countRange, type Range, shown } from './rounding.ts';
import { type ShareOfWhole, sharesOfWhole } from './shares.ts';
import { bracketClosed, oneLine, type ToldSentence, toldSentences } from './toldSentences.ts';

export default articleRule({
  id: 'inconsistency/percentage',
  title: 'Percentage that the numbers beside it do not give',
  why: 'A share given both as a percentage and as a count, or a rise given with its two ends, can be worked out. Where the result is another, one of the numbers is wrong.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'Of the 200 flights, ⟦80, or 50 per cent⟧, left late.',
      'Ticket sales rose ⟦from 400 to 500, up 50 percent⟧.',
      'The number of nests ⟦doubled from 20 to 30⟧.',
      'In the survey ⟦60 per cent were in favour, 35 per cent against and 15 per cent undecided⟧.',
    ],
    good: [
      'Of the 200 flights, 80, or 40 per cent, left late.',
      'Ticket sales rose from 400 to 500, up 25 percent.',
      'The number of nests almost doubled from 16 to 30.',
      'In the survey 60 per cent were in favour, 25 per cent against and 15 per cent undecided.',
    ],
  },
  *check(article) {
    for (const told of toldSentences(article)) {
      for (const share of sharesOfWhole(article, told)) yield* wrongShare(article, share);
      yield* changeFindings(article, told);
      yield* multipleFindings(article, told);
      yield* overHundred(article, told);
    }
  },
});

/** "80 of the 200, or 50 percent". */
function* wrongShare(article: AnnotatedArticle, { part, whole, percent }: ShareOfWhole): Iterable<ArticleFinding> {
  if (part.low > whole.high || whole.low <= 0) return;
  const fraction = percent.kind === 'fraction';
  const [parts, wholes] = [countRange(article.text, part), countRange(article.text, whole)];
  const actual: Range = { low: (100 * parts.low) / wholes.high, high: (100 * parts.high) / wholes.low };
  if (!apart(actual, stated(article, percent))) return;
  const [start, end] = [Math.min(part.start, percent.start), Math.max(part.end, percent.end)];
  yield {
    at: bracketClosed(article, { start, end }),
    message: `${oneLine(article, part)} of ${oneLine(article, whole)} are ${shown((100 * part.low) / whole.low)} %, not ${fraction ? `“${oneLine(article, percent)}”` : oneLine(article, percent)}.`,
    related: [{ at: whole, message: 'The whole' }],
  };
}

/** What a written percentage may stand for: cut off instead of rounded is not wrong either. */
function stated({ text }: AnnotatedArticle, percent: ShareOfWhole['percent']): Range {
  // "A third" is looser than "33 %".
  if (percent.kind === 'fraction') {
    const slack = percent.approximate || percent.bound ? 6 : 3;
    return { low: 100 * percent.low - slack, high: 100 * percent.high + slack };
  }
  const fine = percent.approximate ? 4 : /\.\d/.test(text.slice(percent.start, percent.end)) ? 0.1 : 1;
  return { low: percent.low - fine, high: percent.high + fine };
}

const side =
  /^\s*(?:of [\w ]{1,40}? |[a-z]+ ){0,2}?(?:(?:voted |were |was |are |is |said )?(?<side>in favou?r|for|against|opposed|approved?|disapproved?|undecided|unsure|abstained|yes|no|neutral|don['’]t know|didn['’]t know)\b)/i;

/** Answers that exclude each other and come to more than a hundred per cent together. */
function* overHundred(article: AnnotatedArticle, told: ToldSentence): Iterable<ArticleFinding> {
  const shares = told.quantities.filter(({ kind, bound }) => kind === 'percentage' && !bound);
  if (shares.length < 2) return;
  const sides = shares.map(({ end }, i) =>
    side.exec(article.text.slice(end, shares[i + 1]?.start ?? told.end))?.groups?.['side']?.toLowerCase(),
  );
  const named = sides.filter((one) => one !== undefined);
  if (named.length !== shares.length || new Set(named.map(sideOf)).size !== named.length) return;
  const total = shares.reduce((sum, { low }) => sum + low, 0);
  if (total <= 100 + shares.length) return;
  yield {
    at: {
      start: shares[0]!.start,
      end: shares.at(-1)!.end + side.exec(article.text.slice(shares.at(-1)!.end, told.end))![0].length,
    },
    message: `These shares come to ${shown(total)} % together.`,
  };
}

function sideOf(word: string): string {
  if (/^(?:in fav|for$|approve|yes)/.test(word)) return 'for';
  if (/^(?:against|oppos|disapprov|no$)/.test(word)) return 'against';
  return /^abstain/.test(word) ? 'abstained' : 'open';
}
