import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';
import { onceAnArticle } from '../../extract/onceAnArticle.ts';
import { overlapping } from '../../text/search.ts';
import type { FollowedPeople } from './followedPeople.ts';
import { type ToldSentence, toldSentences } from './toldSentences.ts';
import type { YearReach } from './yearReaches.ts';

/** A sentence with one year of the past, which something may be counted from. */
export interface Origin {
  readonly told: ToldSentence;
  readonly time: Time;
  readonly year: number;
  /** Where the words that lead to the date begin: behind the date before it. */
  readonly from: number;
}

const begins =
  /\b(?:found(?:ed|ing)|establish\p{Ll}*|creat(?:ed|ion)|form(?:ed|ation)|open(?:ed|ing)|launch\p{Ll}*|sign(?:ed|ing)|born|built|began|begun|start(?:ed)?|set up|incorporat\p{Ll}+|inaugurat\p{Ll}+|ended|died|death|married|wed|introduc\p{Ll}+|adopt\p{Ll}+|independence|came into|took place|happened|held|fell|sank|invent\p{Ll}+|discover\p{Ll}+|premier\p{Ll}+|releas\p{Ll}+|publi(?:shed|cation)|complet\p{Ll}+|laid|erect\p{Ll}+|consecrat\p{Ll}+|charter\p{Ll}*|ratif\p{Ll}+|dat(?:es?|ing) (?:back to|from)|first|crowned|ascended|came to the throne|succeeded|exploded|explosion|collaps\p{Ll}+|crash\p{Ll}*|burn(?:ed|t)|derail\p{Ll}+|capsiz\p{Ll}+|sail\p{Ll}*|bought|joined|enter\p{Ll}*|took (?:over|office|up)|elected|appointed|became|moved|arrived|since|baptised|dedicated|unveiled|went up|put up|planted|commission\p{Ll}+|ordained|sworn|strik|struck|killed|erupted|liberat\p{Ll}+)\b/iu;
const latest = /\b(?:last|latest|most recent|previous|previously|not since)\b/i;

