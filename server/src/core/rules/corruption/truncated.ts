import type { Block, Token } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { Dictionary } from '../../language/language.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import { isFiniteVerb } from './finiteVerbs.ts';
import { openClause } from './openClauses.ts';
import { endsOnSubject, leansOn, mustGoOn } from './openEnds.ts';
import { proseBlocks } from './proseSentences.ts';
import { endsWithStop, textEnds } from './textEnds.ts';

/** The finding covers the last words only. */
const markedTokens = 6;

export default articleRule({
  id: 'corruption/truncated',
  title: 'Text that breaks off',
  why: 'A paragraph that ends on “the”, “of” or “and”, on a comma, or on a verb that wants an object was cut: by a limit on length, a pay wall, or a generator that stopped. The rest is missing.',
  severity: 'error',
  stage: 'stable',
  examples: {
    bad: [
      'The mayor opened the new bridge on Friday. She thanked the builders and the ⟦engineers who had worked on the⟧\n\nTraffic starts on Monday.',
      'The strike began at noon. Trains stood still in the whole north of the country.\n\nThe union wants more money for night work. Talks go on.\n\nThe ministry made an offer on Tuesday evening. ⟦Speaking after the meeting,⟧',
    ],
    good: [
      'The mayor opened the bridge on Friday.\n\nTraffic starts on Monday.',
      'What the fans sing about\n\nThe song is older than the club, says its chairman. It was first sung in 1911.',
    ],
  },
  *check(article) {
    const ends = textEnds(article);
    for (const block of proseBlocks(article, new Set(['paragraph', 'listItem', 'speakerTurn', 'heading']))) {
      const found = brokenEnd(article, block, ends);
      if (found) yield found;
    }
    for (const block of proseBlocks(article, new Set(['paragraph', 'speakerTurn'])))
      yield* brokenSentences(block, article.language.dictionary);
  },
});

function brokenEnd(
  article: AnnotatedArticle,
  block: Block,
  ends: ReturnType<typeof textEnds>,
): ArticleFinding | undefined {
  const tokens = block.sentences.at(-1)?.tokens;
  // Behind other sentences the last one may be cut after its first words.
  if (!tokens || (tokens.length < 4 && (block.sentences.length < 2 || tokens.length < 2))) return undefined;
  const last = tokens.at(-1)!;
  const word = last.lower;
  // A button of the page, whose sentence ends there.
  if (/^(?:log|sign)$/.test(tokens.at(-2)!.lower) && /^(?:in|on|out|up)$/.test(word)) return undefined;
  const at = { start: tokens[Math.max(0, tokens.length - markedTokens)]!.start, end: last.end };
  if (last.kind === 'punctuation' && /^[,;–—-]$/.test(last.text) && block.kind === 'paragraph' && ends.usual) {
    return isSignature(article, block) ? undefined : { at, message: `The paragraph breaks off after “${last.text}”.` };
  }
  if (endsWithStop(article.text.slice(block.content.start, block.content.end))) return undefined;
  const lower = /^\p{Ll}/u.test(last.text);
  if (
    lower &&
    (mustGoOn.has(word) ||
      (leansOn.has(word) &&
        (tokens.length >= 5 || block.sentences.length > 1) &&
        block.kind !== 'listItem' &&
        block.kind !== 'heading'))
  ) {
    return { at, message: `The text breaks off after “${last.text}”.` };
  }
  if (lower && block.kind === 'listItem' && isOpenItem(tokens))
    return { at, message: `The item breaks off after “${last.text}”.` };
  if (endsOnSubject(tokens) && block.kind !== 'heading')
    return { at, message: `The text breaks off after “${last.text}”.` };
  if (ends.usual && block === ends.last && block.kind === 'paragraph' && tokens.length >= 4 && opens.test(last.text)) {
    return { at, message: `The article breaks off after “${last.text}”.` };
  }
  if (ends.usual && lower && last.pos === 'VBG' && tokens.length >= 4 && block.kind === 'paragraph') {
    return { at, message: `The text breaks off after “${last.text}”, which wants an object.` };
  }
  return undefined;
}

/** Fewer words are a label. */
const leastInItem = 8;

/**
 * "The ministers meet in May in order to": an item that is a sentence and ends on a word that wants more. "Whom to turn to" and
 * "the shop she works at" end so as well: there the verb's noun stands before it.
 */
