import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { isComparable } from './figureRuns.ts';
import { figuresOf } from './figures.ts';
import { isSized, type Parts } from './parts.ts';
import { isBare, notParts } from './runTotals.ts';
import type { ToldSentence } from './toldSentences.ts';

const otherLead = /\b(?:the|its|their|all|with the) (?:other|remaining|rest,?) $/i;

/** "48 beds. Six are free; in the other 45 …", "11 of the 15 questions … the other five": part and rest come to the whole. */
export function* partAndRest(article: AnnotatedArticle, told: ToldSentence): Iterable<Parts> {
  const { text } = article;
  const here = inMoney(article, told, figuresOf(article, told));
  for (const [index, rest] of here.entries()) {
    if (!otherLead.test(text.slice(Math.max(told.start, rest.start - 16), rest.start)) || rest.kind === 'ordinal')
      continue;
    const earlier = [...(told.before ? figuresOf(article, told.before) : []), ...here.slice(0, index)].filter(
      (one) => one.kind !== 'ordinal',
    );
    const share = rest.kind === 'percentage' ? shareAndRest(article, earlier, rest) : undefined;
    if (share) yield share;
    if (rest.kind !== 'cardinal' && rest.kind !== 'money') continue;
    const found = wholeAndPart(text, earlier, rest);
    if (found) yield found;
  }
}

/** "12 million crowns. Seven million went …": bare millions are of the one currency of the sentence before. */
function inMoney({ text }: AnnotatedArticle, told: ToldSentence, figures: readonly Quantity[]): readonly Quantity[] {
  const money = (told.before?.quantities ?? []).filter(({ kind }) => kind === 'money');
  const units = new Set(money.map(({ unit }) => unit));
  if (units.size !== 1 || figures.some(({ kind }) => kind === 'money')) return figures;
  const { unit } = money[0]!;
  return figures.map((one): Quantity => {
    if (one.kind !== 'cardinal' || !/illion$/.test(text.slice(one.start, one.end))) return one;
    const { head: _, noun: __, ...bare } = one;
    return { ...bare, kind: 'money', unit: unit! };
  });
}

function wholeAndPart(text: string, earlier: readonly Quantity[], rest: Quantity): Parts | undefined {
  const like = earlier.filter((one) => isComparable(one, rest));
  const whole = like.reduce<Quantity | undefined>((most, one) => (!most || one.low > most.low ? one : most), undefined);
  if (!whole || like.length !== earlier.length) return undefined;
  const parts = [...like.filter((one) => one !== whole), rest];
  // One whole with its noun, and parts that name no other thing.
  if (parts.length < 2 || parts.length > 5 || (whole.head === undefined && whole.kind !== 'money')) return undefined;
  if (!parts.every((one) => isBare(text, one, whole)) || !isSized(whole, parts)) return undefined;
  const all = [whole, ...parts];
  const start = Math.min(...all.map((one) => one.start));
  const end = Math.max(...all.map((one) => one.end));
  if (notParts.test(text.slice(start, end).replace(/\b(?:out of|only)\b/g, ''))) return undefined;
  return { start, end, total: whole, parts, relation: 'equal' };
}

/** "owns 75 percent; the fund has the other 20 percent". */
function shareAndRest({ text }: AnnotatedArticle, earlier: readonly Quantity[], rest: Quantity): Parts | undefined {
  const shares = earlier.filter((one) => isComparable(one, rest));
  if (shares.length === 0 || shares.length !== earlier.filter(({ kind }) => kind === 'percentage').length)
    return undefined;
  const start = shares[0]!.start;
  if (notParts.test(text.slice(start, rest.end).replace(/\bper cent\b/g, '')) || shares.length > 4) return undefined;
  const whole: Quantity = { start, end: start, kind: 'percentage', low: 100, high: 100, approximate: false };
  const parts = [...shares, rest];
  return isSized(whole, parts) ? { start, end: rest.end, total: whole, parts, relation: 'equal' } : undefined;
}
