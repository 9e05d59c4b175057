import type { Article } from '../article/article.ts';
import { packed, unpacked } from '../article/packedTokens.ts';
import { parseArticle } from '../article/parse.ts';
import { type ActiveRule, checkArticle, checkSources, checkTopic, type RuleFailure } from '../check.ts';
import { againstOf, createMatcher, type Decision } from '../decisions.ts';
import { annotate } from '../extract/annotate.ts';
import type { AnnotatedArticle } from '../extract/annotations.ts';
import type { Claim, Topic } from '../extract/claims.ts';
import type { Language } from '../language/language.ts';
import { type Finding, inReportOrder, oneOfEachClash, withoutVaguer } from '../report.ts';
import type { Decoded } from '../text/decode.ts';
import { createEntities, type Entities, type EntityOptions } from './entities.ts';
import type { EventNode } from './events.ts';
import { createSources, type SourceDocument } from './sources.ts';
import { createTopics } from './topics.ts';

/**
 * The articles of one folder and everything derived from them: the only mutable object of the core. After every call the
 * findings are those of a run from scratch over the same articles (a property test says so).
 */
export interface Corpus {
  /** Puts an article in place of what was at `path`. Returns the paths whose findings may have changed. */
  replace(path: string, decoded: Pick<Decoded, 'text' | 'problems'>): ReadonlySet<string>;
  /** Takes an article out; a path that is not there changes nothing. */
  remove(path: string): ReadonlySet<string>;
  /** Checks everything again with other rules or levels. */
  configure(settings: CorpusSettings): void;
  /** Puts other decisions in place of those that hold; nothing is checked again. */
  settle(decisions: readonly Decision[]): void;
  paths(): readonly string[];
  article(path: string): AnnotatedArticle | undefined;
  /** Findings of one article that are not settled, in text order; none for an unknown path. */
  findings(path: string): readonly Finding[];
  /** Findings of one article that a decision settles, with it. */
  settled(path: string): readonly { readonly finding: Finding; readonly decision: Decision }[];
  /** Decisions that settle no finding: the passage or the fault is gone. */
  staleDecisions(): readonly Decision[];
  topic(key: string): Topic | undefined;
  /** The key of the topic that a claim of the article at `path` stands under. */
  topicKey(path: string, claim: Claim): string;
  /** Happenings that at least two articles tell. */
  events(): readonly (readonly EventNode[])[];
  readonly entities: Entities;
  /** Rules that threw since the last call; each rule is listed once. */
  takeFailures(): readonly RuleFailure[];
}

export interface CorpusSettings {
  readonly rules: readonly ActiveRule[];
  readonly entities?: EntityOptions;
  readonly decisions?: readonly Decision[];
  /** Documents outside the corpus that its articles are checked against. */
  readonly sources?: readonly SourceDocument[];
}

export function createCorpus(language: Language, initial: CorpusSettings): Corpus {
  let settings = initial;
  /** Packed: what looks at all tokens of an article is done with it before it is kept. */
  const articles = new Map<string, AnnotatedArticle>();
  const own = new Map<string, readonly Finding[]>();
  const topics = createTopics();
  /** Findings of a topic, by topic key. */
  const clashes = new Map<string, readonly Finding[]>();
  /** Topic keys with findings on an article, by path. */
  const touching = new Map<string, Set<string>>();
  const sources = createSources(language, () => articles, initial.sources);
  const entities = createEntities(() => articles, initial.entities);
  const failures = new Map<string, RuleFailure>();
  const noted = new Set<string>();

  const note = (found: readonly RuleFailure[]) => {
    for (const failure of found) {
      if (noted.has(failure.rule)) continue;
      noted.add(failure.rule);
      failures.set(failure.rule, failure);
    }
  };
  const recheckTopic = (key: string): Iterable<string> => {
    const before = clashes.get(key) ?? [];
    const topic = topics.get(key);
    const after = topic ? checkTopic(topic, settings.rules) : { findings: [], failures: [] };
    note(after.failures);
    for (const { path } of before) touching.get(path)?.delete(key);
    for (const { path } of after.findings) touching.set(path, (touching.get(path) ?? new Set()).add(key));
    if (after.findings.length) clashes.set(key, after.findings);
    else clashes.delete(key);
    return new Set([...before, ...after.findings].map(({ path }) => path));
  };
  const recheckArticle = (path: string, fresh?: AnnotatedArticle) => {
    const kept = articles.get(path);
    if (!kept) return void own.delete(path);
    const article = fresh ?? unpacked(kept);
    const result = checkArticle(article, settings.rules);
    note(result.failures);
    const declared = sources.of(article);
    const against = declared ? checkSources(article, declared, settings.rules) : { findings: [], failures: [] };
    note(against.failures);
    own.set(path, [...result.findings, ...against.findings]);
  };
  let match = createMatcher(settings.decisions ?? [], (path) => articles.get(path)?.text);
  const allFindings = (path: string): Finding[] => {
    const shared = [...(touching.get(path) ?? [])].flatMap((key) =>
      clashes.get(key)!.filter((finding) => finding.path === path),
    );
    const textOf = (other: string) => articles.get(other)?.text;
    return oneOfEachClash(inReportOrder([...(own.get(path) ?? []), ...withoutVaguer(shared)]), (finding) =>
      againstOf(finding, textOf),
    );
  };
  const settled = (path: string) =>
    allFindings(path).flatMap((finding) => {
      const decision = match(finding);
      return decision ? [{ finding, decision }] : [];
    });
  const change = (path: string, fresh: AnnotatedArticle | undefined): ReadonlySet<string> => {
    const before = articles.get(path);
    const after = fresh && packed(fresh);
    if (after) articles.set(path, after);
    else articles.delete(path);
    entities.replace(path, before, after);
    recheckArticle(path, fresh);
    const changed = new Set([path]);
    for (const other of sources.replace(path, after)) {
      recheckArticle(other);
      changed.add(other);
    }
    for (const key of topics.replace(path, before, after)) for (const other of recheckTopic(key)) changed.add(other);
    return changed;
  };

  return {
    replace(path, decoded) {
      const before = articles.get(path);
      const article: Article = parseArticle(path, decoded);
      if (before && before.text === article.text && before.problems.length === article.problems.length)
        return new Set();
      return change(path, annotate(article, language));
    },
    remove: (path) => (articles.has(path) ? change(path, undefined) : new Set()),
    configure(next) {
      settings = next;
      noted.clear();
      match = createMatcher(next.decisions ?? [], (path) => articles.get(path)?.text);
      entities.configure(next.entities);
      sources.configure(next.sources);
      for (const path of articles.keys()) recheckArticle(path);
      clashes.clear();
      touching.clear();
      for (const key of topics.keys()) recheckTopic(key);
    },
    settle(decisions) {
      settings = { ...settings, decisions };
      match = createMatcher(decisions, (path) => articles.get(path)?.text);
    },
    paths: () => [...articles.keys()].sort(),
    article: (path) => articles.get(path),
    findings: (path) => allFindings(path).filter((finding) => !match(finding)),
    settled,
    staleDecisions() {
      const used = new Set([...articles.keys()].flatMap((path) => settled(path).map(({ decision }) => decision)));
      return (settings.decisions ?? []).filter((decision) => !used.has(decision));
    },
    topic: (key) => topics.get(key),
    topicKey: (path, claim) => topics.keyOf(path, claim),
    events: () => topics.events(),
    entities,
    takeFailures() {
      const taken = [...failures.values()];
      failures.clear();
      return taken;
    },
  };
}
