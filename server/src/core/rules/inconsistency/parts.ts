import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import type { Span } from '../../text/span.ts';
import type { ToldSentence } from './toldSentences.ts';

/** A total with the parts an article gives for it; start and end cover them all. */
export interface Parts extends Span {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  /** Whether the parts are all of it, or only cannot be more. */
  readonly relation: 'equal' | 'at-most';
}

const someOnly =
  /\b(?:includ\w+|among|of whom|of which|of them|such as|at least|up to|each|every|apiece|per|respectively|plus|others?|another|additional|different|more|between|compared|than|versus|average)\b/i;
const person = new Set(
  'person people man woman child boy girl teenager adult civilian soldier officer policeman passenger pedestrian pilot driver crew guard student teacher worker miner firefighter tourist climber guide resident player infant baby toddler adolescent attacker bystander'.split(
    ' ',
  ),
);
const everybody = new Set('person people victim casualty survivor suspect passenger defendant hostage'.split(' '));

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
    if (comma && !(everybody.has(total.head ?? '') && parts.every(({ head }) => person.has(head ?? '')))) continue;
    if (/\bof (?:the|its|their|these|those)? ?$/i.test(text.slice(Math.max(told.start, total.start - 12), total.start)))
      continue;
    yield { start: total.start, end, total, parts, relation: 'equal' };
  }
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

const closingWords = /^(?: (?!and\b|or\b)[\p{Ll}-]+){0,2},? (?:in all|in total|altogether|all told|in sum)\b/u;
const leadingWords =
  /(?:for a (?:combined |grand |overall )?total of|totall?ing|making (?:a total of|it)|a combined total of|adding up to|which adds up to) $/;

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
    if (heads.size > 1 && !closes) continue;
    const end = closes ? total.end + closingWords.exec(after)![0].length : total.end;
    yield { start: parts[0]!.start, end, total, parts, relation: 'equal' };
  }
}

const wholeLead =
  /(?:^|[,;:—–] ?|\b(?:and|but|that) )(?:out )?of (?:the|its|their|his|her|our|those|these|a total of)? ?$/iu;
const excluding =
  /\b(?:for|against|abstain\w*|men|women|male|female|the (?:remaining|rest|other)|remaining|killed|survived|died|won|lost|drawn|drew)\b/i;

/** "Of the 40, 25 go to schools and 20 to roads": parts that cannot be the same things and are more than the whole. */
export function* partsOfWhole({ text }: AnnotatedArticle, told: ToldSentence): Iterable<Parts> {
  for (const [index, total] of told.quantities.entries()) {
    if (!isCount(total) || !wholeLead.test(text.slice(told.start, total.start))) continue;
    const parts = told.quantities.slice(index + 1);
    if (parts.length < 2 || parts.length > 5 || !sameKind(total, parts)) continue;
    const words = text.slice(total.end, told.end);
    if (/[;:(]/.test(words) || someOnly.test(words.replace(/\bthe others?\b/gi, ''))) continue;
    const last = parts.at(-1)!;
    const joint = text.slice(parts.at(-2)!.end, last.start);
    const rest = /\b(?:the |a )(?:remaining|rest|other) $/i.test(joint);
    if (!rest && !/(?:,? and| while|,) (?:about |some |another )?$/.test(joint)) continue;
    if (
      !rest &&
      hasVerbAfter(told, last) &&
      !(excluding.test(words) && total.kind === 'cardinal' && /\b(?:for|against|won|lost)\b/.test(words))
    )
      continue;
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

const chamber = /\b(?<size>\d{2,4})-(?:member|seat|strong)\b/u;

/** "The 100-member chamber voted 66-40": more votes than there are members. */
export function* chamberVote(_: AnnotatedArticle, told: ToldSentence): Iterable<Parts> {
  const match = chamber.exec(told.text);
  const score = told.quantities.filter(({ kind }) => kind === 'score');
  if (!match || score.length !== 1 || !/\b(?:vot\w+|approv\w+|reject\w+|pass\w*|elect\w+|adopt\w+)\b/i.test(told.text))
    return;
  const { low, high, start, end } = score[0]!;
  const at = { start: told.start + match.index, end: told.start + match.index + match.groups!['size']!.length };
  const total: Quantity = {
    ...at,
    kind: 'cardinal',
    low: Number(match.groups!['size']),
    high: Number(match.groups!['size']),
    approximate: false,
  };
  const side = (value: number): Quantity => ({
    start,
    end,
    kind: 'cardinal',
    low: value,
    high: value,
    approximate: false,
  });
  yield {
    start: Math.min(at.start, start),
    end: Math.max(at.end, end),
    total,
    parts: [side(low), side(high)],
    relation: 'at-most',
  };
}

function isCount({ kind, low, high, bound }: Quantity): boolean {
  return (kind === 'cardinal' || kind === 'money' || kind === 'measure') && low === high && !bound && low > 0;
}

function sameKind(total: Quantity, parts: readonly Quantity[]): boolean {
  return parts.every(
    (part) =>
      isCount(part) &&
      ((part.kind === total.kind && part.unit === total.unit) || (total.kind === 'money' && part.kind === 'cardinal')),
  );
}

/** The total is of the size of a sum: "three cities: 200 in one and 300 in the other" counts something else. */
function isSized(total: Quantity, parts: readonly Quantity[]): boolean {
  const sum = parts.reduce((whole, { low }) => whole + low, 0);
  return sum / total.low > 0.5 && sum / total.low < 2 && parts.every(({ low }) => low < total.low * 1.5);
}
