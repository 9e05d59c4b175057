import { compilePhrases, type PhraseRow } from '../../language/phrases.ts';
import { articleRule } from '../../rule.ts';
import {
  hasSource,
  hasSourceNearby,
  isOwnVoice,
  oneByClause,
  type ProseSentence,
  passage,
  proseOf,
  spanOf,
} from './prose.ts';

export default articleRule({
  id: 'unsupported/superlative',
  title: 'Superlative without a source',
  why: `“The first”, “the largest”, “unprecedented”, “ever”: somebody must have compared, or looked in the records. Say who did. Ordinary uses (“the
first half”, “at least”, “the first day”) are left alone.`,
  severity: 'information',
  stage: 'stable',
  examples: {
    bad: [
      'It is the ⟦country’s largest⟧ museum of clocks.',
      'The village opened ⟦the first ever⟧ school for goats.',
      'It was ⟦one of the most dramatic finals⟧ in years.',
      'The town saw ⟦an unprecedented⟧ wave of visitors.',
    ],
    good: [
      'It is the country’s largest museum of clocks, according to the tourist board.',
      'She scored in the first half.',
      'At least four people were hurt.',
      'Most of the visitors came by train.',
    ],
  },
  *check(article) {
    for (const prose of proseOf(article)) {
      if (hasSource(prose)) continue;
      const near = hasSourceNearby(prose);
      const own = find(prose.tokens).filter((one) => isOwnVoice(prose, spanOf(prose.tokens, one)));
      const standing = own.filter(
        (one) =>
          ((isBoast(prose, one) && one.value !== 'said') || !near) &&
          !(isTitle(prose, one) || isIdiom(prose, one) || isPlainRank(prose, one)),
      );
      for (const match of oneByClause(prose.tokens, standing, (one) => isBoast(prose, one))) {
        const at = spanOf(prose.tokens, match);
        const severity = isBoast(prose, match) && !isRecord(prose) ? 'warning' : 'information';
        yield { at, message: `“${passage(article, at)}”: the comparison has no source.`, severity };
      }
    }
  },
});

/** `boast`: a judgement against all of time or the world that no record can hold; `rank`: a place somebody may have looked up; `graded`: either, by its
 * adjective; `said`: the same without a field in which to compare. */
type Comparison = 'boast' | 'rank' | 'graded' | 'said';

/** Where a comparison is drawn, so that it says more than "the best he could". */
const scope =
  'in|on|across|throughout|between|since|ever|around|anywhere|imaginable|far|north|south|east|west|worldwide';

