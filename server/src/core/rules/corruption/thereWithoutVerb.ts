import type { Token } from '../../article/article.ts';
import type { MissingWord } from './missingWordPatterns.ts';

/** Verbs of being, staying and coming up: no others tell that something is there. */
const being =
  /^(?:be|been|have|come|go|follow|remain|exist|seem|appear|arise|arrive|emerge|stand|sit|lie|live|hang|happen|need|continue|cease|tend|begin|start|occur|result|develop|only|not|no|never|also|soon|still|probably|always|ever|almost|now|then|even|again|perhaps|surely|often|likely|well|hardly|just|one|prove|rise|grow|dwell|rest|turn|run|fall|ensue|use|get)$/;

/** "There will pie enough", "that there would trouble": nothing says that it is there. */
export function thereWithoutVerb(tokens: readonly Token[], i: number): MissingWord | undefined {
  const [there, modal, next, behind] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2], tokens[i + 3]];
  if (there.lower !== 'there' || !/^(?:will|would|must|should|could|may|might|can)$/.test(modal.lower))
    return undefined;
  if (!next || !behind || next.kind !== 'word' || being.test(next.lower) || next.pos.startsWith('RB')) return undefined;
  const before = tokens[i - 1];
  if (before && !/^(?:that|and|but|if|because|,|;|:|“|"|while|so|or)$/.test(before.lower)) return undefined;
  // "There would gather a crowd": the subject stands behind its verb; "there can get you" has "there" for a place.
  if (/^(?:DT|CD|PRP|TO)/.test(behind.pos) || tokens.at(-1)!.text === '?' || next.name !== 'O') return undefined;
  return { what: `A verb is missing after “${modal.text}”`, length: 3 };
}
