import { type Config, type Finding, overlaps, type Span, severities } from '../core/index.ts';
import * as l10n from './l10n.ts';

/** Findings of one rule shown in one article where the configuration says nothing: only notes are ever too many. */
const usualCap = 20;

/**
 * What the editor shows of an article's findings, in their order: at most as many of one rule as the configuration caps
 * allow, the last of them with the number of the rest, and one of several that say the same of the same words. The
 * command line shows all.
 */
export function present(findings: readonly Finding[], caps: Config['caps']): Finding[] {
  const distinct = withoutRepeats(findings);
  const totals = new Map<string, number>();
  for (const { rule } of distinct) totals.set(rule, (totals.get(rule) ?? 0) + 1);
  const seen = new Map<string, number>();
  return distinct.flatMap((finding) => {
    const { rule } = finding;
    const number = (seen.get(rule) ?? 0) + 1;
    seen.set(rule, number);
    const cap = capOf(finding, caps);
    if (number > cap) return [];
    const rest = totals.get(rule)! - cap;
    return [
      number === cap && rest > 0
        ? { ...finding, message: l10n.t('{0} (and {1} more like this here)', finding.message, rest) }
        : finding,
    ];
  });
}

/** Leaves out findings on a sentence that is being typed, unless `known` says that they were shown before. */
export function holdBack(findings: readonly Finding[], typed: Span, known: (finding: Finding) => boolean): Finding[] {
  return findings.filter((finding) => !overlaps(finding.at, typed) || known(finding));
}

function capOf({ rule, severity }: Finding, caps: Config['caps']): number {
  const set = caps[rule] ?? caps.default;
  if (set !== undefined) return set;
  return severity === 'information' || severity === 'hint' ? usualCap : Number.POSITIVE_INFINITY;
}

/** Of findings of one rule on the same words and the same other passages, the first of the most serious. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const kept = new Map<string, Finding>();
  for (const finding of findings) {
    const { rule, at, message, related } = finding;
    const places = related.map((place) => `${place.path}:${place.at.start}:${place.at.end}`);
    const key = JSON.stringify([rule, at.start, at.end, places.length ? places : message]);
    const other = kept.get(key);
    if (!other || rank(finding) > rank(other)) kept.set(key, finding);
  }
  const wanted = new Set(kept.values());
  return findings.filter((finding) => wanted.has(finding));
}

function rank({ severity }: Finding): number {
  return severities.indexOf(severity);
}
