import assert from 'node:assert/strict';
import { activeRules, defaultConfig, readConfig, rules } from '../../server/src/core/index.ts';

describe('sourcecheck.yaml', () => {
  const [first] = rules;

  it('empty or commented out, leaves the defaults', () => {
    assert.deepEqual(readConfig(''), { config: defaultConfig, problems: [] });
    assert.deepEqual(readConfig('# nothing yet\n'), { config: defaultConfig, problems: [] });
  });

  it('sets globs, levels, entities and dates', () => {
    const { config, problems } = readConfig(
      `articles: [news/**/*.md]\nrules:\n  ${first!.id}: information\n  unsupported: off\nentities:\n  - name: Harbour Board\n    type: organisation\n    aliases: HB\n    not: [Harbour Bank]\nholidays:\n  - { name: Founders' Day, date: 05-03, country: Peru }\nevents:\n  - { name: the great flood, date: 1953 }\ncaps:\n  default: 20\n`,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(config.articles, ['news/**/*.md']);
    assert.deepEqual(config.entities.declared, [
      { name: 'Harbour Board', type: 'organisation', aliases: ['HB'], not: ['Harbour Bank'] },
    ]);
    assert.deepEqual(config.events, [{ name: 'the great flood', date: '1953' }]);
    const active = activeRules(config);
    assert.equal(active.find(({ rule }) => rule === first)?.severity, 'information');
    assert.ok(!active.some(({ rule }) => rule.id.startsWith('unsupported/')));
  });

  it('reads off written as YAML 1.1 readers take it', () => {
    assert.ok(!activeRules(readConfig(`rules:\n  ${first!.id}: false\n`).config).some(({ rule }) => rule === first));
  });

  it('runs nursery rules only when asked', () => {
    const nursery = rules.filter(({ stage }) => stage === 'nursery');
    const ids = (text: string) => activeRules(readConfig(text).config).map(({ rule }) => rule.id);
    for (const { id } of nursery) {
      assert.ok(!ids('').includes(id), id);
      assert.ok(ids('stage: nursery').includes(id), id);
      assert.ok(ids(`rules:\n  ${id}: warning`).includes(id), id);
    }
  });

  for (const [text, at, message] of [
    ['articles: 3', '3', /glob/],
    ['artcles: x', 'artcles', /not a setting/],
    ['rules: loud', 'loud', /takes lines/],
    ['rules:\n  corruption/no-such-rule: warning', 'corruption/no-such-rule', /no rule or family/],
    ['rules:\n  corruption: loud', 'loud', /A level is/],
    ['entities:\n  - aliases: [x]', 'aliases', /needs a name/],
    ['- a\n- b', '- a', /Expected settings/],
    ['rules: {', '{', /could not be read as YAML/],
    ['caps:\n  default: many', 'many', /cap is a number/],
    ['holidays:\n  - { name: x, date: June }', '{ name', /MM-DD/],
  ] as const) {
    it(`reports ${JSON.stringify(text)} where it stands, and the rest holds`, () => {
      const { problems } = readConfig(text);
      assert.equal(problems.length, 1, JSON.stringify(problems));
      assert.match(problems[0]!.message, message);
      assert.ok(
        problems[0]!.at.start <= text.indexOf(at) + at.length && problems[0]!.at.end > text.indexOf(at),
        JSON.stringify(problems[0]),
      );
    });
  }
});
