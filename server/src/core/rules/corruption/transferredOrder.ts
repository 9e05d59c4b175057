/** A word order or form of clause that other languages have and English has not, over tagged text (see `taggedText`). */
export interface TransferredOrder {
  readonly form: RegExp;
  /** What is said of it, before the words. */
  readonly what: string;
  /** Writers of English have it now and then: it counts only where the article shows a translation elsewhere. */
  readonly suspect?: true;
  /** A small thing that is corrected in passing. */
  readonly slight?: true;
}

const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const day =
  '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|tonight|morning|afternoon|evening|night|summer|autumn|spring|winter|week|year|month)';
const a = '(?:the|a|an|this|that|these|those|his|her|its|their|our)';
/** Words before which an auxiliary may stand in front of its subject. */
const inverting =
  '(?:no|not|only|neither|nor|never|few|little|such|so|rarely|seldom|hardly|scarcely|than|as|less|more|like|what|which|if|though|although|because|while|when|where|that|whether)';
const noun = '\\S+/NNP?S? ';
const nounPhrase = `(?:\\S+/(?:DT|PRP\\$|CD) )?(?:\\S+/(?:CD|JJ[RS]?|VBN|POS) )*(?:${noun})+`;
/** "On 12 March", "yesterday evening", "in the small hall": what opens a sentence before its subject. */
const time = `(?:(?:on|in|since|from|until|before|after|by|at)/\\S+ )?(?:${a}/\\S+ |(?:last|next|early|late)/\\S+ )*(?:\\d+\\S*/\\S+ )?(?:of/IN )?(?:${day}|${month})/\\S+ (?:${day}/\\S+ )?(?:\\d+/CD )?(?:,/, \\d+/CD ,/, )?`;
const phrase = `(?!${inverting}/)\\S+/IN (?!${inverting}/)(?:${a}/\\S+ )?(?:(?:(?!no/)\\S+/(?:CD|JJ[RS]?) )*(?:\\S+/NNS? )+|\\d\\S*/CD (?=\\S+/IN ))`;
const opening = `^(?:already/RB )?(?:(?:${phrase}|${time})+|(?:now|already|therefore|meanwhile)/\\S+ )`;
const wholePhrase = `${nounPhrase}(?:of/IN ${nounPhrase})*`;
const ofDay = `(?:\\d+/CD )?(?:${day}|${month})/\\S+ (?:${day}/\\S+ )?(?:\\d+/CD )?`;
const onDay = `^(?:on|in|since|from)/\\S+ (?:(?:the|last|this|next)/\\S+ )?${ofDay}`;
const aDay = `^(?:last|next|this)/\\S+ ${ofDay}`;
/** What stands between the parts of a verb that were torn apart: everything but verbs and marks. */
const between = '(?:\\S+/(?:DT|JJ[RS]?|NNP?S?|CD|IN|PRP\\$?|RBR?|POS|CC) )';
const object = '(?:it|him|them|us|me)/PRP ';
const years = '(?:\\d+|\\S*(?:teen|ty|ty-\\w+))/CD years/NNS ';

