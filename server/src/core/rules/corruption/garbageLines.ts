import type { Block } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { Dictionary } from '../../language/language.ts';
import type { ArticleFinding } from '../../rule.ts';
import { shown } from './textMatches.ts';

const silentKinds: ReadonlySet<Block['kind']> = new Set(['code', 'table', 'frontMatter', 'furniture', 'blankRun']);
/** Longer lines are text with damage in it, not noise. */
const longest = 200;
/** Shorter rows of signs are ornaments. */
const leastSigns = 4;
/** So many different signs no divider is made of. */
const leastKinds = 3;

/** Lines that hold no word: what recognition makes of a stain, a key held down, a file shown as text. */
export function* garbageLines(article: AnnotatedArticle): Iterable<ArticleFinding> {
  const { text, lines, language } = article;
  for (const block of article.blocks) {
    if (silentKinds.has(block.kind)) continue;
    for (let line = lines.lineAt(block.start); line <= lines.lineAt(Math.max(block.start, block.end - 1)); line++) {
      const start = lines.startOf(line);
      const whole = text.slice(start, lines.endOf(line));
      const trimmed = whole.trim();
      if (trimmed.length < leastSigns || trimmed.length > longest || !mayBeGarbage(trimmed)) continue;
      const what = garbageOf(trimmed, language.dictionary);
      if (!what) continue;
      const from = start + whole.indexOf(trimmed);
      yield { at: { start: from, end: from + trimmed.length }, message: `“${shown(trimmed, 40)}” ${what}` };
    }
  }
}

/** Cheap: an English line of any length has one of the commonest letters between two others, and hardly a sign. */
function mayBeGarbage(line: string): boolean {
  return line.length < 60 || !/[a-z]{3} [a-z]{2}/.test(line);
}

const noise = 'is no text: signs and single letters without a word.';

function garbageOf(line: string, dictionary: Dictionary): string | undefined {
  if (/^(?:<{7}|>{7}) ?\S*|^={7}$/.test(line)) return 'is a mark of two versions that were not joined.';
  if (/^(?:0x[\da-f]{2,}\s*){2,}$|^(?:\^[@-Z]){2,}$/i.test(line)) return 'is what a program shows of bytes, not text.';
  if (isEncoded(line)) return 'is an encoded file, not text.';
  if (isTyped(line, dictionary)) return 'is no text: keys that were struck at random.';
  return isNoise(line, dictionary) ? noise : undefined;
}

/** "ZmlsZTovLy9DOi9p…==": letters of both cases and digits in one long row. */
function isEncoded(line: string): boolean {
  return /^[A-Za-z\d+/]{24,}={0,2}$/.test(line) && /[a-z]/.test(line) && /[A-Z].*[A-Z]/.test(line) && /\d/.test(line);
}

const neighbours = /asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert|erty|zxcv|xcvb|cvbn|vbnm|poiu|lkjh|jkl;/i;

/** "asdf jkl;", "fvkjsdhf ksjdhf": small letters, no word among them, hardly a vowel or neighbours on the keyboard. */
function isTyped(line: string, dictionary: Dictionary): boolean {
  if (!/^[a-z; ]+$/.test(line)) return false;
  const words = line.split(/[; ]+/).filter((word) => word !== '');
  if (words.some((word) => dictionary.hasWord(word))) return false;
  const letters = words.join('');
  const vowels = letters.match(/[aeiouy]/g)?.length ?? 0;
  return (letters.length >= 7 && vowels * 6 <= letters.length) || (letters.length >= 6 && neighbours.test(line));
}

/** Signs of several kinds, among them some that prose has not, and no word or number between them. */
function isNoise(line: string, dictionary: Dictionary): boolean {
  const close = line.replace(/\s/g, '');
  const signs = close.replace(/[\p{L}\p{N}\p{Extended_Pictographic}\p{M}]/gu, '');
  if (signs.length < leastSigns || signs.length * 5 < close.length * 2) return false;
  const kinds = new Set(signs);
  if (kinds.size < leastKinds || !/[¬¦¶§|~^_`\\{}<>;*,·=]/.test(signs)) return false;
  // Faces made of signs, formulas and scores.
  if (/[\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Han}²³⁰-₉()]/u.test(line)) return false;
  if (/[\p{L}\d].*=|=.*[\p{L}\d]/u.test(line) || (close.match(/\p{N}/gu)?.length ?? 0) * 4 > close.length) return false;
  return !(line.match(/\p{L}{3,}/gu) ?? []).some((word) => dictionary.hasWord(word) || /^\p{Lu}/u.test(word));
}
