import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';
import type { Span } from '../../text/span.ts';
import { matchesIn } from '../../text/triggers.ts';
import { oneLine, type ToldSentence } from './toldSentences.ts';

/** A number of years that reaches from some beginning to the day of the article. */
export interface YearReach extends Span {
  readonly told: ToldSentence;
  readonly years: number;
  /** Years it may be off, below and above. */
  readonly below: number;
  readonly above: number;
  /**
   * `kept`: an anniversary or jubilee; `old`: the age of a thing; `ago`: "30 years ago"; `held`: "has lived there for five
   * years"; `lacked`: "not seen for a century", "the first in 30 years"; `passed`: "in the 45 years that have passed since".
   */
  readonly kind: 'kept' | 'old' | 'ago' | 'held' | 'lacked' | 'passed';
}

const jubilees: Readonly<Record<string, number>> = {
  silver: 25,
  pearl: 30,
  ruby: 40,
  golden: 50,
  gold: 50,
  diamond: 60,
  platinum: 70,
};
const jubilee = /\b(?<stone>silver|pearl|ruby|golden|gold|diamond|platinum) (?:jubilee|wedding|anniversary)\b/giu;
const halfCentury = /\b(?:half[- ]century|(?<word>semi-?centennial|semi-?centenary))\b/giu;

const yearOfLife = /\b(?:its|their) (?<nth>\d{1,3})(?:st|nd|rd|th) year\b(?! (?:of|in) (?:a row|succession))/giu;
const centuriesOld =
  /\b(?:is|are|turns|now) (?:(?:over|more than|nearly|almost) )?(?<count>half a|an?|two|three|four|five) (?:century|centuries) old\b/giu;

/** The numbers of years of a sentence that count back from the day of the article. */
export function yearReaches(article: AnnotatedArticle, told: ToldSentence): YearReach[] {
  const found: YearReach[] = [];
  const { text } = told;
  const add = (span: Span, years: number, kind: YearReach['kind'], slack: readonly [number, number]) => {
    if (found.some(({ start, end }) => start < span.end && span.start < end)) return;
    found.push({ start: span.start, end: span.end, told, years, kind, below: slack[0], above: slack[1] });
  };
  for (const match of matchesIn(jubilee, article.text, told)) {
    const start = told.start + match.index;
    const stone = match.groups!['stone']!.toLowerCase();
    // The diamond jubilee of a society may be its 75th.
    add({ start, end: start + match[0].length }, jubilees[stone]!, 'kept', [
      1,
      stone === 'diamond' ? 16 : stone === 'platinum' ? 6 : 1,
    ]);
  }
  for (const time of told.times) {
    const years = yearsOf(time);
    if (years === undefined || years < (time.kind === 'anniversary' ? 1 : 2)) continue;
    const lead = text.slice(0, time.start - told.start);
    const tail = text.slice(time.end - told.start);
    if (time.kind === 'anniversary') {
      if (!/\bhad (?:\p{Ll}+ )?(?:marked|celebrated|observed)[^,;]*$/u.test(lead)) add(time, years, 'kept', [1, 1]);
    } else if (time.kind === 'date' && time.anchor === 'relative' && / ago$/i.test(oneLine(article, time)))
      add(time, years, 'ago', slackOf(time, years, lead));
    else if (time.kind === 'duration') {
      const kind = durationKind(told, oneLine(article, time), lead, tail);
      if (kind) add(time, years, kind, slackOf(time, years, lead));
    }
  }
  for (const match of matchesIn(halfCentury, article.text, told)) {
    const start = told.start + match.index;
    if (/\b(?:its|their|the) $/.test(text.slice(0, match.index)) && /\b(?:celebrat|mark|commemorat)/.test(text))
      add({ start, end: start + match[0].length }, 50, 'kept', [1, 1]);
  }
  for (const { 0: whole, index, groups } of matchesIn(yearOfLife, article.text, told)) {
    const start = told.start + index;
    add({ start, end: start + whole.length }, Number(groups!['nth']), 'old', [2, 1]);
  }
  for (const { 0: whole, index, groups } of matchesIn(centuriesOld, article.text, told)) {
    const start = told.start + index;
    const count = groups!['count']!.toLowerCase();
    const centuries =
      count === 'half a' ? 0.5 : /^an?$/.test(count) ? 1 : 'two three four five'.split(' ').indexOf(count) + 2;
    add({ start, end: start + whole.length }, centuries * 100, 'old', [5, 5]);
  }
  for (const match of matchesIn(turned, article.text, told)) {
    const { lead, age } = match.groups as { lead: string; age: string };
    const start = told.start + match.index + match[0].lastIndexOf(age);
    const person = article.mentions.some(
      (one) => one.type === 'person' && one.end === told.start + match.index + lead.length,
    );
    if (!person && !/^(?:he|she|who|I|temperature|score|average|total|number)$/i.test(lead))
      add({ start, end: start + age.length }, spelled[age] ?? Number(age), 'old', [1, 1]);
  }
  for (const { kind, low, high, start, end, approximate } of told.quantities) {
    const behind = text.slice(end - told.start);
    const lead = text.slice(0, start - told.start);
    const things = /\b(?:its|their|the \p{Ll}+[’']s|the \p{L}+[’']s) $/u.test(lead);
    if (kind === 'ordinal' && things && /^ birthday\b/.test(behind))
      add({ start, end: end + ' birthday'.length }, low, 'kept', [1, 1]);
    if (
      kind === 'age' &&
      low === high &&
      low >= 20 &&
      /-year-old$/.test(oneLine(article, { start, end })) &&
      /\b(?:the|its|this|a|an) $/iu.test(lead) &&
      thing.test(behind)
    )
      add({ start, end }, low, 'old', [approximate ? 3 : 1, approximate ? 3 : 1]);
    // "The bridge is 90 years old."
    if (
      kind === 'age' &&
      low === high &&
      low >= 5 &&
      /\byears old$/.test(oneLine(article, { start, end })) &&
      /(?:\p{Ll}|,) (?:is|was|turned|has turned|will be)(?: \p{Ll}+)? $/iu.test(lead) &&
      !/\b(?:he|she|his|her|who|whose|boy|girl|man|woman|child|son|daughter|mother|father|born|died)\b/i.test(text) &&
      !article.mentions.some((one) => one.type === 'person' && one.start >= told.start && one.end <= start) &&
      /\S/.test(lead)
    )
      add({ start, end }, low, 'old', [1, 1]);
  }
  return found;
}

