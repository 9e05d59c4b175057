import type { Token } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { verbStem } from '../../extract/claims/nounPhrase.ts';
import { regularForm } from '../../extract/inflect.ts';
import { overlapping } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import { isSpoken, type ToldSentence, toldSentences } from './toldSentences.ts';

/** What is said to be alone of its kind, and the passage that tells of more. */
export interface OnlyOne {
  readonly universal: Span;
  readonly exception: Span;
}

/** How many sentences before and behind it more of the kind may be told. */
const reach = { before: 5, after: 3 };
/** Of such things one is the only one in some way, and there are others. */
const vague = new Set(
  'thing time way reason place man woman person day year one part option choice chance question problem exception hope difference side point child son daughter'.split(
    ' ',
  ),
);
const otherTime =
  /\b(?:last|previous\w*|earlier|ago|later|then|now|still|left|remain\w*|surviv(?:ed|es|ing)|since|once|former\w*|next|another|other|than|until|elsewhere|usually|before|after|in the end|finally|eventually|at first|initially|withdr\p{L}+|dropped|pulled out)\b/iu;

/** "As the only bidder" beside "six companies put in a bid", "his only child" beside "two daughters", "robbed once" beside "robbed again". */
export function* onlyOnes(article: AnnotatedArticle): Iterable<OnlyOne> {
  const sentences = toldSentences(article);
  for (const [index, told] of sentences.entries()) {
    if (!/\b(?:only|sole|once)\b/.test(told.text) || isSpoken(article, told)) continue;
    const near = sentences.slice(Math.max(0, index - reach.before), index + reach.after + 1);
    const exception = onlyChild(article, told, near) ?? onlyNoun(article, told, near) ?? onlyOnce(told, near);
    if (exception) yield exception;
  }
}

function onlyNoun(article: AnnotatedArticle, told: ToldSentence, near: readonly ToldSentence[]): OnlyOne | undefined {
  const { tokens } = told.sentence;
  const at = tokens.findIndex(
    ({ lower }, i) =>
      /^(?:only|sole)$/.test(lower) &&
      /^(?:the|its|as)$/.test(tokens[i - 1]?.lower ?? '') &&
      tokens[i + 1]?.pos === 'NN',
  );
  const noun = tokens[at + 1];
  // "The only witness on the bridge", "who spoke": the only one of some.
  if (at < 0 || !noun || !closes(tokens[at + 2]) || vague.has(noun.lower)) return undefined;
  if (otherTime.test(told.text)) return undefined;
  for (const one of near) {
    if (one === told || otherTime.test(one.text) || isSpoken(article, one)) continue;
    const many = one.quantities.find(
      ({ kind, low, high, head, bound }) =>
        kind === 'cardinal' &&
        low === high &&
        low >= 2 &&
        low < 100 &&
        !bound &&
        head !== undefined &&
        (head === noun.lower || isDoing(one, noun.lower)),
    );
    if (!many) continue;
    return {
      universal: { start: tokens[at]!.start, end: noun.end },
      exception: { start: many.start, end: many.noun?.end ?? many.end },
    };
  }
  return undefined;
}

/** The noun is the whole of its phrase: a mark, a verb or a pronoun follows. */
function closes(next: Token | undefined): boolean {
  return next === undefined || /^(?:[.,:;)]|VB[DZP]|MD|PRP)$/.test(next.pos) || next.kind === 'punctuation';
}

/** "Bidder": a sentence that tells of bids; "applicant": one that tells who applied. */
function isDoing({ sentence: { tokens }, quantities, start }: ToldSentence, noun: string): boolean {
  const stem = /^(?<stem>\p{L}{3,}?)(?:der|ter|er|or|icant|ant|ent)$/u.exec(noun)?.groups?.['stem'];
  const first = quantities[0];
  if (!stem || !first || first.start - start > 12) return false;
  return tokens.some(
    ({ lower, pos, start: from }) =>
      /^(?:VB|NN)/.test(pos) &&
      from > first.end &&
      lower.startsWith(stem) &&
      lower !== noun &&
      lower.length <= stem.length + 4,
  );
}

const siblings = /\b(?:[Hh]is|[Hh]er) (?:(?:older|elder|younger|twin|big|little) )?(?:brothers?|sisters?|siblings)\b/;

/** "His only child" beside "two daughters", "an only child" beside "her brother", with nobody else named between. */
function onlyChild(article: AnnotatedArticle, told: ToldSentence, near: readonly ToldSentence[]): OnlyOne | undefined {
  const match =
    /\b(?<whose>[Hh]is|[Hh]er|[Tt]heir|[Aa]n) only (?<kin>child|son|daughter)\b(?! (?:with|by|from|to|of|who))/.exec(
      told.text,
    );
  if (!match) return undefined;
  const universal = { start: told.start + match.index, end: told.start + match.index + match[0].length };
  const kin = match.groups!['kin']!;
  const alone = (span: Span) => {
    const [start, end] = span.end <= universal.start ? [span.end, universal.start] : [universal.end, span.start];
    return !overlapping(article.mentions, { start, end }).some(
      ({ type, start: from, end: to }) => type === 'person' && from >= start && to <= end,
    );
  };
  for (const one of near) {
    if (/^[Aa]n$/.test(match.groups!['whose']!)) {
      const sibling = siblings.exec(one.text);
      const at = sibling && { start: one.start + sibling.index, end: one.start + sibling.index + sibling[0].length };
      if (at && at.start > universal.end && alone(at)) return { universal, exception: at };
      continue;
    }
    const many = one.quantities.find(
      ({ kind, low, head }) =>
        kind === 'cardinal' &&
        low >= 2 &&
        (kin === 'child' ? /^(?:child|son|daughter)$/.test(head ?? '') : head === kin),
    );
    if (!many || /\b(?:step|grand|god|lost|died|dead|killed)/.test(one.text)) continue;
    const at = { start: many.start, end: many.noun?.end ?? many.end };
    if (alone(at)) return { universal, exception: at };
  }
  return undefined;
}

/** "It was robbed once, in 1951. It was robbed again in 1963." */
function onlyOnce(told: ToldSentence, near: readonly ToldSentence[]): OnlyOne | undefined {
  const { tokens } = told.sentence;
  const at = tokens.findIndex(
    ({ lower }, i) =>
      lower === 'once' &&
      /^VB[ND]$/.test(tokens[i - 1]?.pos ?? '') &&
      /^(?:[,.]|in|and)$/.test(tokens[i + 1]?.text ?? '.'),
  );
  const verb = tokens[at - 1];
  if (at < 1 || !verb) return undefined;
  for (const one of near.slice(near.indexOf(told) + 1)) {
    const { tokens: others } = one.sentence;
    const again = others.findIndex(({ lower }, i) => lower === 'again' && sameVerb(others[i - 1], verb));
    if (again > 0)
      return {
        universal: { start: verb.start, end: tokens[at]!.end },
        exception: { start: others[again - 1]!.start, end: others[again]!.end },
      };
  }
  return undefined;
}

function sameVerb(one: Token | undefined, other: Token): boolean {
  return (
    one !== undefined && /^VB/.test(one.pos) && verbStem(regularForm(one.lower)) === verbStem(regularForm(other.lower))
  );
}
