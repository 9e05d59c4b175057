import type { WrongWordRow } from './wrongWordRows.ts';

/** A row of which a match has `wrong` for `right`; a capital stays one. */
export function row(form: RegExp, wrong: string, right: string): WrongWordRow {
  const found = new RegExp(`\\b${wrong}`, 'i');
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return {
    form,
    meant: (match) => match.replace(found, (word) => (/^\p{Lu}/u.test(word) ? capital(right) : right)),
  };
}

/**
 * Words of one sound or nearly one, in company that only the other keeps: the classic confusions of English (after the lists of
 * usage guides), each with the words beside it that leave no choice.
 */
export const soundAlikeRows: readonly WrongWordRow[] = [
  row(
    /\b(?:act(?:ed|s|ing)?|refus(?:e|ed|es|ing)|resign(?:ed|s|ing)?|object(?:ed|s|ing)?|oppos(?:e|ed|es|ing)|vot(?:e|ed|es|ing)) (?:only |purely |it )?(?:on|out of) principal\b/giu,
    'principal',
    'principle',
  ),
  row(
    /\b(?:matter|question|man|woman|men|women|people|point) of principal\b(?! and| re|,)/giu,
    'principal',
    'principle',
  ),
  row(
    /(?<!\b(?:rain|water|tea|coffee|wine|sauce|oil|milk|light|crowds|fans) )\bpour(?:ed|ing) over (?:(?:the|his|her|its|their|our|a|every|each|old|secret|thousands of|hundreds of|pages of|of|\p{Ll}+al) ){0,3}(?:maps?|plans|documents?|papers|records|files|books|figures|data|accounts|ledgers?|reports?|contracts?|letters|footage|statistics|photographs|archives?|diaries|evidence|spreadsheets?|transcripts?|blueprints?|minutes|manuscripts?|budgets?|small print)\b/giu,
    'pour',
    'por',
  ),
  row(
    /\b(?:lawyers|councillors|councilors|members|experts|historians|auditors|accountants|investigators|detectives|officials|engineers|scientists|analysts|editors|lawmakers|researchers|judges|journalists|inspectors|scholars) poured over (?:it|them)\b/giu,
    'poured',
    'pored',
  ),
  row(/\bma(?:ke|kes|de|king) (?:my|his|her|their|our|its|your) piece with\b/giu, 'piece', 'peace'),
  row(
    /\bpiece (?=(?:talks|treat(?:y|ies)|accords?|process|prize|negotiations|conference|summit|envoys?|of mind)\b)/giu,
    'piece',
    'peace',
  ),
  row(
    /\bcausal (?=(?:labou?r(?:ers?)?|work(?:ers?)?|staff|cloth(?:es|ing)|jobs?|wear|employ(?:ment|ees?)|visitors?|observers?|conversations?|dress|dining|shirts?|shoes|sex|attire|contracts?)\b)/giu,
    'causal',
    'casual',
  ),
  row(
    /\b(?:his|her|their|(?:minister|president|mayor|senator|governor|chancellor|premier)['’]s|senior|former|top|presidential|ministerial) aids(?= (?:said|say|told|insist(?:ed)?|denied|confirmed|declined|who)\b)/giu,
    'aids',
    'aides',
  ),
  row(
    /\b(?:arrived|came|left|walked|travell?ed|flanked|surrounded|accompanied|followed) (?:with|by) (?:his|her|their|two|three|four|several) aids\b/giu,
    'aids',
    'aides',
  ),
  row(
    /\b(?:kick(?:ed|s|ing)?|click(?:ed|s|ing)?|dig|digs|dug|digging|cool(?:ed|s|ing)?|drag(?:ged|s|ging)?|hot on|close on|hard on) (?:in |up )?(?:my|his|her|their|our|its|your|the) heals\b/giu,
    'heals',
    'heels',
  ),
  row(/\bon the heals of\b|\bhigh heals\b|\bhead over heals\b/giu, 'heals', 'heels'),
  row(/\bachilles['’]? heal\b/giu, 'heal', 'heel'),
  row(
    /\b(?:r[au]n(?:s|ning)?) out of patients\b|\bpatients (?:of a saint|wore thin|is running out)\b/giu,
    'patients',
    'patience',
  ),
  row(/\bwith (?:great|infinite|endless|saintly|angelic) patients\b/giu, 'patients', 'patience'),
  row(/\b(?:lose|loses|lost|losing) patients with\b/giu, 'patients', 'patience'),
  row(
    /\b(?:the|of|on|its|their|new|local|domestic|foreign|cheap|imported) steal (?=(?:dut(?:y|ies)|tariffs?|mills?|plants?|works|makers?|workers?|industry|imports?|exports?|prices?|production|producers?|girders?|beams?|sector|giant|company|firm|town)\b)/giu,
    'steal',
    'steel',
  ),
  row(
    /\b(?:should|must|can|could|may|will|would|please|to|they|you) cheque (?=(?:the|their|your|its|his|her|whether|if|that|with|out|how|what|when)\b)/giu,
    'cheque',
    'check',
  ),
  row(
    /\b(?:walk(?:ed|ing|s)?|march(?:ed|ing|es)?|went|goes|gone|came|r[au]nning|drove|driv(?:es|en|ing)|pass(?:ed|es|ing)|climb(?:ed|ing|s)|crawl(?:ed|ing|s)|rode|sail(?:ed|ing|s)|travell?(?:ed|ing)|mov(?:ed|es|ing)|half ?way|all the way|leaf(?:ed|ing|s)|sped|slipped|flow(?:s|ed|ing)|parade[ds]?) threw (?=(?:the|a|an|its|their|this|every|all)\b)/giu,
    'threw',
    'through',
  ),
  row(
    /\bthrew (?=(?:the|this|our|their) (?:(?:old|narrow|main|city|town|inner|dark|quiet|busy|empty|whole) )?(?:town|streets?|village|gates|forest|tunnel|woods|valley|district|neighbou?rhood|city cent(?:re|er)|town cent(?:re|er)|harbour|alleys?|corridors?)\b(?! (?:into|in|up|out|off|a|an|open|back)\b))/giu,
    'threw',
    'through',
  ),
  row(
    /\b(?:fell|fallen|falls|slid|slipped|jumped|stepped|climbed|rolled|pushed|knocked|blown|washed|swept|moved|drove|walked|ran|came) of (?=(?:the|a|its|his|her|their) (?:slope|road|edge|tracks?|rails|bridge|cliff|roof|bus|train|plane|boat|pitch|stage|platform|ladder|table|shelf|wall|pier|quay|deck|rocks?|horse|bike|bicycle)\b)/giu,
    'of',
    'off',
  ),
  row(
    /\b(?:slam(?:med|ming|s)?|hit(?:ting|s)?|jam(?:med)?|appl(?:y|ied|ies|ying)) (?:on )?(?:the |his |her |its |their )breaks\b(?! of)/giu,
    'breaks',
    'brakes',
  ),
  row(
    /\b(?:faulty|worn|defective|failing|emergency|disc|hydraulic|squealing) breaks\b|\bbreaks (?=(?:failed|had failed|seized|squealed|screeched|locked)\b)/giu,
    'breaks',
    'brakes',
  ),
  row(/\bat steak\b(?! ?(?:houses?|restaurants?|dinners?|nights?|and)\b)/giu, 'steak', 'stake'),
  row(
    /\b(?:minority|majority|controlling) steaks?\b|\bsteaks? (?=in (?:the|a|its) (?:company|firm|bank|club|business|airline|group)\b)/giu,
    'steak',
    'stake',
  ),
  row(
    /\bplay(?:s|ed|ing)? (?:a|an|the|no|any|its|his|her|their) (?:\p{Ll}+ )?roll (?=in\b)|\broll models?\b|\b(?:leading|starring|crucial|vital|pivotal|supporting) roll (?=(?:in|of|for|as)\b)/giu,
    'roll',
    'role',
  ),
  row(/\b(?:drum|electoral|bread|sausage) roles?\b|\brole call\b|\bon a role\b(?! of)/giu, 'role', 'roll'),
  row(
    /\bbare (?=(?:in mind|witness|fruit|the (?:brunt|costs?|burden|blame|title|name|weight|responsibility|loss|scars|hallmarks)|responsibility|arms|no (?:relation|grudge)|with (?:me|us))\b)/giu,
    'bare',
    'bear',
  ),
  row(
    /\b(?:with|in) (?:his|her|their|my) bear (?=(?:hands|feet)\b)|\bbear (?=(?:minimum|essentials|bones|feet)\b)/giu,
    'bear',
    'bare',
  ),
  row(
    /\b(?:on|in|of|with|for|to|by|all|both|left|lost|took|at|after|before|until) there (?=(?:own|children|families|jobs|lives|hands|heads|feet|minds|leaders?|parents|houses|homes|meeting|instrument|boats|cars|faces|backs|eyes|names|belongings|savings|neighbou?rs)\b)/giu,
    'there',
    'their',
  ),
  row(
    /\b(?:at|untill?|till|during|before|after) there (?=(?:next|first|last|annual|weekly|monthly) \p{Ll}+)/giu,
    'there',
    'their',
  ),
  row(
    /\b(?:web|building|construction|camp|heritage|burial|crash|landfill|test|archaeological|industrial|brownfield|launch) sight(?=s?\b)/giu,
    'sight',
    'site',
  ),
  row(
    /\b(?:at first|out of|los(?:e|t|ing)|plain|no end in|caught|love at first) site\b(?! (?:plan|visit|access|manager|work))/giu,
    'site',
    'sight',
  ),
  row(/\bfull compliment of\b/giu, 'compliment', 'complement'),
  row(/\bp(?:aid|ay|ays|aying) (?:\p{Ll}+ ){1,2}complements?\b/giu, 'complement', 'compliment'),
  row(/\bwaist of (?=(?:time|money|resources|energy|space|effort|public|taxpayers)\b)/giu, 'waist', 'waste'),
  row(/\b(?:toxic|nuclear|household|industrial|food|hazardous|radioactive) waist\b/giu, 'waist', 'waste'),
  row(/\b(?:last|next|every) weak(?=[,.;]| (?:after|when|that|on|at|to|by)\b)/giu, 'weak', 'week'),
  row(
    /\bthe hole (?=(?:country|world|town|city|village|thing|family|time|day|week|year|month|team|season|process|system|story|community|nation|truth|generation)\b)|\ba hole (?=(?:day|week|year|month|season|generation)\b)/giu,
    'hole',
    'whole',
  ),
  row(
    /\ba whole (?=in (?:the|his|her|its|their) (?:ground|road|roof|wall|hull|budget|fence|floor|ice|side|accounts|finances)\b)/giu,
    'whole',
    'hole',
  ),
  row(/\b(?:tax|lunch|coffee|summer|christmas|commercial|career|spring) brakes?\b/giu, 'brake', 'break'),
  row(
    /\b(?:to|will|would|not|could|must) brake (?=(?:the|a|an|his|her|its|their) (?:law|rules?|record|deadlock|silence|promises?|window|door|news|ice|habit|strike|siege|blockade)\b)/giu,
    'brake',
    'break',
  ),
  row(
    /\b(?:gold|silver|bronze) metal(?=s?(?:[,.;]| (?:in the|at the|winners?|table|match|for)\b))/giu,
    'metal',
    'medal',
  ),
  row(
    /\b(?:staff|team|troop|boost(?:ed|s|ing)?|sap(?:s|ped|ping)|lift(?:ed|s|ing)) moral(?=[,.;]| (?:among|in|at|is|was|has|after)\b)|\bmoral (?=(?:is|was|remains|remained) (?:low|high)\b)/giu,
    'moral',
    'morale',
  ),
  row(/\bstationary (?=(?:shop|store|supplies|cupboard)s?\b)/giu, 'stationary', 'stationery'),
  row(/\bstationery (?=(?:car|vehicle|van|bus|train|lorry|truck|traffic)s?\b)/giu, 'stationery', 'stationary'),
  row(
    /\b(?:taught|teach|learn(?:ed|t|s|ing)?) (?:(?:a|the|his|her|its|their|no|some|hard|valuable|many) ){1,2}lessen(?=s?\b)/giu,
    'lessen',
    'lesson',
  ),
  row(
    /\b(?:to|will|would|not|must|cannot|should|could) except (?=(?:the|his|her|their|an|a|this) (?:offer|resignation|apology|invitation|award|prize|verdict|result|proposal|deal|terms|blame)\b)/giu,
    'except',
    'accept',
  ),
  row(
    /\b(?:everyone|everybody|nothing|nobody|none|anything) accept (?=(?:for|the|one|him|her)\b)/giu,
    'accept',
    'except',
  ),
  row(/\bduel (?=(?:carriageways?|citizenship|nationality|purpose|use)\b)/giu, 'duel', 'dual'),
  row(
    /\bgrizzly (?=(?:murders?|killings?|discovery|find|scenes?|details|crimes?|deaths?|remains)\b)/giu,
    'grizzly',
    'grisly',
  ),
];
