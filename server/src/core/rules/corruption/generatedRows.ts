/** One way in which a text shows that a program wrote it, or was told to. */
export interface GeneratedRow {
  readonly what: string;
  readonly form: RegExp;
}

const subject = String.raw`(?:article|news (?:article|story|report)|story|report|blog post|post|text|piece|summary|headline|title|version|rewrite|draft|essay|press release|paragraph|outline|content|response|translation|interview|script|transcript)`;
/** What a chatbot calls its answer, besides the kinds of text in `subject`. */
const answer = String.raw`(?:overview|breakdown|explanation|guide|list|timeline|comparison|table|recap|answer|information|info|rundown|analysis|walkthrough|description|briefing|clarification|structure|format|sample|example)`;

/** How a prompt begins a sentence: an order to a writer. */
const ordered = String.raw`(?<=^[ \t*_(-]{0,8}|[.!?:]["”’]? )(?:please )?(?:(?:re)?write|use|keep|stay|avoid|maintain|adopt|aim|limit|include|add|do not|don['’]t|never|always|start|begin|end|ensure|make sure|mention|format|output|respond|answer|return|stick|follow|structure|divide|break|give|present|target|vary|imagine|act|assume|pretend|summari[sz]e|quote|cite)`;

/** "Write in the present tense", "Keep a neutral tone", "Use subheadings and bullet points". */
const styleOrder = new RegExp(
  String.raw`${ordered}\b[^.!?\n]{0,80}\b(?:(?:present|past|future) tense|(?:first|second|third)[- ]person|(?:active|passive) voice|(?:neutral|formal|informal|conversational|journalistic|professional|friendly|authoritative|objective|engaging|serious|factual|humorous|warm|casual|light) (?:tone|style|voice|register)|inverted pyramid|(?:AP|Chicago|Guardian|Reuters|BBC|house|news|newspaper|tabloid|broadsheet) style(?: guide)?|(?:British|American|US|UK) (?:English|spelling)|sub-?headings|bullet points|fictional (?:names?|quotes?|people|sources?)|placeholder names?|jargon|clickbait|clichés?|as an ai|system prompt)\b[^\n]{0,160}`,
  'gimu',
);
/** "Keep each entry under 80 words", "Limit every paragraph to three sentences". */
const lengthOrder = new RegExp(
  String.raw`${ordered}\b[^.!?\n]{0,60}\b(?:(?:each|every|all|the) (?:entry|entries|paragraphs?|sections?|sentences?|answers?|items?|headings?|headline|intro(?:duction)?|bullets?|article|piece|story|text|response|summary|output)\b[^.!?\n]{0,30}\b(?:\d+|two|three|four|five|six|ten|fifty|a hundred|one hundred)(?: (?:and|to|or) \d+)? (?:words?|characters|sentences|paragraphs|lines)\b|(?:the|this) (?:article|story|text|report) (?:to|at|under|below|around) (?:about |roughly )?\d+ words\b)[^\n]{0,120}`,
  'gimu',
);

