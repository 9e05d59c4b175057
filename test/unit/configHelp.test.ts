import assert from 'node:assert/strict';
import { completeConfig, hoverConfig } from '../../server/src/core/features/configHelp.ts';

/** Labels offered at the caret, written | in the text. */
function offered(marked: string): string[] {
  const offset = marked.indexOf('|');
  return completeConfig(marked.replace('|', ''), offset).map(({ label }) => label);
}

describe('completion in sourcecheck.yaml', () => {
  it('offers the settings that are not there yet', () => {
    assert.deepEqual(offered('articles: "*.txt"\n|\nrules:\n  corruption: off\n'), [
      'stage',
      'entities',
      'holidays',
      'events',
      'caps',
    ]);
  });
  it('offers families and rules below "rules", without those that have a line', () => {
    const all = offered('rules:\n  corruption: off\n  corruption/placeholder: off\n  un|\n');
    assert.deepEqual(all.slice(0, 2), ['inconsistency', 'unsupported']);
    assert.ok(all.includes('unsupported/anonymous-source') && !all.includes('corruption/placeholder'));
  });
  it('offers levels behind a rule and behind "level"', () => {
    const levels = ['off', 'hint', 'information', 'warning', 'error'];
    assert.deepEqual(offered('rules:\n  corruption: |'), levels);
    assert.deepEqual(offered('rules:\n  corruption/placeholder:\n    level: w|'), levels);
  });
  it('offers what an entity takes, and its types', () => {
    assert.deepEqual(offered('entities:\n  - name: Velm\n    |'), ['type', 'aliases', 'not']);
    assert.ok(offered('entities:\n  - name: Velm\n    type: |').includes('country'));
    assert.deepEqual(offered('entities:\n  - name: Velm\n    type: place\n  - |\n'), [
      'name',
      'type',
      'aliases',
      'not',
    ]);
  });
  it('offers nothing in comments, texts and lists', () => {
    for (const text of ['# ru|', 'articles: "ru|"', 'articles: [a, |]', 'holidays:\n  - name: |'])
      assert.deepEqual(offered(text), [], text);
  });
  it('replaces what is typed', () => {
    const [first] = completeConfig('rules:\n  unsup', 14);
    assert.deepEqual(first?.at, { start: 9, end: 14 });
  });
});

describe('hover in sourcecheck.yaml', () => {
  const hover = (marked: string) => hoverConfig(marked.replace('|', ''), marked.indexOf('|'))?.markdown;
  it('explains rules, families, settings and options', () => {
    assert.match(
      hover('rules:\n  corruption/pla|ceholder: off')!,
      /\*\*corruption\/placeholder\*\*.*Usual level: error/s,
    );
    assert.match(hover('rules:\n  corrup|tion: off')!, /Damage/);
    assert.match(hover('ru|les:\n')!, /Levels/);
    assert.match(hover('entities:\n  - na|me: X')!, /house/);
  });
  it('is silent elsewhere', () => {
    for (const text of [
      'rules:\n  corruption: o|ff',
      'articles: "ru|les"',
      'nonsen|se: 1',
      'entities:\n  - name: ru|les',
      '|',
    ])
      assert.equal(hover(text), undefined, text);
  });
});
