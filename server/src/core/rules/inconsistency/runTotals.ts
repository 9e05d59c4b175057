import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { isComparable, type Run, runsOf } from './figureRuns.ts';
import { figuresOf } from './figures.ts';
import { everybody, isPerson, isSized, type Parts } from './parts.ts';
import type { ToldSentence } from './toldSentences.ts';
import { excludes } from './wholes.ts';

/** Words that make the figures something else than the parts of one whole. */
export const notParts =
  /\b(?:includ\w+|among them|such as|at least|up to|each|every|apiece|per|respectively|others|compared|than|versus|average\w*|between|out of|a day|a week|a month|a year|an hour|earlier|previous\w*|last (?:year|month|week|season)|the year before|instead of|target\w*|capacity|and counting|more|additional|only|some of)\b/i;
const counted = new Set(['cardinal', 'money', 'measure']);

/** Totals of runs of figures: announced before them, given behind them, or told in the sentence before or behind. */
export function* runTotals(article: AnnotatedArticle, told: ToldSentence, next?: ToldSentence): Iterable<Parts> {
  const figures = figuresOf(article, told);
  for (const run of runsOf(article, told)) {
    const parts = run.items.map(({ figure }) => figure);
    if (!run.closed || !counted.has(parts[0]!.kind) || parts.length > 8) continue;
    if (notParts.test(article.text.slice(run.start, run.end).replace(/\b(?:older|younger) than\b/g, ''))) continue;
    const first = figures.indexOf(parts[0]!);
    const found =
      closedBy(article, told, run, figures.slice(first + parts.length)) ??
      announcedBy(article, told, run, figures.slice(0, first)) ??
      splitWhole(article, told, run, figures.slice(0, first), next) ??
      (first === 0 ? toldBefore(article, told, run) : undefined) ??
      (next && first + parts.length === figures.length ? toldBehind(article, next, run) : undefined);
    if (found) yield found;
  }
}

function partsOf(run: Run, total: Quantity, relation: Parts['relation']): Parts | undefined {
  const parts = run.items.map(({ figure }) => figure);
  if (!isSized(total, parts) || parts.some(({ low }) => low > total.high && parts.length < 3)) return undefined;
  const [start, end] = [Math.min(run.start, total.start), Math.max(run.end, total.noun?.end ?? total.end)];
  return { start, end, total, parts, relation };
}

function fits(run: Run, total: Quantity | undefined): total is Quantity {
  return total !== undefined && total.low > 0 && isComparable(total, run.items[0]!.figure);
}

const composed =
  /\b(?:made up of|consist(?:s|ed|ing)? of|compris(?:es|ed|ing)|composed of|(?:split|divided|shared|broken down)(?: up)? (?:between|among|into)|stems? from|drawn from|raised from|funded by)\b|^ \p{L}+ (?:went|go|goes|were (?:given|awarded|sold|sent)) to $/iu;

/** "Two of the twelve", "another twelve", "more than twelve": no whole to be split. */
const isOfPart =
  /(?:\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|some|most|many|half|none|each|all|any|several) of (?:the |its |their |these |those )?|\b(?:another|other|more|remaining|than|per|by|from) (?:the )?)$/i;

