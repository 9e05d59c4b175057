import { compilePhrases, type PhraseRow } from '../../language/phrases.ts';
import { articleRule } from '../../rule.ts';
import { hasSourceNearby, isOwnVoice, passage, proseOf, spanOf } from './prose.ts';

export default articleRule({
  id: 'unsupported/superlative',
  title: 'Superlative without a source',
  why: `“The first”, “the largest”, “unprecedented”, “ever”: somebody must have compared, or looked in the records. Say who did. Ordinary uses (“the
first half”, “at least”, “the first day”) are left alone.`,
  severity: 'information',
  stage: 'stable',
  examples: {
    bad: [
      'It is the ⟦country’s largest⟧ museum of clocks.',
      'The village opened ⟦the first ever⟧ school for goats.',
      'It was ⟦one of the most dramatic⟧ finals in years.',
      'The town saw ⟦an unprecedented⟧ wave of visitors.',
    ],
    good: [
      'It is the country’s largest museum of clocks, according to the tourist board.',
      'She scored in the first half.',
      'At least four people were hurt.',
      'Most of the visitors came by train.',
    ],
  },
  *check(article) {
    for (const prose of proseOf(article)) {
      if (hasSourceNearby(prose)) continue;
      const match = find(prose.tokens).find((one) => isOwnVoice(prose, spanOf(prose.tokens, one)));
      if (!match) continue;
      const at = spanOf(prose.tokens, match);
      yield { at, message: `“${passage(article, at)}”: the comparison has no source.` };
    }
  },
});

const rows: readonly PhraseRow<string>[] = [
  {
    pattern:
      '[ #NN #POS first|largest|biggest|oldest|tallest|longest|highest|smallest|best|richest|busiest|fastest|greatest|leading|premier|deadliest|worst|only|finest|strongest|foremost ] #NN|JJ|VBN|VBG',
    value: '',
  },
  { pattern: '[ #DT|PRP$|POS first|largest|biggest|best|worst|highest|longest|greatest ever ]', value: '' },
  {
    pattern:
      '[ first-ever|record-breaking|record-setting|unrivalled|unrivaled|unparalleled|unmatched|unsurpassed|second-to-none|world-beating ]',
    value: '',
  },
  { pattern: '[ a|an|the|of? unprecedented ]', value: '' },
  { pattern: '[ #DT first|only #NN|JJ* of its|their kind ]', value: '' },
  { pattern: '[ one of the #RB? most #JJ|VBG|VBN ]', value: '' },
  { pattern: '[ one of the #JJS ]', value: '' },
  { pattern: '[ among the #JJS|RBS #JJ? ]', value: '' },
  { pattern: '[ the most #JJ|VBG|VBN #NN* ] in|of|ever|since|to', value: '' },
  {
    pattern:
      '[ the largest|biggest|oldest|tallest|longest|highest|best|richest|busiest|fastest|greatest|deadliest|worst|finest|strongest|foremost|boldest|strictest|toughest|hottest|coldest #NN|JJ|VBG* ] in|of|ever|since|on|worldwide',
    value: '',
  },
  { pattern: '[ the very? first #NN|JJ* ever|to ] #VB', value: '' },
  { pattern: '[ never before|never-before has|have|had|seen|in? ]', value: '' },
  { pattern: '[ more|better|bigger|stronger|faster|greater than ever before? ]', value: '' },
  { pattern: '[ like no other ]', value: '' },
  { pattern: '[ the best|finest|greatest #NN|JJ* in the world ]', value: '' },
];

const find = compilePhrases(rows);
