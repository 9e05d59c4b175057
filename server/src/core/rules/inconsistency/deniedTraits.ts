import { type DeniedTopic, gap, row } from './deniedTopic.ts';

/** What somebody or something never was, had or did. */
export const deniedTraits: readonly DeniedTopic[] = [
  row(
    String.raw`(?:an|her|his|their) only child`,
    String.raw`(?:his|her|whose)(?: (?:elder|older|younger|eldest|youngest|big|little|twin|two|three|four|five))* (?:brothers?|sisters?|siblings?)`,
    { same: true },
  ),
  row(
    String.raw`(?:has|have|had|leaves) no (?:children|child|kids|heirs?)|(?:is|was|are|were|remained|died) childless|never had (?:any )?(?:children|kids|a child)`,
    String.raw`(?:his|her|their)(?: (?!late|step)\p{L}+){0,2} (?:sons?|daughters?|children|twins)`,
    { same: true },
  ),
  row(
    String.raw`(?:has|have|had) (?:only )?(?:one|an only|a single) (?:child|son|daughter)`,
    String.raw`(?:both|all|two|three|four|five)(?: of)? (?:his|her|their)(?: \p{L}+){0,2} (?:sons|daughters|children)|(?:his|her|their) (?:two|three|four|five)(?: \p{L}+)? (?:sons|daughters|children)`,
    { same: true },
  ),
  row(
    String.raw`(?:is|was|has|remained) (?:unmarried|never married|a bachelor|single all (?:his|her) life)|never married`,
    String.raw`(?:his|her)(?: second| first| third)? (?:wife|husband|ex-wife|ex-husband)`,
    { same: true, ever: true },
  ),
  row(
    String.raw`(?:works?|worked) (?:all |quite |entirely )?(?:alone|on (?:his|her) own|by (?:him|her)self)|(?:has|have|had|employs?|employed) no (?:staff|employees|assistants?|helpers?)`,
    String.raw`(?:his|her)(?: \p{L}+){0,2} (?:partners?|assistants?|employees|staff|apprentices?|secretary|secretaries|helpers?)`,
    { same: true },
  ),
  row(
    String.raw`(?:not|n['’]t|never) (?:have )?(?:exchanged|spoken|talked|said) (?:a (?:single )?word|to (?:each other|one another)|with (?:each other|one another))|not on speaking terms|had no contact`,
    String.raw`(?:talked|chatted|spoke|argued|dined|lunched|drank|laughed) (?:for|about|over|with|together|rum|beer|wine|tea|coffee|until|on)|(?:phoned|telephoned|rang|wrote to) (?:him|her|each other)`,
    { same: true },
  ),
  row(
    String.raw`(?:was|were|is|are|stayed|remained) (?:stone |completely |perfectly )?sober|teetotal(?:ler)?|never (?:drinks|drank|drunk|touches|touched) (?:a drop|alcohol)|not (?:had|drunk) a drop`,
    String.raw`beers?|wine|whisk(?:e)?y|vodka|rum|gin|brandy|champagne|pints?|schnapps|got drunk`,
    { same: true },
  ),
  row(
    String.raw`never (?:took|taken|had|takes) (?:a |one |a single )?(?:holiday|day off|vacation|sick day|week off)|never missed (?:a|one|a single) (?:day|game|match|session|meeting|rehearsal|lesson|shift|performance)`,
    String.raw`(?:was|were|went|been) (?:away )?on (?:holiday|vacation|sick leave)|spent [^.;]{3,30} on holiday|(?:weeks?|months?) (?:off|of holiday|of vacation|in hospital)|missed (?:the|a|one|two|three)|off sick|(?:was|were) absent`,
    { same: true, ever: true },
  ),
  row(
    String.raw`(?:cannot|can['’]t|could not|couldn['’]t|never (?:learned|learnt) (?:how )?to) (?:read|write)(?: or write)?`,
    String.raw`(?:wrote|writes|read|reads) (?:the|a|his|her|it|every|all|each)`,
    { same: true, deed: true },
  ),
  row(
    String.raw`never (?:once )?(?:set foot (?:in|on)|been (?:to|in)|visited|travelled to) (?:the )?(?<thing>\p{L}+)`,
    String.raw`(?:years|studied|lived|grew up|was born|worked|childhood|youth|days|honeymoon|summers?)(?: \p{L}+){0,2} (?:in|at|on) (?:the )?(?<thing>\p{L}+)`,
    { same: true, ever: true },
  ),
  row(
    String.raw`(?:has|have|had|owns|owned) no (?<thing>(?!idea|doubt|money|plan|comment|intention|choice|time|wish|reason|right|power|interest|chance|problem|way|need|place|trouble|effect|bearing|part|role|fear|regret|sense|say|answer|one|more|other|longer|such|further|objection|illusion|knowledge|desire|business|room)\p{L}+)`,
    String.raw`(?:his|her|its|their) (?:own )?(?<thing>\p{L}+)`,
    { same: true },
  ),
  row(
    String.raw`(?:unbeaten|undefeated)(?! (?:in|for|since|at|away)\b)|(?:has|have|had) not lost|(?:has|have) yet to lose|won (?:all|every)(?: \p{L}+){0,4} (?:match(?:es)?|games?|races?|fights?|bouts?)`,
    String.raw`lost (?:to|against|at home|away|by|\d)|(?:a|the|their|its|his|her|only) (?:\p{L}+ )?defeat (?:to|by|at|against|in)|(?:was|were) beaten (?:by|at|in)`,
    { same: true, deed: true },
  ),
  row(
    String.raw`never (?:lost (?:an? )?\p{L}+|been (?:beaten|defeated)|lost)`,
    String.raw`lost (?:the|an?|his|her|its|their|to|by)|(?:was|were) (?:beaten|defeated|voted out)`,
    { same: true, ever: true, deed: true },
  ),
  row(
    String.raw`(?:works?|worked|serves?|served|plays?|played) (?:for nothing|unpaid|for free|without pay)|(?:takes?|took|receives?|received|draws?|drew|gets?|got) no (?:pay|salary|fee|wages?)`,
    String.raw`(?:salary|fee|wages?|pay|stipend) (?:of|is|was)|(?:earns?|earned|is paid|are paid|was paid|were paid|gets|receives?|received) (?:about |some )?[£$€]?\d[\d,.]*`,
    { same: true },
  ),
  row(
    String.raw`without (?:a )?(?:notes?|script|manuscript)|spoke freely|from memory|by heart`,
    String.raw`(?:read|reads|reading) (?:it )?from|leafed through|(?:his|her|their) (?:notes|script|manuscript)|cue cards|turned (?:the|a|his|her) pages?`,
    { same: true },
  ),
  row(
    String.raw`never (?:been )?(?:repaired|renovated|restored|rebuilt|altered|replaced|painted|modernised|modernized|refurbished)|unchanged since`,
    String.raw`(?:was|were|been) (?:\p{L}+ )?(?:repaired|renovated|restored|rebuilt|altered|replaced|modernised|modernized|repainted|refurbished)`,
    { ever: true },
  ),
  row(
    String.raw`no (?:previous|prior) convictions?|no criminal record|never (?:been )?(?:convicted|arrested)`,
    String.raw`(?:was|had been|been) (?:convicted|fined|jailed|sentenced|arrested)[^.;]{0,40} in (?:19|20)\d\d`,
    { same: true, ever: true },
  ),
  row(
    String.raw`(?:not one|none|never|no one|nobody)${gap} held (?:a ministry|a cabinet post|(?:public |elected |any )?office)|no (?:political|government) experience|political (?:newcomer|novice)`,
    String.raw`was (?:\p{L}+ ){0,3}?(?:minister|mayor|secretary|governor|senator|councillor) (?:from|in|until|between|under|for)|(?:served|sat) (?:as|in the|on the)|spent \p{L}+ years (?:as|in the)`,
    { ever: true },
  ),
  row(
    String.raw`never (?:moved|lived anywhere else|left (?:the|his|her|their) (?:native |home )?(?:village|town|city|island|county|country|valley))|(?:has|had|have) always lived (?:in|here|there)|lived (?:here|there|in \p{L}+) all (?:his|her|their) li(?:fe|ves)`,
    String.raw`moved (?:away|to|from)|emigrated|studied in|years (?:in|abroad)|(?:returned|came back|came home) from`,
    { same: true, ever: true, deed: true },
  ),
];
