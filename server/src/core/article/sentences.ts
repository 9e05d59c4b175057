import { abbreviations } from './abbreviations.ts';
import type { Sentence, Token } from './article.ts';
import { tokenize } from './tokens.ts';

const terminal = /^(?:[.!?…。！？]|\.{2,})$/u;
const closer = /^["'”’»)\]]$/u;
const opener = /^["'“‘«„([\p{Lu}\p{N}]/u;
/** Words that open a sentence far more often than they follow an abbreviation inside one. */
const starter =
  /^(?:the|a|an|in|on|at|he|she|it|they|we|i|you|but|and|this|that|these|those|there|his|her|its|their|our|as|after|before|when|while|if|however|for|some|many|most|all|no|according|since|with|by|from|what|who|it's|meanwhile|under|both|one)$/i;

/**
 * Splits the prose between two offsets of `text` into sentences. A sentence ends after a stop, question or exclamation
 * mark with the closing marks behind it, when what follows can open one; not after abbreviations and initials.
 */
export function sentencesOf(text: string, start: number, end: number): Sentence[] {
  const tokens = tokenize(text, start, end);
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!endsHere(tokens, i)) continue;
    let last = i;
    while (last + 1 < tokens.length && isCloser(text, tokens, last + 1)) last++;
    if (last + 1 < tokens.length && !opens(tokens, i, last + 1)) continue;
    sentences.push(sentence(tokens.slice(first, last + 1)));
    first = last + 1;
    i = last;
  }
  if (first < tokens.length) sentences.push(sentence(tokens.slice(first)));
  return sentences;
}

function sentence(tokens: readonly Token[]): Sentence {
  return { start: tokens[0]!.start, end: tokens[tokens.length - 1]!.end, tokens };
}

function endsHere(tokens: readonly Token[], i: number): boolean {
  const { text, kind } = tokens[i]!;
  if (kind === 'punctuation') return terminal.test(text);
  return kind === 'word' && text.endsWith('.');
}

/** A straight mark closes only when it touches what stands before it. */
function isCloser(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (!closer.test(token.text)) return terminal.test(token.text);
  return token.start === tokens[i - 1]!.end || /\s/.test(text[token.end] ?? ' ');
}

function opens(tokens: readonly Token[], stop: number, next: number): boolean {
  const following = tokens[next]!;
  const touching = following.start === tokens[next - 1]!.end;
  if (touching && !/^\p{Lu}\p{Ll}/u.test(following.text)) return false;
  const token = tokens[stop]!;
  if (token.kind === 'word') {
    const word = token.text.slice(0, -1).toLowerCase();
    const kind = abbreviations.get(word);
    if (kind === 'never' || (/^\p{L}$/u.test(word) && !kind)) return false;
    return /^\p{Lu}/u.test(following.text) && starter.test(following.text);
  }
  if (/^\p{Lu}|^\p{N}/u.test(following.text)) return true;
  if (/^(?:…|\.{2,})$/.test(token.text)) return false;
  if (opener.test(following.text) || following.kind === 'url') return true;
  // "?" and "!" end a sentence even before a lower-case word only when that is a new paragraph's business: not here.
  return false;
}
