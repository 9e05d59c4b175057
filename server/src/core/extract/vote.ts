import type { NameTag } from '../article/article.ts';

/** A sentence with the name tags of its words. */
export interface NamedSentence {
  readonly words: readonly string[];
  readonly names: readonly NameTag[];
}

type Kind = 'PER' | 'ORG' | 'LOC' | 'MISC';

/** How often a form, its words joined by spaces, was tagged as a name of each kind, and how often it occurs. */
interface Vote {
  readonly kinds: Map<Kind, number>;
  tagged: number;
  total: number;
}

/** Share of its occurrences in which a form must be tagged for the tag to hold everywhere (measured on CoNLL-2003 prose). */
const neededShare = 0.3;

/**
 * Lets the occurrences of a form decide together: a form tagged in at least `share` of its places is a name in all of
 * them, and of the kind it has most often. `sentences` are those of one article or of a corpus; returns new tags for each.
 */
export function voteNames(sentences: readonly NamedSentence[], share = neededShare): NameTag[][] {
  const votes = countTagged(sentences);
  const index = indexByFirstWord(votes);
  for (const sentence of sentences) countOccurrences(sentence, index, votes);
  return sentences.map((sentence) => applyVotes(sentence, index, votes, share));
}

interface Name {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

function namesOf({ names }: NamedSentence): Name[] {
  const found: Name[] = [];
  for (let i = 0; i < names.length; ) {
    const start = i++;
    if (!names[start]!.startsWith('B-')) continue;
    while (i < names.length && names[i]!.startsWith('I-')) i++;
    found.push({ start, end: i, kind: names[start]!.slice(2) as Kind });
  }
  return found;
}

function countTagged(sentences: readonly NamedSentence[]): Map<string, Vote> {
  const votes = new Map<string, Vote>();
  for (const sentence of sentences) {
    for (const { start, end, kind } of namesOf(sentence)) {
      const form = sentence.words.slice(start, end).join(' ');
      const vote = votes.get(form) ?? { kinds: new Map(), tagged: 0, total: 0 };
      vote.tagged++;
      vote.kinds.set(kind, (vote.kinds.get(kind) ?? 0) + 1);
      votes.set(form, vote);
    }
  }
  return votes;
}

/** The forms that begin with a word, each as its words, the longest first. */
type FormIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

function indexByFirstWord(votes: ReadonlyMap<string, Vote>): FormIndex {
  const index = new Map<string, string[][]>();
  for (const form of votes.keys()) {
    const words = form.split(' ');
    const same = index.get(words[0]!) ?? [];
    same.push(words);
    index.set(words[0]!, same);
  }
  for (const forms of index.values()) forms.sort((a, b) => b.length - a.length || (a.join() < b.join() ? -1 : 1));
  return index;
}

/** An occurrence inside a longer name is no occurrence of the form: "York" in "New York" says nothing about "York". */
function countOccurrences(sentence: NamedSentence, index: FormIndex, votes: Map<string, Vote>): void {
  const names = nameAt(sentence);
  for (let i = 0; i < sentence.words.length; i++) {
    for (const form of index.get(sentence.words[i]!) ?? []) {
      if (!matches(sentence.words, i, form) || isPartOfName(names, i, i + form.length)) continue;
      votes.get(form.join(' '))!.total++;
    }
  }
}

function nameAt(sentence: NamedSentence): (Name | undefined)[] {
  const at = new Array<Name | undefined>(sentence.words.length).fill(undefined);
  for (const name of namesOf(sentence)) at.fill(name, name.start, name.end);
  return at;
}

function isPartOfName(names: readonly (Name | undefined)[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const name = names[i];
    if (name && (name.start < start || name.end > end)) return true;
  }
  return false;
}

function matches(words: readonly string[], start: number, form: readonly string[]): boolean {
  return form.every((word, i) => words[start + i] === word);
}

function applyVotes(
  sentence: NamedSentence,
  index: FormIndex,
  votes: ReadonlyMap<string, Vote>,
  share: number,
): NameTag[] {
  const names = nameAt(sentence);
  const tags: NameTag[] = [...sentence.names];
  for (let i = 0; i < tags.length; ) {
    const form = (index.get(sentence.words[i]!) ?? []).find(
      (words) => matches(sentence.words, i, words) && !isPartOfName(names, i, i + words.length),
    );
    const vote = form && votes.get(form.join(' '))!;
    if (!vote || vote.tagged < share * vote.total) {
      i = names[i]?.end ?? i + 1;
      continue;
    }
    const kind = commonest(vote.kinds);
    tags[i] = `B-${kind}`;
    tags.fill(`I-${kind}`, i + 1, i + form.length);
    i += form.length;
  }
  return tags;
}

/** Of equally common kinds the one met first wins. */
function commonest(kinds: ReadonlyMap<Kind, number>): Kind {
  return [...kinds].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
