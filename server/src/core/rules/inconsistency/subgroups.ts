import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { figuresOf } from './figures.ts';
import { everybody, isPerson, type Parts } from './parts.ts';
import { isBare } from './runTotals.ts';
import type { ToldSentence } from './toldSentences.ts';

/** Somebody counted the wrong things, or a digit slipped; what is further off is of something else. */
const most = 3;
/** A sentence without one of these tells of no part of anything. */
const cue = /\bof\b|\bincluding\b/i;
const ofWhole =
  /^ of (?:the|its|their|his|her|our|my|your|these|those|all(?: the)?|\p{Lu}[\p{L}-]+['’]s?)(?: [\p{L}-]+['’]s?| [\p{Ll}-]+)?(?<! (?:first|last|next|other|past|previous|top|opening|closest)) $/u;
/** "Day 14 of the twelve days", "page 300 of the 280 pages": a place in a row. */
const label =
  /(?:\b(?:day|week|round|stage|chapter|page|part|no\.?|number|season|episode|game|hole|lap|year|minute|room|verse|article|section|paragraph|clause|number|grade|level|volume|issue|at|aged?|in) |#|№ ?)$/i;
const ofThem = /^ of (?:whom|which|them|these|those)\b(?! (?:types?|kinds?))/;
const leadOf = /,? of (?:whom|which) (?:about |some |only |just |nearly |almost )?$/;
const wholeLead = /^(?:Out )?[Oo]f (?:the|its|their|his|her|our|those|these|a total of|some)? ?$/;
/** Several are in each of them. */
const holding =
  /^(?:family|couple|pair|household|team|crew|group|class|school|village|town|city|country|state|nation|company|firm|hospital|bus|train|ship|boat|flight|plane|car|club|party|house|home|block|building|band|choir|street|farm|herd|flock|gang|set|box|pack|case|ticket|vehicle|coach|lorry|van|truck|species|kind|type|site|place|church|shop|store|bank|unit|battalion|regiment|ward|region|district|province|county|island|prize|day|week|month|year|hour|night|time|match|game|round|season|edition|copy|collection|order|lot|load|shift|percent)$/;

/** "Fourteen of the twelve jurors", "240 people live there, 310 of them pensioners", "of the 35 aboard, 41 were hurt": a part larger than its whole. */
export function* subgroups(article: AnnotatedArticle, told: ToldSentence): Iterable<Parts> {
  if (!cue.test(told.text)) return;
  const { text } = article;
  const figures = figuresOf(article, told);
  for (const [index, part] of figures.entries()) {
    if (!isCounted(text, part) || part.approximate) continue;
    const whole = wholeOf(article, told, figures, index);
    if (
      !whole ||
      !isCounted(text, whole) ||
      part.low <= whole.low * (whole.approximate ? 1.15 : 1) ||
      part.low > most * whole.low
    )
      continue;
    if (/\b(?:all|the) $/i.test(text.slice(Math.max(told.start, part.start - 5), part.start))) continue;
    if (label.test(text.slice(Math.max(told.start, part.start - 14), part.start))) continue;
    const all = [whole, part];
    const start = Math.min(...all.map((one) => one.start));
    yield {
      start,
      end: Math.max(...all.map(({ end, noun }) => noun?.end ?? end)),
      total: whole,
      parts: [part],
      relation: 'at-most',
    };
  }
}

/** An exact number of several things that is no year. */
function isCounted(text: string, { kind, low, high, bound, start, end }: Quantity): boolean {
  return kind === 'cardinal' && low === high && !bound && low > 1 && !/^(?:1[89]|20)\d\d$/.test(text.slice(start, end));
}

function wholeOf(
  article: AnnotatedArticle,
  told: ToldSentence,
  figures: readonly Quantity[],
  index: number,
): Quantity | undefined {
  const { text } = article;
  const part = figures[index]!;
  const next = figures[index + 1];
  if (next && next.head !== undefined && ofWhole.test(text.slice(part.end, next.start))) return next;
  const earlier = figures.slice(0, index).filter(({ kind }) => kind === 'cardinal');
  const before = earlier.at(-1);
  const isPart =
    ofThem.test(text.slice(part.end, part.end + 12)) ||
    (part.low > 10 && leadOf.test(text.slice(told.start, part.start)));
  if (isPart) {
    const scene = before
      ? earlier
      : told.before
        ? figuresOf(article, told.before).filter(({ kind }) => kind === 'cardinal')
        : [];
    const whole = before ?? (scene.length === 1 && part.start === told.start ? scene[0] : undefined);
    if (!whole || whole.head === undefined || holding.test(whole.head) || scene.some(({ high }) => high >= part.low))
      return undefined;
    const gap = text.slice(whole.end, part.start);
    return gap.length < 120 && (!before || !/[.;:!?]|\b(?:and|but|while)\b/.test(gap)) ? whole : undefined;
  }
  if (!before || earlier.length > 1 || before.head === undefined || holding.test(before.head)) return undefined;
  const gap = text.slice(before.noun?.end ?? before.end, part.start);
  if (wholeLead.test(text.slice(told.start, before.start)))
    return /^[^.;:]{0,60}, (?:about |some |only |just )?$/.test(gap) && isBare(text, part, before) ? before : undefined;
  const isIncluded = /^[^.;:]{0,60}\bincluding (?:about |some )?$/.test(gap);
  return isIncluded && everybody.has(before.head) && isPerson(part.head) ? before : undefined;
}
