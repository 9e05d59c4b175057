import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import { textMatches } from './textMatches.ts';
import { unknownWords } from './unknownWords.ts';

/** "ended.The", "inside:The": a stop or comma without the space behind it. */
const lostSpace = /(?<=\p{Ll}{2})(?:[.!?]["”’)]?(?=\p{Lu}\p{Ll}+[ ,])|[,;](?=\p{L}{2}))/gu;

export default articleRule({
  id: 'corruption/fused-words',
  title: 'Two words without a space between them',
  why: 'Line ends that were dropped, deleted markup and recognition of scanned pages run words together. A word that no dictionary has, and that is two frequent words side by side, has lost its space; so has a full stop with the next sentence right behind it.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'The result of ⟦thevote⟧ was announced at noon.',
      'She joined the ⟦policeafter⟧ school.',
      'The game ⟦ended.The⟧ fans sang.',
    ],
    good: [
      'The paywall went up, and a livestream began.',
      'He worked for the BBC and example.com, e.g. on iPhone apps.',
    ],
  },
  *check(article) {
    for (const { start, end, fault, text, meant, repeated, foreign } of unknownWords(article)) {
      if (fault !== 'fused' || repeated || foreign) continue;
      const at = { start, end };
      const certain = !isCompound(meant!);
      const fix = { title: `Write “${meant}”`, edits: [{ at, text: meant! }], safe: certain };
      yield {
        at,
        message: `“${text}” looks like “${meant}” without the space.`,
        fix,
        ...(!certain && { severity: 'information' as const }),
      };
    }
    yield* lostSpaces(article);
  },
});

/** Letters, with the space, that a closed compound of two nouns seldom has. */
const longestCompound = 16;

/** Two nouns may be a new compound ("videojournalist"); a frequent word or an inflected first half may not. */
function isCompound(words: string): boolean {
  const [first, second] = words.split(' ');
  if (words.length > longestCompound || /(?:.{4}ing|.{4}ed|.{4}ly)$/.test(second!)) return false;
  return first!.length >= 4 && second!.length >= 4 && !/(?:[^s]s|ed|ing|ly)$/.test(first!) && !short.test(words);
}
const short =
  /\b(?:about|after|also|been|before|because|being|between|could|during|each|even|from|have|into|just|like|made|many|more|most|much|only|other|over|said|same|should|since|some|still|such|than|that|their|them|then|there|these|they|this|those|through|under|until|very|were|what|when|where|which|while|with|will|would|your)\b/;

function* lostSpaces(article: AnnotatedArticle): Iterable<ArticleFinding> {
  if (!article.english) return;
  const { dictionary } = article.language;
  for (const match of textMatches(article, lostSpace)) {
    const stop = match.index;
    const after = stop + match[0].length;
    const before = /[\p{L}’'-]+$/u.exec(article.text.slice(Math.max(0, stop - 30), stop))?.[0] ?? '';
    const next = /^[\p{L}’'-]+/u.exec(article.text.slice(after, after + 30))?.[0] ?? '';
    const opens = match[0].startsWith('.') && dictionary.hasWord(next.toLowerCase());
    const names = /^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(next) && !opens;
    if (
      names ||
      (!(dictionary.hasWord(before) && (dictionary.hasWord(next) || /^\p{Ll}{3}/u.test(before))) &&
        !(opens && before.length > 3)) ||
      /[\w.@/]/.test(article.text[stop - before.length - 1] ?? ' ')
    )
      continue;
    if (/^\.\p{L}/u.test(article.text.slice(after + next.length, after + next.length + 2))) continue;
    const at = { start: stop - before.length, end: after + next.length };
    yield {
      at,
      message: `The space after “${before}${match[0]}” is lost.`,
      fix: { title: 'Put the space back', edits: [{ at: { start: after, end: after }, text: ' ' }], safe: true },
    };
  }
}