export const transferredOrders: readonly TransferredOrder[] = [
  {
    what: 'The verb stands before its subject',
    form: new RegExp(
      `${opening}(?:(?:will|must|can|could|would|should|did|does)/(?:MD|VB\\w) (?:${a}/\\S+ |${noun})(?!.*\\?/)|(?!(?:said|says|say)/)\\S+/(?:VB[ZDP]|MD) (?:he|she|they|we)/PRP (?!.*\\?/))`,
    ),
  },
  {
    what: 'The verb stands before its subject',
    form: new RegExp(
      `${opening}(?:has|have|had)/VB\\w (?:${a}/\\S+ (?:\\S+/JJ )*(?:${noun})+|(?:\\S+/NNP )+)(?:${between}*)\\S+/VB[ND] (?:[.,;]/|(?:in|to|on|the|a|that|by|for|with|it|them|him)/)`,
    ),
  },
  {
    // "Has on Friday before the press her resignation announced": what is announced stands before the participle.
    what: 'The participle stands at the end',
    form: new RegExp(
      `(?:has|have|had)/VB\\w (?:(?:already|also|still|again|now|yet|not)/RB )?(?:(?!least|all|of)\\S+/IN ${wholePhrase}(?:\\S+/RB )?)+${a}/\\S+ (?:\\S+/(?:CD|JJ[RS]?|VBN|POS|NNP?S?) )*${noun}(?:of/IN ${wholePhrase})?(?!been/)\\S+/VB[ND] [.;]/`,
    ),
  },
  {
    // "Has himself in writing to the court reported".
    what: 'The participle stands at the end',
    form: new RegExp(
      `(?:has|have|had)/VB\\w (?:(?:himself|herself|itself|themselves)/PRP (?=\\S+/IN)|${object}(?=\\S+/(?:RB|IN) )(?:\\S+/RB )?)(?:(?:(?!of/)\\S+/IN )?(?:\\S+/RB )?${wholePhrase})+(?!been/)\\S+/VBN [.;]/`,
    ),
  },
  {
    what: 'The participle stands at the end',
    form: new RegExp(
      `(?:has|have|had)/VB\\w (?:already|also|again|yesterday)/\\S+ ${a}/\\S+ ${between}{1,12}\\S+/VBN [.,;]/`,
    ),
  },
  {
    what: 'The participle stands at the end',
    form: new RegExp(
      `(?:is|are|was|were|been|became)/VB\\w (?:already/RB )?(?:on|in|since)/IN (?:the/DT )?(?:\\d+\\S*/\\S+ )?(?:of/IN )?(?:${day}|${month})/\\S+ (?:${day}/\\S+ )?\\S+/IN ${between}{1,12}\\S+/VBN [.,;]/`,
    ),
  },
  {
    what: 'The verb of the clause stands at its end',
    form: new RegExp(`(?:which|who|whom)/\\S+ (?:\\S+/RB )?(?:\\S+/IN ${nounPhrase}){2,}\\S+/VB[DZ] [.,]/`),
    suspect: true,
  },
  {
    what: 'The verb of the clause stands at its end',
    form: new RegExp(
      `(?:that|how|because|as|when|if)/\\S+ (?:\\S+/PRP |${a}/\\S+ \\S+/NNS? )(?:already|also|still|always|yesterday)/\\S+ (?:\\S+/IN ${nounPhrase})+\\S+/VB[DZN] [.,]/`,
    ),
  },
  {
    what: 'An age is told without “old”',
    form: /\/NNPS? ,\/, (?:of\/IN )?(?:\d\d|\S*(?:teen|ty|ty-\w+))\/CD years\/NNS (?:,\/,|[.;]\/)/,
    slight: true,
  },
  {
    what: 'An age is told as something one has',
    form: new RegExp(
      `(?:he|she|who|\\S+/NNP ,|/NNP)(?:/\\S+)? (?:not/RB yet/RB )?(?:has|had)/VB\\w ${years}(?:[.,;]/|and/|when/|but/)`,
    ),
  },
  { what: 'An age is told as something one has', form: new RegExp(`(?:has|had)/VB\\w ${years}[.,;]/`), suspect: true },
  {
    what: 'What has lasted until now stands in the present',
    form: new RegExp(
      `(?:is|are)/VB\\w since/\\S+ (?:(?:the|last|this|early|late)/\\S+ )?(?:${day}|${month}|\\d\\d\\d\\d|\\S+/CD years|many/JJ years|beginning)[/ ]`,
    ),
  },
  {
    what: 'What has lasted until now stands in the present',
    form: new RegExp(
      `(?:lies|stands|sits|works|waits|lives|belongs|runs|leads|rules|directs)/VB\\w since/\\S+ (?:(?:the|last|this|early|late)/\\S+ )?(?:${day}|${month}|\\d\\d\\d\\d|\\S+/CD years|many/JJ years|beginning)[/ ]`,
    ),
    suspect: true,
  },
  {
    what: '“Since” wants a point of time, “for” a stretch',
    form: /\bsince\/\S+ (?!(?:19|20)\d\d\/)(?:\S+\/CD|many\/JJ|several\/JJ) (?:and\/CC \S+\/CD )?(?:years|months|weeks|days|decades)\/NNS (?!(?:ago|of|before|after|earlier|later|into|apart)\/)/,
  },
  {
    what: 'A relative clause opens the sentence without what it belongs to',
    form: /^who\/WP (?!(?:would|could|will|can|is|was|else)\/)(?:(?!\?\/)\S+\/[^\s,]+ ){3,}(?:,\/, (?:\S+\/VBZ|(?:must|should|can|may)\/MD) )(?!.*[?]\/)/,
  },
  {
    what: '“Also” opens the sentence before its subject',
    form: new RegExp(`^also/RB ${a}/\\S+ (?:\\S+/(?:JJ|NNP?S?) )+(?:of/IN ${nounPhrase})?(?:\\S+/VB[DZP]|,/, who)`),
  },
  {
    what: 'The clause says what happened without a subject',
    form: new RegExp(
      `^it/PRP (?:is|was)/VB\\w (?:(?:yesterday|today|there|here|then|now|thus)/\\S+ |\\S+/IN (?:${a}/\\S+ )?(?:\\S+/(?:JJ|NNP?S?|CD) )+)that/\\S+ (?:has|have|had|is|was|were|are|came|appeared|began|died|arrived|took)/VB`,
    ),
  },
  {
    what: 'The verb stands before its subject',
    form: new RegExp(
      `(?:${onDay}|${aDay})(?:is|are|was|were)/VB\\w (?:${a}/\\S+ |there/EX )${between}{1,10}\\S+/VBN [.]/`,
    ),
  },
  {
    what: 'The verb stands before its subject',
    form: new RegExp(
      `${onDay}(?!(?:mornings|afternoons|evenings|nights|weekends|is|has|comes|came|follows|begins|was|had|said|says)/)\\S+/VBZ (?:the|a|an|his|her|its|their)/\\S+ (?:\\S+/JJ )*\\S+/NN`,
    ),
  },
  {
    what: 'The verb stands behind its participle',
    form: /\S+\/VB[ND] (?:has|have|had)\/VB\w [.,;]\//,
  },
  {
    what: 'The verb stands at the end of its clause',
    form: /(?:that|if|whether|because|who|which|what)\/\S+ (?:\S+\/[^\s,.;]+ ){1,8}not\/RB \S+\/(?:JJ|VBN|RB|NN) (?:is|are|was|were|comes|came|goes|went|stands|stood)\/VB\w [.,;]\//,
  },
  { what: 'A pronoun repeats the subject', form: /\/NNP? ,\/, (?:him|her|them)\/PRP\$? ,\/, \S+\/(?:VB[ZDP]|MD) / },
  {
    what: 'A day that is over stands inside the perfect',
    form: /(?:has|have)\/VB\w yesterday\/\S+ (?:\S+\/[^\s,.;]+ ){0,4}?\S+\/VB[ND] /,
  },
  {
    what: '“From” stands where “for” is meant',
    form: /^from\/IN (?:\S+\/CD|many\/JJ|several\/JJ) (?:years|months|weeks|days)\/NNS (?:the|a|an|his|her|its|their|he|she|they|we|no)\/(?!.* to\/\S+ \S+\/CD)/,
  },
  {
    what: 'Words for who said it have no verb',
    form: /,\/, so\/\S+ (?:the|its|his|her)\/\S+ (?:\S+\/(?:JJ|NNP?S?) )*(?:\S+\/NNP|(?:minister|mayor|police|spokes\w+|speaker|report|ministry|company|association|department|director|president|chief|judge|court)\/NN) [.]\//,
  },
  {
    what: 'Whom it was given to stands before what was given',
    form: /(?:showed|gave|offered|handed|promised)\/VB\w to\/\S+ (?:the|a|his|her|its|their)\/\S+ (?:\S+\/NNP?S? )+(?:the|a|an|his|her|its|their)\/\S+ /,
    suspect: true,
  },
  {
    what: 'The adverb stands between verb and object',
    form: /(?!(?:is|has|does|was|'s|’s)\/)\S+\/VBZ already\/RB (?:\S+\/CD|the\/DT|an?\/DT|his\/|her\/)/,
    suspect: true,
  },
  { what: 'Two words of purpose stand for one', form: /\bfor\/IN to\/TO \S+\/VB / },
  {
    what: 'The verb takes no person behind it',
    form: /\b(?:said|explained|announced|suggested|confirmed)\/VB\w (?:him|them|us|me)\/PRP (?:that|,|how|why|about|in|on|at|with|to)\//,
  },
  {
    what: 'The reflexive stands before the participle',
    form: /\b(?:has|have|had)\/VB\w (?:himself|herself|itself|themselves)\/PRP (?:(?:in|on|at|with|for|over|of|from|by)\/IN|not\/RB|already\/RB|also\/RB|the\/DT)/,
    suspect: true,
  },
  {
    what: 'A date stands with an article',
    form: new RegExp(`the/DT \\d+/CD of/IN ${month}/`),
    suspect: true,
    slight: true,
  },
  {
    what: 'The adverb stands between verb and object',
    form: /\/NNP?S? (?:leads|plays|gives|brings|takes|makes|speaks|reads|waits|remains)\/VBZ (?:also|still|already)\/RB (?:the|a|an|his|her|its|their|for)\//,
    suspect: true,
  },
];
