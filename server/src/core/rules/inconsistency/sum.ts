import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import { bothSexes } from './bothSexes.ts';
import { closedParts } from './closedParts.ts';
import { bodySizes } from './derivedFigures.ts';
import { figuresOf } from './figures.ts';
import { listedTotals } from './listedTotals.ts';
import { meantSums } from './meantSums.ts';
import { nearSums } from './nearSums.ts';
import { announcedParts, bracketedParts, type Parts, partsThenTotal } from './parts.ts';
import { remainders } from './remainders.ts';
import { partAndRest } from './rests.ts';
import { countRange, shown } from './rounding.ts';
import { runTotals } from './runTotals.ts';
import { steppedParts } from './steppedParts.ts';
import { subgroups } from './subgroups.ts';
import { tableColumnFindings } from './tableColumns.ts';
import { tableSpanFindings } from './tableSpans.ts';
import { tableTotalFindings } from './tableTotals.ts';
import { bracketClosed, oneLine, type ToldSentence, toldSentences } from './toldSentences.ts';
import { chamberVote, excludes, includedParts, partsOfWhole, voteParts } from './wholes.ts';

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
      'The yard has let ⟦35 of its 80 berths, leaving 55⟧.',
      '| Stall | Cakes | Pies |\n|---|---|---|\n| North | 12 | 30 |\n| South | 18 | 20 |\n| Total | 30 | ⟦60⟧ |',
    ],
    good: [
      'Five people were injured: two climbers and three guides.',
      'Of the 300 runners, 180 were women and 150 were beginners.',
      'The club sold 1,200 tickets in March and 900 in April, 2,100 in all.',
      'The yard has let 35 of its 80 berths, leaving 45.',
      '| Stall | Cakes | Pies |\n|---|---|---|\n| North | 12 | 30 |\n| South | 18 | 20 |\n| Total | 30 | 50 |',
    ],
  },
  *check(article) {
    const sentences = toldSentences(article);
    let reached = 0;
    for (const [index, told] of sentences.entries()) {
      const next = sentences[index + 1]?.before === told ? sentences[index + 1] : undefined;
      yield* bodySizes(article, told);
      const read: ToldSentence = { ...told, quantities: figuresOf(article, told) };
      const found = [
        ...announcedParts(article, read),
        ...partsThenTotal(article, read),
        ...partsOfWhole(article, told),
        ...bracketedParts(article, told),
        ...includedParts(article, told),
        ...voteParts(article, told),
        ...chamberVote(article, told, next),
        ...runTotals(article, told, next),
        ...partAndRest(article, told),
        ...remainders(article, told),
        ...subgroups(article, told),
        ...bothSexes(article, told),
        ...nearSums(article, sentences, index),
        ...listedTotals(article, sentences, index),
        ...closedParts(article, told),
        ...steppedParts(article, told),
      ];
      if (!found.some((one) => isWrong(article, one))) found.push(...meantSums(article, told));
      const wrong = wrongOnes(article, found)[0];
      // Parts that run on into later sentences may be read again from there.
      if (wrong?.parts.some(({ start }) => start >= reached) && !hasStops(article, [wrong.total, ...wrong.parts])) {
        reached = Math.max(...wrong.parts.map(({ end }) => end));
        yield finding(article, told, wrong);
      }
    }
    yield* tableTotalFindings(article);
    yield* tableColumnFindings(article);
    yield* tableSpanFindings(article);
  },
});

/** The wrong ones of the readings of a sentence: where one reading of a total fits, the others are misreadings. */
function wrongOnes(article: AnnotatedArticle, found: readonly Parts[]): Parts[] {
  const sure = found.filter((parts) => parts.relation === 'equal' && !isWrong(article, parts));
  const off = ({ total, parts }: Parts) => Math.abs(sumOf(parts) - total.low);
  return found
    .filter((parts) => isWrong(article, parts) && !mayCountTwice(article, parts))
    .filter((parts) => !sure.some(({ total }) => total.start === parts.total.start))
    .sort((a, b) => off(a) - off(b));
}

/** What one may do or have beside the other, so that some are counted twice. */
const both =
  /^(?: of (?:them|whom|these|those))? (?:can|could|(?:have|has|had)(?! been (?!to)| \p{L}+(?:ed|en|ne|me|ft|nt|ld|ght|un|st)\b)|speaks?|spoke|plays?|played|learn\w*|stud(?:y|ies|ied)|owns?|owned|uses?|used|reads?|likes?|liked|knows?|knew|wants?|wore|wear|said|are also|were also|takes?|took|rides?|drives?|keeps?|visit\w*|watch\w*)\b/u;