/** "12 members: five from …", "Fourteen boats entered; nine finished …", "is made up of", "of which", "1,180 seats, 1,020 in …". */
function announcedBy(
  { text }: AnnotatedArticle,
  told: ToldSentence,
  run: Run,
  before: readonly Quantity[],
): Parts | undefined {
  const total = before.at(-1);
  if (!fits(run, total)) return undefined;
  const lead = text.slice(total.end, run.items[0]!.figure.start);
  if (lead.length > 130 || /[.!?]|\b(?:but|while|although)\b/.test(lead)) return undefined;
  if (isOfPart.test(text.slice(Math.max(told.start, total.start - 22), total.start))) return undefined;
  if (composed.test(lead) && lead.length < 90 && !/[;:]/.test(lead)) return partsOf(run, total, 'equal');
  if (notParts.test(lead.replace(/\bbetween\b/g, ''))) return undefined;
  const disjoint = run.shape === 'places' || isExclusive(text, run);
  if (/, of (?:which|whom) (?:[\p{L} ]{0,25} )?$/u.test(lead))
    return disjoint || total.kind === 'money' ? partsOf(run, total, 'at-most') : undefined;
  const mark = /(?<mark>[;:]|—|–|\(|,)\s?(?<subject>[^;:()—–,]{0,40})$/u.exec(lead);
  if (!mark || (mark.groups!['subject'] !== '' && run.shape !== 'subjects')) return undefined;
  const bare =
    total.kind !== 'cardinal' ||
    (total.head !== undefined && run.items.every(({ figure }) => isBare(text, figure, total)));
  switch (mark.groups!['mark']) {
    case ',':
      if (total.kind === 'money' && bare && nothingElse.test(text.slice(run.end, told.end)))
        return partsOf(run, total, 'equal');
      if (
        run.shape === 'kinds' &&
        run.items.length > 2 &&
        everybody.has(total.head ?? '') &&
        run.items.every(({ figure }) => isPerson(figure.head))
      )
        return partsOf(run, total, 'equal');
      return run.shape === 'places' &&
        bare &&
        isNamedPlaces(run) &&
        /^,? $/.test(text.slice(total.noun?.end ?? total.end, run.items[0]!.figure.start))
        ? partsOf(run, total, 'at-most')
        : undefined;
    case ';':
      return bare && (run.shape === 'verbs' || run.shape === 'places') && run.items.length > 1
        ? partsOf(run, total, run.items.length > 2 && run.shape === 'verbs' ? 'equal' : 'at-most')
        : undefined;
    default:
      return bare || run.shape === 'kinds' ? partsOf(run, total, 'equal') : undefined;
  }
}

const nothingElse = /\b(?:the only|no other|nothing else|nothing (?:is|was )?left|nothing more)\b/;
const wholeLead =
  /(?:^|[,;:—–] ?|\b(?:and|but|that) )(?:out )?of (?:the|its|their|his|her|our|those|these|a total of)? ?$/iu;
const nobodyElse =
  /\b(?:nobody|no one|none|no-one|no others?)\b[^.;,]{0,25}\b(?:missing|unaccounted|left|hurt|absent|else|remain\w*|waiting|pending|undecided|outstanding|open)\b|\b(?:all|everyone|everybody)\b[^.;,]{0,30}\baccounted for\b/i;

/** "Of the 48 aboard, 31 were rescued and 15 drowned; nobody is missing", "21 were under five, nine adults and four older than 60". */
function splitWhole(
  { text }: AnnotatedArticle,
  told: ToldSentence,
  run: Run,
  before: readonly Quantity[],
  next?: ToldSentence,
): Parts | undefined {
  const total = before[0];
  if (before.length !== 1 || !fits(run, total) || !wholeLead.test(text.slice(told.start, total.start)))
    return undefined;
  const words = text.slice(run.start, told.end);
  const ages =
    /\b(?:under|younger than|below)\b/.test(words) && /\b(?:over|older than|above|and (?:over|older))\b/.test(words);
  const closed = nobodyElse.test(`${words} ${next?.text ?? ''}`);
  if (!(ages && run.items.length > 2) && !(closed && run.shape === 'verbs')) return undefined;
  return partsOf(run, total, 'equal');
}

/** The figure counts the same things as the total: it has no noun of its own ("960 work in Graz" has none), or that of the total. */
export function isBare(text: string, { head, noun, low }: Quantity, total: Quantity): boolean {
  const isVerb = low !== 1 && noun && text.slice(noun.start, noun.end) === head;
  return head === undefined || head === total.head || isVerb === true;
}

/** "in the stalls and 260 in the boxes": every item says where, and none says when. */
function isNamedPlaces(run: Run): boolean {
  return run.items.every(({ after }) => /^ (?:of them )?(?:in|at|on|from|to|for|aboard|by) /.test(after));
}

function isExclusive(text: string, run: Run): boolean {
  const parts = run.items.map(({ figure }) => figure);
  return excludes(text.slice(run.start, run.end), parts);
}

const behindTotal =
  /^(?: (?!and\b|or\b|were\b|was\b)[\p{L}-]+){0,2},? (?:in all|in total|altogether|all told|in sum|between them|combined)\b/iu;
const beforeTotal =
  /(?:\b(?:a|the|an overall|a combined|a grand) (?:[\p{L}-]+ )?(?:total|sum)(?: [\p{L}-]+)? (?:of|to|is|was|at|comes to|came to)|\badd(?:s|ed|ing)? up to(?: an?| the)?(?: [\p{L}-]+){0,3}?(?: of)?|\b(?:which )?(?:made|makes?|making) up (?:the|an?|its|their) (?:[\p{L}-]+ ){1,3}of|\btotall?(?:ing|ed|s)|\b(?:which )?(?:makes|making|giving)(?: it| that)?|(?:which|that|they|all of it) (?:comes?|came|adds? up|amounts?|amounted) to|(?:which|that) is|coming to|amounting to|=|, together|, an? (?:bill|sum|tally|haul) of)\s(?:about |some |just over |just under |nearly |almost )?$/iu;
const inTime = /\b(?:(?:this|last|all) (?:week|month|year|season)|since|so far|to date)\b/;
/** The total also holds what was there before. */
const cumulative =
  /\b(?:so far|since|this (?:year|season|month)|new|death toll|toll|overall|to date|cumulative|another|further)\b/i;

/** "1,200 in March and 900 in April, 2,100 in all", "…, bringing the total to 2,100", "… add up to 2,100". */
function closedBy(
  { text }: AnnotatedArticle,
  told: ToldSentence,
  run: Run,
  behind: readonly Quantity[],
): Parts | undefined {
  const total = behind[0];
  if (!fits(run, total)) return undefined;
  const gap = text.slice(run.items.at(-1)!.figure.end, total.start);
  if (gap.length > 90 || /[.!?;:]|\b(?:but|although|and then|compared|against|over)\b/.test(gap)) return undefined;
  const closes = behindTotal.exec(text.slice(total.end, told.end));
  const tail = text.slice(total.end, told.end);
  const isOver =
    /, or $/.test(gap) && /^(?: \p{L}+)? (?:over|across|through(?:out)?|during|in) (?:the|all) /u.test(tail);
  if (!closes && !isOver && !beforeTotal.test(gap)) return undefined;
  // "And 56 jars in all this year": these are not all of them.
  if (/,? and $/.test(gap) && inTime.test(tail)) return undefined;
  const brings = /\bbring\w* /.test(gap);
  if (brings && cumulative.test(told.text)) return undefined;
  const found = partsOf(run, total, 'equal');
  return found && closes ? { ...found, end: total.end + closes[0].length } : found;
}

const months =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{4}|week|month|year)\b/;
const anaphor = /^(?:Of (?:these|those|them|that)(?: [\p{L}]+)?, |The )?/u;

