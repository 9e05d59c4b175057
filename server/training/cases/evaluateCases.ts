import { activeRules, createCorpus, defaultConfig, type Finding, type Language, rules } from '../../src/core/index.ts';
import { loadLanguage } from '../../src/node/loadLanguage.ts';
import { files, readCases } from './readCases.ts';

interface Tally {
  of: number;
  warned: number;
  false: number;
}

/**
 * Written cases, each with one inconsistency and with a twin that differs from it by the repair: the share of faults of
 * each kind that an error or warning tells which the twin does not have, and the errors and warnings on twins. With
 * `list` the misses and false alarms of the half to work on are printed; those of the final half never are.
 */
export function evaluateCases(_data = '', list = false, folder?: string): Record<string, string> {
  const language = loadLanguage('server/models');
  const tallies = new Map<string, Tally>();
  for (const file of files) {
    for (const { kind, name, half, wrong, right } of readCases(file, folder)) {
      const rightly = alarmsOf(right, language);
      const known = new Set(rightly.map(({ message }) => message));
      const told = alarmsOf(wrong, language).filter(({ message }) => !known.has(message));
      for (const key of [`${kind} ${half}`, `all, ${file} ${half}`]) {
        const row = tallies.get(key) ?? { of: 0, warned: 0, false: 0 };
        tallies.set(key, row);
        row.of++;
        row.warned += told.length > 0 ? 1 : 0;
        row.false += rightly.length;
      }
      if (!list || half !== 'work') continue;
      if (told.length === 0) console.log(`MISSED ${name}\n${wrong.join('\n~~~~\n')}\n`);
      for (const { rule, message } of rightly)
        console.log(`FALSE ${name}: ${rule} ${message}\n${right.join('\n~~~~\n')}\n`);
    }
  }
  const shown = (key: string) => {
    const { of, warned, false: alarms } = tallies.get(key) ?? { of: 0, warned: 0, false: 0 };
    return `${warned} of ${of}, ${alarms} false`;
  };
  const kinds = [...new Set([...tallies.keys()].map((key) => key.replace(/ (?:work|final)$/, '')))];
  return Object.fromEntries(
    kinds.map((kind) => [kind, `work ${shown(`${kind} work`)}; final ${shown(`${kind} final`)}`]),
  );
}

function alarmsOf(texts: readonly string[], language: Language): Finding[] {
  const family = rules.filter(({ id }) => id.startsWith('inconsistency/'));
  const corpus = createCorpus(language, { rules: activeRules(defaultConfig, false, family) });
  texts.forEach((text, index) => void corpus.replace(`${'ab'[index]}.md`, { text, problems: [] }));
  return corpus
    .paths()
    .flatMap((path) => corpus.findings(path))
    .filter(({ severity }) => severity === 'error' || severity === 'warning');
}

if (process.argv[1] === import.meta.filename) console.table(evaluateCases('', process.argv.includes('--list')));