/** "The club is 100 this year", "the company turns 200 in July". */
const turned =
  /(?<lead>\p{L}+)(?: (?:is|turns|turned|reaches|celebrates|will be|will turn|becomes)) (?<age>[1-9]\d{1,2}|1000|a hundred|one hundred|two hundred|fifty)(?= (?:this|next) (?:year|month|week|spring|summer|autumn|winter)| today| tomorrow| on \p{Lu}\p{Ll}+day| in \p{Lu}\p{Ll}+[ ,.])/gu;
const spelled: Readonly<Record<string, number>> = {
  'a hundred': 100,
  'one hundred': 100,
  'two hundred': 200,
  fifty: 50,
};

const thing =
  /^ (?:[\p{Ll}-]+ ){0,2}?(?:bridge|building|church|chapel|cathedral|mill|factory|plant|dam|tower|hall|house|theatre|theater|cinema|school|college|university|hospital|hotel|inn|pub|pier|harbour|harbor|station|railway|line|tunnel|canal|road|ship|vessel|ferry|boat|club|company|firm|society|choir|orchestra|newspaper|paper|magazine|festival|museum|gallery|library|park|pool|stadium|ground|market|shop|store|bakery|brewery|creamery|dairy|farm|castle|viaduct|lighthouse|law|treaty|agreement|ban|rule|tradition|institution|organisation|organization|charity|agency|programme|program|reactor|satellite|telescope|monument|statue|tree|oak)\b/iu;

function yearsOf({ granularity, count }: Time): number | undefined {
  if (count === undefined) return undefined;
  return granularity === 'year' ? count : granularity === 'decade' ? count * 10 : undefined;
}

/** How far a number of years may be off: rounder and longer ones by more. */
function slackOf(time: Time, years: number, lead: string): readonly [number, number] {
  const about = time.approximate || /\b(?:about|around|some|roughly)(?: an?)? $/i.test(lead);
  const nearly = /\b(?:nearly|almost|just under|close to)(?: an?| the)? $/i.test(lead);
  const over = /\b(?:more than|over|at least|well over)(?: an?)? $/i.test(lead);
  const round = time.granularity === 'decade' || (years >= 30 && years % 10 === 0);
  const slack = about ? 2 + years * 0.15 : round ? Math.max(3, years * 0.05) : 1;
  return [nearly ? slack + years * 0.1 : over ? 1 : slack, over ? slack + 2 + years * 0.3 : nearly ? 1 : slack];
}

