import type { PhraseRow } from '../../language/phrases.ts';
import type { Motive } from './statesOfMind.ts';

/** The same of one person or several: a house has no heart. */
const heartRows: readonly PhraseRow<Motive>[] = [
  {
    pattern:
      '[ has|had|have #RB* no|little #JJ? interest|appetite|wish|desire|faith|sympathy|use|stomach|love in|for|to|of|with ] !#CD|the|his|her|its|their',
    value: 'heart',
  },
  {
    pattern: '[ obsessed|besotted|fixated|infatuated|smitten|enamoured|enamored|racked|wracked|eaten with|by|on|up ]',
    value: 'heart',
  },
  {
    pattern: '[ likes|liked|loves|loved to see|hear|think|read|watch himself|herself|themselves|of|his|her ]',
    value: 'heart',
  },
  { pattern: '[ could hardly|scarcely|barely wait ]', value: 'heart' },
  { pattern: '[ knew|knows it ] .|,|;', value: 'heart' },
  { pattern: '[ could|can #RB* feel his|her|their ]', value: 'heart' },
  {
    pattern:
      '[ has|had|have #RB* his|her|their head|heart|mind|thoughts #RB* in|on|at|elsewhere|already|with ] !injury',
    value: 'heart',
  },
  {
    pattern: '[ could|can|cannot not|never|barely|? stand|bear|abide the|each|one sight|other|another of? ]',
    value: 'heart',
  },
  {
    pattern:
      '[ feared|fears for his|her|their|its #JJ? job|jobs|position|career|future|reputation|seat|seats|money|pension ]',
    value: 'heart',
  },
  { pattern: '[ would give|have-given anything|everything|his|her to|right|if ]', value: 'heart' },
  {
    pattern:
      '[ nursing|nurses|nursed|nurse a|an|his|her|their|old #JJ|VBN* ego|pride|grievance|grievances|grudge|hopes|ambition|ambitions|resentment|hurt|disappointment ]',
    value: 'heart',
  },
  {
    pattern: '[ is|was|were|are never|no|not|hardly a|much? #RB|JJ* believer|friend|fan|admirer|lover in|of ]',
    value: 'heart',
  },
  { pattern: '[ was|were #RB* thinking|dreaming|wondering #RB? about|of|how|whether|why|if ]', value: 'heart' },
];

const anybody = 'he|she|they|#PRP$|DT|NN|NNP|NNS|JJ|POS*';
const seeing = 'see|tell|sense|feel|smell';
const sinking =
  'fall|fail|die|lose|collapse|give|crack|blink|slip|tire|weaken|sink|stumble|resign|retire|forget|falter|crumble|drop|go|lose|leave|sell|surrender|drown';

