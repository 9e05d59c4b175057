import type { Time } from '../annotations.ts';
import type { Claim } from '../claims.ts';
import type { NamedMention } from './nameKeys.ts';
import { passagesOf } from './passages.ts';
import { personBefore } from './persons.ts';
import { type ArticleReading, claimOn, type SentenceReading } from './reading.ts';

/** How somebody's time in a post came to an end, or that it did not. */
type Leaving = 'went' | 'sent' | 'stays';

const own = String.raw`(?:his|her|their|the)`;
const post = String.raw`(?:post|office|job|chair|seat|place|position|role|duties|command|presidency|leadership|helm)`;
/** What is said behind whoever it is said of. */
const went = new RegExp(
  String.raw`\b(?<said>resign(?:ed|s)|step(?:ped|s) (?:down|aside)|stood down|quit|(?:handed|sent) in ${own} (?:notice|resignation)|(?:tendered|submitted) ${own} resignation|gave up ${own} ${post}|announced ${own} resignation|walked out of ${own} ${post}|left at (?:his|her|their) own request|(?:left|went|leaving) (?:${own} ${post} )?of (?:his|her|their) own accord)\b(?! (?:from|as) (?:the )?(?:party|member|alliance)\b)`,
  'giu',
);
const sent = new RegExp(
  String.raw`\b(?:was|were|been|got) (?:\p{L}+ly )?(?<said>dismissed|sacked|fired|ousted|thrown out|forced out|let go|given the sack|shown the door|relieved of (?:his|her|their) (?:post|duties|command)|removed from (?:his|her|their|the)? ?${post})\b(?! for \d)`,
  'giu',
);
const stays = new RegExp(
  String.raw`\b(?<said>(?:remains|stays)(?: on)? (?:in (?:${own} )?(?:${post}|charge)|at the (?:head|helm|top)|as (?:the |its |their )?\p{Ll}+)|is (?:still|staying on) (?:in (?:${own} )?(?:${post}|charge)|(?:as )?(?:the |its |their )?(?:director|president|chair\p{Ll}*|head|chief|leader|mayor|manager|coach|editor|treasurer|secretary))|keeps (?:his|her|their) (?:${post})|(?:still )?draws (?:his|her|a) (?:salary|pay|wage)s?)\b(?! (?:until|till|for now|pending))`,
  'giu',
);
/** What is said before whoever it is said of. */
const sending =
  /\b(?<said>dismissed|sacked|fired|ousted|threw out|removed)\s+(?:(?<whom>him|her)\b(?=\s*(?:[.,;:)]|$|(?:in|on|at|for|after|from|with|over|last|this|by|and|as|when|because|yesterday|today)\b))|(?<lead>(?:(?:its|their|the|his|her|(?!(?:of|by|from|with|claims?|case|charges?|appeals?|suit|lawsuit|bid|motion|complaint|concerns?|reports?|suggestions?|shots?|at|on|in|for|to|and|or)\b)\p{Ll}[\p{L}-]+)\s+){0,5}?(?:\p{Ll}[\p{L}-]+,\s+)?)(?=\p{Lu}))/gu;
/** "The dismissal of Ann Lee". */
const nominal =
  /\b(?:(?<own>[Rr]esignation)|[Dd]ismissal|[Ss]acking|[Oo]usting|[Ff]iring|[Rr]emoval) of (?:(?:its|their|the|his|her)\s+)?(?:\p{Ll}[\p{L}-]+\s+){0,3}(?:\p{Ll}[\p{L}-]+,\s+)?(?=\p{Lu})/gu;
