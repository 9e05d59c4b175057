/** How a helper speaks to the one who asked: one sentence. */
export interface ChatForm {
  readonly what: string;
  readonly form: RegExp;
  /** Nobody but a helper says so: it counts wherever it stands, and not only in the first and last paragraphs. */
  readonly anywhere?: true;
  /** People say so as well: it counts where nobody else in the article speaks of himself outside quotation marks. */
  readonly lone?: true;
  /** The sentence must speak of "I" or "me". */
  readonly self?: true;
}

/** "cannot", "won't be able to": what a helper does not do. */
const unable = String.raw`(?:can(?:not|['’]t| not)|won['’]t(?: be able to)?|will not|(?:am |['’]m )?(?:un|not )able to|(?:am |['’]m )?not (?:comfortable|allowed|permitted)(?: to| with)?|do(?: not|n['’]t) feel comfortable|must decline to|have to decline to|shouldn['’]t|was (?:unable|not able) to|couldn['’]t|could not)`;
/** What the text itself is, as only its maker speaks of it. */
const work = String.raw`\b(?:tone|word count|\d+ words|style|structure|length|readability|draft|version|rewrite|summary|article|piece|text|paragraphs?|sections?|headings?|headline|bullet points?|table|timeline|quiz|wording|details?|examples?|sources?|format|translation|outline)\b`;

/**
 * How a helper speaks to the one who asked, by the grammar of it: an offer to "you" of what "I" may do next, or a report of
 * how the text was made. Each is one sentence.
 */
