import { textOf } from '../../article/article.ts';
import type { AnnotatedArticle, Quantity, Time } from '../../extract/annotations.ts';
import { type DeclaredSources, sourceRule } from '../../rule.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { type SourceFacts, sourceFacts } from './sourceFacts.ts';

export default sourceRule({
  id: 'unsupported/not-in-source',
  title: 'Number, date or name that no declared source has',
  why: 'An article that names its sources, in front matter (`sources:`) or by `--against`, promises that its facts are found there. A number, date or name that none of them states is either a slip in copying or comes from somewhere the reader is not told of.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      [
        '---\nsources: b.txt\n---\nThe bridge cost ⟦$14 million⟧, the council said.',
        'The council said the new bridge had cost $12 million.',
      ],
      [
        '---\nsources: [b.txt]\n---\nThe museum opens on ⟦9 June⟧.',
        'The museum will open its doors on 6 June, the director said.',
      ],
    ],
    good: [
      [
        '---\nsources: b.txt\n---\nThe bridge cost about $12 million.',
        'The council said the new bridge had cost $11.96 million.',
      ],
      'The bridge cost $14 million, the council said.',
    ],
  },
  *check(article, sources) {
    for (const name of sources.missing) {
      yield {
        at: article.frontMatter ?? { start: 0, end: 0 },
        severity: 'information',
        message: `The declared source “${name}” is not among the articles.`,
      };
    }
    if (sources.found.length === 0) return;
    const facts = sourceFacts(sources.found);
    const from = article.frontMatter?.end ?? 0;
    const seen: Span[] = [];
    for (const found of [
      ...numbers(article, facts, sources),
      ...dates(article, facts, sources),
      ...names(article, facts, sources),
    ]) {
      if (found.at.start < from || seen.some((span) => overlaps(span, found.at))) continue;
      seen.push(found.at);
      yield found;
    }
  },
});

function* numbers(article: AnnotatedArticle, facts: SourceFacts, sources: DeclaredSources) {
  for (const quantity of article.quantities) {
    if (facts.hasQuantity(article, quantity)) continue;
    if (!isTelling(article, quantity)) {
      const stated = quantity.kind === 'cardinal' && quantity.head && facts.countOf(quantity.head);
      if (stated)
        yield {
          at: spanOf(quantity),
          message: `“${textOf(article, quantity)}” here, “${stated}” in ${sourceNames(sources)}.`,
        };
      continue;
    }
    const nearest = facts.nearest(quantity);
    const hint = nearest ? `; the nearest there is “${nearest}”` : '';
    yield { at: spanOf(quantity), message: `“${textOf(article, quantity)}” is not in ${sourceNames(sources)}${hint}.` };
  }
}

/** Small spelled-out counts are often the writer's own ("two of these products"), and ordinals mostly are. */
function isTelling(article: AnnotatedArticle, quantity: Quantity): boolean {
  if (quantity.kind === 'ordinal') return false;
  if (quantity.kind !== 'cardinal') return true;
  return /\d/.test(textOf(article, quantity)) || quantity.low > 12;
}

function* dates(article: AnnotatedArticle, facts: SourceFacts, sources: DeclaredSources) {
  for (const time of article.times) {
    if (!isStated(time) || facts.hasTime(article, time)) continue;
    yield { at: spanOf(time), message: `“${textOf(article, time)}” is not in ${sourceNames(sources)}.` };
  }
}

function isStated(time: Time): boolean {
  if (time.kind === 'duration' || time.kind === 'anniversary') return time.count !== undefined;
  return time.kind === 'date' && time.anchor !== 'relative';
}

/** Kinds of names that can be looked for by their words. */
const named: ReadonlySet<string> = new Set(['person', 'organisation', 'place', 'country']);

function* names(article: AnnotatedArticle, facts: SourceFacts, sources: DeclaredSources) {
  const told = new Set<string>();
  for (const mention of article.mentions) {
    if (told.has(mention.text) || !named.has(mention.type)) continue;
    const role = mention.type === 'person' ? facts.foreignRole(article, mention) : [];
    if (role.length && mention.role) {
      told.add(mention.text);
      yield {
        at: spanOf(mention.role),
        message: `${mention.text}: “${role.join(' ')}” is not in ${sourceNames(sources)}.`,
      };
      continue;
    }
    if (facts.hasName(article, mention)) continue;
    told.add(mention.text);
    yield { at: spanOf(mention), message: `The name “${mention.text}” is not in ${sourceNames(sources)}.` };
  }
}

function sourceNames({ found }: DeclaredSources): string {
  return found.length === 1 ? found[0]!.path : `any of the ${found.length} declared sources`;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
