import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { participles } from '../../extract/inflect.ts';
import { compilePhrases, type PhraseRow } from '../../language/phrases.ts';
import { articleRule, type Severity } from '../../rule.ts';
import { hasSource, hasTime, isOwnVoice, type ProseSentence, passage, proseOf, spanOf } from './prose.ts';

export default articleRule({
  id: 'unsupported/agentless-action',
  title: 'Action without an actor',
  why: `“Operations were carried out”, “efforts have been made”: who did it, where and when? A sentence that names neither the actor nor a place, a
date or a number cannot be checked.`,
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      '⟦Special checks were carried out⟧ to stop the smuggling.',
      '⟦Great efforts have been made⟧ to improve the lighting.',
      '⟦Various measures have also been introduced⟧ against noise.',
    ],
    good: [
      'Special checks were carried out by the coast guard.',
      'Checks were carried out at 14 pubs on Friday.',
      'The measures were introduced in 2031.',
      'Arrests were made, police said.',
    ],
  },
  *check(article) {
    for (const prose of proseOf(article)) {
      const match = find(prose.tokens).find((one) => isUnowned(article, prose, one));
      if (!match) continue;
      const at = spanOf(prose.tokens, match);
      yield { at, message: `“${passage(article, at)}” does not say who did it, when or where.`, severity: match.value };
    }
  },
});

const acts = new Set(
  (
    'operations efforts measures steps checks raids inspections searches exercises initiatives actions attempts changes improvements reforms talks ' +
    'discussions negotiations consultations preparations investigations inquiries tests trials studies activities campaigns events programmes programs ' +
    'projects works repairs upgrades investments moves interventions patrols arrests strikes policies procedures protocols mechanisms strategies ' +
    'safeguards arrangements agreements decisions concessions promises plans proposals recommendations adjustments progress work effort headway'
  ).split(' '),
);
const doing = participles(
  'make take carry conduct undertake implement introduce launch hold perform execute initiate organise organize pursue adopt achieve stage mount put step intensify deploy apply agree plan start begin',
);

/** What is done to anything: "supplies were distributed", "schemes have been uncovered". */
const done = participles(
  'distribute deploy seize arrest detain evacuate uncover discover destroy detect identify repair renovate upgrade modernize modernise inspect examine ' +
    'evaluate assess review replace remove install distribute deliver allocate provide send train recruit hire dismiss interview question release train ' +
    'establish create develop design build construct strengthen improve enhance tighten relax lift impose sign finalize finalise approve reject ' +
    'discuss exchange share address tackle resolve eliminate reduce increase expand extend restore rescue warn notify inform invite contact mobilize ' +
    'mobilise prepare test monitor track record collect gather compile analyse analyze',
);

const general: readonly PhraseRow<Severity>[] = [
  {
    pattern: '[ #JJ|VBG|NN* #NNS was|were|are|has|have been|being|also|#RB* <done> up|out|to? ]',
    value: 'information',
  },
  {
    pattern:
      '[ #JJ|VBG|NN* investigations|talks|preparations|negotiations|efforts|plans|discussions are|were #RB* underway|ongoing|under way? ]',
    value: 'information',
  },
];

const rows: readonly PhraseRow<Severity>[] = [
  {
    pattern: '[ #JJ|VBG|NN* <acts> was|were|are|is|being #RB|being* <doing> out|up|in|place|underway? ]',
    value: 'warning',
  },
  { pattern: '[ #JJ|VBG|NN* <acts> has|have|had #RB* been|being #RB* <doing> out|up|in|place? ]', value: 'warning' },
  {
    pattern:
      '[ a|an #JJ? number|series|range|variety|host of #JJ|NN* #NNS was|were|has|have been|being|#RB* <doing>|<done>|reached|reported|signed|agreed|recorded ]',
    value: 'information',
  },
  {
    pattern:
      '[ much|more|little|nothing|everything|enough has|have|was|is been|being|#RB* done|said|achieved|accomplished|written ]',
    value: 'warning',
  },
  {
    pattern:
      '[ a|an #JJ* quantity|amount|quantities|amounts of #JJ|NN* was|were|has|have been|being|#RB* <doing>|<done> ]',
    value: 'warning',
  },
];

const find = compilePhrases([...rows, ...general], { acts, doing, done });

function isUnowned(article: AnnotatedArticle, prose: ProseSentence, match: { from: number; to: number }): boolean {
  const { tokens } = prose;
  const at = spanOf(tokens, match);
  const before = tokens[match.from - 1];
  if (!isOwnVoice(prose, at) || hasSource(prose) || hasTime(article, prose)) return false;
  if (tokens[match.from]!.pos.startsWith('NNP') || match.from > 3) return false;
  // "Little progress was made": what nobody did has no actor.
  if (/^(?:less|little|no|few|fewer|hardly|scarcely)$/.test(tokens[match.from]!.lower)) return false;
  if (before && /^(?:DT|PRP\$|POS|IN|CD|VB|WDT)/.test(before.pos)) return false;
  if (tokens.some(({ pos, name }) => pos === 'CD' || /LOC$/.test(name))) return false;
  return !tokens.slice(match.to).some(({ text }) => /^by$/i.test(text));
}
