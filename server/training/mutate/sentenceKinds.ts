import type { DamageKind } from './kinds.ts';
import { oneOf, plainWords, replaced } from './plainArticle.ts';

const small = /^(?:of|in|on|at|for|with|from|to|was|is|were|are|has|had|and|by|that|which|will|said)$/;

export const sentenceKinds: readonly DamageKind[] = [
  {
    name: 'doubled-phrase',
    description: 'three to six words that stand twice in a row',
    grade: 'certain',
    damage(article, random) {
      const first = oneOf(
        random,
        article.words.filter(({ index, sentence }, i) => index > 0 && article.words[i + 5]?.sentence === sentence),
      );
      if (!first) return undefined;
      const last = article.words[article.words.indexOf(first) + 2 + random.below(4)]!;
      const phrase = article.text.slice(first.start, last.end);
      if (!/^[A-Za-z ]+$/.test(phrase) || !/ [a-z]/.test(phrase)) return undefined;
      return replaced(article.text, last.end, last.end, ` ${phrase}`);
    },
  },
  {
    name: 'noun-deleted',
    description: 'the noun between "the" and a small word taken out',
    grade: 'hard',
    damage(article, random) {
      const nouns = article.words.filter(
        (word, i) =>
          /^the$/i.test(article.words[i - 1]?.text ?? '') &&
          article.words[i - 1]!.sentence === word.sentence &&
          article.words[i + 1]?.sentence === word.sentence &&
          small.test(article.words[i + 1]!.text) &&
          article.text[word.end] === ' ' &&
          /^[a-z]+$/.test(word.text),
      );
      const noun = oneOf(random, nouns);
      return (
        noun && { ...replaced(article.text, noun.start, noun.end + 1, ''), start: noun.start - 4, end: noun.start + 4 }
      );
    },
  },
  {
    name: 'verb-deleted',
    description:
      'the only verb of a sentence taken out, where it is one of the most frequent ones and no word in -ed is left to be read as the verb',
    grade: 'hard',
    damage(article, random) {
      const verb =
        /^(?:is|are|was|were|has|had|will|said|announced|reported|told|became|won|killed|died|made|took|began|called|confirmed|stated|received|held)$/;
      const verbs = article.words.filter(
        (word) =>
          word.index > 1 &&
          verb.test(word.text) &&
          article.sentences[word.sentence]!.text.split(/\s+/).filter((other) => verb.test(other)).length === 1 &&
          article.text[word.end] === ' ' &&
          !/\b(?:who|which|that|and|but|when|while|after|as)\b|[a-z]ed\b/.test(article.sentences[word.sentence]!.text),
      );
      const word = oneOf(random, verbs);
      if (!word) return undefined;
      const { start, end } = article.sentences[word.sentence]!;
      return { ...replaced(article.text, word.start, word.end + 1, ''), start, end: end - word.text.length - 1 };
    },
  },
  {
    name: 'fragment',
    description: 'a sentence whose only verb became an -ing form without its auxiliary',
    grade: 'hard',
    damage(article, random) {
      const verbs: Readonly<Record<string, string>> = {
        said: 'saying',
        announced: 'announcing',
        reported: 'reporting',
        won: 'winning',
        made: 'making',
        took: 'taking',
        began: 'beginning',
        called: 'calling',
        confirmed: 'confirming',
        received: 'receiving',
        held: 'holding',
        killed: 'killing',
        was: 'being',
        were: 'being',
        had: 'having',
        became: 'becoming',
      };
      const alone = article.words.filter(
        (word) =>
          word.index > 1 &&
          word.text in verbs &&
          !/\b(?:who|which|that|and|but|when|while|after|as|is|are|has|have|will|would|could)\b|[a-z]ed\b/.test(
            article.sentences[word.sentence]!.text,
          ),
      );
      const word = oneOf(random, alone);
      if (!word) return undefined;
      const { start, end } = article.sentences[word.sentence]!;
      const by = verbs[word.text]!;
      return { ...replaced(article.text, word.start, word.end, by), start, end: end + by.length - word.text.length };
    },
  },
  {
    name: 'cut-off-article',
    description: 'the article cut in the middle of a sentence',
    grade: 'certain',
    damage(article, random) {
      const word = oneOf(
        random,
        article.words.filter(({ index, start }) => index > 3 && start > article.text.length / 3),
      );
      if (!word) return undefined;
      return { text: `${article.text.slice(0, word.end)}\n`, start: Math.max(0, word.end - 30), end: word.end };
    },
  },
  {
    name: 'cut-off-paragraph',
    description: 'a paragraph cut behind a small word',
    grade: 'certain',
    damage(article, random) {
      const paragraph = oneOf(random, article.paragraphs.slice(0, -1));
      const ends =
        paragraph &&
        article.words.filter(
          ({ start, end, text, index }) =>
            index > 3 &&
            start > paragraph.start &&
            end < paragraph.end &&
            /^(?:the|of|and|a|to|in|with|that|for|by|from)$/.test(text),
        );
      const word = oneOf(random, ends ?? []);
      if (!paragraph || !word) return undefined;
      return { ...replaced(article.text, word.end, paragraph.end, ''), start: word.end - 20, end: word.end };
    },
  },
  {
    name: 'repeated-sentence',
    description: 'a sentence that stands again in a later paragraph',
    grade: 'certain',
    damage(article, random) {
      const sentence = oneOf(
        random,
        article.sentences.filter(({ text }) => text.split(' ').length >= 10),
      );
      const last = article.paragraphs.at(-1);
      return sentence && last && replaced(article.text, last.end, last.end, ` ${sentence.text}`);
    },
  },
  {
    name: 'repeated-headline',
    description: 'the headline a second time above the text',
    grade: 'certain',
    damage: (article) => {
      const first = article.paragraphs[0];
      return first && replaced(article.text, first.start, first.start, `${article.title.text}\n\n`);
    },
  },
  {
    name: 'lost-closing-mark',
    description: 'a quotation whose closing mark was lost',
    grade: 'certain',
    damage(article, random) {
      const closed = article.paragraphs.filter(
        ({ text }) => (text.match(/"/g)?.length ?? 0) === 2 && !/\d"/.test(text),
      );
      const paragraph = oneOf(random, closed);
      if (!paragraph) return undefined;
      const at = paragraph.start + paragraph.text.lastIndexOf('"');
      return { ...replaced(article.text, at, at + 1, ''), start: paragraph.start, end: paragraph.end - 1 };
    },
  },
  {
    name: 'lost-bracket',
    description: 'a bracket whose closing half was lost',
    grade: 'certain',
    damage(article, random) {
      const brackets = [...article.text.matchAll(/\([^()\n]{2,60}(\))/g)].map(
        (match) => match.index + match[0].length - 1,
      );
      const at = oneOf(random, brackets);
      return at === undefined ? undefined : { ...replaced(article.text, at, at + 1, ''), start: at - 62, end: at };
    },
  },
  {
    name: 'wrong-word',
    description: 'a frequent confusion of two real words',
    grade: 'open',
    damage(article, random) {
      const swaps: Readonly<Record<string, string>> = {
        than: 'then',
        their: 'there',
        there: 'their',
        its: "it's",
        form: 'from',
        from: 'form',
        trial: 'trail',
        led: 'lead',
        lose: 'loose',
        were: 'where',
        whose: "who's",
        affected: 'effected',
        council: 'counsel',
        public: 'pubic',
      };
      const word = oneOf(
        random,
        plainWords(article, 3).filter(({ text }) => text in swaps),
      );
      return word && replaced(article.text, word.start, word.end, swaps[word.text]!);
    },
  },
];
