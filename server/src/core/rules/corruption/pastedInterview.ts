import type { Block } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import type { Span } from '../../text/span.ts';

/** Labels that name a role in a talk and nobody in particular. */
const roles =
  /^(?:interviewer|interviewee|guest|host|q|a|question|answer|reporter|journalist|anchor|moderator|expert|speaker|speaker \d|analyst|presenter|narrator|editor|news editor|time\.news|user|assistant)(?: \d)?$/i;
/** What people say to each other at the beginning and end of an invented broadcast. */
const courtesies =
  /\b(?:welcome (?:back )?to (?:the|our) (?:program|programme|show|podcast|broadcast)|welcome to the show|thank(?:s| you)(?: so much)? for (?:having|joining|inviting) (?:me|us)|thank you for (?:providing|sharing|your) (?:such |these |your )?(?:insight|insightful|analysis|time|expertise|perspective)|joining us (?:today|now)|good to be here|it['’]s a pleasure to be here|we appreciate your (?:expertise|insights?|time))/iu;
const leastTurns = 3;
/** Paragraphs of running text above the talk that make it an addition. */
const leastAbove = 3;

/** A talk between people without names, pasted under an article in running text. The whole of it is one finding, at its first turn. */
export function pastedInterview(article: AnnotatedArticle): (ArticleFinding & { readonly at: Span })[] {
  const turns = article.blocks.filter(({ kind }) => kind === 'speakerTurn');
  if (turns.length < leastTurns) return [];
  const first = turns[0]!;
  const label = ({ speaker }: Block) => article.text.slice(speaker!.start, speaker!.end);
  const anonymous = turns.filter((turn) => roles.test(label(turn)));
  if (anonymous.length < turns.length * 0.8) return [];
  const above = article.blocks.filter(({ kind, end }) => kind === 'paragraph' && end < first.start).length;
  const polite = turns.some((turn) => courtesies.test(article.text.slice(turn.start, turn.end)));
  const before = article.blocks.findLast(({ kind, end }) => end <= first.start && kind !== 'blankRun');
  const headed = before?.kind === 'heading';
  if (above < leastAbove || !(polite || headed)) return [];
  const labels = [...new Set(turns.map((turn) => label(turn)))].slice(0, 2).join('” and “');
  const end = Math.min(first.content.end, first.content.start + 120);
  const message = `An interview of ${turns.length} turns between “${labels}”, who have no names, is pasted under the article.`;
  return [{ at: { start: first.start, end }, message, severity: polite ? 'error' : 'warning' }];
}
