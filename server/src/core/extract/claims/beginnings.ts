import type { Claim } from '../claims.ts';
import { frameOf } from './frames.ts';
import { passagesOf } from './passages.ts';
import { type ArticleReading, claimOn } from './reading.ts';

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const year = String.raw`(?<year>1[0-9]\d\d|20\d\d)(?![\d–-]|,\d)`;
/** "founded in 1911", "built between the wars and opened in 1934", "was set up by miners in 1902", "Created in 1990, the". */
const begun = new RegExp(
  String.raw`\b(?<deed>[Ff]ounded|[Ee]stablished|[Ss]et up|[Ii]ncorporated|[Cc]reated|[Ff]ormed|[Bb]uilt|[Ee]rected|[Cc]onstructed|[Oo]pened|[Ii]naugurated|born|composed|written|painted|[Ll]aunched|introduced|completed)\b(?<gap>(?:\s(?!in\b|and\b|but\b)[\p{L}’'-]+){0,6}),?\s+in\s+(?:${month}\s+)?${year}`,
  'gu',
);
/** "The bank, which has looked after us since 1851": a body works from its beginning on. */
const since = new RegExp(String.raw`\b(?:has|have)\s+(?:\p{L}[\p{L}’'-]*\s+){1,7}?since\s+${year}`, 'gu');
/** Deeds that reports exchange for one another. */
const deeds: Readonly<Record<string, string>> = {
  established: 'founded',
  'set up': 'founded',
  incorporated: 'founded',
  created: 'founded',
  formed: 'founded',
  erected: 'built',
  constructed: 'built',
  inaugurated: 'opened',
};

/** In which year a thing began, which is only once. Keyed by how it began; `unit` "since" where only how long it works is told. */
export function beginningClaims({ article, sentences, story }: ArticleReading): Claim[] {
  if (!story) return [];
  const latest = Number(article.date?.iso.slice(0, 4) ?? '9999');
  return sentences.flatMap((reading) => {
    const told = [...passagesOf(article, reading, begun)].flatMap(({ start, end, groups }): Claim[] => {
      const began = Number(groups['year']);
      if (began > latest) return [];
      const deed = groups['deed']!.toLowerCase();
      // Of people it is asked who: many are born in one story.
      const born = deed === 'born' ? reading.names.findLast(({ mention }) => mention.end <= start)?.key : '';
      if (born === undefined) return [];
      const frame = { ...frameOf(reading, { start, end }), days: [] };
      const value = { text: article.text.slice(start, end), low: began, high: began };
      return [
        claimOn(
          article,
          { start, end },
          { attribute: 'begun', subject: deeds[deed] ?? `${deed}${born && ` ${born}`}`, value, story, frame },
        ),
      ];
    });
    const working = [...passagesOf(article, reading, since)].flatMap(({ start, end, groups }): Claim[] => {
      const body = reading.names.findLast(({ mention }) => mention.end <= start);
      if (body?.mention.type !== 'organisation' || Number(groups['year']) > latest) return [];
      const span = { start: end - `since ${groups['year']}`.length, end };
      const frame = { ...frameOf(reading, span), days: [] };
      const began = Number(groups['year']);
      const value = { text: article.text.slice(span.start, end), low: began, high: began, unit: 'since' };
      return [claimOn(article, span, { attribute: 'begun', subject: 'founded', value, story, frame })];
    });
    return [...told, ...working];
  });
}
