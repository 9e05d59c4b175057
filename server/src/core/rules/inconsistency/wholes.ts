import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { numeralValue } from '../../extract/numerals.ts';
import type { Span } from '../../text/span.ts';
import { execIn } from '../../text/triggers.ts';
import { isCount, type Parts, sameKind, someOnly } from './parts.ts';
import type { ToldSentence } from './toldSentences.ts';

const wholeLead =
  /(?:^|[,;:—–] ?|\b(?:and|but|that) )(?:out )?of (?:the|its|their|his|her|our|those|these|a total of)? ?$/iu;
const amongLead = /\bamong (?:the|those|its|their) $/i;
/** "Of the 40, 25 go to schools and 20 to roads": parts that cannot be the same things and are more than the whole. */
export function* partsOfWhole({ text }: AnnotatedArticle, told: ToldSentence): Iterable<Parts> {
  for (const [index, total] of told.quantities.entries()) {
    const before = text.slice(told.start, total.start);
    const among = amongLead.test(before);
    if (!isCount(total) || !(among || wholeLead.test(before))) continue;
    const parts = told.quantities.slice(index + 1);
    if (parts.length < 2 || parts.length > 5 || !sameKind(total, parts)) continue;
    const words = text.slice(total.end, told.end);
    if (/[;:(]/.test(words) || someOnly.test(words.replace(/\bthe others?\b/gi, ''))) continue;
    const last = parts.at(-1)!;
    const joint = text.slice(parts.at(-2)!.end, last.start);
    const rest = /\b(?:the |a )(?:remaining|rest|other) $/i.test(joint);
    if (!rest && !/(?:,? and| while|,) (?:about |some |another )?$/.test(joint)) continue;
    if (among && !(total.kind === 'cardinal' && excludes(words, parts))) continue;
    if (!rest && hasVerbAfter(told, last) && !(total.kind === 'cardinal' && excludes(words, parts))) continue;
    if (parts.some(({ low }) => low > total.high)) continue;
    const end = last.noun?.end ?? last.end;
    yield {
      start: total.start,
      end: Math.max(end, clauseEnd(text, told, last)),
      total,
      parts,
      relation: rest ? 'equal' : 'at-most',
    };
  }
}

/** "20 million to radio equipment": the verb of the part before it holds for this one too. */
function hasVerbAfter({ sentence, end }: ToldSentence, part: Quantity): boolean {
  return sentence.tokens.some(
    (token) => token.start >= part.end && token.start < end && /^(?:VB[DZP]|MD)$/.test(token.pos),
  );
}

function clauseEnd(text: string, told: ToldSentence, part: Quantity): number {
  const rest = text.slice(part.end, told.end).search(/[,.;]/);
  return rest < 0 || rest > 40 ? part.end : part.end + rest;
}

/** Fates and kinds that exclude each other: nobody is in both counts. */
const pairs: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:pass|passed)\b/, /\bfailed\b/],
  [/\bwon\b/, /\b(?:lost|drawn|drew)\b/],
  [/\bsurviv\w+/, /\b(?:died|killed|dead)\b/],
  [/\baccepted\b/, /\b(?:rejected|refused|declined)\b/],
  [/\b(?:for|in favou?r)\b/, /\bagainst\b/],
  [/\bapproved\b/, /\brejected\b/],
  [/\bconvicted\b/, /\bacquitted\b/],
  [/\binjured\b/, /\bunhurt\b/],
];
const kinds: readonly string[] = ['man', 'woman', 'boy', 'girl', 'child', 'baby', 'infant'];

/** Whether the parts cannot overlap: "50 passed and 40 failed", "10 women and 20 men". */
export function excludes(words: string, parts: readonly Quantity[]): boolean {
  if (pairs.some(([one, other]) => one.test(words) && other.test(words)) && parts.length < 4) return true;
  const heads = parts.map(({ head }) => head ?? '');
  return (
    heads.every((head) => kinds.includes(head)) &&
    new Set(heads).size === heads.length &&
    !(heads.includes('child') && /boy|girl/.test(heads.join()))
  );
}

