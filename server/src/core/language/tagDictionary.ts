import type { ByteReader } from './bytes.ts';
import { flag, type WordForm } from './wordForm.ts';

/** Which parts of speech a word can have. */
export interface TagDictionary {
  /** Indices of the labels `form` may have, the commonest first; of open classes for a word that is not in it. */
  candidates(form: WordForm): Uint8Array;
}

/** Entries are keyed by a word's lower-case form. */
export interface TagEntries {
  readonly labels: readonly string[];
  /** Tags of frequent words. */
  readonly known: ReadonlyMap<string, Uint8Array>;
}

/** Tags of which every newly met word may be one. */
const openTags = 'NN NNS NNP NNPS JJ JJR JJS RB VB VBD VBG VBN VBP VBZ CD FW UH SYM ADD'.split(' ');
/** Tags of a mark without letters and digits. */
const markTags = "SYM NFP : . , `` '' -LRB- -RRB- HYPH # $ CC LS UH".split(' ');
/** Tags of a word with a digit. */
const digitTags = 'CD JJ NN NNS NNP NNPS LS ADD SYM RB'.split(' ');
const nameTagsOfWords = ['NNP', 'NNPS'];
/** Words of these tags alone keep them with a first capital ("The", "Of"), but not in capitals ("US", "WHO"). */
const closedTags = new Set("DT IN CC PRP PRP$ TO WP WDT WRB WP$ EX POS PDT RP . , : `` '' -LRB- -RRB-".split(' '));

/** Looks words up in `entries`; what is not there is guessed from the word's form. */
export function createTagDictionary(entries: TagEntries): TagDictionary {
  const { labels, known } = entries;
  const indices = (tags: readonly string[]) =>
    Uint8Array.from(tags.map((tag) => labels.indexOf(tag)).filter((index) => index >= 0));
  const open = indices(openTags);
  const marks = indices(markTags);
  const digits = indices(digitTags);
  const names = indices(nameTagsOfWords);
  const closed = new Set(labels.flatMap((label, i) => (closedTags.has(label) ? [i] : [])));
  return {
    candidates: ({ text, flags }) => {
      const tags = known.get(text);
      if (tags) {
        const mayBeName =
          (flags & (flag.allCapitals | flag.innerCapital)) !== 0 ||
          ((flags & flag.capital) !== 0 && !tags.every((tag) => closed.has(tag)));
        return mayBeName ? Uint8Array.from(new Set([...tags, ...names])) : tags;
      }
      if ((flags & flag.digit) !== 0) return digits;
      return (flags & flag.letter) === 0 ? marks : open;
    },
  };
}

/** Reads labels, the lists of labels that occur, and the words in alphabetical order, each with the number of its list. */
export function readTagEntries(reader: ByteReader): TagEntries {
  const labels = Array.from({ length: reader.varint() }, () => reader.string());
  // Copies, because a window on the bytes would keep the whole file in memory.
  const lists = Array.from({ length: reader.varint() }, () => Uint8Array.from(reader.bytes(reader.varint())));
  const known = new Map<string, Uint8Array>();
  let word = '';
  for (let left = reader.varint(); left > 0; left--) {
    word = word.slice(0, reader.varint()) + reader.string();
    known.set(word, lists[reader.varint()]!);
  }
  return { labels, known };
}
