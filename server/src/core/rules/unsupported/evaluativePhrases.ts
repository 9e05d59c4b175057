import { allForms } from '../../extract/inflect.ts';
import { compilePhrases, type PhraseRow } from '../../language/phrases.ts';
import { brochureRows } from './brochureStyle.ts';
import { cliches } from './cliches.ts';
import {
  eventNouns,
  intensifiers,
  interpreting,
  judgingAdjectives,
  judgingNouns,
  lightNouns,
  loudVerbs,
  publicFeelings,
  weightyAdjectives,
} from './evaluativeWords.ts';
import { officialStyleRows } from './officialStyle.ts';
import { praiseRows, praiseSets } from './praiseAndBlame.ts';
import { tasteAdjectives, virtues } from './tasteWords.ts';
import { verdictRows } from './verdicts.ts';

/** A `framing` opens the sentence before anybody speaks: it is the article's own even when a source follows; a `ruling` says afterwards who was right. */
export type Judgement = 'ruling' | 'judging' | 'weighty' | 'verdict' | 'meaning' | 'attitude' | 'framing';

const rows: readonly PhraseRow<Judgement>[] = [
  {
    pattern:
      '[ in a|an|what|yet another? #RB|JJ|VBG* <judging>|<weighty>|surprising|shock|devastating|rare|unexpected #JJ|NN* development|move|turn|decision|blow|boost|shift|step|twist|victory|show|display|setback|announcement|moment|gesture|breakthrough|example|milestone|performance|speech|ceremony|address ]',
    value: 'framing',
  },
  {
    pattern: '[ a|an|the|this|these|such|its|their|his|her|some|of? #RB|JJ* <judging> #JJ|NN|CC* #NN ]',
    value: 'judging',
  },
  { pattern: '[ is|are|was|were|been|proved|remains #RB* <judging> ]', value: 'judging' },
  { pattern: '[ a|an|the|this|these|such|its|their|his|her|some? #RB|JJ* <weighty> <light> ]', value: 'weighty' },
  { pattern: '[ a|an|the|its|their|his|her #JJ* <nouns> of|to|for|in|? ]', value: 'judging' },
  { pattern: '[ as|is|are|was|were|remain|remains|a|an #JJ* <nouns> ]', value: 'judging' },
  {
    pattern:
      '[ plays|play|played|playing a|an|the #RB* <weighty>|<judging>|leading|active|constructive|positive role|part ]',
    value: 'weighty',
  },
  {
    pattern: '[ a|an stabilizing|stabilising|driving|unifying|guiding|positive|leading force|light|hand ]',
    value: 'weighty',
  },
  { pattern: '[ this|such|these|that #JJ|NN|VBG* #NN #RB* <interpreting> ]', value: 'meaning' },
  { pattern: '[ this|that|which|it #RB* <interpreting> ] #DT|PRP$|JJ|NN|IN', value: 'meaning' },
  { pattern: '[ #DT|JJ|NN* raises|raised|raising #JJ* questions|doubts|concerns ] about|over', value: 'meaning' },
  {
    pattern: '[ sends|sent|sending a|an #RB* clear|strong|powerful|unmistakable|resounding message|signal ]',
    value: 'verdict',
  },
  { pattern: '[ speaks|spoke volumes ]', value: 'verdict' },
  {
    pattern:
      '[ marks|marked|marking a|an|the #RB|JJ* day|era|chapter|end|beginning|shift|departure|moment|milestone|step|turning-point|low|high|victory|triumph|defeat|blow ] for|in|of|to',
    value: 'meaning',
  },
  { pattern: '[ the|this|that|a #JJ* <weighty> <events> ]', value: 'weighty' },
  { pattern: '[ comes|come|came at a|an #JJ|VBG* time|moment|juncture|crossroads ]', value: 'meaning' },
  {
    pattern: '[ <conduct> #DT|PRP$|PRP|JJ|NN* with #RB|JJ|CC|DT* <virtues> ] .|,|and|in|to|for|;|that',
    value: 'verdict',
  },
  { pattern: '[ beating heart|soul ] of', value: 'judging' },
  { pattern: '[ heart and soul of ]', value: 'judging' },
  { pattern: '[ a dark|bright|great|sad|proud|good|bad|black day|chapter|moment|future ] for|in', value: 'judging' },
  { pattern: '[ an|the uphill battle|struggle|task ]', value: 'judging' },
  { pattern: '[ a ray|glimmer|breath|beacon of hope|fresh|light air? ]', value: 'judging' },
  { pattern: '[ a wake-up|slap|double-edged|step|bitter|textbook call|sword|pill|example ]', value: 'judging' },
  {
    pattern:
      '[ dogged|plagued|marred|mired|tainted|overshadowed by|in #JJ* controversy|scandal|scandals|problems|difficulties|criticism|allegations|chaos|uncertainty ]',
    value: 'weighty',
  },
  {
    pattern:
      '[ marks|marked|marking|signals|signal|signaled|represents|represented a|an #RB* <weighty>|<judging>|new|turning #NN ]',
    value: 'meaning',
  },
  {
    pattern: '[ the message|lesson|conclusion|answer|choice is|was #RB? clear|simple|obvious|unmistakable ]',
    value: 'attitude',
  },
  { pattern: '[ there is|can|could be? no|little doubt|question|denying ]', value: 'attitude' },
  { pattern: '[ make no mistake ]', value: 'attitude' },
  { pattern: '[ needless|suffice to say ]', value: 'attitude' },
  { pattern: '[ only time will tell ]', value: 'attitude' },
  { pattern: '[ it remains to be seen ]', value: 'attitude' },
  { pattern: '[ remains to be seen ]', value: 'attitude' },
  {
    pattern: "[ it is|'s|was #RB* no secret|wonder|surprise|coincidence|accident|exaggeration|understatement ]",
    value: 'attitude',
  },
  {
    pattern:
      '[ the message|lesson|conclusion|signal|verdict from|of|to|for #DT|NN|JJ* is|was #RB? clear|simple|obvious|unmistakable|loud|devastating ]',
    value: 'attitude',
  },
  { pattern: '[ one thing is #RB? certain|clear|sure ]', value: 'attitude' },
  {
    pattern: '[ it is|was #RB* clear|obvious|evident|undeniable|no-secret|fitting|telling ] that',
    value: 'attitude',
  },
  {
    pattern:
      '[ rightly|appropriately|fittingly|deservedly|regrettably|sadly|thankfully|fortunately|unfortunately|remarkably|impressively|shamefully|inexplicably|undeniably|unquestionably|brilliantly|masterfully|heroically|admirably|wisely|boldly|valiantly|graciously|disgracefully|astonishingly|incredibly|unsurprisingly|predictably ]',
    value: 'attitude',
  },
  {
    pattern:
      '[ strives|strive|continues|continue|remains to|committed be|being|to a|an|the? #JJ|VBG* <nouns>|force|leader|model|example|symbol|excellence|voice ]',
    value: 'attitude',
  },
  {
    pattern:
      '[ a commitment|dedication to #JJ* excellence|quality|safety|transparency|innovation|integrity|peace|stability ]',
    value: 'attitude',
  },
  { pattern: '[ with|of|in|by|and #RB? <judging> #NN ]', value: 'judging' },
  {
    pattern:
      '[ the message|lesson|conclusion|signal|verdict from|of|to|for #DT|NN|JJ* is|was #RB? clear|simple|obvious|unmistakable|loud|devastating ]',
    value: 'attitude',
  },
  { pattern: '[ the <judging> #NN ] of', value: 'judging' },
  {
    pattern:
      "[ the|his|her|its|their|this|'s #JJ|NN* <events> has|have|had|once|again|also|#RB* <interpreting>|exposes|exposed|signals|signaled|signalled|shown|marks ] !#CD",
    value: 'meaning',
  },
  { pattern: '[ is|are|was|were|been|be|remains|seems <intensifiers> #JJ ]', value: 'weighty' },
  { pattern: '[ <intensifiers> #JJ #NN ]', value: 'weighty' },
  { pattern: '[ <weighty>|widespread|immense|overwhelming <feelings> ]', value: 'weighty' },
  {
    pattern:
      '[ a|an|the symbol|source|model|example|voice|engine|driver|icon|giant|magnet of|for #JJ|NN* pride|hope|strength|resilience|success|excellence|unity|resistance|inspiration|growth|change|progress|freedom|courage|innovation ]',
    value: 'judging',
  },
  { pattern: '[ #NN has|have <loud> ]', value: 'weighty' },
  { pattern: '[ has|have|had #RB* failed|neglected to #VB ]', value: 'weighty' },
  {
    pattern:
      '[ has|have|had #RB* become|grown a|an|the|into #JJ* hub|haven|magnet|byword|mecca|hotspot|stronghold|battleground|playground|laughing-stock|household|darling|icon|synonym ]',
    value: 'weighty',
  },
];

