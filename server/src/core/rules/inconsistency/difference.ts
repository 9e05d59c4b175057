import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { articleRule } from '../../rule.ts';
import { changeStatements } from './changeStatements.ts';
import { comparedFindings } from './comparisons.ts';
import { leftOver, namedDifferences } from './derivedFigures.ts';
import { countRange, shown } from './rounding.ts';
import { oneLine, type ToldSentence, toldSentences } from './toldSentences.ts';

export default articleRule({
  id: 'inconsistency/difference',
  title: 'Margin that the two figures do not give',
  why: 'A lead, gap or margin given beside the two figures it lies between can be worked out. Where the result is another, one of the three is wrong.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'Keller won with ⟦52 percent against 45 percent for Novak, a margin of nine points⟧.',
      'Kaunas beat Tartu ⟦78-70, winning by ten points⟧.',
      'The north tower has ⟦84 flats and the south tower 61, a difference of 33⟧.',
    ],
    good: [
      'Keller won with 52 percent against 45 percent for Novak, a margin of seven points.',
      'Kaunas beat Tartu 78-70, winning by eight points.',
      'Kaunas beat Tartu 78-70, having led by fifteen points at the break.',
    ],
  },
  *check(article) {
    const sentences = toldSentences(article);
    let before = 0;
    for (const [index, told] of sentences.entries()) {
      yield* comparedFindings(article, told);
      yield* leftOver(article, told);
      const found = marginOf(article, told);
      if (!found) {
        const changes = [...changeStatements(article, sentences, index, false)];
        yield* changes;
        // A change told over two sentences was found with the first of them.
        if (changes.length + before === 0) yield* namedDifferences(article, told);
        before = changes.length;
        continue;
      }
      const { margin, one, other, start, end } = found;
      const actual = Math.abs(one.low - other.low);
      const [a, b] = [countRange(article.text, one), countRange(article.text, other)];
      const slack = (a.high - a.low + (b.high - b.low)) / 2 + halfOf(article, margin);
      if (Math.abs(actual - margin.low) <= slack + 1e-9) continue;
      yield {
        at: { start, end },
        message: `Between ${figure(article, one)} and ${figure(article, other)} lie ${shown(actual)}, not ${oneLine(article, margin)}.`,
      };
    }
  },
});

interface Margin {
  readonly margin: Quantity;
  readonly one: Quantity;
  readonly other: Quantity;
  readonly start: number;
  readonly end: number;
}

const about = String.raw`(?:(?:just|only|a mere|about|some|exactly) )?`;
const lead = new RegExp(
  String.raw`\b(?:(?:a|the|his|her|their|its) (?:\p{L}+ )?(?:margin|lead|gap|difference|majority|advantage) of|(?:victory|win|defeat|loss|triumph|won|winning|wins|win|lost|losing|victorious|triumphed|prevailed|led|leading|ahead) by|separated by|apart by) (?:a margin of )?${about}$`,
  'iu',
);
/** "A nine-point margin", "a nine-point win". */
const tail =
  /^[ -](?:percentage[ -])?(?:points?|goals?|runs?|votes?|strokes?|shots?|seats?)(?:[ -](?:margin|lead|gap|win|victory|difference|advantage|defeat|loss))?\b/iu;
/** What makes the margin one of another moment, another count, or only a bound. */
const elsewhere =
  /\b(?:at (?:half-?time|the break|the interval|one point|one stage)|had (?:led|been)|having led|earlier|previous|last (?:year|time|week|month)|polls?|expected|predicted|forecast|aggregate|more than|at least|up to|nearly|almost|average|respectively|originally|first half|initially)\b/iu;

