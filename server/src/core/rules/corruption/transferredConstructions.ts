import { month, number, weekday } from './taggedPieces.ts';
import type { TransferredOrder } from './transferredOrder.ts';

const stretch = '(?:hours|days|weeks|months|years)';
const noun = '(?:\\S+/JJ )*(?:\\S+/NNP?S? )+';
const subject = '(?:/NNP?S? |(?:he|she|it|they|one)/PRP |one/CD |who/WP )';
/** What a person is handed or told, and does not turn into. */
const received =
  '(?:prize|medal|letter|answer|call|visit|ticket|fine|permit|invitation|offer|contract|award|injection|loan|reply|message|present)';

/** Clauses built as another language builds them: verbs before subjects behind a comma, objects before infinitives, false reflexives and passives. */
export const transferredConstructions: readonly TransferredOrder[] = [
  {
    // "When the train arrived, was the platform empty."
    what: 'The verb stands before its subject',
    form: /^(?:because|when|if|after|although|while|once)\/\S+ (?:[^\s,?]+\/[^\s,]+ ){0,12}\S+\/(?:VB[DZPN]|MD) (?:[^\s,?]+\/[^\s,]+ ){0,8},\/, (?:(?:must|can|will|would|should|could)\/MD|(?:was|were|is|are|has|have|did|does|stood|came|went|began)\/VB\w) (?:the\/DT|an?\/DT|he\/|she\/|they\/|we\/|it\/)(?!.* \?\/)/,
  },
  {
    what: 'The verb stands before its subject',
    form: new RegExp(
      `^(?:already/RB )?since/IN (?:the/DT )?(?:(?:19|20)\\d\\d/CD|${number} ${stretch}/NNS|${month}/NNP (?:\\d+/CD )?)\\s?(?:lives|stands|runs|works|leads|is|has|sits|belongs|lies|hangs)/(?:VBZ|NNS) (?:the|a|an|he|she|it|his|her)/`,
    ),
  },
  {
    // "In the hall was held a meeting"; what stands on a wall or in a box may be told so.
    what: 'The verb stands before its subject',
    form: new RegExp(
      `^(?:in|on|at|during)/IN (?:the|this|that|a)/DT ${noun}(?:was|were)/VBD (?:also/RB )?(?:held|adopted|signed|presented|discussed|elected|decided|organi[sz]ed|announced|approved|accepted|confirmed)/VB\\w (?:an?|the|also|new|\\S+/NNP|\\S+/CD)`,
    ),
  },
  {
    what: 'The verb stands before its subject',
    form: new RegExp(
      `^(?:in|on|at|to|during)/\\S+ (?:the|this|that|a)/DT ${noun}(?:(?:spoke|participated|performed|attended)/VB\\w (?:also/RB )?(?:the|a|an|representatives|many|several|\\S+/CD|\\S+/NNP)|attended/VB\\w \\S+/NNS)`,
    ),
  },
  {
    // "One can the tickets at the door buy."
    what: 'The infinitive stands behind its object',
    form: new RegExp(
      `(?<!\\b(?:no|not|only|never|nor|neither|rarely|seldom|hardly|little|few|such|so|what|which|how|where|why|when)/\\S+ (?:\\S+ ){0,6}\\S*)${subject}(?:can|must|should|will|may|could|would|might)/MD (?:already/RB |also/RB |not/RB )?(?:the|a|an|his|her|its|their)/\\S+ ${noun}(?:\\S+/IN (?:(?:the|a|an|his|her|its|their)/\\S+ )?${noun})*(?:\\S+/VBP?|(?:buy|leave|visit|bring|take|see|find|get|reach|change|help|pay|show|answer|open|order|close)/\\S+) [.;]/`,
    ),
  },
  {
    what: 'The infinitive stands at the end',
    form: new RegExp(
      `${subject}(?:can|must|should|will|may|could|would)/MD already/RB (?:in|on|at)/IN (?:${month}|${weekday}|\\d+)/\\S+ \\S+/VB [.;]/`,
    ),
  },
  {
    what: 'The parts of “take place” are torn apart',
    form: new RegExp(
      `(?:takes|took|take|finds|found|find)/VB\\w on/IN ${weekday}/NNP (?:(?:in|at)/IN (?:the/DT )?(?:\\S+/NNP? ){1,3})?place/NN [.,;]/`,
    ),
  },
  {
    what: 'The verb takes no reflexive',
    form: /\b(?:happen(?:s|ed)?|occur(?:s|red)?|complain(?:s|ed)?|apologi[sz]e[sd]?)\/VB\w (?:himself|herself|itself|themselves)\/PRP/,
  },
  {
    what: '“Become” stands where “get” is meant',
    form: new RegExp(
      `(?:he|she|they|who)/\\S+ (?:(?:will|would|can)/MD )?(?:became|becomes?)/VB\\w (?:an?|the|his|her|their)/\\S+ (?:\\S+/JJ )*${received}/NN (?!\\S+/NN)`,
    ),
  },
  {
    what: '“Since” wants a point of time, “for” a stretch',
    form: /\bsince\/\S+ (?:an?|one)\/\S+ (?:week|month|year|decade|fortnight)\/NN (?!(?:ago|before|after|later|earlier|of|or|and|when)\/)/,
  },
  {
    what: '“It gives” stands where “there is” is meant',
    form: /(?:^|,\/, )it\/PRP gives\/VBZ (?:in|on|at)\/IN (?:the|this|our)\/DT \S+\/NN (?:no|many|a|an|also|only|\d+|two|three|several)\//,
  },
  {
    what: '“There are” stands where “ago” is meant',
    form: new RegExp(`\\S+/VB[ND] there/EX (?:are|is)/VB\\w ${number} ${stretch}/NNS`),
  },
  { what: 'The verb wants “to” before a figure', form: /\bamount(?:s|ed)\/(?:VB\w|NNS) (?:\S+\/RB )?\d\S*\/CD / },
  {
    what: 'A comma stands before “that”',
    form: /\b(?:said|says|knows|knew|believes?|believed|thinks|explained|explains|stated|states|announced|claims|claimed|hopes|hoped|fears|feared|stressed|confirmed|reported|means)\/VB\w ,\/, that\/(?:IN|WDT|DT) (?:the|an?|he|she|it|they|his|her|its|their|this|there)\/\S+ (?!is\/)/,
    slight: true,
  },
  {
    what: 'The verb takes another object',
    form: /\b(?:voted\/VB\w (?:the|a|this)\/DT (?:\S+\/(?:JJ|NN) )*(?:law|budget|bill|reform|motion|amendment|resolution)\/NN (?!(?:down|out|through|in|off|back|up|into)\/)|reali[sz](?:ed?|es|ing)\/VB\w (?:an?|several|two|three)\/\S+ (?:\S+\/JJ )*(?:visit|study|meeting|tour|exhibition|operation|campaign|search|inspection|investigation|survey|concert)s?\/NNS? )/,
  },
  {
    what: '“To” stands where the verb takes none',
    form: /(?:\/NNP?S? |(?:he|she|they)\/PRP |who\/WP )(?:detained|arrested|killed|defeated|rescued|wounded|kidnapped|accused)\/VB[DN] to\/\S+ (?:(?:\S+\/CD|the\/DT|an?\/DT|several\/JJ) (?:\S+\/JJ )*(?:men|women|people|persons|suspects?|man|woman|youths?|children|boys?|girls?|director|president|mayor|rival|team)\/)/,
  },
  {
    what: 'A figure is told as another language tells it',
    form: /\b(?:estimated|valued|evaluated)\/VB\w to\/\S+ (?:about\/\S+ |some\/\S+ |around\/\S+ )?[$€£]?\S*\d\S*\/CD /,
  },
  {
    what: 'A stretch of time is told as another language tells it',
    form: new RegExp(
      `(?:last|lasts|lasted|run|runs|open|opened|closed|stay|continue)/\\S+ of/IN ${month}/NNP to/\\S+ ${month}/NNP|day/NN \\d\\d?/CD of/IN ${month}/`,
    ),
  },
  {
    what: 'What is planned is told as foreseen',
    form: /\b(?:is|are|was|were|been)\/VB\w (?:\S+\/RB )?foreseen\/VB\w (?:for|in|on|at)\//,
  },
  {
    what: 'The verb of the clause is another language’s',
    form: /\b(?:result(?:s|ed)\/VB\w (?:injured|dead|hurt|wounded|killed|damaged|unharmed)\/|(?:gave|gives|give)\/VB\w to\/TO know\/VB |count(?:s|ed)\/VB\w with\/IN (?:\S+\/CD|new\/|several\/|more\/))/,
  },
  {
    what: 'The verb wants to say who was informed',
    form: /(?:(?:he|she)\/PRP |the\/DT \S+\/NN |\/NNP )inform(?:s|ed)\/VB\w that\/IN (?:the|an?|he|she|it|they|there|his|her|its|all|no)\//,
  },
  {
    what: '“According” has lost its “to”',
    form: /^according\/\S+ (?:informed|said|told|reported|announced|informs|says)\//,
  },
  {
    what: 'An age is told without “old”',
    form: /\b(?:woman|man|boy|girl|youth|young|child|victim|driver|teenager)\/\S+ (?:,\/, )?of\/IN \d\d?\/CD years\/NNS (?!(?:of|in|old|experience|who)\/)/,
  },
  {
    // "President of the club expressed": languages without articles open so.
    what: 'The sentence opens without an article',
    form: /^(?:president|director|chairman|secretary|head|captain|owner|manager|coach|leader|minister|representative|member)\/NNP? of\/IN the\/DT (?:\S+\/NN ){1,3}(?!(?:and|of)\/)(?:\S+\/VB[DZ]|said\/|says\/) (?!(?:by|for|in)\/)/,
  },
  {
    what: '“Until” stands where “by” is meant',
    form: /\b(?:will|must|should|shall)\/MD be\/VB (?:finished|completed|delivered|finali[sz]ed|repaired|solved|built|ready)\/\S+ (?:until|till)\/IN /,
  },
];
