import { execIn } from '../../text/triggers.ts';
import type { Claim } from '../claims.ts';
import type { NamedMention } from './nameKeys.ts';
import { enumeration, nameAfter, nameBefore, passagesOf } from './passages.ts';
import { type ArticleReading, claimOn, type SentenceReading } from './reading.ts';

/** Between a name and what it did: auxiliaries, adverbs, a title or a short insertion. */
const auxiliary =
  /^(?:['’]s \p{L}+)?(?:,[^,]{1,60},)?\s*(?:(?:also|notably|however|has|have|had|is|was|were|are|did|does|do|will|would|again|once|pointedly|simply|both|itself|himself|herself|who|which)\s+)*$/u;

const stayedAway =
  /\b(?:(?:n[o']t|never) (?:attend(?:ing|ed)?|take part|taking part|participat(?:e|ing)|join|turn up|show up|present|invited)\b|(?:chos(?:e|en)|decid(?:e|ed)|opt(?:ed)?|prefer(?:red)?|elect(?:ed)?) (?:not )(?:to )?(?:attend|take part|participate|join|come|send)|stay(?:ed|s|ing)? away|boycott(?:ed|s|ing)?|skipp(?:ed|ing)|absent\b|(?:refus|declin)(?:ed|es|ing) (?:to (?:attend|take part|participate|join|come)|(?:the|an|its|his|her|their) invitation)|pull(?:ed|s) out of|(?:sent|sends) no (?:delegat|represent|minister)|missed the (?:meeting|summit|session|conference|talks|ceremony|vote|forum|gala|opening)|gave the (?:meeting|summit|session|conference|ceremony|forum) a miss)/giu;
const absenceOf = /\b(?:absence of|without)\s+(?:the\s+)?/giu;
const absenceAfter = /^['’]s?\s+(?:conspicuous |notable |continued |unexplained )?absence\b/u;

const gathering =
  /\b(?:attend(?:ed|ees|ance|ing|s)?|participants?|participat(?:ed|ing)|took part|taking part|delegat(?:ion|ions|es)|representatives|gathered|brought together|bringing together|hosted|guests|envoys|present were|were present|presidents|leaders|ministers|joined by|were joined|including those (?:from|of))\b/iu;

/** Who was at a meeting and who stayed away. */
export function attendanceClaims({ article, sentences }: ArticleReading): Claim[] {
  const claims: Claim[] = [];
  for (const reading of sentences) {
    if (!reading.event || reading.names.length === 0) continue;
    const away = absentees(article, reading);
    for (const { name, start, end, planned } of away) {
      const value = { text: name.mention.text, list: [name.key] };
      claims.push(
        claimOn(
          article,
          { start, end },
          {
            attribute: 'attendance',
            value,
            event: reading.event,
            polarity: 'denied',
            modality: planned ? 'planned' : 'fact',
          },
        ),
      );
      // Whoever stays away is an exception to what is said of all.
      const exception = { text: `${name.mention.text} stayed away`, list: [name.key] };
      claims.push(
        claimOn(
          article,
          { start, end },
          {
            attribute: 'scope',
            value: exception,
            event: reading.event,
            polarity: 'denied',
            modality: planned ? 'planned' : 'fact',
          },
        ),
      );
    }
    if (away.length) continue;
    const listed = present(article, reading);
    if (!listed) continue;
    const span = { start: listed[0]!.mention.start, end: listed.at(-1)!.mention.end };
    claims.push(
      claimOn(article, span, {
        attribute: 'attendance',
        value: { list: listed.map(({ key }) => key) },
        event: reading.event,
      }),
    );
  }
  return claims;
}

interface Absentee {
  readonly name: NamedMention;
  readonly start: number;
  readonly end: number;
  readonly planned: boolean;
}

function absentees(article: ArticleReading['article'], reading: SentenceReading): Absentee[] {
  const found: Absentee[] = [];
  for (const { start, end } of passagesOf(article, reading, stayedAway)) {
    const name = nameBefore(article, reading, start, auxiliary);
    if (!name) continue;
    const planned = /\b(?:will|would)\b/.test(article.text.slice(name.mention.end, start));
    found.push({ name, start: name.mention.start, end, planned });
  }
  for (const { start, end } of passagesOf(article, reading, absenceOf)) {
    const name = nameAfter(article, reading, end, /^$/);
    if (name && /^absence/i.test(article.text.slice(start, end)))
      found.push({ name, start, end: name.mention.end, planned: false });
  }
  for (const name of reading.names) {
    const after = absenceAfter.exec(article.text.slice(name.mention.end, reading.end));
    if (after) found.push({ name, start: name.mention.start, end: name.mention.end + after[0].length, planned: false });
  }
  return found.filter(({ name }) => name.mention.type !== 'work');
}

/** Three names or more of one kind in an enumeration, in a sentence that speaks of people gathering. */
function present(article: ArticleReading['article'], reading: SentenceReading): readonly NamedMention[] | undefined {
  if (!execIn(gathering, article.text, reading)) return undefined;
  if (
    reading.words.some(
      (word) => word === "n't" || word === 'not' || word === 'will' || word === 'would' || word === 'without',
    )
  )
    return undefined;
  for (let i = 0; i < reading.names.length; i++) {
    const listed = enumeration(article, reading, reading.names[i]!.mention.start);
    // Scotland and Bavaria send delegates, but a list of towns is most often one of places.
    const sent = /\b(?:from|of)\s+(?:the\s+)?$/u.test(article.text.slice(reading.start, listed[0]!.mention.start));
    const kindOf = ({ mention }: NamedMention) => (sent && mention.type === 'place' ? 'country' : mention.type);
    const alike = listed.filter((name) => kindOf(name) === kindOf(listed[0]!));
    if (alike.length >= 3 && (alike[0]!.mention.type !== 'place' || sent)) return alike;
    i += Math.max(0, listed.length - 1);
  }
  return undefined;
}