/** The last count of the sentence before, where the run opens this one and splits it by place, fate or "of them". */
function toldBefore({ text }: AnnotatedArticle, told: ToldSentence, run: Run): Parts | undefined {
  const total = told.before?.quantities.at(-1);
  if (!fits(run, total) || !told.before) return undefined;
  const lead = text.slice(told.start, run.items[0]!.figure.start);
  const words = text.slice(run.start, run.end);
  const ofThem = /\bof (?:them|these|those)\b/.test(words) || /^Of (?:these|those|them|that)/.test(lead);
  const isOpening = anaphor.exec(lead)![0].length === lead.length || (ofThem && run.shape === 'subjects');
  if (!isOpening || lead.length > 60 || notParts.test(told.before.text) || told.before.quantities.length > 2)
    return undefined;
  const bare =
    run.items.every(({ figure }) => isBare(text, figure, total)) &&
    (total.kind !== 'cardinal' || total.head !== undefined);
  const disjoint =
    (run.shape === 'places' && !months.test(words) && (ofThem || isNamedPlaces(run))) ||
    (ofThem && run.shape === 'subjects') ||
    isExclusive(text, run);
  if (!bare || !disjoint) return undefined;
  return partsOf(run, total, 'at-most');
}

/** "Three daughters and two sons. His five children …": what the parts are called together. */
const kinds: readonly (readonly [whole: string, parts: readonly string[]])[] = [
  ['child', ['son', 'daughter', 'boy', 'girl']],
  ['sibling', ['brother', 'sister']],
  ['person', ['man', 'woman', 'child', 'boy', 'girl']],
  ['student', ['boy', 'girl']],
  ['pupil', ['boy', 'girl']],
];
const summing =
  /^(?:(?:In (?:all|total)|Altogether|All told|Together|Overall|Combined),? |(?:That|This|Which) (?:makes|made|brings the total to|adds up to|comes to|totals) |The (?:[\p{L}]+ )?(?:total|fund|pot|bill|sum|tally|collection|appeal) (?:now )?(?:is|was|came to|comes to|stands at|stood at|holds|amounts to|amounted to|totals|totalled) )/iu;

/** "That makes 460 in all." behind the sentence of the parts. */
function toldBehind({ text }: AnnotatedArticle, next: ToldSentence, run: Run): Parts | undefined {
  const total = next.quantities[0];
  if (!fits(run, total) || next.quantities.length > 1) return undefined;
  const lead = text.slice(next.start, total.start);
  const kin = kinds.find(([whole]) => whole === total.head);
  const isKin =
    kin &&
    /^(?:The|His|Her|Their|All|Its) $/.test(lead) &&
    run.shape === 'kinds' &&
    run.items.every(({ figure }) => kin[1].includes(figure.head ?? ''));
  if (
    !(isKin || summing.test(`${lead} `)) ||
    lead.length > 50 ||
    cumulative.test(next.text) ||
    notParts.test(next.text)
  )
    return undefined;
  return partsOf(run, total, 'equal');
}