/** Who has said that they will go may still be there. */
const notice = /\b(?:announced|notice|resignation)\b/iu;
/** What is only asked, feared, denied or over long ago. */
const unreal =
  /\b(?:not|never|n[’']t|would|will|should|must|might|may|could|if|whether|unless|to be|asked|urged|called|calls?|demands?|demanded|threatened|refused|offered|wanted|wants|nearly|almost|reportedly|rumou?rs?|before|once|nobody|no one)\b[^,;:]{0,40}$/iu;

/**
 * Whether whoever held a post left it of their own accord, was made to go or stays, by the person. The list holds the words, the unit says that it was only announced; the days
 * are those that the sentence gives for it.
 */
export function leavingClaims({ article, sentences, story }: ArticleReading): Claim[] {
  if (!story) return [];
  const told = (
    reading: SentenceReading,
    person: NamedMention | undefined,
    as: Leaving,
    start: number,
    end: number,
  ) => {
    const time = reading.times.find((one) => isDay(one, end)) ?? reading.times.findLast((one) => isDay(one, 0));
    const said = article.text.slice(start, end);
    if (!person || isLongAgo(time, article.date?.iso)) return [];
    return [
      claimOn(
        article,
        { start, end },
        {
          attribute: 'leaving',
          subject: person.key,
          value: { text: as, list: [said], ...(notice.test(said) && { unit: 'notice' }) },
          story,
          from: time?.from,
          to: time?.to,
        },
      ),
    ];
  };
  return sentences.flatMap((reading): Claim[] => {
    const before = (offset: number) => article.text.slice(reading.start, offset);
    const behind = (pattern: RegExp, as: Leaving) =>
      passagesOf(article, reading, pattern).flatMap(({ start, end }) =>
        unreal.test(before(start))
          ? []
          : told(reading, subjectOf(article.text, sentences, reading, start), as, start, end),
      );
    const sendings = passagesOf(article, reading, sending).flatMap(({ start, end, text, groups }) => {
      if (unreal.test(before(start))) return [];
      const person = groups['whom']
        ? personBefore(sentences, reading, start)
        : reading.names.find(({ mention }) => mention.type === 'person' && mention.start === end);
      // "The judge dismissed Holm's claim", "fired Holm and Lund".
      const after = person && !groups['whom'] ? article.text.slice(person.mention.end, person.mention.end + 5) : '';
      if (/^(?:[’']s?\b|[’'] | and)/u.test(after)) return [];
      return told(reading, person, 'sent', start, groups['whom'] ? end : start + text.trimEnd().length);
    });
    const nominals = passagesOf(article, reading, nominal).flatMap(({ start, end, text, groups }) => {
      const person = reading.names.find(({ mention }) => mention.type === 'person' && mention.start === end);
      const as = groups['own'] ? 'went' : 'sent';
      return unreal.test(before(start)) ? [] : told(reading, person, as, start, start + text.trimEnd().length);
    });
    return [...nominals, ...behind(went, 'went'), ...behind(sent, 'sent'), ...behind(stays, 'stays'), ...sendings];
  });
}

function isDay({ kind, granularity, from, start }: Time, offset: number): boolean {
  return kind === 'date' && from !== undefined && /^(?:day|month|year)$/.test(granularity) && start >= offset;
}

/** A post that somebody held years ago is another one. */
function isLongAgo(time: Time | undefined, date: string | undefined): boolean {
  return time?.to !== undefined && date !== undefined && Date.parse(date) - Date.parse(time.to) > longAgo;
}

const longAgo = 500 * 86_400_000;

const betweenBoth =
  /^(?:,?\s+(?:who\s+)?|\s+of\s+[^,;:()“”"]{2,50}\s+|,\s+[^;:()“”"]{3,80},\s+(?:who\s+)?|,\s+[^,;:()“”"]{3,60}\s+(?:until|who|before|when)\s+(?:he|she)\s+)(?:(?:has|had|then|also|later|finally|himself|herself|yesterday|already|\p{L}+ly)\s+){0,3}$/u;
const pronoun = /(?:^|[\s“"—–])(?:he|she)\s+(?:(?:has|had|then|also|later|finally|already|still|\p{L}+ly)\s+){0,3}$/iu;

/** Whom a verb is said of: the name before it, or whom a pronoun stands for. */
function subjectOf(
  text: string,
  sentences: readonly SentenceReading[],
  reading: SentenceReading,
  offset: number,
): NamedMention | undefined {
  const near = reading.names.findLast(({ mention }) => mention.end <= offset && mention.type === 'person');
  const gap = near ? text.slice(near.mention.end, offset) : '';
  if (near && gap.length < 110 && betweenBoth.test(gap)) return near;
  return pronoun.test(text.slice(reading.start, offset)) ? personBefore(sentences, reading, offset) : undefined;
}
