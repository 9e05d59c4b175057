import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import { garbageLines } from './garbageLines.ts';
import { poorReadings } from './ocrReadings.ts';
import { insideQuotation } from './quotationMarks.ts';
import { lineAround, shown, textMatches } from './textMatches.ts';
import { unknownWords } from './unknownWords.ts';

/** Numbers with a capital O, a small l or a capital I among their digits: "2O31", "l998", "1O0,000". */
const letterInNumber =
  /(?<![\p{L}\p{N}$£€.,_-])(?:[lI](?=[89]\d\d(?!\d)|0\d\d)|l(?=\d{2,3}(?![\d.,-]))|\d)(?:[.,]?[\dOoIl])*[\dO](?![\p{L}\p{N}_-])|(?<=[$£€])(?=[\d.,]*[OlI])[\dOlI](?:[.,]?[\dOlI]){1,8}(?![\p{L}\p{N}_-])/gu;
const signInWord = /(?<=\p{Ll})[€£¥¦§¢|¡¿¬¤†‡¶±](?=\p{Ll})/gu;
/** "lst October", "2lst", "lOth": an ordinal whose one or nought was read as a letter. */
const misreadOrdinal = /(?<![\p{L}\p{N}.-])(?:\d?[lI]st|[lI][\dO]th|\dOth|[lI][lI]th)(?![\p{L}\p{N}])/gu;
/** "l am told", "l was": a small l for the pronoun, before a verb that stands behind "I". */
const misreadPronoun =
  /(?<![\p{L}\p{N}.’'/_-])(?<!\d )(?<!\b(?:the|an?|this|that|letter|small|capital) )l(?= (?:am|was|have|had|will|would|can|could|do|did|think|know|said|never|want|thought|went|saw)(?![\p{L}’']))/gu;
/** Blocks that recognition or a font sets for letters it does not know; a single one ends an article or marks an item. */
const blocks = /(?:[■□▪▮▯█▓▒░▄▀◼◻⬛⬜¦]{2,}|(?<=\p{Ll})[■□▪▮▯█▓▒░◼◻](?=\p{Ll}))/gu;

/** Fewer words beside a row of blocks are the label of a chart. */
const leastWords = 5;

/** A reading must stand so often in a million words: names in "I" are many. */
const leastOfReading = 5;

export default articleRule({
  id: 'corruption/ocr-noise',
  title: 'Misread letter or digit',
  why: 'Recognition of scanned pages takes “0” for “o”, “1” for “l”, “rn” for “m” and the reverse. A word with a digit in it, a number with a letter, or an unknown word that one such confusion turns into a known one was misread.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: ['The ⟦g0vernment⟧ fell.', 'It was founded in ⟦2O07⟧.', 'The ⟦cornmittee⟧ met.', 'The de⟦€⟧ision stands.'],
    good: [
      'The B2B fair drew 5G makers, 3D printers and MP3 fans in the 1990s.',
      'Take 10l of water and H2O2.',
      'The modern committee met on the M25.',
    ],
  },
  *check(article) {
    const numbers = [...misreadNumbers(article)];
    const { dictionary } = article.language;
    const misread = unknownWords(article).filter(
      ({ fault, meant, repeated, foreign }) =>
        fault === 'ocr' && !foreign && (!repeated || dictionary.perMillion(meant!.toLowerCase()) >= everywhere),
    );
    if (misread.length + numbers.length >= scanned) yield* poorlyRead(article);
    for (const { start, end, text, meant } of misread) {
      const at = { start, end };
      yield {
        at,
        message: `“${text}” looks like “${meant}” misread.`,
        fix: { title: `Write “${meant}”`, edits: [{ at, text: meant! }], safe: /\d/.test(text) },
      };
    }
    yield* numbers;
    yield* misreadOrdinals(article);
    yield* misreadPronouns(article);
    yield* capitalsInWords(article);
    yield* smallLetterFirst(article);
    yield* blocksInText(article);
    yield* garbageLines(article);
    for (const match of textMatches(article, signInWord)) {
      yield { at: { start: match.index, end: match.index + 1 }, message: `“${match[0]}” stands inside a word.` };
    }
  },
});

/** So common is a word that it was misread more than once: "tbe". */
const everywhere = 400;
/** So many misread words and numbers show that the text came from a scanner. */
const scanned = 2;
/** In such a text an unknown word was meant for one that stands so often in a million. */
const leastInScan = 15;

/** "creaie", "johs": words that may be slips elsewhere, and are misread where others are. */
function* poorlyRead(article: AnnotatedArticle): Iterable<ArticleFinding> {
  const { dictionary } = article.language;
  for (const { start, end, fault, text, repeated, foreign } of unknownWords(article)) {
    if (fault !== 'unknown' || repeated || foreign || text.length < 4 || !/^\p{Ll}+$/u.test(text)) continue;
    const meant = poorReadings(text).find((word) => dictionary.perMillion(word) >= leastInScan);
    if (!meant) continue;
    const at = { start, end };
    const fix = { title: `Write “${meant}”`, edits: [{ at, text: meant }], safe: false };
    yield { at, message: `“${text}” looks like “${meant}” misread, as other words of this text.`, fix };
  }
}

