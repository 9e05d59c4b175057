import { peoplePlurals } from '../../extract/sourceNouns.ts';
import { compilePhrases, type PhraseRow } from '../../language/phrases.ts';
import { changeRows, changeSets } from './changePhrases.ts';

/** `share`: a part of a public or a stock that only a survey or a ledger can tell; `change`: how much it has moved; `tally`: how often, or on average. */
export type Share = 'share' | 'change' | 'tally';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const parts = words(
  'half third thirds quarter quarters fifth fifths tenth tenths percent majority minority bulk share fraction % pc',
);
/** Whoever or whatever is counted in shares: people and what they run, live in or use. */
const counted = new Set([
  ...peoplePlurals,
  ...(
    'those households homes families businesses firms companies schools bridges cars roads cases children adults women men pupils girls boys hospitals clinics ' +
    'villages towns streets houses flats shops farms pensioners drivers athletes players members workers owners tenants couples teenagers pensioners ' +
    'money catch food water waste energy budget population public electorate country town village city neighbourhood neighborhood region district world ' +
    'customers users staff workforce audience seats tickets trains buses flights products meals samples species lakes rivers trees forests fields animals ' +
    'dentists doctors nurses lawyers teachers managers mothers fathers fish birds shops charities clubs restaurants theatres museums banks unions churches libraries parishes factories plants mines pits hotels dogs cats runners cyclists commuters visitors guests tourists listeners readers viewers subscribers buyers sellers victims survivors prisoners soldiers officers'
  ).split(' '),
]);

const period = 'second|minute|hour|day|night|week|month|year|season';
const frequent = 'minutes|minute|hours|hour|seconds|days|day|weeks|week|months|month|night';

/** How often something happens, and what the average one does: somebody has kept a tally. */
const tallyRows: readonly PhraseRow<Share>[] = [
  { pattern: `[ at a|the rate of #RB|IN|JJR* #CD|a|an a|an|per|every|each ${period} ]`, value: 'tally' },
  { pattern: '[ of|from every|each #CD #JJ|NN|IN* #NNS , #RB? #CD ]', value: 'tally' },
  {
    pattern: `[ every #CD|few|other|second|single ${frequent} ,? a|an|one|another|two|three #JJ|NN* #NN #IN|DT|NN|NNP* is|are|gets|get|has|dies|falls|disappears|goes|closes|leaves|collapses ]`,
    value: 'tally',
  },
  {
    pattern: `[ a|an|one|another #JJ|NN* #NN #IN|DT|NN|NNP* is|gets|dies|falls|disappears|closes|collapses #VBN? #IN|DT|NN|NNP|RB* every #CD|few|other|second|single ${frequent} ]`,
    value: 'tally',
  },
  {
    pattern: `[ loses|lose|losing|sheds|kills|kill|swallows|buries|claims #RB|IN|JJR* a|an|one|two|three|#CD #JJ? !minute|minutes|second|seconds a|every|each|per ${period} ]`,
    value: 'tally',
  },
  {
    pattern:
      '[ #RB|CD|DT|JJ* third|thirds|quarter|quarters|fifth|fifths|tenth|tenths|majority of all|the|its|their|our? #JJ|NN* #NNS ] are|have|go|come|fail|lack|contain|end|die|remain',
    value: 'share',
  },
  {
    pattern:
      '[ every second|third|fourth|fifth|sixth|tenth !week|day|month|year|weekend|night|evening|morning|sunday|monday|tuesday|wednesday|thursday|friday|saturday|hour|round|time is|has|gets|comes|goes|fails|lacks|contains|dies|ends ]',
    value: 'tally',
  },
  {
    pattern:
      '[ costs|cost the|its|our|every|each #JJ? taxpayer|taxpayers|economy|public|industry|city|country|town|state|region|household #CD|$|£|€ ]',
    value: 'tally',
  },
  {
    pattern:
      '[ #NNS #RB* spend|waste|lose|pay #RB|IN* #DT|CD half|third|thirds|quarter|quarters|fifth|fifths|tenth of #PRP$ ]',
    value: 'tally',
  },
  { pattern: '[ #CD days|nights|years|cases|games|matches|mornings out of #CD ]', value: 'tally' },
  {
    pattern: `[ throws|throw|wastes|waste|dumps|dump|burns|burn|emits|discharges|produces away|out|? #RB|IN* a|an|#CD #NN|NNS of #JJ? #NN|NNS a|an|every|each|per ${period} ]`,
    value: 'tally',
  },
  {
    pattern:
      '[ one|two|three in #CD #JJ|NN* #NNS ] is|are|has|have|fails|fail|ends|end|dies|die|goes|go|contains|contain',
    value: 'tally',
  },
  {
    pattern: `[ a|an|one|two|three|#CD #JJ? #NN|NNS a|every|each|per ${period} #RB* is|are|has|have|closes|close|dies|die|leave|leaves|fail|fails|disappear|disappears ]`,
    value: 'tally',
  },
  {
    pattern:
      '[ the|an average|typical #JJ|NN* <one> #RB* leaves|spends|earns|pays|owns|eats|uses|works|waits|drinks|lives ]',
    value: 'tally',
  },
  {
    pattern:
      '[ has|have|had|is|are #RB* cost|costing #DT|JJ* taxpayers|taxpayer|ratepayers|residents|consumers #RB* millions|thousands|billions|hundreds|#CD|$|£|€ ]',
    value: 'tally',
  },
  // "Nine in ten hospital bills in Norway contain a slip".
  { pattern: '[ #RB|IN|JJ* #CD in|out of? every? #CD #JJ|NN* #NNS #IN|DT|NNP|NN|JJ* ] #VB|MD', value: 'tally' },
  { pattern: '[ #RB|CD|DT|JJ* <parts> of all #JJ|NN* #NNS ] #VBP|VBZ', value: 'share' },
  { pattern: '[ #CD times out of ten|#CD|a ]', value: 'tally' },
  { pattern: '[ only|just|barely|#RB? #CD in a hundred|thousand|million #JJ|NN* #NNS ]', value: 'tally' },
  { pattern: '[ the|an average|typical #JJ|NN* <one> #RB* #VBZ ]', value: 'tally' },
  {
    pattern:
      '[ spend|spends|pay|pays|earn|earns|lose|loses|cost|costs|charge|charges|wait|waits|work|works|save|saves|sell|sells|drink|eat|owe|owes|receive|live #DT|RB* on average #RB|IN* #CD ]',
    value: 'tally',
  },
  { pattern: '[ for every|each #JJ|NN* #NN who|that|which #VBZ|VBD|VBN ~* , #CD ]', value: 'tally' },
  { pattern: '[ #RB|IN|JJ|TO* #CD per? cent|percent|% of them|us|those|these ] #RB|MD* #VBP|VB', value: 'tally' },
];

