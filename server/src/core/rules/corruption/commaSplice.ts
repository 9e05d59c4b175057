import type { Token } from '../../article/article.ts';
import { articleRule } from '../../rule.ts';
import { finiteVerbs, isFiniteVerb } from './finiteVerbs.ts';
import { proseSentences } from './proseSentences.ts';

/** Adverbs that link sentences and cannot join two of them with commas alone. */
const adverb =
  /^(?:however|therefore|moreover|nevertheless|nonetheless|consequently|furthermore|thus|hence|accordingly)$/;
const subordinate =
  /^(?:if|when|while|although|though|because|since|unless|until|after|before|as|whereas|that|who|which|whether|once|where|whoever|whatever)$/i;
const reporting =
  /^(?:said|says|say|added|adds|told|tells|argued|argues|warned|warns|noted|notes|claimed|claims|stressed|believes?|believed|thought|thinks?|insisted|explained|conceded|admitted|acknowledged|suggested|reported|wrote)$/;

export default articleRule({
  id: 'corruption/comma-splice',
  title: 'Two sentences joined by a comma',
  why: 'A full stop that became a comma runs two sentences together: “The road is closed, however, the bridge is open.” It is most often left by translation or recognition of scanned pages.',
  severity: 'information',
  stage: 'stable',
  examples: {
    bad: [
      'The road to the town is closed⟦, however,⟧ the bridge over the river is open.',
      'There are still many boats in the harbour⟦, of course,⟧ the danger is great.',
    ],
    good: [
      'The mayor, however, said that the bridge is open.',
      'If the road is closed, of course, the bridge is open.',
      'She said, however, the bridge was open.',
    ],
  },
  *check(article) {
    for (const { sentence } of proseSentences(article)) {
      const { tokens } = sentence;
      for (let i = 3; i + 4 < tokens.length; i++) {
        if (tokens[i]!.text !== ',') continue;
        const words = adverb.test(tokens[i + 1]!.text)
          ? 1
          : tokens[i + 1]!.text === 'of' && tokens[i + 2]!.text === 'course'
            ? 2
            : 0;
        const second = i + words + 2;
        if (words === 0 || tokens[second - 1]?.text !== ',' || !joinsSentences(tokens, i, second)) continue;
        const at = { start: tokens[i]!.start, end: tokens[second - 1]!.end };
        const text = article.text.slice(tokens[i + 1]!.start, tokens[second - 2]!.end);
        yield { at, message: `“${text}” joins two sentences with commas alone.` };
      }
    }
  },
});

function joinsSentences(tokens: readonly Token[], comma: number, second: number): boolean {
  const from = Math.max(0, tokens.slice(0, comma).findLastIndex(({ text }) => /^[;:«“"—–]$/.test(text)) + 1);
  const first = tokens.slice(from, comma);
  const before = first.at(-1);
  if (!before || !/^(?:NN|JJ|CD|RB|VBN)/.test(before.pos) || first.length < 4 || finiteVerbs(first) === 0) return false;
  if (first.some(({ text }) => reporting.test(text)) || subordinate.test(first[0]!.text)) return false;
  const rest = tokens.slice(second);
  if (!/^(?:DT|PRP|EX|NNS|NNP|PRP\$)/.test(rest[0]!.pos) || /^(?:who|which|that)$/.test(rest[0]!.text)) return false;
  const verb = rest.findIndex((token) => isFiniteVerb(token) || /^[,;]$/.test(token.text));
  return verb > 0 && verb <= 7 && isFiniteVerb(rest[verb]!);
}