export const chatForms: readonly ChatForm[] = [
  {
    what: 'an offer of a chatbot',
    form: /^(?:(?:would|do|did) you (?:also )?(?:like|prefer|want|need|rather)|want|need) me to \p{L}.*\?$/isu,
  },
  {
    what: 'an offer of a chatbot',
    form: new RegExp(
      String.raw`^(?:shall|should|may|can|could) i (?:also )?\p{L}.*(?:\bfor you\b|${work}).*\?$`,
      'isu',
    ),
  },
  {
    what: 'an offer of a chatbot',
    form: /^if you(?:['’]d| would)? (?:also )?(?:like|want|need|prefer|wish|have)\b.*(?:, | — | - )(?:(?:just|please|simply) )?(?:i(?:['’](?:d|ll|m)| can| could| will| would| am)|let me know|tell me|say so|ask)\b.*[.!]$/isu,
  },
  {
    what: 'an offer of a chatbot',
    form: new RegExp(
      String.raw`^(?:(?:just|please|simply) )?(?:let me know|tell me|say the word)\b.*(?:\byou(?:['’]d| would)? (?:like|want|need|prefer)\b|\b(?:if|and|whether|which)\b.*(?:\bi(?:['’]ll| can| should| will)\b|${work})).*[.!?]$`,
      'isu',
    ),
  },
  {
    what: 'an offer of a chatbot',
    form: /^i(?:['’]d be (?:happy|glad)| can| could| would be (?:happy|glad)| am (?:happy|glad)|['’]m (?:happy|glad))\b.*(?:\bfor you\b|\bif (?:you|needed|desired|helpful)\b).*[.!]$/isu,
  },
  {
    what: 'a report of a chatbot on its text',
    form: new RegExp(
      String.raw`^(?:(?:please )?note(?: that)?[:,]? )?i(?:['’]ve| have) (?:also )?(?:kept|tried|aimed|made sure|avoided|added|removed|changed|included|left out|focused|structured|shortened|condensed|preserved|followed|used|rewritten|revised|written|adjusted|trimmed)\b.*${work}.*[.!]$`,
      'isu',
    ),
  },
  {
    what: 'a report of a chatbot on its text',
    form: /^this (?:version|rewrite|draft|revision|summary|response|rewritten \p{L}+|revised \p{L}+) (?:is|has|was|keeps?|maintains?|avoids?|uses?|includes?|contains?|aims?|stays?|preserves?|meets?|follows?|should)\b.*[.!]$/isu,
  },
  {
    what: 'an answer of a chatbot',
    form: /^(?:(?:that['’]s a |what a )?(?:great|good|excellent) question|you(?:['’]re| are) (?:absolutely |quite )?right|got it|sure thing|understood|happy to help|no problem|my apologies|apologies for the (?:confusion|oversight|error)|thank(?:s| you) for (?:the |your )?(?:clarification|clarifying|feedback|prompt|request))\b[^.!?]{0,80}[.!:]$/iu,
  },
  {
    what: 'a refusal of a chatbot',
    form: new RegExp(
      String.raw`^(?:(?:unfortunately|sorry|i(?:['’]m| am) sorry|i apologi[sz]e|as such),? (?:but )?)?i(?: ${unable}|['’]m ${unable}) .*(?:\b(?:content|requests?|prompt|guidelines|polic(?:y|ies)|copyrighted|instructions)\b|\b(?:real|private|living|specific|public|named) (?:person|people|individuals?|figures?)\b).*[.!]$`,
      'isu',
    ),
    anywhere: true,
  },
  {
    what: 'a refusal of a chatbot',
    form: new RegExp(
      String.raw`^(?:(?:unfortunately|sorry|i(?:['’]m| am) sorry|i apologi[sz]e),? (?:but )?)?i(?: ${unable}|['’]m ${unable}) (?:to )?(?:help|assist|writ|creat|generat|produc|provid|fulfil|compl|draft|engag|continu|answer|offer|verif|confirm|access|open|brows|find|includ)\p{L}*\b.{0,25}\b(?:this|that|these|exact|current|real-time|specific|information|details|the (?:link|file|document|figures|claims?|quotes?|sources?|dates?|data))\b.*[.!]$`,
      'isu',
    ),
    lone: true,
  },
  {
    what: 'a warning of a chatbot’s maker',
    form: /^this (?:content|prompt|request|message|response) (?:may|might|appears to|could) violate (?:our|the|its)\b.*[.!]$/isu,
    anywhere: true,
  },
  {
    what: 'a chatbot speaking of itself',
    form: /^.*\bmy knowledge (?:ends|stops|ended|only (?:goes|extends)|is limited|does not|doesn['’]t|runs)\b.*[.!]$|^.*\b(?:in|from) my (?:previous|last|earlier|next) (?:response|answer|message|reply)\b.*[.!]$/isu,
    anywhere: true,
  },
  {
    what: 'advice on the text itself',
    form: /^.*\b(?:verify|check|double-check|fact-check|replace|confirm|review|update|insert|fill)\b.*\b(?:before (?:you )?(?:publish|post|send|us)(?:e|ing|ication)?|before publication|prior to publication|placeholders?|bracketed|in (?:the )?(?:square )?brackets|with (?:the )?(?:real|actual|correct) (?:ones|names?|details|figures|data|information|numbers))\b.*[.!]$/isu,
    anywhere: true,
  },
  {
    what: 'advice on the text itself',
    form: new RegExp(
      String.raw`^(?:(?:to|for) (?:make|improve|strengthen|round|further|a|an|more|give|add)\b.*, )?(?:you (?:may|might|could) (?:also )?(?:want to |wish to )?|please )?consider (?:adding|including|replacing|removing|revising|rephrasing|expanding|shortening|breaking|using)\b.*(?:${work}|\bquotes?\b|\b(?:readers?|sentences?)\b).*[.!]$`,
      'isu',
    ),
    lone: true,
  },
  {
    what: 'a note that the text is made up',
    form: /^(?:please )?(?:note|disclaimer|important|nb)\b:?(?: that)? .*\b(?:names?|quotes?|quotations?|figures|numbers|details|characters|sources|statistics|events|data|dates)\b.*\b(?:is|are|was|were|been) (?:all |entirely |purely |partly )?(?:fictional|fictitious|invented|illustrative|hypothetical|made[- ]up|placeholders?|examples?|imaginary|simulated|fabricated)\b.*[.!]$/isu,
    anywhere: true,
  },
  {
    what: 'an offer of a chatbot',
    form: /^(?:is there )?anything else (?:that )?(?:you(?:['’]d| would)? (?:like|want|need)|i can|in particular you)\b.*\?$/isu,
    anywhere: true,
  },
  {
    what: 'an offer of a chatbot',
    form: /^(?:i(?:['’]d be| am|['’]m| would be) )?(?:happy|glad) to (?:adapt|rewrite|rephrase|draft|turn|add|provide|write|expand|make|continue|adjust|revise|shorten|help with) (?:this|it|an?|another|more|any|the|further|one|your)\b.*[.!]$/isu,
    lone: true,
  },
  {
    what: 'an offer of a chatbot',
    form: new RegExp(
      String.raw`^i (?:can|could) (?:also |then |still )?(?:turn|rewrite|provide|create|write|make|expand|shorten|adapt|offer|add|draft|produce|suggest|help|include|give)\b.*(?:\bif\b|\binstead\b|\bfor you\b|${work}).*[.!]$`,
      'isu',
    ),
    lone: true,
  },
  {
    what: 'a report of a chatbot on its text',
    form: /^(?:since|because|as|here(?:['’]s| is)|let me|got it|okay|ok|thank you|i)\b.*\b(?:tone|word count|\d+ words|style|structure|readability|version|rewrite|summary|paragraphs?|headings?|bullet points?|wording|format|grammar|quotes? (?:unchanged|intact|as)|phrase|rewrite|rephrase|left (?:it|them|that|this) out|patience|in the original|the original (?:text|article|wording|meaning)|browse|look up|the link|transcript|request|prepared this text)\b.*[.!:]$/isu,
    lone: true,
    self: true,
  },
  {
    what: 'an order of a chatbot',
    form: /^please (?:provide|share|paste|send|upload)\b.*\b(?:so (?:that )?i\b|and i(?:['’]ll| will| can)\b|to continue|to proceed).*[.!]$|^(?:to be )?continued? in (?:the|my) next (?:message|response|reply)[.!]?$/isu,
    anywhere: true,
  },
  {
    what: 'the label of a chatbot’s answer',
    form: /^(?:\p{L}+ )?translation:$|^here you (?:go|are)[!.:]?$|^(?:revised|rewritten|improved|polished|shortened|alternative|expanded|final|edited|condensed|simplified) (?:version|draft|text|article|paragraph|headline|passage)s?(?: \([^)]{1,40}\))?:$|^here are (?:(?!of\b|the\b)[\p{L}-]+ |\d+ ){1,4}(?:endings|headlines|options|titles|versions|alternatives|ideas|suggestions|variations|openings|leads)(?: (?:you|for|to|that you|in|based)\b.{0,60})?:$|^below (?:you(?:['’]ll| will) find|is|are) (?:an?|the|some|your) (?:\p{L}+ ){0,3}(?:summary|rewrite|version|draft|outline|overview|article|breakdown|translation|(?<=corrected |revised |edited |translated |rewritten )text)\b.*[.:]$/isu,
    anywhere: true,
  },
  {
    what: 'the closing of a chatbot’s answer',
    form: /^(?:i )?hope (?:this|that|it) helps(?: (?:you|a bit|clarify.*))?[.!]*$/iu,
    anywhere: true,
  },
  {
    what: 'advice on the text itself',
    form: /^.*\b(?:swap|plug|fill|slot|drop) in (?:the |your )?(?:real|actual|correct)\b.*[.!]$|^(?:(?:please )?(?:do not|don['’]t) forget|remember|be sure|make sure) to (?:add|check|double-check|verify|include|replace|cite|update)\b.*\b(?:paragraphs?|sources? for|citations?|article|quotes?|statistics?|headline|figures|sentences?)\b.*[.!]$/isu,
    lone: true,
  },
  {
    what: 'a note that the text is made up',
    form: /^this is an? (?:fictional|fictitious|hypothetical|sample|simulated|invented|made[- ]up|mock) (?:news )?(?:article|story|text|report|interview|piece|press release)\b.*[.!]$|^(?:the|this) (?:following|above|preceding) (?:article|story|text|report|interview|piece|passage) (?:is|was) (?:an? )?(?:purely |entirely )?(?:sample|fictional|fictitious|example|hypothetical|generated|invented|simulated)\b.*[.!]$|^(?:all|the|any) (?:names|quotes|quotations|figures|statistics)\b.{0,40}\b(?:are|were) (?:entirely |purely )?(?:fictional|invented|fictitious|illustrative|made[- ]up|hypothetical|placeholders|simulated)\b(?! by\b).*[.!]$/isu,
    lone: true,
  },
  {
    what: 'an offer of a chatbot',
    form: /^(?:do|would|did) you (?:want|like|prefer) (?:this|that|the (?:text|article|piece|summary|translation)) (?:in|to|as|with)\b.*\?$|^if (?:this|that|it)\b.*\b(?:tell me\b.*\bi(?:['’]ll| can| will)|let me know)\b.*[.!]$/isu,
  },
  {
    what: 'the opening of a chatbot’s answer',
    form: /^(?:ok(?:ay)?|alright|great|perfect|right|sure|good catch)\b ?[,!.—–-] ?(?:here(?:['’]s| is| are) (?:an?|the|your|my|some|\d+) (?:[\p{L}-]+ ){0,3}(?:take|version|draft|attempt|rewrite|summary|article|piece|text|translation|list|outline|revision|paragraph|headline|answer|response|breakdown)s?\b|thanks for (?:sharing|clarifying|providing)|let me (?:know|rewrite|rephrase|revise|adjust|fix|summari[sz]e)|i(?:['’]ll| will) (?:keep|make|rewrite|revise|adjust|shorten)|the \p{L}+ should be)\b.*[.!:]$|^(?:thanks|thank you) for (?:the|your|sharing|providing)\b.*\b(?:context|draft|clarification|input|prompt|information)[.!]$|^(?:that(?:['’]s| is)|what) an? (?:great|interesting|excellent|fascinating|good) (?:topic|prompt|request)[.!]$/isu,
    lone: true,
  },
  {
    what: 'a chatbot speaking of itself',
    form: /^.*\bi (?:do not|don['’]t) have (?:any )?(?:personal|human|real) (?:experiences?|opinions?|feelings|beliefs|preferences|emotions)\b.*[.!]$|^being an? (?:ai|artificial intelligence|language model)\b.*[.!]$/isu,
    anywhere: true,
  },
  {
    what: 'a report of a chatbot on its text',
    form: /^.*\bas you (?:asked|requested|instructed|specified)[.!]$|^(?:next, )?i(?:['’]ll| will) (?:now |then )?(?:continue|proceed|start|begin|pick up|write|move)\b.*\b(?:left off|sections?|paragraphs?|article|text|summary)\b.*[.!]$|^.*\b(?:length|token|character|word) limit\b.*[.!]$|^i hope you (?:find|found|like|liked|enjoy|enjoyed) (?:this|it|the (?:article|text|summary|piece|result))\b.*[.!]$/isu,
    lone: true,
  },
  {
    what: 'a chatbot speaking of itself',
    form: /^.*\bmy (?:knowledge|training(?: data)?|information|data|(?:last |most recent )?(?:knowledge )?(?:update|cut-?off))\b.{0,60}\b(?:cut-?off|goes (?:up )?to|up to|ends?|until|outdated|stops|extends|limited|covers?|dates? from|was in|is from)\b.*[.!]$|^(?:please )?(?:note|be aware|keep in mind)(?: that)?,? (?:i|my) (?:can(?:not|['’]t)|do not|don['’]t|am not able|may)\b.*[.!]$/isu,
    lone: true,
  },
  {
    what: 'a chatbot speaking of itself',
    form: /^.*\bi (?:do not|don['’]t|did not|didn['’]t) have (?:any |enough |specific |detailed |further |current |up-to-date |reliable )*(?:information|data|details|access|knowledge|sources?)\b.{0,20}\b(?:about|on|for|beyond|after|regarding|to|past)\b(?! (?:my|our|him|her|them)\b).*[.!]$|^(?:based on|from|according to) (?:the |all )?(?:information|data|details|text|sources?) (?:that (?:is|are|was) )?(?:available|provided|given) to me\b.*[.!]$/isu,
    lone: true,
  },
  {
    what: 'a report of a chatbot on its text',
    form: new RegExp(
      String.raw`^i(?:['’]ve| have) (?:rewritten|revised|polished|shortened|tightened|restructured|rephrased|edited|reworked|kept the (?:original|facts|meaning|tone|quotes))\b.*(?:${work}|\b(?:text|facts|flow|engaging|concise|clearer|original|meaning)\b).*[.!]$`,
      'isu',
    ),
    lone: true,
  },
  {
    what: 'the opening of a chatbot’s answer',
    form: /^(?:absolutely|certainly|sure|of course|great|got it|okay|ok|alright|perfect|no problem)\b ?[,!.:—–-]{0,2} ?(?:here(?:['’]s| is| are)|below is|i(?:['’]ve| have)|let me) .*(?:\b(?:draft|version|article|text|rewrite|summary|lede|headline|piece|story|take|outline|list|translation)\b).*[.!:]$/isu,
    lone: true,
  },
  {
    what: 'an offer of a chatbot',
    form: /^if you(?:['’]d like| like| want| prefer| wish),? i(?:['’]ll| can| could| will) (?:also )?(?:turn|make|rewrite|rephrase|add|provide|create|write|draft|expand|shorten|adapt|include|adjust|condense|translate|format|tailor|help)\b.*[.!]$|^would you like (?:an?|the|another|me|this|it)\b.*\b(?:version|headline|draft|summary|rewrite|outline|section|tone|translation|post|list|title|paragraph)s?\b.*\?$/isu,
    lone: true,
  },
  {
    what: 'a plan of a chatbot',
    form: /^(?:okay|ok|alright|hmm|right|so|first|now|let me see)?,? ?(?:let me|i(?:['’]ll| need to| should| will| have to| must)|we need to) (?:write|draft|outline|start (?:with|by)|think|make sure|begin|structure|include|craft|check) .*\b(?:article|story|text|outline|points?|user|tone|headline|lede|paragraphs?|words|quote|draft|prompt)\b.*[.!]$|^the user (?:wants|asks?|asked|has asked|is asking|needs|would like|provided|gave)\b.*[.!]$/isu,
    lone: true,
  },
];
