import type { NameTag } from '../src/core/article/article.ts';
import { mayFollow, nameTags } from '../src/core/language/labels.ts';
import type { Dictionary, Gazetteer } from '../src/core/language/language.ts';
import { LowerCaseWords } from '../src/core/language/lowerCaseWords.ts';
import {
  maxNameFeatures,
  NameSentence,
  namePadding,
  namePairFeatures,
  namePlaces,
  nameWordFeatures,
} from '../src/core/language/nameFeatures.ts';
import { nameCandidates, nameLabelLists } from '../src/core/language/nameTagger.ts';
import { enterNameWord } from '../src/core/language/nameWord.ts';
import type { PosTagger } from '../src/core/language/posTagger.ts';
import { flag, wordForm } from '../src/core/language/wordForm.ts';
import { edge, type WordRows } from '../src/core/language/wordRows.ts';
import type { ByteWriter } from './byteWriter.ts';
import { inCapitals, inTitleCase, withoutFullStop } from './copies.ts';
import { type Example, trainPerceptron } from './perceptron.ts';
import { createRandom } from './random.ts';
import { readDocuments, type TaggedDocument, type TaggedSentence } from './readData.ts';
import { writeWeights } from './writeWeights.ts';

/** Documents at the end of wikigold that no model is trained on. */
export const heldOut = 45;
/** One sentence in so many has a copy in capitals, and another one in title case. */
const copyEvery = 12;
/** Files without true documents are cut into stretches of so many sentences. */
const stretch = 40;

/** A corpus annotated with names. */
interface Source {
  readonly file: string;
  readonly domain: number;
  readonly weight: number;
  /** Kinds of name that the annotation marks; a word outside its names may be a name of another kind. */
  readonly kinds: readonly string[];
}

const everyKind = ['PER', 'ORG', 'LOC', 'MISC'];
const threeKinds = ['PER', 'ORG', 'LOC'];

/** Wikigold follows the guidelines of CoNLL-2003, which the model is to follow, and comes first. */
export const sources: readonly Source[] = [
  { file: 'ner/wikigold.tsv', domain: 0, weight: 2, kinds: everyKind },
  { file: 'ner/wnut.train.tsv', domain: 1, weight: 1, kinds: everyKind },
  { file: 'ner/btc.tsv', domain: 2, weight: 1, kinds: threeKinds },
  { file: 'ner/uner.dev.tsv', domain: 3, weight: 1, kinds: threeKinds },
  { file: 'ner/gum.safe.tsv', domain: 4, weight: 1, kinds: threeKinds },
];

/** What the name model is built on. */
export interface NameResources {
  readonly gazetteer: Gazetteer;
  readonly dictionary: Dictionary;
  /** The words that `posTagger` knows. */
  readonly rows: WordRows;
  readonly posTagger: PosTagger;
}

/** Trains on all sources but the held-out documents and writes the weights. */
export function trainNames(data: string, resources: NameResources, writer: ByteWriter): void {
  const examples = sources.flatMap((source) => {
    const documents = nameDocuments(data, source.file);
    const used = source.domain === 0 ? documents.slice(0, -heldOut) : documents;
    return used.flatMap((document) => documentExamples(document, source, resources));
  });
  console.log(`names: ${examples.length} sentences`);
  const trained = trainPerceptron(examples, nameOptions);
  writeWeights(writer, trained, 2);
}

export const nameOptions = {
  labels: nameTags.length,
  rounds: 16,
  minimalCount: 3,
  allowed: (before: number, label: number) => mayFollow(nameTags[before], nameTags[label]!),
  margin: 1,
  dropout: 0.3,
  domains: 5,
};

/** The documents of a corpus with our labels; what has no true documents is cut into stretches. */
export function nameDocuments(data: string, file: string): TaggedDocument[] {
  return readDocuments(data, file)
    .flatMap((document) => (document.length > 500 ? stretchesOf(document) : [document]))
    .map((document) => document.map(({ words, tags }) => ({ words, tags: ourTags(tags) })));
}

function stretchesOf(document: TaggedDocument): TaggedDocument[] {
  const stretches: TaggedDocument[] = [];
  for (let i = 0; i < document.length; i += stretch) stretches.push(document.slice(i, i + stretch));
  return stretches;
}

/** Kinds of WNUT17 that are called otherwise here. */
const kinds: Readonly<Record<string, string>> = {
  person: 'PER',
  location: 'LOC',
  corporation: 'ORG',
  group: 'ORG',
  product: 'MISC',
  'creative-work': 'MISC',
};