/** "24 passengers, including 10 women, eight men and nine children", "the 40-member choir has 25 women and 20 men". */
export function* includedParts({ text }: AnnotatedArticle, told: ToldSentence): Iterable<Parts> {
  const size = execIn(chamber, text, told);
  const at = size && { start: told.start + size.index, end: told.start + size.index + size.groups!['size']!.length };
  const strength: Quantity | undefined = at
    ? {
        ...at,
        kind: 'cardinal',
        low: Number(size.groups!['size']),
        high: Number(size.groups!['size']),
        approximate: false,
      }
    : undefined;
  const totals = [...(strength ? [strength] : []), ...told.quantities.slice(0, 1)];
  for (const total of totals) {
    const parts = told.quantities.filter(({ start }) => start > total.end);
    if (!isCount(total) || parts.length < 2 || parts.length > 4 || !sameKind(total, parts)) continue;
    const lead = text.slice(total.end, parts[0]!.start);
    const opens =
      /\b(?:includ(?:es?|ing|ed)|has|have|had|with|comprises?|comprising|among them)\s$/.test(lead) &&
      !/[.;:]/.test(lead) &&
      lead.length < 70;
    if (!opens || !isChain(text, parts)) continue;
    const spent =
      total.kind === 'money' &&
      parts.every(({ end }) => /^(?: million| billion)?(?: [a-z]+)? (?:for|on|to|in) /.test(text.slice(end, end + 30)));
    if (total.kind === 'money' ? !spent : !(total.kind === 'cardinal' && excludes('', parts))) continue;
    if (parts.some(({ low }) => low > total.high)) continue;
    const end = parts.at(-1)!.noun?.end ?? parts.at(-1)!.end;
    yield {
      start: total.start,
      end,
      total,
      parts,
      relation: spent && /\bcompris\w+ $/.test(lead) ? 'equal' : 'at-most',
    };
  }
}

