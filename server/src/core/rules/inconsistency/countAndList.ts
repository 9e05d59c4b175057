import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { numeralValue } from '../../extract/numerals.ts';
import { singularOf } from '../../extract/singular.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import { matchesIn } from '../../text/triggers.ts';
import { itemsBehind } from './announcedItems.ts';
import { bulletsBehind, bulletsOfNoun } from './bulletLists.ts';
import { clauseListBehind } from './clauseLists.ts';
import { countedHeadings } from './countedHeadings.ts';
import { type CountedList, listBefore, listBehind, listInNext } from './countedLists.ts';
import { headedBullets, namesBehindClause, namesBehindColon, yearsBehind } from './looseLists.ts';
import { mixedListBehind, peopleBehind, titlesBehind } from './mixedLists.ts';
import { rankFindings } from './rankAndList.ts';
import { clausesBehind, ordinalsBehind, ordinalsInside } from './toldOrdinals.ts';
import { bracketClosed, isSpoken, oneLine, type ToldSentence, toldSentences } from './toldSentences.ts';

export default articleRule({
  id: 'inconsistency/count-and-list',
  title: 'Count that the list behind it does not have',
  why: 'An article that says how many there are and then names them can be counted. Where the two differ, a name is missing or the number is wrong.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'The orchestra will play in ⟦three cities: Lyon, Turin, Graz and Porto⟧.',
      'The ⟦five judges are Mary Obi, Juan Paz, Ida Holm and Sam Lee⟧.',
      'The report names ⟦four causes:⟧\n- Heavy rain\n- A blocked drain\n- Old pipes',
    ],
    good: [
      'The orchestra will play in four cities: Lyon, Turin, Graz and Porto.',
      'The orchestra will play in nine cities, including Lyon, Turin and Graz.',
      'Three suspects were named: Juan Paz, a baker, Ida Holm, 34, and Sam Lee of Leeds.',
      'Two of the three cities, Lyon and Turin, have agreed.',
    ],
  },
  *check(article) {
    yield* headingFindings(article);
    for (const { count, list } of headedBullets(article)) yield* finding(article, count, list);
    const sentences = toldSentences(article);
    for (const [index, told] of sentences.entries()) {
      yield* rankFindings(article, told);
      const counted = [
        ...told.quantities.map((one) => grouped(article, told, one)),
        ...boths(told),
        ...groupsOf(article, told),
      ].filter((quantity) => countable(article, told, quantity));
      for (const quantity of counted) {
        const next = sentences[index + 1]?.before === told && counted.length === 1 ? sentences[index + 1] : undefined;
        const found =
          widest(listBehind(article, told, quantity), mixedListBehind(article, told, quantity)) ??
          listBefore(article, told, quantity) ??
          bulletsBehind(article, told, quantity) ??
          (next && listInNext(next)) ??
          itemsBehind(article, told, quantity) ??
          namesBehindClause(article, told, quantity) ??
          peopleBehind(article, told, quantity) ??
          yearsBehind(article, told, quantity) ??
          titlesBehind(article, told, quantity) ??
          namesBehindColon(told, quantity) ??
          clauseListBehind(article, told, quantity) ??
          ordinalsInside(
            article,
            told,
            sentences[index + 1]?.before === told ? sentences[index + 1] : undefined,
            quantity,
          ) ??
          ordinalsBehind(article, sentences, index, quantity) ??
          (next && clausesBehind(told, next, quantity)) ??
          bulletsOfNoun(article, lastOf(told, sentences, index), quantity);
        if (found && !isSpoken(article, quantity)) yield* finding(article, quantity, found);
      }
    }
  },
});

/** The last sentence of the paragraph. */
function lastOf({ block }: ToldSentence, sentences: readonly ToldSentence[], index: number): ToldSentence {
  let last = index;
  while (sentences[last + 1]?.block === block) last++;
  return sentences[last]!;
}

/** Where two readings of one list differ, either may be meant. */
function widest(one: CountedList | undefined, other: CountedList | undefined): CountedList | undefined {
  if (!one || !other) return one ?? other;
  return { ...one, least: Math.min(one.least, other.least), most: Math.max(one.most, other.most) };
}

/** "7 things we know", and six headings. */
function* headingFindings(article: AnnotatedArticle): Iterable<ArticleFinding> {
  const found = countedHeadings(article);
  if (!found) return;
  const { count, headings } = found;
  yield {
    at: { start: count.start, end: count.noun?.end ?? count.end },
    message: `“${oneLine(article, { start: count.start, end: count.noun?.end ?? count.end })}”, but ${headings.length} follow.`,
    related: headings.slice(0, 5).map(({ start, end }) => ({ at: { start, end }, message: 'Listed' })),
  };
}

function* finding(article: AnnotatedArticle, quantity: Quantity, list: CountedList): Iterable<ArticleFinding> {
  const count = quantity.low;
  if (list.least <= count && count <= list.most) return;
  const close = list.end - quantity.start <= 200 && list.form !== 'bullets';
  const what = oneLine(article, { start: Math.min(quantity.start, quantity.noun!.start), end: quantity.noun!.end });
  const number =
    list.least === list.most ? list.least : `${list.least} ${list.most - list.least > 1 ? 'to' : 'or'} ${list.most}`;
  yield {
    at:
      list.start < quantity.start
        ? { start: list.start, end: quantity.noun!.end }
        : bracketClosed(article, {
            start: quantity.start,
            end: close ? list.end : list.form === 'bullets' ? list.start : quantity.noun!.end,
          }),
    message: `“${what}”, but ${number} ${number === 1 ? 'is' : 'are'} listed.`,
    related: list.items.slice(0, 5).map(({ start, end }) => ({ at: { start, end }, message: 'Listed' })),
  };
}

