import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { numeralValue } from '../../extract/numerals.ts';
import type { Span } from '../../text/span.ts';
import { isSpoken, type ToldSentence, toldSentences } from './toldSentences.ts';

const number = String.raw`(?<n>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty)`;
/** "Not one of the village's nine pubs survives". */
const none = new RegExp(
  String.raw`\b(?:not (?:a single )?one|none|not any|no one) of (?:the |its |their |his |her |our |all )?(?:[\p{L}-]+(?: [\p{L}-]+)?['’]s? )?${number}\b(?<rest>[^.;]*)`,
  'iu',
);
/** "The last of the nine still pulling pints", "two of the nine are still open". */
const some = new RegExp(
  String.raw`\b(?:the last|the only one|only one|one|two|three|four|half|some|several|most) of (?:the|those|these|its|their) ${number}\b[^.;]{0,60}?\b(?:still|remains?|survives?|survived|stays?|stayed|left|kept|keeps)\b`,
  'iu',
);
/** What is told of none is lasting on: an exception lasts on as well. */
const lasting =
  /\b(?:surviv\w+|remains?|remained|left|still|open|stands?|standing|stayed|kept|endures?|lives?|works?|exists?|running)\b/i;
/** The number is of another time. */
const other = /\b(?:then|at the time|until|by (?:1[5-9]|20)\d\d|in (?:1[5-9]|20)\d\d|last year|but|except|once)\b/i;

/** "Not one of the nine survives", and some sentences on one of the nine that still does. */
export function* noneOfNumber(
  article: AnnotatedArticle,
): Iterable<{ readonly universal: Span; readonly exception: Span }> {
  const sentences = toldSentences(article);
  for (const [index, sentence] of sentences.entries()) {
    const told = none.exec(sentence.text);
    if (!told || !lasting.test(told.groups!['rest']!) || other.test(sentence.text)) continue;
    const universal = spanOf(sentence, told);
    for (const one of sentences.slice(index + 1, index + 9)) {
      const match = some.exec(one.text);
      if (!match || other.test(match[0]) || countOf(match) !== countOf(told)) continue;
      const exception = spanOf(one, match);
      if (isSpoken(article, universal) !== isSpoken(article, exception)) continue;
      yield { universal, exception };
      break;
    }
  }
}

function countOf({ groups }: RegExpExecArray): number | undefined {
  const word = groups!['n']!;
  return /^\d/.test(word) ? Number(word) : numeralValue(word.toLowerCase());
}

function spanOf({ start }: ToldSentence, match: RegExpExecArray): Span {
  return { start: start + match.index, end: start + match.index + match[0].trimEnd().length };
}
