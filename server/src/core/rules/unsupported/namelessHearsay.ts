import { participles } from '../../extract/inflect.ts';
import type { PhraseRow, WordSets } from '../../language/phrases.ts';
import { nobody, whose } from './floatingPhrases.ts';
import type { Vague } from './vaguePhrases.ts';

const whichOnes: Vague = { severity: 'warning', says: 'does not say which.', phrase: true };

/** What is done with the mouth behind somebody's back; without "by" nobody does it. */
const breathed = participles(
  'murmur mutter whisper rumour rumor gossip hint moot float bruit mumble insinuate speculate conjecture noise breathe',
);
/** What people do with a subject when they talk; needs an adverb that makes it a climate ("openly discussed"). */
const talked = participles(
  'discuss debate mention consider contemplate question doubt mock criticise criticize compare predict mourn say whisper moot',
);
const openly =
  'openly|widely|freely|quietly|privately|increasingly|seriously|already|now|frequently|often|everywhere|loudly|publicly|constantly|repeatedly|persistently';
const clause = 'that|how|#PRP|NNP|EX';
const place = '#IN|DT|JJ|NN|NNP|NNS|POS|PRP$*';
const fuzzy =
  'circles|quarters|corridors|antechambers|lobbies|backrooms|salons|pubs|bars|canteens|trade|industry|markets|streets|cafés|cafes|stands|terraces|wings|ranks';

export const hearsaySets: WordSets = { breathed, talked };

