import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Two reports of one happening that agree. */
interface Pair {
  readonly name: string;
  readonly texts: readonly [string, string];
}

const paths = ['a.txt', 'b.txt'] as const;

/**
 * Changes one fact at a time in one of two reports of one happening. Recall by kind: the share of changes after which a
 * new error, warning or note of the inconsistency family touches the changed words or points to them. False alarms:
 * errors and warnings on the pairs as they are.
 */
export function evaluateMutations(_data = '', list = false): Record<string, string> {
  const language = loadLanguage('server/models');
  const found = new Map<string, { warned: number; noted: number; of: number }>();
  let alarms = 0;
  const pairs = readPairs();
  for (const { name, texts } of pairs) {
    const before = findingsOf(texts, language);
    const known = new Set(before.map(({ message }) => message));
    alarms += before.filter(isAlarm).length;
    if (list) for (const { rule, message } of before.filter(isAlarm)) console.log(`FALSE ${name}: ${rule} ${message}`);
    const articles = texts.map((text, index) =>
      annotate(parseArticle(paths[index]!, { text, problems: [] }), language),
    );
    for (const side of [0, 1] as const) {
      for (const mutation of mutationsOf(articles[side]!, articles[1 - side]!)) {
        const changed = [...texts] as [string, string];
        changed[side] = applied(texts[side]!, mutation);
        const at = { start: mutation.at.start, end: mutation.at.start + mutation.text.length };
        const hits = findingsOf(changed, language).filter(
          (finding) => !known.has(finding.message) && touches(finding, paths[side], at),
        );
        const row = found.get(mutation.kind) ?? { warned: 0, noted: 0, of: 0 };
        found.set(mutation.kind, row);
        row.of++;
        if (hits.some(isAlarm)) row.warned++;
        else if (hits.length) row.noted++;
        else if (list)
          console.log(
            `MISSED ${mutation.kind} ${name}/${paths[side]}: ${texts[side]!.slice(Math.max(0, mutation.at.start - 40), mutation.at.start)}[${texts[side]!.slice(mutation.at.start, mutation.at.end)} -> ${mutation.text}]${texts[side]!.slice(mutation.at.end, mutation.at.end + 30)}`,
          );
      }
    }
  }
  const figures = Object.fromEntries(
    [...found].map(([kind, { warned, noted, of }]) => [
      kind,
      `${warned} of ${of} warned (${Math.round((100 * warned) / of)} %), ${noted} noted`,
    ]),
  );
  return { ...figures, 'false alarms on unchanged pairs': `${alarms} in ${pairs.length} pairs` };
}

/** The pairs of `pairs.md`. */
export function readPairs(): Pair[] {
  const source = readFileSync(join(import.meta.dirname, 'pairs.md'), 'utf8');
  return source
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const blocks = [...section.matchAll(/^```text\n([\s\S]*?)^```/gm)].map((match) => match[1]!);
      return { name: section.slice(0, section.indexOf('\n')), texts: [blocks[0]!, blocks[1]!] };
    });
}

function findingsOf(texts: readonly string[], language: Language): Finding[] {
  const family = rules.filter(({ id }) => id.startsWith('inconsistency/'));
  const corpus = createCorpus(language, { rules: activeRules(defaultConfig, false, family) });
  texts.forEach((text, index) => void corpus.replace(paths[index]!, { text, problems: [] }));
  return corpus.paths().flatMap((path) => corpus.findings(path));
}

function touches(finding: Finding, path: string, at: { start: number; end: number }): boolean {
  return [finding, ...finding.related].some((place) => place.path === path && overlaps(place.at, at));
}

function isAlarm({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}

function applied(text: string, { at, text: now }: Mutation): string {
  return text.slice(0, at.start) + now + text.slice(at.end);
}

if (process.argv[1] === import.meta.filename) console.log(evaluateMutations('', true));
