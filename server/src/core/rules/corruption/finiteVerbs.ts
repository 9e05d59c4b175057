import type { Token } from '../../article/article.ts';

const finiteTags: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const forms =
  'is are was were am has had does did will would can could may might must shall should isn aren wasn weren hasn haven hadn don doesn didn won wouldn couldn shouldn cannot ain';
/** Forms that are finite whatever the tagger made of them, in lower case. */
const finiteForms: ReadonlySet<string> = new Set([
  ...forms.split(' '),
  ...['re', 've', 'll', 'd', 'm'].flatMap((clitic) => [`'${clitic}`, `’${clitic}`]),
]);

/** Adverbs of place that taggers take for verbs behind a measure: "two miles upstream". */
const neverVerb =
  /^(?:inland|offshore|upstream|downstream|abroad|apart|away|ashore|aloft|underground|uphill|downhill)$/;

/** True when a token is, or by its form must be, a finite verb. "'s" counts only where the tagger reads a verb. */
export function isFiniteVerb(token: Token): boolean {
  if (finiteTags.has(token.pos)) return !neverVerb.test(token.text);
  const { lower } = token;
  return lower === "'s" || lower === '’s' ? token.pos.startsWith('VB') : finiteForms.has(lower);
}

/** Number of finite verbs among the tokens. */
export function finiteVerbs(tokens: readonly Token[]): number {
  return tokens.filter(isFiniteVerb).length;
}

/** Past tenses that are also participles, nouns or present forms, which taggers confuse most. */
export const irregularPast =
  /^(?:put|set|struck|made|burst|flew|dug|overshot|cut|hit|quit|cast|cost|let|shut|spread|bear|won|lost|beat|held|led|met|sent|spent|built|bought|brought|caught|left|read|ran|came|became|felt|found|fought|had|paid|said|sold|taught|thought|told|fled|hung|laid|lent|rose|fell|grew|sat|slid|stood|swept|wound|withdrew|drew)$/i;
