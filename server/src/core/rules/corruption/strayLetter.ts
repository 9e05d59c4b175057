import type { Sentence, Token } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import { proseSentences } from './proseSentences.ts';

const clitics = new Set(['s', 't', 'd', 'm']);
/** Words beside which a letter stands for itself. */
const labels =
  /^(?:letters?|vitamins?|grades?|grade|plans?|class|type|group|category|section|part|point|item|note|case|variant|version|x|figure|fig|appendix|annex|paragraph|value|values|variable|axis|times|versus|hepatitis|strain|flat|unit|block|platform|gate|line|option|team|side|minor|major|sharp|flat|chord|note|size|cup|list|tier|level|route|bus|by|equals|plus|minus|and|or|shirt|mail|ray|turn|bone|word)$/i;

/** Words a letter before them belongs to: "p value", "t shirt", "b minor". */
const labelled =
  /^(?:values?|axis|times|minor|major|sharp|flat|shirts?|mails?|rays?|turns?|tests?|scores?|words?|equals|plus|minus|variant|group|class|type)$/i;

export default articleRule({
  id: 'corruption/stray-letter',
  title: 'Single stray letter',
  why: 'A small letter that stands alone between words, and is neither “a” nor “I” nor a label (“vitamin c”, “grade b”), is the rest of a word that was lost or split, or a clitic whose apostrophe is gone.',
  severity: 'error',
  stage: 'stable',
  examples: {
    bad: [
      'The plan helps in ⟦e⟧ keeping jobs in the region.',
      'The council ⟦s⟧ plan failed.',
      'They said ⟦t he⟧ bridge was closed.',
    ],
    good: [
      'He chose option b and vitamin c; the p value was small.',
      'Ortega y Gasset wrote e.g. about Porto e Lisboa.',
      'She got a place, and x = 3.',
    ],
  },
  *check(article) {
    for (const { sentence } of proseSentences(article)) {
      for (let i = 0; i < sentence.tokens.length; i++) {
        const found = strayAt(article, sentence, i);
        if (found) yield found;
      }
    }
  },
});

/** Units and short forms without a vowel. */
const shortForms =
  /^(?:km|kg|mm|cm|ml|cl|dl|mg|gm|ft|lb|lbs|yd|yds|hr|hrs|hz|khz|mhz|kw|kwh|mw|mwh|gw|gwh|hp|ph|cc|gb|mb|kb|tb|kb|mph|kph|kmh|rpm|wpm|pct|vs|pm|st|nd|rd|th|tv|dj|mr|mrs|dr|bn|mn|tn|ltd|jr|sr|tbsp|tsp|www|hmm|shh|psst|tsk|brr|pp|pg|ch|bl|bd|cf|ff|mc|msg|pls|thx|sms|pdf|html|xml|css|npm|std|ps|nb|rt|dm|sq|bc|bp|yr|yrs|wk|wks|mt|nr|nth)$/;

/** "a xk; coat": consonants that are no word, between a small word and a noun. */
function strayLetters(article: AnnotatedArticle, { tokens }: Sentence, i: number): ArticleFinding | undefined {
  const token = tokens[i]!;
  if (!/^[bcdfghjklmnpqrstvwxz]{2,4}$/.test(token.text) || shortForms.test(token.text)) return undefined;
  const before = tokens[i - 1];
  const mark = /^[;,:]$/.test(tokens[i + 1]?.text ?? '') ? 1 : 0;
  const next = tokens[i + 1 + mark];
  if (!before || !next || article.language.dictionary.hasWord(token.text)) return undefined;
  if (!/^(?:DT|PRP\$|JJ|IN)$/.test(before.pos) || !/^\p{Ll}{3,}$/u.test(next.text) || !/^(?:NN|JJ)/.test(next.pos))
    return undefined;
  if (article.text[token.start - 1] !== ' ' || !/[ ;,:]/.test(article.text[token.end] ?? '')) return undefined;
  const at = { start: token.start, end: tokens[i + mark]!.end };
  return { at, message: `“${article.text.slice(at.start, at.end)}” is no word: stray letters.` };
}

