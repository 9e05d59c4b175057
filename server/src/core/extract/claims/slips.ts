import { textOf } from '../../article/article.ts';
import { overlapping } from '../../text/search.ts';
import type { Quantity } from '../annotations.ts';
import type { Claim, Frame } from '../claims.ts';
import { isCasualty } from './casualties.ts';
import { countedAs } from './countedAs.ts';
import { rolesOf } from './figureRoles.ts';
import { frameAround, termOf } from './frames.ts';
import { type ArticleReading, claimOn, inOrder } from './reading.ts';
import { familyOf } from './synonyms.ts';

/**
 * Every figure of two or more digits under its digits, whatever their order: 412 and 421, 18,340 and 13,840. Two figures of
 * one story under one key are sooner one figure with a slip in it than two.
 */
export function slipClaims(reading: ArticleReading): Claim[] {
  const { article, sentences, story } = reading;
  if (!story) return [];
  const told = sentences.flatMap((sentence) => {
    if (sentence.block.kind === 'headline') return [];
    return sentence.quantities.flatMap((quantity): Claim[] => {
      const key = keyOf(article.text, quantity);
      if (!key || isCasualty(article, sentence, quantity)) return [];
      const around = frameAround(sentence, quantity, {
        start: quantity.start,
        end: quantity.noun?.end ?? quantity.end,
      });
      const [lead, rest] = [
        article.text.slice(sentence.start, quantity.start),
        article.text.slice(quantity.end, sentence.end),
      ];
      const frame = { ...around, roles: rolesOf(quantity, lead, rest, around) };
      const counted = quantity.kind === 'cardinal' ? countedAs(article, sentence, quantity) : undefined;
      return [
        claimOn(article, quantity, {
          ...factsOf(article, quantity, key, counted),
          frame,
          story,
          event: sentence.event,
        }),
      ];
    });
  });
  return fewOfEach([...told, ...tableSlips(reading)]);
}

/** How often one figure is looked at in an article. */
const mostOfOne = 3;

function fewOfEach(claims: readonly Claim[]): Claim[] {
  const seen = new Map<string, number>();
  return claims.filter(({ topic, value }) => {
    const key = `${topic} ${value.low}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count <= mostOfOne;
  });
}

/** The value lists the family of what is counted, and its noun. */
function factsOf(article: ArticleReading['article'], quantity: Quantity, key: string, counted?: string) {
  const { low, high, approximate, unit, head } = quantity;
  const value = {
    text: textOf(article, quantity),
    low,
    high,
    approximate,
    ...(unit && { unit }),
    ...(counted ? { list: [counted, head ?? counted] } : head ? { list: [familyOf(head) ?? head, head] } : {}),
  };
  return { attribute: quantity.kind === 'money' ? 'moneySlip' : 'slip', subject: key, value };
}

/** The kind of figure with its digits in order of size, zeros left out; undefined for figures that slips cannot be told from. */
function keyOf(text: string, { kind, low, high, unit, head, start, end }: Quantity): string | undefined {
  if (low !== high || low < 1) return undefined;
  const written = text.slice(start, end);
  // A slip of the pen swaps digits, not words.
  if (!/\d/.test(written)) return undefined;
  const digits = [...String(low).replace(/\D|0/g, '')].sort();
  if (new Set(digits).size < 2 && !(new Set(digits).size === 1 && /0\d/.test(String(low)))) return undefined;
  const size = Math.floor(Math.log10(low));
  switch (kind) {
    case 'money':
      return `money:${digits.join('')}:${size}`;
    case 'percentage':
      return `share:${digits.join('')}:${size}`;
    case 'measure':
      return `${unit}:${digits.join('')}:${size}`;
    case 'cardinal':
      // A bare number of four digits is a year as well.
      return /^(?:1[5-9]|20)\d\d$/.test(written) && !head ? undefined : `count:${digits.join('')}:${size}`;
    default:
      return undefined;
  }
}

/** Figures of tables, with the words of their row and column around them. */
function tableSlips({ article, names, story }: ArticleReading): Claim[] {
  const namesIn = inOrder(names, ({ mention }) => mention.start);
  return article.blocks.flatMap((block) => {
    const rows = (block.rows ?? []).filter(({ separator }) => !separator);
    const header = rows[0]?.cells ?? [];
    return rows.slice(1).flatMap(({ cells }) =>
      cells.slice(1).flatMap((cell, column): Claim[] => {
        const quantity = overlapping(article.quantities, cell)[0];
        const key = quantity && keyOf(article.text, quantity);
        if (!key) return [];
        const labels = [cells[0]!, header[column + 1] ?? cells[0]!];
        const inLabels = labels.flatMap(namesIn);
        const near = labels.flatMap(({ start, end }) => termsIn(article.text.slice(start, end)));
        const of = (weight: 'anchor' | 'setting') =>
          inLabels.filter((one) => one.weight === weight).map((one) => one.key);
        const frame: Frame = { ...bare, near: [...new Set(near)], names: of('anchor'), setting: of('setting') };
        return [claimOn(article, quantity, { ...factsOf(article, quantity, key), frame, story })];
      }),
    );
  });
}

const bare: Frame = {
  near: [],
  wide: [],
  names: [],
  setting: [],
  ordinals: [],
  kinds: [],
  roles: [],
  modifiers: [],
  days: [],
};

function termsIn(words: string): string[] {
  return (words.toLowerCase().match(/\p{Ll}{3,}/gu) ?? []).map((word) => termOf(word, 'NN'));
}
