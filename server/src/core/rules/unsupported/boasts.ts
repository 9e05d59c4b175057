import type { PhraseRow } from '../../language/phrases.ts';

const lands =
  'province|county|country|district|region|kingdom|state|republic|empire|island|islands|department|canton|duchy|territory|colony|prefecture|oblast|municipality|voivodeship|emirate|federation|union|nation';

/** Praise that sets one thing above all others without a superlative: "as good a goal as", "nobody who plays so well", "in a class of its own". */
export const boastRows: readonly PhraseRow<'boast'>[] = [
  {
    pattern:
      '[ as #RB? #JJ a|an #JJ|NN* #NN|NNS as ] #DT|NN|NNP|PRP|NNS|IN|JJ* will|would|could|can|has|have|anyone|anybody|any|you|ever',
    value: 'boast',
  },
  {
    pattern:
      '[ there is|are|was|were|can-be nobody|no-one|none|nothing|no #JJ|NN|CD|RB|DT|IN|one* who|that|which #MD|RB* #VBZ|VBD|VBP|VB #DT|NN|NNS|NNP|PRP|IN|JJ* so|as|better|more|like|#JJR|RBR ]',
    value: 'boast',
  },
  {
    pattern:
      '[ you|one|we will|can|could not|never|hardly|scarcely|rarely #RB? find|see|hear|meet|taste|get a|an|any? #RB? #JJR|RBR ]',
    value: 'boast',
  },
  {
    pattern: '[ there has|have|had never|rarely|seldom been a|an|#RB* #JJR|RBR|better|worse|so|such ]',
    value: 'boast',
  },
  {
    pattern:
      '[ nothing|nobody|none|no-one compares|compared|equals|beats|matches|rivals|touches|approaches ] to|with|the|it|its|him|her|this|#NNP',
    value: 'boast',
  },
  {
    pattern:
      '[ there is|are|was|were hardly|scarcely|barely a|an|any #JJ|NN* #NN|NNS that|who|which|in|with|as|better ]',
    value: 'boast',
  },
  { pattern: '[ as #JJ as it gets ]', value: 'boast' },
  { pattern: '[ the last great|true|real|genuine #NN|JJ* ] of|in|on|left', value: 'boast' },
  { pattern: '[ the #JJS #NN|JJ|VBN|NNS* for miles|kilometres|kilometers around? ]', value: 'boast' },
  { pattern: '[ has|have|had few|no #JJ? equals|equal|rivals|peers|peer ]', value: 'boast' },
  {
    pattern: '[ hard|difficult|impossible to think|conceive|imagine of? a|an #RB? #JJR|worse|better|more|less ]',
    value: 'boast',
  },
  { pattern: '[ ours|mine is|was|remains the only #JJ* #NN that|which|who|with|to|in ]', value: 'boast' },
  {
    pattern:
      '[ which|something|this|that that|which|? has|had never #RB? happened|occurred|existed|been before|seen|done|tried|attempted|achieved before? ]',
    value: 'boast',
  },
  { pattern: '[ without #JJ? precedent|parallel|equal in|anywhere #DT|PRP$ #JJ|NN* #NN|history ]', value: 'boast' },
  { pattern: '[ in a class|league of its|his|her|their own ]', value: 'boast' },
  { pattern: '[ once in a lifetime|generation|century ]', value: 'boast' },
  { pattern: '[ once-in-a-lifetime|once-in-a-generation|once-in-a-century ]', value: 'boast' },
  { pattern: '[ more #JJ? #NN|NNS than the|all #NN|NNS|IN|JJ|DT* put|combined together? ]', value: 'boast' },
  { pattern: '[ a|the world|global|undisputed #JJ? leader|champion ] in|of|on|at', value: 'boast' },
  { pattern: `[ the|a #JJ|NN* capital of !#DT|NNP|PRP$|JJ|IN|CD|${lands} ]`, value: 'boast' },
  { pattern: '[ the #JJ|NN* capital of the #JJ|NN* world|scene|trade|universe ]', value: 'boast' },
  {
    pattern:
      '[ the pride|envy|jewel|terror|wonder of a|an|this|our|its whole|entire|#JJ? region|country|nation|city|town|valley|province|coast|generation|people|trade|industry ]',
    value: 'boast',
  },
];
