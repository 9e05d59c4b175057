import type { Article, Block, Token } from '../../article/article.ts';
import { furnitureKind } from '../../article/furniture.ts';
import type { SpellingTable } from '../../article/spellingTables.ts';
import { tokenize } from '../../article/tokens.ts';
import type { Gazetteer } from '../../language/language.ts';
import { isCapitalised, type Line, type LineStyle } from './lines.ts';
import { sign } from './patternSigns.ts';
import { trait, traitBits, wordSigns } from './wordTraits.ts';

/** Every sentence of the article that is part of it, and the headlines of other articles that its page lists. */
export function linesOfArticle({ blocks, text }: Article, gazetteer: Gazetteer): Line[] {
  const found: [Block, readonly Token[], LineStyle | undefined][] = [];
  let count = 0;
  const add = (block: Block, tokens: readonly Token[], style?: LineStyle) => {
    found.push([block, tokens, style]);
    count += tokens.length;
  };
  for (const block of blocks) {
    if (isRelatedHeadline(text, block)) add(block, tokenize(text, block.content.start, block.content.end), 'title');
    else for (const { tokens } of block.sentences) add(block, tokens);
  }
  const words = wordSigns(gazetteer);
  const traits = new Uint8Array(count);
  let base = 0;
  return found.map(([block, tokens, style]) => {
    const signs = readTokens(tokens, traits, base, words);
    const line = { block, tokens, style: style ?? styleOf(block, tokens, words), traits, base, signs, names: [] };
    base += tokens.length;
    return line;
  });
}

/** Furniture that its own words do not give away stands there for its place: a line of at least five words is a headline. */
export function isRelatedHeadline(text: string, block: Block): boolean {
  if (block.kind !== 'furniture' || block.sentences.length) return false;
  const line = text.slice(block.content.start, block.content.end);
  return line.length <= 200 && line.split(/\s+/).length >= 5 && !furnitureKind(line);
}

/** Notes the traits of the tokens with a capital; returns what the tokens together are and have, bits of `sign` and `trait`. */
function readTokens(tokens: readonly Token[], traits: Uint8Array, base: number, words: SpellingTable): number {
  let signs = 0;
  let proper = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.name !== 'O') signs |= sign.tagged;
    const own = words.of(token);
    if (own === 0) continue;
    signs |= own;
    if ((own & trait.capital) === 0) continue;
    traits[base + i] = own & traitBits;
    if (!isProper(token)) continue;
    traits[base + i]! |= trait.proper;
    proper++;
  }
  return proper > 1 ? signs | sign.twoProper : signs;
}

function isProper({ kind, pos }: Token): boolean {
  return kind === 'word' && (pos.startsWith('NN') || pos.startsWith('JJ') || pos.startsWith('VBG'));
}

/** Words shorter than this stay in lower case in titles. */
const longWord = 4;

function styleOf(block: Block, tokens: readonly Token[], words: SpellingTable): LineStyle {
  const stop = tokens.at(-1)?.text === '.';
  if (stop && !mayBeCapitals(tokens, words)) return 'prose';
  let long = 0;
  let capital = 0;
  let upper = 0;
  let letters = 0;
  for (const token of tokens) {
    const { text, kind } = token;
    if (kind !== 'word') continue;
    letters++;
    if ((words.of(token) & sign.upper) !== 0) upper++;
    if (text.length < longWord) continue;
    long++;
    if (isCapitalised(text)) capital++;
  }
  if (letters >= 3 && upper >= 0.8 * letters) return 'capitals';
  const least = block.kind === 'table' ? 1 : 3;
  return long >= least && capital >= 0.7 * long && !stop && letters <= 30 ? 'title' : 'prose';
}

/** False as soon as so many words have small letters that those in capitals cannot be four fifths of all. */
function mayBeCapitals(tokens: readonly Token[], words: SpellingTable): boolean {
  let small = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const isSmall = token.kind === 'word' && (words.of(token) & sign.upper) === 0;
    if (isSmall && ++small > tokens.length / 5 + 1) return false;
  }
  return true;
}
