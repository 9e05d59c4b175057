import { textOf } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import type { AnnotatedArticle, Quantity } from '../annotations.ts';
import type { Claim } from '../claims.ts';
import { numeralValue } from '../numerals.ts';
import { isPast } from './membership.ts';
import type { NamedMention } from './nameKeys.ts';
import { nameAfter, nameBefore } from './passages.ts';
import { type ArticleReading, claimOn, type SentenceReading } from './reading.ts';

/** How many belong to a body; `body` is its key, undefined where the words name none, `group` the noun they use instead. */
interface MemberCount {
  readonly at: Span;
  readonly count: number;
  readonly body?: string | undefined;
  readonly group?: string;
}

/**
 * Claims on how many members a body has. A count without a name (“all six member states”, “the ten-member bloc”) is that of
 * the one body whose members the article speaks of by name, `told` among them. Where it speaks of none, it is that of the body
 * named most, and its noun stands in the list: two articles that name one body most may still mean two by “bloc” and “alliance”.
 */
export function memberCounts({ article, sentences, names }: ArticleReading, told: readonly Claim[]): Claim[] {
  const counts = sentences.flatMap((reading) => (isOfNow(article, reading) ? countsIn(article, reading) : []));
  if (counts.length === 0) return [];
  const bodies = new Set([
    ...told.map(({ topic }) => topic.slice(topic.indexOf(':') + 1)),
    ...counts.flatMap(({ body }) => body ?? []),
  ]);
  const only = bodies.size === 1 ? [...bodies][0] : undefined;
  const most = bodies.size === 0 ? namedMost(names) : undefined;
  return counts.flatMap(({ at, count, body, group }): Claim[] => {
    const subject = body ?? only ?? (group && most);
    if (subject === undefined) return [];
    const noun = subject === most && group ? { list: [group] } : {};
    const value = { text: 'count', low: count, high: count, ...noun };
    return [claimOn(article, at, { attribute: 'members', subject, value })];
  });
}

/** "The Commission", "the States": a noun with a capital, which many bodies have in themselves. */
const isPartOfBodies = (name: string) => /^\p{Lu}?\p{Ll}+$/u.test(name);

/** The organisation with the most mentions, twice as many as any other at least. */
function namedMost(names: readonly NamedMention[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { mention, key } of names)
    if (mention.type === 'organisation' && !isPartOfBodies(mention.text)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}

/** Words of another time, or a year that is not the article's own. */
function isOfNow({ date }: AnnotatedArticle, reading: SentenceReading): boolean {
  const year = date?.iso.slice(0, 4);
  const times = reading.times.filter(({ from, to }) => !year || from?.slice(0, 4) !== year || to?.slice(0, 4) !== year);
  return !isPast({ ...reading, times });
}

function countsIn(article: AnnotatedArticle, reading: SentenceReading): MemberCount[] {
  return [
    ...reading.quantities.flatMap((quantity) => counted(article, reading, quantity)),
    ...strong(article, reading),
  ];
}

const groups = 'bloc|group|grouping|organi[sz]ation|alliance|union|community|association|league|federation|pact';
const members = /^(?:full )?(?:member (?:states|countries|nations)|members)$/u;
const states = /^(?:states|countries|nations)$/u;
const has =
  '(?:itself |currently |now |today )?(?:has|counts|unites|groups|comprises|numbers|brings together|consists of|is (?:made up|composed) of)';
const having = new RegExp(String.raw`^(?:\s*\([^()]{1,20}\))?\s+${has}\s+$`, 'u');
const groupHaving = new RegExp(String.raw`\b(?:the|this|our) (?<group>${groups}) ${has}\s+$`, 'iu');
const total = new RegExp(
  String.raw`(?:^|\s)(?:the|all|its|all (?:of )?(?:the|its)|their|the (?<group>${groups})['’]s)\s+$`,
  'iu',
);
/** Some of the members, or those that are to come. */
const some = /^\s+(?:of them|who|whose|that|which)\b/u;

/** "The nine members of the X", "the X's 27 member states", "the X has 15 members", "all six member states". */
function counted(article: AnnotatedArticle, reading: SentenceReading, quantity: Quantity): MemberCount[] {
  const { text } = article;
  if (quantity.kind !== 'cardinal' || quantity.low !== quantity.high || !quantity.noun) return [];
  const noun = textOf(article, quantity.noun).toLowerCase();
  const { end } = quantity.noun;
  if (!(members.test(noun) || states.test(noun)) || some.test(text.slice(end, reading.end))) return [];
  const count = (body: string | undefined, group?: string): MemberCount[] => [
    { at: quantity, count: quantity.low, body, ...(group && { group: group.toLowerCase() }) },
  ];
  const holder = nameBefore(article, reading, quantity.start, having);
  if (holder?.mention.type === 'organisation') return count(holder.key);
  const before = text.slice(reading.start, quantity.start);
  const holding = groupHaving.exec(before)?.groups?.['group'];
  if (holding) return count(undefined, holding);
  if (!members.test(noun)) return [];
  const owner = nameBefore(article, reading, quantity.start, /^['’]s?\s+(?:all )?$/u);
  const of = nameAfter(article, reading, end, /^\s+of\s+(?:the\s+)?$/u);
  if (owner?.mention.type === 'organisation') return count(owner.key);
  const leads = total.exec(before);
  if (!leads) return [];
  if (of) return of.mention.type === 'organisation' ? count(of.key) : [];
  // “The six members agreed” may be those of a committee; states are those of the body.
  return noun !== 'members' && !/^\s+(?:of|on|in)\b/u.test(text.slice(end, reading.end))
    ? count(undefined, leads.groups?.['group'])
    : [];
}

const strongGroup = new RegExp(
  String.raw`\b(?:the|its|this|our) (?<count>\p{L}+|\d+)-(?:member|nation|country|state)(?: (?:(?:regional|trade|trading|military|defen[cs]e|security|economic|customs|oil|political) ){0,2}(?<group>${groups}))?(?=[\s,.;:]|$)`,
  'giu',
);

/** "The ten-member bloc", "the 15-member X". */
function strong(article: AnnotatedArticle, reading: SentenceReading): MemberCount[] {
  return [...article.text.slice(reading.start, reading.end).matchAll(strongGroup)].flatMap((match): MemberCount[] => {
    const word = match.groups!['count']!;
    const count = /^\d+$/.test(word) ? Number(word) : numeralValue(word);
    const start = reading.start + match.index;
    const end = start + match[0].length;
    const named = nameAfter(article, reading, end, /^\s$/u);
    const body = named?.mention.type === 'organisation' ? named.key : undefined;
    const noun = match.groups!['group']?.toLowerCase();
    if (count === undefined || count < 3 || (!body && !noun)) return [];
    return [{ at: { start, end }, count, body, ...(noun && { group: noun }) }];
  });
}
