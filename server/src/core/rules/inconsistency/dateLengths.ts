import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';
import { oneLine, type ToldSentence } from './toldSentences.ts';

/** A number of days, weeks, months or years that something took, or that lies between two dates. */
export interface DateLength {
  readonly time: Time;
  readonly told: ToldSentence;
  /** `whole`: "lasted three weeks", "the ten-day strike"; `apart`: "three weeks later"; `within`: "must be held within 60 days". */
  readonly kind: 'whole' | 'apart' | 'within';
  /** `firm`: told as the length of the thing that the passage is about, so that it is not that of a part. */
  readonly firm: boolean;
  /** Days, least and most. */
  readonly least: number;
  readonly most: number;
  readonly unit: number;
}

const unitDays: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25, decade: 3652.5 };

const apartTail = /^ (?:later|afterwards|earlier|after\b|before\b|on\b|previously\b|sooner)/i;
const wholeLead =
  /\b(?:last(?:ed|ing|s)?|took|taken|takes|taking|ran|running|runs|went on|gone on|for|after|of|spent|spanned|spanning|was|were|is|given|gives?|gave|have|had|has|served|closed|open|shut|over|through|throughout|ban|run|term)(?: (?:for|on for))?(?: (?:about|around|some|nearly|almost|just|more than|less than|fully|all of|a full|a total of|only|exactly|in all))* $/i;
const notWhole =
  /\b(?:every|each|within|first|last|next|final|another|up to|at least|at most|past|previous|coming|recent|per|extra|further|additional|same|opening|closing|remaining|other|in|some|few|working|business|second|third|fourth)(?: \p{Ll}+)? $/iu;
const planned =
  /\b(?:promised|scheduled|expected|supposed|originally|initially|usual|usually|normally|maximum|minimum|could|would|might|may)\b[^,;]*$/i;

/** What has to be done in time. */
const due =
  /\b(?:must|ha[sd] to|have to|required?|requires|obliged|deadline|shall|law|rules?|charter|constitution|statutes?|contract)\b/i;

/** What a length of time measures; undefined where it is that of something else or of no certain thing. */
export function dateLength(article: AnnotatedArticle, told: ToldSentence, time: Time): DateLength | undefined {
  const unit = unitDays[time.granularity];
  if (time.kind !== 'duration' || time.count === undefined || unit === undefined) return undefined;
  const lead = told.text.slice(0, time.start - told.start);
  const tail = told.text.slice(time.end - told.start);
  const written = oneLine(article, time);
  if (/\bwithin (?:the next )?$/.test(lead) && due.test(told.text))
    return {
      time,
      told,
      kind: 'within',
      firm: true,
      least: 0,
      most: time.count * unit + (unit === 1 ? 1 : unit / 4),
      unit,
    };
  if (
    notWhole.test(lead) ||
    /^ (?:a|per|each|every|ago|old|of (?:age|rest|notice|leave|sleep|rain|talks?|jail|prison))\b|^[’']/i.test(tail)
  )
    return undefined;
  if (/^(?:another|few|several|couple|many|some)\b/i.test(written) || (planned.test(lead) && !/\blast/.test(lead)))
    return undefined;
  if (/\b(?:working|business|school|match|race|trading|shooting)\b/i.test(`${written}${tail.slice(0, 10)}`))
    return undefined;
  const isApart = apartTail.test(tail) && !/^ (?:on|after) (?:the )?(?:run|road|air|job|bench)\b/.test(tail);
  const compound = /-(?:day|week|month|year)$|^(?:\p{Ll}+-?)long$/iu.test(written);
  const definite =
    /\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|during an?|after an?)(?: \p{Ll}+)? $/u.test(lead);
  const set = /[,(–—] ?$/.test(lead) && /^[,.)–—;]|^ (?:in all|in total|altogether|long)\b/.test(tail);
  const isWhole =
    (compound && (definite || /\b[Aa]n? $/.test(lead))) ||
    wholeLead.test(lead) ||
    set ||
    (lead === '' && /^(?:[,.]| (?:is|are|was|were)\b| of (?:my|his|her|our|their)\b)/.test(tail));
  if (!isApart && !isWhole) return undefined;
  const days = time.count * unit;
  const about =
    time.approximate ||
    /\b(?:about|around|some|roughly|or so|approximately)(?: an?)? $/i.test(lead) ||
    /^ or so\b/.test(tail);
  const nearly = /\b(?:nearly|almost|just under|less than|barely|not quite)(?: an?| the)? $/i.test(lead);
  const over = /\b(?:more than|over|just over|well over)(?: an?)? $/i.test(lead);
  const slack =
    (unit === 1 ? (days > 9 ? 1 : 0) : unit === 7 ? 4 : unit < 40 ? 16 : unit * 1) + (about ? days * 0.2 : 0);
  return {
    time,
    told,
    kind: isApart ? 'apart' : 'whole',
    firm:
      (compound && definite) ||
      set ||
      /\b[Ii]t (?:had |has |will )?(?:last\p{Ll}*|took|ran|runs?|be|was|is|went)\b[^,;]{0,20}$/u.test(lead),
    least: days - (over ? slack / 2 : slack) - (nearly ? unit : 0),
    most: days + slack + (over ? unit + days * 0.3 : 0),
    unit,
  };
}
