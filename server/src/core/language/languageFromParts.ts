import { createConfusedWords } from './confusedWords.ts';
import { createDictionary } from './dictionary.ts';
import { createGaps } from './gapModel.ts';
import { createGazetteer } from './gazetteer.ts';
import type {
  ConfusedWords,
  Dictionary,
  Gaps,
  Gazetteer,
  Language,
  Lines,
  Tagger,
  Vouchers,
  WordVectors,
} from './language.ts';
import { createLines } from './lineModel.ts';
import { createTagger } from './tagger.ts';
import { createVouchers } from './voucherModel.ts';
import { createWordVectors } from './wordVectors.ts';

/** The data files of English, decompressed; each is asked for once, when it is first needed. */
export interface LanguageParts {
  /** `tagger.bin` */
  readonly tagger: () => Uint8Array;
  /** `words.bin` */
  readonly words: () => Uint8Array;
  /** `gazetteer.bin` */
  readonly gazetteer: () => Uint8Array;
  /** `gaps.bin` */
  readonly gaps: () => Uint8Array;
  /** `lines.bin` */
  readonly lines: () => Uint8Array;
  /** `vouchers.bin` */
  readonly vouchers: () => Uint8Array;
  /** `vectors.bin` */
  readonly vectors: () => Uint8Array;
  /** `confused.bin` */
  readonly confused: () => Uint8Array;
}

/** Names of the compressed files in the models folder. */
export const partFiles: Readonly<Record<keyof LanguageParts, string>> = {
  tagger: 'tagger.bin.gz',
  words: 'words.bin.gz',
  gazetteer: 'gazetteer.bin.gz',
  gaps: 'gaps.bin.gz',
  lines: 'lines.bin.gz',
  vouchers: 'vouchers.bin.gz',
  vectors: 'vectors.bin.gz',
  confused: 'confused.bin.gz',
};

/**
 * English from its data files. Nothing is read before it is used; then a part that cannot be read throws an Error
 * that names it, and so does every later use.
 */
export function languageFromParts(parts: LanguageParts): Language {
  const dictionary = once((): Dictionary => createDictionary(parts.words()));
  const gazetteer = once((): Gazetteer => createGazetteer(parts.gazetteer()));
  const tagger = once((): Tagger => createTagger(parts.tagger(), gazetteer(), dictionary()));
  const gaps = once((): Gaps => createGaps(parts.gaps()));
  const lines = once((): Lines => createLines(parts.lines()));
  const vouchers = once((): Vouchers => createVouchers(parts.vouchers()));
  const vectors = once((): WordVectors => createWordVectors(parts.vectors()));
  const confused = once((): ConfusedWords => createConfusedWords(parts.confused(), dictionary(), vectors()));
  return {
    get tagger() {
      return tagger();
    },
    get dictionary() {
      return dictionary();
    },
    get gazetteer() {
      return gazetteer();
    },
    get gaps() {
      return gaps();
    },
    get lines() {
      return lines();
    },
    get vouchers() {
      return vouchers();
    },
    get vectors() {
      return vectors();
    },
    get confused() {
      return confused();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
