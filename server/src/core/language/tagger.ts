import type { NameTag, Token } from '../article/article.ts';
import { spellingAt, spellingLimit } from '../article/spellings.ts';
import { openBytes } from './bytes.ts';
import { nameTags } from './labels.ts';
import type { Dictionary, Gazetteer, Tagger } from './language.ts';
import { LowerCaseWords } from './lowerCaseWords.ts';
import { namePadding } from './nameFeatures.ts';
import { readNameTagger } from './nameTagger.ts';
import { readPosTagger } from './posTagger.ts';
import { wordForm } from './wordForm.ts';
import { edge, WordRows } from './wordRows.ts';

/** First four letters of a tagger's model. */
export const taggerFormat = 'SCTG';

/** Words remembered with their lists and sums; more are forgotten all at once, which costs time but changes nothing. */
const rememberedWords = 24_000;

/**
 * The two sequence models of the file `tagger.bin`, decompressed: parts of speech first, then names, which use them.
 * Lists of names and words are part of what the model was trained with, so the same ones must be passed.
 * @throws Error when the bytes are not such a file or are damaged.
 */
export function createTagger(model: Uint8Array, gazetteer: Gazetteer, dictionary: Dictionary): Tagger {
  const reader = openBytes(model, taggerFormat, 'tagger model');
  const rows = new WordRows();
  const posTagger = readPosTagger(reader, rows, dictionary);
  const nameTagger = readNameTagger(reader, rows, gazetteer, dictionary);
  /** For each spelling the number of its word, 0 where it was not met; the word numbered 0 is the edge. */
  const wordOfSpelling = new Uint16Array(spellingLimit);
  /** The words of the sentence at hand, between edges. */
  let words = new Int32Array(64);
  const lowerCaseWords = new LowerCaseWords();

  const numberOf = (text: string, spelling: number): number => {
    const known = wordOfSpelling[spelling]!;
    if (known !== 0) return known;
    const word = rows.add(wordForm(text), text);
    posTagger.enter(word);
    nameTagger.enter(word);
    // A sentence of tens of thousands of new words would leave the table.
    if (spelling !== 0 && word <= 0xffff) wordOfSpelling[spelling] = word;
    return word;
  };
  const wordOfToken = ({ text, spelling }: Token): number =>
    numberOf(text, spelling ?? spellingAt(text, 0, text.length));
  /** Room for a sentence, and for new words. */
  const begin = (length: number) => {
    forgetMany();
    if (words.length < length + 2 * namePadding) words = new Int32Array(2 * length + 2 * namePadding);
    words.fill(edge, length + namePadding, length + 2 * namePadding);
  };
  const forgetMany = () => {
    if (rows.count <= rememberedWords) return;
    rows.clear();
    wordOfSpelling.fill(0);
  };
  /** Indices of the labels of both kinds, in buffers that the next sentence overwrites. */
  const label = (length: number): Labels => {
    const pos = posTagger.tag(words, namePadding, length);
    return { pos, names: nameTagger.tag(words, length, pos, lowerCaseWords) };
  };
  const noteLowerCase = (sentences: readonly (readonly Token[])[]) => {
    lowerCaseWords.clear(sentences.reduce((sum, tokens) => sum + tokens.length, 0));
    for (const tokens of sentences) {
      forgetMany();
      for (const token of tokens)
        if (token.kind === 'word' && token.text === token.lower) lowerCaseWords.add(rows.lower(wordOfToken(token)));
    }
  };
  return {
    tag: (texts, lowerCase = new Set()) => {
      begin(texts.length);
      lowerCaseWords.clear(lowerCase.size);
      for (const word of lowerCase) lowerCaseWords.add(wordForm(word).lower);
      for (const [i, text] of texts.entries())
        words[i + namePadding] = numberOf(text, spellingAt(text, 0, text.length));
      const { pos, names } = label(texts.length);
      return {
        pos: texts.map((_, i) => posTagger.labels[pos[i]!]!),
        names: texts.map((_, i): NameTag => (names ? nameTags[names[i]!]! : 'O')),
      };
    },
    tagSentences: (sentences) => {
      noteLowerCase(sentences);
      return sentences.map((tokens) => {
        const { length } = tokens;
        begin(length);
        for (let i = 0; i < length; i++) words[i + namePadding] = wordOfToken(tokens[i]!);
        const { pos, names } = label(length);
        const tagged = new Array<Token>(length);
        for (let i = 0; i < length; i++) {
          const { start, end, text, lower, kind, spelling } = tokens[i]!;
          const name = names ? nameTags[names[i]!]! : 'O';
          tagged[i] = { start, end, text, lower, kind, pos: posTagger.labels[pos[i]!]!, name, spelling };
        }
        return tagged;
      });
    },
  };
}

interface Labels {
  readonly pos: Uint8Array;
  /** Undefined for a sentence without a capital, which has no names. */
  readonly names: Uint8Array | undefined;
}
