import type { DamageKind } from './kinds.ts';
import { oneOf, type PlainArticle, plainWords, replaced, type Word } from './plainArticle.ts';
import type { Random } from './random.ts';

/** Pairs of small-letter words with one space between them. */
function pairs(article: PlainArticle): (readonly [Word, Word])[] {
  return article.words.flatMap((word, i) => {
    const next = article.words[i + 1];
    const adjoin =
      next && next.sentence === word.sentence && next.start === word.end + 1 && article.text[word.end] === ' ';
    return adjoin && word.index > 0 && /^[a-z]+$/.test(word.text) && /^[a-z]+$/.test(next.text)
      ? [[word, next] as const]
      : [];
  });
}

const ligatures = /ffi|ffl|fi|fl|ff/;
const digitFor: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1', s: '5', e: '3', b: '6', g: '9' };

function typo(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 2);
  const letter = random.pick([...'abcdefghiklmnoprstuvwy']);
  const forms = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
  ];
  const form = random.pick(forms);
  return form === word ? word.slice(0, at) + word.slice(at + 1) : form;
}

export const wordKinds: readonly DamageKind[] = [
  {
    name: 'fused-words',
    description: 'two words whose space was lost, at least six letters together',
    grade: 'certain',
    damage(article, random) {
      const pair = oneOf(
        random,
        pairs(article).filter(([a, b]) => a.text.length > 1 && b.text.length > 1 && a.text.length + b.text.length >= 6),
      );
      return pair && replaced(article.text, pair[0].start, pair[1].end, pair[0].text + pair[1].text);
    },
  },
  {
    name: 'fused-sentences',
    description: 'the space behind a full stop that was lost',
    grade: 'certain',
    damage(article, random) {
      const stops = [...article.text.matchAll(/(?<=[a-z]{3}\.) (?=[A-Z][a-z]+ [a-z])/g)].map(({ index }) => index);
      const at = oneOf(random, stops);
      return at === undefined ? undefined : { ...replaced(article.text, at, at + 1, ''), start: at - 2, end: at + 2 };
    },
  },
  {
    name: 'split-word',
    description: 'a space inside a long word',
    grade: 'certain',
    damage(article, random) {
      const word = oneOf(random, plainWords(article, 7));
      if (!word) return undefined;
      const at = 2 + random.below(word.text.length - 4);
      return replaced(article.text, word.start, word.end, `${word.text.slice(0, at)} ${word.text.slice(at)}`);
    },
  },
  {
    name: 'line-end-hyphen',
    description: 'a word broken by the hyphen of an old line end',
    grade: 'certain',
    damage(article, random) {
      const word = oneOf(random, plainWords(article, 8));
      if (!word) return undefined;
      const at = 3 + random.below(word.text.length - 6);
      return replaced(article.text, word.start, word.end, `${word.text.slice(0, at)}- ${word.text.slice(at)}`);
    },
  },
  {
    name: 'stray-letter',
    description: 'a single small letter between two words',
    grade: 'certain',
    damage(article, random) {
      const pair = oneOf(random, pairs(article));
      return (
        pair && replaced(article.text, pair[0].end, pair[0].end, ` ${random.pick([...'bcdefghjklmnopqrstuvwxyz'])}`)
      );
    },
  },
  {
    name: 'lost-ligature',
    description: 'fi, fl or ff that fell out of a word, or left a space',
    grade: 'certain',
    damage(article, random) {
      const word = oneOf(
        random,
        plainWords(article, 6).filter(({ text }) => ligatures.test(text)),
      );
      return (
        word &&
        replaced(
          article.text,
          word.start,
          word.end,
          word.text.replace(ligatures, random.next() < 0.5 ? ' ' : '').trim(),
        )
      );
    },
  },
  {
    name: 'digit-in-word',
    description: 'a letter of a word read as the digit that looks like it',
    grade: 'certain',
    damage(article, random) {
      const word = oneOf(random, plainWords(article, 5));
      const at =
        word &&
        oneOf(
          random,
          [...word.text].map((letter, i) => (letter in digitFor ? i : -1)).filter((i) => i >= 0),
        );
      if (!word || at === undefined) return undefined;
      return replaced(
        article.text,
        word.start,
        word.end,
        word.text.slice(0, at) + digitFor[word.text[at]!] + word.text.slice(at + 1),
      );
    },
  },
  {
    name: 'letter-in-number',
    description: 'a digit of a number read as the letter that looks like it',
    grade: 'certain',
    damage(article, random) {
      const numbers = [...article.text.matchAll(/(?<=\s)\d*[01]\d+(?=\s)|(?<=\s)\d+[01]\d+(?=\s)/g)].filter(
        ({ index, 0: text }) => index > 120 && text.length >= 3 && /\d[01]\d|[01]\d\d/.test(text),
      );
      const number = oneOf(random, numbers);
      if (!number) return undefined;
      const at = number[0].search(/(?<=\d)[01](?=\d)/);
      if (at < 0) return undefined;
      const wrong = number[0].slice(0, at) + (number[0][at] === '0' ? 'O' : 'l') + number[0].slice(at + 1);
      return replaced(article.text, number.index, number.index + number[0].length, wrong);
    },
  },
  {
    name: 'typo',
    description: 'a letter of a long word dropped, doubled, swapped or replaced; some results are words',
    grade: 'open',
    damage(article, random) {
      const word = oneOf(random, plainWords(article, 6));
      return word && replaced(article.text, word.start, word.end, typo(word.text, random));
    },
  },
  {
    name: 'doubled-word',
    description: 'a function word that stands twice',
    grade: 'certain',
    damage(article, random) {
      const word = oneOf(
        random,
        plainWords(article, 2).filter(({ text }) =>
          /^(?:the|of|and|to|for|with|from|by|at|an|their|his|was|were|be|been|which|but|this|as|or)$/.test(text),
        ),
      );
      return word && replaced(article.text, word.start, word.end, `${word.text} ${word.text}`);
    },
  },
];
