import type { Token } from '../../article/article.ts';
import type { Dictionary } from '../../language/language.ts';
import { articleRule } from '../../rule.ts';
import { brokenGroup, disagreement } from './agreement.ts';
import { datedPerfect } from './datedPerfect.ts';
import { proseSentences } from './proseSentences.ts';
import { insideQuotation } from './quotationMarks.ts';

export default articleRule({
  id: 'corruption/verb-form',
  title: 'Verb in a form that cannot stand there',
  why: 'Machine translation, hasty editing and recognition of scans lose the ending of a verb, or keep one too many: “he answer that”, “will announced”, “did not went”. One of the two words is not what was written.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'Each time ⟦he answer⟧ that the key was lost.',
      'The ministry ⟦will announced⟧ the winner on Friday.',
      'The boats ⟦did not went⟧ out that night.',
    ],
    good: [
      'The board demanded that he resign. Did he answer? He put the key down.',
      'The will announced on Friday left her nothing.',
      'Should she fail, the house will be sold.',
    ],
  },
  *check(article) {
    for (const { sentence } of proseSentences(article, new Set(['paragraph', 'listItem', 'speakerTurn']))) {
      const { tokens } = sentence;
      const odd = disagreement(tokens, article.language.dictionary);
      if (odd) {
        const at = { start: tokens[odd.subject]!.start, end: tokens[odd.verb]!.end };
        const text = article.text.slice(at.start, at.end);
        if (!insideQuotation(article, at)) {
          yield {
            at,
            message: `“${tokens[odd.verb]!.text}” does not agree with “${tokens[odd.subject]!.text}”: “${text}”.`,
          };
          continue;
        }
      }
      for (let i = 0; i + 1 < tokens.length; i++) {
        const verb =
          bareBehindPronoun(tokens, i, article.language.dictionary) ??
          bareBehindBe(tokens, i, article.language.dictionary) ??
          pastBehindAuxiliary(tokens, i, article.language.dictionary) ??
          brokenGroup(tokens, i, article.language.dictionary);
        const dated = verb === undefined ? datedPerfect(tokens, i) : undefined;
        const last = verb ?? dated?.verb;
        if (last === undefined) continue;
        const at = { start: tokens[i]!.start, end: tokens[last]!.end };
        if (insideQuotation(article, at)) continue;
        const text = article.text.slice(at.start, at.end);
        const message = dated
          ? `“${text}” does not go with “${dated.day}”: a day that is over wants the past tense.`
          : `“${tokens[last]!.text}” has the wrong form behind “${tokens[i]!.text}”: “${text}”.`;
        yield { at, message };
        i = last;
      }
    }
  },
});

/** Past tenses that are spelt like the bare form. */
const likePast =
  /^(?:put|set|cut|hit|let|read|cost|hurt|quit|shut|spread|bet|burst|cast|split|shed|thrust|wed|rid|forecast|broadcast|beat|bid|upset|offset|reset|knit|slit|sweat|wet|fit|dare|need|input|output|quoth|ought|used|may|must|can|will)$/;
/** What makes the bare form right: inversion, "do", and verbs and adjectives that demand. */
const licence =
  /^(?:do|does|did|don|doesn|didn|will|would|shall|should|can|could|may|might|must|won|wouldn|shouldn|couldn|let|make|makes|made|help|helped|helps|lest|if|whether|rather|sooner|better|demand\w*|insist\w*|ask(?:s|ed|ing)?|request\w*|recommend\w*|suggest\w*|propos\w*|urg(?:e|es|ed|ing)|requir\w*|order\w*|rul(?:e|es|ed|ing)|advis\w*|stipulat\w*|mandat\w*|direct\w*|instruct\w*|prefer\w*|plead\w*|beg(?:s|ged)?|move[ds]?|motion|petition\w*|essential|important|importance|vital|imperative|crucial|necessary|condition|desirable|god|heaven|come|be|wish\w*|so)$/;

/** "he answer": a bare form behind "he" or "she", where nothing before asks for it. */
function bareBehindPronoun(tokens: readonly Token[], i: number, dictionary: Dictionary): number | undefined {
  const [pronoun, verb] = [tokens[i]!, tokens[i + 1]!];
  if (!/^(?:he|she|He|She)$/.test(pronoun.text) || !/^(?:VBP?|NN)$/.test(verb.pos)) return undefined;
  if (!/^\p{Ll}{3,}$/u.test(verb.text) || likePast.test(verb.text) || !isBareForm(dictionary, verb.text))
    return undefined;
  // "he and she answer", "he or they": two subjects.
  if (/^(?:and|or|nor|than)$/.test(tokens[i - 1]?.lower ?? '') && i > 1 && tokens[i - 2]!.text !== ',')
    return undefined;
  return tokens.slice(0, i).some(({ lower }) => licence.test(lower)) || tokens.at(-1)!.text === '?' ? undefined : i + 1;
}

