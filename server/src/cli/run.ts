import { parseArgs } from 'node:util';
import { check } from './check.ts';
import { explain } from './explain.ts';
import { annotateFile, listClaims, listEntities } from './reading.ts';

/** Where output goes; texts carry their own line ends. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
}

/** Exit codes: the check found nothing above the threshold, found something, or could not run. */
export const exit = { clean: 0, findings: 1, failed: 2 } as const;

/** A mistake in how the command was called, or something that keeps it from running at all. */
export class UsageError extends Error {}

const usage = `Usage:
  source-check check [PATH…] [--format text|json|sarif] [--fail-on error|warning|never] [--nursery] [--against SOURCE…]
  source-check entities PATH [--format json]
  source-check claims PATH [--format json]
  source-check annotate FILE [--format json]
  source-check explain RULE
Exit codes: 0 clean, 1 findings, 2 could not run.
`;

/** Runs the command line; returns the exit code. */
export function run(args: readonly string[], streams: Streams): number {
  try {
    const [command, ...rest] = args;
    switch (command) {
      case 'check':
        return check(parse(rest, ['format', 'fail-on', 'against'], ['nursery']), streams);
      case 'entities':
        return listEntities(parse(rest, ['format']), streams);
      case 'claims':
        return listClaims(parse(rest, ['format']), streams);
      case 'annotate':
        return annotateFile(parse(rest, ['format']), streams);
      case 'explain':
        return explain(parse(rest, []), streams);
      case 'help':
      case '--help':
      case '-h':
        streams.out(usage);
        return exit.clean;
      default:
        throw new UsageError(command ? `There is no command "${command}".` : 'No command given.');
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.err(`source-check: ${error.message}\n${usage}`);
    return exit.failed;
  }
}

export interface Arguments {
  readonly paths: readonly string[];
  /** Values of the options, each possibly given several times. */
  readonly options: Readonly<Record<string, readonly string[]>>;
  readonly flags: ReadonlySet<string>;
}

function parse(args: readonly string[], options: readonly string[], flags: readonly string[] = []): Arguments {
  const known = Object.fromEntries([
    ...options.map((name) => [name, { type: 'string', multiple: true } as const] as const),
    ...flags.map((name) => [name, { type: 'boolean' } as const] as const),
  ]);
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true });
    const given = Object.entries(values);
    return {
      paths: positionals,
      options: Object.fromEntries(given.filter(([, value]) => Array.isArray(value)) as [string, string[]][]),
      flags: new Set(given.filter(([, value]) => value === true).map(([name]) => name)),
    };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** The one value of an option that takes one of a few words. */
export function choice<T extends string>(args: Arguments, name: string, values: readonly T[], fallback: T): T {
  const given = args.options[name]?.at(-1);
  if (given === undefined) return fallback;
  if (!values.includes(given as T)) throw new UsageError(`--${name} takes ${values.join(', ')}; not "${given}".`);
  return given as T;
}
