import type { Token } from '../../article/article.ts';

const finiteTag = /^(?:VBD|VBZ|VBP|MD)$/;
/** Forms that are finite whatever the tagger made of them. */
const finiteForm =
  /^(?:is|are|was|were|am|has|had|does|did|will|would|can|could|may|might|must|shall|should|['’](?:s|re|ve|ll|d|m)|isn|aren|wasn|weren|hasn|haven|hadn|don|doesn|didn|won|wouldn|can|couldn|shouldn|cannot|ain)$/i;

/** Adverbs of place that taggers take for verbs behind a measure: "two miles upstream". */
const neverVerb =
  /^(?:inland|offshore|upstream|downstream|abroad|apart|away|ashore|aloft|underground|uphill|downhill)$/;

/** True when a token is, or by its form must be, a finite verb. "'s" counts only where the tagger reads a verb. */
export function isFiniteVerb(token: Token): boolean {
  if (finiteTag.test(token.pos)) return !neverVerb.test(token.text);
  return /^['’]s$/i.test(token.text) ? token.pos.startsWith('VB') : finiteForm.test(token.text);
}

/** Number of finite verbs among the tokens. */
export function finiteVerbs(tokens: readonly Token[]): number {
  return tokens.filter(isFiniteVerb).length;
}

/** Past tenses that are also participles, nouns or present forms, which taggers confuse most. */
export const irregularPast =
  /^(?:put|set|struck|made|burst|flew|dug|overshot|cut|hit|quit|cast|cost|let|shut|spread|bear|won|lost|beat|held|led|met|sent|spent|built|bought|brought|caught|left|read|ran|came|became|felt|found|fought|had|paid|said|sold|taught|thought|told|fled|hung|laid|lent|rose|fell|grew|sat|slid|stood|swept|wound|withdrew|drew)$/i;
