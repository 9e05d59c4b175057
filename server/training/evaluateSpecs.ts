import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { quantitiesIn } from '../src/core/extract/quantities.ts';
import { timesIn } from '../src/core/extract/times.ts';
import { FILES, type SpecFile } from './specFiles.ts';
import type { SpecCase } from './specJudges.ts';

/** One file's figures; `final` are the cases kept for the last measurement (every fourth by index). */
export interface SpecFigures {
  readonly file: string;
  readonly cases: number;
  readonly excluded: number;
  readonly development: { readonly right: number; readonly of: number };
  readonly final: { readonly right: number; readonly of: number };
}

/** The figures of every file of the specs folder. `list` gets the index and input of each failed development case. */
export function evaluateSpecs(folder: string, list?: (line: string) => void): SpecFigures[] {
  return FILES.map((file) => evaluateFile(folder, file, list));
}

function evaluateFile(folder: string, file: SpecFile, list?: (line: string) => void): SpecFigures {
  const cases = JSON.parse(
    readFileSync(join(folder, `${file.name}.json`), 'utf8').replace(/^\uFEFF/, ''),
  ) as SpecCase[];
  // The cap holds for the development and the final cases alike, so that neither is left with the harder rest.
  const isFinal = (index: number) => index % 4 === 3;
  const size = cases.filter((_, index) => isFinal(index)).length;
  const room = { final: Math.floor(size / 4), development: Math.floor((cases.length - size) / 4) };
  const leftOut = new Set<number>();
  for (const [, form] of file.excluded) {
    for (const [index, spec] of cases.entries()) {
      const half = isFinal(index) ? 'final' : 'development';
      if (room[half] === 0 || leftOut.has(index) || !form.test(spec.Input)) continue;
      room[half]--;
      leftOut.add(index);
    }
  }
  const tally = { development: { right: 0, of: 0 }, final: { right: 0, of: 0 } };
  for (const [index, spec] of cases.entries()) {
    if (leftOut.has(index)) continue;
    const half = isFinal(index) ? 'final' : 'development';
    const times = timesIn(spec.Input, spec.Context?.ReferenceDateTime);
    const right = file.isRight(spec, { times, quantities: quantitiesIn(spec.Input) });
    const part = tally[half];
    part.of++;
    if (right) part.right++;
    else if (half === 'development') list?.(`${file.name} ${index} ${JSON.stringify(spec.Input)}`);
  }
  return { file: file.name, cases: cases.length, excluded: leftOut.size, ...tally };
}

/** The table of `evaluateSpecs`, one line a file and one for all. */
export function specTable(figures: readonly SpecFigures[]): string {
  const percent = ({ right, of }: { right: number; of: number }) =>
    `${right}/${of} ${((100 * right) / Math.max(of, 1)).toFixed(1)} %`;
  const sum = (part: 'development' | 'final') => ({
    right: figures.reduce((total, file) => total + file[part].right, 0),
    of: figures.reduce((total, file) => total + file[part].of, 0),
  });
  const row = (name: string, cases: number, excluded: number, development: string, final: string) =>
    [
      name.padEnd(18),
      String(cases).padStart(5),
      String(excluded).padStart(8),
      development.padStart(16),
      final.padStart(16),
    ].join(' ');
  return [
    row('specs', 0, 0, 'development', 'final').replace('    0        0', 'cases excluded'),
    ...figures.map((file) => row(file.file, file.cases, file.excluded, percent(file.development), percent(file.final))),
    row(
      'all',
      figures.reduce((n, f) => n + f.cases, 0),
      figures.reduce((n, f) => n + f.excluded, 0),
      percent(sum('development')),
      percent(sum('final')),
    ),
  ].join('\n');
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { data: { type: 'string' }, list: { type: 'boolean' } } });
  if (!values.data) throw new Error('usage: node server/training/evaluateSpecs.ts --data FOLDER [--list]');
  const figures = evaluateSpecs(join(values.data, 'specs'), values.list ? console.log : undefined);
  console.log(specTable(figures));
}
