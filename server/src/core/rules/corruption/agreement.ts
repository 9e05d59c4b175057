import type { Token } from '../../article/article.ts';
import type { Dictionary } from '../../language/language.ts';
import { clausePieces, type Piece } from './clausePieces.ts';

/** A subject and the verb that does not agree with it: tokens from the subject's last word to the verb. */
export interface Disagreement {
  readonly subject: number;
  readonly verb: number;
}

/** Groups that take a verb in the plural as well, and nouns that are one and many. */
const groups =
  /^(?:team|side|club|family|staff|government|council|committee|board|band|crew|police|couple|majority|minority|number|group|public|audience|media|data|jury|army|navy|company|firm|union|party|class|crowd|rest|half|lot|squad|pair|duo|trio|quartet|generation|youth|management|opposition|cabinet|parliament|congress|senate|house|court|bank|people|folk|cattle|fish|sheep|deer|buffalo|bison|moose|elk|shrimp|squid|swine|offspring|personnel|clergy|gentry|bacteria|criteria|phenomena|strata|alumni|elite|infantry|cavalry|artillery|livestock|poultry|vermin|game|cod|salmon|trout|aircraft|series|species|percent|cent|percentage|share|majority|range|handful|dozen|hundred|thousand|million|variety|cast|choir|orchestra|gang|clan|tribe|enemy|press|church|faculty|population|community|electorate|leadership|department|ministry|agency|office|commission|association|federation|league|nation|country|city|town|village|school|university|hospital|bulk|average|sort|kind|type|set|host|string|batch|raft|slew|wave|series)$/;
/** "The other eight", "the latter": as many as are counted. */
const numeral =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|former|latter|many|few|others?)$/;
/** Plural forms that are one thing. */
const singular =
  /(?:ics|news|series|species|headquarters|means|works|barracks|crossroads|measles|billiards|gallows|shambles|premises|odds|proceeds|thanks|pence|dollars|pounds|euros|cents|miles|kilomet(?:re|er)s|met(?:re|er)s|years?|months|weeks|days|hours|minutes|seconds|tons|tonnes|percent|points|times|goods|arms|whereabouts|remains|ranks|stairs|rapids|falls|lakes|plains|states|nations|sports?|chess|diabetes|rabies|lens|bus|gas|boss|loss|class|mass|glass|press|dress|address|process|access|success|business|witness|illness|princess|chaos|status|virus|campus|bonus|census|basis|crisis|analysis|corps|chassis|apparatus)$/;
/** What makes the form right: conditions, wishes and demands before the subject; auxiliaries stand right before it and open no clause. */
const licence =
  /^(?:if|though|although|whether|unless|lest|wish(?:es|ed)?|suppose|imagine|rather|demand\w*|insist\w*|ask\w*|request\w*|recommend\w*|suggest\w*|propos\w*|urg\w*|requir\w*|order\w*|rul(?:e|es|ed|ing)|advis\w*|stipulat\w*|mandat\w*|prefer\w*|plead\w*|essential|important|vital|imperative|crucial|necessary|condition|neither|either)$/;

/** "The players was told", "They was seen", "when the driver ask for it". */
export function disagreement(tokens: readonly Token[], dictionary: Dictionary): Disagreement | undefined {
  if (tokens.at(-1)?.text === '?') return undefined;
  const pieces = clausePieces(tokens);
  for (let at = 0; at + 1 < pieces.length; at++) {
    const [subject, verb] = [pieces[at]!, pieces[at + 1]!];
    const bare = verb.kind === 'verb' && tokens[verb.from]!.pos === 'VB';
    if (!(verb.kind === 'finite' || bare) || !begins(tokens, pieces, at)) continue;
    const wrong =
      subject.kind === 'subject'
        ? pronounDisagrees(tokens, subject.from, verb.from)
        : subject.kind === 'noun' &&
          nounDisagrees(tokens, subject, verb.from, dictionary) &&
          !isCompound(tokens, pieces, at);
    if (wrong) return { subject: subject.to - 1, verb: verb.from };
  }
  return undefined;
}

/** "The vaccination drive itself started": the verb comes later, and what looked like one is a noun. */
function isCompound(tokens: readonly Token[], pieces: readonly Piece[], at: number): boolean {
  const { pos, text } = tokens[pieces[at + 1]!.from]!;
  if (!/^VBP?$/.test(pos) || /^(?:have|are|were)$/.test(text)) return false;
  for (const { kind } of pieces.slice(at + 2)) {
    if (/^(?:opener|and|comma|stop|other)$/.test(kind)) return false;
    if (kind === 'finite' || kind === 'verb') return true;
  }
  return false;
}

/** A clause begins here, and nothing before asks for another form. */
function begins(tokens: readonly Token[], pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  if (before && !/^(?:opener|comma)$/.test(before.kind)) return false;
  if (before?.kind === 'comma' && pieces.slice(0, at - 1).some(({ kind }) => kind !== 'phrase' && kind !== 'adverb'))
    return false;
  if (before && /^(?:what|who|as|than)$/.test(tokens[before.from]!.lower)) return false;
  return !tokens.slice(0, pieces[at]!.from).some(({ lower }) => licence.test(lower));
}