const negative = /\b(?:not|n[’']t|never|no|none|nobody|without|neither|nor)\b/i;

/** "after 25 years in the job", "celebrated 40 years on the throne". */
const inPost =
  /^ (?:in (?:the|her|his|its) (?:job|post|office|role|chair|same \p{Ll}+)|in (?:office|charge|power)|on the (?:throne|board|council|job)|as \p{Ll}+|at the (?:helm|top|head|club)|with the|behind the|of (?:service|rule))\b/u;

function durationKind(
  { sentence, text }: ToldSentence,
  written: string,
  lead: string,
  tail: string,
): YearReach['kind'] | undefined {
  const isPast = !sentence.tokens.some(({ pos }) => pos === 'VBZ' || pos === 'VBP');
  if (/^ old\b/.test(tail))
    return /centur/.test(written) && /\b(?:is|are|turns|turned|now)(?: (?:over|more than|nearly|almost))* $/.test(lead)
      ? 'old'
      : undefined;
  // "ends a 12-year wait", "her 20-year career"
  if (/-year$/.test(written)) {
    if (/^ (?:\p{Ll}+ )?(?:wait|drought|absence|hiatus|gap|silence|exile|pause)\b/u.test(tail)) return 'lacked';
    const held = /^ (?:\p{Ll}+ )?(?:career|reign|tenure|rule|marriage|partnership|stint|spell|feud|search|hunt)\b/u;
    return held.test(tail) && !isPast ? 'held' : undefined;
  }
  // "in 1998 … Now, 20 years later, she": counted from the year just told.
  if (/^ (?:later\b(?!,? (?:in|on) )|on(?=[,.;:]|$| (?:he|she|it|they)\b))/.test(tail))
    return !isPast && !/\b(?:in|by) \d{4}\b/.test(text) ? 'passed' : undefined;
  if (
    /\b(?:is|[’']s|been|was) (?:(?:now|almost|nearly|more than|over|exactly|just|about|all of|fully|some) )*$/.test(
      lead,
    ) &&
    /^ since\b/.test(tail) &&
    !/\bin \d{4}/.test(tail)
  )
    return 'ago';
  if (
    inPost.test(tail) &&
    /\b(?:after|for|celebrat\p{Ll}+|mark\p{Ll}*|with)(?: (?:nearly|almost|more than|over|about|her|his|its|the))* $/u.test(
      lead,
    )
  ) {
    const isNow = sentence.tokens.some(({ pos }) => /^(?:VB[ZP]|MD)$/.test(pos));
    if (isNow || /\b(?:celebrat|mark)\p{Ll}* $/u.test(lead)) return 'held';
  }
  const keeps =
    /\b(?:celebrat\p{Ll}+|mark(?:s|ed|ing)?|toast\p{Ll}*|honou?r\p{Ll}*|commemorat\p{Ll}+)(?: (?:its|their|the|a|exactly|nearly|first))* $/iu;
  if (keeps.test(lead) && /^ (?:of|since|in|as|at)\b|^[.,;]|^$/.test(tail)) return 'kept';
  if (/^ (?:earlier|before|after|younger|older|in (?:jail|prison)|from now|ahead)/i.test(tail)) return undefined;
  if (/\b(?:next|another|within|every|coming|up to|for the next|future|first|last but)(?: \p{Ll}+)? $/iu.test(lead))
    return undefined;
  const firstIn =
    /\b(?:first|only)\b[^.;:]{0,60}\b(?:in|for) (?:(?:more than|over|nearly|almost|about|at least|the last|the past)(?: an?)? )*$/iu.test(
      lead,
    );
  const forThat =
    /\b(?:for|in|of|after|over)(?: (?:the|these|those|all|each|some|more|than|over|nearly|almost|about|at|least|last|past|of|a|an|well|just|now|his|her|its|their))* $/iu.test(
      lead,
    );
  const perfect = sentence.tokens.some(
    ({ lower }, i) =>
      /^(?:has|have|[’']ve|had)$/.test(lower) && sentence.tokens.slice(i + 1, i + 4).some(({ pos }) => pos === 'VBN'),
  );
  if (forThat && perfect && negative.test(`${lead} ${tail.slice(0, 30)}`)) return 'lacked';
  if (firstIn) return 'lacked';
  const hasPassed = /^ (?:that )?(?:have|has) (?:now )?(?:passed|gone by|elapsed)\b/.test(tail);
  if (hasPassed) return 'passed';
  const present = sentence.tokens.some(
    ({ lower, pos }, i) =>
      /^(?:has|have|[’']ve)$/.test(lower) &&
      pos !== 'VB' &&
      sentence.tokens.slice(i + 1, i + 4).some((next) => next.pos === 'VBN'),
  );
  const heldBehind = /^ (?:that )?(?:he|she|it|they|we|I)(?: has|[’']s| have|[’']ve) \p{Ll}+/u.test(tail);
  if (forThat && (present || heldBehind) && !/\bago\b/.test(text)) return 'held';
  return undefined;
}