function strayAt(article: AnnotatedArticle, sentence: Sentence, i: number): ArticleFinding | undefined {
  const { tokens } = sentence;
  const token = tokens[i]!;
  const letters = strayLetters(article, sentence, i);
  if (letters) return letters;
  if (token.text.length !== 1 || !/^[b-z]$/.test(token.text)) return undefined;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!before || !next || article.text[token.start - 1] !== ' ' || article.text[token.end] !== ' ') return undefined;
  if (
    !isPlainWord(article, before) ||
    !/^[\p{L}\d]/u.test(next.text) ||
    labels.test(before.text) ||
    labelled.test(next.text)
  )
    return undefined;
  const same = tokens.filter(({ text }) => text.length === 1 && /^[b-zB-Z]$/.test(text)).length;
  if (same > 2 || (same > 1 && /^(?:and|or|is|,)$/.test(next.text))) return undefined;
  const at = { start: token.start, end: token.end };
  const clitic = cliticFinding(article, tokens, i);
  if (clitic) return clitic;
  const { dictionary } = article.language;
  const joinNext =
    /^[a-z]+$/.test(next.text) &&
    dictionary.hasWord(token.text + next.text) &&
    token.text.length + next.text.length > 2;
  const joinBefore =
    /^[a-z]+$/.test(before.text) && dictionary.hasWord(before.text + token.text) && before.text.length > 1;
  const nextKnown = /^\p{Lu}|^\d/u.test(next.text) || dictionary.hasWord(next.text);
  const beforeKnown = dictionary.hasWord(before.text);
  if (joinNext && (!nextKnown || isFunctionWord(token.text + next.text))) return joined(article, token, next);
  if (joinBefore && (!beforeKnown || isFunctionWord(before.text + token.text))) return joined(article, before, token);
  if (/^\p{Lu}/u.test(next.text) && /^[eyoi]$/.test(token.text) && /^\p{Lu}/u.test(before.text)) return undefined;
  return { at, message: `The letter “${token.text}” stands alone between “${before.text}” and “${next.text}”.` };
}

function isPlainWord(article: AnnotatedArticle, { text, kind }: Token): boolean {
  return (
    kind === 'word' &&
    /^[\p{L}’'-]+$/u.test(text) &&
    (/^\p{Ll}/u.test(text) || article.language.dictionary.hasWord(text) || text.length > 1)
  );
}

function isFunctionWord(word: string): boolean {
  return /^(?:the|that|they|this|there|their|with|and|was|were|for|from|his|her|have|has|had|not|but|are|which|when|who|will|would|been|said|into|its|she|you|our|than|then|them|him|at|as|an|of|to|in|on|is|it|by|be|or|he|we|so|no|if|up)$/.test(
    word,
  );
}

function joined(article: AnnotatedArticle, a: Token, b: Token): ArticleFinding {
  const at = { start: a.start, end: b.end };
  const text = a.text + b.text;
  return {
    at,
    message: `“${article.text.slice(at.start, at.end)}” looks like “${text}” with a break in it.`,
    fix: { title: `Write “${text}”`, edits: [{ at, text }], safe: true },
  };
}

/** "council s plan", "don t know". */
function cliticFinding(article: AnnotatedArticle, tokens: readonly Token[], i: number): ArticleFinding | undefined {
  const token = tokens[i]!;
  const before = tokens[i - 1]!;
  if (!clitics.has(token.text) || article.text.slice(before.end, token.start) !== ' ') return undefined;
  const negation =
    token.text === 't' &&
    /^(?:don|doesn|didn|isn|aren|wasn|weren|can|couldn|won|wouldn|shouldn|hasn|haven|hadn|ain|mustn|needn)$/i.test(
      before.text,
    );
  const possessive =
    token.text === 's' &&
    (before.pos.startsWith('N') || before.pos === 'PRP' || before.pos === 'WP') &&
    before.text.length > 1;
  if (!negation && !possessive) return undefined;
  const at = { start: before.start, end: token.end };
  const text = `${before.text}’${token.text}`;
  return {
    at: { start: token.start, end: token.end },
    message: `The apostrophe between “${before.text}” and “${token.text}” is lost.`,
    fix: { title: `Write “${text}”`, edits: [{ at, text }], safe: true },
  };
}
