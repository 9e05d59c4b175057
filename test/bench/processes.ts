import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Resident memory of a process and the most it ever was, as a phrase; the most only where the system tells. */
export function memoryOf(pid: number): string {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) {
    const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
    return `${megabytes(kilobytes)} MB resident`;
  }
  const text = readFileSync(status, 'utf8');
  const line = (name: string) => megabytes(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? '');
  return `${line('VmRSS')} MB resident, ${line('VmHWM')} MB at most`;
}

/** In both places "kilobytes" are of 1,024 bytes. */
function megabytes(kilobytes: string): string {
  return ((Number(kilobytes) * 1024) / 1e6).toFixed(0);
}

/**
 * Milliseconds for which the first thread of a process has been on a processor, which other work on the machine hardly changes;
 * NaN where the system does not tell. The first number of the file is nanoseconds.
 */
export function processorTimeOf(pid: number): number {
  const file = `/proc/${pid}/schedstat`;
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6 : Number.NaN;
}
