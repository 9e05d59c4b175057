import type { Finding } from './report.ts';
import type { Severity } from './rule.ts';

const levels: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/**
 * Leaves out what rules of last resort found where another rule of their family, no less serious, found something as well.
 * @param general Identities of the rules of last resort.
 */
export function withoutLastResorts(findings: readonly Finding[], general: ReadonlySet<string>): readonly Finding[] {
  if (!findings.some(({ rule }) => general.has(rule))) return findings;
  const special = new Map<string, Finding[]>();
  for (const one of findings) {
    if (general.has(one.rule)) continue;
    const own = special.get(familyOf(one.rule));
    if (own) own.push(one);
    else special.set(familyOf(one.rule), [one]);
  }
  const covers = new Map([...special].map(([family, own]) => [family, coverOf(own)]));
  return findings.filter((one) => !general.has(one.rule) || !covers.get(familyOf(one.rule))?.(one));
}

/** Tells of a finding whether one of others that is no less serious touches it. A hostile text has very many of both. */
function coverOf(others: readonly Finding[]): (one: Finding) => boolean {
  const sorted = others.toSorted((a, b) => a.at.start - b.at.start);
  /** How far the findings up to each reach. */
  const reach: number[] = [];
  for (const { at } of sorted) reach.push(Math.max(at.end, reach.at(-1) ?? 0));
  return (one) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.at.start < one.at.end) low = middle + 1;
      else high = middle;
    }
    const level = levels.indexOf(one.severity);
    for (let i = low - 1; i >= 0 && reach[i]! > one.at.start; i--) {
      const { at, severity } = sorted[i]!;
      if (at.end > one.at.start && levels.indexOf(severity) >= level) return true;
    }
    return false;
  };
}

function familyOf(rule: string): string {
  return rule.slice(0, rule.indexOf('/'));
}
