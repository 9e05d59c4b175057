import type { Claim } from '../claims.ts';
import { memberCounts } from './memberCounts.ts';
import { enumeration, nameAfter, nameBefore, passagesOf } from './passages.ts';
import { type ArticleReading, claimOn, type SentenceReading } from './reading.ts';

const comprises =
  /\b(?:comprises|comprised of|consists of|is made up of|is composed of|composed of|brings together|unites|groups|has as (?:its )?members|(?:its|whose) (?:\p{L}+ )?members are|member states are|members are)\s+|\b(?:has|counts|with) (?:\p{L}+|\d+) (?:member (?:states|countries|nations)|members):\s+/giu;
const memberOf =
  /\b(?:(?:is|are|was|became|remains|as) )?(?:an? |the )?(?:founding |full |fellow |active |permanent )?(?:members?|member (?:state|country)) of\s+(?:the\s+)?/giu;
const prospective =
  /^['’]s?\s+(?:potential|possible|prospective|future|eventual|planned|proposed|hoped-for) (?:role|membership|accession|entry|admission|place|participation) (?:in|within|into|to|of|at)\s+(?:the\s+)?$/iu;
const accession = /\b(?:accession|admission|entry) of\s+(?:the\s+)?$/iu;
const joining =
  /\b(?:(?:wants?|hopes?|hoping|seeks?|seeking|applied|applying|plans?|bids?|bidding|asked|would like|is (?:set|due|about|expected|in talks)) to (?:join|enter|become a member of)|(?:candidate|applicant) (?:for membership of|to join)|(?:is |are )?not (?:yet )?(?:a )?members? of|(?:left|quit|withdrew from|has left|has quit) )\s*(?:the\s+)?/giu;

/** Who belongs to a body and how many do. Keyed by the body: a body has one membership at a time. */
export function membershipClaims(reading: ArticleReading): Claim[] {
  const { article, sentences } = reading;
  const told = sentences.flatMap((sentence) => {
    if (!sentence.names.some(({ mention }) => mention.type === 'organisation')) return [];
    return [...lists(article, sentence), ...members(article, sentence), ...outsiders(article, sentence)];
  });
  return [...told, ...memberCounts(reading, told)];
}

type Of = (article: ArticleReading['article'], reading: SentenceReading) => Claim[];

const lists: Of = (article, reading) => {
  if (isPast(reading)) return [];
  return [...passagesOf(article, reading, comprises)].flatMap(({ start, end }) => {
    const body = nameBefore(
      article,
      reading,
      start,
      /^(?:\s*\([^()]{1,20}\))?[\s,]*(?:(?:itself|currently|now|which|that|is|its|whose)\s+)*$/u,
    );
    const listed = enumeration(article, reading, end);
    const head = article.text.slice(end, listed[0]?.mention.start ?? end);
    if (body?.mention.type !== 'organisation' || listed.length < 3 || head.length > 40) return [];
    const span = { start: listed[0]!.mention.start, end: listed.at(-1)!.mention.end };
    const rest = article.text.slice(span.end, span.end + 30);
    if (/^,?\s*(?:and|as well as|among|plus)\b/u.test(rest)) return [];
    return [
      claimOn(article, span, {
        attribute: 'members',
        subject: body.key,
        value: { text: 'list', list: listed.map(({ key }) => key) },
      }),
    ];
  });
};

const members: Of = (article, reading) => {
  if (isPast(reading)) return [];
  return [...passagesOf(article, reading, memberOf)].flatMap(({ start, end, text }) => {
    const name = nameBefore(article, reading, start, /^,?\s*$/u);
    const body = nameAfter(article, reading, end, /^$/);
    if (!name || body?.mention.type !== 'organisation' || name.mention.type === 'person' || /members/i.test(text))
      return [];
    return [
      claimOn(
        article,
        { start: name.mention.start, end: body.mention.end },
        { attribute: 'members', subject: body.key, value: { text: 'member', list: [name.key] } },
      ),
    ];
  });
};

const outsiders: Of = (article, reading) => {
  const claims: Claim[] = [];
  const { names } = reading;
  for (let i = 0; i + 1 < names.length; i++) {
    const [name, body] = [names[i]!, names[i + 1]!];
    const between = article.text.slice(name.mention.end, body.mention.start);
    const named =
      /^\s+(?:to|into)\s+(?:the\s+)?$/iu.test(between) &&
      accession.test(article.text.slice(reading.start, name.mention.start));
    if (body.mention.type !== 'organisation' || !(named || prospective.test(between))) continue;
    claims.push(outsider(article, name.mention.start, body.mention.end, name.key, body.key));
  }
  for (const { start, end } of passagesOf(article, reading, joining)) {
    const name = nameBefore(article, reading, start, /^,?\s*(?:(?:which|who|has|have|had|also|now|still|it)\s+)*$/u);
    const body = nameAfter(article, reading, end, /^$/);
    if (!name || name.mention.type === 'person' || body?.mention.type !== 'organisation') continue;
    claims.push(outsider(article, name.mention.start, body.mention.end, name.key, body.key));
  }
  return claims;
};

function outsider(article: ArticleReading['article'], start: number, end: number, name: string, body: string): Claim {
  return claimOn(
    article,
    { start, end },
    {
      attribute: 'members',
      subject: body,
      value: { text: article.text.slice(start, end), list: [name] },
      polarity: 'denied',
    },
  );
}

/** Told of another time, so that it says nothing of the membership now. */
export function isPast({ words, times }: SentenceReading): boolean {
  return (
    words.some(
      (word) =>
        word === 'former' ||
        word === 'formerly' ||
        word === 'originally' ||
        word === 'then' ||
        word === 'initially' ||
        word === 'founded',
    ) || times.some(({ kind, anchor }) => kind === 'date' && anchor === 'absolute')
  );
}
