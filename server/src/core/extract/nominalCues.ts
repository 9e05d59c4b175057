import type { Token } from '../article/article.ts';

/** A way of naming a source without a reporting verb, as a range of token indexes; the source follows. */
export interface Nominal {
  readonly from: number;
  readonly to: number;
  /** Nobody follows: "reportedly". */
  readonly agentless: boolean;
  /** Whatever follows is the source, even a noun that is no known source. */
  readonly anySource: boolean;
  /** All of the sentence is attributed, not only what follows. */
  readonly wholeSentence: boolean;
}

interface Row {
  readonly words: string;
  readonly agentless?: boolean;
  readonly anySource?: boolean;
  readonly wholeSentence?: boolean;
}

/** Words in lower case, alternatives parted by a stroke. */
const rows: readonly Row[] = [
  { words: 'according to', anySource: true, wholeSentence: true },
  { words: 'attributed to' },
  { words: 'citing', wholeSentence: true },
  { words: 'quoting', wholeSentence: true },
  { words: 'in the words of', anySource: true, wholeSentence: true },
  { words: 'in the view|opinion|estimation|eyes of', wholeSentence: true },
  {
    words:
      'as reported|stated|quoted|described|confirmed|noted|announced|shown|documented|recorded|established|told by|in',
    anySource: true,
    wholeSentence: true,
  },
  { words: 'as appears|emerges|follows from', anySource: true, wholeSentence: true },
  { words: 'as is clear|evident|apparent|plain from', anySource: true, wholeSentence: true },
  { words: 'as can be seen|read|gathered from|in', anySource: true, wholeSentence: true },
  { words: 'reported|confirmed|published|disclosed|revealed|announced|released|claimed|estimated by' },
  { words: 'based on reports|statements|comments from|by', wholeSentence: true },
  { words: 'reportedly', agentless: true },
  { words: 'allegedly', agentless: true },
  { words: 'supposedly', agentless: true },
  { words: 'purportedly', agentless: true },
];

interface Compiled extends Nominal {
  readonly elements: readonly ReadonlySet<string>[];
}

const byFirst = new Map<string, Compiled[]>();
for (const row of rows) {
  const elements = row.words.split(' ').map((element) => new Set(element.split('|')));
  const compiled = {
    elements,
    from: 0,
    to: 0,
    agentless: row.agentless ?? false,
    anySource: row.anySource ?? false,
    wholeSentence: row.wholeSentence ?? false,
  };
  for (const word of elements[0]!) byFirst.set(word, [...(byFirst.get(word) ?? []), compiled]);
}

export const nominalCues = {
  /** The lower-case words that cues begin with. */
  openers: (): Iterable<string> => byFirst.keys(),
  /** The cue that begins at token `i`, if one does. */
  at(tokens: readonly Token[], i: number): Nominal | undefined {
    for (const { elements, agentless, anySource, wholeSentence } of byFirst.get(tokens[i]!.lower) ?? []) {
      if (elements.every((words, k) => tokens[i + k] && words.has(tokens[i + k]!.lower))) {
        return { from: i, to: i + elements.length, agentless, anySource, wholeSentence };
      }
    }
    return undefined;
  },
};
