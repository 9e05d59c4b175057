import {
  activeRules,
  type ConfigProblem,
  type Corpus,
  configFile,
  createCorpus,
  decisionsFile,
  linesOf,
} from '../core/index.ts';
import { loadLanguage } from '../node/loadLanguage.ts';
import { type CorpusOnDisk, readCorpus } from '../node/readCorpus.ts';
import { asJson } from './formatJson.ts';
import { asSarif } from './formatSarif.ts';
import { asText } from './formatText.ts';
import { modelsFolder } from './modelsFolder.ts';
import { readSources } from './readSources.ts';
import { type Arguments, choice, exit, type Streams, UsageError } from './run.ts';

/** A checked corpus with what the formats need. */
export interface Checked {
  readonly onDisk: CorpusOnDisk;
  readonly corpus: Corpus;
}

/** `source-check check`: prints the findings of every path; each path is a corpus of its own. */
export function check(args: Arguments, streams: Streams): number {
  const format = choice(args, 'format', ['text', 'json', 'sarif'], 'text');
  const failOn = choice(args, 'fail-on', ['error', 'warning', 'never'], 'warning');
  const checked = (args.paths.length ? args.paths : ['.']).map((path) =>
    checkPath(path, args.flags.has('nursery'), streams, args.options['against']),
  );
  streams.out({ text: asText, json: asJson, sarif: asSarif }[format](checked));
  const levels = checked.flatMap(({ corpus }) =>
    corpus.paths().flatMap((path) => corpus.findings(path).map((finding) => finding.severity)),
  );
  const broken = checked.some(({ onDisk }) => onDisk.configProblems.length > 0);
  if (failOn === 'never') return exit.clean;
  return levels.includes('error') || broken || (failOn === 'warning' && levels.includes('warning'))
    ? exit.findings
    : exit.clean;
}

/** Reads and checks one folder or file; mistakes in its configuration and rules that threw are told on the error stream. */
export function checkPath(path: string, nursery: boolean, streams: Streams, against: readonly string[] = []): Checked {
  const onDisk = corpusAt(path);
  if (onDisk.configText === undefined)
    streams.err(
      `source-check: no ${configFile} in ${path}: every .txt and .md file is read, with the rules at their own levels.\n`,
    );
  tell(configFile, onDisk.configText, onDisk.configProblems, streams);
  tell(decisionsFile, onDisk.decisionsText, onDisk.decisionsProblems, streams);
  const corpus = createCorpus(loadLanguage(modelsFolder()), {
    rules: activeRules(onDisk.config, nursery || onDisk.config.nursery),
    entities: onDisk.config.entities,
    decisions: onDisk.decisions,
    sources: readSources(onDisk, against),
  });
  for (const { path: article, decoded } of onDisk.articles) corpus.replace(article, decoded);
  // Whatever fails shall have failed by now.
  corpus.takeChanged();
  for (const { rule, where, error } of corpus.takeFailures())
    streams.err(
      `source-check: ${rule} failed on ${where} and was left out there: ${(error as Error).stack ?? error}\n`,
    );
  for (const { article, rule, quote } of corpus.staleDecisions())
    streams.err(`${decisionsFile}: the decision on ${rule} in ${article} (“${quote}”) settles nothing any more.\n`);
  return { onDisk, corpus };
}

function tell(file: string, text: string | undefined, problems: readonly ConfigProblem[], streams: Streams): void {
  for (const { message, at } of problems) {
    const { line, character } = linesOf(text ?? '').positionAt(at.start);
    streams.err(`${file}:${line + 1}:${character + 1}: ${message}\n`);
  }
}

function corpusAt(path: string): CorpusOnDisk {
  try {
    return readCorpus(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    throw new UsageError(code === 'ENOENT' ? `There is no "${path}".` : `"${path}" could not be read (${code}).`);
  }
}
