import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import { gapBetween } from './figureRuns.ts';
import { shown } from './rounding.ts';
import type { ToldSentence } from './toldSentences.ts';

/** Answers to one question, of which nobody gives two. */
export const answers: readonly (readonly [answer: string, words: RegExp])[] = [
  [
    'open',
    /\b(?:undecided|unsure|not sure|uncertain|no (?:opinion|answer|view|preference)|(?:don|didn)['’]t know|did not (?:know|say|answer)|do not know|neutral|neither|abstain\w*|abstention\w*)\b/i,
  ],
  ['against', /\b(?:oppos\w+|against|disapprov\w+|reject\w*|disagree\w*|dissatisfied|unhappy|unfavou?rabl[ey]|no)\b/i],
  ['for', /\b(?:support\w*|back(?:s|ed|ing)?|favou?r\w*|approv\w+|for|yes|agree[ds]?|satisfied|happy)\b/i],
];

/** Answers of different people or times are not added up. */
const ofGroups =
  /\b(?:among|amongst|men|women|boys|girls|aged|older|younger|of those|last|previous\w*|earlier|month|year|compared|while in|against \d)\b/i;

/** Things that may be true of one person at once, rates, and changes are not added up either. */
const notAdded =
  /\b(?:more than one|several|multiple|both|also|each|respectively|average\w*|turn-?out|attendance|occupancy|unemployment|inflation|rates?|chance|likel\w+|probability|humidity|ris(?:e|es|en|ing)|rose|fall(?:s|en|ing)?|fell|gr[eo]w\w*|growth|increas\w+|decreas\w+|drop\w*|cut|cheaper|dearer|up|down|discount\w*|than|about|around|up to|at least|nearly|almost|over|some)\b/i;
/** A whole that is given out: nothing of it goes to two at once. */
const givenOut =
  /\b(?:goes|go|went|going|will go|split|divided|shared|allocated|earmarked|apportioned|comes?|came|made up|consists?|compos\w+|mix(?:ture)?|blend\w*|breakdown|breaks down|accounts? for|owned|belongs?|shareholders?|stakes?|shares of|held by|budget|inherit\w*|leaves|bequeath\w*)\b/i;
/** Nobody has two favourites, or gives two votes. */
const chosen =
  /\b(?:chose|chosen|choose|voted|vote|votes|prefer(?:red)?|favourite|favorite|opted|backed|picked|named|poll(?:s|ed|ing)?|support|parties|party|seats|first choice)\b/i;
/** Each place and each year has its own hundred. */
const apart = /\bin (?:\p{Lu}|\d{4}|the (?:north|south|east|west|cities|towns|country))|\bseats? in\b/u;
/** "makes 40 percent of its sales in Europe, 35 in Asia". */
const ofItsOwn =
  /\b(?:makes?|made|earn(?:s|ed)?|gets?|got|generates?|generated|spends?|spent|draws?|drew|buys?|bought|sells?|sold|imports?|exports?|sends?|sent|derives?|raises?|raised|invests?|employs?|puts?|devotes?|sources?) (?:about )?$/i;

/** Answers that exclude each other, or parts of one whole, that come to more than a hundred per cent together. */
export function* overHundred(article: AnnotatedArticle, told: ToldSentence): Iterable<ArticleFinding> {
  const shares = sharesIn(article, told);
  if (shares.length < 2) return;
  const total = shares.reduce((sum, { low }) => sum + low, 0);
  const isFine = shares.some(({ start, end }) => /\.\d/.test(article.text.slice(start, end)));
  if (total <= 100 + (isFine ? 0.2 : 1) * shares.length) return;
  const end = answersEnd(article, told, shares) ?? partsEnd(article, told, shares, total);
  if (end === undefined) return;
  yield {
    at: { start: shares[0]!.start, end },
    message: `These shares come to ${shown(total)} % together.`,
  };
}

/** All shares of a sentence in per cent, those in words too; none where one is only a bound. */
function sharesIn({ text }: AnnotatedArticle, told: ToldSentence): readonly Quantity[] {
  const shares = told.quantities.flatMap((one): Quantity[] => {
    if (one.kind === 'percentage') return [one];
    return one.kind === 'fraction' ? [{ ...one, low: 100 * one.low, high: 100 * one.high }] : [];
  });
  if (shares.some(({ low, high, bound }) => low !== high || bound) || shares.length > 7) return [];
  const half = /[,;:] (?:and )?(?<half>half) (?:to|for|in|on|goes|went)\b/.exec(told.text);
  if (half && shares.some(({ kind }) => kind === 'fraction')) {
    const start = told.start + half.index + half[0].indexOf('half');
    const one: Quantity = { start, end: start + 4, kind: 'fraction', low: 50, high: 50, approximate: false };
    return [...shares, one].sort((a, b) => a.start - b.start);
  }
  // "Shares of 50, 30 and 25 percent": the sign stands behind the last.
  const bare = told.quantities.filter(
    (one) =>
      one.kind === 'cardinal' &&
      one.head === undefined &&
      one.low < 100 &&
      /^, (?:\d|and )|^ and \d/.test(text.slice(one.end, one.end + 6)),
  );
  const [first] = shares;
  if (first && bare.length > 0 && bare.every(({ end }) => end < first.start)) {
    const list = text.slice(bare[0]!.start, first.start);
    if (/^[\d., and]+$/.test(list)) return [...bare, ...shares];
  }
  return shares;
}

function answersEnd(article: AnnotatedArticle, told: ToldSentence, shares: readonly Quantity[]): number | undefined {
  if (ofGroups.test(told.text) || shares.length > 4) return undefined;
  const parts = answersOf(article, told, shares);
  if (!parts || new Set(parts.map(({ answer }) => answer)).size !== parts.length) return undefined;
  return parts.at(-1)!.end;
}

/** Where a list of three parts or more ends that no two of can be the same: shares of a budget, of an estate, of the votes. */
function partsEnd(
  { text }: AnnotatedArticle,
  told: ToldSentence,
  shares: readonly Quantity[],
  total: number,
): number | undefined {
  const [first, last] = [shares[0]!, shares.at(-1)!];
  if (shares.length < 3 || ofGroups.test(told.text) || total > 150) return undefined;
  const gaps = shares.slice(1).map((share, i) => text.slice(shares[i]!.end, share.start));
  const isList = gaps.every(
    (gap, i) => gap.length < 60 && !/[.!?]/.test(gap) && (i < gaps.length - 1 ? /[,;]/ : /[,;]| and /).test(gap),
  );
  if (!isList) return undefined;
  const lead = text.slice(told.start, first.start);
  const tail = /^[^.;]{0,60}/.exec(text.slice(last.end, told.end))![0];
  const words = `${lead} ${gaps.join(' ')} ${tail}`;
  if (
    notAdded.test(words) ||
    gaps.slice(1).some((gap) => /^ of (?!them\b)/.test(gap)) ||
    / of (?!them\b)/.test(tail.slice(0, 4))
  )
    return undefined;
  if (givenOut.test(words)) return last.end;
  const isChoice = (chosen.test(words) || / (?:is|are|was|were) on $/.test(lead)) && total <= 125 && !apart.test(words);
  if (isChoice && !/^ of (?!the (?:vote|votes|ballots|members|readers|voters)\b)/.test(gaps[0]!)) return last.end;
  const isOfOwn = /^ of (?:its|their|his|her|our)\b/.test(gaps[0]!) && ofItsOwn.test(lead) && total <= 140;
  const isMade =
    / (?:is|are|was|were|contains?) $/.test(lead) && [...gaps, tail].every((gap) => isStuff(told, gap, text));
  return isOfOwn || isMade ? last.end : undefined;
}

/** " apple juice": a noun behind a share names what that share consists of. */
function isStuff(told: ToldSentence, gap: string, text: string): boolean {
  const match = /^ (?<stuff>\p{Ll}+)/u.exec(gap);
  if (!match) return false;
  const token = told.sentence.tokens.find(({ start, end }) => text.slice(start, end) === match.groups!['stuff']);
  return token !== undefined && /^NN/.test(token.pos);
}

/** The answer that each share is of, by the words of its own item; undefined where one has none. */
function answersOf(
  { text }: AnnotatedArticle,
  told: ToldSentence,
  shares: readonly Quantity[],
): { answer: string; end: number }[] | undefined {
  const cuts = shares.slice(1).map((share, i) => gapBetween(text.slice(shares[i]!.end, share.start)));
  const found: { answer: string; end: number }[] = [];
  for (const [i, share] of shares.entries()) {
    const lead = i === 0 ? text.slice(told.start, share.start) : cuts[i - 1]?.before;
    const tail = i < cuts.length ? cuts[i]?.after : /^[^.,;:()]*/.exec(text.slice(share.end, told.end))![0];
    if (lead === undefined || tail === undefined) return undefined;
    const behind = answerIn(tail.slice(0, 60));
    const answer = behind ?? answerIn(/[^,;:]*$/.exec(lead)![0].slice(-50));
    if (!answer) return undefined;
    found.push({ answer: answer.name, end: behind ? share.end + behind.end : share.end });
  }
  return found;
}

function answerIn(words: string): { name: string; end: number } | undefined {
  const hits = answers.flatMap(([name, pattern]) => {
    const match = pattern.exec(words);
    return match ? [{ name, end: match.index + match[0].length }] : [];
  });
  // "No opinion" is open, though "no" alone is against; "against the support" says nothing plain.
  return hits.length === 1 || hits[0]?.name === 'open' ? hits[0] : undefined;
}
