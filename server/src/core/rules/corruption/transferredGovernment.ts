import { month, number, weekday } from './taggedPieces.ts';
import type { TransferredOrder } from './transferredOrder.ts';

const partOfDay = '(?:morning|afternoon|evening|night)';
const stretch = '(?:hours|days|weeks|months|years|minutes)';
const length = '(?:kilomet(?:er|re)s?|km|met(?:er|re)s|miles)';
/** A number that may be a part of another: no year, no hundreds. */
const small = '(?:\\d\\d?|one|two|three|four|five|six|seven|eight|nine|ten|twenty)/CD';
const subject = '(?:/NNP?S? |(?:he|she|it|they)/PRP |who/WP |which/WDT )';
/** What a thing or body is, not what it does at somebody's word: "the sign says to wait" is English, "the club says to count" is not. */
const lasting =
  '(?:have|be|represent|gather|possess|own|employ|count|fear|want|hope|know|understand|believe|trust|regret)';
const infinitive = `to/TO (?:not/RB |also/RB |never/RB )?`;
const calling =
  '(?:teacher|doctor|nurse|lawyer|engineer|farmer|baker|journalist|student|professor|carpenter|driver|architect|economist|saleswoman|salesman|shopkeeper)';

/** Words joined to what follows them as another language joins them: other prepositions, infinitives, doubled subjects and articles. */
export const transferredGovernment: readonly TransferredOrder[] = [
  {
    // "The nurses, them, will be paid": behind the comma the pronoun says the subject again.
    what: 'A pronoun repeats the subject',
    form: /\/NNP?S? ,\/, (?:he|she|it|they|him|her|them)\/PRP\$? ,\/, (?:\S+\/RB )?(?!(?:says?|said|claims?|claimed|thinks?|thought|believes?|believed|adds?|added|argues?|argued|insists?|insisted)\/)(?:\S+\/(?:VB[ZDP]|MD) |[a-z]+s\/NNS (?:to|the|that|not|it|an?)\/)/,
  },
  {
    // "Three pupils on five eat": where English has "out of" or "in".
    what: '“On” stands where “out of” is meant',
    form: new RegExp(
      `(?:^|,/, |that/IN |and/CC |because/IN |^(?:about|nearly|almost|only|some)/\\S+ )${small} (?:\\S+/JJ )?\\S+/NNP?S? on/IN ${small} (?:\\S+/RB )?(?:\\S+/(?:VB\\w?|MD)|support/|want/|say/|vote/|work/|fear/|own/)`,
    ),
  },
  {
    what: 'The verb takes no infinitive',
    form: new RegExp(
      `${subject}(?:\\S+/RB )?(?:regrets|denies|confirms|admits|declares|affirms|acknowledges|assures|recalls)/(?:VBZ|NNS) ${infinitive}(?:have|be)/VB `,
    ),
  },
  {
    what: 'The verb takes no infinitive',
    form: new RegExp(`${subject}says/VBZ ${infinitive}${lasting}/VB (?!(?:and|or)/)`),
  },
  {
    what: 'The verb takes no infinitive',
    form: new RegExp(
      `${subject}(?:\\S+/RB )?(?:(?:recommends|suggests|envisages|avoids)/VBZ|(?:suggested|avoided|envisaged)/VBD) ${infinitive}\\S+/VB `,
    ),
  },
  {
    what: 'The verb takes no infinitive',
    form: new RegExp(`(?:/NNP |(?:he|she|they)/PRP |who/WP |the/DT \\S+/NN )risks/VBZ ${infinitive}\\S+/VB `),
  },
  {
    what: 'The verb takes no infinitive',
    form: new RegExp(`succeed(?:s|ed)?/VB\\w ${infinitive}(?!power)\\S+/VB `),
  },
  {
    // "The reform allows to save": whom it allows is missing. A recipe allows to cool.
    what: 'The verb wants an object before the infinitive',
    form: new RegExp(
      `(?:/NNP?S? |which/WDT |that/WDT |this/DT |it/PRP )(?:(?:will|would|could|should)/MD (?:allow|permit|enable)/VB|(?:also/RB )?(?:allows|permits|enables)/VBZ) (?:also/RB )?${infinitive}(?!(?:cool|dry|rest|rise|stand|settle|soak|drain|set)/)\\S+/VB `,
    ),
  },
  {
    what: '“In” stands where the verb takes “into”',
    form: /enter(?:s|ed|ing)?\/VB\w? in\/IN (?:force|vigou?r|effect|contact|circulation|office|conflict|power|relations?|dialogue|negotiations|function)\/NNS? /,
  },
  {
    what: '“To” stands where the verb takes none',
    form: /(?<!\/VBZ |\/VBD |\/VBP |\/MD )assisted\/VB\w to\/\S+ (?:the|a|an)\/DT (?:\S+\/JJ )?(?:inauguration|session|burial|conference|closing|opening|show|spectacle|trial|hearing|wedding|launch|ceremony|meeting|match|concert|funeral|mass|debate|game)\/NN /,
  },
  {
    what: '“Of” stands where the verb takes “from”',
    form: /(?:arriv(?:e|es|ed|ing)\/VB\w of\/IN (?:(?:the|all|both)\/\S+ |\S+\/(?:CD|NNP) )|(?:come|came|comes|coming)\/VB\w of\/IN the\/DT (?:whole|entire|neighbouring|neighboring|surrounding)\/)/,
  },
  {
    // "Prices increased of 12 percent".
    what: '“Of” stands where the verb takes “by”',
    form: /(?:increased?|decreased?|risen|rose|fell|fallen|dropped|grown|grew|reduced|augment(?:ed)?|diminish(?:ed)?|declined|climbed)\/VB\w of\/IN (?:\S+\/RB |about\/IN )?\S+\/CD (?:percent|per|%|million|billion|euros?|points|dollars)\//,
  },
  {
    what: 'A distance is told as another language tells it',
    form: new RegExp(
      `(?:situated|located|lies|lie|is|are|was|were)/VB\\w at/IN (?:about/\\S+ |around/\\S+ |some/\\S+ )?\\S+/CD ${length}/\\S+ (?:of|from)/IN `,
    ),
  },
  {
    what: '“Before” stands where “ago” is meant',
    form: new RegExp(`^before/IN ${number} ${stretch}/NNS ,/, (?:he|she|it|they|the|a|his|her|its|their)/`),
  },
  {
    what: '“During” stands where “for” is meant',
    form: new RegExp(
      `(?:^during/IN ${number} ${stretch}/NNS ,/,|\\S+/VB[ND] during/IN ${number} ${stretch}/NNS [.;]/)`,
    ),
  },
  { what: '“Of” stands where “than” is meant', form: /^more\/\S+ of\/IN \d\S*\/CD \S+\/NNS/ },
  {
    what: 'Two articles stand before one noun',
    form: /\b(?:the|a|an)\/DT (?:(?:his|her|its|their|our)\/PRP\$ (?:\S+\/JJ )?\S+\/NN|both\/\S+ (?:\S+\/JJ )?\S+\/NNS)|\bwhose\/WP\$ (?:the|a|an)\/DT /,
  },
  {
    what: 'A year stands with an article',
    form: /\b(?:in|since|until)\/IN the\/DT (?:1[5-9]|20)\d\d\/CD [,.;]\//,
  },
  {
    what: 'A date stands as another language puts it',
    form: new RegExp(`(?:on|the)/\\S+ next/JJ (?:\\d\\d?(?:st|nd|rd|th)?/\\S+ ${month}|\\d\\d?st/\\S+ )`),
  },
  {
    what: 'A date stands with an article',
    form: new RegExp(`(?:since|until)/IN the/DT ${weekday}/NNP ${partOfDay}/NN [.,;]/`),
    suspect: true,
  },
  {
    // "“Nothing is decided,” precises Elena Rossi": no verb of speech in English.
    what: 'The verb of speech is another language’s',
    form: /(?<=,\/, \S+\/'' )(?:trusts|estimates|launches|precises|slips|nuances|relativi[sz]es|resumes|tempers|evokes|deplores|judges|rejoices|specifies|indignates)\/(?:VBZ|NNS) (?:\S+\/NNP |the\/DT \S+\/NNP? )/,
  },
  {
    what: 'What belongs behind the participle stands before it',
    form: /(?:is|are|was|were|been)\/VB\w (?:on\/IN behalf\/NN of\/IN (?:the|its|our|his|her|their)\/\S+ (?:\S+\/(?:JJ|NNP?S?) )+|with\/IN (?:\S+\/JJ )?(?:admiration|interest|joy|pleasure|enthusiasm|regret|satisfaction|gratitude|pride|sadness|applause)\/NN |(?:by|from)\/IN (?:the|a|an|our|its|his|her|their)\/\S+ (?:\S+\/JJ )*(?!(?:end|time|moment|beginning|start|past|outset|day|morning|evening|night|first|way|side|side-lines|rear|front|front-row)\/)\S+\/NN )(?!(?:known|called|named)\/)\S+\/VB[ND] (?:[.,;]\/|(?:by|over|also|in|to|at|on|off)\/)/,
  },
  {
    what: 'A stretch of time stands inside the perfect',
    suspect: true,
    form: /(?:has|have)\/VB\w (?:these\/DT days|in\/IN the\/DT last\/JJ days)\/NNS (?:(?:also|again|already)\/RB )?\S+\/VB[ND] /,
  },
  {
    what: 'An occupation is told without an article',
    form: new RegExp(`(?:he|she|who)/\\S+ (?:is|was)/VB\\w ${calling}/NN (?:in|at|by)/IN (?:a|an|the|\\S+/NNP)`),
  },
  {
    // "A decision important": the adjective stands behind its noun.
    what: 'The adjective stands behind its noun',
    form: /(?:^|(?<!\S)(?!(?:ma[dk]\w*|f(?:ind|ound)\w*|call\w*|consider\w*|ke(?:ep|pt)\w*|render\w*|declar\w*|g[eo]t\w*|think|thought)\/)\S+\/(?:VB\w|IN|CC) )(?:a|an)\/DT (?!(?:thing|attorney|court|notary|secretary|consul|director|body|time|sum|matter)\/)\S+\/NN (?:economic|political|social|national|international|financial|technical|historic|municipal|electoral|regional|cultural|important|serious)\/JJ (?:[.,;]\/|for\/)/,
  },
  {
    what: 'The adjective is raised with “more”',
    form: /\b(?:more|most)\/\S+ (?:big|small|high|low|long|old|young|cheap|strong|weak|fast|slow|large|great|hard)\/\S+ (?:than\/IN (?:the|last|before|in|it|this|ever|any|he|she|expected|all)\/|of\/IN (?:the|all|its)\/)/,
  },
  {
    what: 'The adjective takes a verb',
    form: /\b(?:is|are|was|were|am)\/VB\w (?:not\/RB |all\/\S+ )?agree\/\S+ (?:with|on|to|that|about|[.,])\//,
  },
  {
    // "He asked to the council to wait".
    what: '“To” stands where the verb takes none',
    form: /(?:\/NNP?S? |(?:he|she|they)\/PRP |who\/WP )(?:asks|asked)\/VB\w to\/\S+ the\/DT (?:\S+\/JJ )?(?:government|council|authorities|president|minister|mayor|parliament|state|citizens|members|voters|residents|police|court|ministry|club|players)\/\S+ to\/TO |(?:\/NNP?S? |(?:he|she|they)\/PRP |who\/WP )(?:told|tells)\/VB\w to\/\S+ (?:the\/DT )?(?:journalists|reporters|press|newspaper|agency)\/\S+ (?:that\/|:\/|,\/, "\/)/,
  },
  {
    what: 'An aside stands as another language puts it',
    form: /^(?:for\/IN (?:memory|recall|reminder)\/\S+|as\/IN reminder\/NN|with\/IN other\/JJ words\/NNS|to\/TO precise\/\S+) ,\/, /,
  },
];
