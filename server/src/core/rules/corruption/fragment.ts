import type { Sentence, Token } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { Dictionary } from '../../language/language.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import { finiteVerbs, irregularPast, isFiniteVerb } from './finiteVerbs.ts';
import { proseSentences } from './proseSentences.ts';
import { insideQuotation } from './quotationMarks.ts';
import { shown } from './textMatches.ts';

/** Shorter sentences without a verb are style ("Not any more."). */
const leastWords = 6;
/** Forms in -ing that are prepositions, and credits. */
const notParticiples =
  /^(?:according|regarding|including|following|concerning|during|nothing|something|anything|everything|reporting|writing|editing|owing|pending|excluding|barring|morning|evening|spring|king|being|thing|building|meeting|beijing)$/i;

export default articleRule({
  id: 'corruption/fragment',
  title: 'Sentence without a finite verb or subject',
  why: 'A sentence with a full stop says that somebody does or is something. Where its verb was lost in translation or editing, only a participle or nothing is left: “The board preparing a new plan.” Headlines, captions, lists and speech are left alone; short verbless sentences may be style and are shown for information.',
  severity: 'information',
  stage: 'stable',
  examples: {
    bad: [
      'The vote is over. ⟦The ministry preparing a new plan for the ports of the north.⟧',
      'The vote is over. ⟦Carefully testing new ways of counting votes in small towns.⟧ The results will come on Friday.',
      'The vote is over. ⟦A new rule for all ports of the north in the coming year.⟧',
    ],
    good: [
      'The ministry is preparing a new plan.',
      'Speaking in Leeds, she denied it.',
      'The vote is over. Not a moment too soon.',
      '“Another day without water in the taps of the old town,” he said.',
    ],
  },
  *check(article) {
    for (const { block, sentence } of proseSentences(article, new Set(['paragraph']))) {
      if (block.sentences.length === 1 && block.content.end - block.content.start < 60) continue;
      const found = fragment(article, sentence);
      if (found) yield found;
    }
  },
});

