import type { Block, Sentence } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { insideQuotation } from './quotationMarks.ts';
import { shown } from './textMatches.ts';

/** Longer paragraphs are advice to readers. */
const longest = 320;
/** So many paragraphs of orders make a text that tells how a thing is done. */
const ordersOfGuide = 3;

/** What whoever writes for another is told to do, as the first word of the sentence. */
const order =
  /^(?:please |now |then |also |and |finally,? |first,? |next,? )?(?:(?:do not|don['’]t|never|always|make sure (?:to|you|that)|be sure to|remember to|try to|ensure(?: that)?) )?(?:add|write|use|keep|include|mention|end|start|begin|open|close|describe|make|avoid|be|rewrite|rephrase|reword|summari[sz]e|translate|provide|replace|act|introduce|explain|give|quote|cite|list|focus|emphasi[sz]e|highlight|limit|stick|ensure|maintain|structure|format|break|insert|weave|paint|set|show|conclude|finish|wrap|expand|shorten|cut|polish|tone|imitate|adopt|invent|repeat|discuss|cover|refer|link|attach|proofread|vary|state|name|tell|mix|sprinkle|follow|leave|sound|put|try|remember|assume|answer|respond|output|return|generate)\b/iu;
/** What only somebody who writes a text has before him. */
const material =
  /\b(?:(?:about |under |over |around |max(?:imum)? |at least |\d+[-–])?\d{2,4} words|words? count|(?:short(?:er)?|long(?:er)?|simple|two|three|one|few|first|last|next|more|\d) sentences?|(?:this|the|each|every|a|one|two|three|first|last|next|final|opening|closing|\d) (?:paragraphs?|sections?|headings?|sub-?heads?)|(?:neutral|friendly|warm|formal|informal|neutral|conversational|serious|light|journalistic|engaging|professional|consistent|the|a) tone|tone of voice|(?:a |the |direct |another |one |more )?quotes? from|call to action|hook|bullet points?|(?:the )?keywords?|jargon|passive voice|active voice|human touch|anecdote|clich[eé]s?|headline|lede|the lead|nut ?graf|conclusion|introduction|transitions?|the reader(?:s)? (?:engaged|interested|hooked)|reading level|house style|this (?:article|piece|text|story|section)|the (?:article|piece|text) (?:itself|under|below|short|neutral)|placeholders?|(?:a |some )?statistics?|citations?|invent(?:ed)? (?:quotes?|names?|facts|sources?)|(?:make|making) (?:up|things up)|into (?:plain |British |American |simple )?English|the above|the (?:following|previous|provided) (?:text|paragraphs?|passage|article|information)|(?:news|copy|managing) editor|reporter|journalist|copywriter)\b|\bhere(?:[.,:]|$)/iu;
/** What readers are told to do with their own hands is no order to a writer. */
const household =
  /\b(?:oven|bowl|flour|pan|minutes|screws?|click|download|app|bus|train|ticket|vote|ballot|seat ?belt|doctor|police|website|form)\b/iu;

/** "You are a local news reporter.", "Act as an editor": the part that a generator was to play. */
const role =
  /^(?:you are|you['’]re|act as|behave as|imagine you are|assume the role of) (?:an? |the )?(?:[\p{L}-]+ ){0,5}(?:reporter|journalist|editor|copywriter|writer|columnist|translator|assistant|author|blogger|correspondent)\b(?:[.,]| who (?:writes|covers|works)| for an?\b| at an?\b| with \d+ years)[^!?]*$/iu;

/** Orders to whoever writes the text, on lines of their own: "Add a human touch here, about 40 words." */
export function writingOrders(article: AnnotatedArticle): (ArticleFinding & { readonly at: Span })[] {
  const blocks = article.blocks.filter(
    (block) => kinds.has(block.kind) && block.content.end - block.content.start <= longest,
  );
  const found = blocks.filter((block) => isOrder(article, block));
  const guides = blocks.filter((block) => block.sentences.length > 0 && isToldToDo(article, block.sentences[0]!));
  if (guides.length - found.length >= ordersOfGuide) return [];
  return found.map(({ content }) => ({
    at: content,
    message: `“${shown(article.text.slice(content.start, content.end), 60)}” is an order to whoever was to write the text.`,
  }));
}

const kinds: ReadonlySet<Block['kind']> = new Set(['paragraph', 'heading', 'headline', 'listItem']);

function isOrder(article: AnnotatedArticle, block: Block): boolean {
  const { content, sentences } = block;
  const text = article.text.slice(content.start, content.end).replace(/^[(*_[]+/, '');
  if (!order.test(text) && !role.test(text)) return false;
  if (sentences.length === 0 || insideQuotation(article, content) || /["“”]\s*$/.test(text)) return false;
  if (role.test(text)) return !reporting.test(text);
  if (household.test(text) || !sentences.every((sentence) => isToldToDo(article, sentence))) return false;
  return material.test(text.replace(/["“][^"”]*["”]/gu, ''));
}

/** The sentence begins with an order and has nobody who says so behind it. */
function isToldToDo(article: AnnotatedArticle, { start, end }: Sentence): boolean {
  const text = article.text.slice(start, end).replace(/^[(*_[]+/, '');
  return order.test(text) && !reporting.test(text);
}

const reporting = /\b(?:said|says|told|tells|wrote|writes|advises?|reads?|asks?|urged?)\b/iu;
