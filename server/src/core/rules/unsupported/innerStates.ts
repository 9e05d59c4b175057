import type { Token } from '../../article/article.ts';
import { inflect } from '../../extract/inflect.ts';
import { sourceNounKinds } from '../../extract/sourceNouns.ts';
import type { PhraseMatch } from '../../language/phrases.ts';
import { goods, limits, prizes } from './innerStateWords.ts';
import { isRansom, type Minded, mindBehind } from './mindSubject.ts';
import type { Motive } from './statesOfMind.ts';

/** What a verb of the mind must have beside it before it tells what no reporter can see. */
type Class = 'passion' | 'wish' | 'care' | 'thought';

const lemmas: Readonly<Record<Class, string>> = {
  passion:
    'despise loathe detest dread crave covet envy resent adore relish savour savor begrudge yearn pine hanker gloat fume seethe sulk brood agonise agonize abhor hate long ache thirst lust rue',
  wish: 'want wish hope seek intend mean need expect',
  care: 'care bother mind worry matter',
  thought: 'think dream live',
};

const classes = new Map<string, Class>(
  (Object.entries(lemmas) as [Class, string][]).flatMap(([kind, verbs]) =>
    verbs.split(' ').flatMap((verb) => Object.values(inflect(verb)).map((form) => [form, kind] as const)),
  ),
);