function isOpenItem(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)!;
  if (tokens.length < leastInItem) return false;
  const first = tokens.find(({ kind }) => kind === 'word');
  if (!first || !/^\p{Lu}/u.test(first.text)) return false;
  if (
    !/^(?:to|that|which|who|whose|with|by|from|at|for|is|are|was|were|has|have|will|would|can|could|may|might|must|should|his|her)$/.test(
      last.text,
    )
  )
    return false;
  const before = tokens.slice(0, -1);
  if (!before.some(isFiniteVerb) || before.some(({ pos, lower }) => /^W/.test(pos) || lower === 'that')) return false;
  const nearest = before.at(-1)!;
  if (/^(?:that|which|who|whose)$/.test(last.text)) return /^NN|^,$/.test(nearest.pos);
  // "In order to"; behind a verb a preposition may be the verb's own.
  if (last.text === 'to') return nearest.lower === 'order' || /^(?:JJ|VBN|VBD)$/.test(nearest.pos);
  return /^NN/.test(nearest.pos) && !before.some(({ lower }) => lower === 'to');
}

/** A pronoun that is a subject, or an article with a capital, as the name behind it would have. */
const opens = /^(?:he|she|they|we|I|who|The|A|An|Its)$/;

/** "Yours faithfully," and list-like lines end with a comma. */
function isSignature(article: AnnotatedArticle, block: Block): boolean {
  return article.text.slice(block.content.start, block.content.end).length < 50;
}

/** "… worked on the. Traffic starts": a full stop behind a word that must go on. */
function* brokenSentences(block: Block, dictionary: Dictionary): Iterable<ArticleFinding> {
  for (const { tokens } of block.sentences) {
    const stop = tokens.at(-1);
    const last: Token | undefined = tokens.at(-2);
    if (!stop || !last || stop.text !== '.' || tokens.length < 5 || last.kind !== 'word') continue;
    const open = openClause(tokens, dictionary);
    if (open !== undefined) {
      yield { at: { start: tokens[open.from]!.start, end: stop.end }, message: open.message, severity: 'warning' };
      continue;
    }
    if (isOpenRelative(tokens)) {
      const at = { start: tokens[Math.max(0, tokens.length - markedTokens)]!.start, end: stop.end };
      yield { at, message: `The sentence breaks off after “${last.text}”.` };
      continue;
    }
    if (
      !/^(?:a|an|the|my|your|its|our|their|and|or|but|if|because|whether|unless|although|of|than|into|between|amid|during)$/.test(
        last.text,
      )
    )
      continue;
    // "as if.", "and if.", "only if."
    if (last.text === 'if' && !/^(?:NN|VB|PRP)/.test(tokens.at(-3)!.pos)) continue;
    if (/^(?:of|into|between)$/.test(last.text) && mayStrand(tokens)) continue;
    const at = { start: tokens[Math.max(0, tokens.length - markedTokens)]!.start, end: stop.end };
    yield { at, message: `The sentence breaks off after “${last.text}”.` };
  }
}

/** "where the shade of which.", "from a school that.": a clause that was opened and not begun. */
function isOpenRelative(tokens: readonly Token[]): boolean {
  const [third, second, last] = tokens.slice(-4, -1);
  if (/^(?:which|whom|whose)$/.test(last!.text)) return second!.pos === 'IN' && /^NN|^,$/.test(third!.pos);
  return last!.text === 'that' && /^NN/.test(second!.pos) && /^(?:a|an|the|its|their|his|her)$/.test(third!.text);
}

/** "The owners have been accused of.": a participle whose "of" wants a noun, unless the verb has it as a part ("thought of"). */
function isPassive(tokens: readonly Token[], before: Token): boolean {
  if (
    before.pos !== 'VBN' ||
    /^(?:heard|thought|talked|disposed|spoken|dream(?:ed|t)|approved|care|made|known)$/.test(before.lower)
  )
    return false;
  return (
    /^(?:been|be|was|were|is|are|being)$/.test(tokens.at(-4)?.lower ?? '') &&
    !tokens.some(({ lower }) => lower === 'to')
  );
}

/** "… something to be proud of.", "with nothing in between.": a preposition at the end whose noun stands before it. */
function mayStrand(tokens: readonly Token[]): boolean {
  const before = tokens.at(-3)!;
  if (isPassive(tokens, before))
    return tokens.some(({ pos }) => /^W/.test(pos)) || tokens.filter(isFiniteVerb).length > 1;
  if (!/^NN/.test(before.pos)) return true;
  return tokens.some(({ pos }) => /^(?:W|PRP$|TO$)/.test(pos));
}
