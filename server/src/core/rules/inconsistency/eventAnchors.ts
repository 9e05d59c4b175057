import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import { type DateLength, dateLength } from './dateLengths.ts';
import { type DateMark, dateMarks, gapOf } from './dateMarks.ts';
import { presentOf } from './present.ts';
import { isSpoken, oneLine, type ToldSentence, toldSentences } from './toldSentences.ts';

/**
 * "Construction began in 2019, five years after the treaty", "Six weeks after the fire, the hotel reopens": the day of what
 * is named behind "after" is told elsewhere. Silent where any date of the article gives the distance.
 */
export function* eventAnchorFindings(article: AnnotatedArticle): Iterable<ArticleFinding> {
  const sentences = toldSentences(article);
  const marks = new Map<number, readonly DateMark[]>();
  const marksOf = (told: ToldSentence) => {
    const known = marks.get(told.start) ?? dateMarks(article, told);
    marks.set(told.start, known);
    return known;
  };
  for (const told of sentences) {
    for (const time of told.times) {
      const length = dateLength(article, told, time);
      if (length?.kind !== 'apart' || isSpoken(article, time)) continue;
      const event = eventBehind(told, length);
      const here = event && anchorOf(article, told, marksOf(told));
      if (!event || !here) continue;
      const others = sentences.filter((one) => one.start !== told.start);
      const all = others.flatMap((one) => [...marksOf(one)]);
      const fits = (other: DateMark) => {
        const { least, most } = gapOf(event.after ? other : here, event.after ? here : other);
        return most >= length.least && least <= length.most;
      };
      if (all.some(fits)) continue;
      const named = others.flatMap((one) =>
        tells(one, event.stems) && marksOf(one).length === 1 ? [...marksOf(one)] : [],
      );
      const [origin] = named;
      if (!origin || named.some(({ from }) => from !== origin.from)) continue;
      const gap = gapOf(event.after ? origin : here, event.after ? here : origin);
      if (gap.most <= 0 || gap.most / Math.max(length.least, 1) > 12 || length.most / gap.most > 12) continue;
      yield {
        at: { start: time.start, end: time.end },
        message: `“${oneLine(article, time)} ${event.after ? 'after' : 'before'} ${event.words}”, but that was ${/^\d{4}$/.test(oneLine(article, origin)) ? 'in' : 'on'} ${oneLine(article, origin)}.`,
        related: [{ at: { start: origin.start, end: origin.end }, message: 'Its date' }],
      };
    }
  }
}

interface NamedEvent {
  readonly after: boolean;
  readonly words: string;
  readonly stems: readonly string[];
}

/** "after the treaty", "before his arrest": the noun behind the length and its stem. */
function eventBehind(told: ToldSentence, { time }: DateLength): NamedEvent | undefined {
  const tail = told.text.slice(time.end - told.start);
  const found =
    /^ (?<sign>after|before) (?:the |his |her |its |their |that |this )(?<words>(?:[\p{L}’'-]+ ){0,2}?(?<noun>\p{Ll}{4,}))(?=[,.;:)]|$| (?:in|on|at|of|that|which|and|to|by|with|from|was|were|is|had|has|will)\b)/u.exec(
      tail,
    );
  if (!found) return undefined;
  const { sign, words, noun } = found.groups as { sign: string; words: string; noun: string };
  if (common.has(noun)) return undefined;
  return { after: sign === 'after', words: `the ${words}`, stems: [stem(noun)] };
}

const common = new Set(
  'event time year month week start end beginning first last date deadline game match season'.split(' '),
);

/** The day of the sentence: its one date, else that of the article where it is told of now. */
function anchorOf(article: AnnotatedArticle, told: ToldSentence, marks: readonly DateMark[]): DateMark | undefined {
  if (marks.length > 1) return undefined;
  const [only] = marks;
  if (only) return only.isRange ? undefined : only;
  if (told.times.some(({ kind }) => kind === 'date')) return undefined;
  const present = presentOf(article);
  const verb = told.sentence.tokens.find(({ pos }) => /^(?:VB[DZP]|MD)$/.test(pos))?.pos;
  if (!present?.stated || verb === undefined || !/^VB[ZP]$/.test(verb)) return undefined;
  return { start: told.start, end: told.start, from: present.from, to: present.to, granularity: 'day', isRange: false };
}

/** A sentence tells of the event: it has its noun, or a verb of the same stem. */
function tells(told: ToldSentence, stems: readonly string[]): boolean {
  return told.sentence.tokens.some(({ pos, lower }) => /^(?:NN|VB)/.test(pos) && stems.includes(stem(lower)));
}

/** The beginning of a word that its noun and its verb share: "collapse", "collapsed". */
function stem(word: string): string {
  const irregular = forms.get(word);
  return (irregular ?? word).slice(0, 5);
}

const forms: ReadonlyMap<string, string> = new Map(
  'died:death dies:death sank:sinking fell:fall won:win began:beginning struck:strike wed:wedding married:wedding elected:election arrested:arrest opened:opening signed:signing born:birth burned:fire burnt:fire blaze:fire walkout:walked'
    .split(' ')
    .map((row) => row.split(':') as [string, string]),
);
