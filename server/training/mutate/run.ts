import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { activeRules, createCorpus, defaultConfig, type Finding, type Language, rules } from '../../src/core/index.ts';
import { loadLanguage } from '../../src/node/loadLanguage.ts';
import { type Damaged, type DamageKind, damage, damageKinds } from './kinds.ts';
import { type Peer, peers } from './peers.ts';
import { createRandom } from './random.ts';

/** Damaged articles of each kind. */
const perKind = 40;
/** A finding beside the damage counts when it is this near: rules mark the word or clause around it. */
const near = 12;

interface Score {
  readonly kind: DamageKind;
  readonly of: number;
  readonly alarms: number;
  readonly any: number;
  readonly byPeers: readonly number[];
}

/**
 * The mutation benchmark: damages each kind into articles of `folder`, one at a time, and counts what the corruption rules
 * find that they did not find in the untouched article. Prints a table; the same texts go through the peers that are there.
 */
export async function runMutations(
  folder: string,
  models: string,
  peerFolder: string | undefined,
  print: (line: string) => void,
): Promise<void> {
  const language = loadLanguage(models);
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const others = peerFolder ? await peers(peerFolder) : [];
  print(
    `${'damage'.padEnd(26)}grade    errors+warnings  all levels  ${['cspell', 'harper'].map((name) => name.padEnd(8)).join('')}`,
  );
  const scores: Score[] = [];
  for (const [index, kind] of damageKinds.entries()) {
    const score = await scoreKind(kind, texts, language, others, 1000 + index);
    scores.push(score);
    const share = (count: number) => (score.of ? `${Math.round((100 * count) / score.of)} %` : '-');
    const peerCells = ['cspell', 'harper'].map((name) => {
      const at = others.findIndex((peer) => peer.name === name);
      return (at < 0 ? 'not installed' : share(score.byPeers[at]!)).padEnd(8);
    });
    print(
      `${kind.name.padEnd(26)}${kind.grade.padEnd(9)}${`${share(score.alarms)} of ${score.of}`.padEnd(17)}${share(score.any).padEnd(12)}${peerCells.join(' ')}`,
    );
  }
  const grades = ['certain', 'hard', 'open'] as const;
  for (const grade of grades) {
    const group = scores.filter(({ kind }) => kind.grade === grade);
    const sum = (value: (score: Score) => number) => group.reduce((total, score) => total + value(score), 0);
    print(
      `${grade}: ${group.length} kinds, errors and warnings ${((100 * sum((s) => s.alarms)) / sum((s) => s.of)).toFixed(1)} %, all levels ${((100 * sum((s) => s.any)) / sum((s) => s.of)).toFixed(1)} %`,
    );
  }
  untouched(texts, language, print);
}

async function scoreKind(
  kind: DamageKind,
  texts: readonly string[],
  language: Language,
  others: readonly Peer[],
  seed: number,
): Promise<Score> {
  const random = createRandom(seed);
  const order = texts.map((text) => ({ text, key: random.next() })).sort((a, b) => a.key - b.key);
  let of = 0;
  let alarms = 0;
  let any = 0;
  const byPeers = others.map(() => 0);
  for (const { text } of order) {
    if (of === perKind) break;
    const damaged = damage(kind, text, random);
    if (!damaged || damaged.text === text) continue;
    of++;
    const before = keys(text, check(text, language));
    const found = check(damaged.text, language).filter(
      (finding) => isNear(finding.at, damaged) && !before.has(keyOf(damaged.text, finding)),
    );
    if (found.length) any++;
    if (found.some(({ severity }) => severity === 'error' || severity === 'warning')) alarms++;
    for (const [i, peer] of others.entries())
      if ((await peer.issues(damaged.text)).some((issue) => isNear(issue, damaged))) byPeers[i]!++;
  }
  return { kind, of, alarms, any, byPeers };
}

const corruption = rules.filter(({ id, stage }) => id.startsWith('corruption/') && stage === 'stable');

function check(text: string, language: Language): readonly Finding[] {
  const corpus = createCorpus(language, { rules: activeRules(defaultConfig, false, corruption) });
  corpus.replace('article.txt', { text, problems: [] });
  return corpus.findings('article.txt');
}

function keyOf(text: string, { rule, at }: Finding): string {
  return `${rule} ${text.slice(at.start, at.end)}`;
}

function keys(text: string, findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map((finding) => keyOf(text, finding)));
}

function isNear(at: { readonly start: number; readonly end: number }, damaged: Damaged): boolean {
  return at.start <= damaged.end + near && damaged.start - near <= at.end;
}

/** The false-alarm side, and the speed of parsing, reading and checking together and of the rules alone. */
function untouched(texts: readonly string[], language: Language, print: (line: string) => void): void {
  const corpus = createCorpus(language, { rules: activeRules(defaultConfig, false, corruption) });
  texts.forEach((text, i) => void corpus.replace(`${i}.txt`, { text, problems: [] }));
  const all = corpus.paths().flatMap((path) => corpus.findings(path));
  const alarms = all.filter(({ severity }) => severity === 'error' || severity === 'warning').length;
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const started = performance.now();
  corpus.configure({ rules: activeRules(defaultConfig, false, corruption) });
  const seconds = (performance.now() - started) / 1000;
  print(
    `untouched: ${alarms} errors and warnings, ${all.length - alarms} notes in ${texts.length} articles; all corruption rules ${(bytes / 1e6 / seconds).toFixed(2)} MB/s`,
  );
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      models: { type: 'string', default: 'server/models' },
      peers: { type: 'string' },
    },
  });
  if (!values.data)
    throw new Error('usage: node server/training/mutate/run.ts --data DATASETS [--models FOLDER] [--peers FOLDER]');
  await runMutations(join(values.data, 'wikinews'), values.models, values.peers, (line) => console.log(line));
}
