import type { PhraseRow } from '../../language/phrases.ts';
import type { Motive } from './statesOfMind.ts';

const inmost = 'secretly|privately|inwardly|silently';
const moods =
  'lonely|bitter|cynical|jealous|envious|vain|resentful|disillusioned|weary|homesick|bored|fearful|melancholy|suspicious|complacent|impatient|desperate|arrogant|greedy';

/** What the writer reads in somebody's face, or knows to be hidden behind it, in the orders of words that leave the reading last. */
export const plainMindRows: readonly PhraseRow<Motive>[] = [
  {
    pattern: `[ hoped|hopes|wished|wishes|feared|fears|longed|longs|believed|knew|dreamed|dreamt|prayed|rejoiced|wondered ${inmost} ]`,
    value: 'hidden',
  },
  {
    pattern:
      '[ wished|wishes|imagined|imagines himself|herself #RB* back|far|away|elsewhere|dead|in|at|anywhere|home|abroad|rid|out ]',
    value: 'mind',
  },
  {
    pattern:
      '[ looks|looked|spoke|speaks|sounds|sounded|acts|acted|walks|walked|talks|talked|behaves|behaved|moves|moved|smiles|smiled like|as a|an|one|somebody|someone #JJ? man|woman|person|boy|girl|people|player|? who|that has|had|is|was? #RB* know|knows|knew|fears|feared|wants|wanted|feels|felt|believes|expects|expected|hopes|regrets|nothing|everything|something|lost|won|forgotten|decided|given|resigned|seen|guilty|ashamed|afraid|certain|sure|convinced|haunted ]',
    value: 'hidden',
  },
  {
    pattern: `[ has|have|had|is|was #RB* grown|growing|become|becoming|turned #RB* ${moods} ] .|,|;|and|with|of|at|over|about|since`,
    value: 'mind',
  },
  {
    pattern:
      '[ is|are|was|were plainly|clearly|obviously|evidently|manifestly|patently|secretly afraid|frightened|terrified|scared|jealous|envious|ashamed|embarrassed|rattled|flattered|bored ]',
    value: 'hidden',
  },
];
