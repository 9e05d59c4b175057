import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import { lessWords, moreWords } from './comparedFigures.ts';
import { figuresOf } from './figures.ts';
import { oneLine, type ToldSentence } from './toldSentences.ts';
import { isSharp } from './windows.ts';

/** A name with the figure told for it. */
interface Entry {
  readonly names: readonly string[];
  readonly figure: Quantity;
}

const first =
  'most|highest|largest|biggest|greatest|longest|tallest|busiest|first|winner|leader|front-?runner|favourite|best';
const last = 'least|fewest|lowest|smallest|shortest|second|runner-up|last|loser';
const link = String.raw`(?:, (?:with|on|at) (?:[^,;]|,(?=\d)){1,40},)?(?:['’]s \p{L}+)?(?: party| side| team)?(?:,? (?:which|who))?(?:,| (?:is|was|are|were|has|have|had|remains?|remained|came|finished|took|got|received|won|holds?|scored|emerged|looks?|now|still|as)\b)?(?: (?:in|the|a|an|with|as|far|clearly|narrowly|comfortably|now|still|by far)\b)*`;
const words = String.raw`(?:(?<up>${moreWords}|${first}|leading|ahead|in front)|(?<down>${lessWords}|${last}|trailing|behind))`;
const verbs = String.raw`(?: (?:narrowly|still|now|clearly))? (?:(?<leads>leads|led|topped|tops|won|beat|prevailed|outpolled|outsold)|(?<trails>trails|trailed|lagged|lags|lost to))`;

/** Things of which more is better, so that who leads has most. */
const counted = new Set('vote seat point goal medal run try percent voter supporter member ballot'.split(' '));
const standing =
  /^(?:first|winner|leader|front-?runner|favourite|best|leading|ahead|in front|second|runner-up|last|loser|trailing|behind|leads|led|topped|tops|won|beat|prevailed|outpolled|trails|trailed|lagged|lags|lost to)$/i;

/**
 * Names with a figure each, in one sentence or two, and who of them is said to have more or most: "Line A carries 41,000
 * riders and Line B 56,000. Line A, the busier of the two, …"
 */
export function* rankedNames(
  article: AnnotatedArticle,
  sentences: readonly ToldSentence[],
  index: number,
): Iterable<ArticleFinding> {
  const told = sentences[index]!;
  const here = entriesIn(article, told);
  const next = sentences[index + 1];
  const entries = here.length >= 2 ? here : here.length === 1 && next ? [...here, ...entriesIn(article, next)] : [];
  if (entries.length < 2 || entries.length > 5 || !areAlike(entries)) return;
  const reach = sentences.slice(index, index + (here.length >= 2 ? 2 : 3));
  for (const near of reach) {
    for (const entry of entries) {
      const { figure } = entry;
      const said = entry.names.map((name) => saidOf(near.text, name)).find((found) => found !== undefined);
      if (!said || elsewhere.test(near.text)) continue;
      if (standing.test(said.word) && !isScore(figure, reach)) continue;
      const others = entries.filter((one) => one !== entry);
      const isRight = said.up
        ? others.every((one) => one.figure.low <= figure.low)
        : said.isLast || others.length === 1
          ? others.some((one) => one.figure.low >= figure.low)
          : true;
      const isWrong = said.up
        ? others.some((one) => one.figure.low > figure.low)
        : others.every((one) => one.figure.low < figure.low);
      if (isRight || !isWrong) continue;
      const rival = others.find((one) => (said.up ? one.figure.low > figure.low : one.figure.low < figure.low))!;
      const start = near.start + said.start;
      yield {
        at: { start, end: near.start + said.end },
        message: `“${said.word}” is said of ${said.name} (${oneLine(article, figure)}), but ${rival.names[0]!} has ${oneLine(article, rival.figure)}.`,
        related: [figure, rival.figure].map((one) => ({
          at: { start: one.start, end: one.end },
          message: oneLine(article, one),
        })),
      };
      return;
    }
  }
}

