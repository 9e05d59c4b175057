import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Location,
  type Position,
  type Range,
} from 'vscode-languageserver';
import {
  type ConfigProblem,
  type Finding,
  type Lines,
  linesOf,
  ruleOf,
  type Severity,
  type Span,
} from '../core/index.ts';
import type { CorpusFolder } from './corpusFolder.ts';
import { uriBelow } from './uris.ts';

/** How a rule's page is linked from its findings; undefined for a client that cannot open it. */
export type RuleLink = ((rule: string) => string) | undefined;

export const source = 'Source Check';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function rangeOf(lines: Lines, { start, end }: Span): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

/** Place in an article of a corpus; an article that is gone gives its first line. */
export function locationOf(folder: CorpusFolder, path: string, at: Span): Location {
  const lines = folder.corpus.article(path)?.lines;
  const start: Position = { line: 0, character: 0 };
  return { uri: uriBelow(folder.root, path), range: lines ? rangeOf(lines, at) : { start, end: start } };
}

export function diagnosticOf(folder: CorpusFolder, finding: Finding, ruleLink: RuleLink): Diagnostic {
  const rule = ruleOf(finding.rule);
  return {
    range: locationOf(folder, finding.path, finding.at).range,
    severity: severities[finding.severity],
    code: finding.rule,
    ...(ruleLink && rule && { codeDescription: { href: ruleLink(finding.rule) } }),
    source,
    message: finding.message,
    ...(rule?.unnecessary && { tags: [DiagnosticTag.Unnecessary] }),
    ...(finding.related.length && {
      relatedInformation: finding.related.map(({ path, at, message }) => ({
        location: locationOf(folder, path, at),
        message,
      })),
    }),
  };
}

/** Remarks on a settings file whose text is `text`. */
export function problemDiagnostics(
  text: string,
  problems: readonly ConfigProblem[],
  severity: DiagnosticSeverity,
): Diagnostic[] {
  const lines = linesOf(text);
  return problems.map(({ message, at }) => ({
    range: rangeOf(lines, at),
    severity,
    code: 'settings',
    source,
    message,
  }));
}
