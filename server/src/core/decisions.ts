import type { Finding } from './report.ts';
import type { Span } from './text/span.ts';

/** What a person has settled about a finding. */
export const verdicts = ['correct as is', 'accepted', 'not the same', 'wrong finding'] as const;
export type Verdict = (typeof verdicts)[number];

/**
 * One settled finding. It is anchored like a W3C TextQuoteSelector (Web Annotation Data Model, section 4.2.4): the quoted
 * words with what stands before and after them, never by line or by message, so that it survives edits around it.
 */
export interface Decision {
  readonly article: string;
  readonly rule: string;
  readonly verdict: Verdict;
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  /** The words of the passage it clashed with: another clash of the same passage is a new finding. */
  readonly against?: string;
  readonly reason?: string;
  readonly by?: string;
  /** ISO date. */
  readonly on?: string;
}

/** How many code units of context are kept on each side. */
const contextLength = 32;

/** A text by path: decisions and findings quote it. */
export type TextOf = (path: string) => string | undefined;

/** The decision that settles a finding as it stands now. */
export function decide(
  finding: Finding,
  verdict: Verdict,
  textOf: TextOf,
  facts: Pick<Decision, 'reason' | 'by' | 'on'>,
): Decision {
  const text = textOf(finding.path) ?? '';
  const against = againstOf(finding, textOf);
  return {
    article: finding.path,
    rule: finding.rule,
    verdict,
    quote: folded(text.slice(finding.at.start, finding.at.end)),
    ...contextOf(text, finding.at),
    ...(against !== undefined && { against }),
    ...facts,
  };
}

/** Tells which decision, if any, settles a finding. */
export function createMatcher(
  decisions: readonly Decision[],
  textOf: TextOf,
): (finding: Finding) => Decision | undefined {
  const byPlace = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const key = `${decision.article}\0${decision.rule}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), decision]);
  }
  return (finding) => {
    const candidates = byPlace.get(`${finding.path}\0${finding.rule}`);
    const text = candidates && textOf(finding.path);
    if (!candidates || text === undefined) return undefined;
    const quote = folded(text.slice(finding.at.start, finding.at.end));
    const { before, after } = contextOf(text, finding.at);
    const against = againstOf(finding, textOf);
    return candidates.find(
      (decision) =>
        decision.quote === quote &&
        (decision.against === undefined || against === undefined || decision.against === against) &&
        // One side may have been edited; both may, where the quoted words are long enough to know themselves.
        (alike(decision.before, before, 'end') ||
          alike(decision.after, after, 'start') ||
          (quote.length >= 20 && once(text, quote))),
    );
  };
}

export function againstOf(finding: Finding, textOf: TextOf): string | undefined {
  const [other] = finding.related;
  const text = other && textOf(other.path);
  return text === undefined ? undefined : folded(text.slice(other!.at.start, other!.at.end));
}

function contextOf(text: string, at: Span): { before: string; after: string } {
  return {
    before: folded(text.slice(Math.max(0, at.start - contextLength), at.start)),
    after: folded(text.slice(at.end, at.end + contextLength)),
  };
}

/** White space is folded: a re-wrapped paragraph is the same passage. */
function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The half next to the quoted words decides. */
function alike(one: string, other: string, side: 'start' | 'end'): boolean {
  const near = (text: string) => (side === 'start' ? text.slice(0, 12) : text.slice(-12));
  return near(one) === near(other);
}

function once(text: string, quote: string): boolean {
  const all = folded(text);
  const first = all.indexOf(quote);
  return first >= 0 && all.indexOf(quote, first + 1) < 0;
}
