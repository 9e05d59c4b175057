import type { Block, Sentence, Token } from '../../article/article.ts';
import { spellingFactWith } from '../../article/spellingFacts.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { onceAnArticle } from '../../extract/onceAnArticle.ts';
import { editDistance } from '../../language/editDistance.ts';
import type { Dictionary } from '../../language/language.ts';
import type { Span } from '../../text/span.ts';
import { isBrokenName } from './brokenName.ts';
import { fusedParts } from './fusedParts.ts';
import { misreadOpener } from './misreadOpener.ts';
import { digitReadings, letterReadings } from './ocrReadings.ts';
import { proseSentences } from './proseSentences.ts';

/** What is most likely wrong with a word the dictionary does not know. */
export type WordFault = 'ligature' | 'split' | 'fused' | 'ocr' | 'unknown';

/** A word that is not known, with what was meant where that can be told. */
export interface UnknownWord extends Span {
  readonly fault: WordFault;
  readonly text: string;
  readonly meant?: string;
  /** The word stands more than once in the article: then it is a term or a name rather than a slip. */
  readonly repeated: boolean;
  /** It stands beside other unknown words, or between quotation marks in one word: a foreign phrase, a dialect. */
  readonly foreign: boolean;
}

/** The words of running text that the dictionary does not know, each with its most likely fault. */
export const unknownWords: (article: AnnotatedArticle) => readonly UnknownWord[] = onceAnArticle(find);

function find(article: AnnotatedArticle): UnknownWord[] {
  const found: UnknownWord[] = [];
  const sentences = [
    ...proseSentences(
      article,
      new Set(['paragraph', 'listItem', 'speakerTurn', 'caption', 'heading', 'headline', 'table']),
    ),
  ];
  const isRepeated = repetitions(sentences);
  const { dictionary } = article.language;
  for (const { block, sentence } of sentences) {
    const unknown = sentence.tokens.map((token) => isUnknown(dictionary, token));
    if (!unknown.includes(true)) continue;
    const own: UnknownWord[] = [];
    for (let i = 0; i < sentence.tokens.length; i++) {
      if (!unknown[i]) continue;
      if (isEditedOrScientific(article, sentence, i)) continue;
      const word = classify(article, block, sentence, i, isRepeated);
      if (!word) continue;
      const near = [-1, 1].some((step) => unknown[i + step] && !/^\p{Lu}/u.test(sentence.tokens[i + step]!.text));
      own.push({ ...word, foreign: word.fault === 'split' || word.fault === 'ligature' ? false : near });
      while (i + 1 < sentence.tokens.length && sentence.tokens[i + 1]!.start < word.end) i++;
    }
    found.push(...withScannedNeighbours(own));
  }
  return found;
}

/** Words that are looked for one by one; where more are asked about, all are counted. */
const fewWords = 40;

/** Says of a word whether more than one token is written like it, in any case: most articles have few that are not known. */
function repetitions(sentences: readonly { readonly sentence: Sentence }[]): (word: string) => boolean {
  let asked = 0;
  let counts: Map<string, number> | undefined;
  return (word) => {
    const lower = word.toLowerCase();
    if (++asked <= fewWords) return standsTwice(sentences, lower);
    if (!counts) {
      counts = new Map();
      for (const { sentence } of sentences)
        for (const token of sentence.tokens) counts.set(token.lower, (counts.get(token.lower) ?? 0) + 1);
    }
    return (counts.get(lower) ?? 0) > 1;
  };
}

function standsTwice(sentences: readonly { readonly sentence: Sentence }[], word: string): boolean {
  let found = false;
  for (const { sentence } of sentences) {
    for (const { lower } of sentence.tokens) {
      if (lower !== word) continue;
      if (found) return true;
      found = true;
    }
  }
  return false;
}

/** "usua1 rnean", "tne ernpty": misread words stand in rows, and no foreign spelling has a digit or is one letter from two common words. */
function withScannedNeighbours(words: readonly UnknownWord[]): UnknownWord[] {
  return words.map((word, i) => {
    const beside = [words[i - 1], words[i + 1]].filter(
      (other) => other && Math.min(Math.abs(other.start - word.end), Math.abs(word.start - other.end)) <= 1,
    );
    const scanned =
      word.fault === 'ocr' &&
      (/\d/.test(word.text) || beside.some((other) => /\d/.test(other!.text) || other!.fault === 'ocr'));
    return scanned ? { ...word, foreign: false } : word;
  });
}