const leftOut =
  /^[^.;:]{0,40}\b(?:and|with|plus|while) (?:the (?:rest|others?)|others|some|a few|several|many|an? \p{Ll}+|one)\b|^[^.;:]{0,30}\b(?:among them|at a time|at once)\b/u;

/** "Of the 30, 18 speak French and 14 German", "20 of them women and 18 of them over sixty"; and parts that leave "the rest" untold. */
function mayCountTwice({ text }: AnnotatedArticle, { total, parts, apart }: Parts): boolean {
  const [one, other] = [parts[0]!, parts.at(-1)!];
  if (sumOf(parts) < total.low) return leftOut.test(text.slice(other.end, other.end + 60));
  if (apart || parts.length !== 2 || excludes(text.slice(one.start, other.end + 40), parts)) return false;
  const isOfThem = [one, other].every(({ end }) => /^ of (?:them|whom)\b/.test(text.slice(end, end + 9)));
  return (
    isOfThem ||
    both.test(text.slice(one.noun?.end ?? one.end, one.end + 60)) ||
    both.test(text.slice(one.end, one.end + 40))
  );
}

function isWrong({ text }: AnnotatedArticle, { total, parts, relation }: Parts): boolean {
  const value = sumOf(parts);
  const off = relation === 'equal' ? Math.abs(value - total.low) : value - total.low;
  // Rounding never explains so much, unless the figures say "about".
  if (off >= 0.08 * total.low && ![total, ...parts].some(({ approximate }) => approximate)) return true;
  return off > slackOf(text, total, parts) + 1e-9 * total.low;
}

/** What rounding explains: figures are not all rounded the same way, so their errors add up as their squares do. */
function slackOf(text: string, total: Quantity, parts: readonly Quantity[]): number {
  const halves = [total, ...parts].map((one) => {
    const { low, high } = countRange(text, { ...one, approximate: false });
    return one.approximate ? 2 * stepOf(one.low) : (high - low) / 2;
  });
  const worst = halves.reduce((sum, half) => sum + half, 0);
  return Math.min(worst, 1.75 * Math.sqrt(halves.reduce((sum, half) => sum + half * half, 0)));
}

/** Half a unit of the last digit that is not a nought: 5 for 420, 50 for 500. */
function stepOf(value: number): number {
  let step = 1;
  while (value !== 0 && Number.isInteger(value) && value % (step * 10) === 0) step *= 10;
  return step / 2;
}

function sumOf(parts: readonly Quantity[]): number {
  return parts.reduce((sum, { low }) => sum + low, 0);
}

/** "22.500" beside "5.200": stops between thousands, as other languages set them. */
function hasStops({ text }: AnnotatedArticle, figures: readonly Quantity[]): boolean {
  return figures.filter(({ start, end }) => /^\d{1,3}\.\d{3}$/.test(text.slice(start, end))).length > 1;
}

function finding(article: AnnotatedArticle, told: ToldSentence, { total, parts, start, end }: Parts): ArticleFinding {
  const list = parts.map((part) => figure(article, part)).join(' + ');
  const value = sumOf(parts);
  const isHere = start >= told.start && end <= told.end;
  const first = parts.find((part) => part.start >= told.start);
  const at =
    isHere || !first ? { start, end } : { start: first.start, end: Math.max(...parts.map((part) => part.end)) };
  return {
    at: bracketClosed(article, at),
    message:
      parts.length > 1
        ? `${list} = ${amount(value)}, not ${figure(article, total)}.`
        : `${list} are more than the ${figure(article, total)} they are of.`,
    ...(isHere || total.end === total.start
      ? {}
      : { related: [{ at: { start: total.start, end: total.end }, message: 'The total' }] }),
  };
}

function figure(article: AnnotatedArticle, quantity: Quantity): string {
  if (quantity.start === quantity.end) return shown(quantity.low);
  const written = oneLine(article, quantity);
  return quantity.kind === 'cardinal' && !/^\d[\d,.]*(?: \p{L}+)?$/u.test(written) ? shown(quantity.low) : written;
}

function amount(value: number): string {
  if (value >= 1e9) return `${shown(value / 1e9)} billion`;
  return value >= 1e7 || (value >= 1e6 && value % 1e5 === 0) ? `${shown(value / 1e6)} million` : shown(value);
}
