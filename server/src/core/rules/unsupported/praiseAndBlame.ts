import { allForms } from '../../extract/inflect.ts';
import type { PhraseRow, WordSets } from '../../language/phrases.ts';
import type { Judgement } from './evaluativePhrases.ts';
import { tasteAdjectives, virtues } from './tasteWords.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What something "is", when a writer praises or blames it. */
const verdicts = words(
  'eyesore blessing curse must scandal failure disaster miracle gift insult shambles nightmare godsend revelation treat feast delight letdown flop ' +
    'sensation blunder outrage joke sham charade circus farce fiasco marvel wonder genius visionary saint coward bully fraud legend dream jewel gem ' +
    'triumph masterpiece masterstroke disgrace catastrophe embarrassment humiliation injustice absurdity tragedy folly madness lunacy ' +
    'hypocrite hero heroine giant colossus beacon icon symbol testament watershed milestone lifeline godsend betrayal mockery travesty debacle ' +
    'spectacle marathon turning-point game-changer breakthrough showcase tour-de-force mess bombshell eye-opener no-brainer paradise heaven hell',
);
/** Deeds that are named by their failure or their lustre. */
const judgedDeeds = allForms(
  'botch bungle squander mishandle fumble flout shirk dither flounder dazzle enchant enthral enthrall captivate mesmerise mesmerize outshine belittle bumble bluster grandstand gloat ' +
    'outfox outsmart outwit outclass outshine outplay pontificate swagger overreach scapegoat backtrack',
);
const mild = words('successful important big real true major key useful valuable great good bad');
const worth =
  'praise|credit|respect|blame|applause|admiration|recognition|gratitude|thanks|better|scorn|contempt|ridicule|sympathy|medal|attention|trust|support';

