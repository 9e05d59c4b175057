import type { PhraseRow } from '../../language/phrases.ts';
import type { Prediction } from './predictionPhrases.ts';

const season =
  'spring|summer|autumn|winter|christmas|easter|whitsun|new-year|year-end|decade|century|generation|harvest';
const span = 'years|months|weeks|decades|days|generations|generation';
const subject = '#DT|PRP|PRP$|JJ|NN|NNP|POS|IN|CD|EX*';

/** What is foretold by a day that nobody has set, or in words that only hindsight has. */
export const foretellingRows: readonly PhraseRow<Prediction>[] = [
  { pattern: `[ within|in #RB|CD|DT|JJ|IN* ${span} #NN? ,? ${subject} ${subject} will #RB* #VB ]`, value: 'outcome' },
  { pattern: `[ by|before #DT|JJ|VBG* ${season}|then #CD? ,? ${subject} ${subject} will #RB* #VB ]`, value: 'outcome' },
  { pattern: `[ will #RB* #VB ~* within #RB|CD|DT|JJ|IN* ${span} ]`, value: 'vague' },
  { pattern: `[ will #RB* #VB ~* by|before #DT|JJ|VBG* ${season} ]`, value: 'vague' },
  { pattern: '[ will #RB* have #RB* #VBN ]', value: 'outcome' },
  {
    pattern: '[ will #RB* last|endure|outlast|prove|come|go|end|finish ] #DT|JJ|NN|RB|as|in|up|true|back',
    value: 'will',
  },
  {
    pattern: '[ will #RB* last|endure #RB* #DT? full|whole|entire|many|for|long|forever|only #CD? ]',
    value: 'outcome',
  },
  {
    pattern:
      '[ will #RB* be #RB* worth|copied|imitated|emulated|studied|missed|mourned|talked|talking|celebrated|envied|admired|sung|feared|laughed|spoken|bigger|forced|left ]',
    value: 'outcome',
  },
  {
    pattern: '[ will #RB* #VB #DT|PRP$|JJ* #JJR|more|fewer|less #JJ|NN* than ever|before|anyone|anything|any ]',
    value: 'outcome',
  },
  { pattern: '[ will #RB* put ~ ~? ~? on|back the|on #JJ? map ]', value: 'outcome' },
  { pattern: '[ whatever|however|whoever ~* ~* , ~* will #RB* #VB ]', value: 'outcome' },
  { pattern: '[ nobody|no-one|everyone|everybody|nothing #IN|DT|NN|JJ* will #RB* #VB ]', value: 'sure' },
];
