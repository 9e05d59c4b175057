import type { TaggedSentence } from './readData.ts';

/** The sentence in capitals, as headlines are. */
export function inCapitals({ words, tags }: TaggedSentence): TaggedSentence {
  return { words: words.map((word) => word.toUpperCase()), tags };
}

/** Short words that headlines in title case leave in lower case. */
const smallWords = new Set('a an and as at but by for from in into nor of on or over the to up via with'.split(' '));

/** The sentence as a headline in title case. */
export function inTitleCase({ words, tags }: TaggedSentence): TaggedSentence {
  const titled = words.map((word, i) =>
    (i > 0 && smallWords.has(word)) || word.startsWith("'") || word === "n't"
      ? word
      : word.charAt(0).toUpperCase() + word.slice(1),
  );
  return { words: titled, tags };
}

/** Headlines end without a full stop. */
export function withoutFullStop({ words, tags }: TaggedSentence): TaggedSentence {
  const end = words.at(-1) === '.' ? words.length - 1 : words.length;
  return { words: words.slice(0, end), tags: tags.slice(0, end) };
}

/** The treebanks part some compounds at their hyphens; articles are tokenised with the compound as one word. */
export function withWholeCompounds({ words, tags }: TaggedSentence): TaggedSentence {
  const whole: string[] = [];
  const wholeTags: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const joins = tags[i] === 'HYPH' && whole.length > 0 && i + 1 < words.length;
    if (!joins) {
      whole.push(words[i]!);
      wholeTags.push(tags[i]!);
      continue;
    }
    const first = wholeTags.pop()!;
    whole.push(whole.pop()! + words[i] + words[i + 1]);
    wholeTags.push(compoundTag(first, tags[i + 1]!, tags[i + 2]));
    i++;
  }
  return { words: whole, tags: wholeTags };
}

/** Penn guidelines: a compound before a noun is an adjective; otherwise it is what its last part is. */
function compoundTag(first: string, last: string, next: string | undefined): string {
  if (first.startsWith('NNP') && last.startsWith('NNP')) return last;
  if (first === 'CD' && last === 'CD') return 'CD';
  if (/^(?:VBN|VBG|JJ)$/.test(last)) return 'JJ';
  if (last === 'NN' && next !== undefined && /^NN/.test(next)) return 'JJ';
  return last;
}
