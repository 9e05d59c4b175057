import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { figuresOf } from './figures.ts';
import { everybody, isPerson, isSized, type Parts } from './parts.ts';
import type { ToldSentence } from './toldSentences.ts';

const cue = /\b(?:girls|women|females?|female|daughters|sisters)\b/i;
/** What the two are called, and what both together are: nobody is left over. */
const pairs: readonly (readonly [one: RegExp, other: RegExp])[] = [
  [/^(?:girls?)$/i, /^(?:boys?)$/i],
  [/^(?:wom[ae]n|females?|ladies)$/i, /^(?:m[ae]n|males?|gentlemen)$/i],
];
const collective =
  /^(?:pupil|student|child|classmate|member|player|delegate|juror|passenger|employee|worker|prisoner|inmate|patient|singer|graduate|apprentice|recruit|candidate|councillor|deputy|teacher|volunteer|rower|sailor|dancer|actor|musician|guest|refugee|resident|voter|learner|youngster|schoolchild|baby|twin|sibling|human|adult)$/;
/** "The class of 28", "a jury of twelve". */
const bodyOf =
  /\b(?:class|choir|crew|team|jury|group|party|panel|squad|board|council|staff|cast|band|committee|delegation|troupe|year|form|school) of $/i;
/** Others may be among them. */
const open =
  /\b(?:includ\w+|at least|about|around|some|rest|others?|remaining|another|non-binary|neither|among|up to|more than|over|nearly|almost|besides|plus|teachers?|staff|children)\b/i;
/** Sentences from the whole to its parts. */
const reach = 3;

/** "The forty-two children … Thirty of them are girls and fourteen are boys": both sexes make up all of them. */
export function* bothSexes(article: AnnotatedArticle, told: ToldSentence): Iterable<Parts> {
  if (!cue.test(told.text) && !/\bmen\b/.test(told.text)) return;
  const { text } = article;
  const figures = figuresOf(article, told).filter(
    ({ kind, low, high, bound }) => kind === 'cardinal' && low === high && !bound,
  );
  for (let i = 0; i + 1 < figures.length; i++) {
    const [one, other] = [figures[i]!, figures[i + 1]!];
    const gap = text.slice(one.end, other.start);
    const [a, b] = [sexOf(text, told, one), sexOf(text, told, other)];
    const isPair = pairs.some(([x, y]) => (x.test(a) && y.test(b)) || (x.test(b) && y.test(a)));
    if (
      !isPair ||
      gap.length > 60 ||
      !/(?:,| and| while) (?:the other |the remaining )?$/.test(gap) ||
      /[.;:!?]/.test(gap)
    )
      continue;
    const before = figures[i - 1];
    const behind = figures[i + 2];
    // A third of the list is counted among them.
    if (behind && behind.start - other.end < 40 && isPerson(behind.head) && !isWhole(text, told, behind)) continue;
    const tail = text.slice(other.end, Math.min(told.end, other.end + 50));
    if (open.test(`${text.slice(before?.end ?? told.start, one.start)} ${gap} ${tail.replace(/^ children/, '')}`))
      continue;
    const whole = wholeOf(article, told, [one, other], before, behind);
    if (!whole) continue;
    const parts = [one, other];
    if (!isSized(whole, parts)) continue;
    const all = [whole, ...parts];
    yield {
      start: Math.min(...all.map(({ start }) => start)),
      end: Math.max(...all.map(({ end, noun }) => noun?.end ?? end)),
      total: whole,
      parts,
      relation: 'equal',
      apart: true,
    };
  }
}

/** "Fifteen boys", "fifteen are boys", "fifteen of them girls"; an empty text where a count is of no sex. */
function sexOf(text: string, told: ToldSentence, { end }: Quantity): string {
  const behind =
    /^(?: of (?:them|whom|these))?(?: (?:are|were|is|being))? (?:(?:young|adult|grown|older) )?(?<word>\p{L}+)/u.exec(
      text.slice(end, Math.min(told.end, end + 40)),
    );
  return behind?.groups?.['word'] ?? '';
}

function isWhole(text: string, told: ToldSentence, { head, start }: Quantity): boolean {
  return (
    (head !== undefined && (everybody.has(head) || collective.test(head))) ||
    bodyOf.test(text.slice(Math.max(told.start, start - 24), start))
  );
}

function wholeOf(
  article: AnnotatedArticle,
  told: ToldSentence,
  parts: readonly [Quantity, Quantity],
  before: Quantity | undefined,
  behind: Quantity | undefined,
): Quantity | undefined {
  const { text } = article;
  const [one, other] = parts;
  if (before && isWhole(text, told, before)) {
    const gap = text.slice(before.noun?.end ?? before.end, one.start);
    return /^[^.;]{0,70}(?:,|:|—|–|\(|\bhas|\bhad|\bof|\bare|\bwith|\bwere) ?(?:the )?$/.test(gap) ? before : undefined;
  }
  if (before) return undefined;
  if (behind && isWhole(text, told, behind))
    return /\b(?:mak(?:es?|ing) up|made up|in|among|from|form(?:s|ed)?) (?:the |a |his |her |its |their )?(?:\p{L}+ of )?$/u.test(
      text.slice(other.end, behind.start),
    )
      ? behind
      : undefined;
  // "Thirty of them are girls": the whole is told before.
  const words = text.slice(one.end, Math.min(told.end, other.end + 30));
  if (
    one.start !== told.start &&
    !/^(?:There are |They are |Of (?:these|them|those), )$/.test(text.slice(told.start, one.start))
  )
    return undefined;
  const isTaken = /\bof (?:them|these|those|whom)\b|\b(?:are|were)\b/.test(words);
  let scene = told.before;
  for (let k = 0; k < reach && scene && isTaken; k++, scene = scene.before) {
    const wholes = figuresOf(article, scene).filter(
      (figure) => figure.kind === 'cardinal' && !figure.bound && isWhole(text, scene!, figure),
    );
    if (wholes.length > 0) return wholes.length === 1 ? wholes[0] : undefined;
  }
  return undefined;
}
