import type { Token } from '../../article/article.ts';
import type { MissingWord } from './missingWordPatterns.ts';

/** What makes the bare form right: verbs and adjectives that demand, "let", "do" and other auxiliaries before it. */
const licence =
  /^(?:do|does|did|don|doesn|didn|will|would|shall|should|can|could|may|might|must|won|wouldn|shouldn|couldn|let|lets|make|makes|made|help|helped|helps|lest|if|whether|rather|sooner|better|why|to|demand\w*|insist\w*|ask(?:s|ed|ing)?|request\w*|recommend\w*|suggest\w*|propos\w*|urg\w*|requir\w*|order\w*|rul(?:e|es|ed|ing)|advis\w*|advice|stipulat\w*|mandat\w*|direct\w*|instruct\w*|prefer\w*|plead\w*|beg(?:s|ged)?|move[ds]?|motion|petition\w*|essential|important|importance|vital|imperative|crucial|necessary|condition|desirable|warn\w*|wish\w*|agree\w*|decid\w*|so|that)$/;
/** Past tenses that are spelt like the bare form. */
const likePast =
  /^(?:put|set|cut|hit|let|read|cost|hurt|quit|shut|spread|bet|burst|cast|split|shed|beat|bid|upset|come|become|run|need|dare)$/;

/** "She still not board an aeroplane", "his name not appear": a denied bare form without its auxiliary. */
export function deniedWithoutAuxiliary(tokens: readonly Token[], i: number): MissingWord | undefined {
  const not = tokens[i + 1]!;
  const verb = tokens[i + 2];
  const subject = tokens[i]!.pos === 'RB' && i > 0 ? tokens[i - 1]! : tokens[i]!;
  if (not.text !== 'not' || !verb || !/^\p{Ll}{2,}$/u.test(verb.text)) return undefined;
  if (subject !== tokens[i] && !/^(?:still|also|just|simply|really|yet|now)$/.test(tokens[i]!.text)) return undefined;
  const pronoun = /^(?:he|she|it|they|we|I)$/i.test(subject.text);
  if (!(pronoun ? /^VBP?$/ : /^VB$/).test(verb.pos) || likePast.test(verb.text)) return undefined;
  if (/^(?:need|dare)$/.test(subject.text)) return undefined;
  if (!pronoun && !(/^NN$/.test(subject.pos) && /^\p{Ll}/u.test(subject.text))) return undefined;
  if (tokens.at(-1)!.text !== '.' || tokens.slice(0, i + 1).some(({ lower }) => licence.test(lower))) return undefined;
  return { what: `An auxiliary is missing before “not ${verb.text}”`, length: 3 };
}

/** "Several asked when it be paid": a question inside a sentence, whose "be" wants "will" or "would". */
export function whenItBe(tokens: readonly Token[], i: number): MissingWord | undefined {
  if (!/^(?:when|where|how|why)$/.test(tokens[i]!.text) || tokens[i]!.pos !== 'WRB') return undefined;
  let at = i + 1;
  if (/^(?:the|a|an|his|her|its|their|this|that)$/.test(tokens[at]!.text)) {
    at++;
    while (/^(?:JJ|NNP?S?)$/.test(tokens[at]?.pos ?? '')) at++;
  } else if (/^(?:it|he|she|they|we)$/.test(tokens[at]!.text)) at++;
  else return undefined;
  if (tokens[at]?.text !== 'be' || at === i + 1 || !/^(?:VB[NG]|JJ|RB|IN|TO|DT)$/.test(tokens[at + 1]?.pos ?? ''))
    return undefined;
  if (/^(?:NN|JJ|DT)/.test(tokens[at - 1]!.pos) && at === i + 2 && tokens[i + 1]!.text === 'that') return undefined;
  return { what: 'A word such as “will” is missing before “be”', length: at - i + 2 };
}

/** "We will it as one": an auxiliary, a pronoun that is an object, and no verb. */
export function modalBeforeObject(tokens: readonly Token[], i: number): MissingWord | undefined {
  const [subject, modal, object, next] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2], tokens[i + 3]];
  if (modal.pos !== 'MD' || !/^(?:will|would|can|could|must|should|might)$/.test(modal.text)) return undefined;
  if (!object || !next || !/^(?:it|him|them|me|us)$/.test(object.text)) return undefined;
  if (!/^(?:we|they|he|she|I|you)$/i.test(subject.text) && !/^NN[PS]*$/.test(subject.pos)) return undefined;
  if (!/^(?:IN|TO|DT|,|\.|CC)$/.test(next.pos) || tokens.at(-1)!.text === '?') return undefined;
  // "The will it left", "as the mayor would it": what is asked, and inversion behind a first word.
  if (/^(?:as|than|nor|so|neither)$/.test(tokens[0]!.lower) || tokens[i - 1]?.pos.startsWith('W')) return undefined;
  return { what: `A verb is missing after “${modal.text}”`, length: 3 };
}
