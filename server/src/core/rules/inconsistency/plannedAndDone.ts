import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { mayMatch } from '../../text/triggers.ts';
import { decisionsBehind } from './pendingDecisions.ts';
import { listedThings, plannedThings } from './plannedThings.ts';
import { oneLine } from './toldSentences.ts';

export default articleRule({
  id: 'inconsistency/planned-and-done',
  title: 'A meeting still to come, whose results are told as done',
  why: 'One sentence says what a meeting is expected to decide, another speaks of what was adopted or signed there. Either the first was not brought up to date or the second runs ahead.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'The congress is expected to approve a new statute for referees.\n\nThe rules ⟦adopted at the congress⟧ will bind all clubs.',
      'The ministers’ summit will sign three treaties on fishing.\n\nThe treaties ⟦signed at this summit⟧ give small boats more room.',
    ],
    good: [
      'The congress is expected to approve a new statute for referees.\n\nThe rules to be adopted at the congress will bind all clubs.',
      'The congress is expected to approve a new statute for referees.\n\nThe rules adopted at the last congress bind all clubs.',
      'The congress approved a new statute for referees.\n\nThe rules adopted at the congress will bind all clubs.',
    ],
  },
  *check(article) {
    const sentences = sentencesOf(article);
    const plans = sentences.flatMap(({ text, span }) => matchesOf(article, text, span, planned));
    const told = new Set<string>();
    for (const { text, span } of sentences) {
      for (const done of matchesOf(article, text, span, held)) {
        const plan = plans.find(
          (one) => one.event === done.event && (one.at.end < span.start || one.at.start >= span.end),
        );
        if (!plan || told.has(done.event) || notYet.test(text.slice(0, done.at.start - span.start))) continue;
        told.add(done.event);
        yield {
          at: done.at,
          message: `“${article.text.slice(done.at.start, done.at.end)}” here, but the ${done.event} is told as still to come: “${article.text.slice(plan.at.start, plan.at.end)}”.`,
          related: [{ at: plan.at, message: 'Told as still to come' }],
        };
      }
    }
    for (const { done, plan } of [...plannedThings(article), ...listedThings(article)])
      yield runAhead(article, done, plan);
    yield* staleEnd(article, sentences, told);
    for (const { at, pending } of decisionsBehind(article)) yield runAhead(article, at, pending);
  },
});

const events = 'session|summit|meeting|congress|conference|assembly|talks|forum|vote|ceremony|hearing|negotiations';
const planned = new RegExp(
  String.raw`\b(?:the|this|today['’]s|tomorrow['’]s|[\p{L}]+s?['’]s?)\s+(?:\p{L}+\s+){0,2}?(?<event>${events}) (?:(?:is|are) (?:widely )?(?:expected|due|set|scheduled|planned|likely|to) (?:to )?|will (?!be remembered))\p{L}+`,
  'giu',
);
const held = new RegExp(
  String.raw`\b(?:adopted|signed|approved|agreed|taken|reached|concluded|passed|announced|made) (?:at|during) (?:the|this|today['’]s) (?<event>${events})\b`,
  'giu',
);
/** "To be adopted at", "if signed at": not done yet. */
const notYet =
  /\b(?:to be|being|will be|would be|could be|may be|might be|should be|must be|if|once|when|any|expected|hoped|planned|due)\s*$/iu;

function sentencesOf(article: AnnotatedArticle): { readonly text: string; readonly span: Span }[] {
  return article.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'listItem')
    .flatMap(({ sentences }) => sentences.map((span) => ({ span, text: article.text.slice(span.start, span.end) })));
}

function matchesOf(
  article: AnnotatedArticle,
  text: string,
  span: Span,
  pattern: RegExp,
): { readonly event: string; readonly at: Span }[] {
  if (!mayMatch(pattern, article.text, span.start, span.end)) return [];
  return [...text.matchAll(pattern)].map((match) => ({
    event: match.groups!['event']!.toLowerCase(),
    at: { start: span.start + match.index, end: span.start + match.index + match[0].length },
  }));
}

const closing = new RegExp(
  String.raw`\b(?:are|is) (?:widely )?(?:expected|due|set|scheduled|likely) to (?:conclude|end|close|wrap up|finish|open|begin|start|meet (?:at|for)) (?:their|its|the|a|an) (?:[\p{L}-]+ ){0,2}?(?<event>${events})\b`,
  'giu',
);
const over = new RegExp(
  String.raw`^the (?<event>${events}) (?:(?:also|then|finally) )?(?:(?:has|have) )?(?:set up|adopted|agreed|decided|ended|created|approved|passed|elected|closed|concluded|rejected|produced|brought|appointed|took)\b`,
  'giu',
);
const earlier = /\b(?:last|previous|earlier|ago|first|in (?:19|20)\d\d)\b/iu;

/** "Are expected to conclude their summit", where the article tells what the summit decided: the beginning is stale. */
function* staleEnd(
  article: AnnotatedArticle,
  sentences: readonly { readonly text: string; readonly span: Span }[],
  told: ReadonlySet<string>,
): Iterable<ArticleFinding> {
  const done = sentences.flatMap(({ text, span }) => (earlier.test(text) ? [] : matchesOf(article, text, span, over)));
  if (done.length === 0) return;
  for (const { text, span } of sentences)
    for (const plan of matchesOf(article, text, span, closing)) {
      const held = done.find(({ event }) => event === plan.event);
      if (!held || told.has(plan.event)) continue;
      yield {
        at: plan.at,
        message: `“${short(oneLine(article, plan.at))}”, but the ${plan.event} is told as over: “${short(oneLine(article, held.at))}”.`,
        related: [{ at: held.at, message: 'Told as over' }],
      };
    }
}

function runAhead(article: AnnotatedArticle, done: Span, plan: Span): ArticleFinding {
  return {
    at: { start: done.start, end: done.end },
    message: `“${short(oneLine(article, done))}” here, but it is told as still to come: “${short(oneLine(article, plan))}”.`,
    related: [{ at: { start: plan.start, end: plan.end }, message: 'Told as still to come' }],
  };
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
