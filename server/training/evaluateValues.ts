import { loadLanguage } from '../src/node/loadLanguage.ts';
import { regress } from './logistic.ts';
import { type ValueExample, valueExamples } from './valueExamples.ts';

const folds = 7;

/**
 * How well pairs of values are told to be two answers to one question, on each labelled corpus with weights trained without it: of the
 * pairs above each threshold, how many are labelled contradictions. A pair of the same two values in the same two articles
 * counts once, and is right where one of its passages is labelled.
 */
export function evaluateValues(): Record<string, string> {
  const examples = valueExamples(loadLanguage('server/models'));
  const corpora = [...new Set(examples.filter(({ labelled }) => labelled).map(({ group }) => group))];
  const odds = new Map<string, { readonly odds: number; readonly right: boolean }>();
  for (let fold = 0; fold < folds; fold++) {
    const left = new Set(corpora.filter((_, index) => index % folds === fold));
    const weights = regress(examples.filter(({ group }) => !left.has(group)).map(vectorOf));
    for (const example of examples) {
      if (!left.has(example.group) || example.kind === 'changed') continue;
      const sum = vectorOf(example).features.reduce((total, value, k) => total + value * weights[k]!, 0);
      const known = odds.get(keyOf(example));
      odds.set(keyOf(example), {
        odds: Math.max(sum, known?.odds ?? sum),
        right: example.label === 1 || (known?.right ?? false),
      });
    }
  }
  const pairs = [...odds.values()];
  return Object.fromEntries(
    [1, 0.5, 0, -0.5, -1].map((least) => {
      const above = pairs.filter((pair) => pair.odds >= least);
      const right = above.filter((pair) => pair.right).length;
      return [
        `odds of e^${least} and more`,
        `${right} of ${above.length} right, ${pairs.filter((pair) => pair.right).length} labelled`,
      ];
    }),
  );
}

/** The features of an example as numbers in their order. */
export function vectorOf({ features, label, weight }: ValueExample) {
  return { features: Object.values(features), label, weight };
}

function keyOf({ group, a, b }: ValueExample): string {
  const sides = [a, b].map(({ path, claim: { topic, value } }) => `${path} ${topic} ${value.low} ${value.high}`);
  return `${group} ${sides.sort().join(' ')}`;
}
