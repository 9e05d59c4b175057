import type { Block, Token } from '../../article/article.ts';
import { spellingFact } from '../../article/spellingFacts.ts';
import { editDistance } from '../../language/editDistance.ts';
import { unknownWords } from '../../rules/corruption/unknownWords.ts';
import type { AnnotatedArticle } from '../annotations.ts';
import type { Claim } from '../claims.ts';

/** Claims that let the corruption rules learn of the corpus: unknown words, stray names, and lines that may be repeated. */
export function corruptionClaims(article: AnnotatedArticle): Claim[] {
  return [...unknownWordClaims(article), ...strayNameClaims(article), ...lineClaims(article)].sort(
    (a, b) => a.start - b.start,
  );
}

function claim(
  attribute: string,
  key: string,
  span: { readonly start: number; readonly end: number },
  value: Claim['value'],
): Claim {
  return {
    start: span.start,
    end: span.end,
    attribute,
    topic: `${attribute}:${key}`,
    value,
    polarity: 'asserted',
    modality: 'fact',
  };
}

/** Names of months and days, the only capitalised words that are looked up, are among the commonest words of news. */
const calendarPerMillion = 100;

/** `text` is a word it may have been meant for, `low` how many edits away that is, `high` how often it stands in a million words. */
function unknownWordClaims(article: AnnotatedArticle): Claim[] {
  return unknownWords(article)
    .filter(({ fault, repeated, foreign }) => fault === 'unknown' && !repeated && !foreign)
    .map((word) =>
      claim('unknown-word', word.text, word, {
        ...(word.meant && {
          text: word.meant,
          low: editDistance(word.text, word.meant),
          high: /^[A-Z]/.test(word.text) ? calendarPerMillion : article.language.dictionary.perMillion(word.meant),
        }),
      }),
    );
}

/** "the Ud routes": two or three letters with one capital that no list knows, between a determiner and a small noun. */
function strayNameClaims(article: AnnotatedArticle): Claim[] {
  const claims: Claim[] = [];
  for (const block of article.blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'listItem') continue;
    for (const { tokens } of block.sentences) {
      tokens.forEach((token, i) => {
        if (isStrayName(article, tokens, i)) claims.push(claim('stray-name', token.lower, token, { text: token.text }));
      });
    }
  }
  return claims;
}

const determiners = new Set(
  'a an the this that these those its their his her our its each every some any no all both'.split(' '),
);

const isShortCapital = spellingFact(({ text }) => /^\p{Lu}\p{Ll}{1,2}$/u.test(text));

function isStrayName(article: AnnotatedArticle, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.kind !== 'word' || !isShortCapital(token)) return false;
  const { text } = token;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!before || !next) return false;
  if (next.kind !== 'word' || !/^\p{Ll}{3,}$/u.test(next.text) || !/^NN/.test(next.pos)) return false;
  if (!determiners.has(before.lower) && !/^(?:IN|JJ|VBG|VBD|VBZ|VB)$/.test(before.pos)) return false;
  if (!/^\p{Ll}/u.test(before.text)) return false;
  const { dictionary, gazetteer } = article.language;
  if (
    dictionary.hasWord(text.toLowerCase()) ||
    gazetteer.country(text) ||
    gazetteer.demonym(text) ||
    gazetteer.isSurname(text) ||
    gazetteer.isGivenName(text) ||
    gazetteer.isCity(text)
  )
    return false;
  return article.text.split(new RegExp(`(?<!\\p{L})${text}(?!\\p{L})`, 'u')).length === 2;
}

/** Blocks that a web page may repeat on every article; running text with several sentences is not compared. */
const lineKinds: ReadonlySet<Block['kind']> = new Set(['headline', 'heading', 'paragraph', 'listItem', 'caption']);
const usualHeadings =
  /^(?:background|sources?|references|reactions?|aftermath|history|results?|conclusion|introduction|overview|summary|notes?|corrections?|analysis|response|context|timeline|see also|related news|sister links?|external links?|further reading|what (?:happens|comes) next|what we know.{0,10}|why it matters|key points|early life|personal life|career)$/i;

function lineClaims(article: AnnotatedArticle): Claim[] {
  const claims: Claim[] = [];
  for (const { kind, content, sentences } of article.blocks) {
    if (!lineKinds.has(kind) || content.end - content.start > 200 || content.end - content.start < 12) continue;
    const line = article.text.slice(content.start, content.end);
    if (sentences.length > 2 || /^["“«„]/.test(line) || usualHeadings.test(line) || !/\s/.test(line)) continue;
    const key = line
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    claims.push(claim('repeated-line', key, content, {}));
  }
  return claims;
}
