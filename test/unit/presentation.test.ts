import assert from 'node:assert/strict';
import { defaultConfig, type Finding } from '../../server/src/core/index.ts';
import { present } from '../../server/src/lsp/presentation.ts';

const finding: Finding = {
  rule: 'inconsistency/number-conflict',
  severity: 'information',
  path: 'a.txt',
  at: { start: 4, end: 9 },
  message: 'Dead: 9 here, 11 in b.txt.',
  related: [{ path: 'b.txt', at: { start: 1, end: 3 }, message: 'Dead: 11' }],
};

describe('what the editor shows', () => {
  it('is one of several findings of a rule on the same words and passages, the most serious', () => {
    const graver: Finding = { ...finding, severity: 'warning', message: 'Number: 9 here, 11 in b.txt.' };
    assert.deepEqual(present([finding, graver, finding], defaultConfig.caps), [graver]);
  });

  it('is each finding that has words, passages or a rule of its own', () => {
    const others: Finding[] = [
      finding,
      { ...finding, at: { start: 20, end: 25 } },
      { ...finding, related: [{ ...finding.related[0]!, at: { start: 40, end: 42 } }] },
      { ...finding, rule: 'inconsistency/money' },
    ];
    assert.deepEqual(present(others, defaultConfig.caps), others);
  });
});