/** Verbs for how somebody behaves or deals with something. */
const conduct = allForms(
  'respond react behave act handle meet bear face treat speak serve lead fight play reply answer perform govern conduct accept take greet defend rule manage lose win sing dance write argue',
);

const setPhrases = cliches.map((phrase): PhraseRow<Judgement> => ({ pattern: `[ ${phrase} ]`, value: 'attitude' }));

/** Finds judgements in running text. */
export const findJudgements = compilePhrases(
  [...rows, ...setPhrases, ...praiseRows, ...verdictRows, ...officialStyleRows, ...brochureRows],
  {
    ...praiseSets,
    events: eventNouns,
    intensifiers,
    feelings: publicFeelings,
    loud: loudVerbs,

    judging: new Set([...judgingAdjectives, ...tasteAdjectives]),
    conduct,
    virtues,
    weighty: weightyAdjectives,
    light: lightNouns,
    nouns: judgingNouns,
    interpreting,
  },
);

/** Headlines have no articles and are short of verbs; only plain praise or blame is looked for there. */
export const findInHeadline = compilePhrases<Judgement>(
  [
    { pattern: '[ <judging> #NN ]', value: 'judging' },
    { pattern: '[ as #JJ* <nouns> ]', value: 'judging' },
    { pattern: '[ <nouns> ] of|for', value: 'judging' },
  ],
  { judging: judgingAdjectives, nouns: judgingNouns },
);
