import type { Block } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { onceAnArticle } from '../../extract/onceAnArticle.ts';
import type { Span } from '../../text/span.ts';

const nameless =
  /^(?:interviewer|interviewee|host|guest|speaker|moderator|presenter|anchor|reporter|journalist|editor|expert|analyst|respondent|questioner|caller|participant|panell?ist|narrator|announcer|q|a|question|answer|user|assistant)(?: ?\d+)?$/i;

/** The label of a turn that names no person: what is said there is said by nobody. */
export function isNamelessSpeaker(article: AnnotatedArticle, block: Block): boolean {
  return (
    block.speaker !== undefined && nameless.test(article.text.slice(block.speaker.start, block.speaker.end).trim())
  );
}

/** Whether the turn is that of somebody with a name who answers. */
export function isNamedSpeaker(article: AnnotatedArticle, block: Block, interviewers: ReadonlySet<string>): boolean {
  return (
    block.speaker !== undefined &&
    !isNamelessSpeaker(article, block) &&
    !interviewers.has(labelOf(article, block.speaker))
  );
}

/**
 * Whether the paragraph answers a question of an interview without labels: its questions stand in bold in paragraphs of their own, and what
 * stands between them is somebody's opinion, not the article's.
 */
export function isAnswer(article: AnnotatedArticle, block: Block): boolean {
  return answersOf(article).has(block);
}

const answersOf = onceAnArticle((article): ReadonlySet<Block> => {
  const asked = article.blocks.filter((block) => isBold(article, block));
  const questions = asked.filter(({ start, end }) => /\?\s*\*+\s*$/.test(article.text.slice(start, end)));
  if (asked.length < leastAsked || questions.length < leastQuestions) return new Set();
  const first = asked[0]!;
  return new Set(
    article.blocks.filter((block) => block.start > first.start && block.kind === 'paragraph' && !asked.includes(block)),
  );
});

/** Paragraphs in bold that make an interview. */
const leastAsked = 4;

/** The paragraph is in bold from end to end. */
function isBold({ text }: AnnotatedArticle, { start, end, kind }: Block): boolean {
  return /^(?:paragraph|heading|speakerTurn)$/.test(kind) && /^\s*\*\*[^*]+\*\*\s*$/.test(text.slice(start, end));
}

/** Labels whose turns mostly ask: what an interviewer says beside the question is the article's own. */
export function interviewersOf(article: AnnotatedArticle): ReadonlySet<string> {
  const turns = new Map<string, { all: number; asking: number }>();
  for (const { speaker, sentences } of article.blocks) {
    if (!speaker) continue;
    const label = labelOf(article, speaker);
    const known = turns.get(label) ?? { all: 0, asking: 0 };
    known.all++;
    if (sentences.some(({ tokens }) => tokens.at(-1)?.text === '?')) known.asking++;
    turns.set(label, known);
  }
  return new Set(
    [...turns].filter(([, { all, asking }]) => asking >= leastQuestions && asking * 2 >= all).map(([label]) => label),
  );
}

/** Questions that make an interviewer. */
const leastQuestions = 2;

function labelOf({ text }: AnnotatedArticle, { start, end }: Span): string {
  return text
    .slice(start, end)
    .replace(/[^\p{L}\p{N} ]+/gu, '')
    .trim();
}
