import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { Span } from '../../text/span.ts';
import { execIn } from '../../text/triggers.ts';
import { isSpoken, type ToldSentence, toldSentences } from './toldSentences.ts';

/** So many sentences tell how a contest ended. */
const lead = 3;
/** "A 2-2 draw", "drew 0-0", "ended level": nobody won. */
const drawn =
  /\b(?:\d+[-–:]\d+ (?:draw|tie|stalemate)|(?:goalless|scoreless|pointless) (?:draw|tie)|drew (?<a>\d+)[-–:]\k<a>|(?:ended|finished|settled for|held (?:\p{L}+ )?to|played out) (?:in )?a (?:\p{L}+ )?(?:draw|tie|stalemate)|(?:ended|finished) (?:level|all square)|shared the (?:points|spoils)|(?:draw|tie) (?:with|against) \p{Lu})/u;
/** What comes of a cup or of penalties is no result of the match. */
const decided =
  /\b(?:penalt(?:y|ies) (?:shoot-?out|kicks)|on penalties|shoot-?out|extra time|overtime|tie-?break\w*|aggregate|away goals|title|trophy|cup|championship|league|promotion|qualif\w+|series|group|first leg|second leg|super over|countback|coin)\b/i;
const won =
  /\b(?:with|after|in|by|opening|a|an|the|their|this|his|her) (?:[\p{L}-]+ ){0,2}?(?:win|victory|triumph)\b(?! (?:bonus|rate|ratio|percentage))|\b(?:win|victory|triumph) (?:over|against)\b|\b(?:beats?|defeats?|thrash(?:es)?|edges?|downs?|sees? off) (?=(?:the )?\p{Lu})/iu;
const lost =
  /\b(?:with|after|in|by|a|the|their|this|his|her) (?:[\p{L}-]+ ){0,2}?(?:defeat|loss)\b(?! of\b)|\b(?:lose[sd]?|loses|lost|fall|falls) (?:to|against) (?=(?:the )?\p{Lu})/iu;
const followUp =
  /^(?:the|this|that) (?:[\p{L}-]+ ){0,2}?(?:win|victory|triumph|defeat|loss) (?:gives?|gave|means?|meant|lifts?|lifted|leaves?|left|puts?|takes?|took|extends?|extended|sends?|sent|moves?|moved|keeps?|kept|ends?|ended|marks?|marked|was|is|came|secures?|secured|boosts?|ensures?)\b/iu;
/** Another match: yesterday's, last year's. */
const another =
  /\b(?:last|previous\w*|earlier|first|ago|since|after|before|next|another|other|opening|second|in (?:19|20)\d\d|recent|run of|straight|consecutive|week)\b/iu;

/** A victory or a defeat told of a contest that the lead tells as drawn, each with the draw. */
export function* drawnContests(
  article: AnnotatedArticle,
  headlines: readonly ToldSentence[],
): Iterable<{ readonly told: Span; readonly draw: Span }> {
  const sentences = toldSentences(article).filter(({ block }) => block.kind !== 'caption');
  const opening = sentences.slice(0, lead).map((told) => ({ told, match: execIn(drawn, article.text, told) }));
  const first = opening.find(({ match }) => match !== null);
  if (!first || decided.test(first.told.text)) return;
  const draw = spanIn(first.told, first.match!);
  const follows = sentences.filter(({ text }) => followUp.test(text) && !another.test(text.slice(0, 40)));
  // Where the article tells of a victory otherwise, it is of several contests.
  const others = sentences.some(
    (told) =>
      !follows.includes(told) &&
      [won, lost, /\b(?:won|beat|beaten|defeated)\b/iu].some((pattern) =>
        [...told.text.matchAll(new RegExp(pattern, 'giu'))].some(
          (match) => !isSpoken(article, spanIn(told, match as RegExpExecArray)),
        ),
      ),
  );
  if (others) return;
  for (const told of headlines) {
    if (
      drawn.test(told.text) ||
      /\b(?:draw|drew|draws|drawn|tie|level)\b/i.test(told.text) ||
      decided.test(told.text) ||
      /\?/.test(told.text)
    )
      continue;
    const match = execIn(won, article.text, told) ?? execIn(lost, article.text, told);
    if (match) yield { told: spanIn(told, match), draw };
  }
  for (const told of follows) {
    const match = execIn(followUp, article.text, told);
    if (match && !isSpoken(article, told)) yield { told: spanIn(told, match), draw };
  }
}

function spanIn({ start }: Span, match: RegExpExecArray): Span {
  return { start: start + match.index, end: start + match.index + match[0].length };
}
