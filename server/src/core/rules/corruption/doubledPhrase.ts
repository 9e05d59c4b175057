import type { Token } from '../../article/article.ts';
import { dateInLine } from '../../article/dateLine.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { articleRule } from '../../rule.ts';
import { isFiniteVerb } from './finiteVerbs.ts';
import { proseSentences } from './proseSentences.ts';
import { insideQuotation } from './quotationMarks.ts';
import { shown } from './textMatches.ts';

/** Longest phrase, in tokens, that is looked for twice. */
const longest = 24;

export default articleRule({
  id: 'corruption/doubled-phrase',
  title: 'Phrase that stands twice',
  why: 'Cut and paste, merged edits and text generation leave the same phrase twice in a row, sometimes with a date in another form: “from 3 May, from May 3rd, 2031”. Set phrases (“again and again”), emphasis inside quotations and names are left alone.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'The bridge will close ⟦from 3 May, from May 3rd, 2031⟧ for repairs.',
      'The court said that ⟦the appeal of the appeal of⟧ the union was late.',
      'The team ⟦will play in Leeds will play in Leeds⟧ on Sunday.',
    ],
    good: [
      'It rained day after day, week after week, and the river rose and rose.',
      '“Not now, not now,” she said.',
      'He won in May 2030 and in May 2031.',
    ],
  },
  *check(article) {
    for (const { sentence } of proseSentences(article)) {
      const found = repeated(article, sentence.tokens);
      if (!found) continue;
      const [first, second] = found;
      if (insideQuotation(article, first)) continue;
      const sameWords =
        normal(article.text.slice(first.start, first.end)) === normal(article.text.slice(second.start, second.end));
      const phrase = shown(article.text.slice(first.start, first.end), 50);
      const message = sameWords
        ? `“${phrase}” stands twice in a row.`
        : `“${phrase}” is said again at once: “${shown(article.text.slice(second.start, second.end), 50)}”.`;
      const edits = [{ at: { start: first.end, end: second.end }, text: '' }];
      yield {
        at: { start: first.start, end: second.end },
        message,
        ...(sameWords && {
          fix: {
            title: `Remove the second “${phrase}”`,
            edits,
            safe: !/[,;:—–]/.test(article.text.slice(first.end, second.start)),
          },
        }),
      };
    }
  },
});

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

type Pair = readonly [
  { readonly start: number; readonly end: number },
  { readonly start: number; readonly end: number },
];

/** The first phrase of two words or more that is followed by itself, perhaps behind a comma. */
function repeated(article: AnnotatedArticle, tokens: readonly Token[]): Pair | undefined {
  const words = tokens.map(({ lower }) => lower);
  for (let i = 0; i < tokens.length; i++) {
    for (let n = 2; n <= longest && i + 2 * n <= tokens.length; n++) {
      const gap = words[i + n] === ',' ? 1 : 0;
      const j = i + n + gap;
      if (words[i] !== words[j] || j + n > tokens.length) continue;
      if (!tokens.slice(i, i + n).every((_, k) => words[i + k] === words[j + k])) continue;
      // "again and again and again" is meant so.
      const chain =
        n === 2 &&
        /\b(?:and|or|by|to|after|upon)\b/.test(`${words[i]} ${words[i + 1]}`) &&
        (words[j + n] === words[i] || words[i - 1] === words[i + 1]);
      if (gap === 1 && isInsisted(words, i, n)) continue;
      const doubled =
        isDoubling(tokens.slice(i, i + n), gap === 1) ||
        (gap === 1 &&
          n === 2 &&
          (isDoubledSubject(tokens, i) || isDoubledOpening(tokens, i) || isDoubledPlace(tokens, i)));
      if (!chain && doubled) return [span(tokens, i, n), span(tokens, j, n)];
    }
    const dates = doubledDate(article, tokens, i);
    if (dates) return dates;
  }
  return undefined;
}

/** "He oils it, and oils it, and oils it": three times behind commas is how it was meant. `n` words from `i` on stand twice. */
function isInsisted(words: readonly string[], i: number, n: number): boolean {
  const same = (from: number, to: number, count: number) =>
    from >= 0 && words.slice(from, from + count).every((word, k) => word === words[to + k]);
  const behind = i + 2 * n + 1;
  if (words[behind] === ',' && same(i, behind + 1, n)) return true;
  if (words[i - 1] !== ',') return false;
  return same(i - 1 - n, i, n) || (words[i] === 'and' && same(i - n, i + 1, n - 1));
}

