import { currency, type DeniedTopic, gap, none, row } from './deniedTopic.ts';

/** What did not happen, or befell nobody or everybody: told of one occasion. */
export const deniedHappenings: readonly DeniedTopic[] = [
  row(
    String.raw`with(?:out| no) (?:a |any |a single |even a )?(?:break|pause|interruption|interval|adjournment|recess|intermission)|without (?:pausing|stopping)|non-?stop|uninterrupted`,
    String.raw`adjourn(?:ed|ment)|recess(?:ed)?|interrupted|paused|(?:coffee|lunch|tea|supper|dinner|short|long|brief|\p{L}+-(?:minute|hour)) (?:break|pause|interval)|an? (?:break|pause|interval|intermission)|broke(?:n)? off (?:twice|once|for)|stopped (?:twice|once)|halted (?:twice|once|for)`,
  ),
  row(
    String.raw`(?:admission|entry|entrance|attendance|parking|everything|the (?:concert|show|event|course|tour|festival)) (?:is|was|are|were|will be) free(?! (?:for|to|with|on|until|if)\b)(?: of charge)?|costs? nothing|no (?:entrance|admission|entry) fee`,
    String.raw`(?:tickets?|admission|entry|entrance|seats|passes)[^.;]{0,30}(?:[£$€]\s?\d+|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) ${currency})`,
  ),
  row(
    String.raw`${none}${gap} (?:slept|sleeps|got any sleep|closed an eye)|(?:did not|didn['’]t|could not) sleep a wink`,
    String.raw`snor(?:ed|es|ing)|(?:fell|was|were|lay) asleep|dozed|nodded off|napp(?:ed|ing)`,
  ),
  row(
    String.raw`unanimous(?:ly)?|with one voice`,
    String.raw`(?:one|two|three|four|five)(?: (?:members?|judges?|councillors?|deput(?:y|ies)|delegates?|of them))? (?:was|were|had been|voted|spoke) (?:for|against|opposed)|abstain(?:ed|ing)|dissent(?:ed|ing)`,
  ),
  row(
    String.raw`(?:no|not a single|not one) (?:jobs?|posts?|workers?|employees?)${gap} (?:lost|cut|gone|shed|laid off|dismissed|made redundant|axed|sacked)|never (?:laid anyone off|laid off (?:anyone|a \p{L}+)|dismissed (?:anyone|a \p{L}+)|sacked (?:anyone|a \p{L}+))|without (?:a single )?(?:lay-?offs?|redundanc(?:y|ies)|dismissals?)`,
    String.raw`laid off|dismissed|sacked|made redundant|lost (?:their|his|her) (?:jobs?|posts?)|let go`,
  ),
  row(
    String.raw`(?:not a single|not one|none of the|no) (?<of>shops?|bars?|caf[eé]s?|restaurants?|schools?|branch(?:es)?|offices?|stores?|pubs?|bakery|bakeries|bank|banks|kiosks?|businesses)${gap} (?:closed|shut)`,
    String.raw`locked up|(?:had|was|were|stayed|remained|kept) (?:closed|shut|locked)|pulled down (?:its|the|his|her) (?:shutters?|blinds?)|closed (?:its|his|her|the) (?:doors?|shop|bar)`,
    { kin: true },
  ),
  row(
    String.raw`(?:all|every|each|both|everything)\b[^.;]{0,40} (?:on (?:time|schedule)|punctual(?:ly)?|to the minute)|without (?:any |a single )?delays?|there were no delays`,
    String.raw`(?:hours?|days?|weeks?|months?|years?|minutes?) (?:late|behind|overdue)|behind schedule|overdue|shut until|(?:was|were|is|are) (?:late|delayed|held up)|arrived late|came late`,
  ),
  row(
    String.raw`without (?:a )?(?:hitch|glitch|mishap|single fault|single complaint)|flawless(?:ly)?(?: from start to finish)?|(?:went|ran|worked|passed) (?:perfectly|smoothly|like clockwork)|nothing went wrong`,
    String.raw`(?:ran|had run|run) out|broke(?:n)? down|collapsed|crashed|fainted|(?:sent|turned) (?:home|away)|cancelled|evacuated|power (?:cut|failure)|caught fire|had to be (?:stopped|restarted|repeated|rescued)|would not (?:start|open)`,
  ),
  row(
    String.raw`sold out|full house|(?:every|each) (?:seat|chair|place)${gap} (?:taken|filled|sold|occupied)|not (?:one|a|a single) (?:seat|chair|place)${gap} (?:empty|free|left)|no empty seats?|to the last seat|packed to the rafters`,
    String.raw`(?:rows?|seats?|chairs?|benches|places|ring|tier|stands?)\b[^.;]{0,40}(?:empty|unsold|vacant|bare|unoccupied)|(?:empty|unsold|vacant|unoccupied) (?:rows?|seats?|chairs?|benches|places)|half[- ](?:empty|full)`,
  ),
  row(
    String.raw`(?:did not|didn['’]t|never) rain(?:ed)?|not a (?:single )?(?:drop (?:of rain )?fell|cloud)|no rain fell|(?:stayed|remained) dry|cloudless`,
    String.raw`downpours?|heavy showers?|rained|rain (?:fell|came|set in|began|poured)|(?:heavy|pouring|steady) rain|drizzl(?:e|ed|ing)|thunderstorms?|drenched|soaked`,
  ),
  row(
    String.raw`(?:none of the|no member of the|no one from the|nobody from the|not one of the|not a single) (?:\p{L}+[’']s )?(?<of>\p{L}+)${gap} (?:came|attended|appeared|present|turned up|showed up|shown (?:up|a face)|made the (?:journey|trip)|took part)`,
    String.raw`(?:sat|sits|stood|stands|watched|was|were|spoke|took (?:a|his|her|their) seats?)(?: \p{L}+){0,3}? (?:in|from|at|on|among) the (?:\p{L}+ )?(?:front|first|second|third|fourth|back|last|row|balcony|gallery|hall|room|court|audience|guests|stage|steps|ceremony|table)`,
    { kin: true },
  ),
  row(
    String.raw`${none} left (?:early|before|the \p{L}+|(?:his|her|their) (?:seats?|posts?))|${none} (?:went home|walked out)`,
    String.raw`(?:got up|walked out|went home|slipped (?:out|away)|left) (?:at|after|before|early|to|with|when|in)|headed for the (?:exits?|door)`,
  ),
  row(
    String.raw`(?:no|not a single|not one) (?<of>trains?|bus(?:es)?|ferr(?:y|ies)|trams?|flights?|planes?|boats?|lorr(?:y|ies)|tankers?|trucks?|vehicles?|ships?)${gap} (?:ran|runs?|left|leaves?|moved|sailed|flew|departed|arrived)`,
    String.raw`(?:left|set off|set out|departed|sailed|took off|pulled out|drove off|arrived)`,
    { kin: true },
  ),
  row(
    String.raw`(?:no passengers?|nobody|no one) (?:was |were |had been )?(?:on board|aboard|inside|at home|in the (?:building|house|car|cabin|bus|train|tram))`,
    String.raw`(?:passengers?|residents?|occupants?|guests?|people|men|women|couple)\b[^.;]{0,30} (?:treated|rescued|injured|hurt|escaped|climbed out|jumped|led out|brought out)(?! from\b)`,
  ),
  row(
    String.raw`${none}${gap} voted against|without (?:any )?(?:opposition|objections?)`,
    String.raw`(?:voted|raised (?:his|her|their) hands?) (?:\p{L}+ ){0,2}?against|opposed (?:it|this|them)|objected|booed`,
  ),
  row(
    String.raw`(?:nothing|none of the \p{L}+|not one of the \p{L}+|no (?:house|houses|building|buildings))(?: \p{L}+){0,3}? (?:was|were|been) (?:damaged|broken|harmed)|undamaged|unscathed`,
    String.raw`(?:was|were|had been) (?:destroyed|shattered|smashed|torn off|wrecked|crushed|burnt out)|(?:roof|wall|windows?|door|chimney|bridge)\b[^.;]{0,30} (?:lay|collapsed|fell|broke|cracked|shattered)`,
  ),
  row(
    String.raw`(?:nobody|no one|no player) was (?:sent off|booked)|no (?:red |yellow )?cards|without a (?:red |yellow )?card|finished with eleven|eleven (?:men|players) (?:to|at) the end`,
    String.raw`(?:was|were|had been|got) (?:sent off|booked)|saw red|red card (?:for|in|to)|shown (?:a|the) (?:red|yellow|second)`,
  ),
  row(
    String.raw`(?:nobody|no one|none of \p{L}+|no \p{L}+) abstained|(?:no|without) abstentions?|all of whom voted|all (?:(?:\p{L}+|\d+) )?(?:members|deputies|councillors|delegates|lawmakers|mps) (?:voted|were there|were present)|full attendance`,
    String.raw`abstain(?:ed|ing)|(?:one|two|three|four|five|\d+) abstentions?|did not (?:vote|come|attend)|stayed away|(?:was|were) (?:absent|missing)`,
  ),
  row(
    String.raw`no survivors|(?:nobody|no one|none of \p{L}+(?: \p{L}+)?) survived|killed everyone`,
    String.raw`(?:(?<!is |are |was )survived|survivors? (?:was|were|said|told|is|are)|pulled out alive|(?:was|were) (?:rescued|saved))`,
  ),
  row(
    String.raw`no (?:eye-?)?witness(?:es)?`,
    String.raw`(?:eye-?)?witness(?:es)?,?(?: [\p{L},]+){0,3}? (?:said|saw|told|described|recalled|reported|heard)`,
  ),
  row(
    String.raw`(?:without|no|any) (?:prior |advance )?warning`,
    String.raw`(?:had|were|was|been) warned|warnings? (?:was|were|had been|went out|came)|warned (?:in|on|that|of|them|him|her|residents|the)`,
  ),
  row(
    String.raw`uninhabited|nobody lives (?:there|here|on)|no one lives (?:there|here|on)`,
    String.raw`(?:its|the|\d+|few|three|four|five|six|ten|twenty) (?:\p{L}+ )?(?:inhabitants|residents|islanders|villagers)|(?:lives?|lived) (?:there|here)|famil(?:y|ies) live`,
  ),
  row(
    String.raw`(?:took|taken|allowed|answered) no questions|no questions (?:were )?(?:asked|taken|allowed)|without taking questions`,
    String.raw`asked (?:by|about|whether|if|why|how)|answered|(?:reply|answer) to a question`,
  ),
  row(
    String.raw`${none}${gap} (?:applauded|clapped|cheered)|no applause|without applause`,
    String.raw`applau(?:se|ded|ding)|clapp(?:ed|ing)|standing ovation|cheers|cheered`,
  ),
];
