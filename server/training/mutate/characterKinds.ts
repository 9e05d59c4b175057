import type { DamageKind } from './kinds.ts';
import { oneOf, type PlainArticle, plainWords, replaced } from './plainArticle.ts';
import type { Random } from './random.ts';

/** Bytes of a text in UTF-8, read one by one as another character set. */
function readAs(charset: string, text: string): string {
  return new TextDecoder(charset).decode(new TextEncoder().encode(text));
}

/** A word with an accent on one of its letters, as a name or a borrowed word may have it. */
function accented(word: string, random: Random): string | undefined {
  const places = [...word]
    .map((letter, i) => ({ letter, i }))
    .filter(({ letter, i }) => i > 0 && 'aeioun'.includes(letter));
  const place = oneOf(random, places);
  if (!place) return undefined;
  const letters: Readonly<Record<string, string>> = { a: 'áàâä', e: 'éèêë', i: 'íï', o: 'óôöø', u: 'úü', n: 'ñ' };
  return word.slice(0, place.i) + random.pick([...letters[place.letter]!]) + word.slice(place.i + 1);
}

function misread(name: string, description: string, wrong: (text: string) => string): DamageKind {
  return {
    name,
    description,
    grade: 'certain',
    damage(article, random) {
      // Half of the time the apostrophe or a dash, as texts mostly have them, else a letter with an accent.
      const word = oneOf(random, plainWords(article, 5));
      if (!word) return undefined;
      const meant =
        random.next() < 0.5 ? `${word.text}${random.pick(['’s', '—', '…', '”'])}` : accented(word.text, random);
      return meant === undefined ? undefined : replaced(article.text, word.start, word.end, wrong(meant));
    },
  };
}

function inserted(name: string, description: string, what: (random: Random) => string, inside: boolean): DamageKind {
  return {
    name,
    description,
    grade: 'certain',
    damage(article, random) {
      const word = oneOf(random, plainWords(article, 5));
      if (!word) return undefined;
      const at = inside ? word.start + 1 + random.below(word.text.length - 1) : word.start;
      return replaced(article.text, at, at, what(random));
    },
  };
}

const letters: Readonly<Record<string, string>> = {
  Cyrillic: 'бвгджзилпфцчшщыэюя',
  Han: '光明的会议在中国人民大学和平',
  Arabic: 'بتثجحخدذرزسش',
  Greek: 'βγδζθλξπσφψω',
  Hangul: '가나다라마바사아자차',
};

function fragment(random: Random): string {
  const script = random.pick(Object.values(letters));
  return Array.from({ length: 2 + random.below(3) }, () => random.pick([...script])).join('');
}

const lookAlike: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', y: 'у', i: 'і' };

function entities(article: PlainArticle, random: Random) {
  const word = oneOf(random, plainWords(article, 4));
  if (!word) return undefined;
  return replaced(
    article.text,
    word.end,
    word.end,
    random.pick(['&rsquo;s', '&nbsp;', '&#8217;s', ' &amp;', '&mdash;', '&quot;', '&#x2019;s']),
  );
}

export const characterKinds: readonly DamageKind[] = [
  misread('mojibake-windows-1252', 'UTF-8 read as windows-1252', (text) => readAs('windows-1252', text)),
  misread('mojibake-mac-roman', 'UTF-8 read as Mac Roman', (text) => readAs('macintosh', text)),
  misread('mojibake-windows-1251', 'UTF-8 read as windows-1251', (text) => readAs('windows-1251', text)),
  misread('mojibake-twice', 'UTF-8 read as windows-1252, saved, and read so again', (text) =>
    readAs('windows-1252', readAs('windows-1252', text)),
  ),
  {
    name: 'lost-character',
    description: 'a character inside a word that became U+FFFD',
    grade: 'certain',
    damage(article, random) {
      const word = oneOf(random, plainWords(article, 4));
      if (!word) return undefined;
      const at = word.start + random.below(word.text.length);
      return replaced(article.text, at, at + 1, '\uFFFD');
    },
  },
  inserted(
    'control-character',
    'a control character in the text',
    (random) => String.fromCharCode(random.pick([1, 2, 7, 8, 0x0b, 0x1a, 0x7f, 0x85, 0x92, 0x96])),
    true,
  ),
  inserted(
    'invisible-character',
    'a soft hyphen, zero-width space or byte-order mark inside a word',
    (random) => random.pick(['\u00ad', '\u200b', '\ufeff', '\u200c', '\u2060']),
    true,
  ),
  {
    name: 'look-alike-letter',
    description: 'a Latin letter replaced with the Cyrillic one that looks like it',
    grade: 'certain',
    damage(article, random) {
      const word = oneOf(random, plainWords(article, 4));
      const at =
        word &&
        oneOf(
          random,
          [...word.text].map((letter, i) => (letter in lookAlike ? i : -1)).filter((i) => i >= 0),
        );
      if (!word || at === undefined) return undefined;
      return replaced(article.text, word.start + at, word.start + at + 1, lookAlike[word.text[at]!]!);
    },
  },
  inserted('foreign-fragment-glued', 'letters of another script inside a word', fragment, true),
  inserted(
    'foreign-fragment',
    'a word of another script in the middle of a sentence',
    (random) => `${fragment(random)} `,
    false,
  ),
  {
    name: 'html-entity',
    description: 'a named or numbered entity that was not decoded',
    grade: 'certain',
    damage: entities,
  },
  {
    name: 'html-tag',
    description: 'a tag around a word that was not taken out',
    grade: 'certain',
    damage(article, random) {
      const word = oneOf(random, plainWords(article, 4));
      const tag = random.pick(['b', 'em', 'a href="https://example.org/x"', 'span class="c"', 'p', 'strong']);
      return word && replaced(article.text, word.start, word.end, `<${tag}>${word.text}</${tag.split(' ')[0]}>`);
    },
  },
  {
    name: 'markdown',
    description: 'emphasis, a link or a heading mark of Markdown in plain text',
    grade: 'certain',
    damage(article, random) {
      const word = oneOf(random, plainWords(article, 4));
      const form = random.pick(['**W**', '[W](https://example.org/page)', '__W__', '[[1](https://example.org/a)]']);
      return word && replaced(article.text, word.start, word.end, form.replace('W', word.text));
    },
  },
];