/** Parts that follow each other as a list, closed with "and". */
function isChain(text: string, parts: readonly Quantity[]): boolean {
  return parts.slice(1).every((part, i) => {
    const between = text.slice(parts[i]!.end, part.start);
    const last = i === parts.length - 2;
    return between.length < 45 && (last ? /(?:,)? and $/ : /, $/).test(between) && !/[.;:(]/.test(between);
  });
}

const side =
  /^ (?:of them )?(?:votes? |members? |deputies |lawmakers |senators |councillors |MPs |delegates |shareholders )?(?:were |was |voted |voting |cast )*(?<side>in favou?r|for\b|against|opposed|abstain\w*|abstention\w*|yes|no\b|aye|nay|spoiled|invalid)/i;
const voters = /\b(?:all|the|its|whole|entire) $/i;
const present = /\b(?:took part|voted|voting|were present|present|attended|cast (?:a|their) (?:vote|ballot)s?)\b/i;

const partOfIt = /^ of (?:the|its|their|all)(?: [\p{L}-]+['’]s?)?(?: \p{Ll}+)? $/u;

/** "85 votes in favour, 40 against and 10 abstentions; all 130 deputies took part". */
export function* voteParts({ text }: AnnotatedArticle, told: ToldSentence): Iterable<Parts> {
  const counts = told.quantities.filter(isCount);
  const sides = counts.map((count) =>
    side
      .exec(text.slice(count.end, Math.min(told.end, count.end + 40)))
      ?.groups?.['side']?.toLowerCase()
      .slice(0, 3),
  );
  // "18 of the 30 councillors voted for": the side is that of the first number.
  for (const [i, one] of counts.entries()) {
    const whole = counts[i + 1];
    if (sides[i] || !sides[i + 1] || !whole || !partOfIt.test(text.slice(one.end, whole.start))) continue;
    sides[i] = sides[i + 1];
    sides[i + 1] = undefined;
  }
  const parts = counts.filter((_, i) => sides[i] !== undefined);
  const named = sides.filter((one) => one !== undefined);
  const rest = counts.filter((_, i) => sides[i] === undefined);
  const total = rest[0];
  if (
    parts.length < 2 ||
    rest.length !== 1 ||
    !total ||
    new Set(named).size !== named.length ||
    total.low < Math.max(...parts.map(({ low }) => low))
  )
    return;
  const behind = text.slice(total.end, Math.min(told.end, total.end + 40));
  const first = parts[0]!;
  // "18 of the town's 30 councillors voted for it, 11 against".
  const isOf = first.end < total.start && partOfIt.test(text.slice(first.end, total.start));
  if (!isOf && (!voters.test(text.slice(told.start, total.start)) || !present.test(behind))) return;
  const all = [total, ...parts];
  yield {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
    total,
    parts,
    relation: 'at-most',
  };
}

const chamber = /\b(?<size>\d{2,4})-(?:member|seat|strong)\b/u;
const body = String.raw`(?:council|board|panel|committee|jury|court|bench|commission|assembly|parliament|chamber|senate|tribunal|executive|presidium|synod)`;
const size = String.raw`(?<size>\d{1,4}|[a-z]+(?:-[a-z]+)?)`;
/** "The board of eleven", "the eleven-member board". */
const sizedBody = new RegExp(
  String.raw`\b${body} of ${size}(?= (?:members?|people|judges|men|women)?\b|[,.;]|$)|\b${size.replace('<size>', '<strong>')}-(?:member|strong|seat|man|person) ${body}\b`,
  'iu',
);

const allMembers =
  /\b[Aa]ll (?<size>\d{1,4}|[a-z]+(?:-[a-z]+)?)(?: of the| of its| of them)? (?:members|deputies|lawmakers|senators|councillors|delegates|MPs|seats|judges|directors|governors|trustees|jurors|aldermen|commissioners|shareholders)\b/u;
/** All of them gave a vote, so that nobody is missing from the count where those who abstained are told. */
const allVoted =
  /^[^.;]{0,60}?\b(?:decided|voted|took part in the (?:vote|ballot)|cast (?:a|their) (?:vote|ballot)s?|had their say)\b/;
const voting = /\b(?:vote[ds]?|voting|ballot|approv\w+|reject\w+|pass(?:es|ed)?|elect\w+|adopt\w+)\b/i;
const abstaining =
  /^ (?:members? |deputies |lawmakers |others |of them )?(?:abstain\w*|abstentions?|not voting|spoil\w*|absent)/i;

/** "The 100-member chamber voted 66-40", "54 to 43, with four abstentions; all 99 members took part": more votes than members. */
export function* chamberVote({ text }: AnnotatedArticle, told: ToldSentence, next?: ToldSentence): Iterable<Parts> {
  const here = sized(text, chamber, told) ?? sized(text, allMembers, told) ?? sized(text, sizedBody, told);
  // "The council voted 31 to 24 … All 56 members were present."
  const there = here || !next || !present.test(next.text) ? undefined : sized(text, allMembers, next);
  const match = here ?? there;
  const sides = match && voting.test(told.text) ? sidesOf(text, told) : undefined;
  if (!match || !sides) return;
  const total = countAt(match.at, match.size);
  const abstained = told.quantities.filter(
    (one) => isCount(one) && one.start >= sides[1].end && abstaining.test(text.slice(one.end, told.end)),
  );
  const parts = [...sides, ...abstained];
  const all = [total, ...parts];
  const isFull = match.of === allMembers && abstained.length > 0 && allVoted.test(text.slice(total.end, told.end));
  yield {
    start: Math.min(...all.map((one) => one.start)),
    end: Math.max(...all.map((one) => one.noun?.end ?? one.end)),
    total,
    parts,
    relation: isFull ? 'equal' : 'at-most',
  };
}

/** How many a body has, by one of the forms above. */
function sized(
  text: string,
  of: RegExp,
  told: ToldSentence,
): { readonly at: Span; readonly size: number; readonly of: RegExp } | undefined {
  const match = execIn(of, text, told);
  if (!match) return undefined;
  const word = match.groups!['size'] ?? match.groups!['strong']!;
  const size = /^\d/.test(word) ? Number(word) : numeralValue(word.toLowerCase());
  const start = told.start + match.index + match[0].indexOf(word);
  return size === undefined || size < 3 ? undefined : { at: { start, end: start + word.length }, size, of };
}

/** The two sides of the one vote a sentence tells: "66-40", "66 to 40", "66 votes to 40". */
function sidesOf(text: string, told: ToldSentence): readonly [Quantity, Quantity] | undefined {
  const scores = told.quantities.filter(({ kind }) => kind === 'score');
  if (scores.length === 1) return [countAt(scores[0]!, scores[0]!.low), countAt(scores[0]!, scores[0]!.high)];
  const pairs = told.quantities.flatMap((one, i): (readonly [Quantity, Quantity])[] => {
    const other = told.quantities[i + 1];
    const isPair =
      other && isCount(one) && isCount(other) && /^ (?:votes )?to $/.test(text.slice(one.end, other.start));
    return isPair && one.kind === 'cardinal' && !/\bfrom $/.test(text.slice(told.start, one.start))
      ? [[one, other]]
      : [];
  });
  return pairs.length === 1 ? pairs[0] : undefined;
}

function countAt({ start, end }: Span, value: number): Quantity {
  return { start, end, kind: 'cardinal', low: value, high: value, approximate: false };
}
