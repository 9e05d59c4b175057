import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { isComparable } from './figureRuns.ts';
import { figuresOf } from './figures.ts';
import type { Parts } from './parts.ts';
import { isBare } from './runTotals.ts';
import type { ToldSentence } from './toldSentences.ts';

/** A whole and what is gone of it. */
interface Taken {
  readonly whole: Quantity;
  readonly part: Quantity;
  /** The part as it is told. */
  readonly told: Quantity;
}

/** Some word that tells of what is left; without one no sentence is read. */
const cue = /\b(?:leav(?:es|ing)|left|remain\w*|surviv\w+|so|others|with|kept|keeps?|unsold|still|to go)\b/i;
const only = String.raw`(?:(?:only|just|exactly|a mere|a further|the (?:other|remaining)) )?`;
/** "leaving", "which leaves the club with", "leaving a balance of". */
const leaving = new RegExp(
  String.raw`\b(?:leaving|(?:which|that|this|and) (?:leaves|left|would leave|will leave)|(?:is|are|was|were) left)(?: (?:him|her|it|them|us|me|you|(?:the|its|their|his|her|our|my) [\p{L}-]+(?: [\p{L}-]+)?)(?= ))?(?: with| behind)? (?:an? (?:[\p{L}-]+ )?[\p{L}-]+ of )?${only}$`,
  'iu',
);
/** ", so that only 13 can play". */
const thus = new RegExp(String.raw`,? so(?: that)? (?:there (?:are|is|were) (?:now )?)?${only}$`, 'iu');
/** "and starts the term with 16". */
const goesOn = new RegExp(
  String.raw`\b(?:starts?|started|begins?|began|opens?|opened|reopens?|reopened|goes on|went on|carries on|continues?|finished|finishes|ends?|ended)\b[^.,;:]{0,30} with ${only}$|\b(?:and|but) (?:has |have )?(?:kept|keeps?) ${only}$`,
  'iu',
);
/** "350 are left", "28 survived", "33 remain", "36 left on the shelf". */
const behind =
  /^(?: (?!and|or|but)[\p{L}-]+){0,2}? ?(?:(?:are|is|were|was|have|has) )?(?:still )?(?:left(?= (?:on|in|at|over|to|for|unsold)\b|[.,;:!?)]|$)|remain(?:s|ed|ing)?(?= (?:on|at|to be|unsold|open)\b|[.,;:!?)]|$)|surviv(?:e|es|ed)(?=[.,;:!?)]|$)|unsold\b|to go\b|(?:still|yet) to be\b|to be (?=done|sold|filled|tried|repaired|built|paid))/iu;
/** Of a smaller number than is left, those who are so may be some of them. */
const some =
  /^(?: \p{L}+)? (?:for|to|with|in) (?:the )?\p{Lu}|^ (?:intact|undamaged|unscathed|unhurt|untouched|working(?! order)|alive|whole|fit)\b/u;
const elsewhen =
  /\b(?:today|now|nowadays|by (?:then|now|\p{Lu}\p{Ll}+)|currently|in (?:1[5-9]|20)\d\d|later|since|first|second)\b/iu;
/** Who is in such a state is seldom all that is left; a lead or a delay is another thing altogether. */
const stated =
  /^(?: (?:people|others|more))?(?: (?:critically|seriously|badly|severely|slightly|still))? (?:dead|injured|hurt|wounded|homeless|missing|trapped|stranded|unconscious|ill|sick|in (?:an? |the )?(?:hospital|critical|intensive|custody|jail|serious|coma|wheelchair)|behind(?= \p{L})|ahead|short|clear|adrift|points?|undecided|abst\w+|at (?:a time|once)|apiece|each|per)\b/iu;
const shared =
  /\b(?:at (?:a|any|one) time|at once|each|every|per|a (?:day|week|month|year)|includ\w+|at least|up to|more than|average|respectively|besides|later|again|then)\b/i;
const taking =
  /\b(?:lost|los(?:es|ing)|spent|spend(?:s|ing)?|sold|sells?|selling|used|uses|using|closed|clos(?:es|ing)|shut|cut|cutting|gave(?: away)?|given(?: away)?|lent|paid(?: out)?|burn(?:ed|t)|ate|eaten|drank|felled|scrapped|destroyed|culled|slaughtered|dismissed|withdrew|drew|took|taken|repaid|kept|handed out|sacked|dropped|demolished|rejected)(?: (?:away|out|off|up|all but|another))? $/i;
/** "of its", "of the club's", "of a": between a part and its whole. */
const ofWhole =
  /^(?: [\p{L}-]+)? (?:out )?of (?:the|its|their|his|her|our|my|your|these|those|an?|all|[\p{Lu}][\p{L}'’-]*)?(?: ?[\p{L}'’-]+){0,3} ?$/u;
const wholeLead =
  /(?:^|[,;:—–] ?|\b(?:and|but|that) )(?:out )?of (?:the|its|their|his|her|our|those|these|a total of|some)? ?$/iu;
/** "Two of the first five" are not all there are. */
const limited = /\b(?:first|last|next|opening|final|past|previous|other|another|further|latest) $/i;

