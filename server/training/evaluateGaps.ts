import { createGaps } from '../src/core/language/gapModel.ts';
import { createTagger } from '../src/core/language/tagger.ts';
import { type GapSource, gapSources } from './gapExamples.ts';
import { trainGaps, withoutWord } from './gapTraining.ts';
import { createRandom } from './random.ts';
import { readDictionary, readGazetteer, readModel } from './readModels.ts';

/** Kinds of lost words that are told apart, by the tag of the word. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['any word', /./],
  ['nouns', /^NN/],
  ['verbs', /^(?:VB|MD)/],
  ['prepositions', /^(?:IN|TO)/],
  ['articles, pronouns', /^(?:DT|PRP)/],
];

/**
 * The share of lost words that the gap model finds where so many sound gaps in 100,000 score as high, in news and labelled
 * corpora: each half of them is judged by a model that was trained without it.
 */
export function evaluateGaps(data: string): string {
  const tagger = createTagger(readModel('tagger.bin.gz'), readGazetteer(), readDictionary());
  const sources = gapSources(data);
  const names = [...new Set(sources.map(({ group }) => group))].filter((group) => group.startsWith('corpus'));
  const isOut = ({ group }: GapSource, half: number) =>
    group === `news ${half}` || (group.startsWith('corpus') && names.indexOf(group) % 2 === half);
  const random = createRandom(3);
  const sound: number[] = [];
  const lost: { readonly tag: string; readonly score: number }[] = [];
  for (const half of [0, 1]) {
    const gaps = createGaps(
      trainGaps(
        sources.filter((source) => !isOut(source, half)).map(({ words }) => words),
        tagger,
      ),
    );
    const scoresOf = (words: readonly string[]) =>
      gaps.scores(
        words.map((word) => word.toLowerCase()),
        tagger.tag(words).pos,
      );
    for (const { words } of sources.filter((source) => isOut(source, half))) {
      // Behind the last word nothing is looked for.
      for (const score of scoresOf(words).slice(0, -1)) sound.push(score);
      const loss = withoutWord(words, tagger.tag(words).pos, random);
      if (!loss) continue;
      const near = scoresOf(loss.words).slice(Math.max(0, loss.gap - 1), loss.gap + 2);
      lost.push({ tag: loss.lost, score: Math.max(...near) });
    }
  }
  sound.sort((a, b) => b - a);
  const rows = [4, 13, 40, 100].map((alarms) => {
    const limit = sound[Math.round((alarms * sound.length) / 1e5)]!;
    const shares = kinds.map(([, tag]) => {
      const own = lost.filter((one) => tag.test(one.tag));
      return `${((100 * own.filter(({ score }) => score > limit).length) / own.length).toFixed(1)} %`;
    });
    return `| ${alarms} | ${limit.toFixed(2)} | ${shares.join(' | ')} |`;
  });
  return [
    `| alarms in 100,000 sound gaps | odds above | ${kinds.map(([name]) => name).join(' | ')} |`,
    `|---|---|${kinds.map(() => '---').join('|')}|`,
    ...rows,
  ].join('\n');
}
