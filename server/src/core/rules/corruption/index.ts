import type { Rule } from '../../rule.ts';
import blankRun from './blankRun.ts';
import doubledPhrase from './doubledPhrase.ts';
import homoglyph from './homoglyph.ts';
import mixedScript from './mixedScript.ts';
import pageFurniture from './pageFurniture.ts';
import placeholder from './placeholder.ts';
import replacementCharacter from './replacementCharacter.ts';
import strayDelimiter from './strayDelimiter.ts';
import tableShape from './tableShape.ts';
import tableSwallowedProse from './tableSwallowedProse.ts';
import truncated from './truncated.ts';

/** The corruption rules, in the order of the catalogue. */
export const corruptionRules: readonly Rule[] = [
  replacementCharacter,
  mixedScript,
  homoglyph,
  doubledPhrase,
  truncated,
  tableShape,
  tableSwallowedProse,
  strayDelimiter,
  placeholder,
  pageFurniture,
  blankRun,
];
