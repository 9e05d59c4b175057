import { inflect } from '../../extract/inflect.ts';

/** Pairs of opposites: verbs in base form after "to", other words as they are. */
const rows: readonly (readonly [pair: string, one: string, other: string])[] = [
  [
    'direction',
    'to:increase to:raise to:rise to:grow to:climb to:expand to:gain to:surge to:jump to:boost up higher upward growth',
    'to:decrease to:reduce to:lower to:fall to:decline to:drop to:cut to:shrink to:slump to:contract down lower downward reduction decline',
  ],
  ['inclusion', 'to:include including inclusive', 'to:exclude excluding exclusive'],
  ['mark', 'above over exceed exceeding exceeds', 'below under'],
  ['bound', 'minimum', 'maximum'],
  ['strength', 'to:strengthen to:improve to:enhance strong stronger', 'to:weaken to:worsen to:deteriorate weak weaker'],
  [
    'mood',
    'optimistic confident positive favorable favourable',
    'pessimistic doubtful negative unfavorable unfavourable',
  ],
  ['ease', 'easy easier simple', 'difficult hard harder challenging'],
  ['reach', 'long-term', 'short-term'],
  ['limit', 'unlimited', 'limited'],
  ['leave', 'to:allow to:permit to:enable', 'to:prohibit to:ban to:prevent to:forbid'],
  ['answer', 'to:accept to:approve to:adopt', 'to:reject to:decline to:refuse'],
  ['trade', 'to:buy to:acquire to:purchase bought', 'to:sell to:divest sold'],
  ['certainty', 'certainty certain', 'uncertainty uncertain'],
  ['success', 'success successful to:succeed', 'failure unsuccessful to:fail'],
  ['access', 'open', 'closed'],
  ['cost', 'free complimentary', 'paid'],
  ['age', 'new newer newest latest modern recent', 'existing outdated old older oldest old-fashioned'],
  ['lead', 'ahead', 'behind'],
  ['means', 'automated automatic', 'manual'],
  [
    'making',
    'custom customised customized personalised personalized bespoke tailored',
    'generic standardised standardized off-the-shelf',
  ],
  ['standing', 'superior', 'inferior'],
  ['room', 'indoor indoors', 'outdoor outdoors'],
  ['share', 'majority', 'minority'],
  ['result', 'to:win victory', 'to:lose defeat'],
  ['yield', 'profit profits profitable', 'loss losses unprofitable loss-making'],
  ['plea', 'guilty', 'innocent'],
  ['consent', 'to:agree', 'to:disagree'],
  ['word', 'to:confirm', 'to:deny'],
  ['side', 'to:support to:back', 'to:oppose'],
  ['union', 'together jointly altogether', 'separately individually'],
  ['time', 'early earlier', 'late later'],
  ['scope', 'full complete comprehensive', 'partial limited incomplete'],
  ['place', 'online', 'offline in-person'],
  ['owner', 'public', 'private'],
  ['reach-of', 'domestic', 'foreign'],
  ['lasting', 'permanent', 'temporary'],
  ['duty', 'mandatory compulsory obligatory', 'optional voluntary'],
  ['degree', 'high higher highest high-performance high-quality', 'low lower lowest low-performance low-quality'],
  ['size', 'large larger big', 'small smaller'],
  ['rank', 'best', 'worst'],
  ['quantity', 'more', 'fewer less'],
  ['most', 'most', 'least'],
  ['keeping', 'to:save', 'to:waste'],
  ['ending', 'to:start to:begin to:launch', 'to:stop to:cease to:halt to:end'],
  ['safety', 'to:protect safe', 'to:expose unsafe dangerous'],
  ['solving', 'to:solve to:resolve to:fix to:eliminate', 'to:cause'],
  ['pace', 'fast faster quick', 'slow slower'],
  ['worth', 'affordable inexpensive cheap cheaper', 'expensive costly'],
  ['known', 'popular well-known famous', 'unpopular unknown obscure'],
  ['skill', 'experienced seasoned', 'inexperienced'],
  ['trust', 'reliable', 'unreliable'],
  ['order', 'before', 'after'],
];

const sides = new Map<string, { readonly pair: string; readonly side: boolean }>();
const irregular: Readonly<Record<string, readonly string[]>> = {
  fall: ['fell', 'fallen'],
  rise: ['rose', 'risen'],
  grow: ['grew', 'grown'],
  cut: ['cut', 'cuts', 'cutting'],
  shrink: ['shrank', 'shrunk'],
};
for (const [pair, one, other] of rows) {
  for (const [words, side] of [
    [one, true],
    [other, false],
  ] as const) {
    for (const word of words.split(' ')) {
      const forms = word.startsWith('to:')
        ? [...Object.values(inflect(word.slice(3))), ...(irregular[word.slice(3)] ?? [])]
        : [word];
      for (const form of forms) if (!sides.has(form)) sides.set(form, { pair, side });
    }
  }
}

/** The pair of opposites a lower-case word belongs to, and on which side it stands. */
export function oppositeOf(word: string): { readonly pair: string; readonly side: boolean } | undefined {
  return sides.get(word);
}
