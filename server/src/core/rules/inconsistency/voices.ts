import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { SentenceReading } from '../../extract/claims/reading.ts';
import type { Statement } from '../../extract/statements/statements.ts';
import { quotationsOver } from './toldSentences.ts';

/** Whether two statements are told by one voice: the article's own on one side at least, or one speaker's. */
export function sameVoice(article: AnnotatedArticle, a: Statement, b: Statement): boolean {
  const [one, other] = [speakerOf(article, a), speakerOf(article, b)];
  return one === undefined || other === undefined || one === other;
}

/** Whether a pronoun inside somebody's words may stand for what another statement is about: the source has to be that, or a pronoun too. */
export function mayBeSpeaker(
  { text, attributions }: AnnotatedArticle,
  { attribution }: Statement,
  name: string,
): boolean {
  const source = attribution >= 0 ? attributions[attribution]!.source : undefined;
  const said = source && /[\p{L}\p{M}-]+(?=[^\p{L}]*$)/u.exec(text.slice(source.start, source.end).toLowerCase())?.[0];
  return !said || said === name || /^(?:he|she|they|it|i|we)$/.test(said);
}

/** Last word of the source whose words a statement is, in lower case; '' where the source has no name. */
function speakerOf(article: AnnotatedArticle, statement: Statement): string | undefined {
  const quoted = quotationsOver(article, statement).find(({ kind }) => kind === 'speech');
  const index = quoted ? quoted.attribution : statement.attribution >= 0 ? statement.attribution : undefined;
  if (index === undefined) return quoted ? '' : undefined;
  const { source } = article.attributions[index]!;
  return source
    ? (/[\p{L}\p{M}-]+(?=[^\p{L}]*$)/u.exec(article.text.slice(source.start, source.end).toLowerCase())?.[0] ?? '')
    : '';
}

/** "But", "however", "although": the article sees the exception itself. */
export function marksContrast({ words }: SentenceReading): boolean {
  return (
    /^(?:but|however|although|though|yet|nevertheless|nonetheless|still|despite|while|except)$/.test(words[0] ?? '') ||
    words.some((word) =>
      /^(?:however|except|exception|nevertheless|although|despite|contrary|disputed|claimed|alleged|allegedly)$/.test(
        word,
      ),
    )
  );
}

const otherTime =
  /\b(?:last|previous|previously|earlier|ago|later|then|afterwards|afterward|since|another|similar|separate|separately|other|once|former|formerly|initially|originally|at first|first (?:reading|round|vote|ballot|half|leg|instance|quarter|trial|draft|said|reported|thought)|eventually|subsequently|meanwhile|also|elsewhere|again|now|next|anniversary|history|past|decade|century|on appeal|retrial|rehearing)\b|^(?:after|before)\b|\b(?:hours?|days?|weeks?|months?|years?|minutes?|shortly|soon|long) (?:after|before)\b/;

/** Whether a sentence speaks of another time or happening than the one it is held against. */
export function marksOtherTime(here: SentenceReading, there: SentenceReading, byDate = true): boolean {
  const text = there.words.join(' ');
  if (otherTime.test(text)) return true;
  if (isOtherDay(here, there)) return true;
  if (!byDate) return false;
  const dates = there.times.filter(({ kind, from }) => kind === 'date' && from);
  return (
    dates.some(({ from, to }) => {
      const own = here.times.filter((time) => time.kind === 'date' && time.from);
      return own.length > 0 && !own.some((time) => time.from! <= to! && from! <= time.to!);
    }) || dates.some(({ granularity }) => /^(?:year|decade)$/.test(granularity))
  );
}

/** Both name a day of the week, and not the same. */
function isOtherDay(first: SentenceReading, second: SentenceReading): boolean {
  const [days, others] = [first, second].map(({ words }) =>
    words.filter((word) => /^\p{L}{3,6}day$/u.test(word) && !/^(?:holi|birth|to|week|some|mid)day$/.test(word)),
  );
  return days!.length > 0 && others!.length > 0 && !others!.some((day) => days!.includes(day));
}
