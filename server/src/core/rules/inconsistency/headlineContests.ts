import type { Token } from '../../article/article.ts';
import type { AnnotatedArticle, Mention } from '../../extract/annotations.ts';
import { overlapping } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import type { ToldSentence } from './toldSentences.ts';

/** Who got the better of whom, by their last names in lower case. */
export interface Contest extends Span {
  readonly winner: string;
  readonly loser: string;
}

const beating = new Set(
  'beat beats defeat defeats defeated stun stuns stunned upset upsets down downs downed edge edges edged thrash thrashes thrashed oust ousts ousted topple topples toppled unseat unseats unseated overcome overcomes overcame eliminate eliminates eliminated dethrone dethrones dethroned crush crushes crushed rout routs routed trounce trounces trounced hammer hammers hammered outpoint outpoints outpointed outlast outlasts outlasted overpower overpowers overpowered best bests bested humble humbles humbled shock shocks shocked outpoll outpolls outpolled outbid outbids whip whips whipped sink sinks sank thump thumps thumped'.split(
    ' ',
  ),
);
const victories = /^(?:win|victory|triumph|success|wins|victories)$/;
/** "Lost to", "fell to", "bowed out to": with the preposition right behind it or behind a score. */
const yielding =
  /^(?:lost|loses|lose|losing|fell|falls|bowed|bows|succumbed|succumbs|defeat|loss|surrendered|crashed|slumped)$/;

/** The contests told in a sentence, of names that are told apart by their last words. */
export function contestsIn(article: AnnotatedArticle, told: ToldSentence): Contest[] {
  const { tokens } = told.sentence;
  const names = overlapping(article.mentions, told).filter(({ type }) => type !== 'work' && type !== 'event');
  return tokens.flatMap((token, index): Contest[] => {
    const cue = cueAt(tokens, index);
    if (!cue || tokens.slice(Math.max(0, index - 4), index).some(({ lower }) => refusing.test(lower))) return [];
    const [first, second] = [nameBefore(names, tokens, cue.from), nameAfter(names, tokens, cue.to)];
    if (!first || !second) return [];
    const [winner, loser] = cue.reversed ? [second, first] : [first, second];
    const [one, other] = [lastWord(winner), lastWord(loser)];
    return one === other
      ? []
      : [{ winner: one, loser: other, start: Math.min(first.start, token.start), end: second.end }];
  });
}

const refusing =
  /^(?:not|n['’]t|never|if|would|could|might|may|can|will|to|should|had|after|since|before|who|when|where)$/;

interface Cue {
  /** Index of its first token, and of the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** Who stands before it lost. */
  readonly reversed: boolean;
}

function cueAt(tokens: readonly Token[], index: number): Cue | undefined {
  const { lower } = tokens[index]!;
  const next = tokens[index + 1]?.lower ?? '';
  if (beating.has(lower)) {
    const passive = next === 'by';
    const be = /^(?:was|were|is|are|been|being|be)$/.test(tokens[index - 1]?.lower ?? '');
    if (passive) return { from: be ? index - 1 : index, to: index + 2, reversed: true };
    // "The upset", "an edge": nouns.
    const left = tokens[index - 1];
    const isNoun = left !== undefined && /^\p{Ll}/u.test(left.text) && /^(?:DT|IN|PRP\$|JJ|CC)$/.test(left.pos);
    return be || isNoun ? undefined : { from: index, to: index + 1, reversed: false };
  }
  if (victories.test(lower) && /^(?:over|against)$/.test(next)) return { from: index, to: index + 2, reversed: false };
  if (!yielding.test(lower)) return undefined;
  const by = tokens.slice(index + 1, index + 7).findIndex(({ lower: word }) => /^(?:to|by|against|at)$/.test(word));
  if (by < 0 || tokens.slice(index + 1, index + 1 + by).some(({ pos: between }) => /^(?:NNP|VB|WP|,)/.test(between)))
    return undefined;
  const word = tokens[index + 1 + by]!.lower;
  return word === 'at' ? undefined : { from: index, to: index + 2 + by, reversed: true };
}

/** The name that opens the clause a cue stands in: nothing with a verb of its own lies between. */
function nameBefore(names: readonly Mention[], tokens: readonly Token[], cue: number): Mention | undefined {
  const start = tokens[cue]!.start;
  let from = cue;
  while (from > 0 && !/^[;:“”"]$/.test(tokens[from - 1]!.text)) from--;
  const before = names.filter(({ start: at, end }) => at >= tokens[from]!.start && end <= start);
  const people = before.filter(({ type }) => type === 'person');
  // Beside the verb, or the first person or team of the sentence: places and titles lie between.
  const last = before.at(-1);
  return last && tokens[cue - 1]!.end === last.end ? last : (people[0] ?? before[0]);
}

function nameAfter(names: readonly Mention[], tokens: readonly Token[], from: number): Mention | undefined {
  const start = tokens[from]?.start;
  if (start === undefined) return undefined;
  const reach = tokens[Math.min(tokens.length - 1, from + 7)]!.end;
  const after = names.filter((name) => name.start >= start && name.start < reach);
  return after.find(({ type }) => type === 'person') ?? after[0];
}

function lastWord({ text }: Mention): string {
  return text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
}
