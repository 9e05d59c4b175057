import { createHash } from 'node:crypto';
import { type Corpus, type Finding, rules, type Span } from '../core/index.ts';
import type { Checked } from './check.ts';

const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const;

/** A SARIF 2.1.0 log: one run, columns in UTF-16 code units, URIs relative to the checked folder. */
export function asSarif(checked: readonly Checked[]): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: checked.map(({ corpus }) => ({
      columnKind: 'utf16CodeUnits',
      tool: {
        driver: {
          name: 'Source Check',
          rules: rules.map(({ id, title, why, severity }) => ({
            id,
            shortDescription: { text: title },
            fullDescription: { text: why },
            defaultConfiguration: { level: levels[severity] },
          })),
        },
      },
      results: corpus.paths().flatMap((path) => resultsOf(corpus, path)),
    })),
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultsOf(corpus: Corpus, path: string): object[] {
  const seen = new Map<string, number>();
  const open = corpus.findings(path).map((finding) => resultOf(corpus, finding, seen));
  const settled = corpus.settled(path).map(({ finding, decision }) => ({
    ...resultOf(corpus, finding, seen),
    suppressions: [
      {
        kind: 'external',
        status: 'accepted',
        justification: [decision.verdict, decision.reason].filter(Boolean).join(': '),
      },
    ],
  }));
  return [...open, ...settled];
}

function resultOf(corpus: Corpus, finding: Finding, seen: Map<string, number>): object {
  return {
    ruleId: finding.rule,
    ruleIndex: rules.findIndex((rule) => rule.id === finding.rule),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [locationOf(corpus, finding.path, finding.at)],
    ...(finding.related.length && {
      relatedLocations: finding.related.map((place, id) => ({
        id,
        ...locationOf(corpus, place.path, place.at),
        message: { text: place.message },
      })),
    }),
    partialFingerprints: { 'quoteContext/v1': fingerprint(corpus, finding, seen) },
    ...(finding.fix && { fixes: [fixOf(corpus, finding)] }),
  };
}

function locationOf(corpus: Corpus, path: string, at: Span) {
  return { physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: regionOf(corpus, path, at) } };
}

function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function regionOf(corpus: Corpus, path: string, at: Span) {
  const { lines } = corpus.article(path)!;
  const start = lines.positionAt(at.start);
  const end = lines.positionAt(at.end);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function fixOf(corpus: Corpus, { path, fix }: Finding): object {
  const replacements = fix!.edits.map(({ at, text }) => ({
    deletedRegion: regionOf(corpus, path, at),
    insertedContent: { text },
  }));
  return {
    description: { text: fix!.title },
    artifactChanges: [{ artifactLocation: { uri: uriOf(path) }, replacements }],
  };
}

/** Rule, words and their neighbourhood: stable while text elsewhere in the article changes. Repeats are numbered. */
function fingerprint(corpus: Corpus, { rule, path, at }: Finding, seen: Map<string, number>): string {
  const { text } = corpus.article(path)!;
  const around = [
    text.slice(Math.max(0, at.start - 32), at.start),
    text.slice(at.start, at.end),
    text.slice(at.end, at.end + 32),
  ];
  const digest = createHash('sha256')
    .update([rule, path, ...around].join('\0'))
    .digest('hex')
    .slice(0, 20);
  const count = (seen.get(digest) ?? 0) + 1;
  seen.set(digest, count);
  return `${digest}:${count}`;
}
