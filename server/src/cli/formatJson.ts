import type { Finding } from '../core/index.ts';
import type { Checked } from './check.ts';

/** A list of findings, places as 1-based lines and columns in UTF-16 code units. */
export function asJson(checked: readonly Checked[]): string {
  const rows = checked.flatMap(({ onDisk, corpus }) => {
    const place = (path: string, at: { start: number; end: number }) => {
      const article = corpus.article(path)!;
      const start = article.lines.positionAt(at.start);
      const end = article.lines.positionAt(at.end);
      return {
        path,
        line: start.line + 1,
        column: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
        quote: article.text.slice(at.start, at.end),
      };
    };
    const row = ({ rule, severity, path, at, message, related, fix }: Finding) => ({
      rule,
      severity,
      folder: onDisk.root,
      ...place(path, at),
      message,
      related: related.map((other) => ({ ...place(other.path, other.at), message: other.message })),
      ...(fix && {
        fix: {
          title: fix.title,
          safe: fix.safe,
          edits: fix.edits.map(({ at: edited, text }) => ({ ...place(path, edited), text })),
        },
      }),
    });
    return corpus.paths().flatMap((path) => corpus.findings(path).map(row));
  });
  return `${JSON.stringify(rows, null, 2)}\n`;
}