/** A margin behind the two figures of one unit it lies between, all in one sentence; undefined where it is not plain. */
function marginOf({ text }: AnnotatedArticle, told: ToldSentence): Margin | undefined {
  if (told.quantities.length < 2 || told.quantities.length > 4 || elsewhere.test(told.text)) return undefined;
  const ahead = marginAhead(text, told);
  if (ahead) return ahead;
  for (const [index, margin] of told.quantities.entries()) {
    if (index === 0 || margin.low !== margin.high || margin.bound || margin.kind === 'score') continue;
    const gap = text.slice(told.quantities[index - 1]!.end, margin.start);
    if (!lead.test(gap) || gap.length > 70 || /[;:]/.test(gap)) continue;
    const before = told.quantities.slice(0, index);
    const score = before.at(-1)!;
    const end = margin.end + (tail.exec(text.slice(margin.end, told.end))?.[0].length ?? 0);
    if (score.kind === 'score' && before.length === 1 && margin.kind === 'cardinal' && isPlainScore(text, score))
      return {
        margin,
        one: { ...score, high: score.low },
        other: { ...score, low: score.high },
        start: score.start,
        end,
      };
    if (before.length !== 2 || !comparable(before[0]!, before[1]!, margin)) continue;
    return { margin, one: before[0]!, other: before[1]!, start: before[0]!.start, end };
  }
  return undefined;
}

const passed =
  /\b(?:won|wins|win|passed|carried|adopted|approved|rejected|defeated|beaten|beat|lost|failed|prevailed|victory|edged) (?:[\p{L}]+ )?by (?:a margin of |just )?$/iu;

/** "passed by 12 votes, 61 to 49", "won by seven points, 91-84": the margin first, then the two figures. */
function marginAhead(text: string, told: ToldSentence): Margin | undefined {
  const [margin, one, other] = told.quantities;
  if (!margin || !one || margin.kind !== 'cardinal' || margin.low !== margin.high || margin.bound) return undefined;
  if (
    !passed.test(text.slice(told.start, margin.start)) ||
    !/^ ?(?:[\p{L}]+)?(?:,| \()? ?(?:by )?$/u.test(text.slice(margin.end, one.start))
  )
    return undefined;
  if (one.kind === 'score' && told.quantities.length === 2 && isPlainScore(text, one))
    return {
      margin,
      one: { ...one, high: one.low },
      other: { ...one, low: one.high },
      start: margin.start,
      end: one.end,
    };
  const isPair =
    other &&
    one.kind === 'cardinal' &&
    other.kind === 'cardinal' &&
    / ?to $/.test(text.slice(one.end, other.start)) &&
    other.start - one.end < 12;
  return isPair && told.quantities.length === 3
    ? { margin, one, other, start: margin.start, end: other.end }
    : undefined;
}

/** Sets and halves ("6-4, 7-5") have no single margin. */
function isPlainScore(text: string, { end }: Quantity): boolean {
  return !/^,? ?\(?\d+[-–]\d/.test(text.slice(end, end + 8));
}

function comparable(one: Quantity, other: Quantity, margin: Quantity): boolean {
  if (one.low !== one.high || other.low !== other.high || one.bound || other.bound) return false;
  if (one.kind !== other.kind || one.unit !== other.unit) return false;
  // Lengths of time and ages are told on other scales; a margin of plain numbers needs plain numbers.
  if (one.kind === 'percentage')
    return /percentage/.test(margin.kind) || (margin.kind === 'cardinal' && margin.head === 'point');
  if (one.kind === 'cardinal')
    return (
      margin.kind === 'cardinal' && !isYear(one) && !isYear(other) && sameHead(one, other) && sameHead(one, margin)
    );
  return (one.kind === 'money' || one.kind === 'measure') && margin.kind === one.kind && margin.unit === one.unit;
}

function sameHead(one: Quantity, other: Quantity): boolean {
  return one.head === undefined || other.head === undefined || one.head === other.head;
}

function isYear({ low }: Quantity): boolean {
  return Number.isInteger(low) && low >= 1500 && low < 2200;
}

function halfOf(article: AnnotatedArticle, { start, end, approximate, low }: Quantity): number {
  const fine = /\.\d/.test(article.text.slice(start, end)) ? 0.05 : 0;
  return fine + (approximate ? low * 0.15 : 0);
}

function figure(article: AnnotatedArticle, quantity: Quantity): string {
  return quantity.kind === 'score' ? shown(quantity.low) : oneLine(article, quantity);
}
