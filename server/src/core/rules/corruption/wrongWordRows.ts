/** A confusion that context decides: the form that is wrong, and what was meant. */
export interface WrongWordRow {
  readonly form: RegExp;
  /** What to write for the whole match. */
  readonly meant: (match: string) => string;
  /** It sounds right: between quotation marks it may be how somebody speaks, and is left to them. */
  readonly spoken?: true;
}

const swap = (from: RegExp, to: string) => (match: string) => match.replace(from, to);

/** A closed list of confusions that no context makes right. Two words that are both possible in a place are not in it. */
export const wrongWordRows: readonly WrongWordRow[] = [
  // A program that rewrites texts takes the names of months for words: March for a walk, May for a verb, August for an adjective.
  ...(
    [
      ['March', 'Walk|Stroll|Parade|Procession'],
      ['May', 'Might|Could|Can'],
      ['August', 'Grand|Venerable|Noble|Majestic'],
    ] as const
  ).map(([month, words]) => ({
    form: new RegExp(
      String.raw`\b(?:[Oo]n|[Ff]rom|[Uu]ntil|[Tt]ill|[Bb]y|[Ss]ince|[Bb]efore|[Aa]fter) (?:\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${words})|(?:${words}) \d{1,2}(?:st|nd|rd|th)?)(?=[,.;]| (?:19|20)\d\d\b| (?:and|it|the|a|in|at|this|last|next)\b|$)`,
      'gmu',
    ),
    meant: (match: string) => match.replace(new RegExp(`(?:${words})`), month),
  })),
  { form: /\b(?:could|should|would|must|might) of\b(?! course)/giu, meant: swap(/of$/i, 'have'), spoken: true },
  { form: /\b(?:rather|other|fewer|less) then\b(?![ -]\w+(?:ed|-)\b|-)/giu, meant: swap(/then$/i, 'than') },
  {
    form: /\b(?:more|less|later|earlier|higher|lower|older|younger|larger|smaller|better|worse|bigger|greater|longer|shorter) then (?=\d|the |a |any|ever|expected|half|twice|one |two |three |ten )/giu,
    meant: swap(/then $/i, 'than '),
  },
  {
    form: /\bits (?=(?:a|an|the|not|been|going to|unclear|likely that|unlikely that|possible that|important to)\b)/giu,
    meant: swap(/its/i, 'it’s'),
  },
  {
    form: /\bit['’]s (?=(?:own|headquarters|citizens|members|subsidiary|subsidiaries|predecessor|successor|kind|shareholders|owners)\b)/giu,
    meant: swap(/it['’]s/i, 'its'),
  },
  {
    // "and it's batteries are full": a plural noun with its verb wants an owner.
    form: /\bit['’]s (?=(?:\p{Ll}+ )?(?!(?:hours|minutes|days|weeks|months|years|miles|times|thanks|news|series|always|sometimes|perhaps|ours|theirs|yours|his|hers|this|less|as|us|does|was|is|has|it['’]s|whose|others|politics|economics|physics|mathematics|ethics|genetics|unless|across|towards|besides)\b)\p{Ll}{2,}[^\W\d_s]s (?:are|were|have|had|do)\b(?! (?:that|who|which)\b))/gu,
    meant: swap(/it['’]s/i, 'its'),
  },
  {
    // Behind "of" the place is nobody's: "who gave of there time".
    form: /\b(?:of|with|for|about|despite|among|lost|losing|lose|spent|spend|made up) there (?=(?:time|money|lives|life|work|minds?|way|savings|neighbou?rs|friends|land|leaders?|members?|opponents?|rivals?|season|seats?|votes?|wages|salary|salaries|income|cattle|crops|shares?|support|country|hometown|captain|coach|manager|efforts?|services?)\b)(?! (?:is|are|was|were|has|have|had|will|would|can|could)\b)/gu,
    meant: swap(/there/, 'their'),
  },
  { form: /\btheir (?=(?:is|are|was|were|has been|have been|will be)\b)/giu, meant: swap(/their/i, 'there') },
  {
    form: /(?<!\b(?:from|over|up|down|out|in|near) )\bthere (?=(?:own|homes?|houses?|families|children|jobs|parents)\b)(?! own)/gu,
    meant: swap(/there/, 'their'),
  },
  {
    form: /\b(?:has|have|had|having|was|were|been|being) lead (?=(?:by|to|the|a|his|her|its|their|many|some)\b)/giu,
    meant: swap(/lead/i, 'led'),
  },
  {
    form: /\b(?:the|an|any|no|little|profound|adverse|negative|positive|significant) affect (?=on\b|of\b)/giu,
    meant: swap(/affect/i, 'effect'),
  },
  {
    // A date as Spanish and Portuguese write it.
    form: /\b\d{1,2} of (?:January|February|March|April|May|June|July|August|September|October|November|December) of (?:19|20)\d\d\b/gu,
    meant: (match) => match.replace(/ of /g, ' '),
  },
  {
    // Verbs that "off" goes with and "of" never does.
    form: /\b(?:passed of (?=peacefully|quietly|without|smoothly|well|as )|(?:called|set|took|went|cut|held|dropped|showed|sent) of (?=because\b|due to|after\b|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|minutes|hours|at \d|in (?:January|February|March|April|May|June|July|August|September|October|November|December))|(?:cordoned|sealed|kicked|fended|warded|signed|laid|wiped|shrugged|brushed|switched|broke|broken|fought|turned|rounded) of (?=the|a|an|his|her|its|their|in|at|on|with|by|talks|\d))/giu,
    meant: swap(/of $/i, 'off '),
  },
  {
    // "twelve millions of euros": behind a number the word has no plural.
    form: /\b(?:\d+(?:[.,]\d+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) (?:hundreds|thousands|millions|billions) (?:of )?(?=\p{Ll})/giu,
    meant: (match) => match.replace(/s (?:of )?$/i, ' '),
  },
  {
    // The apostrophe of a denial is lost: no other words end so. "Cant" and "wont" are words.
    form: /\b(?:[Dd]oes|[Dd]id|[Ii]s|[Ww]as|[Ww]ere|[Hh]as|[Hh]ave|[Hh]ad|[Cc]ould|[Ww]ould|[Ss]hould|do|are)nt\b/gu,
    meant: swap(/nt$/, 'n’t'),
  },
  { form: /\b(?:wo)?mens (?=\p{Ll})|\bchildrens (?=\p{Ll})/gu, meant: swap(/ns /, 'n’s ') },
  {
    form: /\bloosing (?=(?:the|a|his|her|its|their|our|my|money|control|power|seats|votes|weight|ground|jobs|out|patience|hope|faith|touch|games?|match(?:es)?|streak|side)\b)/giu,
    meant: swap(/loosing/i, 'losing'),
  },
  {
    form: /\b(?:it|this|that|which) effects (?=(?:us|them|him|everyone|everybody|all)\b)/giu,
    meant: swap(/effects/i, 'affects'),
  },
  {
    form: /\b(?:the|a|his|her|its|their|our) principle (?=(?:reason|cause|aim|goal|purpose|concern|author|dancer|investigator|conductor|residence|source|factor|role|investor)s?\b)/giu,
    meant: swap(/principle/i, 'principal'),
  },
  { form: /\btheir (?=going to\b)/giu, meant: swap(/eir/i, 'ey’re') },
  {
    form: /\b(?:is|are|was|were|be|been|far|much) to (?=(?:tired|late|early|small|big|large|weak|old|young|expensive|high|low|slow|far|long|short|dangerous|difficult|hard|easy|risky|soon|cold|hot|ill|sick|poor|busy|dark|heavy|wet)(?: (?:to|for)\b|[.,]))/giu,
    meant: swap(/to $/i, 'too '),
  },
  {
    form: /\b(?:was|were|been|being|is|are) (?:build|payed) (?=(?:by|in|on|at|for|from|to|with|around|between)\b)/giu,
    meant: (match) => match.replace(/build/i, 'built').replace(/payed/i, 'paid'),
  },
  {
    // Languages that compare with "more" alone; "the most young players" counts them.
    form: /\bthe most (?:old|big|small|young|tall|rich|poor|cheap|strong|weak|great|tiny|easy|happy|heavy|large)(?=,| (?:of|in) the\b)/giu,
    meant: (match) =>
      match.replace(
        /most (\w+?)(e|y)?$/i,
        (_, stem: string, end = '') => `${/big$/.test(stem) ? 'bigg' : stem}${end === 'y' ? 'i' : ''}est`,
      ),
  },
  { form: /\bhence and fou?rth\b/giu, meant: () => 'hence and forth' },
  {
    form: /\b(?:tea|coffee|lunch|dinner|supper|breakfast|drinks|food|refreshments|meals?|cakes?|soup)(?: and [a-z]+)? (?:will be|is|are|was|were|being|to be) severed\b/giu,
    meant: swap(/severed$/i, 'served'),
  },
  { form: /\bpast away\b/giu, meant: swap(/past/i, 'passed') },
  { form: /\bfor all intensive purposes\b/giu, meant: () => 'for all intents and purposes' },
  { form: /\bone in the same\b/giu, meant: () => 'one and the same' },
  { form: /\b(?:peaked|peeked) (?=(?:my|his|her|their|our|the) (?:interest|curiosity)\b)/giu, meant: () => 'piqued ' },
  {
    form: /\btow(?:ed|s|ing)? the (?:party )?line\b/giu,
    meant: (match) => match.replace(/tow(ed)?/i, (_, past?: string) => (past ? 'toed' : 'toe')),
  },
  { form: /\bmute point\b/giu, meant: () => 'moot point' },
  { form: /\bfree reign\b/giu, meant: () => 'free rein' },
  { form: /\b(?:to|must|will|should|could) reign in\b/giu, meant: swap(/reign/i, 'rein') },
  { form: /\bsneak peak\b/giu, meant: () => 'sneak peek' },
  { form: /\bslight of hand\b/giu, meant: () => 'sleight of hand' },
  { form: /\bstatue of limitations\b/giu, meant: () => 'statute of limitations' },
  { form: /\bprostrate (?=(?:cancer|gland|surgery)\b)/giu, meant: () => 'prostate ' },
  {
    form: /\bpubic (?=(?:school|health|service|opinion|library|sector|transport|safety|works|affairs|interest|prosecutor|square|meeting|hearing|funds|money|office)s?\b)/giu,
    meant: swap(/pubic/i, 'public'),
  },
  {
    form: /\b(?:on|stand|standing|stood|criminal|murder|civil) trail (?=(?:for|court|judge|jury|date|lawyer)\b)/giu,
    meant: swap(/trail/i, 'trial'),
  },
  { form: /\b(?:clinical|jury|show) trails?\b/giu, meant: swap(/trail/i, 'trial') },
  { form: /\bmarital law\b/giu, meant: () => 'martial law' },
  { form: /\b(?:Untied|Untited|Unites) (?=(?:States|Nations|Kingdom|Arab Emirates)\b)/gu, meant: () => 'United ' },
  { form: /\bUnited Sates\b/gu, meant: () => 'United States' },
  { form: /\basses (?=(?:the|whether|how|damage|its|their|what)\b)/giu, meant: swap(/asses/i, 'assess') },
  { form: /\btot he\b/gu, meant: () => 'to the' },
  { form: /\b(?:fo|ot|fot) the\b/gu, meant: (match) => (match.startsWith('ot') ? 'to the' : 'of the') },
  { form: /\blegal council\b/giu, meant: swap(/council/i, 'counsel') },
  {
    form: /\b(?:city|town|county|parish|borough|security) counsel (?=(?:voted|approved|members?|meeting|leader|elections?|of)\b)/giu,
    meant: swap(/counsel/i, 'council'),
  },
  { form: /\b(?:school|vice|deputy|assistant) principle\b(?! of)/giu, meant: swap(/principle/i, 'principal') },
  { form: /\bin principal\b(?= ?[,.])/giu, meant: () => 'in principle' },
  { form: /\bto breath\b(?! test)/giu, meant: () => 'to breathe' },
  { form: /\bto advice (?=\w)/giu, meant: () => 'to advise ' },
  { form: /\bweather or not\b/giu, meant: swap(/weather/i, 'whether') },
  { form: /\b(?:they|we|you|there) where (?=\w+(?:ed|ing)\b|not\b|in\b|at\b|on\b)/giu, meant: swap(/where/i, 'were') },
  { form: /\blightening (?=(?:strikes?|bolts?|storms?|struck)\b)/giu, meant: swap(/lightening/i, 'lightning') },
  { form: /\bunexploded ordinances?\b/giu, meant: swap(/ordinance/i, 'ordnance') },
  {
    form: /\belicit (?=(?:drugs?|trade|goods|weapons|funds|arms|trafficking)\b)/giu,
    meant: swap(/elicit/i, 'illicit'),
  },
  { form: /\beminent (?=(?:danger|threat|collapse|attack)\b)/giu, meant: swap(/eminent/i, 'imminent') },
  {
    form: /\bflaunt(?:ed|s|ing)? (?=(?:the )?(?:law|rules?|regulations?|ban|sanctions)\b)/giu,
    meant: swap(/flaunt/i, 'flout'),
  },
  {
    form: /\b(?:to|will|would|could|may|might|not|didn['’]t|can) loose (?=(?:the|his|her|its|their|a|any|more|money|control|power|seats|votes|weight|ground)\b)/giu,
    meant: swap(/loose/i, 'lose'),
  },
  { form: /\bdeep[- ]seeded\b/giu, meant: swap(/seeded/i, 'seated') },
  { form: /\bcase and point\b/giu, meant: () => 'case in point' },
  { form: /\bby in large\b/giu, meant: () => 'by and large' },
  { form: /\bper say\b/giu, meant: () => 'per se' },
  { form: /\bwhose (?:been|going|coming)\b/giu, meant: swap(/whose/i, 'who’s') },
];
