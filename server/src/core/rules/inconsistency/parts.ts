import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import type { Span } from '../../text/span.ts';
import type { ToldSentence } from './toldSentences.ts';

/** A total with the parts an article gives for it; start and end cover them all. */
export interface Parts extends Span {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  /** Whether the parts are all of it, or only cannot be more. */
  readonly relation: 'equal' | 'at-most';
  /** Their own words say that no two of them have anything in common: gone and left, girls and boys. */
  readonly apart?: true;
}

export const someOnly =
  /\b(?:includ\w+|among|of whom|of which|of them|such as|at least|up to|each|every|apiece|per|respectively|plus|others?|another|additional|different|more|between|compared|than|versus|average)\b/i;
export const person = new Set(
  'person people man woman child boy girl teenager adult civilian soldier officer policeman passenger pedestrian pilot driver crew guard student teacher worker miner firefighter tourist climber guide resident player nurse doctor cook farmer couple infant baby toddler adolescent attacker bystander'.split(
    ' ',
  ),
);
export const everybody = new Set(
  'person people victim casualty survivor suspect passenger defendant hostage'.split(' '),
);

/** A noun for a person: one of the list, or made of one ("schoolchild", "policewoman"). */
export function isPerson(head: string | undefined): boolean {
  return (
    head !== undefined && (person.has(head) || /(?:child|man|woman|boy|girl|worker|driver|player|ist)$/.test(head))
  );
}