/** Set phrases for what somebody is after, whatever stands for the somebody: a person, a group that is pointed out, a house. */
export const willRows: readonly PhraseRow<Motive>[] = [
  ...heartRows,
  {
    pattern:
      '[ for a|an|one #JJ* moment|second|instant|heartbeat #PRP|NNP* thought|wondered|remembered|forgot|imagined|believed|hoped|feared|hesitated ]',
    value: 'hidden',
  },
  { pattern: '[ wondered whether|if|what|how|why he|she|they|it|his|her|their|the|there ]', value: 'mind' },
  {
    pattern: '[ in|at|deep #RB|IN* his|her|their heart|hearts|bones|soul ,? of? hearts? ,? #PRP|NNP|NN ]',
    value: 'hidden',
  },
  { pattern: '[ in|at|deep #RB|IN* his|her|their heart|hearts|bones|soul ,? #PRP|NNP ]', value: 'hidden' },
  { pattern: '[ put|puts|putting #DT|PRP|NNP|PRP$ #NN? on its|their|his|her guard ]', value: 'hidden' },
  { pattern: '[ knew|knows that? it was|is over|hopeless|useless|too|now ]', value: 'mind' },
  {
    pattern:
      '[ has|had|have|is|are|was been? #RB|been* waiting for this|that|the #JJ? moment|day|chance|hour ] .|,|;|for|since|to',
    value: 'will',
  },
  {
    pattern: '[ wants|wanted #DT|PRP$|PRP #JJ|NN* #NN|NNS? to #RB* go|disappear|vanish|shut away|up|? ] .|,|;|and',
    value: 'will',
  },
  { pattern: '[ is|are|was|were|has-been #RB* covering|fronting for|up? ] his|her|its|their|the|#NNP', value: 'will' },
  { pattern: '[ saw|sees|smelled|smells|smelt easy|quick|fast|big money|prey|profits|pickings|meat ]', value: 'will' },
  {
    pattern:
      '[ is|are|was|were #RB* hoping|counting|betting that|on #DT|PRP$|PRP #JJ|NN* #NN|NNS? #MD #RB* get|grow|become tired|bored|weary|used|lost|nervous ]',
    value: 'will',
  },
  { pattern: '[ is|are|was|were #RB* trying to wear|grind|break|freeze|starve ]', value: 'will' },
  { pattern: '[ would #RB* love|like|want nothing more|better than ]', value: 'will' },
  { pattern: '[ banked|gambled|banking|gambling|bank|banks on ] #NN|PRP|NNS|PRP$|DT', value: 'will' },
  { pattern: '[ playing|plays|played to the gallery|crowd|cameras ]', value: 'will' },
  { pattern: '[ would #RB* rather #VB ~* than ]', value: 'will' },
  { pattern: '[ more|less interested|concerned in|with|about ~* ~* ~? than ]', value: 'will' },
  {
    pattern:
      '[ sees|saw|views|viewed|regards|regarded|treats #DT|PRP$|PRP #JJ|NN|NNP* only|merely|just|simply|purely as ]',
    value: 'will',
  },
  { pattern: '[ bears|bore|carries #RB* the|his|her|its scars|wounds of|from ]', value: 'will' },
  { pattern: '[ on purpose ] .|,|;|and', value: 'will' },
  {
    pattern:
      '[ only|solely|merely|just|never|ever ever|really|truly|been|be* interested|concerned|bothered in|about|with ]',
    value: 'will',
  },
  { pattern: '[ interested|concerned only|solely|merely|purely|chiefly in|with|about ]', value: 'will' },
  {
    pattern:
      '[ is|are|was|were never going to forgive|forget|admit|accept|yield|share|give|let|apologise|apologize|listen ]',
    value: 'will',
  },
  { pattern: '[ has|have|had had his|her|its|their fill|enough of? ]', value: 'will' },
  {
    pattern: '[ is|are|was|were #RB* losing his|her|its|their|all? patience|nerve|faith|interest|heart|temper ]',
    value: 'will',
  },
  { pattern: '[ is|are|was|were #RB* in it #RB? for ]', value: 'will' },
  {
    pattern:
      '[ did|does|do|would not|never #RB? dare|want to? look|know|speak|admit|hear|think|ask|face|meet|touch ] !whether',
    value: 'will',
  },
  { pattern: '[ would|will #RB* have loved|liked|preferred to ]', value: 'will' },
  { pattern: '[ would like|love|prefer to forget|hide|bury|silence|crush|see ]', value: 'will' },
  {
    pattern: '[ prefers|preferred|chose|chooses to #RB* lie|hide|deny|cheat|bluff|pretend|ignore|forget ]',
    value: 'will',
  },
  {
    pattern:
      '[ saw|sees|regards|regarded|took|takes|treats|treated #DT|PRP$|PRP #JJ|NN|IN* as|for a|an|yet|another|his|her|#JJ* insult|betrayal|slight|humiliation|provocation|snub|affront|nuisance|game|toy|stepping-stone|formality|stage|tool|threat|enemy|rival|weakness|joke|burden|trophy|springboard|distraction ]',
    value: 'will',
  },
  { pattern: '[ is|are|was|were #RB* enjoying|savouring|savoring|relishing every|each|the ]', value: 'will' },
  {
    pattern: '[ wants|wanted #PRP|NNP|NNS to #RB* suffer|fail|lose|fall|die|beg|crawl|bleed|burn|drown|squirm ]',
    value: 'will',
  },
  {
    pattern: '[ wants|wanted to be the|a|#JJ* star|centre|center|hero|king|queen|boss|god|legend of|in|,|.|again? ]',
    value: 'will',
  },
  {
    pattern:
      '[ with|had|has only|but? one|a single #JJ* goal|aim|purpose|thought|wish|idea|ambition|objective ] :|,|.|in|and',
    value: 'will',
  },
  { pattern: '[ got|gets|has #VBN? what he|she|they wanted|wants ]', value: 'will' },
  {
    pattern:
      '[ believes|believed|thinks|thought|considers|considered|fancies|fancied|imagines|imagined|sees|saw himself|herself|themselves #RB|DT|TO|JJ ]',
    value: 'will',
  },
  {
    pattern:
      '[ is|are|was|were #RB* biding|playing|stalling|angling|fishing|gunning|spoiling|licking|keeping|nursing|sharpening|hedging|saving|holding|rubbing for? his|her|its|their|a|#JJ? time|fight|wounds|powder|knives|bets|hands|moment|hour|war|trouble|compliments|favours|favors ]',
    value: 'will',
  },
  {
    pattern: '[ is|are|was|were|#RB* waiting for his|her|its|their #JJ? moment|chance|hour|opening|opportunity ]',
    value: 'will',
  },
  { pattern: '[ bides|bided|plays|played for? his|her|its|their? time ] .|,|;|and|until|in', value: 'will' },
  {
    pattern: `[ is|are|was|were|simply|only|just|merely|#RB* waiting|hoping for|that|till|until #DT|PRP$|PRP|NNP #JJ|NN|POS|IN|DT* to|#MD? ${sinking}|falls|fails|dies|loses|tires|slips|blinks ]`,
    value: 'will',
  },
  { pattern: '[ smells|smelled|smelt|scents|scented blood|victory|weakness|money ]', value: 'will' },
  {
    pattern:
      '[ has|had|have|has-always|only|ever|always|#RB* an? #JJ? eye|eyes|ear|ears|time only|solely|just for|on #DT|PRP$|JJ|NN|POS* #NN|NNS|NNP|PRP ] .|,|;|and',
    value: 'will',
  },
  { pattern: '[ has|had|have|keeps|kept #RB* his|her|its|their #JJ* eye|eyes|sights on ]', value: 'will' },
  { pattern: '[ has|had|have #RB* set|fixed his|her|its|their #JJ* eye|eyes|sights|heart|mind on ]', value: 'will' },
  { pattern: '[ has|had|have it in for ]', value: 'will' },
  {
    pattern:
      '[ has|had|have a|an|no|some|old|several|scores|#JJ* score|scores|axe|ax|bone|grudge to settle|grind|pick ]',
    value: 'will',
  },
  {
    pattern:
      "[ never|not|n't|nor|hardly gave|give|gives|given a|an|two|one? #JJ? damn|hoot|hoots|toss|fig|stuff|straw|straws|monkey|monkeys|shit|crap|rap|moment|jot|whit|pin|tinker|fuck|rat|rats|button|hang|dime|cent|thought|second #POS|NN|NNS* about|for|to ]",
    value: 'will',
  },
  { pattern: "[ never|not|n't cared|care #CD|a|an|two #NN|NNS about|for ]", value: 'will' },
  { pattern: '[ regrets|regretted nothing ]', value: 'will' },
  {
    pattern:
      '[ felt|feels|has|had|shows|knows|knew not? nothing|no|little|an?|single|shred|ounce|trace|pang|twinge|of|#JJ* remorse|regrets|shame|pity|guilt|scruples|qualms|compassion|conscience|mercy ]',
    value: 'will',
  },
  { pattern: '[ trusts|trusted nobody|no-one|none ]', value: 'will' },
  {
    pattern:
      '[ is|are|was|were|has|have|had been? bursting|boiling|glowing|seething|simmering|burning|bristling|beaming|trembling|shaking with|inside|inwardly #JJ* <feeling>|anger|rage|fury|joy|glee|hatred|? ] !#CD|NNS',
    value: 'will',
  },
  { pattern: '[ has|had|have #RB* mentally|inwardly #VBN|VBD|RB ]', value: 'will' },
  {
    pattern:
      '[ hopes|hoped|hoping #RB* that #DT|PRP$|NNP|NN #JJ|NN* would|will|might never|#RB? ' +
      sinking +
      '|forget|burn|notice ]',
    value: 'will',
  },
  {
    pattern:
      '[ enjoys|enjoyed|enjoying #DT #JJ? suffering|humiliation|misery|discomfort|spectacle|misfortune|downfall|defeat|pain|attention|panic|fear|chaos|confusion|power of|? ]',
    value: 'will',
  },
];

