import type { Block, Token } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { sourceNounKinds } from '../../extract/sourceNouns.ts';
import { phraseBefore } from '../../extract/sourcePhrase.ts';

/** What a thing does of itself or for those who built it. */
const yields =
  /^(?:supply|yield|cover|produce|generate|provide|carry|save|cut|reduce|halve|double|cost|bring|shorten|store|hold|deliver|power|run|stand|grow|fall|rise|drop|seat|last|earn|raise|treat|serve|handle|reach)$/;
/** Tokens behind the verb in which the amount begins. */
const reach = 8;

/** "Solar panels on the roof should supply a third": what is reckoned with of a thing, with its amount, and advises nobody. */
export function isReckoned(tokens: readonly Token[], from: number): boolean {
  const phrase = phraseBefore(tokens, from);
  if (!phrase) return false;
  const head = tokens[phrase.head]!;
  const verb = tokens.findIndex(({ pos, lower }, i) => i > from && i < from + 4 && pos === 'VB' && yields.test(lower));
  return (
    /^NNS?$/.test(head.pos) &&
    head.name === 'O' &&
    sourceNounKinds(head.lower).size === 0 &&
    verb >= 0 &&
    tokens
      .slice(verb + 1, verb + reach)
      .some(({ pos, lower }) => pos === 'CD' || /^(?:half|third|quarter|tenth|fifth)$/.test(lower))
  );
}

const laysDown =
  /\b(?:appl(?:y|ies)|rules?|advice|advises?|recommend\w*|guidelines?|instructions?|precautions?|requirements?|conditions?|tips|warns?|asks?|urges?|says?)\b[^.]*:\s*$/iu;

/** "The following applies until further notice:" above a list: what its items demand is a rule that somebody has laid down. */
export function isRule({ blocks, text }: AnnotatedArticle, block: Block): boolean {
  if (block.kind !== 'listItem') return false;
  let at = blocks.indexOf(block);
  while (at > 0 && blocks[at]!.kind === 'listItem') at--;
  const { kind, content } = blocks[at]!;
  return kind === 'paragraph' && laysDown.test(text.slice(content.start, content.end));
}
