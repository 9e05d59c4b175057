import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { Span } from '../../text/span.ts';
import { execIn } from '../../text/triggers.ts';
import type { ToldSentence } from './toldSentences.ts';

/** An office with the place or body it is held at. */
interface Bearer extends Span {
  readonly office: string;
  readonly of: string;
}

const offices =
  'archbishop|bishop|dean|abbot|vicar|rabbi|imam|mayor|governor|president|premier|prime minister|king|queen|prince|duke|emperor|sultan|ambassador|consul|chancellor|rector|principal|headteacher|headmaster|warden|director|head|chief|chair|chairman|chairwoman|captain|coach|manager|skipper|editor|owner|boss|bank|university|port|airport|court|cathedral|zoo|stadium|orchestra|hospital|council|parliament';
/** "Bishop of Clonmore", "head of the Dairy Board": the name goes on as long as words with a capital do. */
const ofName = new RegExp(
  String.raw`\b(?<office>${offices}|${offices.replace(/(?<=^|\|)\p{L}/gu, (letter) => letter.toUpperCase())}) (?:of|at) (?:the )?(?<of>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)`,
  'u',
);

/** The office in the headline, and the other place or body that the first sentence gives for it. */
export function otherBearer(
  { text }: AnnotatedArticle,
  headline: Span,
  body: readonly ToldSentence[],
): { readonly headline: Bearer; readonly body: Bearer } | undefined {
  const told = bearerIn(text, headline);
  const lead = body[0];
  const other = lead && bearerIn(text, lead);
  if (!told || !other || told.office !== other.office) return undefined;
  const [one, two] = [told.of.toLowerCase(), other.of.toLowerCase()];
  if (one.includes(two) || two.includes(one)) return undefined;
  // The opening speaks of both: somebody of the one meets somebody of the other.
  const opening = body.slice(0, 2).map((sentence) => sentence.text.toLowerCase());
  const words = one.split(' ').filter((word) => word.length > 3 && !two.includes(word));
  // Also by a demonym or a longer name of the same place: "Bank of England", "the English bank".
  if (opening.some((sentence) => words.some((word) => sentence.includes(word.slice(0, 4))))) return undefined;
  return { headline: told, body: other };
}

function bearerIn(text: string, span: Span): Bearer | undefined {
  const match = execIn(ofName, text, span);
  if (!match) return undefined;
  const start = span.start + match.index;
  return {
    start,
    end: start + match[0].length,
    office: match.groups!['office']!.toLowerCase(),
    of: match.groups!['of']!,
  };
}
