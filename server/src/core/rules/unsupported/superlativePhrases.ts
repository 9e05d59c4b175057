import type { Token } from '../../article/article.ts';
import { compilePhrases, type PhraseMatch, type PhraseRow } from '../../language/phrases.ts';
import { boastRows } from './boasts.ts';
import { compares, negatedRows } from './negatedComparatives.ts';

/** `boast`: a judgement against all of time or the world that no record can hold; `rank`: a place somebody may have looked up; `graded`: either, by its
 * adjective; `said`: the same without a field in which to compare. */
export type Comparison = 'boast' | 'rank' | 'graded' | 'said';

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
  {
    pattern: '[ the|its|his|her|their #JJ|VBN|NN|JJS #JJ|NN* ] in the|all|its|their #JJ? history|annals',
    value: 'graded',
  },
  { pattern: '[ the #JJS #NN|JJ* ever|possible|imaginable #VBN? ]', value: 'graded' },
  {
    pattern:
      '[ the most eagerly|keenly|hotly|breathlessly|brilliantly|beautifully|brutally|shamelessly|cruelly|elegantly|lovingly|bitterly|exquisitely|stunningly|cleverly|wildly|utterly|fiercely|gloriously|anxiously|richly|deeply #JJ|VBN|VBG #NN|NNS* ] of|in|ever|anywhere',
    value: 'graded',
  },
  { pattern: '[ #NN|NNP #POS most #JJ|VBN|VBG #NN ]', value: 'graded' },
  { pattern: '[ the best|most #JJ* #VBN|JJ ] in|of|on|across|anywhere', value: 'graded' },
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

const findPlain = compilePhrases([...rows, ...boastRows], { judged, extremes });
const findNegated = compilePhrases(negatedRows);

/** Finds superlatives, and comparatives that are superlatives turned round, in the order of their starts. */
export function findComparisons(tokens: readonly Token[]): PhraseMatch<Comparison>[] {
  const negated = findNegated(tokens).filter(
    ({ to }) =>
      /^(?:ever|before|elsewhere|any\w+)$/.test(tokens[to - 1]!.lower) ||
      endsInEver(tokens, to) ||
      compares(tokens, to),
  );
  return [...findPlain(tokens), ...negated, ...related(tokens)].sort((a, b) => a.from - b.from || b.to - a.to);
}

/** "No harbour has ever silted": the word before the participle is what is compared with. */
function endsInEver(tokens: readonly Token[], to: number): boolean {
  return tokens[to - 2]?.lower === 'ever';
}

/** Tokens behind a superlative in which its field is named. */
const fieldReach = 12;

/** "The cruellest blow the county has suffered", "its most daring roof yet": a superlative whose field is a clause, by its grammar. */
function related(tokens: readonly Token[]): PhraseMatch<Comparison>[] {
  const found: PhraseMatch<Comparison>[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const most = /^(?:most|least)$/.test(tokens[i]!.lower) && /^(?:JJ|VB[NG]|RB)/.test(tokens[i + 1]?.pos ?? '');
    if (!most && tokens[i]!.pos !== 'JJS') continue;
    if (!/^(?:DT|PRP\$|POS)$/.test(tokens[i - 1]!.pos) || /^(?:a|an)$/.test(tokens[i - 1]!.lower)) continue;
    const to = fieldAt(tokens, i + (most ? 2 : 1));
    if (to !== undefined) found.push({ from: i - 1, to, value: 'graded' });
  }
  return found;
}

/** "In a generation", "in living memory", "since the war", "of her career": so long that nobody has compared. */
export function isAge(tokens: readonly Token[], i: number): boolean {
  const words = tokens
    .slice(i, i + 5)
    .map(({ lower }) => lower)
    .join(' ');
  return age.test(words);
}

const age =
  /^(?:(?:in|for|of) (?:(?:a|the|this|his|her|its|their|our|many|\S+ ?) )?(?:generations?|living memory|recent memory|memory|decades?|centur(?:y|ies)|lifetime|careers?|(?:modern |our |whole )?(?:history|times?|age|era))\b|in (?:many |recent )?years\b|since (?:the )?(?:war|independence|(?:first|second|cold) (?:world )?war)\b|of (?:his|her|their|our|all) (?:life|lives|time|times)\b)/;

/** Index behind the noun of a superlative whose field follows it; undefined where none does. */
function fieldAt(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < Math.min(tokens.length, from + fieldReach); i++) {
    const { lower, pos } = tokens[i]!;
    if (/^[.,;:]$/.test(lower)) return undefined;
    if (/^(?:ever|yet|imaginable|anywhere|alive)$/.test(lower)) return i > from ? i : undefined;
    if (isAge(tokens, i)) return i > from ? i : undefined;
    if (/^(?:has|have|had)$/.test(lower) && i > from + 1) {
      const perfect = tokens.slice(i + 1, i + 4).some((token) => /^VB[ND]$/.test(token.pos));
      const subject = tokens.slice(from, i).findIndex((token) => /^(?:DT|PRP\$?|NNP)/.test(token.pos));
      return perfect && subject > 0 ? from + subject : undefined;
    }
    if (/^(?:VBZ|VBD|VBP|MD)$/.test(pos)) return undefined;
  }
  return undefined;
}