/** Malformed tags become O; a name that opens with I- opens with B-. */
function ourTags(tags: readonly string[]): NameTag[] {
  const ours: NameTag[] = [];
  for (const tag of tags) {
    const [position, kind = ''] = [tag.slice(0, 1), kinds[tag.slice(2)] ?? tag.slice(2)];
    const before = ours.at(-1);
    const wanted = `${position}-${kind}` as NameTag;
    if (!nameTags.includes(wanted)) ours.push('O');
    else ours.push(mayFollow(before, wanted) ? wanted : (`B-${kind}` as NameTag));
  }
  return ours;
}

/** Words that the document has in lower case, with straight apostrophes. */
export function lowerCaseWords(document: TaggedDocument): Set<string> {
  const found = new Set<string>();
  for (const { words } of document) {
    for (const word of words) {
      const { flags, text } = wordForm(word);
      if ((flags & flag.lower) !== 0 && (flags & (flag.capital | flag.innerCapital)) === 0) found.add(text);
    }
  }
  return found;
}

/** Examples of a document's sentences and of the copies as headlines. */
export function documentExamples(document: TaggedDocument, source: Source, resources: NameResources): Example[] {
  const words = lowerCaseWords(document);
  const lower = new LowerCaseWords();
  lower.clear(words.size);
  for (const word of words) lower.add(wordForm(word).lower);
  const random = createRandom(document.length * 31 + document[0]!.words.length);
  return document.flatMap((sentence) => {
    const copies = [sentence];
    if (random() < 1 / copyEvery) copies.push(inCapitals(withoutFullStop(sentence)));
    if (random() < 1 / copyEvery) copies.push(inTitleCase(withoutFullStop(sentence)));
    return copies.map((copy) => exampleOf(copy, lower, source, resources));
  });
}

function exampleOf(
  { words, tags }: TaggedSentence,
  lower: LowerCaseWords,
  source: Source,
  { gazetteer, dictionary, rows, posTagger }: NameResources,
): Example {
  rows.clear();
  const numbers = words.map((word) => {
    const number = rows.add(wordForm(word), word);
    posTagger.enter(number);
    enterNameWord(rows, number, gazetteer, dictionary);
    return number;
  });
  const edges = Array<number>(namePadding).fill(edge);
  const padded = Int32Array.from([...edges, ...numbers, ...edges]);
  const pos = posTagger.tag(padded, namePadding, words.length);
  const sentence = new NameSentence(rows, gazetteer);
  sentence.take(padded, words.length);
  sentence.prepare(pos, lower);
  const candidates = candidatesOf(sentence, rows.numbers);
  const buffer = new Int32Array(maxNameFeatures);
  const features = candidates.map((labels, i) => {
    if (labels.length === 1) return new Int32Array(0);
    let count = 0;
    for (const [place, step] of namePlaces.entries())
      count = nameWordFeatures(rows, padded[i + namePadding + step]!, place, buffer, count);
    return buffer.slice(0, namePairFeatures(sentence, rows.numbers, i, buffer, count));
  });
  return {
    candidates,
    gold: goldLabels(tags, candidates, source),
    features,
    domain: source.domain,
    weight: source.weight,
  };
}

function candidatesOf(sentence: NameSentence, numbers: Int32Array): Uint8Array[] {
  const starts = new Int32Array(sentence.length);
  const counts = new Uint8Array(sentence.length);
  nameCandidates(sentence, numbers, starts, counts);
  return Array.from(starts, (start, i) => nameLabelLists.slice(start, start + counts[i]!));
}

/** A name whose word cannot bear its label (a name in lower case) is none; a word outside may be of a kind not annotated. */
function goldLabels(tags: readonly string[], candidates: readonly Uint8Array[], source: Source): Uint8Array[] {
  const open = nameTags.flatMap((tag, i) => (tag !== 'O' && !source.kinds.includes(tag.slice(2)) ? [i] : []));
  const possible = tags.map((tag, i) => candidates[i]!.includes(nameTags.indexOf(tag as NameTag)));
  const wanted = ourTags(tags.map((tag, i) => (possible[i] ? tag : 'O')));
  return wanted.map((tag, i) => {
    const label = nameTags.indexOf(tag);
    if (tag !== 'O') return Uint8Array.of(label);
    return Uint8Array.from([0, ...open.filter((other) => candidates[i]!.includes(other))]);
  });
}