const rows: readonly PhraseRow<Comparison>[] = [
  { pattern: `[ the|its|his|her|their|'s|’s #RB? #JJS #NN|JJ|VBG|VBN|CC|JJS* ] ${scope} ~`, value: 'graded' },
  {
    pattern:
      '[ the #JJS #NN|JJ|VBG|VBN|CC|JJS* of its|their|all|any|the|our kind|time|times|year|season|decade|century|age|era|day|sort|type|generation ]',
    value: 'graded',
  },
  {
    pattern: '[ the #JJS #NN|JJ|VBG|VBN* ] #PRP|DT|NNP|NN #NN|JJ|NNS* has|have|had #RB* ever? #VBN|VBD',
    value: 'graded',
  },
  { pattern: '[ the #JJS #NN|JJ* ever|possible|imaginable #VBN? ]', value: 'graded' },
  { pattern: '[ the best|most #JJ* #VBN|JJ ] in|of|on|across|anywhere', value: 'graded' },
  {
    pattern:
      '[ no|few other? #JJ|NN* #NN|NNS #IN? #DT|JJ|NN|NNP* is|are|was|were|has|have|had|can|could|did|does|do|carries|carried|offers|knows|draws #RB? #VBN|VB? so|as|more|#JJR|such ]',
    value: 'boast',
  },
  { pattern: '[ no|few #JJ|NN* #NN|NNS #IN? #DT|JJ|NN|NNP* has|have|had ever #VBN ]', value: 'boast' },
  { pattern: '[ #JJR|RBR #NN|NNS* than ever before? ]', value: 'boast' },
  {
    pattern:
      'is|was|are|were|remains|remain #RB|,|by|some|all|distance|far|accounts|consent|hands|without|doubt* [ the #JJS #JJ|NN|VBG|VBN* #NN ]',
    value: 'said',
  },
  {
    pattern:
      'is|was|are|were|remains|remain #RB|,|by|some|all|distance|far|accounts|consent|hands|without|doubt* [ the most #JJ|VBN|VBG #JJ|NN* #NN ]',
    value: 'said',
  },
  {
    pattern:
      '[ by|hands|without some|all|far|common|down|doubt|question|any accounts|distance|consent|reckoning|measure|stretch|doubt? ,? the #JJS|most #JJ|NN* ]',
    value: 'boast',
  },
  {
    pattern:
      '[ the best-run|best-loved|best-kept|best-placed|best-prepared|worst-run|worst-kept|best-dressed|best-equipped #NN ]',
    value: 'boast',
  },
  { pattern: '[ there is|are|was|were no #JJR|such|other|greater|finer #JJ|NN* #NN|NNS ]', value: 'boast' },
  {
    pattern:
      '[ nowhere|never else|before|again? in|on|#IN? #DT|NN|NNP* is|are|was|were|has|have|had|does|do|can|could ]',
    value: 'boast',
  },
  { pattern: '[ the mother|father|queen|king|gold|holy of|standard|grail all? #NN|IN* ]', value: 'boast' },
  {
    pattern: '[ hardly|scarcely|barely any|another|anyone|anybody|anything #JJ|NN|NNS* can|could|has|have|is|are ]',
    value: 'boast',
  },
  {
    pattern:
      '[ the pride|envy|toast|talk|jewel|crown|terror|wonder of the #JJ? #JJ* world|country|nation|region|province|county|city|town|continent|industry|league|trade|coast|valley|island|north|south ]',
    value: 'boast',
  },
  { pattern: '[ the world|country|city|town|nation|sport|industry|region has|had never|rarely #VBN ]', value: 'boast' },
  {
    pattern:
      '[ puts|put|leaves|left|overshadows|outshines|eclipses|surpasses|outclasses|dwarfs all|every|everything|everyone|everybody|any #JJ|NN* others?|other|rivals|else|competitors|before #IN? ]',
    value: 'boast',
  },
  { pattern: '[ by far|some the #RB? most|#JJS #JJ|VBN|NN? ]', value: 'graded' },
  { pattern: '[ one|two|three of the #RB? most|best|finest|greatest|#JJS #JJ|VBG|VBN #NN* ]', value: 'graded' },
  { pattern: '[ among the #RB? most|best|finest|greatest #JJ|VBG|VBN|NN* ] in|of|on', value: 'graded' },
  {
    pattern: '[ one|among of? the #JJ* wonders|jewels|giants|greats|marvels|treasures|legends of #DT|JJ* #NN ]',
    value: 'boast',
  },
  {
    pattern:
      '[ unique|unequalled|unequaled|unrivalled|unrivaled|unmatched|unparalleled|unsurpassed|peerless|incomparable in|within|anywhere|throughout #DT|JJ* #NN ]',
    value: 'boast',
  },
  { pattern: '[ no other #JJ|NN* has|have|had|is|can|could|comes|boasts|offers ]', value: 'boast' },
  {
    pattern:
      '[ nobody|nothing|no-one else? #NN|IN|DT* can|could|has|comes|matches|rivals|beats #JJ|RB|VB* ] close|match|rival|ever|better',
    value: 'boast',
  },
  { pattern: '[ never before has|have|had ]', value: 'boast' },
  { pattern: '[ like no other ]', value: 'boast' },
  {
    pattern:
      '[ the #JJ|VBG|VBN|NN* capital|queen|king|mecca|cradle|crown of #DT? #JJ* south|north|east|west|world|country|region|continent|industry|sport|trade|coast|scene ]',
    value: 'boast',
  },
  { pattern: '[ the only #NN|one|JJ|NNS* worth|worthy #VBG|DT|IN|PRP$ ]', value: 'boast' },
  {
    pattern: '[ better|greater|finer|stronger|faster|bigger than any|anything|anyone|all other|else|#NN? ]',
    value: 'boast',
  },
  { pattern: '[ has|have|knows|finds|had no equal|rival|peer|parallel|match|equals|rivals ]', value: 'boast' },
  {
    pattern:
      '[ the|its|his|her|their #RB* most #JJ|VBG|VBN #NN|IN|DT* ] #NN|PRP|DT|JJ|NNP|IN* has|have|had #RB* ever #VBN|VBD',
    value: 'boast',
  },
  { pattern: '[ the #RB? most|least #JJ|VBG|VBN #NN|NNS* ] ever|imaginable|in history', value: 'boast' },
  {
    pattern: '[ the #RB? most|least #JJ|VBG|VBN #NN* ] in|of the|all|its|their history|time|times|world',
    value: 'boast',
  },
  { pattern: '[ the <extremes> #NN|JJ|VBG* ] #NN|PRP|DT|JJ|NNP|IN* has|have|had #RB* ever #VBN|VBD', value: 'boast' },
  { pattern: "[ the <judged> #NN|JJ|VBG|VBN|VBD* in the|all #JJ? history|world|world's ]", value: 'boast' },
  {
    pattern: '[ #DT|PRP$ undisputed|unrivalled|unrivaled|unquestioned|uncontested|undoubted #JJ* #NN ]',
    value: 'boast',
  },
  {
    pattern:
      '[ quite? simply|easily|undoubtedly|unquestionably|arguably|undeniably|indisputably the #RB? <extremes>|most|least|only #JJ|NN|VBG|VBN* ]',
    value: 'boast',
  },
  { pattern: ', [ the #RB? most|least #JJ|VBG|VBN #NN* in|of #DT? #JJ* #NN ] ,', value: 'boast' },
  {
    pattern: '[ second to none|nobody ]',
    value: 'boast',
  },
  { pattern: '[ as|like never before ]', value: 'boast' },
  { pattern: '[ better|worse|bigger|stronger|greater|brighter|closer than ever before? ]', value: 'boast' },
  {
    pattern:
      '[ #NN #POS first|largest|biggest|oldest|tallest|longest|highest|smallest|best|richest|busiest|fastest|greatest|leading|premier|deadliest|worst|only|finest|strongest|foremost ] #NN|JJ|VBN|VBG',
    value: 'rank',
  },
  { pattern: '[ #DT|PRP$|POS first|largest|biggest|best|worst|highest|longest|greatest ever ]', value: 'rank' },
  {
    pattern:
      '[ first-ever|record-breaking|record-setting|unrivalled|unrivaled|unparalleled|unmatched|unsurpassed|second-to-none|world-beating ]',
    value: 'rank',
  },
  { pattern: '[ a|an|the|of? unprecedented ]', value: 'rank' },
  {
    pattern:
      '[ #DT first|only #NN|JJ* of its|their kind in|anywhere #DT? #JJ* world|history|country|europe|asia|africa|america ]',
    value: 'boast',
  },
  { pattern: '[ #DT first|only #NN|JJ* of its|their kind ]', value: 'rank' },
  { pattern: '[ one of the #RB? most #JJ|VBG|VBN ]', value: 'rank' },
  { pattern: '[ one of the #JJS ]', value: 'rank' },
  { pattern: '[ among the #JJS|RBS #JJ? ]', value: 'rank' },
  { pattern: '[ the most #JJ|VBG|VBN #NN* ] in|of|ever', value: 'boast' },
  { pattern: '[ the most #JJ|VBG|VBN #NN* ] since|to', value: 'rank' },
  { pattern: '[ without equal|rival|peer|parallel ]', value: 'boast' },
  { pattern: '[ no other #NN has|have ever ]', value: 'boast' },
  {
    pattern:
      '[ the largest|biggest|oldest|tallest|longest|highest|best|richest|busiest|fastest|greatest|deadliest|worst|finest|strongest|foremost|boldest|strictest|toughest|hottest|coldest #NN|JJ|VBG* ] in|of|ever|since|on|worldwide',
    value: 'rank',
  },
  { pattern: '[ the very? first #NN|JJ* ever|to ] #VB', value: 'rank' },
  { pattern: '[ never before|never-before has|have|had|seen|in? ]', value: 'rank' },
  { pattern: '[ more|better|bigger|stronger|faster|greater than ever before? ]', value: 'rank' },
  { pattern: '[ like no other ]', value: 'rank' },
  { pattern: '[ the best|finest|greatest #NN|JJ* in the world ]', value: 'rank' },
];