function pronounDisagrees(tokens: readonly Token[], subject: number, verb: number): boolean {
  const [pronoun, form] = [tokens[subject]!.lower, tokens[verb]!.text];
  if (/^(?:they|we)$/.test(pronoun)) return /^(?:was|is|has|does)$/.test(form);
  return /^(?:he|she)$/.test(pronoun) && /^(?:were|are|have|do)$/.test(form);
}

function nounDisagrees(tokens: readonly Token[], subject: Piece, verb: number, dictionary: Dictionary): boolean {
  const words = tokens.slice(subject.from, subject.to);
  const head = words.at(-1)!;
  const form = tokens[verb]!;
  if (!/^(?:the|a|an|this|his|her|its|their|our|every|each|these|those)$/.test(words[0]!.lower)) return false;
  if (
    words.length > 4 ||
    // "the teams next door": the noun in the middle is the subject.
    words.some(({ lower }) => lower === 'next') ||
    words.slice(1).some(({ pos, text }) => /^(?:CD|POS|NNP|DT|PDT)/.test(pos) || /^\p{Lu}/u.test(text))
  )
    return false;
  if (!/^\p{Ll}{3,}$/u.test(head.text)) return false;
  if (head.pos === 'NNS')
    return (
      /^(?:was|is|has)$/.test(form.text) && /s$/.test(head.text) && !singular.test(head.text) && words[0]!.lower !== 'a'
    );
  if (head.pos !== 'NN' || groups.test(head.text) || /s$/.test(head.text) || numeral.test(head.text)) return false;
  if (/^(?:were|are|have)$/.test(form.text)) return true;
  return /^VBP?$/.test(form.pos) && isBare(form.text, dictionary) && !/self$/.test(tokens[verb + 1]?.lower ?? '');
}

/** Past tenses spelt like the bare form, and forms that may be nouns behind another noun. */
const likePast =
  /^(?:put|set|cut|hit|let|read|cost|hurt|quit|shut|spread|bet|burst|cast|split|shed|thrust|beat|bid|upset|come|become|run|overcome|need|dare|wed|rid|broadcast|forecast|bore|saw|fell|found|felt|ground|wound|bound|left|lay|rose|spat|shot|fed|bred|led|met|sped|bled|held|hung|stuck|struck|won|dug|am|re|ve|may|must|can|will)$/;

function isBare(text: string, dictionary: Dictionary): boolean {
  if (!/^\p{Ll}{3,}$/u.test(text) || likePast.test(text) || /s$/.test(text)) return false;
  const stems = [text, text.replace(/e$/, ''), text + text.slice(-1), text.replace(/ie$/, 'y')];
  return stems.some((stem) => dictionary.perMillion(`${stem}ing`) > 0.2);
}

/** Past tenses that are no participles: "has went", "was wrote". */
const onlyPast =
  /^(?:went|took|gave|became|came|wrote|spoke|began|knew|grew|threw|flew|drew|chose|drove|ate|shook|stole|wore|swore|tore|froze|sang|sank|swam|arose|awoke|forgave|mistook|undertook|withdrew|overcame)$/;

/** "All they have took", "how he must to pay": the clause is another's object, and its verb stands otherwise. */
const embedding: ReadonlySet<string> = new Set(
  'all what everything anything something whatever how than as thing things most much who'.split(' '),
);

/** "They have took", "He must to pay", "can sings", "was build by": the last token of a verb group that no verb has so. */
export function brokenGroup(tokens: readonly Token[], i: number, dictionary: Dictionary): number | undefined {
  const last = endOfBroken(tokens, i, dictionary);
  return last !== undefined && tokens.slice(0, i).some(({ lower }) => embedding.has(lower)) ? undefined : last;
}

function endOfBroken(tokens: readonly Token[], i: number, dictionary: Dictionary): number | undefined {
  const [one, two, three] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  const before = tokens[i - 1];
  if (!before || !two || !three || !/^(?:NN|PRP$|WDT|VBN|RB|MD)/.test(before.pos)) return undefined;
  if (/^(?:has|have|had)$/.test(one.text) && onlyPast.test(two.text) && /^(?:NN|PRP$)/.test(before.pos)) return i + 1;
  if (/^(?:was|were|been)$/.test(one.text) && onlyPast.test(two.text) && two.text !== 'became') return i + 1;
  if (/^(?:must|can|could|should)$/.test(one.text) && one.pos === 'MD' && two.text === 'to' && three.pos === 'VB')
    return i + 1;
  if (
    /^(?:can|could|must|should|would)$/.test(one.text) &&
    one.pos === 'MD' &&
    two.pos === 'VBZ' &&
    /[^s]s$/.test(two.text)
  )
    return i + 1;
  if (
    /^(?:was|were|is|are|been|be)$/.test(one.text) &&
    /^VBP?$/.test(two.pos) &&
    /^(?:by|to)$/.test(three.text) &&
    isBare(two.text, dictionary)
  )
    return /^(?:go|try|close|open|wait|use|like|set|clear|near|welcome|subject|present|content)$/.test(two.text)
      ? undefined
      : i + 1;
  return undefined;
}
