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
    'observe note swear counter reason retort guess hint signal rule tout restate posit opine stipulate read',
  stance:
    'stress emphasize emphasise underline underscore highlight voice express urge demand praise criticize criticise ' +
    'condemn blame accuse thank congratulate welcome question describe characterize characterise label dub call hail ' +
    'denounce reject dismiss oppose credit cite endorse outline propose pledge appeal ' +
    'request commend applaud slam object protest attribute portray identify brand deem',
  thought:
    'believe think expect anticipate fear hope doubt consider see view regard suspect agree disagree foresee assume ' +
    'speculate worry feel project know understand weigh mull ponder debate',
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

/** A form of a reporting verb between a noun and "that" is a verb, whatever its tag ("officials note that", "reports claim that"). */
export function opensThatClause(tokens: readonly Token[], i: number): boolean {
  const { text, pos } = tokens[i]!;
  if (!/^(?:that|whether)$/.test(tokens[i + 1]?.text ?? '') || !reportingKinds(text.toLowerCase())) return false;
  if (pos.startsWith('VB')) return true;
  const before = tokens[i - 1];
  if (!before || /^(?:report|claim|hope|fear|doubt|promise|warning|estimate|view|show)$/i.test(text)) return false;
  return /^(?:NN|JJ|PRP|DT)/.test(before.pos) || sourceNounKinds(before.text.toLowerCase()).size > 0;
}
