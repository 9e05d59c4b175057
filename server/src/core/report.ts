import { isTypedValue } from './extract/claims.ts';
import type { Fix, Severity } from './rule.ts';
import { overlaps, type Span } from './text/span.ts';

/** A passage that belongs to a finding. Spans are UTF-16 offsets into the text of the article at `path`. */
export interface Place {
  readonly path: string;
  readonly at: Span;
  readonly message: string;
}

/** One finding as editor and command line show it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: string;
  readonly at: Span;
  readonly message: string;
  /** At most five; the message of the last says how many more there are. */
  readonly related: readonly Place[];
  readonly fix?: Fix;
  /** Topic key of the claims that clash, for decisions. */
  readonly topic?: string;
}

/** Findings without those on any typed value (`extract/claims/typedValues.ts`) where a rule says more of the same words. */
export function withoutVaguer(findings: readonly Finding[]): readonly Finding[] {
  const isVague = ({ topic }: Finding) => topic !== undefined && isTypedValue({ attribute: topic.split(':')[0]! });
  return findings.filter(
    (finding) =>
      !isVague(finding) ||
      !findings.some((other) => other.topic !== undefined && !isVague(other) && overlaps(finding.at, other.at)),
  );
}

/** At most this many passages are listed with a finding (design, section 4). */
export const relatedCap = 5;

export function capRelated(places: readonly Place[]): readonly Place[] {
  if (places.length <= relatedCap) return places;
  const shown = places.slice(0, relatedCap);
  const last = shown[relatedCap - 1]!;
  return [...shown.slice(0, -1), { ...last, message: `${last.message} (and ${places.length - relatedCap} more)` }];
}

/**
 * Of clashes that one rule tells of the same words against the same other words, because they meet under several topics, the
 * first, with the passages of all. `againstOf` gives the words of the passage a finding clashes with, as decisions know it.
 */
export function oneOfEachClash(
  findings: readonly Finding[],
  againstOf: (finding: Finding) => string | undefined,
): Finding[] {
  const kept = new Map<string, Finding>();
  for (const finding of findings) {
    const { rule, at, topic, message } = finding;
    const key = JSON.stringify([rule, at.start, at.end, (topic !== undefined && againstOf(finding)) || message]);
    const first = kept.get(key);
    const isNew = ({ path, at: place }: Place) =>
      !first?.related.some((other) => other.path === path && other.at.start === place.start);
    kept.set(
      key,
      first ? { ...first, related: capRelated([...first.related, ...finding.related.filter(isNew)]) } : finding,
    );
  }
  return [...kept.values()];
}

/** Text order; at one place the graver first, then by rule, so that reports are the same on every run. */
export function inReportOrder(findings: readonly Finding[]): Finding[] {
  const grade = { error: 0, warning: 1, information: 2, hint: 3 };
  return findings.toSorted(
    (a, b) =>
      compare(a.path, b.path) ||
      a.at.start - b.at.start ||
      grade[a.severity] - grade[b.severity] ||
      compare(a.rule, b.rule) ||
      a.at.end - b.at.end ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
