import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { countryKey, type NamedMention } from '../../extract/claims/nameKeys.ts';
import { readArticle, type SentenceReading } from '../../extract/claims/reading.ts';
import { articleRule } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { execIn } from '../../text/triggers.ts';
import { isSpoken, oneLine } from './toldSentences.ts';

export default articleRule({
  id: 'inconsistency/succession',
  title: 'Who takes over an office, told the wrong way round',
  why: 'An office passes from one to the other. Where an article says to whom it passes and lets another one take it, or calls whoever comes next the predecessor, it has turned the two round.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      '⟦Norway Takes Helm⟧ of Arctic League\n\nNorway will hand over the chairmanship to Iceland on 1 July after a year at the head of the Arctic League.',
      'Mayor Lund hands the chain of office to Eva Holm on Friday. Lund thanked ⟦her predecessor, Eva Holm⟧, for years of work.',
    ],
    good: [
      'Iceland Takes Helm of Arctic League\n\nNorway will hand over the chairmanship to Iceland on 1 July after a year at the head of the Arctic League.',
      'Mayor Lund hands the chain of office to Eva Holm on Friday. Lund thanked her predecessor, Jan Berg, for years of work.',
    ],
  },
  *check(article) {
    const sentences = readArticle(article).sentences.filter(({ tokens }) => tokens.length < 80);
    const all = sentences.flatMap((reading) => [...readIn(article, reading, passing)]);
    const passed = all.filter(({ otherwise: other }) => !other);
    const [first] = passed;
    // Where an office goes to several, one after the other or several offices, nothing is turned round.
    if (!first || all.some(({ heirs }) => areApart(heirs, first.heirs))) return;
    const taken = sentences.flatMap((reading) => [...readIn(article, reading, taking)]);
    for (const one of taken)
      if (passed.every(({ heirs, reading }) => areApart(one.heirs, heirs) && reading !== one.reading))
        yield clashOf(article, one, first);
    for (const one of sentences.flatMap((reading) => [...readIn(article, reading, before)]))
      if (passed.some(({ heirs, reading }) => one.heirs.some((key) => heirs.includes(key)) && reading !== one.reading))
        yield clashOf(article, one, first);
  },
});

interface Turn extends Span {
  /** Keys of the countries and people who come, or who came before. */
  readonly heirs: readonly string[];
  readonly reading: SentenceReading;
  /** Told of another round, or of what might be. */
  readonly otherwise: boolean;
}

interface Wording {
  readonly pattern: RegExp;
  /** Whether whoever it is of stands before the words, or behind. */
  readonly side: 'before' | 'behind';
}

const office =
  '(?:chair|chairmanship|presidency|helm|reins|leadership|command|throne|office|post|torch|baton|gavel|sceptre|chain of office|seals? of office)';
const kind = String.raw`(?:(?:the|its|his|her|their) )?(?:(?:rotating|annual|one-year|six-month|council|\p{L}+['’]s) ){0,2}`;
const toWhom = String.raw`to (?:(?:the|its|his|her|their) )?(?:new |next |future |elected |designated )?`;
/** "Will hand over the chair to Iceland", "the presidency passes to Iceland": now or to come. */
const passing: readonly Wording[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?:(?:will|is (?:due|set|expected|scheduled) to|is to|to) (?:\p{L}+ly )?(?:hand(?: over| on)?|pass(?: on| over)?|cede|transfer)|hands(?: over| on)?|passes(?: on| over)?|cedes|transfers) ${kind}${office} (?:of [^,.;]{2,50} )?(?:over |on )?${toWhom}`,
      'iu',
    ),
    side: 'behind',
  },
  {
    pattern: new RegExp(
      String.raw`\b${kind}${office} (?:of [^,.;]{2,60} )?(?:(?:will|is to|is due to) (?:pass|go|move)|passes|goes|moves|is handed(?: over)?) ${toWhom}`,
      'iu',
    ),
    side: 'behind',
  },
];
/** "Iceland takes the helm", "as Iceland begins its year in the chair". */
const taking: readonly Wording[] = [
  {
    pattern: new RegExp(
      String.raw`^,? (?:(?:will|is (?:due|set) to|is to) )?(?:\p{L}+ly )?(?:takes?|assumes?|begins?|starts?|opens?) (?:over )?(?:${kind}${office}|(?:its|his|her|their) (?:(?:\p{L}+ )?(?:year|term|tenure|turn|presidency|chairmanship|mandate)) (?:at the (?:head|helm)|in the chair|as (?:chair|head|president|chairman)|in charge|of))\b`,
      'iu',
    ),
    side: 'before',
  },
];
/** "His predecessor, the Icelander Jónas Páll". */
const before: readonly Wording[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?:(?:his|her|its|their) predecessor|outgoing (?:chair|chairman|chairwoman|president))(?: in the ${office}| as \p{L}+| at the head)?(?: of (?:the )?[\p{L} ]{2,40})?,? (?:(?:the|from) )?`,
      'iu',
    ),
    side: 'behind',
  },
];
/** Words of another round, or of what might be. */
const otherwise =
  /\b(?:if|would|could|might|may|had|was|were|in turn|followed by|after that|then|again|later|former|ago|last year)\b/i;