/** Whether a sentence tells the beginning that a number of years counts from. */
export function isOrigin(
  article: AnnotatedArticle,
  people: FollowedPeople,
  reach: YearReach,
  origin: Origin,
  now: number,
): boolean {
  const { told, time, year } = origin;
  const apart = placeOf(article, told) - placeOf(article, reach.told);
  const near = Math.abs(apart);
  const before = article.text.slice(origin.from, time.start);
  const isFirst = !told.sentence.tokens.some(({ pos, start }) => start < time.start && /^(?:VB[DZPN]|MD)$/.test(pos));
  // "In 1956 the bridge was opened", "1956: the bridge opens".
  const lead =
    isFirst && !begins.test(before)
      ? `${before}${article.text.slice(time.end, told.end).split(/[;.]|, (?:and|but|which|who)\b/)[0]}`
      : before;
  if (now - year < 1 || /\b(?:by|until|before|after|than) (?:\p{L}+ )?$/iu.test(before)) return false;
  const off = Math.abs(now - year - reach.years);
  // Further off than a slip: another beginning.
  if (off > Math.max(60, reach.years)) return false;
  if (reach.kind === 'passed')
    return apart === -1 && told.sentence.tokens.some(({ pos }) => pos === 'VBD' || pos === 'VBZ');
  if (reach.kind === 'lacked')
    return near > 0 && near <= 2 && (latest.test(told.text) || (wins.test(reach.told.text) && wins.test(told.text)));
  // "It shows works by Marta Oll, who died in 1971": the year of somebody else.
  const clause = lead.slice(Math.max(0, lead.search(begins)));
  if (apart === 0)
    return reach.kind !== 'ago' && reach.kind !== 'held' && closeBegin.test(before) && time.end <= reach.start;
  if (near > (reach.kind === 'kept' || reach.kind === 'old' ? 10 : 3)) return false;
  if (
    /\b(?:who|whose|whom)\b/.test(clause) ||
    (/, (?:who|whose|which|where|when)\b[^,]*$/.test(lead) && !/^(?:When|\W*[“"])/.test(lead))
  )
    return false;
  if (reach.kind === 'ago') {
    const { tokens } = told.sentence;
    const scene =
      time.granularity === 'day' &&
      tokens.some(({ lower }, i) => lower === 'had' && tokens.slice(i + 1, i + 3).some(({ pos }) => pos === 'VBN'));
    if (near <= 1 && scene && /^\W*(?:It|She|He|They) had\b/.test(told.text)) return true;
    const around = reach.told.text.slice(
      Math.max(0, reach.start - reach.told.start - 80),
      reach.end - reach.told.start + 60,
    );
    const same = deeds.some((deed) => deed.test(around) && deed.test(lead));
    const whole = off % 10 === 0 && time.granularity === 'day' && begins.test(lead) && near <= 1;
    if (same && /^\W*(?:The|Its|Their) (?:last|final)\b/.test(told.text) && ending.test(around)) return true;
    return (same || whole) && isLinked(article, people, reach.told, told, near);
  }
  if (reach.kind === 'held') {
    const leads = leading.test(reach.told.text);
    const lives =
      /\b(?:liv(?:ed|es|ing)|home|here|there|resid\p{Ll}+|rent\p{Ll}*|stay\p{Ll}*|village|town|city|countr(?:y|ies)|been in|treating|treated)\b/iu.test(
        reach.told.text,
      );
    if (!lives && /\b(?:moved|arrived|came|settled)\b(?! (?:its|his|her|the) first\b)/.test(lead)) return false;
    const around = reach.told.text;
    if (near <= 1 && deeds.some((deed) => deed.test(around) && deed.test(lead)) && /^\W*The\b/.test(told.text))
      return true;
    const enters = leads ? takesOver : leading.test(lead) ? takesOver : enter;
    return enters.test(lead) && isLinked(article, people, reach.told, told, near);
  }
  const words = reach.told.text.slice(reach.start - reach.told.start, reach.end - reach.told.start);
  if (/wedding/.test(words) && !/\b(?:married|wed|wedding|tied the knot|exchanged)\b/.test(lead)) return false;
  if (/\bborn\b/.test(clause) && !/\bbirth\b/.test(reach.told.text)) return false;
  if (eventOf(article, reach) && time.granularity === 'day' && near <= 2) return true;
  if (!begins.test(lead)) return false;
  return isLinked(article, people, reach.told, told, near) || (eventOf(article, reach) && time.granularity === 'day');
}

/** A beginning right before its date: "which came into force in 2006", "wed on 5 June 1971". */
export const closeBegin =
  /\b(?:founded|established|created|formed|opened|launched|signed|built|begun|began|started|set up|introduced|adopted|came into (?:force|effect)|completed|married|wed|passed|first \p{Ll}+) (?:on|in)(?: \p{Lu}\p{Ll}+day,?)? $/u;
const leading =
  /\b(?:chaired|led|headed|ruled|governed|managed|directed|captained|throne|office|in charge|at the helm|mayor|director|president|chair(?:man|woman)?|head|editor|captain|minister)\b/i;
const takesOver =
  /\b(?:took (?:over|office|up|charge|the)|became (?!an? )|elected|appointed|sworn|succeeded|inaugurated|named|ordained|crowned|installed|came to|ascended|won the|promoted|made)\b/i;
const enter =
  /\b(?:join\p{Ll}*|moved|came|arrived|settled|bought|start\p{Ll}*|began|hired|signed|took|became|elected|appointed|enter\p{Ll}*|ratif\p{Ll}+|into force|opened|built|founded|introduced|established|installed|launched|married|wed|adopted|imposed|passed|set|broke|escaped|fled|vanished|disappeared|wedding|first)\b/iu;

const ending = /\b(?:clos\p{Ll}+|shut|ended|stopped|demolish\p{Ll}+|abolish\p{Ll}+|scrapped)\b/iu;
const wins = /\b(?:won|wins?|winners?|victory|title|trophy|medal|champions?|cup|beat|lifted)\b/i;
/** Words for one deed: two sentences with words of one row tell of the same. */
const deeds: readonly RegExp[] = [
  /\b(?:found(?:ed|ing)|establish\p{Ll}*|set up|form(?:ed|ation)|creat(?:ed|ion))\b/iu,
  /\bopen\p{Ll}*\b(?! (?:its|their|a|an|the first)\b)/iu,
  /\b(?:clos\p{Ll}+|shut|ended|final|last|demolish\p{Ll}+|abolish\p{Ll}+|scrapped)\b/iu,
  /\b(?:died|dies|death|killed|murder\p{Ll}*|shot)\b/iu,
  /\b(?:married|wed|wedding)\b/iu,
  /\b(?:built|erected|construct\p{Ll}+|completed)\b/iu,
  /\b(?:sank|sinking|capsiz\p{Ll}+|turned over|went down|wreck\p{Ll}*)\b/iu,
  /\b(?:collaps\p{Ll}+|fell|crash\p{Ll}*|burn\p{Ll}+|fire|explo\p{Ll}+|flood\p{Ll}*)\b/iu,
  /\b(?:join\p{Ll}*|hired|started (?:work\p{Ll}*|at|here|as|in)|came to work)\b/iu,
  /\b(?:moved|arrived|settled|emigrat\p{Ll}+)\b/iu,
  /\b(?:won|victory|champions?|title|trophy)\b/iu,
  /\b(?:discover\p{Ll}+|found|identified|detected)\b/iu,
  /\b(?:disappear\p{Ll}+|vanish\p{Ll}+|missing|last seen|lost)\b/iu,
  /\b(?:publish\p{Ll}+|releas\p{Ll}+|came out|premier\p{Ll}+)\b/iu,
  /\b(?:bought|acquir\p{Ll}+|sold|took over)\b/iu,
  /\b(?:signed|ratif\p{Ll}+|treaty|agreed)\b/iu,
  /\b(?:ban\p{Ll}*|outlaw\p{Ll}+|prohibit\p{Ll}+|introduc\p{Ll}+)\b/iu,
];

/** "the 25th anniversary of the disaster": an event whose day the article tells. */
function eventOf({ text }: AnnotatedArticle, { end }: YearReach): boolean {
  return /^ of (?:the|its|their|his|her|a|an) (?:[\p{L}-]+ ){0,3}?(?:disaster|accident|crash|fire|blaze|explosion|collapse|sinking|battle|massacre|attack|bombing|shooting|earthquake|flood|floods|eruption|landing|landings|liberation|founding|foundation|opening|uprising|coup|treaty|signing|murder|killing|death|birth|derailment|spill|strike)\b/iu.test(
    text.slice(end, end + 90),
  );
}

const places = onceAnArticle((article) => new Map(toldSentences(article).map((one, i) => [one.start, i])));

function placeOf(article: AnnotatedArticle, { start }: ToldSentence): number {
  return places(article).get(start) ?? 0;
}

/** The second sentence begins what the first is about: by a name, a noun that both have, or a pronoun close by. */
function isLinked(
  article: AnnotatedArticle,
  people: FollowedPeople,
  first: ToldSentence,
  second: ToldSentence,
  near: number,
): boolean {
  const { text } = second;
  const close = near <= 3;
  // "founded it", "laid its foundation stone", "its first concert", "the first issue", "First light was".
  if (close && parts.test(text)) return true;
  // Something of it that may be younger: "Its stadium was opened".
  if (/^\W*(?:Its|Their|His|Her)\b/.test(text)) return false;
  // "Parliament scrapped it", "We opened 25 years ago … the shop opened"
  if (near <= 1 && (/^\W*\p{Lu}[\p{L} ]{0,25} \p{Ll}+(?:ed|t) it\b/u.test(text) || /^\W*We\b/.test(first.text)))
    return true;
  const subject = /^\W*(?<word>\p{L}+)/u.exec(text)?.groups?.['word']?.toLowerCase() ?? '';
  const [one, other] = [people.referentAt(first, first.start), people.referentAt(second, second.start)];
  if (/^(?:he|she)$/.test(subject)) return close && (one === other || other === undefined || !isAboutPerson(first));
  if (other !== undefined && !other.startsWith('@') && one === other && isAboutPerson(first)) return true;
  if (close && (/^(?:it|they|this)$/.test(subject) || pronounBegins.test(text))) return true;
  if (
    close &&
    /^(?:Built|Founded|Opened|Completed|Launched|Established|Erected|Formed|Created|Inaugurated|Introduced|Signed)\b[^,]*, (?:it|they|the)\b/.test(
      text,
    )
  )
    return true;
  const words = new Set(contentWords(first));
  for (const { text: name } of overlapping(article.mentions, first)) words.add(name.split(/\s+/).at(-1)!.toLowerCase());
  // A row of a table or of a timeline is about what the article is about.
  if (second.sentence.tokens.length === 0 || /^(?:\d{4}|\p{L}+ \d{4})(?::| [–—-])/u.test(text)) return true;
  return subjectWords(second).some((word) => words.has(word));
}

const parts =
  /\b(?:(?:found|form|creat|establish|launch|open|start)(?:ed)?|built|began|set) (?:it|them)\b(?! up to)|\b(?:laid|put down) (?:its|the) (?:foundation|first|corner)|\b(?:[Ii]ts|[Tt]heir|[Tt]he) (?:very )?(?:first (?!time\b|half\b|woman\b|man\b|person\b|to\b)\p{Ll}+|founders?|foundation stone|cornerstone|inaugural \p{Ll}+|doors (?:first )?opened)\b|\bfor the (?:very )?first time (?:on|in)\b|^First \p{Ll}+ was\b|^The first was\b/u;
const pronounBegins =
  /\b(?:says?|said|shows?|believe|think|records?|tell|know) (?:that )?(?:it|they) (?:was|were|had been) (?:founded|formed|built|opened|established|created|launched|set up|begun|signed|completed)\b/;

function isAboutPerson({ text }: ToldSentence): boolean {
  return /\b(?:he|she|his|her)\b/i.test(text);
}

/** Nouns and names before the first verb of a sentence, in lower case. */
function subjectWords(told: ToldSentence): string[] {
  const { tokens } = told.sentence;
  const verb = tokens.find(({ pos }) => /^(?:VB[DZP]|MD)$/.test(pos))?.start ?? told.end;
  // "According to the agreement seen by this paper, Ms Obuya moved in": the subject stands behind the comma.
  const comma = tokens.findLast(({ text, start }) => text === ',' && start < verb)?.end ?? told.start;
  const from = /^(?:According|In|On|At|After|Under|By|With|From|Since|When|For)\b/.test(told.text) ? comma : told.start;
  return tokens
    .filter(({ pos, start }) => start >= from && start < verb && /^NN/.test(pos))
    .map(({ lower }) => singular(lower))
    .filter((word) => word.length > 2 && !common.has(word));
}

function contentWords({ sentence }: ToldSentence): string[] {
  return sentence.tokens.filter(({ pos }) => /^NN/.test(pos)).map(({ lower }) => singular(lower));
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/s$/, '') : word;
}

const common = new Set(
  'year month week day time people man woman member number part first end beginning century anniversary ms mr mrs'.split(
    ' ',
  ),
);
