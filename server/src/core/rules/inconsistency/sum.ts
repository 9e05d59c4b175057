import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import { announcedParts, bracketedParts, type Parts, partsThenTotal } from './parts.ts';
import { countRange, plus, shown } from './rounding.ts';
import { tableTotalFindings } from './tableTotals.ts';
import { bracketClosed, oneLine, toldSentences } from './toldSentences.ts';
import { chamberVote, includedParts, partsOfWhole, voteParts } from './wholes.ts';

export default articleRule({
  id: 'inconsistency/sum',
  title: 'Parts that do not come to the total',
  why: 'A total given with its parts can be added up. Where the result is another, a part is missing or one of the figures is wrong.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      '⟦Four people were injured: two climbers and three guides⟧.',
      'Of the ⟦300 seats, 180 are in the stalls and 150 in the circle⟧.',
      'The club sold ⟦1,200 tickets in March and 900 in April, 2,400 in all⟧.',
      '| Stall | Cakes | Pies |\n|---|---|---|\n| North | 12 | 30 |\n| South | 18 | 20 |\n| Total | 30 | ⟦60⟧ |',
    ],
    good: [
      'Five people were injured: two climbers and three guides.',
      'Of the 300 runners, 180 were women and 150 were beginners.',
      'The club sold 1,200 tickets in March and 900 in April, 2,100 in all.',
      '| Stall | Cakes | Pies |\n|---|---|---|\n| North | 12 | 30 |\n| South | 18 | 20 |\n| Total | 30 | 50 |',
    ],
  },
  *check(article) {
    for (const told of toldSentences(article)) {
      const found = [
        ...announcedParts(article, told),
        ...partsThenTotal(article, told),
        ...partsOfWhole(article, told),
        ...bracketedParts(article, told),
        ...includedParts(article, told),
        ...voteParts(article, told),
        ...chamberVote(article, told),
      ].filter((parts) => isWrong(article, parts));
      if (found[0]) yield finding(article, found[0]);
    }
    yield* tableTotalFindings(article);
  },
});

function isWrong({ text }: AnnotatedArticle, { total, parts, relation }: Parts): boolean {
  const value = parts.reduce((whole, { low }) => whole + low, 0);
  const off = relation === 'equal' ? Math.abs(value - total.low) : value - total.low;
  // Rounding never explains so much, unless the figures say "about".
  if (off >= 0.08 * total.low && ![total, ...parts].some(({ approximate }) => approximate)) return true;
  const sum = plus(parts.map((part) => countRange(text, part)));
  const whole = countRange(text, total);
  return sum.low > whole.high || (relation === 'equal' && sum.high < whole.low);
}

function finding(article: AnnotatedArticle, { total, parts, start, end }: Parts): ArticleFinding {
  const list = parts.map((part) => figure(article, part)).join(' + ');
  const value = parts.reduce((sum, { low }) => sum + low, 0);
  return {
    at: bracketClosed(article, { start, end }),
    message: `${list} = ${amount(value)}, not ${figure(article, total)}.`,
  };
}

function figure(article: AnnotatedArticle, quantity: Quantity): string {
  const written = oneLine(article, quantity);
  return quantity.kind === 'cardinal' && !/^\d[\d,.]*(?: \p{L}+)?$/u.test(written) ? shown(quantity.low) : written;
}

function amount(value: number): string {
  if (value >= 1e9) return `${shown(value / 1e9)} billion`;
  return value >= 1e7 || (value >= 1e6 && value % 1e5 === 0) ? `${shown(value / 1e6)} million` : shown(value);
}
