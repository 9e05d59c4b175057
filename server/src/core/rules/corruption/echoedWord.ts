import type { Token } from '../../article/article.ts';
import { articleRule } from '../../rule.ts';
import { proseSentences } from './proseSentences.ts';
import { shown } from './textMatches.ts';

/** Endings of action nouns and of the people who act: both are taken off before stems are compared. */
const action = /(?:ations?|itions?|utions?|tions?|sions?|ings?|ments?|ysis|yses|ances?|ences?|als?)$/;
const agent = /(?:ators?|itors?|utors?|tors?|sors?|ers?|ors?|ysts?|ants?|ents?|ists?)$/;
const leastStem = 4;

export default articleRule({
  id: 'corruption/echoed-word',
  title: 'Action and actor in the same word',
  why: '“Observation by observers”, “an analysis by analysts”: who acts is said with the word for the action and adds nothing. Generated and translated text does so where the actor’s name was lost.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: ['The plan is under ⟦careful investigation by local and foreign investigators⟧.'],
    good: [
      'The plan is under investigation by the police.',
      'An inspection by the ministry followed a report by workers.',
    ],
  },
  *check(article) {
    for (const { sentence } of proseSentences(article)) {
      const { tokens } = sentence;
      for (let i = 1; i + 1 < tokens.length; i++) {
        if (tokens[i]!.text !== 'by') continue;
        const stem = stemOf(tokens[i - 1]!, action);
        const actor = tokens.findIndex(
          (token, j) => j > i && j <= i + 5 && stem !== undefined && stemOf(token, agent) === stem,
        );
        if (
          stem === undefined ||
          actor < 0 ||
          !tokens.slice(i + 1, actor).every(({ pos, text }) => /^(?:JJ|CC|RB|NN|VBN)/.test(pos) && text !== 'the')
        )
          continue;
        const first = i >= 2 && /^JJ/.test(tokens[i - 2]!.pos) ? i - 2 : i - 1;
        const at = { start: tokens[first]!.start, end: tokens[actor]!.end };
        yield {
          at,
          message: `“${shown(article.text.slice(at.start, at.end), 60)}” says who acts with the word for the action.`,
        };
      }
    }
  },
});

function stemOf({ text, pos }: Token, ending: RegExp): string | undefined {
  const match = ending.exec(text);
  if (!match || !/^(?:NN|NNS|VBG)$/.test(pos) || match.index < leastStem) return undefined;
  return text.slice(0, match.index);
}
