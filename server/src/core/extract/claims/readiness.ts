import type { Time } from '../annotations.ts';
import type { Claim } from '../claims.ts';
import { subjectBefore } from './firsts.ts';
import { type ArticleReading, claimOn, type SentenceReading } from './reading.ts';

/** "to be ready by the summer of 2031", "will open in 2031", "is to be finished in May 2031". */
const planned =
  /\b(?:would|will|is to|are to|was to|should|is due to|is expected to|is set to)\s+(?:(?:[^.;]|\.\d){0,60}\band\s+)?(?:be\s+(?:ready|finished|completed|complete|open|opened|in\s+(?:use|service|operation))|open|reopen|enter\s+service)\s+(?:by|in|from|at)\s+(?:the\s+)?(?:end\s+of\s+)?(?:(?:early|late|mid)[\s-])?$/iu;
/** "has been open since November", "opened in 2025", "was finished in May". */
const done =
  /\b(?:has\s+been\s+(?:open|in\s+(?:use|service|operation)|running|ready|finished)\s+since|was\s+(?:finished|completed|opened|inaugurated)\s+(?:in|on)|opened\s+(?:in|on|last)|entered\s+service\s+(?:in|on))\s+(?:the\s+)?(?:early\s+|late\s+)?$/iu;

/** When a thing is to be ready, and since when it is. Keyed by the thing; a month without a year is the last one before the article. */
export function readinessClaims({ article, sentences, main }: ArticleReading): Claim[] {
  const told = article.date?.iso ?? main?.from;
  return sentences.flatMap((reading) =>
    reading.times.flatMap((time): Claim[] => {
      const lead = article.text.slice(reading.start, time.start);
      const future = planned.exec(lead);
      const past = future ? undefined : done.exec(lead);
      const hit = future ?? past;
      const day =
        hit &&
        (time.from && time.to
          ? { from: time.from, to: time.to }
          : past && told && lastBefore(time, article.text, told));
      if (!hit || !day || /\bnot\b|n['’]t\b/u.test(lead.slice(hit.index))) return [];
      const thing = subjectBefore(article, reading, reading.start + hit.index);
      if (thing?.kind !== 'role') return [];
      const facts = {
        attribute: 'ready',
        subject: thing.terms.at(-1)!,
        value: { text: article.text.slice(reading.start + hit.index, time.end), list: anchorsOf(sentences) },
        modality: future ? ('planned' as const) : ('fact' as const),
        ...day,
      };
      return [claimOn(article, { start: reading.start + hit.index, end: time.end }, facts)];
    }),
  );
}

const months = 'january february march april may june july august september october november december'.split(' ');

/** The span of the last month of a name before an ISO date. */
function lastBefore(time: Time, text: string, told: string): { from: string; to: string } | undefined {
  const month = months.indexOf(text.slice(time.start, time.end).toLowerCase());
  if (month < 0) return undefined;
  const year = Number(told.slice(0, 4)) - (month + 1 > Number(told.slice(5, 7)) ? 1 : 0);
  const two = String(month + 1).padStart(2, '0');
  return { from: `${year}-${two}-01`, to: `${year}-${two}-28` };
}

function anchorsOf(sentences: readonly SentenceReading[]): string[] {
  const keys = sentences.flatMap(({ names }) =>
    names.filter(({ weight }) => weight === 'anchor').map(({ key }) => key),
  );
  return [...new Set(keys)].slice(0, 40);
}
