import type { Claim } from '../claims.ts';
import { frameOf } from './frames.ts';
import { passagesOf } from './passages.ts';
import { type ArticleReading, claimOn } from './reading.ts';

/** "founded in 1911", "built between the wars and opened in 1934", "was set up by miners in 1902". */
const begun =
  /\b(?<deed>founded|established|set up|incorporated|built|erected|constructed|opened|inaugurated|born|composed|written|painted|launched|introduced)\b(?<gap>(?:\s(?!in\b|and\b|but\b)[\p{L}’'-]+){0,6})\s+in\s+(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+)?(?<year>1[5-9]\d\d|20\d\d)(?![\d–-])/gu;
/** Deeds that reports exchange for one another. */
const deeds: Readonly<Record<string, string>> = {
  established: 'founded',
  'set up': 'founded',
  incorporated: 'founded',
  erected: 'built',
  constructed: 'built',
  inaugurated: 'opened',
};

/** In which year a thing began, which is only once. Keyed by how it began. */
export function beginningClaims({ article, sentences, story }: ArticleReading): Claim[] {
  if (!story) return [];
  return sentences.flatMap((reading) =>
    [...passagesOf(article, reading, begun)].flatMap(({ start, end, groups }): Claim[] => {
      const year = Number(groups['year']);
      const told = Number(article.date?.iso.slice(0, 4) ?? '9999');
      if (year > told) return [];
      const deed = groups['deed']!.toLowerCase();
      // Of people it is asked who: many are born in one story.
      const born = deed === 'born' ? reading.names.findLast(({ mention }) => mention.end <= start)?.key : '';
      if (born === undefined) return [];
      const frame = { ...frameOf(reading, { start, end }), days: [] };
      const value = { text: article.text.slice(start, end), low: year, high: year };
      return [
        claimOn(
          article,
          { start, end },
          { attribute: 'begun', subject: deeds[deed] ?? `${deed}${born && ` ${born}`}`, value, story, frame },
        ),
      ];
    }),
  );
}
