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
/** The peers see the first of them: harper.js reads some 0.01 MB/s. */
const perKindOfPeers = 8;
/** Untouched articles that the peers read for the false-alarm side. */
const untouchedOfPeers = 8;
/** A finding beside the damage counts when it is this near: rules mark the word or clause around it. */
const near = 12;

interface Score {
  readonly kind: DamageKind;
  readonly of: number;
  readonly alarms: number;
  readonly any: number;
  readonly ofPeers: number;
  readonly byPeers: readonly number[];
}

/**
 * The mutation benchmark: damages each kind into articles of `folder`, one at a time, and counts what the corruption rules
 * find that they did not find in the untouched article. Prints a Markdown table; the first of the same texts go through the
 * peers that are there.
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
    `${damageKinds.length} kinds of damage, ${perKind} articles each where so many have a place for it${others.length ? `; ${others.map(({ name }) => name).join(' and ')} saw the first ${perKindOfPeers} of them` : ''}.\n`,
  );
  const row = (cells: readonly string[]) => print(`| ${cells.join(' | ')} |`);
  row(['Damage', 'Grade', 'Warned', 'Any level', ...others.map(({ name }) => name)]);
  row(['---', '---', '---', '---', ...others.map(() => '---')]);
  const scores: Score[] = [];
  for (const [index, kind] of damageKinds.entries()) {
    const score = await scoreKind(kind, texts, language, others, 1000 + index);
    scores.push(score);
    row([
      kind.name,
      kind.grade,
      share(score.alarms, score.of),
      share(score.any, score.of),
      ...score.byPeers.map((found) => share(found, score.ofPeers)),
    ]);
  }
  for (const grade of ['certain', 'hard', 'open'] as const) {
    const group = scores.filter(({ kind }) => kind.grade === grade);
    const sum = (value: (score: Score) => number) => group.reduce((total, score) => total + value(score), 0);
    row([
      `all ${group.length}`,
      grade,
      share(
        sum(({ alarms }) => alarms),
        sum(({ of }) => of),
      ),
      share(
        sum(({ any }) => any),
        sum(({ of }) => of),
      ),
      ...others.map((_, i) =>
        share(
          sum(({ byPeers }) => byPeers[i]!),
          sum(({ ofPeers }) => ofPeers),
        ),
      ),
    ]);
  }
  untouched(texts, language, print);
  await untouchedByPeers(texts, others, print);
}

function share(count: number, of: number): string {
  return of ? `${Math.round((100 * count) / of)} % of ${of}` : '-';
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
  let ofPeers = 0;
  const byPeers = others.map(() => 0);
  for (const { text } of order) {
    if (of === perKind) break;
    const damaged = damage(kind, text, random);
    if (!damaged || damaged.text === text) continue;
    of++;
    const before = untouchedKeys(text, language);
    const found = check(damaged.text, language).filter(
      (finding) => isNear(finding.at, damaged) && !before.has(keyOf(damaged.text, finding)),
    );
    if (found.length) any++;
    if (found.some(({ severity }) => severity === 'error' || severity === 'warning')) alarms++;
    if (ofPeers === perKindOfPeers || others.length === 0) continue;
    ofPeers++;
    for (const [i, peer] of others.entries())
      if ((await peer.issues(damaged.text)).some((issue) => isNear(issue, damaged))) byPeers[i]!++;
  }
  return { kind, of, alarms, any, ofPeers, byPeers };
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

const known = new Map<string, ReadonlySet<string>>();

/** What is found in an article as it is; every kind of damage is done to the same articles. */
function untouchedKeys(text: string, language: Language): ReadonlySet<string> {
  const found = known.get(text) ?? keys(text, check(text, language));
  known.set(text, found);
  return found;
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
    `\nUntouched: ${alarms} errors and warnings, ${all.length - alarms} notes in ${texts.length} articles (${(bytes / 1e6).toFixed(2)} MB); all corruption rules together ${(bytes / 1e6 / seconds).toFixed(2)} MB/s.`,
  );
}

/** What the peers object to where nothing is wrong, and how fast they read. */
async function untouchedByPeers(
  texts: readonly string[],
  others: readonly Peer[],
  print: (line: string) => void,
): Promise<void> {
  const sample = texts.filter((_, i) => i % Math.ceil(texts.length / untouchedOfPeers) === 0);
  const bytes = sample.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  for (const peer of others) {
    const started = performance.now();
    let objections = 0;
    for (const text of sample) objections += (await peer.issues(text)).length;
    const seconds = (performance.now() - started) / 1000;
    print(
      `${peer.name} on ${sample.length} of them: ${objections} objections, ${(objections / sample.length).toFixed(1)} an article; ${(bytes / 1e6 / seconds).toFixed(3)} MB/s.`,
    );
  }
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