/** A word of the dictionary that hardly anybody uses, and a common one when "fi" is put back: "nance", "elds". */
function isLeftOfLigature(dictionary: Dictionary, word: string): boolean {
  if (word.length < 4 || dictionary.perMillion(word) > rareWord) return false;
  const meant = withLigature(dictionary, word, [0]);
  return meant !== undefined && dictionary.perMillion(meant) >= commonWord;
}
/** Words that stand less often in a million have no place in news; those that stand more often are what was meant. */
const rareWord = 0.1;
const commonWord = 4;

/** Lower-case English letters only, or letters and digits mixed; letters with accents are foreign words. */
function isUnknown(dictionary: Dictionary, token: Token): boolean {
  if (token.kind === 'punctuation') return false;
  return token.kind === 'word' ? isUnknownWord(token, dictionary) : mixed.test(token.text);
}

const mixed = /^(?:[A-Za-z]+[0-9]|[0-9]+[A-Za-z])[A-Za-z0-9]*$/;

/** "coulda", "lotta", "gotta": "have", "of" and "to" as they are spoken behind another word. */
const spokenEnding =
  /^(?:c|w|sh)oulda$|^m(?:ight|ust)a$|^(?:lott|sort|kind|outt|gott|gonn|wann|haft|hadd|dunn|oughtt)a$/;
/** "didnt", "womens": `corruption/wrong-word` tells them. */
const lostApostrophe = /^(?:does|did|is|was|were|has|have|had|could|would|should|do|are)nt$|^(?:(?:wo)?me|childre)ns$/;

const isUnknownWord = spellingFactWith(({ text }, dictionary: Dictionary): boolean => {
  if (spokenEnding.test(text) || lostApostrophe.test(text)) return false;
  if (/^[a-z]{2,40}$/.test(text))
    return dictionary.hasWord(text) ? isLeftOfLigature(dictionary, text) : !isCompound(dictionary, text);
  if (/^[A-Z][a-z]{1,40}$/.test(text)) return !dictionary.hasWord(text);
  return mixed.test(text) || (/^[A-Za-z][a-z]+[A-Z][a-z]+$/.test(text) && !dictionary.hasWord(text));
});

/** Combining forms that are no words of their own; with a word behind them anybody may coin a compound ("agrobusiness"). */
const combining =
  /^(?:aero|agro|astro|bio|cardio|chemo|cyber|eco|electro|ethno|geo|hydro|immuno|macro|micro|multi|nano|narco|neuro|paleo|petro|photo|physio|poly|proto|pseudo|psycho|socio|techno|thermo)(?=[a-z]{4})/;

function isCompound(dictionary: Dictionary, word: string): boolean {
  const form = combining.exec(word)?.[0];
  return form !== undefined && dictionary.hasWord(word.slice(form.length));
}

/** Latin words that English has only in phrases ("quo warranto", "nolo contendere"). */
const latin = new Set([
  'quo',
  'sine',
  'sui',
  'nisi',
  'cum',
  'nolo',
  'habeas',
  'amicus',
  'prima',
  'mens',
  'actus',
  'res',
  'lex',
  'ius',
  'corpus',
]);

/** The word stands beside a word of Latin phrases, and is not the broken-off piece of an English word ("res ident"). */
function isLatinBeside(dictionary: Dictionary, before = '', word: string, next = ''): boolean {
  if (latin.has(before.toLowerCase())) return dictionary.perMillion((before + word).toLowerCase()) < 1;
  return latin.has(next.toLowerCase()) && dictionary.perMillion((word + next).toLowerCase()) < 1;
}

