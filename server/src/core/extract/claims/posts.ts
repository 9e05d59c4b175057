import type { Span } from '../../text/span.ts';
import { mayMatch } from '../../text/triggers.ts';
import type { AnnotatedArticle } from '../annotations.ts';
import type { Claim } from '../claims.ts';
import { singularOf } from '../singular.ts';
import { notNow } from './offices.ts';
import { type ArticleReading, claimOn } from './reading.ts';

/** Posts of which a body gives one person one at a time; those of a row are taken for one another, by translators above all. */
const rows: readonly string[] = [
  'president|chairman|chairwoman|chairperson|chair|chief executive|managing director|general manager|director general|director|leader|head',
  'general secretary|secretary general|secretary-general|secretary',
  'treasurer|cashier|bursar',
  'commissioner|minister',
  'lawyer|solicitor|barrister|attorney|counsel',
  'engineer|surveyor',
  'economist',
  'coach|trainer',
  'captain|skipper',
  'editor',
  'curator|conservator',
  'conductor|music director',
  'harbour master|harbourmaster|harbor master',
  'warden|ranger',
  'principal|headmaster|headmistress|head teacher',
];
const rowOf = new Map(rows.flatMap((row) => row.split('|').map((post) => [post, row.split('|')[0]!] as const)));
const post = [...rowOf.keys()].sort((a, b) => b.length - a.length).join('|');

/** "trade secretary", "press secretary": other offices than that of a body's secretary. */
const otherSecretary =
  /\b(?:state|trade|press|home|foreign|private|permanent|defen[cs]e|treasury|health|education|cabinet|transport|energy|culture|justice|interior|finance|labou?r|agriculture|commerce|parliamentary|party)\s+secretary$|secretary of state/iu;

/** Kinds of body that are often called by their kind alone, so that "the union" may be any of the bodies that are none of another kind. */
const kindOfBody =
  '(?:union|cooperative|co-operative|league|association|club|company|council|federation|committee|society|guild|chamber|party|charity|foundation|trust|board|institute|bank|school|group|firm|organisation|organization|alliance|confederation|syndicate|academy|college|university|theatre|museum|orchestra)';
const kinds = new Set(kindOfBody.slice(3, -1).split('|'));

/** A word that says more of a post, and none that ties it to something else. */
const loose = String.raw`(?!(?:and|or|with|by|in|at|on|of|to|from|for|as|that|was|is|the|a|an|his|her|their|its|my|say|says|said|told|asked|protect|between|against|under|than|but|when|while|who)\b)`;
const word = String.raw`${loose}\p{Ll}[\p{Ll}-]+`;
const body = String.raw`(?<body>(?:\p{Lu}[\p{L}’'-]*(?: (?:of |and |for |the )*)?){1,6}|(?:\p{Ll}[\p{Ll}-]+ )?${kindOfBody})`;
const owned = String.raw`(?:(?:the |The |its |Its |their |Their |our |a )?(?:(?<owner>\p{L}[\p{L}-]+(?: \p{L}[\p{L}-]+){0,3})[’']s? )?|${loose}(?<side>\p{L}[\p{L}-]+) )`;
const toName = String.raw`(?: (?:of|at) (?:the )?${body})?,? (?:Mrs?\.? |Ms\.? |Dr\.? )?$`;
const before = new RegExp(String.raw`(?:^|[\s(—–,.])${owned}(?<post>(?:${word} ){0,2}?(?:${post}))${toName}`, 'u');
/** The end of `before`, which is soon found to be missing. */
const beforeName = new RegExp(`(?:${post})${toName}`, 'u');
const after = new RegExp(
  String.raw`^(?:, (?:aged )?\d{2}(?: years(?: old)?)?)?(?:,| is|, who is) ${owned}(?<post>(?:${word} ){0,2}?(?:${post}))(?:$|(?=[,.;:)])|(?= (?:since|for|and|who|from|in)\b)| (?:of|at) (?:the )?${body})`,
  'u',
);

/**
 * The post that an article gives a person at a body: "Ida Holm, 61, president of the Moss Growers’ Union". The value is the row
 * of the post; the list holds the given name ('' without one), the words, and the words that name the body.
 */
export function postClaims({ article, names, story }: ArticleReading): Claim[] {
  if (!story) return [];
  return names.flatMap(({ mention, key }): Claim[] => {
    const words = mention.text.replace(courtesy, '').split(/\s+/);
    const isPerson = mention.type === 'person';
    // Who holds a post is a person, whatever a name of two words was taken for.
    if (!isPerson && !(words.length === 2 && words.every((one) => /^\p{Lu}\p{Ll}[\p{L}-]*$/u.test(one)))) return [];
    const found = postBeside(article, mention, isPerson);
    if (!found) return [];
    const value = { text: found.row, list: [words.length > 1 ? words[0]! : '', found.post, ...found.body] };
    const subject = isPerson ? key : words.at(-1)!.toLowerCase();
    return [claimOn(article, found.at, { attribute: 'post', subject, value, story })];
  });
}

function postBeside({ text }: AnnotatedArticle, { start, end }: Span, isPerson: boolean) {
  const from = Math.max(0, start - 90);
  const lead = text.slice(from, start);
  const match = isPerson && mayMatch(anyPost, text, from, start) && beforeName.test(lead) ? before.exec(lead) : null;
  const other = match ?? (mayMatch(anyPost, text, end, end + 110) ? after.exec(text.slice(end, end + 110)) : null);
  if (!other) return undefined;
  const groups = other.groups!;
  const held = groups['post']!;
  const head = new RegExp(`(?:${post})$`, 'u').exec(held)![0];
  const offset = (match ? from : end) + other.index;
  const around = text.slice(Math.max(0, offset - 14), offset + other[0].length);
  if (notNow.test(around.replace(held, ' ')) || notNow.test(held) || deputy.test(held) || otherSecretary.test(held))
    return undefined;
  const at = offset + other[0].indexOf(held);
  const named = [groups['owner'], groups['body'], groups['side']].flatMap((one) => (one ? one.split(/[\s’']+/) : []));
  return {
    row: rowOf.get(head)!,
    post: held,
    at: { start: at, end: at + held.length },
    body: [
      ...new Set(named.map((one) => singularOf(one.toLowerCase())).filter((one) => one.length > 2 && !light.has(one))),
    ],
  };
}

const anyPost = new RegExp(`(?:${post})`, 'u');
const courtesy = /^(?:Mrs?|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady)\.? /u;
const deputy = /\b(?:deputy|vice|assistant|associate|under|co)\b/u;
const light = new Set([
  'the',
  'and',
  'for',
  'its',
  'their',
  'our',
  'this',
  'who',
  'was',
  'has',
  'had',
  'with',
  'from',
  'said',
  'told',
]);

/** Whether the words of two bodies may name one body: a word in common, or one of them only says its kind. */
export function mayBeOneBody(a: readonly string[], b: readonly string[]): boolean {
  if (a.some((one) => b.includes(one))) return true;
  if (a.length === 0 || b.length === 0) return a.length + b.length > 0;
  const isKind = (words: readonly string[]) => words.length === 1 && kinds.has(words[0]!);
  const hasKind = (words: readonly string[]) => words.some((one) => kinds.has(one) && one !== 'alliance');
  return (isKind(a) && !hasKind(b)) || (isKind(b) && !hasKind(a));
}