/** Nouns that count amounts, times or turns instead of the things behind them. */
const amounts = new Set(
  'time year month week day hour minute second percent point goal run vote mile kilometre kilometer metre meter foot inch dollar euro pound cent degree page word shot try wicket over set round lap copy unit share ton tonne litre liter gallon acre hectare barrel decade century season episode fold more other'.split(
    ' ',
  ),
);

/** "a gang of five, Karl, Otto and Hans": the number stands for its members. */
function grouped({ text }: AnnotatedArticle, told: ToldSentence, quantity: Quantity): Quantity {
  const lead = text.slice(Math.max(told.start, quantity.start - 14), quantity.start);
  const isGroup = !quantity.noun && /\b(?:gang|group|team|panel|jury|crew|squad|band|party|board) of $/i.test(lead);
  // "Nine so far: Ely, Moss and …": the list says of what. "Four cups" are races, not a measure, where they have names.
  const tail = text.slice(quantity.end, Math.min(told.end, quantity.end + 40));
  const isBare = !quantity.noun && quantity.start === told.start && /^[\p{Ll} ,]{0,30}: \p{Lu}/u.test(tail);
  if (isBare) return { ...quantity, noun: { start: quantity.start, end: quantity.end }, head: 'one' };
  const own = quantity.noun ? null : /^ of (?:them|us)\b/.exec(tail);
  if (own) return { ...quantity, noun: { start: quantity.end, end: quantity.end + own[0].length }, head: 'them' };
  if (quantity.kind === 'measure' && quantity.unit === 'cup' && /^: \p{Lu}/u.test(tail)) {
    const start = text.lastIndexOf(' ', quantity.end) + 1;
    return { ...quantity, kind: 'cardinal', end: start - 1, noun: { start, end: quantity.end }, head: 'cup' };
  }
  return isGroup ? { ...quantity, noun: { start: quantity.start, end: quantity.end }, head: 'member' } : quantity;
}

/** "Both countries, Spain and France": "both" counts two. */
function boths({ sentence: { tokens } }: ToldSentence): Quantity[] {
  return tokens.flatMap((token, i): Quantity[] => {
    const noun = tokens[i + 1];
    if (!/^both$/i.test(token.text) || noun?.pos !== 'NNS' || !/^[,(:]$/.test(tokens[i + 2]?.text ?? '')) return [];
    const count = {
      start: token.start,
      end: token.end,
      kind: 'cardinal',
      low: 2,
      high: 2,
      approximate: false,
    } as const;
    return [{ ...count, noun: { start: noun.start, end: noun.end }, head: singularOf(noun.text) }];
  });
}

const groupSizes: Readonly<Record<string, number>> = {
  duo: 2,
  pair: 2,
  couple: 2,
  twosome: 2,
  trio: 3,
  threesome: 3,
  quartet: 4,
  foursome: 4,
  quintet: 5,
  sextet: 6,
  septet: 7,
  octet: 8,
};
const sized =
  /\b(?:(?<word>duo|pair|couple|twosome|trio|threesome|quartet|foursome|quintet|sextet|septet|octet)(?: of \p{Ll}+)?|(?<number>\p{Ll}+|\d+)-(?:member|person|man|woman|strong|piece|judge|nation|country)(?: \p{Ll}+){1,2}?)(?=,? (?:are|were|consist|compris|is made|was made)|, \p{Lu}|: | \()/gu;

/** "the trio", "the five-member panel": words that say how many their names must be. */
function groupsOf({ text }: AnnotatedArticle, told: ToldSentence): Quantity[] {
  return [...matchesIn(sized, text, told)].flatMap((match): Quantity[] => {
    const word = match.groups!['word'] ?? match.groups!['number']!;
    const size = groupSizes[word] ?? (/^\d/.test(word) ? Number(word) : numeralValue(word));
    if (size === undefined) return [];
    const [start, end] = [told.start + match.index, told.start + match.index + match[0].length];
    // "two trios" and "the Borodin Quartet" are no count of the names behind them.
    if (
      /(?:(?!(?:The|An?|This|That|His|Her|Its|Their|Our) )\b\p{Lu}\p{Ll}+|two|three|several|another|each|every) $/u.test(
        text.slice(told.start, start),
      )
    )
      return [];
    const count = {
      start,
      end: start + word.length,
      kind: 'cardinal',
      low: size,
      high: size,
      approximate: false,
    } as const;
    return [{ ...count, noun: { start, end }, head: 'member' }];
  });
}

/** An exact small number of things, not of a part of them. */
function countable({ text }: AnnotatedArticle, told: ToldSentence, quantity: Quantity): boolean {
  const { kind, low, high, approximate, bound, noun, head } = quantity;
  if (kind !== 'cardinal' || low !== high || approximate || bound || !noun || !head || amounts.has(head)) return false;
  if (!Number.isInteger(low) || low < 2 || low > 40) return false;
  // "Two Harbors, Cloquet and Ely": a name.
  if (
    noun.start > quantity.start &&
    /^\p{Lu}/u.test(text.slice(noun.start, noun.end)) &&
    /^\p{Lu}/u.test(text.slice(quantity.start, quantity.end))
  )
    return false;
  const lead = text.slice(Math.max(told.start, quantity.start - 40), quantity.start);
  if (
    /\b(?:of (?:the|its|their|his|her|our|those|these|all)?|all but|another|at least|other|further|additional|more than|the (?:other|remaining|last|first|next|previous)|first|last|top|per|every|each|every one of) $/i.test(
      lead,
    )
  ) {
    return false;
  }
  return !/\b(?:more|other|others|additional|further|remaining)\b/i.test(text.slice(quantity.end, noun.end));
}
