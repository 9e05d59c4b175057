import type { AnnotatedArticle } from './extract/annotations.ts';
import type { Topic } from './extract/claims.ts';
import { withoutLastResorts } from './lastResort.ts';
import { capRelated, type Finding, type Place } from './report.ts';
import type { ArticleFinding, DeclaredSources, Option, OptionValues, Rule, Severity, TopicFinding } from './rule.ts';
import type { Span } from './text/span.ts';

/** A rule as the configuration wants it run: with its level and its options, defaults filled in. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  /** True when the configuration names the level: then a finding's own severity does not lower or raise it. */
  readonly fixedSeverity: boolean;
  readonly options: OptionValues<Record<string, Option>>;
}

/** A rule that threw: it is silent for this article or topic, the rest goes on. */
export interface RuleFailure {
  readonly rule: string;
  readonly where: string;
  readonly error: unknown;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

/** Runs the article rules over one article. In another language than English only those that hold for any language are run. */
export function checkArticle(article: AnnotatedArticle, active: readonly ActiveRule[]): CheckResult {
  const result = guarded(active, article.path, (entry) =>
    entry.rule.kind === 'article' && (article.english || entry.rule.anyLanguage)
      ? convert(entry.rule.check(article, entry.options), (found) => articleFinding(entry, article, found))
      : [],
  );
  return { ...result, findings: withoutLastResorts(result.findings, lastResorts(active)) };
}

function lastResorts(active: readonly ActiveRule[]): ReadonlySet<string> {
  return new Set(active.flatMap(({ rule }) => (rule.lastResort ? [rule.id] : [])));
}

/** Runs the rules that compare an article with the sources it declares. */
export function checkSources(
  article: AnnotatedArticle,
  sources: DeclaredSources,
  active: readonly ActiveRule[],
): CheckResult {
  return guarded(active, article.path, (entry) =>
    entry.rule.kind === 'source' && article.english
      ? convert(entry.rule.check(article, sources, entry.options), (found) => articleFinding(entry, article, found))
      : [],
  );
}

/** Runs the topic rules over one topic; the findings belong to the articles of their claims. */
export function checkTopic(topic: Topic, active: readonly ActiveRule[]): CheckResult {
  return guarded(active, topic.key, (entry) =>
    entry.rule.kind === 'topic' && entry.rule.attributes.includes(topic.attribute)
      ? convert(entry.rule.check(topic, entry.options), (found) => topicFinding(entry, found))
      : [],
  );
}

function guarded(active: readonly ActiveRule[], where: string, run: (entry: ActiveRule) => Finding[]): CheckResult {
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  for (const entry of active) {
    try {
      // One by one: a hostile text has more findings than a call can have arguments.
      for (const found of run(entry)) findings.push(found);
    } catch (error) {
      failures.push({ rule: entry.rule.id, where, error });
    }
  }
  return { findings, failures };
}

function convert<T>(found: Iterable<T>, make: (one: T) => Finding): Finding[] {
  return Array.from(found, make);
}

function articleFinding(entry: ActiveRule, article: AnnotatedArticle, found: ArticleFinding): Finding {
  const related = (found.related ?? []).map(
    (place): Place => ({ path: place.path ?? article.path, at: place.at, message: place.message }),
  );
  return finding(entry, article.path, found.at, found.message, related, found);
}

function topicFinding(entry: ActiveRule, found: TopicFinding): Finding {
  const related = (found.related ?? []).map(
    ({ claim, message }): Place => ({ path: claim.path, at: spanOf(claim.claim), message }),
  );
  return {
    ...finding(entry, found.at.path, spanOf(found.at.claim), found.message, related, found),
    topic: found.at.claim.topic,
  };
}

function finding(
  entry: ActiveRule,
  path: string,
  at: Span,
  message: string,
  related: Place[],
  found: Pick<ArticleFinding, 'severity' | 'fix'>,
): Finding {
  const severity = entry.fixedSeverity ? entry.severity : (found.severity ?? entry.severity);
  return {
    rule: entry.rule.id,
    severity,
    path,
    at: spanOf(at),
    message,
    related: capRelated(related),
    ...(found.fix && { fix: found.fix }),
  };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
