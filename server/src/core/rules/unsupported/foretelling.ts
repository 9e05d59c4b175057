import type { PhraseRow } from '../../language/phrases.ts';
import type { Prediction } from './predictionPhrases.ts';

const season =
  'spring|summer|autumn|winter|christmas|easter|whitsun|new-year|year-end|decade|century|generation|harvest';
const span = 'years|months|weeks|decades|days|generations|generation';
const subject = '#DT|PRP|PRP$|JJ|NN|NNP|POS|IN|CD|EX*';

/** What is foretold by a day that nobody has set, or in words that only hindsight has. */
export const foretellingRows: readonly PhraseRow<Prediction>[] = [
  {
    pattern: '[ will|shall #RB* change|alter|transform|scar|haunt|mark #DT|PRP$|JJ|NN* #NN|NNS|PRP|VBG forever ]',
    value: 'sure',
  },
  {
    pattern: '[ stand|stands #RB* to gain|benefit|profit|lose|suffer #RB|DT* most|least|more|dearly ]',
    value: 'outcome',
  },
  {
    pattern: '[ will|shall #RB* cost|lose #DT|PRP|PRP$|JJ|NN|NNP* #RB* #CD|many times as|over|the|more ]',
    value: 'outcome',
  },
  { pattern: '[ will|shall #RB* cost|lose #DT|PRP|PRP$|JJ|NN|NNP* #RB* twice as ]', value: 'outcome' },
  {
    pattern: '[ will #RB* force|push|drive|encourage|embolden other|many|more #JJ|NN* #NN|NNS to ]',
    value: 'outcome',
  },
  {
    pattern:
      '[ more|further !details|information|tests|checks|steps|work|research|studies|phases|shows|announcements|questions|talks|results|games|matches|stops|concerts|dates|hearings|events|meetings|stories|parts|coverage|updates|reports|items|trains|flights #JJ? will #RB* follow|die|fall|fold|suffer|collapse|resign ]',
    value: 'outcome',
  },
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
    pattern: '[ will #RB* prove|show #PRP|DT|PRP$|JJ* #NNS|PRP? all? wrong ]',
    value: 'outcome',
  },
  {
    pattern:
      '[ #DT? doubters|critics|sceptics|skeptics|pessimists|naysayers|experts|bookmakers|pollsters will #RB* be proved|proven|shown wrong ]',
    value: 'outcome',
  },
  {
    pattern: '[ will #RB* last|endure #RB* #DT? full|whole|entire|many|for|long|forever|only #CD? ]',
    value: 'outcome',
  },
  {
    pattern:
      '[ will #RB* be #RB* worth|copied|imitated|emulated|studied|missed|mourned|talked|talking|envied|admired|sung|feared|laughed|spoken|bigger|forced|left ]',
    value: 'outcome',
  },
  { pattern: '[ will #RB* be #RB* celebrated ] as|for|among|long|down|whenever|wherever', value: 'outcome' },
  {
    pattern: '[ will #RB* #VB #DT|PRP$|JJ* #JJR|more|fewer|less #JJ|NN* than ever|before|anyone|anything|any ]',
    value: 'outcome',
  },
  { pattern: '[ will #RB* put ~ ~? ~? on|back the|on #JJ? map ]', value: 'outcome' },
  { pattern: '[ whatever|however|whoever ~* ~* , ~* will #RB* #VB ]', value: 'outcome' },
  { pattern: '[ nobody|no-one|everyone|everybody|nothing #IN|DT|NN|JJ* will #RB* #VB ]', value: 'sure' },
];
