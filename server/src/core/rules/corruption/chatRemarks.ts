import type { Block } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { insideQuotation } from './quotationMarks.ts';
import { shown } from './textMatches.ts';

/** Questions that stand on lines of their own and make a talk of an article: there people speak of "you" and "me". */
const questionsOfInterview = 3;
/** A remark of a generator stands in the first or the last of so many blocks. */
const edge = 2;
/** What the text itself is, as only its maker speaks of it. */
const work = String.raw`\b(?:tone|word count|\d+ words|style|structure|length|readability|draft|version|rewrite|summary|article|piece|text|paragraphs?|sections?|headings?|headline|bullet points?|table|timeline|quiz|wording|details?|examples?|sources?|format|translation|outline)\b`;

/**
 * How a helper speaks to the one who asked, by the grammar of it: an offer to "you" of what "I" may do next, or a report of
 * how the text was made. Each is one sentence.
 */
const remarks: readonly { readonly what: string; readonly form: RegExp }[] = [
  {
    what: 'an offer of a chatbot',
    form: /^(?:(?:would|do|did) you (?:also )?(?:like|prefer|want|need|rather)|want|need) me to \p{L}.*\?$/isu,
  },
  {
    what: 'an offer of a chatbot',
    form: new RegExp(
      String.raw`^(?:shall|should|may|can|could) i (?:also )?\p{L}.*(?:\bfor you\b|${work}).*\?$`,
      'isu',
    ),
  },
  {
    what: 'an offer of a chatbot',
    form: /^if you(?:['’]d| would)? (?:also )?(?:like|want|need|prefer|wish|have)\b.*(?:, | — | - )(?:(?:just|please|simply) )?(?:i(?:['’](?:d|ll|m)| can| could| will| would| am)|let me know|tell me|say so|ask)\b.*[.!]$/isu,
  },
  {
    what: 'an offer of a chatbot',
    form: new RegExp(
      String.raw`^(?:(?:just|please|simply) )?(?:let me know|tell me|say the word)\b.*(?:\byou(?:['’]d| would)? (?:like|want|need|prefer)\b|\b(?:if|and|whether|which)\b.*(?:\bi(?:['’]ll| can| should| will)\b|${work})).*[.!?]$`,
      'isu',
    ),
  },
  {
    what: 'an offer of a chatbot',
    form: /^i(?:['’]d be (?:happy|glad)| can| could| would be (?:happy|glad)| am (?:happy|glad)|['’]m (?:happy|glad))\b.*(?:\bfor you\b|\bif (?:you|needed|desired|helpful)\b).*[.!]$/isu,
  },
  {
    what: 'a report of a chatbot on its text',
    form: new RegExp(
      String.raw`^(?:(?:please )?note(?: that)?[:,]? )?i(?:['’]ve| have) (?:also )?(?:kept|tried|aimed|made sure|avoided|added|removed|changed|included|left out|focused|structured|shortened|condensed|preserved|followed|used|rewritten|revised|written|adjusted|trimmed)\b.*${work}.*[.!]$`,
      'isu',
    ),
  },
  {
    what: 'a report of a chatbot on its text',
    form: /^this (?:version|rewrite|draft|revision|summary|response|rewritten \p{L}+|revised \p{L}+) (?:is|has|was|keeps?|maintains?|avoids?|uses?|includes?|contains?|aims?|stays?|preserves?|meets?|follows?|should)\b.*[.!]$/isu,
  },
  {
    what: 'an answer of a chatbot',
    form: /^(?:(?:that['’]s a |what a )?(?:great|good|excellent) question|you(?:['’]re| are) (?:absolutely |quite )?right|got it|sure thing|understood|happy to help|no problem|my apologies|apologies for the (?:confusion|oversight|error)|thank(?:s| you) for (?:the |your )?(?:clarification|clarifying|feedback|prompt|request))\b[^.!?]{0,80}[.!:]$/iu,
  },
];

/** Sentences of a chatbot to the one who asked it, in the first and last paragraphs of an article that is no talk. */
export function chatRemarks(article: AnnotatedArticle): (ArticleFinding & { readonly at: Span })[] {
  if (isTalk(article)) return [];
  const blocks = article.blocks.filter(({ kind }) => edgeKinds.has(kind));
  const edges = blocks.filter((_, i) => i < edge || i >= blocks.length - edge);
  return edges.flatMap((block) =>
    block.sentences.flatMap((sentence) => {
      const text = article.text.slice(sentence.start, sentence.end).replace(/^[*_>\s]+|[*_\s]+$/g, '');
      if (text.length > 400 || insideQuotation(article, sentence)) return [];
      const remark = remarks.find(({ form }) => form.test(text));
      if (!remark) return [];
      const at = { start: sentence.start, end: sentence.end };
      return [{ at, message: `“${shown(text, 60)}” is ${remark.what}.` }];
    }),
  );
}

const edgeKinds: ReadonlySet<Block['kind']> = new Set(['paragraph', 'listItem', 'headline', 'heading']);

function isTalk(article: AnnotatedArticle): boolean {
  const asked = article.blocks.filter(
    ({ kind, content }) =>
      kind === 'speakerTurn' ||
      ((kind === 'paragraph' || kind === 'heading') &&
        /\?[*_"”]*$/.test(article.text.slice(content.start, content.end))),
  );
  // Headings that ask make an explainer, whose text answers them without "you" and "I"; a talk has bold or plain questions.
  return asked.filter(({ level }) => level === undefined).length >= questionsOfInterview;
}
