import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { Span } from '../../text/span.ts';
import { inLatinLetters } from './lookAlikes.ts';
import { lineAround, textMatches } from './textMatches.ts';

/** A run of words with letters of another script than Latin. */
export interface ForeignWords extends Span {
  readonly text: string;
  readonly script: string;
  /** Letters of the foreign script and of Latin stand in one word. */
  readonly mixed: boolean;
}

const scripts = [
  'Cyrillic',
  'Greek',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Arabic',
  'Hebrew',
  'Devanagari',
  'Bengali',
  'Thai',
  'Georgian',
  'Armenian',
  'Tamil',
  'Ethiopic',
  'Khmer',
];
const scriptTests = scripts.map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const);
const foreign = String.raw`(?:(?![\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])\p{L}\p{M}*)`;
const word = String.raw`[\p{L}\p{M}\p{N}]*${foreign}[\p{L}\p{M}\p{N}]*`;
const words = new RegExp(`${foreign}[\\p{L}\\p{M}\\p{N}]*(?:[ ’'-]${word})*`, 'gu');
const latin = /\p{Script=Latin}/u;
const anyForeign = new RegExp(foreign, 'u');
/** "μm", "Δt", "α-helix", "π": a Greek letter that stands for itself. */
const greekSymbol = /^\p{Script=Greek}(?:[\p{Script=Latin}\d]{0,3})$/u;

/** Every run of foreign words outside front matter, code and addresses. Greek letters used as symbols are none. */
export function* foreignWords(article: AnnotatedArticle): Iterable<ForeignWords> {
  if (!article.english || !anyForeign.test(article.text)) return;
  for (const match of textMatches(article, words)) {
    let start = match.index;
    while (start > 0 && /[\p{L}\p{M}]/u.test(article.text[start - 1]!)) start--;
    const end = match.index + match[0].length;
    const text = article.text.slice(start, end);
    if (greekSymbol.test(text) && !isWordInDisguise(article, text)) continue;
    const script = scriptTests.find(([, test]) => test.test(text))?.[0] ?? 'another';
    yield {
      start,
      end,
      text,
      script,
      mixed: text.split(/[ ’'-]/).some((one) => latin.test(one) && anyForeign.test(one)),
    };
  }
}

/** A Greek letter that looks Latin is no symbol, as nobody could tell it from the Latin one: capitals and the omicron. */
const disguised = /^[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο][a-z]{1,3}$/u;

/** "Τhe", "Ιt" with a Greek capital: read as Latin it is a word. */
function isWordInDisguise(article: AnnotatedArticle, text: string): boolean {
  const meant = disguised.test(text) ? inLatinLetters(text) : undefined;
  return meant !== undefined && article.language.dictionary.hasWord(meant.toLowerCase());
}

/** Words before a foreign word that say it is one, on purpose. */
const introduces =
  /\b(?:word|words|term|phrase|characters?|letters?|names?|named|called|spelled|spelt|written|known as|meaning|means|titled|entitled|reads|translated?|translation|transliterated|script|alphabet|slogan|hashtag|chant)\b[^.!?,;]{0,24}$/u;
/** The name of the language right before it: "Chinese 北京", "in Russian Москва". */
const language = /(?<name>\p{Lu}\p{Ll}+)[:,]? $/u;
const languages =
  /^(?:Arabic|Armenian|Belarusian|Bengali|Bulgarian|Cantonese|Chinese|Georgian|Greek|Hebrew|Hindi|Japanese|Kanji|Katakana|Kazakh|Khmer|Korean|Kyrgyz|Latin|Macedonian|Mandarin|Mongolian|Nepali|Persian|Farsi|Pashto|Punjabi|Russian|Serbian|Tajik|Tamil|Tatar|Telugu|Thai|Tibetan|Ukrainian|Urdu|Uyghur|Yiddish|Cyrillic|Amharic|Kurdish|Hangul|Sanskrit)$/;
/** Characters of the line that are searched for the marks around a foreign word. */
const lookBack = 2000;
const opening = '([{“«„‘"\'*_>|/=:#—–';
const closing: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '“': '”',
  '«': '»',
  '„': '“',
  '‘': '’',
};

/**
 * True where the article gives foreign words on purpose: in brackets, quotation marks or emphasis, behind a colon or dash,
 * after "the word" or the name of a language, or where most of the line is in that script.
 */
export function isGivenOnPurpose(article: AnnotatedArticle, found: Span): boolean {
  const line = lineAround(article, found.start);
  const before = article.text.slice(Math.max(line.start, found.start - lookBack), found.start);
  const lead = before.trimEnd();
  if (lead === '' || opening.includes(lead.at(-1)!)) return true;
  if (insideMarks(before, article.text.slice(found.end, Math.min(line.end, found.end + lookBack)))) return true;
  if (introduces.test(before.slice(-60))) return true;
  if (languages.test(language.exec(before.slice(-40))?.groups?.['name'] ?? '')) return true;
  const whole = article.text.slice(
    Math.max(line.start, found.start - lookBack),
    Math.min(line.end, found.end + lookBack),
  );
  const letters = whole.match(/\p{L}/gu)?.length ?? 0;
  return (whole.match(new RegExp(foreign, 'gu'))?.length ?? 0) * 3 > letters;
}

function insideMarks(before: string, after: string): boolean {
  for (const [open, close] of Object.entries(closing)) {
    if (before.lastIndexOf(open) > before.lastIndexOf(close) && after.includes(close)) return true;
  }
  return (before.split('"').length - 1) % 2 === 1 && after.includes('"');
}
