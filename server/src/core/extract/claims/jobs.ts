import { spellingFact } from '../../article/spellingFacts.ts';
import type { AnnotatedArticle } from '../annotations.ts';
import type { Claim } from '../claims.ts';
import { singularOf } from '../singular.ts';
import type { NamedMention } from './nameKeys.ts';
import { givenNameOf, givenNames, personBefore } from './persons.ts';
import { type ArticleReading, claimOn, type SentenceReading } from './reading.ts';

/** Trades of which people live: few have two of different rows. Those of a row are held together or taken for one another. */
const rows: readonly string[] = [
  'nurse midwife carer paramedic',
  'doctor surgeon physician paediatrician pediatrician psychiatrist psychologist anaesthetist cardiologist gp medic',
  'teacher schoolteacher lecturer headmaster headmistress schoolmaster schoolmistress tutor',
  'farmer shepherd gardener winegrower beekeeper grower herdsman rancher horticulturist',
  'fisherman sailor trawlerman mariner boatman',
  'baker butcher cook chef confectioner',
  'carpenter joiner plumber electrician mechanic bricklayer builder roofer welder mason stonemason plasterer',
  'engineer surveyor technician',
  'architect',
  'chemist pharmacist biologist physicist geologist botanist zoologist',
  'entomologist',
  'mathematician statistician economist',
  'lawyer solicitor barrister notary attorney',
  'judge magistrate',
  'accountant banker bookkeeper auditor',
  'journalist writer novelist poet historian translator playwright reporter columnist',
  'painter sculptor illustrator',
  'photographer cameraman',
  'librarian archivist',
  'dentist',
  'hairdresser barber',
  'waiter waitress barman bartender barmaid',
  'postman postwoman postmaster postmistress',
  'firefighter fireman',
  'policeman policewoman',
  'soldier colonel brigadier',
  'admiral commodore',
  'miner pitman',
  'vet veterinarian zookeeper',
  'priest vicar pastor chaplain',
  'pilot',
  'tailor seamstress dressmaker',
  'cleaner caretaker janitor',
  'grocer shopkeeper greengrocer ironmonger draper',
  'trucker cabbie chauffeur',
  'blacksmith locksmith goldsmith watchmaker clockmaker',
  'actor actress',
  'diplomat ambassador',
  'publican innkeeper hotelier',
  'undertaker gravedigger',
];
const listed = new Map(rows.flatMap((row) => row.split(' ').map((job) => [job, row.split(' ')[0]!] as const)));
/** Of these some treat the sick and others do research, or both. */
const mixedScience = /^(?:epidemi|vir|immun|path|micro-?bi|bacteri|toxic|pharmac|physi|ge?ront|soci|ide|apol|astr)olog/;
const medicine =
  /^(?:onc|neur|dermat|gyn(?:ae)?c|radi|ur|hemat|haemat|gastroenter|nephr|ophthalm|rheumat|pulmon|neonat)olog/;

/** The row of a trade; sciences that no list names are known by their ending, as are branches of medicine. */
function rowOf(word: string): string | undefined {
  const row = listed.get(word);
  if (row || !/ologist$/.test(word) || mixedScience.test(word)) return row;
  return medicine.test(word) ? 'doctor' : 'chemist';
}

const kind = String.raw`(?:[\p{Ll}\d-]+\s+){0,2}(?:\p{Lu}\p{Ll}+\s+){0,2}(?:[\p{Ll}-]+\s+)?`;
const behind = new RegExp(
  String.raw`^(?:,\s+(?:(?:aged\s+)?\d{2}(?:\s+years(?:\s+old)?)?,\s+)?(?:who\s+(?:is|was|works\s+as)\s+)?|\s+(?:is|was|works\s+as)\s+|\s\()(?:\d{2}\s+and\s+)?(?:(?:an?|the|our)\s+)?${kind}$`,
  'u',
);
/** Not yet or only for pleasure; what somebody was once they may be something else now, unless both articles look back. */
const loose = /\b(?:trainee|would-be|amateur|hobby|trained|apprentice|student|aspiring|then|turned)\b/iu;
const former = /\b(?:former|ex|retired|once)\b/iu;
const sameAge = new RegExp(String.raw`\b[Tt]he\s+(?:\d{2}|[\p{L}-]+)-year-old\s+${kind}$`, 'u');

const none: Claim[] = [];
const namesJob = spellingFact(({ text, lower }) => text === lower && rowOf(text) !== undefined);

/** What a person lives by. Keyed by the surname; the value is the trade, and lists the given name, the word for it and all trades that the article names. */
export function jobClaims({ article, sentences, names, story }: ArticleReading): Claim[] {
  if (!story) return [];
  const given = givenNames(names);
  let known: string[] | undefined;
  return sentences.flatMap((reading) =>
    reading.tokens.flatMap((token): Claim[] => {
      if (!namesJob(token)) return none;
      const job = rowOf(token.text)!;
      const person = bearer(article, sentences, reading, token);
      const around = article.text.slice(Math.max(reading.start, token.start - 24), token.start);
      if (!person || loose.test(around)) return [];
      known ??= jobsIn(sentences);
      const unit = former.test(around) ? 'former' : 'now';
      const value = { text: job, unit, list: [givenNameOf(person, given), token.text, ...known] };
      return [claimOn(article, token, { attribute: 'title', subject: `${person.key}:job`, value, story })];
    }),
  );
}

function jobsIn(sentences: readonly SentenceReading[]): string[] {
  const found = new Set<string>();
  for (const { tokens } of sentences) for (const { lower } of tokens) found.add(rowOf(singularOf(lower)) ?? '');
  found.delete('');
  return [...found];
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
  if (after && /^(?:\s+by\s+(?:profession|trade))?,?\s+$/u.test(article.text.slice(end, after.mention.start)))
    return after;
  return sameAge.test(article.text.slice(reading.start, start)) ? personBefore(sentences, reading, start) : undefined;
}
