import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { shown } from './rounding.ts';

/** A share behind or before the word or two it is of. */
interface Labelled extends Span {
  readonly value: number;
  readonly label: string;
  readonly isFine: boolean;
}

const share = /(?<![\d.,])(?<value>\d{1,2}(?:\.\d+)?)\s?(?:%|per ?cent\b)/gi;
const label = String.raw`(?:(?<label>\p{L}[\p{L}'’ /&-]{0,38}?)\**\s*(?:\t|[–—-]|\()?|(?<marked>\p{L}[^\d\n:|.;%]{0,60}?)\**\s*[:|])\s*$`;
/** What stands between a share and the next of a list: a mark or the end of a line, and a label. */
const between = new RegExp(String.raw`^[)*]*[.,;|\t]?\s*(?:[|*•·-]\s*)*(?:and )?${label}`, 'u');
const labelBefore = new RegExp(label, 'u');
/** One of the answers to a question: who gives it gives no other. */
const answer =
  /^(?:(?:yes|no)\b(?:, .*)?|for|against|in favou?r|opposed|undecided|unsure|not sure|don['’]?t know|do not know|neither|no (?:opinion|answer|view)|abstain\w*|abstentions?|blank|spoilt?|agree|disagree|neutral|maybe|others?|none(?: of (?:them|these))?|other parties|someone else)$/i;
/** Said before a list, it tells that the parts make up one whole. */
const whole =
  /\b(?:polls?|surveys?|votes?|voting|results?|breakdown|split|divided|composition|ingredients|made up|make-up|market shares?|ownership|owners|shareholders|how (?:the|we|it|they)|where the money|budget|spending|contains?|consists)\b/i;
const notAdded =
  /\b(?:turn-?out|rises?|rose|fall|fell|growth|change|increase|decrease|rates?|up|down|more than one|several|multiple|each|average|pass(?:ed)?|attendance|capacity|discount|chance|who said|agreed with)\b/i;
const otherTimes =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|north|south|east|west|men|women|boys|girls|aged?|over|under)\b/i;
/** A list of other parts than those of one whole is seldom so near a hundred. */
const most = 125;

/** "Yes: 46 percent. No: 31 percent. Don't know: 28 percent.": labels with a share each, in a line, on lines or in the rows of a table. */
export function* labelledShares({ text }: AnnotatedArticle): Iterable<ArticleFinding> {
  let run: Labelled[] = [];
  let lead = '';
  for (const match of text.matchAll(share)) {
    const at = { start: match.index, end: match.index + match[0].length };
    const value = match.groups!['value']!;
    const last = run.at(-1);
    const next = last && at.start - last.end < 60 ? between.exec(text.slice(last.end, at.start)) : null;
    if (!next) {
      yield* overHundred(run, lead);
      run = [];
      lead = text.slice(Math.max(0, at.start - 240), at.start);
    }
    const found = (next ?? labelBefore.exec(lead.slice(-60)))?.groups;
    const words = found?.['label'] ?? found?.['marked'];
    if (words !== undefined) run.push({ ...at, value: Number(value), label: words, isFine: value.includes('.') });
  }
  yield* overHundred(run, lead);
}

function* overHundred(run: readonly Labelled[], lead: string): Iterable<ArticleFinding> {
  const total = run.reduce((sum, { value }) => sum + value, 0);
  const slack = run.some(({ isFine }) => isFine) ? 0.2 : 1;
  if (run.length < 2 || run.length > 12 || total <= 100 + slack * run.length || total > most) return;
  const labels = run.map(({ label }) => label.trim());
  const answers = labels.filter((label) => answer.test(label)).length;
  if (
    new Set(labels.map((label) => label.toLowerCase())).size < labels.length ||
    labels.some((label) => otherTimes.test(label))
  )
    return;
  const isWhole =
    answers >= 2 ||
    (run.length > 2 && labels.every((label) => label.split(' ').length < 4) && (answers === 1 || whole.test(lead)));
  if (!isWhole || notAdded.test(lead.slice(-160))) return;
  yield {
    at: { start: run[0]!.start, end: run.at(-1)!.end },
    message: `These shares come to ${shown(total)} % together.`,
  };
}