/** Praise and blame that do not hang on one adjective: verdicts, deeds, gestures of the writer. */
export const praiseRows: readonly PhraseRow<Judgement>[] = [
  {
    pattern:
      '[ is|are|was|were|been|remains|proved|be #RB* nothing|little|anything but|short of|less|than? than|of? ~ ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ is|are|was|were|been|remains|remain|proved|became #RB* a|an|the|his|her|its|their|such #RB|JJ|VBG|VBN* <verdicts> ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ is|was|are|were|remains #RB* a|an|the|nothing #JJ* slap|kick|smack|blow|breath|ray|feather|thorn|stain|blot|monument|tribute|ode|love-letter|bargain in|of|on|to|for ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ is|was|remains #RB* #PRP$|the|a driving|guiding|moving|leading|true|real force|spirit|soul|heart|brain|mastermind|architect behind|of|in ]',
    value: 'verdict',
  },
  { pattern: '[ a|an|the <verdicts> for|to|of ~* ] ,', value: 'verdict' },
  { pattern: '[ <deeds> ] #DT|PRP$|PRP|JJ|NN', value: 'verdict' },
  { pattern: `[ deserves|deserve|deserved|merits|merit #DT|RB|JJ|PRP$|every* ${worth} ]`, value: 'verdict' },
  {
    pattern:
      '[ has|have|had #RB* lost|forfeited|squandered all|any|every|its|his|her|their #JJ|NN* credibility|touch|way|bearings|soul|nerve|grip|plot|shine|magic|compass|dignity|authority|innocence ]',
    value: 'verdict',
  },
  { pattern: '[ has|have|had #RB* gone|went too|far far|beyond ]', value: 'verdict' },
  {
    pattern: '[ has|have|had every|good|no|little|all|much #JJ* reason|right|cause to #VB #JJ|RB* ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ is|are|was|were #RB* the right|wrong|ideal|perfect|obvious|natural man|woman|person|choice|candidate|team|people|place|moment|time|answer for|to ]',
    value: 'verdict',
  },
  {
    pattern: '[ with|in #JJ* remarkable|great|admirable|astonishing|stunning|unusual #NN ]',
    value: 'weighty',
  },
  {
    pattern: '[ with|in a|an|#JJ? steady|firm|sure|masterly|safe|heavy|iron hand|hands|touch|grip ]',
    value: 'verdict',
  },
  { pattern: '[ never|rarely|seldom fails|fail|failed|disappoints|disappoint ]', value: 'verdict' },
  {
    pattern: '[ shines|shone|gleams|glitters|sparkles|dazzles in|with #JJ* splendour|splendor|glory|light|beauty ]',
    value: 'verdict',
  },
  { pattern: '[ in all its|their|his|her|#JJ? splendour|splendor|glory|beauty|majesty ]', value: 'verdict' },
  { pattern: '[ what a #JJ* #NN ] for|!|.', value: 'verdict' },
  {
    pattern:
      '[ the #RB? bitter|sad|plain|simple|uncomfortable|hard|harsh|naked|ugly|sober|inconvenient|sorry truth|fact|reality|lesson is|remains ]',
    value: 'verdict',
  },
  { pattern: '[ the|a sad|sorry|shameful|cruel|bitter|glorious|happy #NN ] is|of|for|in', value: 'verdict' },
  {
    pattern: '[ nobody|no-one|nothing|none can|could|will be|remain|deny|beat|match|replace #JJ|PRP ]',
    value: 'verdict',
  },
  { pattern: '[ has|have #RB* shown|proved|proven|demonstrated once|yet again|more? ]', value: 'verdict' },
  { pattern: '[ once|yet again #PRP|NN|NNP #RB* shown|proved|proves|shows|failed|fails ]', value: 'verdict' },
  {
    pattern: '[ has|have|had #RB* delivered|given|passed its|their|a|the #JJ* verdict|judgment|judgement ]',
    value: 'verdict',
  },
  {
    pattern: '[ is|are|was|were #RB* not|more|much just|merely|simply|than|only|more a|an|the|just? #JJ* #NN ]',
    value: 'meaning',
  },
  {
    pattern:
      '[ a|the new|golden|dark|glorious|bright|great|heroic|lost|happy age|era|chapter|epoch|dawn|future of|for|in ]',
    value: 'verdict',
  },
  { pattern: '[ lays|laid|lay|laying bare ]', value: 'verdict' },
  { pattern: '[ falls|fell|fallen|rang|rings|ring flat|hollow|short|false|true ]', value: 'verdict' },
  { pattern: '[ #RB? worth a|the|every|its|seeing|visiting|reading|watching|waiting #NN ]', value: 'verdict' },
  { pattern: '[ not before|a|in moment time|too|bad soon|? ]', value: 'verdict' },
  { pattern: '[ to|all|much to? #PRP$ #JJ? credit|shame|discredit|honour|honor|regret|cost|peril ]', value: 'verdict' },
  {
    pattern:
      '[ treats|treated|treat|handles|handled #PRP$|DT #JJ* #NN|NNS like|with dirt|kings|cattle|children|numbers|contempt|care|disdain|respect|royalty ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ has|have|had #RB* outdone|surpassed|excelled|disgraced|embarrassed|distinguished|covered himself|herself|itself|themselves ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ cuts|cut|makes|made a|an poor|sorry|fine|lonely|dashing|ridiculous|tragic figure|impression|spectacle ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ deserves|deserve|deserved a|an|another|every|to #JJ? chance|hearing|answer|place|better|second|win|lose|audience|future|apology ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ a|an|the fitting|worthy|perfect|sad|sorry|glorious|dignified|undignified|shabby|proper end|ending|tribute|farewell|finale|close|climax|conclusion to|for|of|? ]',
    value: 'verdict',
  },
  {
    pattern: '[ beggars|defies|defied|beggared|strains belief|description|logic|reason|credulity|comparison ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ a #JJ* monster|mountain|jungle|monument|sea|desert|masterclass|triumph|model|lesson|textbook of|in #JJ* #NN ]',
    value: 'verdict',
  },
  {
    pattern: '[ leaves|leave|left much|little|nothing|a to|lot|bitter be|to|taste|desired be? desired? ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ #PRP$|POS|the #JJ? ineptitude|incompetence|arrogance|greed|cowardice|courage|bravery|genius|brilliance|stupidity|negligence|indifference|hypocrisy|folly|recklessness|ruthlessness|dignity|grace|generosity|wisdom|foresight|incompetence|complacency|vanity|brilliance|mastery|sheer ] #IN|VBZ|VBD|.|,',
    value: 'verdict',
  },
  {
    pattern: '[ moves|moved|moving audiences|crowds|readers|viewers|listeners|everyone|the|many #NN? to tears ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ it is|was|would be|#RB* wrong|right|unfair|unjust|absurd|ridiculous|shameful|disgraceful|outrageous|sad|tragic|regrettable|deplorable|scandalous|laughable|remarkable|amazing|astonishing|heartening|encouraging|reassuring|worrying|alarming|disturbing|depressing|refreshing|puzzling|baffling|striking|telling|fitting|ironic|pointless|futile|foolish|naive|cynical that|to|how|when ]',
    value: 'verdict',
  },
  { pattern: '[ speaks|speak|spoke for itself|themselves|herself|himself ]', value: 'verdict' },
  {
    pattern: '[ #RB? notorious|infamous|legendary|renowned|celebrated|famed|feared for #PRP$|DT|JJ* #NN ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ is|are|was|were #RB* pristine|rock-solid|watertight|second-rate|first-class|beyond reproach|praise|belief|repair|? ]',
    value: 'verdict',
  },
  { pattern: '[ leaves|leave|left|leaving no|little #JJ* doubt|room|question that|about|for|? ]', value: 'verdict' },
  {
    pattern:
      '[ few|no #JJ* #NNS|NN #IN? #DT|JJ|NN* resonate|resonates|compare|compares|rival|rivals|deserve|deserves|equal|match|matches ]',
    value: 'verdict',
  },
  { pattern: '[ sets|set|setting the|a #JJ? tone|standard|standards|bar|pace|example for ]', value: 'verdict' },
  {
    pattern:
      '[ wins|won|win|winning|captured|conquered|stole|steals|touched|broke the? hearts|admiration|acclaim|day|show ]',
    value: 'verdict',
  },
  { pattern: '[ winds? of change #RB* is|are|were|was ]', value: 'verdict' },
  { pattern: '[ wind|winds|tide of|is change|turning #RB* is|are|? #RB? blowing|? ]', value: 'verdict' },
  {
    pattern: '[ like|as #JJ* champions|heroes|amateurs|kings|clockwork|lions|gods|beginners|schoolboys|professionals ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ is|was|were|are #RB* electric|palpable|superb|sublime|magical|priceless|exemplary|impeccable|flawless|unforgivable|inexcusable|indefensible|laughable|intolerable|unacceptable|outrageous|scandalous|long-overdue ]',
    value: 'verdict',
  },
  { pattern: '[ long|much|well|richly overdue|needed|deserved ]', value: 'verdict' },
  { pattern: '[ how little|much|badly|deeply he|she|it|they #VBZ|VBP|VBD|VB ]', value: 'meaning' },
  {
    pattern:
      '[ flawlessly|superbly|disgracefully|magnificently|splendidly|gloriously|impeccably|shamelessly|recklessly|heroically|bravely|courageously|cynically|ruthlessly|clumsily|arrogantly|shamefully|majestically|triumphantly|brazenly|mercifully|happily|tragically|ironically|tellingly|understandably|justifiably|rightfully|laudably ] !#CD',
    value: 'verdict',
  },
  {
    pattern:
      '[ #PRP$|POS|the|a greedy|cowardly|arrogant|heartless|incompetent|corrupt|ruthless|cynical|lazy|spineless|gutless|brave|fearless|selfless|valiant|humble|gifted|talented|charming|charismatic|tireless|devoted|hapless|clueless|bloated|toothless|soulless|hollow|half-hearted|clumsy|pointless|senseless|mindless|needless|foolish|stupid|silly|idiotic|justified|rightful #JJ|NN* #NN|NNS ]',
    value: 'verdict',
  },
  { pattern: '[ proves|shows|demonstrates|confirms|illustrates that #DT|NN|PRP|NNP|JJ|EX ]', value: 'meaning' },
  {
    pattern:
      '[ morale|spirits|service|discipline|mood|quality|standards|food|atmosphere|acoustics #IN? #DT|NN* is|are|was|were #RB* better|higher|worse|excellent|outstanding|poor|terrible|dreadful|lousy|perfect|first-rate|first-class|impeccable|low|high ]',
    value: 'verdict',
  },
  { pattern: '[ is|was|were|are #RB* hard|impossible|easy not to #VB ]', value: 'verdict' },
  {
    pattern:
      '[ a|an|#PRP$ once-in-a-generation|once-in-a-lifetime|world-beating|top-class|first-rate|second-rate|third-rate|half-baked|ham-fisted|tone-deaf|cack-handed|knee-jerk|short-sighted|far-sighted|forward-looking|hard-won|well-earned|richly-deserved #JJ|NN* #NN ]',
    value: 'verdict',
  },
  { pattern: "[ not|n't just|merely|only a|an #JJ* #NN ] — ~", value: 'verdict' },
  {
    pattern: '[ is|was #RB* a|an <traits> ,|and|but? <traits> #JJ|NN* #NN ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ is|was|are|were #RB* a? born leader|leaders|liar|liars|winner|winners|loser|losers|fighter|survivor|killer|politician ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ #PRP$|POS #JJ* <virtues>|genius|negligence|selflessness|bungling|vanity|obstinacy|quick-thinking|sacrifice #RB* saved|cost|ruined|rescued|won|made|kept|turned|doomed|wrecked|inspired ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ is|was|were #RB* plain|sheer|pure|utter|rank|downright|outright|simple|mere|naked|gross #JJ* <virtues>|madness|folly|negligence|laziness|idiocy|lunacy|vandalism|nonsense|bullying|theft|robbery|luck|vanity|genius|magic|ignorance|carelessness|sloth|cheek|bad-faith ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ one|you|we must|can|may|might|could|has|have to? #RB* call|describe|regard|see this|it|that|him|her|them as? a|an? #JJ* <verdicts> ]',
    value: 'verdict',
  },
  { pattern: '[ is|was|remains #RB* a|the #JJ* force in|to|behind ]', value: 'verdict' },
];

/** What somebody is like, where two of them stand before what somebody is: "a cold and careless manager". */
const traits = new Set([
  ...tasteAdjectives,
  ...words(
    'cold careless cruel lazy vain weak selfish greedy cowardly arrogant stubborn ruthless cunning clever brilliant brave kind gentle generous honest dishonest humble proud ' +
      'stupid foolish wise clumsy sloppy dull boring bitter ambitious incompetent corrupt cynical timid reckless fearless tireless gifted talented charming modest shy sly ' +
      'cautious hard tough stern harsh warm decent loyal disloyal devious shallow hollow nasty mean petty jealous aloof distant rude',
  ),
]);

export const praiseSets: WordSets = { verdicts, deeds: judgedDeeds, mild, traits, virtues };