/** Hearsay by its grammar: impersonal passives of talking, pronouns that stand for nobody, and what the writer has heard or has from somebody. */
export const hearsayRows: readonly PhraseRow<Vague>[] = [
  { pattern: `[ it is|was|has|had #RB|been|being* <breathed> ${place} ${place} that ]`, value: nobody },
  { pattern: `[ it is|was|has|had been? #RB* <breathed> for #NNS|NN that|? ]`, value: nobody },
  { pattern: '[ it is #RB? known #RB* that ] ~* #VBD|has|have|had|will|would', value: nobody },
  {
    pattern: `[ #NN|NNS|NNP is|are #RB|now* being? ${openly} #RB|being* <talked> about|of|? ] !in|by|at|with|on`,
    value: nobody,
  },
  { pattern: `[ #NN|NNS|NNP is|are #RB|now* being ${openly} #RB* <talked> about|of|? ] !by|with`, value: nobody },
  {
    pattern: '[ #NN|NNS|NNP is|are #RB|now* being #RB* talked|spoken|whispered|gossiped about|of ] !by',
    value: nobody,
  },
  {
    pattern:
      '[ name|names #IN|DT|JJ|NN|NNP|POS* is|are|has|have #RB|been|being* mentioned|linked|circulating|floated|bandied|whispered|dropped|touted|tipped ] with|again|as|about|around|everywhere|.|,',
    value: nobody,
  },
  {
    pattern:
      '[ name|names #IN|DT|JJ|NN|NNP|POS* is|are|has|have #RB|been|being* mentioned|dropped|whispered in this|that|the same|? connection|context ]',
    value: nobody,
  },
  { pattern: '[ name has|have #RB* been #RB* linked with|to ]', value: nobody },
  { pattern: '[ fingers are|were #RB* being? pointed ] at|to|towards', value: nobody },
  {
    pattern: `[ in #JJ|NN|NNP* ${fuzzy} #DT|NN|NNS|NNP|IN|CD|JJ* is|are|was|were #RB|being* mentioned|named|said|told|whispered|discussed|mooted|talked ]`,
    value: nobody,
  },
  { pattern: `[ one is|gets #RB* told|assured|informed|reminded ] ${clause}`, value: nobody },
  {
    pattern: `[ i|we has|have|#RB* heard|hear ] that|how|#PRP|NNP #RB* #VBD|VBZ|VBP|MD`,
    value: nobody,
  },
  { pattern: `[ i|we has|have|#RB* heard|hear ] that #DT|PRP$|NN|NNS|NNP|PRP`, value: nobody },
  { pattern: `[ i|we has|have|#RB* heard|hear ] #DT|PRP$ #NN|NNS #RB* #VBD|VBZ|VBP|MD`, value: nobody },
  {
    pattern:
      '[ from what|all i|we|one|you #RB* hear|hears|heard|gather|understand|know|told|read|can|am|are|is #VBN|VB? ]',
    value: nobody,
  },
  {
    pattern:
      '[ posts|comments|messages|threads|videos|clips|claims|rumours|rumors #VBG? on|across|in|from #JJ|NN|NNP|NNS|CC* media|online|internet|web|facebook|twitter|x|telegram|whatsapp|tiktok|reddit|instagram #RB* claim|claimed|say|said|suggest|suggested|allege|alleged|accuse|accused|insist|insisted ]',
    value: nobody,
  },
  { pattern: '[ so far as|as far anyone|anybody|one|i|we can|knows|know|could #VB? ]', value: nobody },
  { pattern: '[ as far as anyone|anybody|one|i|we can|knows|know|could #VB? ]', value: nobody },
  { pattern: '[ if #DT? #JJ|NN* #NN|NNS is|are to be believed|trusted ]', value: nobody },
  {
    pattern:
      '[ rumour|rumor|gossip|legend|hearsay|folklore|tradition|lore #RB* puts|put|speaks|spoke|says|links|linked|claims|insists|holds|whispers|tells|has ] the|it|of|that|him|her|that|his|its|#NNP|CD|DT',
    value: nobody,
  },
  {
    pattern:
      '[ social media|networks|users|channels is|was|were|are|has|have #RB* quick|awash|abuzz|full|exploded|erupted|divided|alight|flooded|buzzing|convinced|speculating|asking|wondering|furious|outraged ]',
    value: whose,
  },
  {
    pattern:
      '[ opinion|opinions|views in|on|among|about|around #DT? #JJ|NN* is|are|remains|remain #RB* divided|split|unanimous ]',
    value: whose,
  },
  { pattern: '[ it has|had|have #RB* come to light|our that|? ]', value: nobody },
  { pattern: '[ whoever|wherever you #RB* ask|turn|listen ]', value: nobody },
  {
    pattern:
      '[ from|by|to|of|on a|an|one|several|? reliable|good|trusted|safe|well-informed|credible|solid|authoritative|trustworthy|impeccable|unimpeachable|well-placed #JJ* source|sources ]',
    value: nobody,
  },
  {
    pattern: `[ in|among|at|within the|#JJ #JJ|NN* ${fuzzy} #PRP|NNP|DT #NN|NNP* is|are|was #RB* considered|regarded|seen|known|called|thought|counted|deemed|held|rated ]`,
    value: nobody,
  },
  {
    pattern:
      '[ research|science|evidence|studies|surveys|statistics|experiments has|have #RB* proven|proved|shown|demonstrated|established ] that',
    value: whichOnes,
  },
  {
    pattern: '[ media|press|newspaper|news reports|accounts #RB* put|speak|tell|place|cite|give|name|describe|paint ]',
    value: whichOnes,
  },
  { pattern: '[ is|was|are|were|has|have|had been? under #JJ|VBG* pressure to ] #VB', value: whose },
  {
    pattern:
      '[ widely|universally|generally|much|deeply|roundly hated|loved|despised|loathed|resented|admired|feared|mocked|ridiculed ] .|,|;|for|in|and',
    value: nobody,
  },
  {
    pattern:
      '[ some|many|others|most would|might|may #RB* call|say|argue|describe|think|object ] it|this|that|him|her|the|he|she|they',
    value: nobody,
  },
  {
    pattern:
      '[ widely|commonly|generally|broadly|popularly held|shared view|belief|opinion|assumption|fear|hope|suspicion is|was ]',
    value: whose,
  },
  {
    pattern:
      '[ they|people|folk|some|you #RB* say|whisper|reckon|mutter|tell|hear in|on|at|around|down|along #DT|PRP$ #JJ|NN* #NN|NNS that|, ]',
    value: nobody,
  },
  {
    pattern:
      '[ in|on|at|around|down|along #DT #JJ|NN* #NN|NNS , they|people|folk #RB* say|whisper|reckon|mutter ] that|,|.',
    value: nobody,
  },
  { pattern: '[ the #JJ? rumour|rumor|gossip mill|mills|factory ]', value: nobody },
  {
    pattern:
      '[ a|an|one|another insider|insiders account|accounts|estimate|report|version #RB* puts|says|claims|speaks|tells ]',
    value: nobody,
  },
  { pattern: '[ there are voices|people|some|those that|who|calling|demanding|warning|saying ] !have', value: nobody },
  { pattern: '[ suspicion|suspicions|blame|doubt has|have|#RB fallen|fell|falls|fall on|upon ]', value: whose },
  {
    pattern:
      '[ #DT #JJ* <floating> of #JJ|NN* #NN has|have #RB* taken|set|settled|crept|gripped|spread|descended|come hold|in|over|? ]',
    value: whose,
  },
  { pattern: '[ eyebrows were|have|are #RB|been* raised ]', value: whose },
  { pattern: '[ the|a #JJ* <floating> remains|lingers|persists|prevails|stays ] that', value: whose },
  { pattern: '[ nobody|no-one|nothing here|there can|could remember|recall ]', value: nobody },
];

/** "They" that takes up nobody: everybody and no one in particular. */
export const theySayRows: readonly PhraseRow<Vague>[] = [
  { pattern: '[ one says|whispers|murmurs|hears that ]', value: { ...nobody, they: true } },
  { pattern: '[ they do say|tell ] #DT|NN|NNS|NNP|PRP|PRP$|EX|that', value: nobody },
  {
    pattern: '[ they say|tell|reckon|claim|swear ] #DT|NN|NNS|NNP|PRP|PRP$|JJ|EX|that|you|it|me|us',
    value: { ...nobody, they: true },
  },
];
