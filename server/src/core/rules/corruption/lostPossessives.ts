import type { Token } from '../../article/article.ts';
import { timeNoun } from './clauseParts.ts';
import { isFiniteVerb } from './finiteVerbs.ts';

/** What sets one thing off from others of its kind; a plural before it can only be its owner. */
const ranking =
  /^(?:next|last|first|second|third|latest|final|main|only|biggest|largest|oldest|newest|youngest|highest|lowest|best|worst|longest|annual|monthly|weekly)$/;
/** Plurals that stand before other nouns: "the sports first minister". */
const onePlural = /^(?:sports|arms|savings|customs|communications|operations|sales|works|news|series)$/;
/** "the houses next door": what no owner has. */
const place = /^(?:door|doors|one|ones|place|minute|thing|chance|resort)$/;

/** "The groups next meeting is on Monday": a plural, a rank, a noun in the singular and its verb. */
export function lostPossessives(tokens: readonly Token[]): Token[] {
  return tokens.filter((owner, i) => {
    const [before, rank, thing, verb] = [tokens[i - 1], tokens[i + 1], tokens[i + 2], tokens[i + 3]];
    if (!before || !rank || !thing || !verb || !ranking.test(rank.text)) return false;
    if (!/^\p{Ll}{3,}[^s]s$/u.test(owner.text) || owner.pos !== 'NNS' || onePlural.test(owner.text)) return false;
    if (!/^(?:the|this|its|his|her|their|our)$/i.test(before.text)) return false;
    if (thing.pos !== 'NN' || place.test(thing.text) || timeNoun.test(thing.text)) return false;
    return (
      isFiniteVerb(verb) &&
      /^(?:is|was|will|has|had|takes|took|comes|came|begins|began|starts|started|would|can|could|must|may|might)$/.test(
        verb.text,
      )
    );
  });
}
