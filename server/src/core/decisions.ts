import { isMap, isSeq, type Node, parseDocument, type YAMLMap, YAMLSeq } from 'yaml';
import type { ConfigProblem } from './config.ts';
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
/** In the order in which an entry is written. */
const fields = ['article', 'rule', 'verdict', 'quote', 'before', 'after', 'against', 'reason', 'by', 'on'] as const;
const heading = ' Findings of Source Check that a person has settled. One entry a block, sorted; safe to edit by hand.';

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

/** Reads sourcecheck.decisions.yaml; entries that cannot be used are reported with their place and left out. */
export function readDecisions(text: string): {
  readonly decisions: readonly (Decision & { readonly at: Span })[];
  readonly problems: readonly ConfigProblem[];
} {
  const document = parseDocument(text);
  const problems: ConfigProblem[] = document.errors.map(({ message, pos }) => ({
    message: `This file could not be read as YAML: ${message.split('\n')[0]}`,
    at: { start: pos[0], end: Math.max(pos[1], pos[0] + 1) },
  }));
  if (problems.length || document.contents === null) return { decisions: [], problems };
  const list = isMap(document.contents) ? document.contents.get('decisions', true) : undefined;
  if (!isSeq(list)) {
    if (isMap(document.contents) && document.contents.has('decisions')) return { decisions: [], problems };
    return { decisions: [], problems: [{ message: 'Expected a list under "decisions:".', at: { start: 0, end: 1 } }] };
  }
  const decisions = list.items.flatMap((item) => {
    const at = rangeOf(item as Node);
    const entry = isMap(item) ? (item.toJS(document) as Record<string, unknown>) : {};
    const missing = (['article', 'rule', 'verdict', 'quote'] as const).filter(
      (field) => typeof entry[field] !== 'string',
    );
    if (missing.length)
      problems.push({
        message: `This decision lacks ${missing.map((field) => `"${field}"`).join(', ')}; it settles nothing.`,
        at,
      });
    else if (!verdicts.includes(entry['verdict'] as Verdict))
      problems.push({ message: `A verdict is one of: ${verdicts.join(', ')}.`, at });
    else
      return [
        {
          ...(Object.fromEntries(
            fields.filter((field) => entry[field] !== undefined).map((field) => [field, String(entry[field])]),
          ) as unknown as Decision),
          before: String(entry['before'] ?? ''),
          after: String(entry['after'] ?? ''),
          at,
        },
      ];
    return [];
  });
  return { decisions, problems };
}

/** The file with one more decision, in its place in the order; comments and other entries stay as they are. */
export function addDecision(text: string, decision: Decision): string {
  const document = parseDocument(text.trim() === '' ? 'decisions: []\n' : text);
  if (document.errors.length)
    throw new Error(`sourcecheck.decisions.yaml cannot be read: ${document.errors[0]!.message}`);
  if (text.trim() === '') document.commentBefore = heading;
  const there: unknown = isMap(document.contents) ? document.contents.get('decisions', true) : undefined;
  const list = (isSeq(there) ? there : new YAMLSeq()) as YAMLSeq<YAMLMap>;
  if (list !== there) document.set('decisions', list);
  const { items } = list;
  list.flow = false;
  const entry = document.createNode(
    Object.fromEntries(
      fields
        .filter((field) => decision[field] !== undefined && decision[field] !== '')
        .map((field) => [field, decision[field]]),
    ),
  ) as YAMLMap;
  entry.flow = false;
  const key = sortKey(decision);
  // Settled again, a finding keeps one entry: the newer one.
  const known = items.findIndex((item) => isMap(item) && sortKey(item.toJS(document) as Decision) === key);
  if (known >= 0) {
    entry.spaceBefore = items[known]!.spaceBefore ?? false;
    entry.commentBefore = items[known]!.commentBefore ?? null;
    items[known] = entry;
    return document.toString({ lineWidth: 0 });
  }
  const index = items.findIndex((item) => isMap(item) && sortKey(item.toJS(document) as Decision) > key);
  const at = index < 0 ? items.length : index;
  if (at > 0) entry.spaceBefore = true;
  else if (items[0]) items[0].spaceBefore = true;
  items.splice(at, 0, entry);
  return document.toString({ lineWidth: 0 });
}

/** The file without a decision; the text is returned as it was when the decision is not in it. */
export function removeDecision(text: string, decision: Decision): string {
  const document = parseDocument(text);
  const list = isMap(document.contents) ? document.contents.get('decisions', true) : undefined;
  if (!isSeq(list)) return text;
  const key = sortKey(decision);
  const index = list.items.findIndex((item) => isMap(item) && sortKey(item.toJS(document) as Decision) === key);
  if (index < 0) return text;
  list.items.splice(index, 1);
  return document.toString({ lineWidth: 0 });
}

function sortKey({ article, rule, quote, before, against }: Decision): string {
  return [article, rule, quote, before ?? '', against ?? ''].join('\0');
}

function againstOf(finding: Finding, textOf: TextOf): string | undefined {
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

function rangeOf(node: Node | null): Span {
  const range = node?.range;
  return range ? { start: range[0], end: Math.max(range[1], range[0] + 1) } : { start: 0, end: 1 };
}
