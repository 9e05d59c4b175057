import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { numeralValue } from '../../extract/numerals.ts';
import type { ArticleFinding } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { shown } from './rounding.ts';
import { oneLine, sentencesOf, type ToldSentence, toldSentences } from './toldSentences.ts';

const toOne =
  /\b(?:by|of|about|nearly|almost|over|than|roughly|or|:|,|—|–) (?:a )?(?<many>two|three|four|five|six|seven|eight|nine|ten|[2-9]|10)(?: votes)?[ -]to[ -](?:one|1)\b(?! (?:draw|win|victory|defeat|lead|against))/iu;
const count = String.raw`(?<%>\d{1,3}(?:,\d{3})+|\d+)`;
/** "301 voted for it and 85 against", "301 votes to 85", "58 to 39". */
const sides: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${count.replace('%', 'a')}(?: \p{Ll}+){0,2} (?:voted |were |votes? )?(?:for|in favou?r)\b[^.;:\d]{0,40}?\b${count.replace('%', 'b')}(?: \p{Ll}+){0,2} (?:against|opposed)\b`,
    'u',
  ),
  new RegExp(
    String.raw`\b${count.replace('%', 'a')}(?: votes)? to ${count.replace('%', 'b')}(?: votes)?(?=[,.;)]| (?:with|on|in|at|the|after|to|for|against|and)\b|$)`,
    'u',
  ),
];
const voting =
  /\b(?:vot\p{Ll}+|ballot\p{Ll}*|margin|majority|carried|approved?|accept\p{Ll}*|reject\p{Ll}*|backed|elected|won)\b/iu;

interface Sides extends Span {
  readonly ratio: number;
}

/** "By two to one" against the votes of its sentence; of a headline, against the first votes told below it. */
export function* toOneFindings(article: AnnotatedArticle): Iterable<ArticleFinding> {
  const body = toldSentences(article);
  const heads = article.blocks
    .filter(({ kind }) => kind === 'headline')
    .flatMap((block) => sentencesOf(article, block));
  for (const told of [...heads, ...body]) {
    if (!/[ -]to[ -](?:one|1)\b/i.test(told.text)) continue;
    const match = toOne.exec(told.text);
    if (!match || !(heads.includes(told) || voting.test(told.text) || sidesIn(told))) continue;
    const votes = sidesIn(told) ?? (heads.includes(told) ? firstVotes(body) : undefined);
    if (!votes) continue;
    const word = match.groups!['many']!.toLowerCase();
    const stated = /^\d/.test(word) ? Number(word) : numeralValue(word)!;
    const [under, over] = [/\b(?:nearly|almost) /i.test(match[0]), /\b(?:over|than) /i.test(match[0])];
    if (votes.ratio >= stated - (over ? 0.1 : 0.5) && votes.ratio <= stated + (under ? 0.1 : over ? 1 : 0.5)) continue;
    const at = told.start + match.index + match[0].toLowerCase().lastIndexOf(word, match[0].length - 5);
    yield {
      at: { start: at, end: told.start + match.index + match[0].length },
      message: `“${oneLine(article, votes)}” is ${shown(votes.ratio)} to one.`,
      related: [{ at: { start: votes.start, end: votes.end }, message: 'The votes' }],
    };
  }
}

function firstVotes(body: readonly ToldSentence[]): Sides | undefined {
  for (const told of body) {
    const votes = voting.test(told.text) ? sidesIn(told) : undefined;
    if (votes) return votes;
  }
  return undefined;
}

function sidesIn(told: ToldSentence): Sides | undefined {
  for (const form of sides) {
    const match = form.exec(told.text);
    if (!match) continue;
    const [a, b] = [match.groups!['a']!, match.groups!['b']!].map((digits) => Number(digits.replaceAll(',', ''))) as [
      number,
      number,
    ];
    if (a < 3 || b < 1 || a === b) continue;
    const start = told.start + match.index;
    return { ratio: Math.max(a, b) / Math.min(a, b), start, end: start + match[0].length };
  }
  return undefined;
}
