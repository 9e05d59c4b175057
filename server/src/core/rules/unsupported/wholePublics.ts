import type { PhraseRow } from '../../language/phrases.ts';
import type { Sweep } from './sharedMinds.ts';

const bodies =
  'public|people|nation|country|world|society|community|youth|continent|city|town|village|region|population|humanity|mankind|generation|sport|industry|profession|trade|press|fraternity|electorate';
/** What a public is said to do with one heart; to vote, to flee or to be evacuated can be seen. */
const heartily =
  'congratulates|congratulate|thanks|thank|salutes|salute|greets|supports|support|backs|back|stands|stand|celebrates|celebrate|admires|admire|applauds|applaud|hails|rejoices|rejoice|' +
  'condemns|condemn|rejects|mourns|prays|awaits|await|expects|welcomes|envies|envy|respects|loves|love|demands|demand|trusts|hopes|knows|believes';
const taken =
  'awaited|desired|welcomed|supported|loved|admired|wanted|applauded|backed|hailed|respected|shared|felt|understood|hated|mourned|expected|desired|cherished|appreciated|congratulated|envied|demanded';

/** A whole public that greets, backs and awaits with one heart, and markets that answer like one person. */
export const wholePublicRows: readonly PhraseRow<Sweep>[] = [
  {
    pattern: `[ the|our whole|entire|broad|wide|wider #JJ|NN|NNP* ${bodies} #IN|DT|NN|NNP|JJ* #RB* ${heartily} ] #DT|PRP$|PRP|NN|NNP|NNS|IN|JJ|RB|.|that`,
    value: 'all',
  },
  {
    pattern: `[ our|your entire|whole|? people|nation|youth #RB* ${heartily} ] #DT|PRP$|PRP|NN|NNP|NNS|IN|JJ|.|that`,
    value: 'all',
  },
  {
    pattern: `[ ${taken} #RB* by the|our whole|entire|entirety|totality of? #DT|PRP$|JJ|NN* ${bodies}|<publics> ]`,
    value: 'all',
  },
  { pattern: `[ ${taken} #RB* by all|everyone|everybody of #DT|PRP$ #JJ|NN* ${bodies}|<publics> ]`, value: 'all' },
  {
    pattern: `[ all|whole|entire|half of? #DT|PRP$? progressive|civilised|civilized|decent|right-thinking|peace-loving|freedom-loving|democratic humanity|mankind|world|people|nations|society #RB* #VB|VBZ|VBP|NNS ]`,
    value: 'all',
  },
  {
    pattern:
      '[ <publics>|readers|people from|of all over|around|corners|parts #IN|DT|PRP$* world|country|globe|europe|continent #RB* congratulate|thank|support|admire|greet|envy|love|praise|write|send ]',
    value: 'all',
  },
  {
    pattern:
      '[ markets|market|investors|bourses|traders|shareholders|creditors #RB* reacted|responded|react|respond|reacts|responds #RB? positively|negatively|favourably|favorably|warmly|coolly|nervously|calmly|well|badly|enthusiastically|cautiously|sceptically|skeptically|promptly|euphorically ] to|.|,|at|with',
    value: 'all',
  },
  {
    pattern:
      '[ markets|market|investors|bourses #RB* has|have #RB* reacted|responded #RB? positively|negatively|favourably|favorably|warmly|coolly|nervously|calmly|well|badly|enthusiastically|cautiously ]',
    value: 'all',
  },
  {
    pattern:
      '[ there is no|not|hardly|scarcely longer|a|any|single|? a|? serious|reasonable|sane|honest|decent|single|respectable #JJ|NN* #NN who #MD|RB* doubts|doubt|denies|deny|disputes|dispute|questions|question|believes|believe|wants ]',
    value: 'all',
  },
];