/** Numbers, names and signs repeat for good reasons ("6-4, 6-4"); behind a comma, two words may be emphasis. */
function isDoubling(phrase: readonly Token[], comma: boolean): boolean {
  if (phrase.some(({ kind }) => kind === 'symbol' || kind === 'url' || kind === 'punctuation')) return false;
  const plain = phrase.filter(({ kind, text }) => kind === 'word' && /^\p{Ll}/u.test(text));
  if (plain.length === 0) return false;
  if (new Set(phrase.map(({ lower }) => lower)).size < 2) return false;
  // "step by step, step by step"
  if (comma && phrase.length === 3 && (phrase[0]!.lower === phrase[2]!.lower || phrase[1]!.pos === 'CC')) return false;
  return comma ? phrase.length >= 3 : plain.length >= 1;
}

/** Words that a clause begins with. */
const opensClause =
  /^(?:where|when|while|because|although|though|if|unless|until|since|as|that|whether|why|how|but|and|so|after|before|once|;)$/;
const determiner = /^(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those|each|every|no|some)$/;

/**
 * "where his party, his party fell short": the subject of one clause twice, with no verb between. "When it reached the court,
 * the court ruled" ends one clause with the words that open the next, and "the people, the people of the hills" says more.
 */
function isDoubledSubject(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const [first, second] = [tokens[i]!, tokens[i + 1]!];
  if (!determiner.test(first.lower) || !/^NN/.test(second.pos) || !/^\p{Ll}/u.test(second.text)) return false;
  if (before && !opensClause.test(before.lower)) return false;
  const after = tokens[i + 5];
  return after !== undefined && (isFiniteVerb(after) || /^RB/.test(after.pos)) && after.lower !== 'not';
}

/** "In conclusion, in conclusion, the vote": the words that lead a sentence in, twice; "Step by step, step by step" is meant so. */
function isDoubledOpening(tokens: readonly Token[], i: number): boolean {
  const [first, second, third] = [tokens[i]!, tokens[i + 1]!, tokens[i + 3]!];
  return (
    i === 0 &&
    /^\p{Lu}/u.test(first.text) &&
    /^\p{Ll}/u.test(third.text) &&
    first.pos === 'IN' &&
    /^(?:NN|JJ|DT)/.test(second.pos) &&
    tokens[i + 5]?.text === ','
  );
}

/** "lives in Leeds, in Leeds with her sons": a phrase of place or time twice, and no comma that would close an aside. */
function isDoubledPlace(tokens: readonly Token[], i: number): boolean {
  const [preposition, noun] = [tokens[i]!, tokens[i + 1]!];
  if (i === 0 || !/^(?:in|at|on|from|since|until|near)$/.test(preposition.text)) return false;
  if (!/^(?:NN|NNP|CD)$/.test(noun.pos) || !/^(?:NN|VB|RB)/.test(tokens[i - 1]!.pos)) return false;
  return !tokens.slice(i + 5, i + 9).some(({ text }) => text === ',');
}

function span(tokens: readonly Token[], from: number, count: number) {
  return { start: tokens[from]!.start, end: tokens[from + count - 1]!.end };
}

/** "from 3 May, from May 3rd, 2031": the same word and the same day, in another form. */
function doubledDate(article: AnnotatedArticle, tokens: readonly Token[], i: number): Pair | undefined {
  const lead = tokens[i]!;
  if (lead.kind !== 'word' || !/^\p{Ll}/u.test(lead.text)) return undefined;
  for (let j = i + 3; j <= i + 7 && j + 2 < tokens.length; j++) {
    if (tokens[j]!.text !== lead.text || tokens[j - 1]!.text !== ',') continue;
    const first = dayOf(article.text.slice(tokens[i + 1]!.start, tokens[j - 2]!.end));
    const rest = article.text.slice(tokens[j + 1]!.start, tokens[Math.min(j + 5, tokens.length - 1)]!.end);
    const second = dayOf(rest);
    if (!first || !second || first.key !== second.key || first.length < tokens[j - 2]!.end - tokens[i + 1]!.start)
      continue;
    return [
      { start: lead.start, end: tokens[j - 2]!.end },
      { start: tokens[j]!.start, end: tokens[j + 1]!.start + second.length },
    ];
  }
  return undefined;
}

/** Day and month a text begins with, in any order, with or without a year. */
function dayOf(text: string): { readonly key: string; readonly length: number } | undefined {
  const match =
    /^(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?)(?![\p{L}\d])(?<year>,? \d{4}\b)?/u.exec(
      text,
    );
  if (!match) return undefined;
  const year = /\d{4}$/.test(match[0]) ? '' : ' 2000';
  const iso = dateInLine(match[0] + year)?.iso;
  return iso ? { key: iso.slice(5), length: match[0].length } : undefined;
}