/** "will be spend this year": a bare form where a participle must stand. */
function bareBehindBe(tokens: readonly Token[], i: number, dictionary: Dictionary): number | undefined {
  const [be, verb, next] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]];
  if (!/^(?:be|been|being)$/.test(be.text) || !/^VBP?$/.test(verb.pos) || !next) return undefined;
  if (!/^\p{Ll}{3,}$/u.test(verb.text) || likePast.test(verb.text) || likeParticiple.test(verb.text)) return undefined;
  // "All it would be was wait": what is said of a verb; "be aware" is an adjective.
  if (
    !isBareForm(dictionary, verb.text) ||
    !/^(?:by|in|on|at|for|from|to|this|next|last|with|as|the|a|an|\.|,)$/.test(next.text)
  )
    return undefined;
  const before = tokens[i - 1];
  return before && /^(?:MD|TO|RB|VB[ZPD])/.test(before.pos) ? i + 1 : undefined;
}

/** Participles spelt like the bare form, besides those in `likePast`. */
const likeParticiple =
  /^(?:come|become|overcome|run|overrun|outrun|rerun|open|close|clear|free|clean|empty|dry|warm|cool|calm|slow|complete|separate|subject|content|present|welcome|live|secure|correct|direct|lean|mature|average|even|own|right|wrong|double|long|short)$/;

/** Past tenses that are neither a participle, a bare form nor a noun. */
const onlyPast =
  /^(?:went|took|gave|became|came|wrote|spoke|began|knew|grew|threw|flew|drew|broke|chose|drove|ate|shook|stole|wore|swore|tore|forgot|froze|hid|rang|sang|sank|swam|arose|awoke|forgave|mistook|undertook|withdrew|overcame|was|were|did|had|has|is|are|does|says|goes|makes|takes|gives|comes)$/;
const auxiliary = /^(?:will|would|could|should|can|must|might|did|does|do|cannot)$/;

/** "will announced", "did not went", "could took": a form that no auxiliary has behind it. */
function pastBehindAuxiliary(tokens: readonly Token[], i: number, dictionary: Dictionary): number | undefined {
  const one = tokens[i]!;
  const before = tokens[i - 1];
  if (!before || !auxiliary.test(one.text) || !/^(?:MD|VB[DZP])$/.test(one.pos)) return undefined;
  if (!/^(?:NN|PRP$|WDT|WP)/.test(before.pos)) return undefined;
  const denied = /^(?:not|n['’]t)$/.test(tokens[i + 1]!.text);
  const verb = tokens[denied ? i + 2 : i + 1];
  if (!verb) return undefined;
  // "does not gets": the ending is that of "does" already.
  const doubled = denied && /^do(?:es)?$|^did$/.test(one.text) && verb.pos === 'VBZ' && /[^s]s$/.test(verb.text);
  const wrong = doubled || onlyPast.test(verb.text) || (/^VB[DN]$/.test(verb.pos) && isPastForm(dictionary, verb.text));
  // A can that rusted is a thing.
  if (!wrong || (one.text === 'can' && before.pos === 'NN')) return undefined;
  // "What he could took an hour", "all they did was wait": the auxiliary ends a clause that is the subject.
  if (
    tokens
      .slice(0, i)
      .some(({ lower }) =>
        /^(?:all|what|everything|anything|something|as|than|how|if|things?|way|best|least|most|only|so)$/.test(lower),
      )
  )
    return undefined;
  if (tokens.at(-1)!.text === '?' || (/^(?:did|does|do)$/.test(one.text) && !denied)) return undefined;
  return denied ? i + 2 : i + 1;
}

/** Forms that are rarer are in the dictionary, not in news. */
const rareForm = 0.2;

/** "answer" has "answers" and "answering". */
function isBareForm(dictionary: Dictionary, text: string): boolean {
  const stems = [text, text.replace(/e$/, ''), text + text.slice(-1), text.replace(/ie$/, 'y')];
  return stems.some((stem) => dictionary.perMillion(`${stem}ing`) > rareForm);
}

/** Past tenses and participles in one that are no bare form. */
const irregular =
  /^(?:paid|said|made|sold|told|sent|built|kept|held|won|lost|bought|brought|caught|taught|sat|stood|spent|fled|heard|been|gone|done|seen|taken|given|written|spoken|known|grown|shown|drawn|broken|chosen|driven|eaten|fallen|risen|begun|become[sd]|met)$/;

/** "announced" has "announcing" and no "announceding": "need" and "proceed" are bare forms. */
function isPastForm(dictionary: Dictionary, text: string): boolean {
  if (irregular.test(text)) return true;
  if (!/^\p{Ll}{3,}ed$/u.test(text) || dictionary.perMillion(`${text}ing`) > 0.06) return false;
  const stem = text.slice(0, -2);
  return [stem, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')].some(
    (base) => dictionary.perMillion(`${base}ing`) > rareForm,
  );
}
