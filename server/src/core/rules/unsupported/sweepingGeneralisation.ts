import { peoplePlurals } from '../../extract/sourceNouns.ts';
import { compilePhrases, type PhraseRow } from '../../language/phrases.ts';
import { articleRule } from '../../rule.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { feltByMany } from './feelings.ts';
import { addressesAudience } from './ownReaders.ts';
import { hasSource, isOwnVoice, oneByClause, type ProseSentence, passage, proseOf, spanOf } from './prose.ts';
import { type Sweep, sharedMindRows, sharedMindSets } from './sharedMinds.ts';
import { wholePublicRows } from './wholePublics.ts';

export default articleRule({
  id: 'unsupported/sweeping-generalisation',
  title: 'Generalisation nobody can check',
  why: `“The nation holds its breath”, “fans everywhere hope”, “everyone agrees”: a whole country, trade or public is given one mind. Name the people
who were asked, or the survey.`,
  severity: 'information',
  stage: 'stable',
  examples: {
    bad: [
      '⟦The whole country is waiting⟧ for the final.',
      '⟦The industry is watching closely⟧.',
      '⟦Everyone agrees⟧ that the square is too loud.',
      '⟦Residents fear⟧ for their water.',
    ],
    good: [
      'The country voted on Sunday.',
      'The industry employs 4,000 people.',
      'Everyone on board survived.',
      'Residents fear for their water, a survey by Lund University found.',
    ],
  },
  *check(article) {
    for (const prose of proseOf(article)) {
      const standing = find(prose.tokens).filter(
        (one) => isWhole(prose, one) && !isMeasured(prose, one) && isSaidByNobody(prose, spanOf(prose.tokens, one)),
      );
      for (const match of oneByClause(prose.tokens, standing, ({ value }) => value === 'all')) {
        const at = spanOf(prose.tokens, match);
        yield {
          at,
          message: `“${passage(article, at)}” gives a whole group one mind: who was asked?`,
          ...(match.value === 'all' && { severity: 'warning' as const }),
        };
      }
    }
  },
});

const wholes = new Set(
  'world country nation region city town community public industry sector market markets globe planet continent electorate neighbourhood neighborhood village population football sport crowd'.split(
    ' ',
  ),
);
const publics = new Set(
  'fans residents locals voters consumers parents investors taxpayers commuters citizens supporters motorists people passengers traders students neighbours neighbors viewers readers shoppers customers patients tenants farmers workers villagers users audiences critics doctors nurses teachers pensioners families businesses shopkeepers owners employees staff firms builders lenders sponsors environmentalists campaigners activists tourists visitors drivers cyclists landlords locals retailers veterans youngsters'.split(
    ' ',
  ),
);
const minds = new Set(
  (
    'watches watch watching waits wait waiting awaits await awaiting hopes hope hoping fears fear fearing believes believe wonders wonder wondering ' +
    'braces brace bracing mourns mourn mourning celebrates celebrate celebrating rejoices rejoice demands demand demanding expects expect expecting ' +
    'dreads dread worries worry worrying longs long feels feel feeling wants want loves love hates hate knows know agrees agree grieves grieve ' +
    'welcomes welcome embraces embrace resents resent rallies rally trusts trust distrusts distrust yearns yearn applauds applaud remembers'
  ).split(' '),
);

const persons = new Set(
  'fan resident local voter consumer parent child citizen supporter expert observer lover true family mother father politician player teacher doctor'.split(
    ' ',
  ),
);

const among = '#IN|DT|JJ|NN|NNP*';