/** The worst and the best by judgement, for which nobody keeps records, and what may be measured. */
const judged = new Set(
  'best finest greatest grandest noblest bravest boldest wisest proudest strangest saddest darkest'.split(' '),
);
const extremes = new Set([
  ...judged,
  ...'worst largest biggest oldest tallest longest highest smallest richest busiest fastest deadliest strongest foremost strictest toughest closest'.split(
    ' ',
  ),
]);

const find = compilePhrases(rows, { judged, extremes });

/** A comparison by judgement, as opposed to one that a scale, a clock or a register decides. */
function isBoast(prose: ProseSentence, match: { from: number; to: number; value: Comparison }): boolean {
  if (match.value === 'rank') return false;
  if (match.value === 'boast') return !isOneOf(prose, match);
  const { tokens } = prose;
  for (let at = match.from; at < match.to; at++) {
    if ((tokens[at]!.pos === 'JJS' || /^(?:most|best)$/i.test(tokens[at]!.text)) && isJudged(tokens, at, match.to))
      return true;
  }
  return false;
}

/** The superlative at `at` is one of taste: "the finest", "the most daring", "the worst in living memory". */
function isJudged(tokens: ProseSentence['tokens'], at: number, to: number): boolean {
  const [word, next] = [tokens[at]!.text, tokens[at + 1]?.text ?? ''];
  if (/^most$/i.test(word)) return /^(?:JJ|VBN|VBG|RB)/.test(tokens[at + 1]?.pos ?? '') && !measurable.test(next);
  if (
    /^best$/i.test(word) &&
    /^(?:known|friends?|man|men|way|interests?|practices?|results?|time|option|available)$/i.test(next)
  )
    return false;
  if (!measured.test(word.replace(/^.*-/, ''))) return true;
  return (
    /^(?:worst|greatest)$/i.test(word) &&
    tokens.slice(at, to + 4).some(({ text }) => /^(?:history|ever|living|memory|time|times)$/i.test(text))
  );
}