/** "[E]xtremely", "con[c]essions"; "Pleopsidium chlorophanum" and other second words of Latin names; "de la" before a name. */
function isEditedOrScientific(article: AnnotatedArticle, { tokens }: Sentence, i: number): boolean {
  const token = tokens[i]!;
  if (
    /[\][]/.test(article.text[token.start - 1] ?? '') ||
    article.text[token.end] === '[' ||
    // The rest of a word that lost a character, which corruption/replacement-character tells.
    article.text[token.start - 1] === '\uFFFD' ||
    article.text[token.end] === '\uFFFD' ||
    /[@#_/\\]/.test(article.text[token.start - 1] ?? '') ||
    isClipped(article, token)
  )
    return true;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (isLatinBeside(article.language.dictionary, before?.text, token.text, next?.text)) return true;
  if (isPartOfPlace(tokens, i)) return true;
  if (!before || !/^[a-z]/.test(token.text) || isBrokenName(article, before.text, token.text)) return false;
  if (
    /^(?:[A-Z]\.|[A-Z][a-z]{3,})$/.test(before.text) &&
    /(?:us|um|is|a|i|ae|ensis|ii|es|ens|ax|ix|or|ans)$/.test(token.text) &&
    (before.text.endsWith('.') || !article.language.dictionary.hasWord(before.text.toLowerCase()))
  )
    return true;
  return token.text.length <= 4 && /^\p{Lu}/u.test(before.text) && next !== undefined && /^\p{Lu}/u.test(next.text);
}

/** "At Šargovac polje", "near Łysa polana": a name with letters of its language, whose second word is small there, behind a word for where. */
function isPartOfPlace(tokens: readonly Token[], i: number): boolean {
  const [name, lead] = [tokens[i - 1], tokens[i - 2]];
  return (
    name !== undefined &&
    /^\p{Lu}/u.test(name.text) &&
    /[^\p{ASCII}’‘-]/u.test(name.text) &&
    /^NN|^JJ|^FW/.test(tokens[i]!.pos) &&
    (name.name.endsWith('LOC') || /^(?:IN|TO|DT)$/.test(lead?.pos ?? '') || lead?.text === ':')
  );
}

/** "Payin'", "o' mornin'", "'cause", "'tis": an apostrophe stands for what is not spoken. */
function isClipped({ text, language: { dictionary } }: AnnotatedArticle, { text: word, start, end }: Token): boolean {
  const lower = word.toLowerCase();
  return (
    (/['’]/.test(text[end] ?? '') && lower.endsWith('in') && dictionary.hasWord(`${lower}g`)) ||
    (/['’‘]/.test(text[start - 1] ?? '') && /^\p{Ll}/u.test(word) && !/[\p{L}\d]/u.test(text[start - 2] ?? ''))
  );
}

type Found = Omit<UnknownWord, 'foreign'>;

function classify(
  article: AnnotatedArticle,
  block: Block,
  sentence: Sentence,
  i: number,
  isRepeated: (word: string) => boolean,
): Found | undefined {
  const { dictionary } = article.language;
  const token = sentence.tokens[i]!;
  const { text, start, end } = token;
  const whole = { text, start, end, repeated: isRepeated(text) };
  if (/\d/.test(text)) {
    const meant = digitReadings(text).find(
      // "al1" is "all"; three letters of a code are seldom so common a word.
      (word) =>
        dictionary.hasWord(/^[A-Z]+$/.test(word) ? word.toLowerCase() : word) &&
        (!/^[a-z]{2}\d$/.test(text) || dictionary.perMillion(word) >= veryCommon),
    );
    return meant ? { ...whole, fault: 'ocr', meant } : undefined;
  }
  const capital = /^[A-Z]/.test(text);
  const joined = joinedWith(article, sentence, i);
  if (joined) return { ...joined, repeated: false };
  if (text.length < 3) return undefined;
  const ligature = capital ? undefined : withLigature(dictionary, text);
  if (ligature) return { ...whole, fault: 'ligature', meant: ligature };
  const parts = fusedParts(article, token, i === 0 && block.kind !== 'headline' && block.kind !== 'heading');
  if (/^[A-Z][a-z]+[A-Z]/.test(text) && !parts?.certain) return undefined;
  if (parts?.certain && !isSlip(dictionary, text)) return { ...whole, fault: 'fused', meant: parts.words };
  const opener = capital && !whole.repeated ? misreadOpener(article, sentence, i) : undefined;
  if (opener) return { ...whole, fault: 'ocr', meant: opener };
  const calendar = capital && !whole.repeated ? calendarWord(sentence, i) : undefined;
  if (calendar) return { ...whole, fault: 'unknown', meant: calendar };
  const small = text.length === 3 ? smallWord(dictionary, text, capital && i > 0) : undefined;
  if (small) return { ...whole, fault: 'ocr', meant: small };
  if (capital || text.length < 4 || /[A-Z]/.test(text)) return undefined;
  if (isDerived(dictionary, text) && !isSlip(dictionary, text, prefixes.test(text))) return undefined;
  const reading = letterReadings(text).find((word) => dictionary.hasWord(word));
  const near = likeliest(
    dictionary,
    // "carolina" is a name in small letters, not a slip for "caroling".
    isName(dictionary, text) ? [] : dictionary.suggest(text, 5).filter((word) => word.toLowerCase() !== text),
  );
  if (parts && (!near || near.length < text.length - 1)) return { ...whole, fault: 'fused', meant: parts.words };
  if (reading && dictionary.perMillion(reading) >= functionWord && !isName(dictionary, text))
    return { ...whole, fault: 'ocr', meant: reading };
  if (reading && near !== reading && !near) return { ...whole, fault: 'ocr', meant: reading };
  if (reading && /rn|m|vv|cl|li|ii|tb|lh/.test(text) && reading.length !== text.length)
    return { ...whole, fault: 'ocr', meant: reading };
  return { ...whole, fault: 'unknown', ...(near && { meant: near }) };
}

/** "Tbe", "ihe": one of the few words that every line has; with a capital `inside` a sentence only the article has one. */
function smallWord(dictionary: Dictionary, text: string, inside: boolean): string | undefined {
  const lower = text.toLowerCase().replace(/^i(?=he$)/, 't');
  const meant = [lower, lower.replace('n', 'h'), ...letterReadings(lower)].find(
    (word) =>
      word !== text.toLowerCase() && (inside ? word === 'the' : /^(?:the|and|was|for|his|has|had|but)$/.test(word)),
  );
  return meant && dictionary.hasWord(meant) ? meant : undefined;
}

const calendarWords =
  'January February March April June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(
    ' ',
  );

/** "Febuary 9", "on Wendesday": one edit from the name of a month beside a number, or of a day behind "on", "last" or "next". */
function calendarWord({ tokens }: Sentence, i: number): string | undefined {
  const { text } = tokens[i]!;
  if (text.length < 5) return undefined;
  const near = calendarWords.find((word) => word.charAt(0) === text.charAt(0) && editDistance(text, word) === 1);
  if (!near) return undefined;
  const [before, after] = [tokens[i - 1]?.text ?? '', tokens[i + 1]?.text ?? ''];
  const dated = near.endsWith('day')
    ? /^(?:on|last|next|this|every|until|since|by|from)$/i.test(before)
    : /^\d{1,4}(?:st|nd|rd|th)?$/.test(after) ||
      /^\d{1,2}(?:st|nd|rd|th)?$/.test(before) ||
      /^(?:in|since|last|until|by)$/i.test(before);
  return dated ? near : undefined;
}

/** One edit from a very common word: "anywere" is "anywhere", not "any were". */
function isSlip(dictionary: Dictionary, text: string, sameLetters = false): boolean {
  const near = dictionary.suggest(text, 1)[0];
  if (near === undefined || near.charAt(0) !== text.charAt(0)) return false;
  const letters = (word: string) => word.replace(/(.)\1/g, '$1');
  // Behind a prefix only a letter too many or too few of a pair counts ("untill", but not "defund" for "defend"),
  // unless what stands behind it is rare itself: "independant".
  const stem = text.replace(prefixes, '');
  if (
    sameLetters &&
    letters(text) !== letters(near) &&
    dictionary.perMillion(stem) * muchCommoner > dictionary.perMillion(near)
  )
    return false;
  return dictionary.perMillion(near) >= veryCommon && editDistance(text, near) === 1;
}
const veryCommon = 15;
/** How many times commoner than the stem a word must be to have been meant. */
const muchCommoner = 10;
/** So common is a word that every page has: "heen" is "been", not "keen". */
const functionWord = 400;

function isName(dictionary: Dictionary, text: string): boolean {
  return dictionary.hasWord(text.charAt(0).toUpperCase() + text.slice(1));
}

/** The commonest of the words that are near: the first two are as near as the suggestions go. */
function likeliest(dictionary: Dictionary, near: readonly string[]): string | undefined {
  const often = (word: string) => dictionary.perMillion(word);
  return near.reduce<string | undefined>(
    (best, word) => (best === undefined || often(word) > 8 * often(best) ? word : best),
    undefined,
  );
}

const ligatures = ['fi', 'fl', 'ff', 'ffi', 'ffl', 'ft'];

/** "ofcial" for "official". */
function withLigature(
  dictionary: Dictionary,
  text: string,
  gaps: readonly number[] = Array.from({ length: text.length + 1 }, (_, i) => i),
): string | undefined {
  if (text.length < 3) return undefined;
  for (const lost of ligatures.slice(0, 5)) {
    for (const at of gaps) {
      const word = text.slice(0, at) + lost + text.slice(at);
      // A word with another in front of it is found by chance: "reball" is no "fireball".
      const often = dictionary.perMillion(word);
      if (
        word.length >= 5 &&
        dictionary.hasWord(word) &&
        often >= (at === 0 && text.length < 6 ? commonWord : leastOfStem)
      )
        return word;
    }
  }
  return undefined;
}

/** The unknown word and a neighbour make one word: a space or a line-end hyphen in it, perhaps with a lost ligature. */
function joinedWith(article: AnnotatedArticle, { tokens }: Sentence, i: number): Omit<Found, 'repeated'> | undefined {
  const { dictionary } = article.language;
  const pair = (a: Token, b: Token, gap: string): Omit<Found, 'repeated'> | undefined => {
    if (!/^[A-Za-z]?[a-z]*$/.test(a.text) || !/^[a-z]+$/.test(b.text)) return undefined;
    const whole = { start: a.start, end: b.end, text: article.text.slice(a.start, b.end).replace(/\s+/g, ' ') };
    const together = a.text + b.text;
    const both = !dictionary.hasWord(a.text) && !dictionary.hasWord(b.text);
    if (together.length >= (both ? 4 : 5) && dictionary.hasWord(together) && (a.text.length > 1 || both))
      return { ...whole, fault: 'split', meant: together };
    if (!dictionary.hasWord(b.text) && isBrokenName(article, a.text, b.text))
      return { ...whole, fault: 'split', meant: together };
    if (gap !== ' ') return undefined;
    const lost = ligatures
      .map((ligature) => a.text + ligature + b.text)
      .find((word) => word.length >= 5 && dictionary.hasWord(word));
    return lost && (b.text.length > 1 || a.text.length > 2) ? { ...whole, fault: 'ligature', meant: lost } : undefined;
  };
  const token = tokens[i]!;
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  const gapAfter = next ? article.text.slice(token.end, next.start) : '';
  const gapBefore = before ? article.text.slice(before.end, token.start) : '';
  if (
    next?.text === '-' &&
    tokens[i + 2] &&
    gapAfter === '' &&
    /^\s+$/.test(article.text.slice(next.end, tokens[i + 2]!.start))
  )
    return pair(token, tokens[i + 2]!, '-');
  if (before?.text === '-' && tokens[i - 2] && tokens[i - 2]!.end === before.start && /^\s+$/.test(gapBefore))
    return pair(tokens[i - 2]!, token, '-');
  if (next?.kind === 'word' && /^ $|^\s*\n\s*$/.test(gapAfter)) {
    const found = pair(token, next, ' ');
    if (found) return found;
  }
  return before?.kind === 'word' && gapBefore === ' ' ? pair(before, token, ' ') : undefined;
}

const prefixes =
  /^(?:anti|auto|bio|counter|cross|cyber|de|dis|eco|electro|ex|extra|geo|hydro|hyper|in|infra|inter|intra|macro|mega|meta|micro|mid|mini|mis|mono|multi|nano|neo|neuro|non|out|over|para|photo|poly|post|pre|pro|proto|pseudo|psycho|quasi|radio|re|semi|socio|sub|super|tele|techno|thermo|trans|ultra|un|under|up)/;
/** A stem from which writers make new words stands so often in a million words: nobody coins "purlic" from "purl". */
const leastOfStem = 0.4;
const suffixes =
  /(?:ability|able|ably|ally|ically|ed|er|ers|ery|esque|ess|est|fest|ful|gate|hood|ible|ic|ical|ification|ify|ing|ish|ism|ist|istic|ists|ity|ization|isation|ize|ise|izing|ising|less|let|like|logy|ly|maker|makers|making|man|men|ment|ness|nomics|phile|phobia|phobic|proof|ship|side|some|ster|style|ward|wards|wide|wise|woman|work|worthy|y|s|es)$/;

/** Words English makes at need: a known word with a prefix or suffix. */
function isDerived(dictionary: Dictionary, word: string): boolean {
  const isStem = (stem: string) => dictionary.hasWord(stem) && dictionary.perMillion(stem) >= leastOfStem;
  const prefix = prefixes.exec(word)?.[0];
  if (prefix && word.length - prefix.length >= 4 && dictionary.hasWord(word.slice(prefix.length))) return true;
  const suffix = suffixes.exec(word)?.[0];
  if (!suffix || word.length - suffix.length < 3) return false;
  const stem = word.slice(0, -suffix.length);
  if (suffix.length === 1 && suffix !== 's') return false;
  return isStem(stem) || (suffix.length > 2 && isStem(`${stem}e`)) || (suffix.length > 3 && isStem(`${stem}y`));
}