const be = /^(?:is|are|was|were|be|been|being|'s|’s|am|'re|’re)$/;
const have = /^(?:has|have|had|having|'s|’s|'d|’d|'ve|’ve)$/;

/** Stories have minds in them; so have sentences that only suppose. */
export const told =
  /^(?:film|movie|novel|book|play|story|opera|musical|character|hero|heroine|narrator|protagonist|plot|series|episode|drama|comedy|tale|song|poem|ballad|sitcom|thriller|scene|painting|game|film|if|whether|should|unless|\?)$/;

/**
 * Verbs of the mind by the grammar of their clause: who feels it (a person, people pointed out, a house that stands for them), how
 * far it is narrowed ("only", "nothing but"), and for what. Strong feelings need no more; wishes count where they are for something
 * that flatters or enriches, are hidden from others or are all that somebody has.
 */
export function findInnerStates(tokens: readonly Token[]): PhraseMatch<Motive>[] {
  const found: PhraseMatch<Motive>[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const kind = classes.get(tokens[i]!.lower);
    if (!kind || !isVerb(tokens, i)) continue;
    const end = endAt(tokens, i, kind);
    if (end === undefined || tokens.slice(0, i).some(({ lower }) => told.test(lower)) || tokens.at(-1)?.text === '?')
      continue;
    const who = mindBehind(tokens, i);
    if (who && fits(kind, who, end - i)) found.push({ from: limitBefore(tokens, i) ?? i, to: end, value: 'hidden' });
  }
  return found;
}

/** Houses want in public, and think only where nothing else is left; of what a word does not show to be anybody the grammar must say it all. */
function fits(kind: Class, who: Minded, length: number): boolean {
  if (who === 'thing') return kind === 'thought' || (kind === 'wish' && length > 2);
  return kind !== 'thought' || who !== 'house' || length > 2;
}

/** A verb with a subject of its own: no noun, infinitive, passive or bare participle. */
function isVerb(tokens: readonly Token[], i: number): boolean {
  const { pos, lower } = tokens[i]!;
  if (!pos.startsWith('VB') && !(pos === 'NNS' && isMistaken(tokens, i, lower))) return false;
  let at = i - 1;
  while (at >= 0 && /^RB/.test(tokens[at]!.pos)) at--;
  const before = tokens[at];
  if (!before || before.pos === 'TO' || /^(?:DT|PRP\$|POS)$/.test(before.pos)) return false;
  if (pos === 'VBG') return be.test(before.lower);
  if (be.test(before.lower)) return false;
  if (pos === 'VBN') return have.test(before.lower) || /^(?:NN|PRP|WP|,|CC)/.test(before.pos);
  return pos !== 'VB' || before.pos === 'MD' || /^(?:do|does|did|not|n't|n’t|never)$/.test(before.lower);
}

/** "Longs to be loved", "and craves, above all,": a third person that the tagger takes for a plural. */
function isMistaken(tokens: readonly Token[], i: number, lower: string): boolean {
  const [before, behind] = [tokens[i - 1]!, tokens[i + 1]];
  return (
    lower.endsWith('s') &&
    (/^(?:NNP?|PRP|CC|,|WP|RB)$/.test(before.pos) || before.name !== 'O') &&
    /^(?:TO|DT|PRP\$?|,|WP)$/.test(behind?.pos ?? '')
  );
}

/** Index behind what makes the verb at `i` a reading of a mind; undefined where nothing does. */
function endAt(tokens: readonly Token[], i: number, kind: Class): number | undefined {
  switch (kind) {
    case 'passion':
      return passionEnd(tokens, i);
    case 'wish':
      return wishEnd(tokens, i);
    case 'care':
      return careEnd(tokens, i);
    case 'thought':
      return thoughtEnd(tokens, i);
  }
}

/** What one hates as one hates the cold is taste; whom one hates, or what one has to live through, is a reading of a mind. */
function isHated(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]!;
  if (/^(?:him|her|them|it|every|being|losing|seeing|having|that|how|when|each)$/.test(next.lower)) return true;
  for (let i = at; i < Math.min(tokens.length, at + 5); i++) {
    const { name, pos, lower } = tokens[i]!;
    if (/(?:PER|ORG)$/.test(name)) return true;
    if (!/^(?:DT|PRP\$|JJ|NN|POS)/.test(pos)) return false;
    const kinds = sourceNounKinds(lower);
    if (kinds.has('insider') || kinds.has('role') || kinds.has('bystander') || kinds.has('body')) return true;
  }
  return false;
}

/** "Hates cheese" and "longs" alone are tastes; "dreaded the meeting", "craves, above all, to be forgiven", "despises him" are not. */
function passionEnd(tokens: readonly Token[], i: number): number | undefined {
  const { lower } = tokens[i]!;
  const at = behindAside(tokens, i + 1);
  const next = tokens[at];
  if (!next) return undefined;
  if (/^(?:long|ache|thirst|lust|pine|yearn|hanker)/.test(lower) && !/^(?:to|for|after)$/.test(next.lower))
    return undefined;
  if (/^(?:fum|seeth|sulk|brood|gloat|agoni)/.test(lower)) return i + 1;
  if (/^hat/.test(lower)) return isHated(tokens, at) ? i + 1 : undefined;
  return /^(?:DT|PRP\$?|TO|VBG|NNP|PDT|IN|WP|CD)/.test(next.pos) || next.name !== 'O' ? i + 1 : undefined;
}

/** How far behind the verb its object and what hides it are sought, in tokens. */
const wishReach = 16;

function wishEnd(tokens: readonly Token[], i: number): number | undefined {
  // "Does not want a solution", "do not want peace": who would say so?
  if (isNegated(tokens, i)) {
    const object = tokens.slice(i + 1, i + 4).findIndex(({ lower }) => goods.has(lower));
    return object >= 0 ? i + 2 + object : undefined;
  }
  const end = clauseEnd(tokens, i + 1, wishReach);
  const rest = tokens.slice(i + 1, end);
  const words = rest.map(({ lower }) => lower).join(' ');
  if (/^(?:back|returned|refunded|repaid)\b|\b(?:back|returned|refunded|repaid)$/.test(words)) return undefined;
  if (secretly.test(words)) return end;
  if (/^(?:want|wish)/.test(tokens[i]!.lower)) {
    const next = tokens[end];
    const more = tokens
      .slice(end, end + 4)
      .map(({ lower }) => lower)
      .join(' ');
    if (next?.text === ',' && /^, (?:nothing|and|no|not) (?:else|but|more|nothing|only|that)\b/.test(more)) return end;
    if (/^(?:nothing|no more|little)\b.*\b(?:but|than|else|except)\b/.test(words)) return end;
  }
  return /^want/.test(tokens[i]!.lower) && !isRansom(tokens, i) ? prizeEnd(tokens, i + 1) : undefined;
}

const secretly =
  /\b(?:without (?:\S+ ){1,5}?(?:noticing|knowing|seeing|finding|realising|realizing|learning|hearing|being told)|before (?:anyone|anybody|\S+ ?\S* ?\S*) (?:\S+ ){0,4}?(?:noticed|knew|found out|realised|realized|understood|caught on)|behind (?:\S+ ){1,3}?back)\b/;

/** The object is something that flatters or enriches whoever wants it: "wanted the money", "a line for his résumé". */
function prizeEnd(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + 6); at++) {
    const { lower, pos } = tokens[at]!;
    if (prizes.has(lower) && /^NN/.test(pos)) {
      const behind = tokens[at + 1];
      // "Wants power plants", "wants money for the roof", "wants the photo removed" are no wishes for the thing itself.
      const alone =
        !behind || /^(?:[.,;:!—–]|CC)/.test(behind.pos) || /^(?:more|not|only|at|all|on)$/.test(behind.lower);
      const own =
        /^for$/.test(behind?.lower ?? '') &&
        /^(?:himself|herself|themselves|itself|his|its)$/.test(tokens[at + 2]?.lower ?? '');
      return alone || own ? at + 1 : undefined;
    }
    if (!/^(?:DT|PRP\$|JJ|RB|PDT|NN|VBG|POS|CC)/.test(pos) && !/^(?:only|all|,)$/.test(lower)) return undefined;
  }
  return undefined;
}

