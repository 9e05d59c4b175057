import type { Token } from '../../article/article.ts';
import type { MissingWord } from './missingWordPatterns.ts';

const modal = /^(?:will|would|could|should|can|may|must|might)$/;
const inverts =
  /^(?:no|not|never|nor|neither|only|seldom|rarely|hardly|little|so|such|what|where|when|why|how|who|which|whom|whose|nowhere|under|until|than|as|whatever|if|did|do|does)$/i;

/** "The minister, Ann Lee, will": the comma before the verb closes what another one opened behind the subject. */
function closesApposition(tokens: readonly Token[], i: number): boolean {
  const opened = tokens.findIndex(({ text }) => text === ',');
  if (tokens[i - 1]?.text !== ',' || opened < 1 || opened > i - 3 || !/^(?:NN|JJ)/.test(tokens[opened - 1]!.pos))
    return false;
  return !tokens
    .slice(0, i)
    .some(
      ({ text, pos }) =>
        inverts.test(text) || /^(?:VB[DZP]|MD)$/.test(pos) || (pos === 'IN' && !/^(?:of|for)$/.test(text)),
    );
}

/** "The minister will the report": no verb after the modal. */
export function modalWithoutVerb(tokens: readonly Token[], i: number): MissingWord | undefined {
  const [one, two] = [tokens[i]!, tokens[i + 1]!];
  const before = tokens[i - 1];
  if (
    !before ||
    !modal.test(one.text) ||
    one.pos !== 'MD' ||
    !/^(?:the|a|an|its|their|his|of|in|on|at|for|with|from|to)$/.test(two.text)
  )
    return undefined;
  if (closesApposition(tokens, i) && /^(?:will|must)$/.test(one.text) && /^(?:a|an|the|its|their|his)$/.test(two.text))
    return tokens.at(-1)!.text === '?' ? undefined : { what: `A verb is missing after “${one.text}”`, length: 2 };
  if (!/^(?:NN|PRP$|EX)/.test(before.pos) && !/^(?:he|she|it|they|we|i|you|who|which|that|there)$/i.test(before.text))
    return undefined;
  const three = tokens[i + 2];
  // "whether she would on for another year": two prepositions, and no verb.
  if (/^(?:on|in|at|for|with|from|to)$/.test(two.text) && three && /^(?:for|with|from|to|at|of|into)$/.test(three.text))
    return { what: `A verb is missing after “${one.text}”`, length: 2 };
  if (tokens.at(-1)!.text === '?' || tokens.slice(0, i).some(({ text }) => inverts.test(text))) return undefined;
  // "would of" is another slip; "as best he could in the dark" ends a comparison, which `inverts` has seen.
  if (two.text === 'of' || (/^(?:in|on|at|for|with|from|to)$/.test(two.text) && !/^(?:will|must)$/.test(one.text)))
    return undefined;
  return {
    what: `A verb is missing after “${one.text}”`,
    length: 2,
    ...(two.text.length === 2 && two.text !== 'an' && { severity: 'information' as const }),
  };
}
