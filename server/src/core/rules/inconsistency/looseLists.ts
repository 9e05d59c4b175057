import type { Block } from '../../article/article.ts';
import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { bulletRun } from './bulletLists.ts';
import { type CountedList, listOf, namesAt } from './countedLists.ts';
import { sentencesOf, type ToldSentence } from './toldSentences.ts';

/** The names behind a clause that says which: "the three trustees who voted against, Ada Pym and Vera Stott, …". */
export function namesBehindClause(
  { text }: AnnotatedArticle,
  told: ToldSentence,
  quantity: Quantity,
): CountedList | undefined {
  // Without "the" some are told, and more may have done the same.
  if (!/\b[Tt]he $/.test(text.slice(told.start, quantity.start))) return undefined;
  const from = quantity.noun!.end;
  const clause = /^ (?:who|that|which) (?<words>[^,:;()—–\d"“”]{3,60}), (?=(?:[\p{Lu}]\S* ){1,4}and )/u.exec(
    text.slice(from, told.end),
  );
  if (!clause || /\b(?:includ\w+|with|like|than|after|before|as)$/.test(clause.groups!['words']!)) return undefined;
  const list = namesAt(told, from + clause[0].length);
  // "Who met the mayors, Pym and Stott, …": the names may be theirs.
  const inside = told.sentence.tokens.filter(({ start, end }) => start >= from && end < from + clause[0].length);
  if (inside.some(({ pos }) => /^NNP?S$/.test(pos))) return undefined;
  // "…, Pym and Stott, have said": the clause of the count goes on behind the names.
  return list &&
    /^, (?:\p{Ll}+ly )?(?:ha[sd]|have|are|were|will|would|did|do|said|say|can|could|must|may)\b/u.test(
      text.slice(list.end, told.end),
    )
    ? list
    : undefined;
}

/** "Our four grandchildren wrote: Tilly, Ned and Rose, and the letters were kept": the sentence goes on behind the names. */
export function namesBehindColon(told: ToldSentence, { noun }: Quantity): CountedList | undefined {
  const from = noun!.end - told.start;
  const opening = /^[^:;,()—–\d"“”]{0,60}: /u.exec(told.text.slice(from));
  if (!opening || /\b(?:includ\w+|such as|among|like|of|by|to|for|with)\b/i.test(opening[0])) return undefined;
  const list = namesAt(told, told.start + from + opening[0].length);
  const behind = list && told.text.slice(list.end - told.start);
  return behind && /^, (?:and|but|while|who|which|all of) (?!\p{Lu})/u.test(behind) ? list : undefined;
}

const yearList =
  /^(?<lead>[^,:;()\d]{0,30}[,:] (?:in )?)(?<years>(?:1[5-9]|20)\d\d(?:, (?:1[5-9]|20)\d\d)*,? and (?:in )?(?:1[5-9]|20)\d\d)\b(?![-–/])/u;

/** Years behind a count of happenings: one may bring several, but none of them lies in two years. */
export function yearsBehind(
  { text }: AnnotatedArticle,
  told: ToldSentence,
  { noun, low }: Quantity,
): CountedList | undefined {
  const found = yearList.exec(text.slice(noun!.end, told.end));
  if (!found || /\b(?:after|before|since then|between|from|of)\b/.test(found.groups!['lead']!)) return undefined;
  const start = noun!.end + found.groups!['lead']!.length;
  const items = [...found.groups!['years']!.matchAll(/\d{4}/g)].map(({ index }) => ({
    start: start + index,
    end: start + index + 4,
  }));
  return items.length > low && new Set(items.map((one) => text.slice(one.start, one.end))).size === items.length
    ? listOf(items)
    : undefined;
}

/** "Three key points", a heading that is nothing but a count, and the bullets right below it. */
export function* headedBullets(
  article: AnnotatedArticle,
): Iterable<{ readonly count: Quantity; readonly list: CountedList }> {
  for (const [index, block] of article.blocks.entries()) {
    if (block.kind !== 'heading' && !isShort(article, block)) continue;
    const below = article.blocks[index + 1]?.kind === 'blankRun' ? index + 2 : index + 1;
    if (article.blocks[below]?.kind !== 'listItem') continue;
    const title = article.text.slice(block.content.start, block.content.end);
    for (const count of sentencesOf(article, block).flatMap(({ quantities }) => quantities)) {
      const { kind, low, high, bound, approximate, noun, start } = count;
      if (kind !== 'cardinal' || low !== high || bound || approximate || !noun || low < 2 || low > 20) continue;
      const lead = title.slice(0, start - block.content.start);
      const tail = title.slice(noun.end - block.content.start);
      if (
        !/^\W*(?:[^.!?]{0,30}(?:[–—:]| -) )?(?:(?:The|Our|My|Your|Here are|These) )?$/u.test(lead) ||
        !/^(?: (?:to|you|we|for|from|of|in|on|about|at|by|that) [^,;]{1,40})?\W*$/u.test(tail)
      )
        continue;
      const list = bulletRun(article, below);
      if (list) yield { count, list };
    }
  }
}

/** A line by itself that ends like a title. */
function isShort({ text }: AnnotatedArticle, { kind, content }: Block): boolean {
  const words = text.slice(content.start, content.end);
  return kind === 'paragraph' && words.length < 70 && /[\p{L}\d][*_:]*\s*$/u.test(words);
}
