import assert from 'node:assert/strict';
import { activeRules, createCorpus, readConfig, ruleOf } from '../../server/src/core/index.ts';
import { testLanguage } from '../rules/checkTexts.ts';

/** Messages of one rule over one article under a configuration. */
function check(ruleId: string, yaml: string, text: string): readonly string[] {
  const { config, problems } = readConfig(yaml);
  assert.deepEqual(problems, []);
  const corpus = createCorpus(testLanguage(), { rules: activeRules(config, true, [ruleOf(ruleId)!]) });
  corpus.replace('a.txt', { text, problems: [] });
  assert.deepEqual([...corpus.takeFailures()], []);
  return corpus.findings('a.txt').map(({ message }) => message);
}

describe('holidays and events of the configuration', () => {
  const holidays = 'holidays:\n  - { name: Harbour Day, date: "05-03", country: Peru }\n';
  const events = 'events:\n  - { name: the great dyke breach, date: 1953-02-01 }\n';
  const greeting = 'Lima at sea\n\n5 May 2031\n\nPeru congratulated Chile on Harbour Day.\n';
  const flood = 'Dykes\n\n5 May 2031\n\nOn Sunday the province marked the 90th anniversary of the great dyke breach.\n';

  it('checks greetings against a holiday of the house', () => {
    assert.deepEqual(check('inconsistency/holiday', '', greeting), []);
    assert.equal(check('inconsistency/holiday', holidays, greeting).length, 1);
    assert.deepEqual(
      check(
        'inconsistency/holiday',
        holidays,
        greeting.replace('Peru congratulated Chile', 'Chile congratulated Peru'),
      ),
      [],
    );
  });

  it('checks the day of a holiday of the house', () => {
    assert.equal(
      check('inconsistency/holiday', holidays, 'Lima\n\n5 May 2031\n\nPeru keeps Harbour Day on 9 May.\n').length,
      1,
    );
    assert.deepEqual(
      check('inconsistency/holiday', holidays, 'Lima\n\n5 May 2031\n\nPeru keeps Harbour Day on 3 May.\n'),
      [],
    );
  });

  it('counts anniversaries of an event of the house', () => {
    assert.deepEqual(check('inconsistency/anniversary-and-duration', '', flood), []);
    assert.equal(check('inconsistency/anniversary-and-duration', events, flood).length, 1);
    assert.deepEqual(check('inconsistency/anniversary-and-duration', events, flood.replace('90th', '78th')), []);
  });
});
