import assert from 'node:assert/strict';
import type { Topic, TopicClaim } from '../../server/src/core/extract/claims.ts';
import { annotate, parseArticle } from '../../server/src/core/index.ts';
import { oddsOfOneMatter, pairFeatures, rivalsBefore } from '../../server/src/core/rules/inconsistency/valuePairs.ts';
import { weights } from '../../server/src/core/rules/inconsistency/valueWeights.ts';
import { regress } from '../../server/training/logistic.ts';
import { testLanguage } from '../rules/checkTexts.ts';

/** The topic of what two articles count. */
function counted(...texts: readonly string[]): Topic {
  const claims = texts.flatMap((text, index): TopicClaim[] => {
    const path = `${'abc'[index]}.md`;
    const article = annotate(parseArticle(path, { text, problems: [] }), testLanguage());
    return article.claims
      .filter(({ topic }) => topic === 'figure:count')
      .map((claim) => ({ claim, path, context: '' }));
  });
  return { key: 'figure:count@story', attribute: 'figure', claims };
}

const ferry =
  'Hestøy\n\n11 March 2025\n\nThe boat of Nordlys Ferries carried 214 passengers to Hestøy, Marit Lunde said.\n';
const other =
  'Boat\n\n12 March 2025\n\nMarit Lunde said the boat of Nordlys Ferries carried 160 passengers to Hestøy.\n';
const goats = 'Goats\n\n12 March 2025\n\nMarit Lunde of Nordlys Ferries keeps 160 goats on Hestøy.\n';

describe('pairs of typed values', () => {
  it('have the same features from both sides', () => {
    const topic = counted(ferry, other);
    const [a, b] = topic.claims as [TopicClaim, TopicClaim];
    assert.deepEqual(pairFeatures(topic, a, b), pairFeatures(topic, b, a));
  });

  it('have a weight for each feature, and no other', () => {
    const topic = counted(ferry, other);
    assert.deepEqual(Object.keys(weights), Object.keys(pairFeatures(topic, topic.claims[0]!, topic.claims[1]!)));
  });

  it('are likelier of one matter where their sentences say the same of the same noun', () => {
    const [same, apart] = [counted(ferry, other), counted(ferry, goats)];
    const odds = (topic: Topic) => oddsOfOneMatter(topic, topic.claims[0]!, topic.claims[1]!);
    assert.ok(odds(same) > odds(apart) + 1, `${odds(same)} and ${odds(apart)}`);
  });

  it('are no pair where the other article has the value as well', () => {
    const topic = counted(ferry, other, ferry.replace('214', '160'));
    assert.equal(rivalsBefore(topic, topic.claims[1]!).length, 1);
    const both = counted(ferry.replace('Marit', 'Once it was 160 passengers. Marit'), other);
    assert.deepEqual(rivalsBefore(both, both.claims.at(-1)!), []);
  });
});

describe('logistic regression', () => {
  it('finds the weights that examples were drawn with', () => {
    const examples = Array.from({ length: 400 }, (_, i) => {
      const x = (i % 40) / 10 - 2;
      const chance = 1 / (1 + Math.exp(-(0.5 + 2 * x)));
      // As many of ten repetitions as the chance says belong to the class.
      return { features: [1, x], label: Math.floor(i / 40) < Math.round(10 * chance) ? 1 : 0, weight: 1 } as const;
    });
    const [constant, slope] = regress(examples, 0.01) as [number, number];
    assert.ok(Math.abs(constant - 0.5) < 0.2 && Math.abs(slope - 2) < 0.3, `${constant} ${slope}`);
  });

  it('draws weights of what tells nothing to 0, and gives the same for the same examples', () => {
    const examples = Array.from({ length: 100 }, (_, i) => ({
      features: [1, i % 2, i % 3],
      label: i % 2 === 0 ? 1 : 0,
      weight: 1,
    })) as { features: number[]; label: 0 | 1; weight: number }[];
    const [, telling, idle] = regress(examples) as [number, number, number];
    assert.ok(telling < -1 && Math.abs(idle) < 0.2, `${telling} ${idle}`);
    assert.deepEqual(regress(examples), regress(examples));
  });
});