function* readIn(article: AnnotatedArticle, reading: SentenceReading, wordings: readonly Wording[]): Iterable<Turn> {
  const people = reading.names.filter(({ mention, key }) => mention.type === 'person' || key.startsWith('c:'));
  if (people.length === 0) return;
  for (const { pattern, side } of wordings) {
    if (side === 'before') {
      for (const { mention, key } of people) {
        const match = execIn(pattern, article.text, { start: mention.end, end: reading.end });
        const end = mention.end + (match?.[0].length ?? 0);
        if (!match || otherwise.test(article.text.slice(reading.start, end)) || isSpoken(article, mention)) continue;
        yield { start: mention.start, end, heirs: [key], reading, otherwise: false };
      }
      continue;
    }
    const match = execIn(pattern, article.text, reading);
    if (!match) continue;
    const [start, end] = [reading.start + match.index, reading.start + match.index + match[0].length];
    const heirs = people.filter(
      ({ mention }) => mention.start >= end - 12 && mention.end > end && mention.start < end + 60,
    );
    const [first, second] = heirs;
    if (!first || first.mention.start > end + 24 || isSpoken(article, { start, end })) continue;
    // "Iceland’s Jónas Páll", "his Icelandic counterpart, Jónas Páll".
    const beside =
      second &&
      /^[^.;:]{0,24}$/u.test(article.text.slice(first.mention.end, second.mention.start)) &&
      !/\b(?:and|from|by|of|in|on)\b/u.test(article.text.slice(first.mention.end, second.mention.start));
    yield {
      start,
      end: (beside ? second : first).mention.end,
      heirs: [...keysOf(article, first, Math.min(end, first.mention.start)), ...(beside ? [second.key] : [])],
      reading,
      otherwise: otherwise.test(article.text.slice(reading.start, end)),
    };
  }
}

/** The key of a name, and that of the country whose adjective stands before it ("the Irish Mary Byrne"). */
function keysOf(
  { text, language: { gazetteer } }: AnnotatedArticle,
  { mention, key }: NamedMention,
  from: number,
): string[] {
  const words = text.slice(from, mention.end).trim().split(/\s+/);
  const country = [2, 1].map((count) => words.length > count && countryKey(words.slice(0, count).join(' '), gazetteer));
  return [key, ...country.filter((one) => typeof one === 'string')];
}

/** Both name a country, or both a person, and none is the same. */
function areApart(one: readonly string[], other: readonly string[]): boolean {
  const isCountry = (key: string) => key.startsWith('c:');
  const alike = [true, false].some(
    (countries) => one.some((key) => isCountry(key) === countries) && other.some((key) => isCountry(key) === countries),
  );
  return alike && !one.some((key) => other.includes(key));
}

function clashOf(article: AnnotatedArticle, at: Turn, passed: Turn) {
  return {
    at: { start: at.start, end: at.end },
    message: `“${oneLine(article, at)}” here, but “${oneLine(article, passed)}” in the same article.`,
    related: [{ at: { start: passed.start, end: passed.end }, message: 'Who takes over' }],
  };
}