const rows: readonly PhraseRow<Share>[] = [
  {
    pattern:
      '[ #RB|IN|DT|JJ|CD|TO* <parts> of all|the|its|their|his|her|those|these|our? #NNP|POS|JJ|NN|VBN* <counted> ] #RB|MD* #VBP|VBZ|VB|depended|relied|owned|lacked|lived',
    value: 'share',
  },
  {
    pattern:
      '[ #RB|IN|JJ* #CD per? cent|percent|% of all|the|its|their|his|her|those|these|our? #JJ|NN|VBN* <counted> ] #RB|MD* #VBP|VBZ|VB',
    value: 'share',
  },
  { pattern: '[ #RB|IN* #CD in|out of? every? #CD #JJ|NN* <counted> ]', value: 'share' },
  {
    pattern:
      '[ #RB? every second|third|fourth|fifth|tenth|other household|family|home|child|pupil|resident|voter|driver|patient|house|shop|farm|woman|man|citizen|worker|student|teenager|company|school|teacher|marriage|couple ]',
    value: 'share',
  },
  { pattern: '[ more|less|fewer than half|#CD of #DT|PRP$|JJ|NN* <counted> ] #RB|MD* #VBP|VBZ|VB', value: 'share' },
  {
    pattern:
      '[ the|an? vast|overwhelming|great|large|clear|#JJ* majority of #DT|PRP$|JJ|NN* <counted> ] #RB|MD* #VBP|VBZ|VB',
    value: 'share',
  },
  { pattern: '[ most of #DT|PRP$ #JJ|NN* <persons> ] #RB|MD* #VBP|VBZ|VB', value: 'share' },
  { pattern: '[ most|virtually|practically|nearly|almost all? #JJ|NN* <counted> ] #RB|MD* #VBP|VB', value: 'share' },
  { pattern: '[ #DT|JJ|NN|POS|PRP$* #NN has|have|had #RB* <multiplied> ]', value: 'change' },
  {
    pattern:
      '[ has|have|had #RB* lost|gained|shed|sold|cut|won|closed|spent|doubled|wasted|burned #RB|IN|DT|CD* half|third|thirds|quarter|quarters|fifth|tenth of #PRP$|DT #JJ* #NN|NNS ]',
    value: 'change',
  },
  {
    pattern:
      '[ has|have|had|is|are #RB* gone|come|risen|fallen|dropped|climbed|up|down up|down|? by|? #RB|IN? #DT|CD half|third|thirds|quarter|quarters|fifth|tenth|per|percent|% cent? ]',
    value: 'change',
  },
  { pattern: '[ #RB? #CD <counted> #RB|IN|DT* in #CD ]', value: 'share' },
  { pattern: '[ only|just|hardly|barely|scarcely|#RB? one|two|three #JJ? #NN in|out of? #CD ]', value: 'share' },
  // "Two berths of 310 metres each": a measure.
  { pattern: '[ only|just|hardly|barely|scarcely|#RB? one|two|three #JJ? #NN of #CD ] !#NN|JJ', value: 'share' },
  {
    pattern:
      '[ #RB? every|each #JJ? child|adult|household|family|worker|man|woman|citizen|resident|pupil|student|driver|farmer|patient|user|customer|teenager|employee #IN? #DT|NN* #RB* owns|spends|uses|eats|drinks|throws|works|pays|earns|needs|lives|watches|produces ]',
    value: 'share',
  },
  { pattern: '[ on average|an average , #DT|JJ|CD* #NN|NNS #RB* #VBZ|VBP ]', value: 'share' },
];

/** Finds shares and changes that somebody must have counted. */
export const findShares = compilePhrases([...rows, ...tallyRows, ...changeRows], {
  one: words(
    'household family shopper driver worker pupil student voter customer user adult child teenager tourist visitor reader viewer listener tenant owner farmer patient passenger commuter home house man woman citizen resident taxpayer employee company firm club shop farm school hospital wedding funeral user',
  ),
  ...changeSets,
  parts,
  counted,
  persons: new Set([...peoplePlurals, 'money']),
});
