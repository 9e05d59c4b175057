import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import { apart, roundedRange, shown } from './rounding.ts';
import { oneLine, type ToldSentence } from './toldSentences.ts';

/** Verbs of a headline that make the figure behind them a change. */
const changing =
  /\b(?:sheds?|shed|cuts?|cutting|axes?|axed|slash(?:es|ed)?|loses?|lost|drops?|dropped|scraps?|scrapped|eliminates?|eliminated|adds?|added|creates?|created|hires?|hired|gains?|gained|saves?|saved|trims?|trimmed|culls?|raises?|raised)(?: (?:about|some|nearly|almost|over|up to|another|more than))? $/i;
/** The other way round: "fares up £4". */
const moved =
  /\b(?:up|down|rises?|rose|falls?|fell|climbs?|jumps?|slips?|grows?|shrinks?|increases?|increased|decreases?|decreased|by)(?: by)? (?:about |some |nearly |almost |over )?$/i;
/** The figure is not far from the change: what is many times smaller or greater is of something else. */
const likely = 3;

/** The two figures are of a step on the way, or of a part. */
const partly =
  /\b(?:more|further|another|additional|next|later|eventually|already|since|first step|so far|initially|each|every|per|a (?:year|month|week|day))\b/i;

/** A change in the headline that the two figures of the opening do not give: "to shed 900 jobs" over "from 3,200 to 2,600". */
export function* wrongChange(
  article: AnnotatedArticle,
  told: ToldSentence,
  quantity: Quantity,
  body: readonly ToldSentence[],
): Iterable<ArticleFinding> {
  const { text } = article;
  const before = text.slice(told.start, quantity.start);
  const { low, high, kind, approximate, bound } = quantity;
  if (low !== high || approximate || bound || !(kind === 'cardinal' || kind === 'money')) return;
  if (!changing.test(before) && !moved.test(before)) return;
  const everywhere = body.flatMap(({ quantities }) => quantities.filter((one) => one.kind === kind));
  const range = roundedRange(text, quantity);
  if (everywhere.some((one) => !apart(range, roundedRange(text, one)))) return;
  for (const [index, one] of body.slice(0, 3).entries()) {
    if (partly.test(`${one.text} ${body[index + 1]?.text ?? ''}`)) return;
    const [from, to] = steps(text, one, kind);
    if (!from || !to || (kind === 'money' && from.unit !== quantity.unit)) continue;
    const change = Math.abs(from.low - to.low);
    const [a, b] = [roundedRange(text, from), roundedRange(text, to)];
    const least = Math.max(0, Math.max(a.low - b.high, b.low - a.high));
    const most = Math.max(a.high - b.low, b.high - a.low);
    if (change === 0 || !apart(range, { low: least, high: most })) return;
    if (low > change * likely || low < change / likely) return;
    yield {
      at: { start: quantity.start, end: quantity.end },
      message: `${oneLine(article, quantity)} in the headline, but from ${oneLine(article, from)} to ${oneLine(article, to)} is ${shown(change)}.`,
      related: [{ at: { start: from.start, end: to.end }, message: 'The article' }],
    };
    return;
  }
}

/** The two figures of "from … to …" in a sentence that has one such pair. */
function steps(text: string, { quantities }: ToldSentence, kind: Quantity['kind']): [Quantity?, Quantity?] {
  const pairs = quantities.flatMap((from, i): [Quantity, Quantity][] => {
    const to = quantities[i + 1];
    if (!to || from.kind !== kind || to.kind !== kind || from.low !== from.high || to.low !== to.high) return [];
    const between = text.slice(from.end, to.start);
    const opens = /\bfrom (?:about |around |some |nearly )?$/i.test(
      text.slice(Math.max(0, from.start - 24), from.start),
    );
    return opens &&
      /^(?: [\p{L}’'-]+){0,4} (?:in [\p{L}\d ]{3,20} )?(?:down |up )?to (?:about |around |some |nearly |just )?$/iu.test(
        between,
      )
      ? [[from, to]]
      : [];
  });
  return pairs.length === 1 ? pairs[0]! : [];
}
