import { QUANTITY_WORDS } from '../quantities/openers.ts';
import { TIME_WORDS } from '../times/parsers.ts';
import { WORD_CLASSES } from './classes.ts';
import { WordTable } from './wordTable.ts';

/** The words that belong to a class or may open something. */
export const vocabulary = new WordTable(
  new Map(
    [...new Set([...WORD_CLASSES.keys(), ...TIME_WORDS.keys(), ...QUANTITY_WORDS.keys()])].map((word) => [
      word,
      {
        facts: WORD_CLASSES.get(word) ?? 0,
        opens: (TIME_WORDS.get(word) ?? 0) | ((QUANTITY_WORDS.get(word) ?? 0) << 8),
      },
    ]),
  ),
);
