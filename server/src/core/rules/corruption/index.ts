import type { Rule } from '../../rule.ts';
import bareHeading from './bareHeading.ts';
import blankRun from './blankRun.ts';
import commaSplice from './commaSplice.ts';
import controlCharacter from './controlCharacter.ts';
import doubledMark from './doubledMark.ts';
import doubledPhrase from './doubledPhrase.ts';
import doubledWord from './doubledWord.ts';
import duplicateBlock from './duplicateBlock.ts';
import echoedWord from './echoedWord.ts';
import foreignPhrase from './foreignPhrase.ts';
import fragment from './fragment.ts';
import fusedHeading from './fusedHeading.ts';
import fusedWords from './fusedWords.ts';
import generatedText from './generatedText.ts';
import homoglyph from './homoglyph.ts';
import invisibleCharacter from './invisibleCharacter.ts';
import leftoverMarkup from './leftoverMarkup.ts';
import literalTranslation from './literalTranslation.ts';
import lostLigature from './lostLigature.ts';
import lostStop from './lostStop.ts';
import missingBlock from './missingBlock.ts';
import missingComma from './missingComma.ts';
import missingHyphen from './missingHyphen.ts';
import missingStop from './missingStop.ts';
import missingWord from './missingWord.ts';
import mixedScript from './mixedScript.ts';
import ocrNoise from './ocrNoise.ts';
import otherLanguage from './otherLanguage.ts';
import pageFurniture from './pageFurniture.ts';
import placeholder from './placeholder.ts';
import repeatedFurniture from './repeatedFurniture.ts';
import replacementCharacter from './replacementCharacter.ts';
import splitWord from './splitWord.ts';
import strayDelimiter from './strayDelimiter.ts';
import strayLetter from './strayLetter.ts';
import strayLine from './strayLine.ts';
import strayName from './strayName.ts';
import tableShape from './tableShape.ts';
import tableSwallowedProse from './tableSwallowedProse.ts';
import templateExpression from './templateExpression.ts';
import truncated from './truncated.ts';
import unbalancedMark from './unbalancedMark.ts';
import undecodable from './undecodable.ts';
import unintroducedQuotation from './unintroducedQuotation.ts';
import unknownWord from './unknownWord.ts';
import verbForm from './verbForm.ts';
import wrongEncoding from './wrongEncoding.ts';
import wrongWord from './wrongWord.ts';

/** The corruption rules, in the order of the catalogue. */
export const corruptionRules: readonly Rule[] = [
  undecodable,
  otherLanguage,
  wrongEncoding,
  replacementCharacter,
  invisibleCharacter,
  controlCharacter,
  mixedScript,
  homoglyph,
  fusedWords,
  splitWord,
  strayLetter,
  strayLine,
  unknownWord,
  strayName,
  literalTranslation,
  lostLigature,
  ocrNoise,
  doubledWord,
  doubledMark,
  doubledPhrase,
  duplicateBlock,
  missingWord,
  verbForm,
  foreignPhrase,
  fragment,
  truncated,
  missingStop,
  lostStop,
  unbalancedMark,
  commaSplice,
  missingComma,
  missingHyphen,
  unintroducedQuotation,
  echoedWord,
  tableShape,
  tableSwallowedProse,
  strayDelimiter,
  missingBlock,
  bareHeading,
  fusedHeading,
  placeholder,
  templateExpression,
  leftoverMarkup,
  generatedText,
  pageFurniture,
  repeatedFurniture,
  blankRun,
  wrongWord,
];