/** "Four were hurt: two crew and three passengers", "five people (two men and three women)", "five people, two men and …". */
export function* announcedParts({ text }: AnnotatedArticle, told: ToldSentence): Iterable<Parts> {
  const { quantities } = told;
  for (let i = 0; i + 2 < quantities.length; i++) {
    const total = quantities[i]!;
    if (!isCount(total)) continue;
    const lead = text.slice(total.end, quantities[i + 1]!.start);
    const opening = /^(?<words>[^:(—–,;.]{0,60}?)(?<mark>: |:\n| ?[—–] ?| \(|, )$/u.exec(lead);
    if (!opening) continue;
    const closing = opening.groups!['mark']!.includes('(') ? ')' : '';
    const parts = listedParts(text, told, quantities.slice(i + 1), closing);
    if (!parts || parts.length < 2 || !sameKind(total, parts)) continue;
    const comma = opening.groups!['mark'] === ', ';
    const end = parts.at(-1)!.noun?.end ?? parts.at(-1)!.end;
    const all = text.slice(total.start, end);
    if (someOnly.test(all) || parts.length === total.low || !isSized(total, parts)) continue;
    const group = /\b(?:jury|group|panel|team|crew|party|class|delegation|squad|family|board|committee) of $/i.test(
      text.slice(Math.max(told.start, total.start - 16), total.start),
    );
    const people = (group || everybody.has(total.head ?? '')) && parts.every(({ head }) => person.has(head ?? ''));
    if (comma && !people && !dividesPeople(total, parts) && !dividesPlaces(text, total, parts, group)) continue;
    if (
      /\b(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|some|most|many|half|all|none|each|any|several)\s+of (?:the|its|their|these|those)? ?$/i.test(
        text.slice(Math.max(told.start, total.start - 22), total.start),
      )
    )
      continue;
    // Two places need not be all there are.
    const off = Math.abs(parts.reduce((sum, { low }) => sum + low, 0) - total.low);
    const isAll =
      !comma || people || dividesPeople(total, parts) || parts.length > 2 || off <= Math.max(1, 0.1 * total.low);
    yield { start: total.start, end, total, parts, relation: isAll ? 'equal' : 'at-most' };
  }
}

const sexes = new Set('man woman boy girl child adult'.split(' '));

/** "145 members, 88 men and 47 women": men and women are no further kind of members. */
function dividesPeople({ head }: Quantity, parts: readonly Quantity[]): boolean {
  const kinds = new Set(parts.map((part) => part.head ?? ''));
  return isMember(head) && kinds.size === parts.length && [...kinds].every((kind) => sexes.has(kind));
}

function isMember(head: string | undefined): boolean {
  return (
    head !== undefined &&
    !sexes.has(head) &&
    (isPerson(head) ||
      /^(?:member|delegate|applicant|candidate|competitor|graduate|inmate|prisoner|patient|colleague|employee|councillor|deputy|senator|juror|singer|visitor|voter|signatory|volunteer)$/.test(
        head,
      ))
  );
}

/** "Sixteen projects, seven on the coast and nine in the hills": numbers without a noun of their own, told apart by where they are. */
function dividesPlaces(text: string, total: Quantity, parts: readonly Quantity[], isGroup: boolean): boolean {
  return (
    total.kind === 'cardinal' &&
    (total.head !== undefined || isGroup) &&
    // "400 a day in Bern, 300 in Basel": the first number has a place of its own and is no total.
    text[total.noun?.end ?? total.end] === ',' &&
    parts.every(
      ({ head, end }) =>
        (head === undefined || head === total.head) &&
        /^ (?:on|in|at|for|from|to|by|under|along|near|with|against) /u.test(text.slice(end, end + 24)),
    )
  );
}

/** The figures of a list "two x, three y and four z", each the first word of its item; undefined where an item has none. */
function listedParts(
  text: string,
  told: ToldSentence,
  quantities: readonly Quantity[],
  closing: string,
): Quantity[] | undefined {
  const parts: Quantity[] = [quantities[0]!];
  for (const next of quantities.slice(1)) {
    const between = text.slice(parts.at(-1)!.end, next.start);
    if (closing && between.includes(closing)) break;
    const item = /^(?<words>[^:(.]*?)(?:[,;]? and |[,;] )$/u.exec(between);
    if (!item || /[,;]| and | or /.test(item.groups!['words']!)) return undefined;
    parts.push(next);
  }
  const last = parts.at(-1)!;
  if (!/ and $|; $/.test(text.slice(parts.at(-2)?.end ?? last.start, last.start))) return undefined;
  const rest = text.slice(last.end, told.end);
  const stop = closing ? rest.indexOf(closing) : rest.search(/[.—–;]|, (?=\p{Ll})|$/u);
  return stop < 0 || / and |, | or |&/.test(rest.slice(0, stop)) ? undefined : parts;
}

const dividing =
  /\b(?:split|divided|shared|broken down|distributed|consists?|consisting|made up|comprises?|comprising|allocated)\b/i;

/** "500 million is split between housing (300 million), transport (150 million) and schools (100 million)". */
export function* bracketedParts({ text }: AnnotatedArticle, told: ToldSentence): Iterable<Parts> {
  const parts = told.quantities.filter(
    ({ start, end }) => /\((?:[$€£])?$/.test(text.slice(start - 2, start)) && text[end] === ')',
  );
  const total = told.quantities.find(({ end }) => parts.length > 1 && end < parts[0]!.start);
  if (
    !total ||
    told.quantities.length !== parts.length + 1 ||
    !isCount(total) ||
    !sameKind(total, parts) ||
    !isSized(total, parts)
  )
    return;
  const lead = text.slice(total.end, parts[0]!.start);
  if (!dividing.test(lead) || lead.length > 90 || someOnly.test(lead.replace(/\bbetween\b|\bamong\b/g, ''))) return;
  if (!/ and /.test(text.slice(parts.at(-2)!.end, parts.at(-1)!.start))) return;
  yield { start: total.start, end: parts.at(-1)!.end + 1, total, parts, relation: 'equal' };
}

const closingWords =
  /^(?: (?!and\b|or\b)[\p{Ll}-]+){0,2},? (?:in all|in total|altogether|all told|in sum|in (?:the )?(?:two|three|four|both) \p{Ll}+)\b/u;
const leadingWords =
  /(?:,? (?:for )?a (?:combined |grand |overall )?total of|totall?ing|making (?:a total of|it)|a combined total of|adding up to|which adds up to) $/;

/** "1,200 in March and 900 in April, 2,100 in all", "… for a total of 2,100". */
export function* partsThenTotal({ text }: AnnotatedArticle, told: ToldSentence): Iterable<Parts> {
  for (const [index, total] of told.quantities.entries()) {
    if (index < 2 || !isCount(total)) continue;
    const before = text.slice(told.quantities[index - 1]!.end, total.start);
    const after = text.slice(total.end, told.end);
    const closes = closingWords.test(after) && /[,—–;:(] ?(?:or |making |that is |i\.e\.,? )?$/.test(before);
    if (!closes && !leadingWords.test(before)) continue;
    const parts = told.quantities.slice(0, index);
    const words = text.slice(parts[0]!.start, total.start).replace(leadingWords, '');
    if (!sameKind(total, parts) || !isSized(total, parts) || someOnly.test(words) || parts.length > 6) continue;
    if (!/ and /.test(text.slice(parts.at(-2)!.end, parts.at(-1)!.start))) continue;
    const heads = new Set([...parts, total].map(({ head }) => head).filter((head) => head !== undefined));
    if (heads.size > 1 && !closes && !everybody.has(total.head ?? '')) continue;
    const end = closes ? total.end + closingWords.exec(after)![0].length : total.end;
    yield { start: parts[0]!.start, end, total, parts, relation: 'equal' };
  }
}

export function isCount({ kind, low, high, bound }: Quantity): boolean {
  return (kind === 'cardinal' || kind === 'money' || kind === 'measure') && low === high && !bound && low > 0;
}

export function sameKind(total: Quantity, parts: readonly Quantity[]): boolean {
  return parts.every(
    (part) =>
      isCount(part) &&
      ((part.kind === total.kind && part.unit === total.unit) || (total.kind === 'money' && part.kind === 'cardinal')),
  );
}

/** The total is of the size of a sum: "three cities: 200 in one and 300 in the other" counts something else. */
export function isSized(total: Quantity, parts: readonly Quantity[]): boolean {
  const sum = parts.reduce((whole, { low }) => whole + low, 0);
  return sum / total.low > 0.5 && sum / total.low < 2 && parts.every(({ low }) => low < total.low * 1.5);
}