export const generatedRows: readonly GeneratedRow[] = [
  {
    what: 'a chatbot speaking of itself',
    form: /\bas an? (?:(?:large |artificial )?(?:ai|language|intelligence)(?: language)? ?(?:model|assistant|program)?)\b,? (?:i|my|developed|trained|created)\b/giu,
  },
  {
    what: 'a chatbot speaking of itself',
    form: /\b(?:my|the model['’]?s) (?:knowledge (?:cut-?off|is current only|only goes)|training data|last (?:knowledge )?update)\b|\bas of my (?:last|latest|most recent|knowledge) (?:knowledge )?(?:update|cut-?off|training)\b/giu,
  },
  {
    what: 'a chatbot speaking of itself',
    form: /\bi(?:['’]m| am)(?: (?:just|only))? an? (?:ai|language model|(?:ai )?chatbot|virtual assistant)\b|\bi (?:do not|don['’]t|cannot|can['’]t) (?:have (?:access to|the ability to|personal|real-time)|browse|access) (?:real-time|the internet|current|up-to-date|external|personal)/giu,
  },
  {
    what: 'a chatbot speaking to its user',
    form: /\bas an? (?:[\p{L}-]+ ){0,3}[\p{L}-]+,? i (?:have|['’]ve|will|can|would|['’]d|['’]ll) (?:reviewed|analy[sz]ed?|examined|read|prepared|prepare|provide|summari[sz]e[d]?|rewritten|rewrite|draft(?:ed)?|write|written|look(?:ed)?|help(?:ed)?|assist(?:ed)?)\b[^.!?\n]{0,120}\byou(?:r)?\b[^.!?\n]{0,60}/giu,
  },
  {
    what: 'a chatbot speaking to its user',
    form: /\b(?:the|your) (?:figures|text|article|information|data|document|notes|draft|link|details|prompt|instructions|content|table|image|passage|transcript|input|outline|context|facts|sources?) (?:that |which )?you(?:['’]ve| have)? (?:provided|shared|gave|given|supplied|pasted|uploaded|requested|asked for|mentioned|submitted|sent)\b|\b(?:based on|according to|per|following|as per|using) your (?:request|instructions|prompt|guidelines|requirements|outline|input|specifications)\b|\bas (?:you )?requested,? (?:here|i|this|below)\b[^.!?\n]{0,80}/giu,
  },
  {
    what: 'a refusal of a chatbot',
    form: /\b(?:i(?:['’]m| am) (?:sorry|unable|not able)|i apologi[sz]e),? (?:but )?(?:i )?(?:can(?:not|['’]t)|(?:am |['’]m )?(?:not able|unable) to|to) (?:fulfil?l|assist|help|comply|provide|generate|complete|create|write|access|continue)\b[^.\n]{0,80}/giu,
  },
  {
    what: 'the opening of a chatbot’s answer',
    form: new RegExp(
      String.raw`(?:^|(?<=[.!?]["”’]? ))(?:here(?:['’]s| is| are)|below is|the following is|i(?:['’]ve| have) (?:written|rewritten|revised|created|drafted|prepared|composed)) (?:an?|the|your|my)?\s?(?:[\p{L}-]+ ){0,4}${subject}\b[^.!?:\n]{0,60}(?::\s*$|!)`,
      'gimu',
    ),
  },
  {
    what: 'the opening of a chatbot’s answer',
    form: /^(?:sure|certainly|absolutely|of course)(?: thing)?[!,.] (?:here(?=['’]s| is| are)|i(?=['’]ve|['’]ll| have| will)|let me|below)\b[^\n]{0,80}/gimu,
  },
  {
    what: 'the closing of a chatbot’s answer',
    form: /\b(?:let me know|feel free to (?:let me know|ask|reach out)|please (?:let me know|feel free)|do(?:n['’]t| not) hesitate to (?:ask|let me know)) (?:if|to|should|about)\b[^.!?\n]{0,40}\b(?:you(?:['’]d| would)? ?(?:like|need|want|have)|further|changes|adjustments|revisions|edits|anything else|questions|tweaks)[^.!?\n]{0,60}/giu,
  },
  {
    what: 'the closing of a chatbot’s answer',
    form: /\bi hope (?:this|that|these|it) (?:helps|meets|is helpful|(?:article|summary|answer|information) (?:helps|meets))\b[^.!?\n]{0,60}|\b(?:would you like me to|do you want me to|shall i) (?:add|expand|write|rewrite|continue|adjust|include|revise|create|make|shorten|provide|generate)\b[^.!?\n]{0,80}\?/giu,
  },
  {
    what: 'the closing of a chatbot’s answer',
    form: new RegExp(
      String.raw`(?<=^|[.!?*]["”’]? )i hope (?:this|that|these|the|my) (?:[\p{L}-]+ )?(?:${subject}|${answer}) (?:helps|help|is helpful|was helpful|proves? (?:helpful|useful)|meets|answers|clarif\w+|gives? you|suits|works)\b[^.!?\n]{0,60}[.!]?`,
      'gimu',
    ),
  },
  {
    what: 'the closing of a chatbot’s answer',
    form: /(?<=^|[.!?*]["”’]? )(?:please )?(?:feel free|do(?:n['’]t| not) hesitate) to (?:ask|reach out|follow up|let me know)(?=[.!]?$|[.!] | (?:me\b|if you|any (?:more|further|other|follow)|(?:any )?(?:more|further|follow-?up|additional) (?:questions?|details?)|for (?:more|further|any|additional)|with (?:any|more|further)))[^.!?\n]{0,80}[.!]?/gimu,
  },
  {
    what: 'the closing of a chatbot’s answer',
    form: /(?<=^|[.!?*]["”’]? )(?:(?:i(?:['’]m| am)|i(?:['’]d| would) be|always) )?(?:happy|glad|delighted) to (?:expand|elaborate|clarify|go (?:deeper|into more detail)|dive deeper|adjust|revise|tweak|rework|provide (?:more|further|additional)|help with (?:anything|any)|refine|shorten)\b(?=[.!]?$|[.!] |[^.!?\n]{0,60}\b(?:if you|on any|on anything|further|as needed|on request)\b)[^.!?\n]{0,80}[.!]?/gimu,
  },
  {
    what: 'a prompt',
    form: new RegExp(
      String.raw`(?:^|(?<=[.!?:]["”’]? ))(?:please )?(?:(?:re)?write|generate|create|compose|draft|produce|summari[sz]e|paraphrase|rephrase|translate|expand|continue|proofread|shorten)(?: (?:me|us))? (?:(?:an?|the|this|that|following|above|below|short|long|brief|unique|seo[- ]\w+|human|detailed|new|original|\d+[- ]words?)(?:,? |-)){1,5}(?:[\p{L}-]+ ){0,3}${subject}\b[^\n]{0,120}`,
      'gimu',
    ),
  },
  {
    what: 'a prompt',
    form: /(?:^|(?<=[.!?] ))(?:make (?:sure|it)|ensure|keep|avoid|do not|don['’]t|use|include|optimi[sz]e|target|the (?:article|text|output|tone)) (?:should |must |to |that )?[^.!?\n]{0,80}\b(?:seo|keywords?|word count|plagiari[sz]m|human[- ](?:written|like)|meta description|h[1-3] (?:tags?|headings?)|markdown|html format|active voice|engaging tone|target audience|\d{2,4} words)\b[^.!?\n]{0,60}/gimu,
  },
  {
    what: 'the opening of a chatbot’s answer',
    form: /(?<=^[ \t*_]{0,8}|[.!?]["”’]? )(?:(?:here|below)(?:['’]s| is| are)|i(?:['’]ve| have)|this is|attached is) [^.!?\n]{0,80}?\b(?:(?:that |which |as |the [\p{L}-]+ )?you(?:['’]ve| have)? (?:requested|asked for|specified|described|instructed)|based on your (?:\p{L}+ )?(?:request|prompt|notes|brief|outline|instructions|input|specifications)|per your (?:request|instructions|brief))\b[^.!?\n]{0,120}/gimu,
  },
  {
    what: 'an announcement of a generator',
    form: /(?<=^[ \t*_]{0,8}|[.!?]["”’]? )in (?:this|the (?:following|next|coming)) (?:section|sub-?section|article|blog post|post|chapter|guide|essay|paragraph)s?,? (?:we|i)(?:['’]ll| will| are going to| shall| want to|['’]re going to) (?:now |first |briefly |also |then )?(?:discuss|explore|look|examine|learn|delve|dive|cover|take|outline|explain|describe|analy[sz]e|consider|see|talk|walk|break|go|review|investigate|provide|present|highlight)\b[^.!?\n]{0,140}[.:]?/gimu,
  },
  {
    what: 'an announcement of a generator',
    form: /(?<=^[ \t*_]{0,8}|[.!?]["”’]? )this (?:section|sub-?section|article|blog post|guide|essay|paragraph) (?:will (?:discuss|explore|examine|delve|cover|outline|explain|describe|analy[sz]e|look|provide|highlight|take)|(?:delves|dives) into)\b[^.!?\n]{0,140}[.:]?/gimu,
  },
  { what: 'a prompt', form: styleOrder },
  {
    what: 'a prompt',
    form: /(?<=^[ \t*_]{0,8}|[.!?]["”’]? )(?:as an? [\p{L} -]{3,40}, )?(?:you (?:are|will be|will act as|will write as|must act as)|(?:act|write) as|imagine you are|pretend (?:to be|you are)) an? (?:helpful|expert|experienced|seasoned|professional|skilled|award-winning)(?: [\p{L}-]+){0,3} (?:writer|journalist|editor|assistant|reporter|copywriter|author|translator|columnist)\b(?!,? (?:s?he|they|the|his|her|it)\b)[^\n]{0,160}/gimu,
  },
  {
    what: 'a chatbot speaking to its user',
    form: /\b(?:i|we|you) (?:mentioned|said|discussed|noted|provided|asked|shared|gave|wrote|explained|described|covered)\b[^.!?\n]{0,30}\b(?:earlier|above|previously|before) in (?:this|our) (?:conversation|chat|thread|session)\b/giu,
  },
  {
    what: 'a label of a draft',
    form: /^[ \t*_]{0,8}(?:sub-?heading|body (?:text|copy)|paragraph|h[1-3]|call to action|cta|outro)(?: \d{1,2})?[*_]{0,2}: ?[^\n]{2,120}/gimu,
  },
  { what: 'a prompt', form: lengthOrder },
  {
    what: 'a note of a generator',
    form: /^[ \t(*_[]{0,12}(?:(?:word|character) count|target keywords?|focus keyword|primary keyword|secondary keywords?|meta (?:description|title)|seo (?:title|description)|slug|tone|prompt|user|assistant|system|output|response|chatgpt|gpt-?\d\w*|claude|gemini|copilot)\s*\**\s*:\**\s*\S[^\n]{0,160}/gimu,
  },
  {
    what: 'a note of a generator',
    form: new RegExp(
      String.raw`\b(?:note|disclaimer|please note)\s*:?\s*(?:that )?(?:this|the (?:above|following|information above)) ${subject}(?: (?:above|below))?(?: (?:is|was|has been|may|is meant))(?: \w+){0,3} (?:generated|written|created|fictional|hypothetical|ai|produced|invented|for illustrative)\b[^\n]{0,100}`,
      'giu',
    ),
  },
  {
    what: 'a note of a generator',
    form: /\b(?:this (?:article|text|content|summary|story) (?:was|is|has been) (?:automatically |partly |partially )?(?:generated|written|created|produced|translated) (?:by|with|using) (?:an? )?(?:ai|artificial intelligence|chatgpt|gpt|machine|a language model|automated)[^.!?\n]{0,60})|\[(?:continue|continued|end of (?:article|response|text)|response (?:ends|truncated)|generated)\]|<\|[a-z_]+\|>|\bregenerate response\b|\bcontent ?reference\[oaicite[^\n\]]{0,40}\]?|【\d+[^】\n]{0,30}】|\bturn\d+(?:search|view|news)\d+\b/giu,
  },
  {
    what: 'a note of a generator',
    form: /\b(?:ChatGPT|Gemini|Claude|Copilot|Grok|Perplexity|AI|This (?:assistant|chatbot)) (?:can|may) (?:make|display|produce) (?:mistakes|errors|inaccurate info\w*)\b[^\n]{0,60}|<\/?think(?:ing)?>[^\n]{0,160}|^[ \t]*(?:copy code|thinking(?:\.{3}|…)|thought for \d+ seconds?|searched \d+ (?:sites|sources)|(?:image|picture) prompt: ?[^\n]{3,160}|alt(?:ernative)? text: ?[^\n]{3,160}|(?:output|article|answer|draft|response|rewrite|final (?:answer|output|text|version)):)[ \t]*$|^[ \t]*[-–—*=([]{1,5} ?end of (?:the )?(?:article|response|draft|text|output|answer|story|document) ?[-–—*=)\]]{1,5}[ \t]*$|^[ \t]*step \d: (?:introduce|write|add|explain|describe|conclude|summari[sz]e|outline)\b[^\n]{0,100}/gimu,
  },
  {
    what: 'an order of sections for a generator',
    form: /^[ \t#*_]{0,8}(?:section|part|paragraph|para|intro(?:duction)?|body|conclusion)(?: \d{1,2})?\b ?[:–—-]? ?[^.\n]{0,60}\(?\b(?:about |approx\.? |max\.? |~)?\d{2,4}(?:[-–]\d{2,4})? words\)?[.]?[ \t*_]*$|^[ \t]*length: ?(?:about |approx\.? |~)?\d{2,4} words\b[^\n]{0,80}/gimu,
  },
  {
    what: 'a stock phrase of a generator',
    form: /(?<=^[ \t*_]{0,8}|[.!?]["”’]? )let['’]s (?:dive (?:right )?in(?:to [^.!?\n]{1,60})?|delve (?:deeper|in)[^.!?\n]{0,60}|break (?:it|this|that) (?:all )?down|unpack (?:it|this|that)|take a closer look)[.:!](?=[ \t]*$)/gimu,
  },
];
