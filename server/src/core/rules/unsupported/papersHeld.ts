import type { Token } from '../../article/article.ts';
import { sourceNounKinds } from '../../extract/sourceNouns.ts';
import type { Gazetteer } from '../../language/language.ts';

/** "police reports", "Lund University data", "Compact figures" say whose they are; "media reports" and "Russian reports" do not. */
export function saysWhose({ name, text, pos }: Token, demonym: Gazetteer['demonym']): boolean {
  if (/(?:PER|ORG|LOC)$/.test(name) || (/^\p{Lu}\p{Ll}/u.test(text) && !demonym(text))) return true;
  return /^NN/.test(pos) && sourceNounKinds(text.toLowerCase()).has('body');
}

/** "the reports", "its data", "Monday's figures" were named before. */
export function isDefinite(token: { readonly pos: string; readonly text: string } | undefined): boolean {
  return (
    token !== undefined &&
    (token.text === ')' || /^(?:DT|PRP\$|POS|IN|CD|WDT)$/.test(token.pos) || token.pos.startsWith('NN')) &&
    !/^(?:that|as|while|because|but|although|though|if|since|no|where|when)$/i.test(token.text)
  );
}

/** "reports from the ministry", "studies published in Nature": the source follows. */
export function isHeld(tokens: readonly Token[], to: number): boolean {
  return (
    /^(?:from|by|of|in|published|released|compiled|commissioned|collected|at)$/i.test(tokens[to]?.text ?? '') &&
    tokens.slice(to, to + 8).some(({ name }) => name !== 'O')
  );
}
