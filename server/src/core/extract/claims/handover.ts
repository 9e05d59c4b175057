import { textOf } from '../../article/article.ts';
import type { Claim } from '../claims.ts';
import { type ArticleReading, claimOn } from './reading.ts';

const office = String.raw`(?:chair|chairmanship|presidency|office|helm|reins|leadership|command|post|throne)`;
const taking = new RegExp(
  String.raw`^[’']?,?\s+(?:(?:well as it|will|is to|is due to|is set to|was to|would|has|had|formally|officially|then|who|which)\s+){0,3}(?:takes?|took|taken|assumes?|assumed) (?:over )?(?:the |its |his |her )?(?:rotating |annual )?(?<office>${office})\b[^.;:]{0,90}?\b(?:on|from)\s+(?:\p{L}+day,? )?$`,
  'iu',
);

/** The day somebody takes an office or a body's chair: articles of one time name one day. */
export function handoverClaims({ article, sentences }: ArticleReading): Claim[] {
  return sentences.flatMap(({ names, times }) =>
    times.flatMap((time): Claim[] => {
      if (time.kind !== 'date' || time.granularity !== 'day' || !time.from || time.anchor !== 'absolute') return [];
      for (const { mention, key } of names) {
        const between = mention.end <= time.start ? article.text.slice(mention.end, time.start) : '';
        const found = between.length < 200 ? taking.exec(between) : null;
        if (!found) continue;
        const taken = found.groups!['office']!.toLowerCase().replace(/^(?:chairmanship|presidency)$/, 'chair');
        const value = { text: textOf(article, time) };
        return [
          claimOn(article, time, {
            attribute: 'handover',
            subject: `${taken}:${key}`,
            value,
            from: time.from,
            to: time.from,
          }),
        ];
      }
      return [];
    }),
  );
}
