import type { Token } from '../article/article.ts';
import { inflect } from './inflect.ts';
import { sourceNounKinds } from './sourceNouns.ts';

/**
 * What a reporting verb says about its subject. `speech`: somebody utters words, in direct or indirect speech. `stance`:
 * somebody takes a position towards a thing ("praised the deal"). `thought`: an opinion or expectation. `finding`: a
 * document or an observation shows something; its subject is rarely a person.
 */
export type ReportingKind = 'speech' | 'stance' | 'thought' | 'finding';

const lemmas: Readonly<Record<ReportingKind, string>> = {
  speech:
    'say tell state add announce report explain claim argue warn insist declare confirm deny allege assert admit ' +
    'acknowledge reveal disclose remark comment reply write tweet post recall testify maintain contend promise ' +
    'pledge vow caution concede boast joke conclude ask wonder reiterate repeat affirm reaffirm clarify complain lament ' +
    'assure reassure inform mention quip exclaim shout speak predict forecast estimate advise recommend suggest ' +
    'intimate whisper enthuse grumble mutter gripe observe note swear counter reason retort guess hint signal rule tout restate posit opine stipulate read',
  stance:
    'stress emphasize emphasise underline underscore highlight voice express urge demand praise criticize criticise ' +
    'condemn blame accuse thank congratulate welcome question describe characterize characterise label dub call hail ' +
    'denounce reject dismiss oppose credit cite endorse outline propose pledge appeal ' +
    'request commend applaud slam object protest attribute portray identify brand deem',
  thought:
    'believe think expect anticipate fear hope doubt consider see view regard suspect agree disagree foresee assume ' +
    'speculate worry feel project know understand weigh mull ponder debate reckon detect perceive sense discern tip fret ' +
    'envisage surmise',
  finding: 'show find indicate suggest demonstrate reveal document record estimate conclude identify put',
};

const byForm = new Map<string, Set<ReportingKind>>();
for (const [kind, list] of Object.entries(lemmas) as [ReportingKind, string][]) {
  for (const verb of list.split(' ')) {
    for (const form of Object.values(inflect(verb))) {
      byForm.set(form, (byForm.get(form) ?? new Set<ReportingKind>()).add(kind));
    }
  }
}

/** The kinds of the verb that a lower-case word is a form of; undefined for a word that reports nothing. */
export function reportingKinds(word: string): ReadonlySet<ReportingKind> | undefined {
  return byForm.get(word);
}

/** All forms of the verbs, in lower case, those of verbs with a particle too. */
export function reportingForms(): Iterable<string> {
  return [...byForm.keys(), ...particled.keys()];
}

/** Words that report only with another behind them: "point out that", "put it at £3 million". */
const particles: Readonly<Record<string, RegExp>> = { point: /^(?:out|to|towards)$/i, put: /^(?:it|them|that|this)$/i };
const particled = new Map(
  Object.entries(particles).flatMap(([verb, particle]) =>
    Object.values(inflect(verb)).map((form) => [form, particle] as const),
  ),
);
const finding: ReadonlySet<ReportingKind> = new Set(['finding', 'speech']);
const estimating: ReadonlySet<ReportingKind> = new Set(['finding', 'thought']);

/** The kinds of the verb at token `i`, with what stands behind it: "point out", "put the cost at". */
export function reportingKindsAt(tokens: readonly Token[], i: number): ReadonlySet<ReportingKind> | undefined {
  const word = tokens[i]!.lower;
  const kinds = byForm.get(word);
  const particle = particled.get(word);
  if (!particle) {
    // A verdict is appealed; words are when it is "for calm" or "to voters".
    if (kinds && word.startsWith('appeal') && !/^(?:for|to)$/.test(tokens[i + 1]?.lower ?? '')) return undefined;
    return kinds;
  }
  if (!particle.test(tokens[i + 1]?.text ?? '')) return kinds;
  if (word.startsWith('point')) return finding;
  return tokens[i + 2]?.text === 'at' ? estimating : kinds;
}

/** Forms that are speech beyond doubt, whatever the part of speech a tagger gives them. */
export const plainSpeech: ReadonlySet<string> = new Set([
  'admitted',
  'claimed',
  'warned',
  'argued',
  'insisted',
  'predicted',
  'complained',
  'conceded',
  'acknowledged',
  'remarked',

  'said',
  'says',
  'told',
  'wrote',
  'tweeted',
  'announced',
  'stated',
  'added',
  'explained',
  'insisted',
  'replied',
]);

/** Furthest that the head of a subject stands before its verb, in tokens. */
const subjectReach = 8;

/**
 * "Insiders with knowledge of the bank claim that": a bare plural of people opens the clause and no verb stands between, so
 * that the word which may be a noun is its verb.
 */
function isSpokenByMany(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - subjectReach); k--) {
    const { pos, text } = tokens[k]!;
    if (/^(?:VBD|VBZ|VBP|MD|,|\.|:|POS|PRP\$)$/.test(pos) && !/^close$/i.test(text)) return false;
    const opens = k === 0 || /^(?:[,.:;]|CC)$/.test(tokens[k - 1]!.pos) || (k === 1 && /^JJ|NN/.test(tokens[0]!.pos));
    if (opens && pos === 'NNS' && sourceNounKinds(text.toLowerCase()).size > 0) return true;
  }
  return false;
}

/** A form of a reporting verb between a noun and "that" is a verb, whatever its tag ("officials note that", "reports claim that"). */
export function opensThatClause(tokens: readonly Token[], i: number): boolean {
  const { text, lower, pos } = tokens[i]!;
  const kinds = byForm.get(lower);
  if (!kinds && lower !== 'point') return false;
  // "Some experts warn, however, that": an adverb between commas.
  if (
    /^(?:warn|argue|insist|claim|believe|note|maintain|think|say|fear)$/i.test(text) &&
    tokens[i + 1]?.text === ',' &&
    tokens[i + 2]?.pos === 'RB' &&
    tokens[i + 3]?.text === ',' &&
    tokens[i + 4]?.text === 'that'
  )
    return tokens[i - 1]?.pos === 'NNS';
  if (/^point$/i.test(text) && tokens[i + 1]?.text === 'out' && tokens[i + 2]?.text === 'that') return true;
  const next = tokens[i + 1]?.text;
  if (!kinds || (next !== 'that' && next !== 'whether')) return false;
  if (pos.startsWith('VB')) return true;
  const before = tokens[i - 1];
  if (!before) return false;
  if (/^(?:report|claim|hope|fear|doubt|promise|warning|estimate|view|show)$/i.test(text))
    return isSpokenByMany(tokens, i);
  return /^(?:NN|JJ|PRP|DT)/.test(before.pos) || sourceNounKinds(before.lower).size > 0;
}
