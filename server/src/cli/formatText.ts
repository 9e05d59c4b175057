import type { Checked } from './check.ts';

/** One line a finding, `path:line:column: severity: message (rule)`, the other passages indented below, and a summary. */
export function asText(checked: readonly Checked[]): string {
  const rows: string[] = [];
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  let articles = 0;
  for (const { corpus } of checked) {
    const place = (path: string, offset: number) => {
      const position = corpus.article(path)?.lines.positionAt(offset);
      return position ? `${path}:${position.line + 1}:${position.character + 1}` : path;
    };
    for (const path of corpus.paths()) {
      articles++;
      for (const { severity, at, message, rule, related } of corpus.findings(path)) {
        counts[severity]++;
        rows.push(`${place(path, at.start)}: ${severity}: ${message} (${rule})`);
        for (const other of related) rows.push(`    ${place(other.path, other.at.start)}: ${other.message}`);
      }
    }
  }
  const found = Object.entries(counts)
    .filter(([, n]) => n > 0)
    .map(([level, n]) => `${n} ${level}${n === 1 || level === 'information' ? '' : 's'}`);
  rows.push(
    `${articles} article${articles === 1 ? '' : 's'} checked: ${found.length ? found.join(', ') : 'nothing found'}.`,
  );
  return `${rows.join('\n')}\n`;
}