/** Superlatives that somebody has measured or listed, or that only point. */
const measured =
  /^(?:largest|biggest|smallest|oldest|youngest|eldest|tallest|highest|lowest|longest|shortest|deepest|widest|narrowest|heaviest|lightest|hottest|coldest|warmest|wettest|driest|busiest|fastest|slowest|richest|poorest|deadliest|nearest|closest|furthest|farthest|latest|earliest|newest|least|last|first|northernmost|southernmost|easternmost|westernmost|greatest|worst|broadest|hardest|cheapest|bloodiest|major|majority|utmost|foremost|strictest|slightest|faintest|brightest|fewest|weakest)$/i;

/** "The Best Actor award", "the best of three": names and rules. */
function isIdiom({ tokens }: ProseSentence, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return tokens
    .slice(from, to)
    .some(({ text, name }) => /^(?:Best|Most|Greatest|Worst|Brightest)$/.test(text) || /(?:PER|ORG|MISC)$/.test(name));
}

/** "The second-largest airport", "the latest of them", "the most seats": a place in a list, which no one boasts of. */
function isPlainRank({ tokens }: ProseSentence, { from, to }: { from: number; to: number }): boolean {
  return tokens.slice(from, to).some(({ text }, i, own) => {
    const next = own[i + 1];
    return (
      /^(?:second|third|fourth|fifth|sixth|next)-\w+est$|^(?:latest|nearest|least|last)$/i.test(text) ||
      (/^most$/i.test(text) && next?.pos.startsWith('NN') === true)
    );
  });
}

/** "One of the most daring": a place among others, not above all. */
function isOneOf({ tokens }: ProseSentence, { from }: { readonly from: number }): boolean {
  return /^(?:of|among|amongst)$/i.test(tokens[from - 1]?.text ?? '');
}

/** "The undisputed heavyweight champion": a rank of the ring. */
function isTitle({ tokens }: ProseSentence, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return (
    tokens.slice(from, to).some(({ text }) => /^undisputed$/i.test(text)) &&
    tokens.some(({ text }) => /weight$|^box(?:er|ing|ers)$/i.test(text))
  );
}

/** What "most" can be counted for: no boast. */
const measurable =
  /^(?:important|prominent|complete|famous|popular|powerful|prestigious|significant|successful|valuable|influential|dangerous|extensive|populous|populated|common|expensive|visited|spoken|capped|decorated|widely|frequent|viewed|watched|recent|played|polluted|followed|numerous|downloaded|streamed|abundant|venomous|distant|massive|senior|wanted|likely|vulnerable|serious|read|cited|used|sold|northerly|southerly)$/i;

/** Records of sport, weather and counting are looked up: who scored most is no boast. */
function isRecord({ tokens }: ProseSentence): boolean {
  return tokens.some(
    ({ text, pos }, i) =>
      (/^most$/i.test(tokens[i - 1]?.text ?? '') && measurable.test(text)) ||
      pos === 'CD' ||
      /^(?:record|records|recorded|goals?|points?|votes?|titles?|medals?|temperatures?|rainfall|wins?|deaths?|cases|elected|since)$/i.test(
        text,
      ),
  );
}
