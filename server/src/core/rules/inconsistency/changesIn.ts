import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { figuresOf } from './figures.ts';
import type { ToldSentence } from './toldSentences.ts';

/** Two values of one thing: what it was and what it became; start and end cover "from A to B". */
export interface Change {
  readonly from: Quantity;
  readonly to: Quantity;
  readonly start: number;
  readonly end: number;
}

const about = String.raw`(?:(?:about|around|roughly|some|approximately|nearly|almost|just (?:over|under)|more than|less than|over|under|a (?:low|high|record) of) )?`;
const fromLead = new RegExp(String.raw`\bfrom (?:a |an |the )?${about}$`, 'iu');
const toBetween = new RegExp(String.raw`^(?: [a-z]+){0,3},? to (?:a |an |the )?${about}$`, 'iu');
const toLead = new RegExp(String.raw`\bto (?:a |an |the )?${about}$`, 'iu');
const fromBetween = new RegExp(String.raw`^(?: [a-z]+){0,3},? (?:up |down )?from (?:a |an |the )?${about}$`, 'iu');

/** The one pair "from A to B" or "to B from A" of a sentence; undefined where it has none or several. */
export function onlyChange(article: AnnotatedArticle, told: ToldSentence): Change | undefined {
  const found = changesIn(article, told);
  return found.length === 1 ? found[0] : undefined;
}

/** Every pair "from A to B" or "to B from A" of a sentence, in figures of one kind and unit. */
export function changesIn(article: AnnotatedArticle, told: ToldSentence): readonly Change[] {
  const { text } = article;
  const figures = figuresOf(article, told);
  const found: Change[] = [];
  for (let i = 1; i < figures.length; i++) {
    const [bare, b] = [figures[i - 1]!, figures[i]!];
    const a = withUnitOf(text, bare, b);
    if (!comparable(a, b)) continue;
    const lead = text.slice(told.start, a.start);
    const between = text.slice(a.end, b.start);
    const start = (words: RegExp) => told.start + words.exec(lead)!.index;
    if (fromLead.test(lead) && toBetween.test(between))
      found.push(toLast(text, figures.slice(i + 1), { from: a, to: b, start: start(fromLead), end: b.end }));
    else if (toLead.test(lead) && fromBetween.test(between))
      found.push({ from: b, to: a, start: start(toLead), end: b.end });
  }
  return found;
}

const onward = new RegExp(
  String.raw`^(?:,|,? (?:and|then|before|until))(?: [a-z]+){0,4} to (?:a |an |just |only )?${about}$`,
  'iu',
);

/** "From 9 to 7 and then to 4.5": the change goes to the last of them. */
function toLast(text: string, figures: readonly Quantity[], change: Change): Change {
  let reached = change;
  for (const next of figures) {
    if (!onward.test(text.slice(reached.end, next.start)) || !comparable(withUnitOf(text, reached.to, next), next))
      break;
    reached = { ...reached, to: next, end: next.end };
  }
  return reached;
}

/** "From 1.20 to 1.50 euros", "from 20 to 30 cents": a number without a noun is of the unit behind the other. */
function withUnitOf(text: string, bare: Quantity, { kind, unit, start, end }: Quantity): Quantity {
  if (bare.kind !== 'cardinal' || bare.head !== undefined || kind !== 'money' || unit === undefined) return bare;
  const parts = hundredths.test(text.slice(start, end)) ? 100 : 1;
  return { ...bare, kind, unit, low: bare.low / parts, high: bare.high / parts };
}

/** Money is read in whole units of its currency. */
const hundredths = /(?:\b(?:cents?|pence|pennies|centimes|kopecks?|öre|øre)|\d ?[cp]|¢)$/iu;

const against = new RegExp(
  String.raw`^(?<between>[^.;:()]{0,50}?)(?:,? (?:against|compared (?:with|to)|versus)|,? (?:up|down)(?: by)?(?: (?:\d[\d.]*|[a-z]+) ?(?:percent|per cent|%))? from) (?:the |a |only |just )?${about}$`,
  'iu',
);

/** Every pair "48,000 in 2024 against 40,000 in 2023", "$31 million, up 20 percent from $26 million". */
export function comparedIn(article: AnnotatedArticle, told: ToldSentence): Change[] {
  const figures = figuresOf(article, told).filter(({ kind }) => kind !== 'percentage');
  return figures.slice(1).flatMap((from, i): Change[] => {
    const to = figures[i]!;
    const between = article.text.slice(to.end, from.start);
    if (!comparable(to, from) || !against.test(between) || to.low > from.low * 8 || from.low > to.low * 8) return [];
    return [{ from, to, start: to.start, end: from.end }];
  });
}

export function comparable(a: Quantity, b: Quantity): boolean {
  const exact = a.low === a.high && b.low === b.high && !a.bound && !b.bound;
  if (!exact || (a.kind !== 'cardinal' && a.kind !== 'money' && a.kind !== 'measure' && a.kind !== 'percentage'))
    return false;
  return a.kind === b.kind && a.unit === b.unit;
}
