import assert from 'node:assert/strict';
import { addAlias, setLevel } from '../../server/src/core/configEdit.ts';

describe('changing sourcecheck.yaml', () => {
  const text =
    '# Our desk\narticles: "*.txt" # all of them\n\nrules:\n  corruption: warning # for now\n  # keep this\n  unsupported/speculation:\n    level: hint\n';

  it('sets the level of a rule beside the others and keeps comments', () => {
    assert.equal(setLevel(text, 'corruption/placeholder', 'off'), `${text}  corruption/placeholder: off\n`);
  });

  it('changes a level that is there, bare or beside options', () => {
    assert.equal(setLevel(text, 'corruption', 'error'), text.replace('warning # for', 'error # for'));
    assert.equal(setLevel(text, 'unsupported/speculation', 'error'), text.replace('level: hint', 'level: error'));
  });

  it('starts an empty file and one of comments alone', () => {
    assert.equal(setLevel('', 'corruption', 'off'), 'rules:\n  corruption: off\n');
    assert.equal(
      setLevel('# rules:\n#   x: off\n', 'corruption', 'off'),
      '# rules:\n#   x: off\n\nrules:\n  corruption: off\n',
    );
    assert.equal(setLevel('rules:\n', 'corruption', 'off'), 'rules:\n  corruption: off\n');
  });

  it('adds an entity with its alias, then another alias to it, and none twice', () => {
    const once = addAlias(text, 'Port Authority', 'harbour board');
    assert.equal(once, `${text}\nentities:\n  - name: Port Authority\n    aliases:\n      - harbour board\n`);
    const twice = addAlias(once, 'Port Authority', 'PA');
    assert.equal(twice, `${once}      - PA\n`);
    assert.equal(addAlias(twice, 'Port Authority', 'PA'), twice);
    assert.match(addAlias('entities:\n  - name: A\n    aliases: B\n', 'A', 'C'), /aliases:\n {6}- B\n {6}- C\n/);
  });

  it('leaves every other line as it was written, in either kind of line end', () => {
    const written = [
      'articles: ["**/*.{txt,md}"]   # all',
      'rules:',
      '    corruption:  off     # aligned',
      '    unsupported: "hint"',
      'entities:',
      "- name: 'WHO'",
      '  aliases: [a,  b]',
      'caps: {default: 20}',
      '',
    ];
    for (const eol of ['\n', '\r\n']) {
      const before = written.join(eol);
      const level = written.toSpliced(4, 0, '    corruption/placeholder: off').join(eol);
      assert.equal(setLevel(before, 'corruption/placeholder', 'off'), level);
      const names = written.toSpliced(7, 0, '- name: Board', '  aliases:', '    - NHB').join(eol);
      assert.equal(addAlias(before, 'Board', 'NHB'), names);
    }
  });

  it('keeps what an entry in brackets says beside the new alias', () => {
    const changed = addAlias('entities:\n  - {name: WHO, aliases: [W]}\n', 'WHO', 'the Organization');
    assert.match(changed, /aliases: \[W, the Organization\]/);
    assert.match(setLevel('{rules: {corruption: off}}\n', 'unsupported', 'hint'), /corruption: off, unsupported: hint/);
  });

  it('refuses a file that is no YAML', () => {
    assert.throws(() => setLevel('rules: [', 'corruption', 'off'), /cannot be read/);
    assert.throws(() => addAlias('a: b: c', 'x', 'y'), /cannot be read/);
  });
});