const rows: readonly PhraseRow<Sweep>[] = [
  {
    pattern:
      '[ everyone|everybody|all|nobody|no-one who #RB* #VBZ|VBP|VBD ~* will|knows|agrees|remembers|understands|loves|can|must ]',
    value: 'all',
  },
  {
    pattern:
      '[ real|true|genuine|proper|decent|ordinary|normal|honest #JJ? <publics>|men|women|mothers|fathers|patriots|lovers|believers do|does|never|always|know|want|love|hate|understand|would|will ]',
    value: 'all',
  },
  {
    pattern: '[ the whole|entire <wholes> #RB* is|was|stands|stood #RB|IN* behind|against|up|in|on|at ]',
    value: 'all',
  },
  {
    pattern:
      '[ everyone|everybody|no-one|nobody #IN|DT|NN|JJ|NNP* #RB* knows|knew|agrees|doubts|believes|expects|wants|loves|remembers|hopes|thinks|feels|disputes|questions|understands|hates|fears|sees|admits|denies|cares|trusts|likes|speaks|talks|misses ]',
    value: 'all',
  },
  {
    pattern: '[ anyone|anybody who #RB* #VBZ|VBD|VBP ~* knows|remembers|understands|agrees|sees|will ]',
    value: 'all',
  },
  {
    pattern:
      '[ no one|sane|serious|sensible|reasonable|honest|true|self-respecting #NN? #RB* knows|doubts|believes|expects|wants|disputes|questions|denies|cares|can|could|would ]',
    value: 'all',
  },
  {
    pattern:
      '[ every|any|all #JJ* <publics>|<persons> #RB* knows|know|wants|want|loves|love|hates|hate|agrees|agree|remembers|remember|understands|understand|dreams|dream|fears|fear|hopes|hope|expects|expect|believes|believe ]',
    value: 'all',
  },
  { pattern: '[ the whole|entire <wholes> #RB* #VBZ|VBD|VBP #VBG? ]', value: 'all' },
  { pattern: '[ as|what everyone|everybody|anyone knows|knew|expected|feared|suspected ]', value: 'all' },
  {
    pattern:
      '[ the #JJ* press|media|critics|fans|experts|public|crowd|audience is|are|was|were #RB* unanimous|united|agreed|convinced|delighted|thrilled|enchanted|ecstatic|furious|outraged|divided ]',
    value: 'all',
  },
  {
    pattern:
      '[ the|our public|people|nation|country|town|city|village|community|young|youth|fans|voters|generation has|have|is|are #RB* lost|had|grown|become|tired|sick|fed|turned|never|always|ready|waiting|crying|yearning|united|divided|talking ]',
    value: 'public',
  },
  { pattern: '[ the people of #DT|NN|NNP|JJ* are|have|want|know|feel|fear|hope ]', value: 'public' },
  {
    pattern:
      '[ politicians|men|women|children|parents|teenagers|students|journalists|lawyers|bankers|bureaucrats|managers|artists|millennials|people|critics|customers|fans|voters|#JJ people #RB* never|always|no longer|rarely|only|still #VB ]',
    value: 'public',
  },
  {
    pattern:
      '[ <publics> love|loves|adore|adores|hate|hates|crave|craves|dread|dreads|despise|despises|worship|worships|cherish|cherishes|miss|misses ] #DT|PRP$|PRP|JJ|NN',
    value: 'public',
  },
  {
    pattern:
      '[ #POS|the reputation|trust|image|future|standing #IN|DT|NN|NNP* has|have|is|was been? #RB* ruined|destroyed|damaged|shattered|tarnished|lost|over ]',
    value: 'public',
  },
  {
    pattern:
      '[ the|our #RB? whole|entire|wider|local|international|global|football|sporting|business? <wholes> is|are|has|have|has-been? now|still|already|also|been|#RB* <minds> #RB? closely|anxiously|eagerly|nervously? ]',
    value: 'public',
  },
  {
    pattern:
      '[ everyone|everybody|nobody|no-one #RB* knows|agrees|doubts|believes|expects|wants|loves|remembers|hopes|thinks|feels|disputes|questions|understands ]',
    value: 'public',
  },
  { pattern: '[ no one #RB* knows|doubts|believes|expects|wants|disputes|questions ]', value: 'public' },
  { pattern: '[ many|most|some|countless #JJ|NN* <publics> are|have|now|still|also|#RB* <minds> ]', value: 'public' },
  {
    pattern: '[ <publics> everywhere|nationwide|worldwide|alike|across|around #NN|DT* are|have|now|#RB* <minds> ]',
    value: 'public',
  },
  {
    pattern:
      '[ <publics> are|have|now|still|also|#RB* fear|fearing|hope|hoping|believe|feel|wonder|wondering|worry|worrying|want|dread|rejoice|rejoicing|remain ] !to',
    value: 'public',
  },
  {
    pattern:
      '[ public opinion|mood|sentiment|anger|confidence|support|trust is|has|was|are|remains|continues|#RB* #VB|JJ ]',
    value: 'public',
  },
  {
    pattern:
      '[ <publics> across|around|throughout|in|from|of the|#JJ|NN|DT* are|were|remain|remained|feel|felt|grow|grew #RB|VBG* <tempers> ]',
    value: 'public',
  },
  { pattern: `[ <publics> ${among} are|remain|feel #RB|VBG* <tempers> ]`, value: 'all' },
  { pattern: '[ <publics> were|remained|felt #RB|VBG* <tempers> ]', value: 'public' },
  {
    pattern:
      '[ <publics> are|were|have|will #RB|been|be* waiting|awaiting|watching|calling|demanding|clamouring|clamoring|crying|hoping|celebrating|mourning|bracing ]',
    value: 'public',
  },
  {
    pattern:
      '[ <publics> have|has long|#RB* called|demanded|complained|hoped|waited|wanted|feared|dreamed|campaigned|argued|asked|longed ]',
    value: 'public',
  },
  {
    pattern:
      '[ the public? mood|sentiment among|around|in|within|at|of|across? #DT|JJ|NN* has|is|was|remains|had #RB* #VB|JJ ]',
    value: 'public',
  },
  {
    pattern:
      '[ the international|global|wider|whole? community|world|public|nation is|are|has following|monitoring|watching|reacting|looking|holding|united|divided|reacted|condemned|welcomed ]',
    value: 'public',
  },
  {
    pattern:
      '[ many|most|countless|more #JJ|NN* <publics> are|have|now|already|also|#RB* considering|planning|leaving|struggling|refusing|turning|losing|suffering|giving|abandoning|choosing|switching|demanding|complaining ]',
    value: 'public',
  },
  {
    pattern: '[ <publics> are|have #RB* losing|struggling|suffering|turning|growing|fed|running|lost|turned|grown ]',
    value: 'public',
  },
  {
    pattern: '[ <publics> welcome|welcomed|applaud|applauded|rejoiced|cheered|celebrated|mourned|flocked|embraced ]',
    value: 'public',
  },
  {
    pattern:
      '[ under #RB? growing|mounting|increasing|intense|enormous|immense pressure|scrutiny|fire|criticism|strain ]',
    value: 'public',
  },
];

