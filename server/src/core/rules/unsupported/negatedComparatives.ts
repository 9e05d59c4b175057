import type { Token } from '../../article/article.ts';
import type { PhraseRow } from '../../language/phrases.ts';

/** Adverbs, helping verbs and participles between a subject and what is compared. */
const helped =
  'is|are|was|were|be|been|has|have|had|will|would|can|could|does|do|did|may|might|must|ever|yet|quite|remotely|even|#RB*';
const phrase = '#JJ|VBG|NN|POS*';
const bound = '#IN|DT|JJ|NN|CD|POS|PRP$|CC|VBN|VBG*';
const within = '#DT|PRP$|PRP|JJ|NN|IN|RP|VBN*';
const compared =
  'so|as|more|less|better|worse|such|like|rivals|matches|equals|nearer|closer|harder|faster|deeper|louder|sooner|#JJR|RBR';

/**
 * A superlative turned round: "no town has been hit harder", "none complained less", "never was a harvest so poor", "nowhere
 * else do trains run so late". What follows the comparison is left to the rule, which knows "no more than" from "no more than ten".
 */
export const negatedRows: readonly PhraseRow<'boast'>[] = [
  {
    pattern:
      '[ has|have|had never #RB* #VBN|VBD a|an|such finer|better|greater|worse|nobler|wiser|kinder|braver|brighter|sadder|happier|lovelier|truer|sweeter|more|a|an #JJ? #NN|NNS ]',
    value: 'boast',
  },
  {
    pattern: `[ no other? ${phrase} #NN ${bound} ${helped} #VBN|VBD|VBZ|VBP|VB|NNS? ${within} ${compared} ]`,
    value: 'boast',
  },
  {
    pattern: `[ few|hardly|scarcely any|? other? ${phrase} #NN ${bound} ${helped} #VBN|VBD|VBP|VB? ${within} ${compared} ]`,
    value: 'boast',
  },
  {
    pattern: `[ none|nobody|nothing|no-one ${bound} ${helped} #VBN|VBD|VBZ|VB? ${within} ${compared} ]`,
    value: 'boast',
  },
  { pattern: `[ no one ${bound} ${helped} #VBN|VBD|VBZ|VB? ${within} ${compared} ]`, value: 'boast' },
  {
    pattern: `[ never|rarely|seldom|nowhere before|else|once|since|in|again? ${bound} has|have|had|was|were|is|are|did|does|do|will|can|could #DT|PRP$|PRP|NN|NNP|JJ* ${helped} #VBN|VB? ${within} so|such|as|more|less|#JJR|RBR ]`,
    value: 'boast',
  },
  { pattern: `[ no ${phrase} #NN ${bound} has|have|had ever #VBN|VBD ]`, value: 'boast' },
  {
    pattern: `[ more|less|fewer|#JJR|RBR #JJ|NN|RB* than ${bound} before|ever|elsewhere|anywhere|anyone|anybody|anything ]`,
    value: 'boast',
  },
];

/** Comparatives that only point, and adverbs that close a comparison rather than open one. */
const pointing = /^(?:lower|upper|inner|outer|former|latter|later|earlier|other|further|longer|elder|lesser|sooner)$/;

/**
 * Whether a negated comparison ends in words that really compare: "so poor", "as feared", "harder", not "as of", "so far",
 * "such as", "no longer", "more than ten".
 */
export function compares(tokens: readonly Token[], to: number): boolean {
  const [last, next, after] = [tokens[to - 1]!, tokens[to], tokens[to + 1]];
  switch (last.lower) {
    case 'so':
    case 'as':
      return opensDegree(tokens, to);
    case 'such':
      return /^(?:DT|JJ|NN)/.test(next?.pos ?? '');
    case 'like':
      return /^(?:it|this|that|him|her|them)$/.test(next?.lower ?? '');
    case 'more':
    case 'less':
      return next?.lower !== 'than' || /^(?:NNP|PRP)/.test(after?.pos ?? '');
    default:
      return !pointing.test(last.lower) && !(next?.lower === 'than' && after?.pos === 'CD');
  }
}

/** "So poor", "as much", "are as feared"; not "so far", "as planned", "so much as". */
function opensDegree(tokens: readonly Token[], to: number): boolean {
  const [before, last, next, after] = [tokens[to - 2], tokens[to - 1]!, tokens[to], tokens[to + 1]];
  if (before?.lower === 'much' || !next || /^(?:well|far|yet|usual|soon|long|such|though)$/.test(next.lower))
    return false;
  // "As much as Sorrento" compares, "as much as four million" counts.
  if (/^(?:much|many)$/.test(next.lower))
    return after?.lower !== 'as' || /^(?:NNP|PRP)/.test(tokens[to + 2]?.pos ?? '');
  if (/^(?:JJ|RB)/.test(next.pos)) return true;
  return (
    /^VB[ND]$/.test(next.pos) && (last.lower === 'so' || /^(?:is|are|was|were|be|been)$/.test(before?.lower ?? ''))
  );
}