/** Sentences built so that nothing else is left to want, or so that somebody is seen through; no subject is needed. */
export const seenThroughRows: readonly PhraseRow<Motive>[] = [
  {
    pattern:
      "[ his|her|'s|’s #JJ* anger|rage|fury|patience|joy|hatred|love|envy|jealousy|indifference|resentment|bitterness|frustration|disappointment|relief|contempt|ambition|greed|vanity|shame|guilt|despair|remorse|disgust|boredom #IN? #DT|NN|NNP|PRP$* is|was|has|had|knew|knows|grew|turned|boiled|snapped #RB* #JJ|VBN|VBG|NN|DT|IN|CC|: ]",
    value: 'hidden',
  },
  {
    pattern: '[ in|with a fit|moment|burst|spasm|mixture of #JJ* <low>|pique|temper|rage|passion|hatred ]',
    value: 'hidden',
  },
  { pattern: '[ to hurt|wound|harm|shame|ruin|break|torment|hound|crush #PRP|NNP ]', value: 'hidden' },
  {
    pattern: '[ had|has|have|lacked|lacks|lack|found #RB* the courage|nerve|guts|stomach|spine to ]',
    value: 'hidden',
  },
  {
    pattern:
      ', [ knowing|believing|sensing|realising|realizing|thinking|suspecting|convinced|confident|certain that|#PRP ] !#NN',
    value: 'hidden',
  },
  {
    pattern: '[ a matter|question of #JJ? pride|honour|honor|prestige|ego|revenge|vanity|principle ]',
    value: 'hidden',
  },
  {
    pattern:
      '[ had|has|have|with|is|was everything|nothing|little|much|more|less to do with #JJ|PRP$* <low>|conscience|money|votes|polls|ego|principle|justice|safety ]',
    value: 'hidden',
  },
  {
    pattern: '[ left|leaves #PRP|NNP cold|unmoved|indifferent|shaken|furious|bitter|disappointed|humiliated|broken ]',
    value: 'hidden',
  },
  {
    pattern: '[ thought|thinks|believed|believes|hoped he|she|they can|could|would|will get away with ]',
    value: 'hidden',
  },
  { pattern: '[ you|one #RB* sense|senses|feel|feels that|how ] #DT|PRP|PRP$|NNP', value: 'hidden' },
  {
    pattern:
      '[ because it|that|this is|was #RB* easier|cheaper|simpler|convenient|comfortable|fashionable|profitable ]',
    value: 'hidden',
  },
  { pattern: '[ only too happy|glad|willing|eager|pleased|ready to ]', value: 'hidden' },
  {
    pattern:
      '[ because it|this|that did|does|would not #RB? fit|suit|serve|please|flatter|interest him|her|them|his|its|their ]',
    value: 'hidden',
  },
  {
    pattern:
      '[ is|was|were #RB* about ego|egos|pride|revenge|vanity|greed|spite|status|image|envy|prestige ] .|,|;|and|not',
    value: 'hidden',
  },
  {
    pattern:
      '[ for|to #PRP|NNP #NNP* ,? #DT|PRP$ #JJ|NN* #NN is|was|are #RB* a|an|just|merely|only|nothing|one #JJ* toy|game|means|trophy|stage|stepping-stone|prize|playground|plaything|vehicle|sideshow|formality|nuisance|burden|more|but ]',
    value: 'hidden',
  },
  { pattern: '[ deep in his|her|their soul|heart|bones|hearts ]', value: 'hidden' },
  {
    pattern:
      '[ behind the|his|her #JJ* smile|mask|facade|façade|bluster|smiles|charm|grin there|is|he|she|lies|lurks|hides|lay ]',
    value: 'hidden',
  },
  { pattern: '[ meant|means #RB* nothing|little|everything|much|more|less to him|her|them ]', value: 'hidden' },
  {
    pattern:
      "[ her|his|their|'s|’s silence|tears|smile|outburst|absence|anger|apology|modesty|hesitation is|was|were #RB* calculated|rehearsed|staged|feigned|fake|put|insincere|genuine|real|forced|false ]",
    value: 'hidden',
  },
  {
    pattern:
      "[ his|her|their|its|'s|’s only|sole|one|secret|deepest|real|true|innermost|single #JJ? thought|thoughts|concern|aim|goal|fear|wish|dream|hope|interest|desire|instinct|worry|ambition|motive|regret|loyalty is|was|are|were|lay|lies ]",
    value: 'hidden',
  },
  { pattern: '[ for #DT|PRP$ #JJ|NN* #NN|NNS ,|and and? nothing|little else|more ]', value: 'hidden' },
  { pattern: '[ it is|was #RB* #DT|PRP$ #JJ* #NN|NNS that|which counted|mattered|counts|matters ]', value: 'hidden' },
  {
    pattern: '[ <low>|curiosity|temptation got|gets|took|takes|won the|over|out better|upper|hand|of|? of|hand|in|? ]',
    value: 'hidden',
  },
  { pattern: '[ <low> is|was #DT #JJ* reason|motive|cause|explanation|driver ]', value: 'hidden' },
  { pattern: '[ curiosity|temptation drove|drives|led|made|pushed|brought|moved ]', value: 'hidden' },
  {
    pattern:
      '[ is|was a|the|no #JJ* man|woman|boy|girl|leader|player|politician|coach|one #RB* determined|desperate|obsessed|driven|consumed|haunted|hungry to|with|by|for ]',
    value: 'hidden',
  },
  {
    pattern: `[ all|what|everything that|? ${anybody} #RB* wants|wanted|craves|craved|cares|cared|dreams|dreamed|dreamt|thinks|thought|desires|desired|longs about|for|of|? #RB? is|was|'s|were ] #DT|PRP$|TO|NN|VBG|JJ|VB`,
    value: 'hidden',
  },
  {
    pattern: `[ the only|one thing that|? ${anybody} has|had|have? #RB* wants|wanted|craves|cares|cared|dreams|thinks|fears|feared|loves|loved|understands|respects about|for|of|? is|was|'s ]`,
    value: 'hidden',
  },
  {
    pattern:
      '[ is|was all|everything #PRP|NNP|DT|NN* has|had|have? ever? #RB* wants|wanted|cares|cared|thinks|dreamed|understands about|of|for|? ]',
    value: 'hidden',
  },
  {
    pattern:
      '[ all|what|nothing|everything that|else|? #RB* mattered|matters|counts|counted|interests|interested|drives|drove|concerns|concerned|attracts|attracted to|for|? #PRP|NNP|DT|PRP$ #NN|NNP|JJ* is|was ]',
    value: 'hidden',
  },
  {
    pattern:
      '[ it is|was #RB* <low>|money|love|hatred|habit|hope|nerves|conscience , ~* ~? , that|which|who made|drove|moved|led|kept|pushed|brought|cost|stopped ]',
    value: 'hidden',
  },
  {
    pattern:
      '[ it is|was #RB* <low>|money|love|hatred|hope|nerves|conscience that|which made|drove|moved|led|kept|pushed|brought|stopped ]',
    value: 'hidden',
  },
  {
    pattern:
      "[ for|with #PRP|NNP|DT #NN|NNP* , it|this|that|everything is|was|'s|has #RB|been* always|never|only|all|about|just #RB* about ]",
    value: 'hidden',
  },
  {
    pattern:
      "[ for|with #PRP|NNP it|this|that|everything is|was|'s|has #RB|been* always|never|only|all|about|just #RB* about ]",
    value: 'hidden',
  },
  {
    pattern: `[ one|you|everyone|everybody|anyone|anybody could #RB* ${seeing} that|how|? he|she|they|#NNP|PRP$ #NNP|NN* #RB* #VBD|VBZ|VBP|MD ]`,
    value: 'hidden',
  },
  {
    pattern: `[ one|you|everyone|everybody|anyone|anybody could|can #RB* ${seeing} it|that ] .|,|;|in`,
    value: 'hidden',
  },
  {
    pattern:
      "[ his|her|their|its|'s|’s #JJ? heart|thoughts|mind|sympathies|conscience|loyalties|loyalty|ambition|ambitions|ego|vanity|patience|instincts|nerve|spirit|soul|pride is|was|were|are|has|had|lay|lies|knows|knew|belongs|told|tells #RB* been|? with|in|on|elsewhere|at|no|set|broken|heavy|full|run|running|worn|wounded|hurt|bruised|clear|knows|him|her|lies|limits|bounds|gone|to|made|already|always ] !rate|high",
    value: 'hidden',
  },
  { pattern: '[ in his|her|their heart of hearts ]', value: 'hidden' },
  {
    pattern: '[ deep|privately|inside|inwardly down|inside|? , ~ ~* knows|knew|has|had|is|was|wants|feels|felt|hopes ]',
    value: 'will',
  },
  {
    pattern:
      '[ did|bought|took|married|joined|kept|accepted|sold|wrote|signed|made|started|entered it|them|him|her|up|out|office|politics|on|this|that only|just|solely|purely|? for the #JJ? <prizes>|land|view|view|house|farm|inheritance|passport|name|perks|badge|car ] .|,|;',
    value: 'hidden',
  },
  { pattern: '[ is|was|are|were saving himself|herself|themselves|itself for ]', value: 'hidden' },
  {
    pattern:
      '[ is|was|are|were|has|have|had #RB* been? prepared|willing|ready|happy|content to let #DT|PRP$|NN|NNS|NNP|PRP #JJ|NN* pay|suffer|die|starve|wait|burn|drown|rot|lose ]',
    value: 'hidden',
  },
  { pattern: '[ has|had the|a #JJ? weight of #DT #NN|NN off|on|lifted from|? his|her shoulders ]', value: 'hidden' },
  { pattern: '[ it|this|that is|was|had|has #RB* gone|went to his|her|their head|heads ]', value: 'hidden' },
  { pattern: '[ gone|went|go to his|her|their head|heads ]', value: 'hidden' },
  {
    pattern: '[ took|takes|accepted|sought the|a job|post|role|office|title #RB* to be close|near|closer|able ]',
    value: 'hidden',
  },
];
