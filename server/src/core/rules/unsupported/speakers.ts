import type { Block } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
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