/** "Only ever cared about", "cares about one thing", "never gave", "did not care": how far somebody's interest goes. */
function careEnd(tokens: readonly Token[], i: number): number | undefined {
  const { lower } = tokens[i]!;
  if (/^(?:mind|worr|matter|bother)/.test(lower)) return undefined;
  const limited = limitBefore(tokens, i) !== undefined;
  const rest = tokens
    .slice(i + 1, i + 7)
    .map((token) => token.lower)
    .join(' ');
  // "Cares only for children": a hospital does.
  if (/^(?:only )?for\b/.test(rest) && mindBehind(tokens, i) === 'house') return undefined;
  const about = /^(?:\S+ )?(?:about|for|how|what|who|whether|if)\b/.test(rest);
  if (limited && about) return i + 2;
  if (/^(?:only|solely|nothing|little|more|less|not|two|one|chiefly|mainly)\b.*\b(?:about|for)\b/.test(rest))
    return i + 3;
  if (
    /^(?:about|for) (?:only|nothing|nobody|no one|one thing|little|no-one|himself|herself|themselves|itself)\b/.test(
      rest,
    )
  )
    return i + 3;
  return isNegated(tokens, i) &&
    !/^(?:could|can|ca|would)$/.test(tokens[i - 2]?.lower ?? '') &&
    about &&
    /^(?:about|how|what|who|whether|if)/.test(rest)
    ? i + 2
    : undefined;
}

/** "Only thinks of", "thinks of nothing but", "lives for scandal". */
function thoughtEnd(tokens: readonly Token[], i: number): number | undefined {
  const { lower } = tokens[i]!;
  const rest = tokens
    .slice(i + 1, i + 6)
    .map((token) => token.lower)
    .join(' ');
  if (
    /^(?:only |always |mainly )?(?:of|about) (?:nothing|nobody|no one|little|himself|herself|themselves|himself)\b/.test(
      rest,
    )
  )
    return i + 3;
  if (/^(?:only|solely|merely|just|first|mainly|chiefly) (?:of|about|for)\b/.test(rest)) return i + 3;
  if (/^(?:of|about|for)\b/.test(rest) && limitBefore(tokens, i) !== undefined) return i + 2;
  return /^live/.test(lower) && tokens[i + 1]?.lower === 'for' && prizes.has(tokens[i + 2]?.lower ?? '')
    ? i + 3
    : undefined;
}

/** Index of an adverb between subject and verb that leaves nothing else: "only ever", "really just". */
function limitBefore(tokens: readonly Token[], i: number): number | undefined {
  let found: number | undefined;
  for (let at = i - 1; at >= Math.max(0, i - 4); at--) {
    if (limits.has(tokens[at]!.lower)) found = at;
    else if (!/^(?:RB|MD|VB[DZP])/.test(tokens[at]!.pos)) break;
  }
  return found;
}

function isNegated(tokens: readonly Token[], i: number): boolean {
  return tokens
    .slice(Math.max(0, i - 3), i)
    .some(({ lower }) => /^(?:not|n't|n’t|never|hardly|scarcely|no)$/.test(lower));
}

/** Over an aside between commas: "craves, above all, to". */
function behindAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',') return at;
  for (let i = at + 1; i < Math.min(tokens.length, at + 6); i++) if (tokens[i]!.text === ',') return i + 1;
  return at;
}

function clauseEnd(tokens: readonly Token[], from: number, reach: number): number {
  for (let at = from; at < Math.min(tokens.length, from + reach); at++)
    if (/^[,;:.?!—–()"“”]$/.test(tokens[at]!.text)) return at;
  return Math.min(tokens.length, from + reach);
}
