import assert from 'node:assert/strict';
import { createMatcher, type Decision, decide } from '../../server/src/core/decisions.ts';
import { addDecision, readDecisions, removeDecision } from '../../server/src/core/decisionsFile.ts';
import type { Finding } from '../../server/src/core/report.ts';

const article = 'The ferry sank on Monday. About 40 people were rescued by fishermen. The port was closed until noon.';
const texts = new Map([
  ['ferry.txt', article],
  ['port.txt', 'Rescuers took 52 people off the ferry.'],
]);
const textOf = (path: string) => texts.get(path);

function findingAt(quote: string, text = article, path = 'ferry.txt'): Finding {
  const start = text.indexOf(quote);
  return {
    rule: 'inconsistency/number-conflict',
    severity: 'warning',
    path,
    at: { start, end: start + quote.length },
    message: '',
    related: [],
  };
}

describe('decisions', () => {
  const finding = findingAt('About 40 people');
  const decision = decide(finding, 'correct as is', textOf, {
    reason: 'Checked with the coast guard.',
    by: 'Ana',
    on: '2031-05-03',
  });

  it('settle the finding they were made for', () => {
    assert.equal(createMatcher([decision], textOf)(finding), decision);
    assert.equal(createMatcher([decision], textOf)({ ...finding, rule: 'unsupported/unsourced-number' }), undefined);
    assert.equal(createMatcher([decision], textOf)(findingAt('The port')), undefined);
  });

  it('survive edits before, after and far away', () => {
    for (const edit of [
      `A new first line.\n\n${article}`,
      article.replace('by fishermen', 'by two trawlers'),
      article.replace('The ferry sank on Monday.', 'It sank.'),
    ]) {
      const match = createMatcher([decision], () => edit);
      assert.ok(match(findingAt('About 40 people', edit)), edit);
    }
  });

  it('do not settle the same words in another sentence, nor another figure', () => {
    const twice = `${article} Of the crew, 40 people stayed aboard.`;
    const short = decide(findingAt('40 people', twice), 'accepted', () => twice, {});
    const second: Finding = {
      ...finding,
      at: { start: twice.lastIndexOf('40 people'), end: twice.lastIndexOf('40 people') + 9 },
    };
    assert.equal(createMatcher([short], () => twice)(second), undefined);
    const changed = article.replace('About 40', 'About 50');
    assert.equal(createMatcher([decision], () => changed)(findingAt('About 50 people', changed)), undefined);
  });

  it('name the passage they were made against: a clash with another one is new', () => {
    const clash: Finding = { ...finding, related: [{ path: 'port.txt', at: { start: 14, end: 23 }, message: '' }] };
    const settled = decide(clash, 'not the same', textOf, {});
    assert.equal(settled.against, '52 people');
    const match = createMatcher([settled], textOf);
    assert.equal(match(clash), settled);
    assert.equal(
      match({ ...clash, related: [{ path: 'port.txt', at: { start: 0, end: 8 }, message: '' }] }),
      undefined,
    );
  });

  it('are written sorted, one entry a block, and comments stay', () => {
    const other: Decision = { ...decision, article: 'airport.md', quote: 'nine flights' };
    let text = addDecision('', decision);
    text = text.replace('decisions:', '# kept\ndecisions:');
    text = addDecision(text, other);
    assert.match(text, /# kept/);
    assert.deepEqual(
      readDecisions(text).decisions.map(({ at: _, ...rest }) => rest),
      [other, decision],
    );
    const blocks = text.split(/\n\n/).filter((part) => part.includes('article:'));
    assert.equal(blocks.length, 2);
    assert.deepEqual(
      readDecisions(removeDecision(text, other)).decisions.map(({ quote }) => quote),
      ['About 40 people'],
    );
    assert.equal(removeDecision(text, { ...other, quote: 'ten flights' }), text);
  });

  it('leave every other entry as a person wrote it, in either kind of line end', () => {
    const entry = (path: string) => [
      `  - article:   "${path}"   # looked at twice`,
      '    rule: x/y',
      "    verdict: 'accepted'",
      '    quote: >-',
      '      two',
      '      lines',
    ];
    const written = ['# Ours', 'decisions:', '  # the first', ...entry('b.txt'), '', ...entry('m.txt'), ''];
    for (const eol of ['\n', '\r\n']) {
      const before = written.join(eol);
      for (const path of ['a.txt', 'c.txt', 'z.txt']) {
        const one: Decision = { article: path, rule: 'x/y', verdict: 'accepted', quote: 'q', before: '', after: '' };
        const after = addDecision(before, one);
        const kept = written.filter((line) => line !== '');
        const lines = after.split(eol).filter((line) => line !== '');
        const added = [`  - article: ${path}`, '    rule: x/y', '    verdict: accepted', '    quote: q'];
        assert.equal(lines.length, kept.length + added.length, after);
        const at = lines.indexOf(added[0]!);
        assert.deepEqual(lines.slice(at, at + 4), added);
        assert.deepEqual(lines.toSpliced(at, 4), kept);
        assert.deepEqual(
          readDecisions(after).decisions.map(({ article: name }) => name),
          [...['b.txt', 'm.txt'], path].sort(),
        );
        assert.equal(removeDecision(after, one), before, 'undo gives the file back');
      }
    }
  });

  it('settled again keep one entry, the newer one', () => {
    const text = addDecision(addDecision('', decision), { ...decision, verdict: 'accepted' });
    assert.deepEqual(
      readDecisions(text).decisions.map(({ verdict }) => verdict),
      ['accepted'],
    );
  });

  it('that cannot be read are reported where they stand; the others hold', () => {
    const text = `decisions:\n  - article: a.txt\n    rule: x/y\n    verdict: fine\n    quote: q\n  - article: b.txt\n    rule: x/y\n    verdict: accepted\n    quote: q\n  - nonsense\n`;
    const { decisions, problems } = readDecisions(text);
    assert.deepEqual(
      decisions.map(({ article: path }) => path),
      ['b.txt'],
    );
    assert.deepEqual(
      problems.map(({ message }) => message.slice(0, 20)),
      ['A verdict is one of:', 'This decision lacks '],
    );
    assert.match(readDecisions('a: [').problems[0]!.message, /could not be read as YAML/);
    assert.throws(() => addDecision('a: [', decision), /cannot be read/);
  });
});