function fragment(article: AnnotatedArticle, sentence: Sentence): ArticleFinding | undefined {
  const { tokens } = sentence;
  const words = tokens.filter(({ kind }) => kind === 'word');
  if (tokens.at(-1)!.text !== '.' || words.length < leastWords) return undefined;
  const being = subjectWithBeing(tokens);
  if (finiteVerbs(tokens) > 0 && !being) return undefined;
  const { dictionary } = article.language;
  if (
    tokens.some(({ text, kind }) => /^[“”"«»?!;[\]|@#]$/.test(text) || kind === 'url') ||
    insideQuotation(article, sentence)
  )
    return undefined;
  const at = { start: sentence.start, end: sentence.end };
  const text = shown(article.text.slice(at.start, at.end), 60);
  if (being)
    return { at, severity: 'warning', message: `“Being” is no finite verb, and there is no other: “${text}”.` };
  const colon = tokens.some(({ text }) => text === ':');
  if (!colon && opensWithParticiple(tokens, dictionary))
    return { at, severity: 'warning', message: `A participle, but no subject and no finite verb: “${text}”.` };
  if (subjectWithParticiple(tokens, dictionary))
    return { at, severity: 'warning', message: `The sentence has a participle, but no finite verb: “${text}”.` };
  // A small letter, an imperative or a bare past tense: the tagger may be wrong about it.
  if (colon || !/^["“(]?\p{Lu}/u.test(tokens[0]!.text) || tokens[0]!.pos === 'VB') return undefined;
  if (mayBeFinite(tokens, dictionary)) return undefined;
  return { at, message: `No finite verb: “${text}”.` };
}

/** "Continuously testing new ways …": an -ing form, perhaps behind an adverb, and no main clause behind a comma. */
function opensWithParticiple(tokens: readonly Token[], dictionary: Dictionary): boolean {
  const first = tokens[0]!.pos === 'RB' && /ly$/.test(tokens[0]!.text) ? 1 : 0;
  const verb = tokens[first]!;
  return (
    isParticiple(verb) &&
    !mayBeFinite(tokens.slice(first + 1), dictionary) &&
    tokens[first + 1]?.text !== ',' &&
    !/^(?:of|by)$/.test(tokens[first + 1]?.text ?? '')
  );
}

/** "The ministry preparing a plan.": a noun group, then an -ing form with an object, and nothing else that could be the verb. */
function subjectWithParticiple(tokens: readonly Token[], dictionary: Dictionary): boolean {
  // "antennas already standing": an adverb may stand between.
  const verb = tokens.findIndex((token, i) => {
    const before = tokens[i - 1]?.pos === 'RB' ? tokens[i - 2] : tokens[i - 1];
    return before !== undefined && isParticiple(token) && /^NN/.test(before.pos);
  });
  if (verb < 1 || verb > 8) return false;
  const subject = tokens.slice(0, verb);
  if (
    subject.some(
      ({ pos, text }) => /^(?:IN|TO|,|CC|VB)/.test(pos) && text !== 'of' && text !== 'and' && !/^['’]s$/.test(text),
    )
  )
    return false;
  if (subject[0]!.pos === 'IN') return false;
  const object = tokens[verb + 1];
  return (
    object !== undefined &&
    /^(?:DT|PRP\$|JJ|NN|CD|RB|IN|TO)/.test(object.pos) &&
    !mayBeFinite(tokens.slice(verb + 1), dictionary) &&
    !mayBeFinite(tokens.slice(0, verb + 1), dictionary)
  );
}

/** Words that open a clause of their own: its verb is not the verb of the sentence. */
const opensRelative = /^(?:which|who|whom|whose|where|when|while|because|although|though|since|as|after|before)$/;

/**
 * "The ballots being kept in a cupboard of which the key was lost.": a noun group, "being" and what it was, and no verb but in
 * a clause behind it. A comma may set off a main clause ("The hall being full, they waited outside").
 */
function subjectWithBeing(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ lower }) => lower === 'being');
  if (at < 2 || at > 10 || tokens.some(({ text }) => /^[,:–—]$/.test(text))) return false;
  const subject = tokens.slice(0, at);
  if (!/^(?:DT|PRP\$|NN|CD|JJ)/.test(subject[0]!.pos) || !/^(?:NN|CD|JJ)/.test(subject.at(-1)!.pos)) return false;
  if (/^(?:human|well|time|inner|supreme|living)$/.test(subject.at(-1)!.lower)) return false;
  if (subject.some((token) => isFiniteVerb(token) || /^(?:VB|MD|PRP$|WP|WDT|TO|CC)/.test(token.pos))) return false;
  if (subject.some(({ pos, lower }) => pos === 'IN' && !/^(?:of|in|from|at|on|for)$/.test(lower))) return false;
  // What stands right behind "being" is a participle or adjective, whatever the tagger made of it.
  const said = /^RB/.test(tokens[at + 1]?.pos ?? '') ? at + 2 : at + 1;
  if (!/^(?:VBN|VBD|JJ)/.test(tokens[said]?.pos ?? '')) return false;
  const rest = tokens.slice(said + 1);
  const clause = rest.findIndex(({ lower }) => opensRelative.test(lower));
  const main = clause < 0 ? rest : rest.slice(0, clause);
  // "in a shed": behind an article no word is a verb.
  return !main.some((token, i) => !/^(?:DT|PRP\$|JJ)$/.test(main[i - 1]?.pos ?? '') && mayBeVerb(token));
}

function mayBeVerb(token: Token): boolean {
  const { text, pos } = token;
  return isFiniteVerb(token) || irregularPast.test(text) || /^(?:VB[NP]?|CC)$/.test(pos) || /ed$/.test(text);
}

function isParticiple({ text, pos }: Token): boolean {
  return pos === 'VBG' && /ing$/.test(text) && !notParticiples.test(text);
}

/** Something the tagger may have taken for another form than a finite verb: an -ed form behind a noun or comma, an -s form before an object. */
function mayBeFinite(tokens: readonly Token[], dictionary: Dictionary): boolean {
  return tokens.some((token, i) => {
    const before = tokens[i - 1];
    if (!before || /^(?:to|be|been|being)$/i.test(before.text)) return false;
    if (tokens.slice(Math.max(0, i - 3), i).some(({ text }) => /^(?:being|having|been|be)$/.test(text))) return false;
    if (irregularPast.test(token.text)) return true;
    const behindSubject = /^(?:NN|PRP|CD|RB|WDT|WP|,|:|\)|FW|-RRB-)/.test(before.pos) || before.kind === 'punctuation';
    if (
      behindSubject &&
      (token.pos === 'VBN' || token.pos === 'VB' || (/ed$/.test(token.text) && /^(?:JJ|NN)/.test(token.pos)))
    )
      return true;
    const after = tokens[i + 1]?.pos ?? '';
    return (
      /^(?:NN|NNS|VBP)$/.test(token.pos) &&
      /^\p{Ll}{3,}$/u.test(token.text) &&
      /^(?:NN|RB)/.test(before.pos) &&
      !/ing$/.test(before.text) &&
      /^(?:DT|PRP|IN|TO|CD|VBG)/.test(after) &&
      isVerbForm(dictionary, token.text) &&
      (/[^s]s$/.test(token.text) || before.pos === 'NNS' || before.pos === 'NNPS')
    );
  });
}

/** Rarer forms ("dooring") are in the dictionary, not in news. */
const rareForm = 0.2;

/** Whether a form in -s, or a bare form, can be a verb: "plans" has "planning", "doors" has nothing of the kind. */
function isVerbForm(dictionary: Dictionary, text: string): boolean {
  const base = text.replace(/(?:(?<=(?:[sxz]|ch|sh)e)|(?<=[^s]))s$/, '').replace(/ie$/, 'y');
  return [base, base.replace(/e$/, ''), base + base.slice(-1)].some(
    (stem) => dictionary.perMillion(`${stem}ing`) > rareForm,
  );
}
