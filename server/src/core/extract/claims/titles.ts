import { textOf } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import type { AnnotatedArticle, Mention } from '../annotations.ts';
import type { Claim } from '../claims.ts';
import type { NamedMention } from './nameKeys.ts';
import { notNow, type Office, officeOf } from './offices.ts';
import { type ArticleReading, claimOn } from './reading.ts';

/** An office that an article gives a person, and where it stands. */
interface Held {
  readonly named: NamedMention;
  readonly at: Span;
  readonly held: Office;
}

/** The office an article gives a person, and who holds an office of a body. */
export function titleClaims({ article, names, story }: ArticleReading): Claim[] {
  if (!story) return [];
  const held = names.flatMap((named) => heldBy(article, named) ?? []);
  return held.flatMap(({ named, at, held: { ladder, office, sole } }): Claim[] => {
    const { mention, key } = named;
    const words = mention.text.split(/\s+/);
    // What others hold at the same time, by this article: nobody else can have it besides.
    const others = held.filter((one) => one.held.sole && one.held.ladder === ladder && one.named.key !== key);
    const claims = [
      claimOn(article, at, {
        attribute: 'title',
        subject: `${key}:${ladder}`,
        value: {
          text: office,
          list: [words.length > 1 ? words[0]! : '', ...new Set(others.map((one) => one.held.office))],
        },
        story,
      }),
    ];
    const body = names.find(
      (name) => name.mention.start >= at.start && name.mention.end <= at.end && name.mention.type !== 'person',
    );
    if (sole && body && words.length > 1 && at === mention.role) {
      claims.push(
        claimOn(article, mention, {
          attribute: 'holder',
          subject: `${office}:${body.key}`,
          value: { text: mention.text, list: [key] },
        }),
      );
    }
    return claims;
  });
}

function heldBy(article: AnnotatedArticle, named: NamedMention): Held | undefined {
  const { mention } = named;
  if (mention.type !== 'person') return misread(article, named);
  const read = mention.role && officeIn(article, mention.role);
  if (read) return { named, at: mention.role!, held: read };
  for (const at of phrasesBeside(article, mention)) {
    const held = officeIn(article, at);
    if (held) return { named, at, held };
  }
  return undefined;
}

/** "Its treasurer, Ana Prieto", where the name was taken for that of a body: who holds an office is a person. */
function misread(article: AnnotatedArticle, { mention, weight }: NamedMention): Held | undefined {
  const words = mention.text.split(/\s+/);
  if (mention.type !== 'organisation' || words.length !== 2 || !words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word)))
    return undefined;
  const [at] = phrasesBeside(article, mention).filter(({ end }) => article.text.slice(end, mention.start) === ', ');
  const held = at && officeIn(article, at);
  const key = words[1]!.toLowerCase();
  return held?.sole ? { named: { mention, weight, key }, at, held } : undefined;
}

function officeIn(article: AnnotatedArticle, at: Span): Office | undefined {
  const role = textOf(article, at);
  const found = officeOf(role);
  const around = article.text.slice(Math.max(0, at.start - 12), at.end);
  if (!found || notNow.test(role.replace(found.pattern, ' ')) || notNow.test(around.replace(found.pattern, ' ')))
    return undefined;
  return found;
}

const owner = String.raw`(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|whose|\p{L}+[’']s?) `;
const house =
  '(?:board|council|company|union|bank|club|committee|court|party|school|town|city|village|firm|group|society|trust|association)';
/** How `before` begins, which most leads do not hold. */
const owned = /(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|whose|[’']s?) \p{Ll}/u;
/** "its treasurer, Ana Prieto", "the chairwoman of the board Ana Prieto". */
const before = new RegExp(
  String.raw`(?:^|[\s(—–])${owner}(?<role>(?:\p{Ll}[\p{Ll}-]* ){0,3}\p{Ll}[\p{Ll}-]+)(?: of (?:the )?(?:(?:\p{Lu}[\p{L}’'-]* ?){1,5}|(?:\p{Ll}+ )?${house} ?))?,? (?:Dr\.? |Mrs?\.? |Ms\.? )?$`,
  'u',
);
/** "Ana Prieto, who is the mayor", "Ana Prieto is the mayor", and "kept Ana Prieto as mayor" behind `keeps`. */
const behind =
  /^(?:, (?:aged )?\d{2},)?(?<as> as|,? who is| is|,) (?:the |its |their |our |a )?(?<role>(?:\p{Ll}[\p{Ll}-]* ){0,2}\p{Ll}[\p{Ll}-]+)(?! \p{Lu}\p{Ll}+ \p{Lu}| and \p{Lu})/u;
/** Whoever is replaced as mayor, or named as one, has another office before or behind. */
const keeps =
  /\b(?:keep|keeps|kept|keeping|retain(?:s|ed)?|confirm(?:s|ed)?|back(?:s|ed)?)\b(?:[^.;:]|(?<=\bDr|\bMrs?|\bMs)\.){0,30}$/;

/** Phrases before and behind a name that may be an office, where none was read as the name's role. */
function phrasesBeside({ text }: AnnotatedArticle, { start, end }: Mention): Span[] {
  const ahead = text.slice(Math.max(0, start - 70), start);
  const lead = owned.test(ahead) ? before.exec(ahead) : null;
  const tail = behind.exec(text.slice(end, end + 80));
  const found: Span[] = [];
  if (lead) {
    const from = Math.max(0, start - 70) + lead.index + lead[0].indexOf(lead.groups!['role']!);
    found.push({ start: from, end: from + lead.groups!['role']!.length });
  }
  if (tail && (tail.groups!['as'] !== ' as' || keeps.test(text.slice(Math.max(0, start - 50), start)))) {
    const to = end + tail[0].length;
    found.push({ start: to - tail.groups!['role']!.length, end: to });
  }
  return found;
}
