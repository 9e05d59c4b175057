import { spellingFact } from '../../article/spellingFacts.ts';
import type { AnnotatedArticle } from '../annotations.ts';
import type { Claim } from '../claims.ts';
import { singularOf } from '../singular.ts';
import type { NamedMention } from './nameKeys.ts';
import { personBefore } from './persons.ts';
import { type ArticleReading, claimOn, type SentenceReading } from './reading.ts';

/** Trades of which people live: few have two of different rows. Those of a row are held together or taken for one another. */
const rows: readonly string[] = [
  'nurse midwife carer',
  'doctor surgeon physician paediatrician psychiatrist',
  'teacher schoolteacher lecturer',
  'farmer shepherd gardener winegrower beekeeper',
  'fisherman sailor',
  'baker butcher cook chef confectioner',
  'carpenter joiner plumber electrician mechanic bricklayer',
  'engineer architect surveyor',
  'chemist pharmacist biologist physicist',
  'mathematician statistician economist',
  'lawyer solicitor barrister notary',
  'accountant banker',
  'journalist writer novelist poet historian translator playwright',
  'painter sculptor illustrator',
  'photographer cameraman',
  'librarian archivist',
  'dentist',
  'hairdresser',
  'waiter waitress barman',
  'postman postwoman',
  'firefighter fireman',
  'policeman policewoman',
  'soldier',
  'miner',
  'vet veterinarian zookeeper',
  'priest vicar',
  'pilot',
  'tailor seamstress',
  'cleaner caretaker',
];
const rowOf = new Map(rows.flatMap((row) => row.split(' ').map((job) => [job, row.split(' ')[0]!] as const)));

const kind = String.raw`(?:[\p{Ll}-]+\s+){0,2}`;
const behind = new RegExp(String.raw`^,\s+(?:(?:aged\s+)?\d{2},\s+)?(?:an?|the)\s+${kind}$`, 'u');
const former = /\b(?:former|ex|retired|once|trainee|would-be|amateur|hobby|trained)\b/iu;
const sameAge = new RegExp(String.raw`\b[Tt]he\s+(?:\d{2}|[\p{L}-]+)-year-old\s+${kind}$`, 'u');

const none: Claim[] = [];
const namesJob = spellingFact(({ text, lower }) => text === lower && rowOf.has(singularOf(text)));

/** What a person lives by. Keyed by the surname; the value is the trade, and lists the given name. */
export function jobClaims({ article, sentences, names, story }: ArticleReading): Claim[] {
  if (!story) return [];
  const given = new Map<string, string>();
  for (const { mention, key } of names)
    if (mention.type === 'person' && mention.text.includes(' ') && !given.has(key))
      given.set(key, mention.text.split(/\s+/)[0]!);
  return sentences.flatMap((reading) =>
    reading.tokens.flatMap((token): Claim[] => {
      if (!namesJob(token)) return none;
      const job = rowOf.get(singularOf(token.text))!;
      const person = bearer(article, sentences, reading, token);
      const around = article.text.slice(Math.max(reading.start, token.start - 24), token.start);
      if (!person || former.test(around)) return [];
      const value = { text: job, list: [given.get(person.key) ?? ''] };
      return [claimOn(article, token, { attribute: 'title', subject: `${person.key}:job`, value, story })];
    }),
  );
}

/** Whose trade it is: the person named just before or after it, or spoken of before "the 41-year-old nurse". */
function bearer(
  article: AnnotatedArticle,
  sentences: readonly SentenceReading[],
  reading: SentenceReading,
  { start, end }: { readonly start: number; readonly end: number },
): NamedMention | undefined {
  const people = reading.names.filter(({ mention }) => mention.type === 'person');
  const before = people.filter(({ mention }) => mention.end <= start).at(-1);
  if (before && behind.test(article.text.slice(before.mention.end, start))) return before;
  const after = people.find(({ mention }) => mention.start >= end);
  if (after && /^,?\s+$/u.test(article.text.slice(end, after.mention.start))) return after;
  return sameAge.test(article.text.slice(reading.start, start)) ? personBefore(sentences, reading, start) : undefined;
}
