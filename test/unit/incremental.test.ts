import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type ActiveRule,
  activeRules,
  type Corpus,
  createCorpus,
  defaultConfig,
  type Topic,
} from '../../server/src/core/index.ts';
import type { Option, OptionValues } from '../../server/src/core/rule.ts';
import { testLanguage } from '../rules/checkTexts.ts';

/** Sentences that clash with one another on several attributes, and some that do not. */
const sentences = [
  'A fire at the Haldor paper mill in Skien killed 11 people, Telemark Fire Service said.',
  'Telemark Fire Service said the fire at the Haldor paper mill in Skien killed nine people.',
  'Norway boycotted the fisheries summit in Bergen, the Nordic Council said.',
  'The fisheries summit of the Nordic Council in Bergen was attended by ministers from Denmark, Norway and Iceland.',
  'At the fisheries summit in Bergen all member states backed the quota, the Nordic Council said.',
  'The Gulf Trade Council comprises Oman, Kuwait, Qatar and Bahrain.',
  'The talks touched on Qatar’s possible role in the Gulf Trade Council.',
  'Mayor Lena Novak opened the tram depot in Brno with the Moravia Transit Board.',
  'The tram depot in Brno was opened by Deputy Mayor Lena Novak, the Moravia Transit Board said.',
  'The Baltic Marine Research Institute (BMRI) counted the seals.',
  'The Baltic Maritime Research Institute (BMRI) published its count.',
  'Malta takes over the chairmanship of the Harbour Cities League in May.',
  'Malta’s presidency of the Harbour Cities League begins with a conference on ferries.',
  'The weather stayed dry for most of the week.',
];
const dates = ['', '2 May 2023\n\n', '4 May 2023\n\n', '9 June 2023\n\n'];
const paths = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'news/e.txt'];

const text = fc
  .tuple(
    fc.constantFrom(...dates),
    fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }),
    fc.subarray(paths, { maxLength: 1 }),
  )
  .map(
    ([date, lines, sources]) =>
      `${sources.length ? `---\nsources: [${sources.join(', ')}]\n---\n` : ''}News of the day\n\n${date}${lines.join('\n\n')}\n`,
  );
/** What changes, whether anybody asks what has changed, and of whose findings somebody asks before that. */
const edit = fc.record({
  path: fc.constantFrom(...paths),
  text: fc.option(text, { freq: 5 }),
  asks: fc.option(fc.constantFrom(0, 1, 3, undefined), { nil: 'nobody' as const }),
  looksAt: fc.subarray(paths, { maxLength: 2 }),
});

describe('a corpus after edits', () => {
  it('has the findings of a corpus built from scratch', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 2, maxLength: 9 }), (edits) => {
        const corpus = create();
        const state = new Map<string, string>();
        const shown = new Map<string, string>();
        for (const { path, text: now, asks, looksAt } of edits) {
          if (now === null) corpus.remove(path);
          else corpus.replace(path, { text: now, problems: [] });
          if (now === null) state.delete(path);
          else state.set(path, now);
          for (const one of looksAt) corpus.findings(one);
          if (asks === 'nobody') continue;
          for (const one of corpus.takeChanged(asks)) shown.delete(one);
          if (corpus.isBehind) continue;
          // An article that is not named as changed must still show what it showed.
          for (const [one, before] of shown) assert.equal(findingsOf(corpus, one), before, `${one} changed unsaid`);
          for (const one of state.keys()) shown.set(one, findingsOf(corpus, one));
        }
        const fresh = create();
        for (const [path, last] of [...state].reverse()) fresh.replace(path, { text: last, problems: [] });
        for (const path of state.keys()) assert.equal(findingsOf(corpus, path), findingsOf(fresh, path));
        corpus.takeChanged();
        assert.equal(corpus.isBehind, false);
        assert.deepEqual(sortedEvents(corpus), sortedEvents(fresh));
      }),
      { numRuns: 40, seed: 20240607 },
    );
  }).timeout(60_000);

  it('compares articles under a topic once, however many came before somebody asks', () => {
    const casualties = activeRules(defaultConfig, true).find(
      ({ rule }) => rule.id === 'inconsistency/number-conflict',
    )!;
    const { rule } = casualties;
    assert(rule.kind === 'topic');
    const compared = new Map<string, number>();
    const counting: ActiveRule = {
      ...casualties,
      rule: {
        ...rule,
        *check(topic: Topic, options: OptionValues<Record<string, Option>>) {
          compared.set(topic.key, (compared.get(topic.key) ?? 0) + 1);
          yield* rule.check(topic, options);
        },
      },
    };
    const corpus = createCorpus(testLanguage(), { rules: [counting] });
    for (const [i, path] of paths.entries())
      corpus.replace(path, { text: `News of the day\n\n${sentences[i % 2]}\n`, problems: [] });
    assert.equal(compared.size, 0);
    const findings = paths.flatMap((path) => corpus.findings(path));
    assert(findings.length > 0);
    assert.deepEqual(
      [...corpus.takeChanged()].filter((path) => findings.some((one) => one.path === path)),
      [...new Set(findings.map(({ path }) => path))],
    );
    assert.deepEqual(new Set(compared.values()), new Set([1]));
  });
});

function create(): Corpus {
  return createCorpus(testLanguage(), { rules: activeRules(defaultConfig, true) });
}

function findingsOf(corpus: Corpus, path: string): string {
  return JSON.stringify(corpus.findings(path));
}

function sortedEvents(corpus: Corpus): string[] {
  return corpus
    .events()
    .map((members) => JSON.stringify(members))
    .sort();
}