const find = compilePhrases([...rows, ...sharedMindRows, ...wholePublicRows], {
  ...sharedMindSets,
  people: persons,
  wholes,
  persons,
  publics: new Set([...publics, ...peoplePlurals]),
  minds,
  tempers: feltByMany,
});

/** No source but the whole group itself: "anyone who knows Baird will confirm" is no report of Baird's. */
function isSaidByNobody(prose: ProseSentence, at: Span): boolean {
  if (addressesAudience(prose.tokens, at)) return false;
  if (!hasSource(prose)) return isOwnVoice(prose, at);
  return prose.citations.length === 0 && prose.quotations.length === 0 && prose.named.every((one) => overlaps(one, at));
}

/** "Markets reacted calmly. The index gained 2 per cent": the figures are there to see. */
function isMeasured({ tokens, behind }: ProseSentence, { from }: { readonly from: number }): boolean {
  return (
    /^(?:markets?|investors|bourses|traders|shareholders|creditors)$/.test(tokens[from]!.lower) &&
    [...tokens, ...(behind?.tokens ?? [])].some(({ pos, lower }) => pos === 'CD' || lower === '%')
  );
}

/** "the employees", "its fans", "20 residents" are some people; "employees" at the head of a clause are all of them. */
function isWhole({ tokens }: ProseSentence, { from, to }: { readonly from: number; readonly to: number }): boolean {
  // "The whole village was evacuated": that can be seen.
  if (/^VBN/.test(tokens[to]?.pos ?? '') && /^(?:is|are|was|were|has|have|had|been)$/i.test(tokens[to - 1]!.text))
    return false;
  if (
    /^by$/i.test(tokens[to]?.text ?? '') &&
    !/^(?:baffled|puzzled|perplexed|stumped|divided|split)$/.test(tokens[to - 1]!.lower)
  )
    return false;
  if (/^(?:not|if|when|until|unless)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  if (!tokens[from]!.pos.startsWith('NNS')) return true;
  let first = from;
  while (first > 0 && /^(?:NN|JJ)/.test(tokens[first - 1]!.pos)) first--;
  const before = tokens[first - 1];
  return before === undefined || !/^(?:DT|PRP\$|POS|CD|IN|VB)/.test(before.pos);
}
