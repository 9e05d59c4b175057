import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';
import { oneLine, type ToldSentence } from './toldSentences.ts';

/** A number of minutes or hours that something took, or that lies between two times of day. */
export interface ClockLength {
  readonly time: Time;
  readonly told: ToldSentence;
  /** `whole`: "lasted three hours"; `apart`: "three hours later", "two hours behind schedule". */
  readonly kind: 'whole' | 'apart';
  /** Minutes, least and most. */
  readonly least: number;
  readonly most: number;
}

const apartTail =
  /^ (?:later|afterwards|earlier|behind (?:schedule|time)|late\b|overdue|ahead of (?:schedule|time)|after\b|before\b)/i;
const wholeLead =
  /\b(?:last(?:ed|ing|s)?|took|taken|takes|taking|ran|running|runs|went on|gone on|goes on|for|after|of|spent|spanned|spanning|was|were|continued|in|over|through|at|(?:took|takes|taken)(?: [\p{L}\d,’'-]+){1,4}?)(?: (?:for|on for))?(?: (?:about|around|some|nearly|almost|just|over|under|more than|less than|fully|all of|a full|a total of|the best part of|well over|roughly|exactly|a little over))* $/iu;
const notWhole =
  /\b(?:every|each|within|first|last|next|final|another|up to|at least|past|previous|per|extra|further|additional|same|half|opening)(?: \p{Ll}+)? $/iu;

/** What a length of time measures; undefined where it is that of something else or of no certain thing. */
export function clockLength(article: AnnotatedArticle, told: ToldSentence, time: Time): ClockLength | undefined {
  if (time.kind !== 'duration' || time.count === undefined || !/^(?:minute|hour)$/.test(time.granularity))
    return undefined;
  const minutes = time.count * (time.granularity === 'hour' ? 60 : 1);
  if (minutes < 10 || minutes > 1300 || minutes === 720) return undefined;
  const lead = told.text.slice(0, time.start - told.start);
  const tail = told.text.slice(time.end - told.start);
  if (
    notWhole.test(lead) ||
    /^ (?:a|per|each|every|ago|old|of (?:sleep|rest|sunshine|daylight|rain|overtime|extra))\b|^[’']s?/i.test(tail)
  )
    return undefined;
  if (/^ (?:away|from\b|by\b|drive|walk|north|south|east|west|notice)/i.test(tail)) return undefined;
  const isApart = apartTail.test(tail) || /^ (?:and|or) \d/.test(tail) === true;
  const compound = /-(?:hour|minute)$|-hours?-long$/i.test(oneLine(article, time));
  const isWhole =
    (compound && /\b(?:the|a|an|this|that|its|their|his|her|after|of|marathon)(?: \p{Ll}+)? $/iu.test(lead)) ||
    wholeLead.test(lead) ||
    /[,(–—] ?$/.test(lead) ||
    /^ (?:long\b|in all|in total|altogether|of (?:talks|debate|play|speeches|deliberation|discussion|questions|negotiations))/.test(
      tail,
    );
  if (!isApart && !isWhole) return undefined;
  // What was to be is no length of what was.
  if (
    /\b(?:promised|scheduled|planned|expected|due|should|usual|usually|normally|supposed|allowed|allotted|would)\b[^,;]*$/i.test(
      lead,
    )
  )
    return undefined;
  const about =
    /\b(?:about|around|some|roughly|or so|approximately)(?: an?)? $/i.test(lead) ||
    time.approximate ||
    /^ or so\b/.test(tail);
  const nearly = /\b(?:nearly|almost|just under|less than|under|the best part of|close to)(?: an?)? $/i.test(lead);
  const over = /\b(?:over|more than)(?: an?)? $/i.test(lead);
  const coarse = time.granularity === 'hour' && Number.isInteger(time.count);
  const slack = Math.max(coarse ? Math.min(35, minutes * 0.4) : 12, minutes * (about ? 0.2 : 0.08));
  return {
    time,
    told,
    kind: isApart ? 'apart' : 'whole',
    least: minutes - (over ? 10 : nearly ? slack + 25 : slack),
    most: minutes + (over ? slack + 40 : nearly ? Math.min(slack, 15) : slack),
  };
}