const elsewhere =
  /\b(?:not|n['’]t|never|no longer|last (?:year|time|week|month)|previous\w*|earlier|ago|until|would|could|may|might|expect\w*|hop\w+|once|at first|half-?time|the break|if|despite|although|though|one of|second-)\b/i;

const standingBehind = new RegExp(String.raw`${link} ${words}\b`, 'iuy');
const verbBehind = new RegExp(String.raw`${verbs}\b`, 'iuy');

interface Said {
  /** Offsets of the name with what stands behind it. */
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** The first place of a name, in any case, with what matches behind it: an expression for each name would take long to make. */
function matchBehind(text: string, name: string, behind: RegExp): Said | undefined {
  const lower = text.toLowerCase();
  // A letter may be longer in the other case.
  const [within, wanted] = lower.length === text.length ? [lower, name.toLowerCase()] : [text, name];
  for (let start = within.indexOf(wanted); start >= 0; start = within.indexOf(wanted, start + 1)) {
    if (isWord(text[start - 1]) === isWord(text[start])) continue;
    behind.lastIndex = start + name.length;
    const match = behind.exec(text);
    if (match) return { start, end: behind.lastIndex, groups: match.groups! };
  }
  return undefined;
}

function isWord(letter = ''): boolean {
  return /^\w$/.test(letter);
}

function saidOf(
  text: string,
  name: string,
): { name: string; up: boolean; isLast: boolean; word: string; start: number; end: number } | undefined {
  const match = matchBehind(text, name, standingBehind) ?? matchBehind(text, name, verbBehind);
  if (!match) return undefined;
  const { groups, start, end } = match;
  const word = groups['up'] ?? groups['down'] ?? groups['leads'] ?? groups['trails']!;
  const up = groups['up'] !== undefined || groups['leads'] !== undefined;
  const tail = text.slice(end);
  if (
    /^(?:more|most|fewer|fewest|less|least)$/i.test(word) &&
    !/^(?:[.,;:!?)]|$| of\b| votes?\b| seats?\b| points?\b)/.test(tail)
  )
    return undefined;
  if (groups['leads'] !== undefined || groups['trails'] !== undefined) {
    if (
      !/^(?:[.,;]|$| by\b| the (?:poll|race|vote|field|table|count|survey|standings|way|pack|contest)\b| in\b| with\b| \p{Lu})/u.test(
        tail,
      )
    )
      return undefined;
  }
  if (
    /^(?:first|second|last|best|ahead|behind)$/i.test(word) &&
    !/^(?:[.,;:!?)]|$| (?:in the|of|with|behind|on)\b)/.test(tail)
  )
    return undefined;
  // "The first to …", "more than", "best known", "won 22 votes": said of something else.
  if (/^(?: (?:to|than|\d|\p{L}+ (?:known|ever)|time|\p{Lu}|in \p{Lu}|half|round|day|leg|quarter|place)|-)/u.test(tail))
    return undefined;
  if (
    /^(?:won|led|beat)$/i.test(word) &&
    !/^(?:[.,;]| the (?:election|vote|race|poll|contest|runoff|match|game|seat)\b| by )/.test(tail)
  )
    return undefined;
  return {
    name,
    up,
    isLast: new RegExp(`^(?:${last}|trailing|behind)$`, 'i').test(word),
    word,
    start,
    end,
  };
}

/** The figures of a sentence with the names in front of each, back to the figure before it. */
function entriesIn(article: AnnotatedArticle, told: ToldSentence): Entry[] {
  const figures = figuresOf(article, told).filter(
    (one) =>
      isSharp(one) &&
      /^(?:cardinal|money|measure|percentage)$/.test(one.kind) &&
      !(one.kind === 'cardinal' && !one.head && one.low >= 1500 && one.low < 2200),
  );
  let from = told.start;
  const entries = figures.flatMap((figure): Entry[] => {
    const names = namesIn(told, from, figure.start);
    from = figure.end;
    return names.length > 0 && names.length < 6 ? [{ names, figure }] : [];
  });
  // A name that stands before two figures is neither's.
  const twice = (name: string) => entries.filter(({ names }) => names.includes(name)).length > 1;
  return entries
    .map(({ names, figure }) => ({ figure, names: names.filter((name) => !twice(name)) }))
    .filter(({ names }) => names.length > 0);
}

const noName =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|The|A|An|In|On|At|Of|His|Her|Its|Their|It|He|She|They|But|And|With|For|That|This|There|When|While|Prime|President|Minister)$/;

/** The runs of capitalised words of a stretch, and the last word of each, by which a person is called. */
function namesIn({ start: first, sentence: { tokens } }: ToldSentence, from: number, to: number): string[] {
  const inside = tokens.filter(({ start, end }) => start >= from && end <= to);
  const names: string[][] = [[]];
  for (const [i, { text, pos, start }] of inside.entries()) {
    const isOpening = start === first && !pos.startsWith('NNP') && !/^\p{Lu}/u.test(inside[i + 1]?.text ?? '');
    const isName =
      /^\p{Lu}/u.test(text) && !isOpening && (!noName.test(text) || (text === 'A' && names.at(-1)!.length > 0));
    if (isName) names.at(-1)!.push(text);
    else if (names.at(-1)!.length > 0) names.push([]);
  }
  return [
    ...new Set(
      names
        .filter((name) => name.length > 0)
        .flatMap((name) => [name.join(' '), ...(name.length > 1 && name.at(-1)!.length > 3 ? [name.at(-1)!] : [])]),
    ),
  ];
}

function areAlike(entries: readonly Entry[]): boolean {
  const [one] = entries;
  const heads = new Set(entries.flatMap(({ figure: { head } }) => (head === undefined ? [] : [head])));
  return (
    heads.size < 2 &&
    entries.every(
      ({ figure }) =>
        figure.kind === one!.figure.kind &&
        figure.unit === one!.figure.unit &&
        figure.low < 30 * one!.figure.low &&
        one!.figure.low < 30 * figure.low,
    )
  );
}

/** Votes, seats, goals: who has more is ahead. A time or a price is not. */
function isScore({ kind, head }: Quantity, sentences: readonly ToldSentence[]): boolean {
  if (kind === 'percentage')
    return sentences.some(({ text }) =>
      /\b(?:votes?|voters|polls?|polled|survey|support|seats|ballots?)\b/i.test(text),
    );
  return (
    kind === 'cardinal' &&
    (head === undefined
      ? sentences.some(({ text }) => /\b(?:votes?|seats?|points|goals|medals)\b/i.test(text))
      : counted.has(head))
  );
}
