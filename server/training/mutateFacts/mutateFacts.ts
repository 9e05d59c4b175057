import {
  activeRules,
  annotate,
  createCorpus,
  defaultConfig,
  type Finding,
  type Language,
  overlaps,
  parseArticle,
  rules,
} from '../../src/core/index.ts';
import { loadLanguage } from '../../src/node/loadLanguage.ts';
import { type Mutation, mutationsOf } from './mutations.ts';
import { type Pair, readPairs } from './readPairs.ts';

const paths = ['a.txt', 'b.txt'] as const;

interface Tally {
  warned: number;
  noted: number;
  of: number;
}

/**
 * Changes one fact at a time in one of two reports of one happening. Recall by kind: the share of changes after which a
 * new error, warning or note of the inconsistency family touches the changed words or points to them. False alarms:
 * errors and warnings on the pairs as they are, and on pairs that tell of two happenings.
 */
export function evaluateMutations(_data = '', list = false): Record<string, string> {
  const language = loadLanguage('server/models');
  const say = (half: Pair['half'], line: string) => {
    if (list && half === 'work') console.log(line);
  };
  const tallies = new Map<string, Tally>();
  const alarms = { work: 0, final: 0, apart: 0 };
  const pairs = readPairs();
  for (const pair of pairs) {
    const { name, texts, half } = pair;
    const before = findingsOf(texts, language);
    const known = new Set(before.map(({ message }) => message));
    for (const { rule, message } of before.filter(isAlarm)) {
      alarms[half]++;
      say(half, `FALSE ${name}: ${rule} ${message}`);
    }
    for (const side of [0, 1] as const) {
      for (const mutation of changesOf(pair, side, language)) {
        const changed = [...texts] as [string, string];
        changed[side] = applied(texts[side]!, mutation);
        const at = { start: mutation.at.start, end: mutation.at.start + mutation.text.length };
        const hits = findingsOf(changed, language).filter(
          (finding) => !known.has(finding.message) && touches(finding, paths[side], at),
        );
        const row = tallyOf(tallies, `${mutation.kind} ${half}`);
        row.of++;
        if (hits.some(isAlarm)) row.warned++;
        else if (hits.length) row.noted++;
        else say(half, missed(pair, side, mutation));
      }
    }
  }
  const apart = readPairs('pairsApart.md');
  for (const { name, texts } of apart) {
    for (const { rule, message } of findingsOf(texts, language).filter(isAlarm)) {
      alarms.apart++;
      say('work', `FALSE ${name}: ${rule} ${message}`);
    }
  }
  const of = (half: Pair['half']) => pairs.filter((pair) => pair.half === half).length;
  return {
    ...figuresOf(tallies),
    'false alarms on unchanged pairs, work': `${alarms.work} in ${of('work')} pairs`,
    'false alarms on unchanged pairs, final': `${alarms.final} in ${of('final')} pairs`,
    'false alarms on pairs of two happenings': `${alarms.apart} in ${apart.length} pairs`,
  };
}

/** One line for each kind, with both halves, and one for all. */
function figuresOf(tallies: Map<string, Tally>): Record<string, string> {
  const kinds = [...new Set([...tallies.keys()].map((key) => key.split(' ')[0]!))].sort();
  for (const half of ['work', 'final']) {
    for (const kind of kinds) {
      const { warned, noted, of } = tallyOf(tallies, `${kind} ${half}`);
      const all = tallyOf(tallies, `all ${half}`);
      all.warned += warned;
      all.noted += noted;
      all.of += of;
    }
  }
  const shown = (key: string) => {
    const { warned, noted, of } = tallyOf(tallies, key);
    return of === 0 ? 'none' : `${warned} of ${of} (${Math.round((100 * warned) / of)} %), ${noted} noted`;
  };
  return Object.fromEntries(
    [...kinds, 'all'].map((kind) => [kind, `work ${shown(`${kind} work`)}; final ${shown(`${kind} final`)}`]),
  );
}

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const row = tallies.get(key) ?? { warned: 0, noted: 0, of: 0 };
  tallies.set(key, row);
  return row;
}

function changesOf({ texts, marked }: Pair, side: 0 | 1, language: Language): readonly Mutation[] {
  if (marked[0].length + marked[1].length > 0) return marked[side];
  const articles = texts.map((text, index) => annotate(parseArticle(paths[index]!, { text, problems: [] }), language));
  return mutationsOf(articles[side]!, articles[1 - side]!);
}

function missed({ name, texts }: Pair, side: 0 | 1, { kind, at, text }: Mutation): string {
  const whole = texts[side];
  const was = `${whole.slice(Math.max(0, at.start - 40), at.start)}[${whole.slice(at.start, at.end)}`;
  return `MISSED ${kind} ${name}/${paths[side]}: ${was} -> ${text}]${whole.slice(at.end, at.end + 30)}`;
}

function findingsOf(texts: readonly string[], language: Language): Finding[] {
  const family = rules.filter(({ id }) => id.startsWith('inconsistency/'));
  const corpus = createCorpus(language, { rules: activeRules(defaultConfig, false, family) });
  texts.forEach((text, index) => void corpus.replace(paths[index]!, { text, problems: [] }));
  return corpus.paths().flatMap((path) => corpus.findings(path));
}

function touches(finding: Finding, path: string, at: { start: number; end: number }): boolean {
  return [finding, ...finding.related].some((place) => (place.path ?? path) === path && overlaps(place.at, at));
}

function isAlarm({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}

function applied(text: string, { at, text: now }: Mutation): string {
  return text.slice(0, at.start) + now + text.slice(at.end);
}

if (process.argv[1] === import.meta.filename) console.log(evaluateMutations('', true));