/**
 * "Sold 85 of the 120 it had, leaving 45", "one of the four seized, so that two ran on", "of 60 beds 42 are taken, which
 * leaves 28": what is gone and what is left come to the whole.
 */
export function* remainders(article: AnnotatedArticle, told: ToldSentence): Iterable<Parts> {
  if (!cue.test(told.text)) return;
  const { text } = article;
  const figures = figuresOf(article, told);
  for (const [index, left] of figures.entries()) {
    const from = figures[index - 1]?.end ?? told.start;
    if (left.low !== left.high || left.bound || left.kind === 'percentage') continue;
    const isOpening = index === 0;
    const lead = text.slice(isOpening ? told.start : from, left.start);
    const tail = text.slice(left.end, Math.min(told.end, left.end + 60));
    if (isOpening && !/^(?:(?:That|This|Which) (?:leaves|left)\b.*|Only |Just )?$/.test(lead)) continue;
    const kind = leaving.test(lead) ? 'leaving' : thus.test(lead) ? 'thus' : behind.test(tail) ? 'behind' : undefined;
    const isRest =
      kind ?? (/\bthe $/i.test(lead) && left.head === 'other' ? 'others' : goesOn.test(lead) ? 'goesOn' : undefined);
    if (!isRest || stated.test(tail)) continue;
    const before = isOpening && told.before ? figuresOf(article, told.before) : figures.slice(0, index);
    const scene = isOpening && told.before ? told.before : told;
    const taken = takenOf(text, scene, before, isRest === 'goesOn');
    if (!taken) continue;
    const { whole, part } = taken;
    if (!sameThing(text, left, whole) || shared.test(text.slice(Math.min(whole.start, part.start), left.end) + tail))
      continue;
    const rest: Quantity = { ...left, kind: whole.kind, ...(whole.unit === undefined ? {} : { unit: whole.unit }) };
    if (rest.low > 1.5 * whole.low) continue;
    const sum = part.low + rest.low;
    if (sum < whole.low && (some.test(tail) || (isRest === 'behind' && elsewhen.test(told.text)))) continue;
    // What else is counted beside them may be a part as well.
    const known = new Set([whole, taken.told, left]);
    const others = [...before, ...(isOpening ? figures : figures.slice(index))].filter(
      (one) => !known.has(one) && isComparable(whole, one),
    );
    const parts = [part, ...others, rest];
    if (others.length > 0 && Math.abs(parts.reduce((all, { low }) => all + low, 0) - whole.low) > 1e-9 * whole.low)
      continue;
    const start = Math.min(whole.start, part.start);
    yield { start, end: left.end, total: whole, parts, relation: 'equal', apart: true };
  }
}

/** What is left is counted in the same unit, and by no other noun. */
function sameThing(text: string, left: Quantity, whole: Quantity): boolean {
  if (left.kind === whole.kind) {
    if (left.unit !== whole.unit) return false;
    return (
      left.kind !== 'cardinal' ||
      left.head === 'other' ||
      isBare(text, left, whole) ||
      (whole.head === undefined && left.head === undefined)
    );
  }
  // "9.4 of the 38 kilograms, leaving 28.6".
  return left.kind === 'cardinal' && left.head === undefined && whole.kind !== 'cardinal';
}

/** The last whole with a part of it among figures. */
function takenOf(text: string, told: ToldSentence, figures: readonly Quantity[], isLoss: boolean): Taken | undefined {
  for (let i = figures.length - 2; i >= 0; i--) {
    const [one, other] = [figures[i]!, figures[i + 1]!];
    const gap = text.slice(one.end, other.start);
    const lead = text.slice(told.start, one.start);
    if (gap.length > 90 || [one, other].some(({ low, high, bound }) => low !== high || bound)) continue;
    if (ofWhole.test(gap) && !limited.test(gap)) {
      if (isLoss && !taking.test(lead)) continue;
      const part = partOf(one, other);
      if (part) return { whole: other, part, told: one };
    }
    if (!isComparable(one, other) || other.low >= one.low) continue;
    const isSplit = wholeLead.test(lead) && /,/.test(gap);
    if (isSplit || (taking.test(gap) && !/[.;:]/.test(gap) && !limited.test(lead)))
      return { whole: one, part: other, told: other };
  }
  return undefined;
}

/** The part in the unit of its whole; a share of it as a number. */
function partOf(one: Quantity, whole: Quantity): Quantity | undefined {
  if (whole.kind !== 'cardinal' && whole.kind !== 'money' && whole.kind !== 'measure') return undefined;
  if (one.kind === 'fraction') {
    const value = one.low * whole.low;
    return Math.abs(value - Math.round(value)) < 0.02
      ? inUnitOf(whole, { ...one, low: value, high: value })
      : undefined;
  }
  if (one.low >= whole.low) return undefined;
  if (isComparable(one, whole)) return one;
  return one.kind === 'cardinal' && whole.kind !== 'cardinal' ? inUnitOf(whole, one) : undefined;
}

function inUnitOf({ kind, unit }: Quantity, one: Quantity): Quantity {
  return { ...one, kind, ...(unit === undefined ? {} : { unit }) };
}
