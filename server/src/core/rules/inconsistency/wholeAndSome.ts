import type { Token } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { readArticle, type SentenceReading } from '../../extract/claims/reading.ts';
import { statementsOf } from '../../extract/statements/statements.ts';
import type { Span } from '../../text/span.ts';
import { marksOtherTime } from './voices.ts';
import { type Group, numberOf, type Part, partsIn, wholesIn } from './wholeGroups.ts';

/** What is said of every one of some things, and of fewer than all of them. */
export interface WholeAndSome {
  readonly whole: Span;
  readonly some: Span;
}

/** So many sentences tell what a headline sums up. */
const lead = 5;
/** So far from what is said of all its exception may stand, in sentences. */
const reach = 6;

/** "Guilty on every count" over "on six of the nine counts": the headline says of all what the opening says of a part. */
export function* headlineWholes(article: AnnotatedArticle): Iterable<WholeAndSome> {
  const { sentences } = readArticle(article);
  const body = sentences.filter(({ block }) => !isHeading(block.kind));
  const first = body[0]?.index ?? 0;
  const somes = body.slice(0, lead).flatMap((one) => [...partsIn(one)]);
  for (const whole of sentences
    .filter(({ index, block }) => index < first && isHeading(block.kind))
    .flatMap((one) => [...wholesIn(one)])) {
    const some = somes.find(
      (one) =>
        isSameGroup(whole, one) &&
        !isCompleted(article, one) &&
        !otherTime.test(one.reading.words.join(' ')) &&
        (saysSame(article, whole, one) ||
          (mayBeSame(whole, one) && one.reading.index < first + 2 && (isMost(one) || isOnly(one)) && !describes(one))),
    );
    if (some) yield { whole, some };
  }
}

/** "Each of the nine villages has water … in two of the nine villages": the same verb told of all and of a part. */
export function* wholesAndParts(article: AnnotatedArticle): Iterable<WholeAndSome> {
  const body = readArticle(article).sentences.filter(({ block }) => !isHeading(block.kind));
  const wholes = body.flatMap((one) => [...wholesIn(one)]);
  if (wholes.length === 0) return;
  const somes = body.flatMap((one) => [...partsIn(one)]);
  for (const whole of wholes) {
    const some = somes.find(
      (one) =>
        one.reading !== whole.reading &&
        Math.abs(one.reading.index - whole.reading.index) <= reach &&
        isSameGroup(whole, one) &&
        whole.role === one.role &&
        !isCompleted(article, one) &&
        !isCompleted(article, { ...one, reading: whole.reading, end: whole.end }) &&
        ![whole, one].some(({ reading }) => otherTime.test(reading.words.join(' '))) &&
        !marksOtherTime(whole.reading, { ...one.reading, words: [] }) &&
        saysSame(article, whole, one),
    );
    if (some) yield { whole, some };
  }
}

const otherTime =
  /\b(?:last (?:year|month|week|season|time)|previous\w*|earlier|ago|former\w*|once|initially|originally|at first|until|in (?:the past|1[89]\d\d|20\d\d)|eventually|later)\b/;

/** What holds for most of them a headline sums up too boldly. */
function isMost({ count, of = 0 }: Part): boolean {
  return of > 2 && count * 2 >= of;
}

function isOnly({ reading, from }: Part): boolean {
  return /^(?:only|just|barely)$/.test(reading.words[from - 1] ?? '');
}

/** "All hostages freed" is told again as "released nine of the 14 hostages". */
function mayBeSame(whole: Group, some: Part): boolean {
  if (whole.role === 'subject' || whole.role === 'object')
    return whole.role === some.role || (whole.role === 'subject' && some.role === 'object');
  return some.role !== 'subject' && some.role !== 'object';
}

function isHeading(kind: string): boolean {
  return kind === 'headline' || kind === 'heading' || kind === 'subheading';
}

function isSameGroup(whole: Group, some: Part): boolean {
  return whole.head === some.head && (whole.of === undefined || whole.of === some.of);
}

/** "… and the rest on Monday", "and one from Bell", "all nine": those that are left share it. */
function isCompleted(article: AnnotatedArticle, { reading, end, of = 0, count }: Part): boolean {
  const sentences = readArticle(article).sentences;
  const rest = of - count;
  return [reading, sentences[reading.index + 1]].some((one) => {
    if (!one) return false;
    const from = one === reading ? one.tokens.findIndex(({ start }) => start >= end) : 0;
    if (from < 0) return false;
    for (let i = from; i < one.words.length; i++) {
      const word = one.words[i]!;
      if (/^(?:all|both|each|every)$/.test(word)) return true;
      const isRest =
        /^(?:rest|remaining|others?|remainder|latter|third)$/.test(word) ||
        (numberOf(word) === rest && one.words[i + 1] !== 'of' && (one === reading || i === 0));
      if (!isRest) continue;
      // "And convicted him of the other two": a verb of its own says something else of them.
      const clause = clauseAt(one, i);
      // The tagger takes "upheld three" for an adjective.
      const tells = /^(?:JJ|NN)$/.test(clause[0]!.pos) && clause[1]?.pos === 'CD';
      if (!tells && !clause.some(({ pos }) => /^(?:VB[DNPZ]?|MD)$/.test(pos))) return true;
    }
    return false;
  });
}

/** The tokens between the marks on both sides of one, "and" and "while" among them. */
function clauseAt({ tokens, words }: SentenceReading, index: number): readonly Token[] {
  const isMark = (word: string) => /^(?:[,;:.—–()]|and|while|but)$/.test(word);
  let from = index;
  while (from > 0 && !isMark(words[from - 1]!)) from--;
  let to = index;
  while (to < tokens.length && !isMark(words[to]!)) to++;
  return tokens.slice(from, to);
}

/** Verbs that tell what some of them are like, not what befell them. */
const likeness =
  /^(?:is|are|was|were|has|have|had|lies?|lay|belongs?|concerns?|concerned|includes?|contains?|comes?|came|stands?|costs?|dates?|went|makes?|made)$/;

function describes({ reading, to }: Part): boolean {
  const verb = reading.tokens.findIndex(({ pos }, i) => i >= to && /^(?:VB[DZP]|MD)$/.test(pos));
  if (verb < 0) return false;
  const next = reading.tokens[verb + 1]?.pos ?? '';
  return likeness.test(reading.words[verb]!) && !/^VB/.test(next);
}

/** The two sentences share a verb, or a kind of predicate: said of a part it is not said of all, and its opposite still less. */
function saysSame(article: AnnotatedArticle, whole: Group, some: Part): boolean {
  const told = ({ reading }: Group) => statementsOf(article).filter((one) => one.reading === reading);
  const [a, b] = [told(whole), told(some)];
  if (a.some((one) => b.some((other) => one.kind === other.kind && one.kind !== 'cost'))) return true;
  const stems = (group: Group) =>
    new Set(
      group.reading.tokens
        .filter(
          ({ pos, lower, start }) => /^VB/.test(pos) && lower.length > 3 && (start < group.start || start >= group.end),
        )
        .map(({ lower }) => lower.slice(0, 4))
        .filter((stem) => !/^(?:have|been|were|said|says|told|was|has|had|being)$/.test(stem)),
    );
  const [own, other] = [stems(whole), stems(some)];
  return [...own].some((stem) => other.has(stem));
}
