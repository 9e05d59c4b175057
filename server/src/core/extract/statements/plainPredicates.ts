import { verbStem } from '../claims/nounPhrase.ts';
import type { SentenceReading } from '../claims/reading.ts';
import { regularForm } from '../inflect.ts';
import { singularOf } from '../singular.ts';
import type { Predicate } from './predicates.ts';

/** Verbs that say too little by themselves for two of their uses to be of one thing. */
const light = new Set(
  (
    'be have do get go come make take say tell want need think know see look seem become use give put let keep find show call ask try help mean happen work play like ' +
    'feel believe expect include consider add note speak talk start begin stop continue turn run move live bring hold set follow provide involve allow change remain stay'
  )
    .split(' ')
    .map(verbStem),
);
const lightForms = new Set(
  'was were is are been being had has did does got went came made took said told thought knew saw gave kept found began ran brought held spoke could would should will may might must can do be have'.split(
    ' ',
  ),
);
const absolute =
  /^(?:not|n['’]t|never|no|nobody|none|neither|nor|without|all|every|each|both|everyone|everybody|no-one)$/;
/** Nobody reads more sentences of one article against each other. */
const mostSentences = 2000;

/**
 * Predicates of no table: verbs and adjectives by their own stem, for each sentence of an article. Only such as the article
 * also denies, turns by a prefix ("locked", "unlocked") or says of all, for the others have nothing to be held against.
 */
export function plainPredicates(
  sentences: readonly SentenceReading[],
  bareOf: (word: string) => string | undefined,
): ReadonlyMap<SentenceReading, readonly Predicate[]> {
  const found = new Map<SentenceReading, Predicate[]>();
  if (sentences.length > mostSentences) return found;
  const contested = new Set<string>();
  const all = sentences.map((reading) => {
    const predicates = candidates(reading, bareOf);
    const marked = reading.words.some((word) => absolute.test(word));
    for (const { kind, side } of predicates) if (marked || !side) contested.add(kind);
    return predicates;
  });
  for (const [index, reading] of sentences.entries()) {
    const kept = all[index]!.filter(({ kind }) => contested.has(kind));
    if (kept.length) found.set(reading, kept);
  }
  return found;
}

function candidates({ tokens, words }: SentenceReading, bareOf: (word: string) => string | undefined): Predicate[] {
  return tokens.flatMap((token, from): Predicate[] => {
    const word = words[from]!;
    const at = { from, to: from + 1, noun: false };
    if (
      (/^(?:VBD|VBN|VBZ|VBP|VB)$/.test(token.pos) || (token.pos === 'VBG' && isCopular(words, undefined, from))) &&
      word.length > 2 &&
      (carries(word) || (word.length > 3 && !lightForms.has(word)))
    ) {
      const stem = verbStem(regularForm(word));
      const thing = carries(word) ? objectOf(tokens, words, from) : undefined;
      if (thing) return [{ ...at, kind: `v:${carriers.get(word)!}+${thing}`, side: true, copular: false }];
      if (
        light.has(stem) ||
        carries(word) ||
        (/^NN/.test(tokens[from + 1]?.pos ?? '') &&
          token.pos === 'VBN' &&
          /^(?:DT|JJ|IN|PRP\$)$/.test(tokens[from - 1]?.pos ?? ''))
      )
        return [];
      const bare = token.pos === 'VBN' ? bareOf(word) : undefined;
      return [
        { ...at, kind: `v:${bare === undefined ? stem : verbStem(bare)}`, side: bare === undefined, copular: false },
      ];
    }
    if (token.pos === 'JJ' && isCopular(words, tokens[from + 1]?.pos, from)) {
      const bare = bareOf(word);
      return [{ ...at, kind: `a:${bare ?? word}`, side: bare === undefined, copular: true }];
    }
    return [];
  });
}

/** Forms of verbs that say something only with what they are done to: "took notes", "asked a question". */
const carriers = new Map(
  'take takes took taken|make makes made|give gives gave given|get gets got|ask asks asked|keep keeps kept|hold holds held|put puts|bring brings brought'
    .split('|')
    .flatMap((forms) => forms.split(' ').map((form) => [form, forms.split(' ')[0]!] as const)),
);

function carries(word: string): boolean {
  return carriers.has(word);
}

/** The noun right behind a verb, past an article and adjectives. */
function objectOf(tokens: SentenceReading['tokens'], words: readonly string[], verb: number): string | undefined {
  let at = verb + 1;
  while (/^(?:DT|JJ|PRP\$|CD|PDT)$/.test(tokens[at]?.pos ?? '')) at++;
  if (!/^NNS?$/.test(tokens[at]?.pos ?? '') || /^NN/.test(tokens[at + 1]?.pos ?? '')) return undefined;
  return singularOf(words[at]!);
}

/** "Was not locked", "remained open": an adjective that a form of "be" is right before, and no noun behind. */
function isCopular(words: readonly string[], next: string | undefined, index: number): boolean {
  if (/^NN/.test(next ?? '')) return false;
  let at = index - 1;
  while (at >= index - 2 && /^(?:not|n['’]t|never|still|also|\p{L}+ly)$/u.test(words[at] ?? '')) at--;
  return /^(?:is|are|was|were|been|be|remain(?:s|ed)?|stay(?:s|ed)?|['’](?:s|re|m))$/.test(words[at] ?? '');
}