function* misreadNumbers(article: AnnotatedArticle): Iterable<ArticleFinding> {
  for (const match of textMatches(article, letterInNumber)) {
    const digits = match[0].match(/\d/g)?.length ?? 0;
    if (!/[OoIl]/.test(match[0]) || digits < 1 || (digits < 2 && !/^\dO$/.test(match[0]))) continue;
    if (match[0].length < 3 && !/^\dO$/.test(match[0])) continue;
    const at = { start: match.index, end: match.index + match[0].length };
    const text = match[0].replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
    yield {
      at,
      message: `“${match[0]}” has a letter among its digits; “${text}” seems meant.`,
      fix: { title: `Write “${text}”`, edits: [{ at, text }], safe: true },
    };
  }
}

function* misreadOrdinals(article: AnnotatedArticle): Iterable<ArticleFinding> {
  if (!article.english) return;
  for (const match of textMatches(article, misreadOrdinal)) {
    const at = { start: match.index, end: match.index + match[0].length };
    const text = match[0].replace(/O/g, '0').replace(/[Il]/g, '1');
    yield {
      at,
      message: `“${match[0]}” has a letter for a digit; “${text}” seems meant.`,
      fix: { title: `Write “${text}”`, edits: [{ at, text }], safe: true },
    };
  }
}

function* misreadPronouns(article: AnnotatedArticle): Iterable<ArticleFinding> {
  if (!article.english) return;
  for (const match of textMatches(article, misreadPronoun)) {
    const at = { start: match.index, end: match.index + 1 };
    const fix = { title: 'Write “I”', edits: [{ at, text: 'I' }], safe: true };
    yield { at, message: '“l” stands where the pronoun “I” is meant.', fix };
  }
}

/** Rows of blocks beside words; alone on a line they divide, and beside numbers they are a chart. */
function* blocksInText(article: AnnotatedArticle): Iterable<ArticleFinding> {
  for (const match of textMatches(article, blocks)) {
    const at = { start: match.index, end: match.index + match[0].length };
    const line = lineAround(article, at.start);
    const [before, after] = [article.text.slice(line.start, at.start), article.text.slice(at.end, line.end)];
    const words = `${before} ${after}`.match(/\p{L}{2,}/gu)?.length ?? 0;
    // At the start of a line a mark is that of an item or the colour of a party.
    if (!/\p{L}/u.test(before) && match[0].length < 3) continue;
    // "The soup: ■■■■□", "████░░ 60%": a rating or a bar.
    const bar = (new Set(match[0]).size > 1 && !match[0].includes('¦')) || /:\s*$/.test(before) || /^\s*\d/.test(after);
    if (words < leastWords || bar || insideQuotation(article, at)) continue;
    yield { at, message: `“${shown(match[0], 12)}” stands for letters that could not be read.` };
  }
}

/** "wilI", "poIice", "Iast": a capital I for a small l, where the word with the l is known and the other is none. */
const capitalInWord = /(?<![\p{L}\p{N}.@/_-])(?:\p{Ll}+I\p{Ll}*|I\p{Ll}{3,})(?![\p{L}\p{N}@/_-])/gu;

function* capitalsInWords(article: AnnotatedArticle): Iterable<ArticleFinding> {
  if (!article.english) return;
  const { dictionary } = article.language;
  for (const match of textMatches(article, capitalInWord)) {
    const text = match[0].replace(/I/g, 'l');
    if (text.length < 4 || dictionary.hasWord(match[0]) || dictionary.hasWord(match[0].toLowerCase())) continue;
    if (dictionary.perMillion(text) < leastOfReading) continue;
    const at = { start: match.index, end: match.index + match[0].length };
    const fix = { title: `Write “${text}”`, edits: [{ at, text }], safe: true };
    yield { at, message: `“${match[0]}” looks like “${text}” misread.`, fix };
  }
}

/** "lt is held", "lnspectors": a sentence that begins with a small l, where the word with a capital I is known and the other is none. */
const smallFirst = /(?<=(?:^|[.!?:]["”’)]*\s)\s*["“‘(]?)l(?:t|n|s|f|ts|\p{Ll}{3,})(?= \p{Ll}|['’]\p{Ll})/gmu;

function* smallLetterFirst(article: AnnotatedArticle): Iterable<ArticleFinding> {
  if (!article.english) return;
  const { dictionary } = article.language;
  for (const match of textMatches(article, smallFirst)) {
    const rest = match[0].slice(1);
    if (dictionary.hasWord(match[0]) && rest.length > 2) continue;
    // Two letters may be a unit or a name of a programme.
    if (dictionary.perMillion(`i${rest}`) < (rest.length > 2 ? 0.5 : leastOfReading)) continue;
    const at = { start: match.index, end: match.index + match[0].length };
    const fix = { title: `Write “I${rest}”`, edits: [{ at, text: `I${rest}` }], safe: true };
    yield { at, message: `“${match[0]}” looks like “I${rest}” misread.`, fix };
  }
}
