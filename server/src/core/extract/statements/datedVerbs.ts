import type { Token } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { eventKindOf } from '../claims/eventKinds.ts';

/** The verb whose day a date gives: told as over, or as still to come. */
export interface DatedVerb extends Span {
  readonly tense: 'past' | 'ahead';
}

/** So far from its date a verb may stand. */
const reach = 24;
/** What a date behind these belongs to goes on to it, or away from it. */
const bounds = /^(?:by|until|till|since|before|after|from|to|for|of|than|between|and|or|ahead)$/;
/** Words that open a clause of its own. */
const openers =
  /^(?:which|who|whom|whose|where|when|while|because|although|though|if|unless|whether|that|why|how|but)$/;
/** Verbs with which something to come is arranged or spoken of: their date is that of what is arranged. */
const arranging = new Set(
  'set scheduled postponed due moved planned delayed extended fixed rescheduled expected booked called announced agreed deferred adjourned slated promised said told wanted ordered proposed invited asked allowed given hoped intended cancelled canceled brought put pushed chose chosen picked named confirmed earmarked pencilled penciled advertised banned approved backed authorised authorized granted secured bought sold offered prepared voted pledged vowed decided timed declared threatened warned arranged organised organized required needed demanded requested advised urged suggested recommended predicted forecast foresaw meant had was were been did got saw'.split(
    ' ',
  ),
);
/** Words behind "is" and "are" that make what follows a plan. */
const planned = new Set(
  'expected set due scheduled slated poised planned supposed about going bound intended anticipated timetabled'.split(
    ' ',
  ),
);
/** Verbs whose present tells what is in the diary. */
const diary =
  /^(?:opens|open|begins|begin|starts|start|meets|meet|votes|vote|ends|end|closes|close|returns|return|arrives|arrive|leaves|leave|departs|faces|face|plays|play|moves|resumes|reopens|launches|expires|retires|hosts|visits|premieres|airs)$/;
/** What a talk, match or meeting has done once it is over. */
const concluding =
  /^(?:broke|ended|drew|collapsed|went|lasted|passed|closed|finished|brought|killed|failed|attracted|produced|saw|injured|destroyed|claimed|concluded|descended|turned|yielded|took)$/;
/** Verbs with which somebody does on the day what the noun before the date names. */
const holding =
  /^(?:held|staged|hosted|opened|attended|won|lost|joined|led|chaired|addressed|disrupted|stormed|finished|survived|watched|closed|completed|boycotted|played|ran)$/;

/** Past forms that are nothing else, whatever the tagger takes them for. */
const surelyPast =
  /^(?:drew|fell|began|broke|drove|flew|gave|grew|knew|rose|sang|sank|shook|spoke|stole|swam|took|threw|went|woke|wore|wrote|won|came|became|left)$/;

function posOf({ pos, lower }: Token): string {
  return surelyPast.test(lower) && !pos.startsWith('VB') ? 'VBD' : pos;
}

/** The verb that a date of a sentence belongs to; undefined where another than a finite one is nearer, or none is. */
export function datedVerb(tokens: readonly Token[], time: Span): DatedVerb | undefined {
  const first = tokens.findIndex(({ start }) => start >= time.start);
  if (first < 0) return undefined;
  let at = first - 1;
  while (at >= 0 && /^(?:DT|JJ|RB|,)$/.test(tokens[at]!.pos) && !bounds.test(tokens[at]!.lower)) at--;
  // "At the end of June": the date is the whole phrase.
  if (/^(?:on|in|at|during|late|early|this|last|next)$/.test(tokens[at]?.lower ?? '')) at--;
  else if (at >= 0 && bounds.test(tokens[at]!.lower)) return undefined;
  const left = leftVerb(tokens, at);
  if (left !== 'none') return left;
  const last = tokens.findLastIndex(({ end }) => end <= time.end);
  return rightVerb(tokens, first, last + 1, at < 0);
}

/** "None" where the clause has no verb before the date: it is told of the subject, or opens the sentence. */
function leftVerb(tokens: readonly Token[], from: number): DatedVerb | undefined | 'none' {
  const event = tokens[from] && /^NNS?$/.test(tokens[from]!.pos) ? isEvent(tokens[from]!.lower) : false;
  for (let i = from; i >= 0 && from - i < reach; i--) {
    const { lower, text } = tokens[i]!;
    const pos = posOf(tokens[i]!);
    if (/^[;:—–"“”()]$/.test(text)) return i === from ? undefined : 'none';
    if (openers.test(lower)) return undefined;
    if (pos === 'VBN' || pos === 'VBG' || pos === 'VB') return groupAt(tokens, i, event);
    if (pos === 'VBD') return simplePast(tokens, i, event);
    if (/^VB[PZ]$/.test(pos)) {
      if (!diary.test(lower) || event || tokens[i - 1]?.lower === 'to') return undefined;
      return { start: tokens[i]!.start, end: tokens[i]!.end, tense: 'ahead' };
    }
    if (pos === 'MD') return undefined;
  }
  return from < reach ? 'none' : undefined;
}

function simplePast(tokens: readonly Token[], i: number, event: boolean): DatedVerb | undefined {
  const verb = tokens[i]!;
  // "Was on 9 March", "was due": no deed of that day, or a plan.
  if (arranging.has(verb.lower) || (event && !holding.test(verb.lower)) || isReported(tokens, i)) return undefined;
  return { start: verb.start, end: verb.end, tense: 'past' };
}

/** "The paper said the strike began on …": told by others, in their tense. */
function isReported(tokens: readonly Token[], i: number): boolean {
  return tokens
    .slice(Math.max(0, i - 8), i)
    .some(({ lower }) => /^(?:if|would|could|should|might|had|to)$/.test(lower));
}

/** The group that ends in a participle or an infinitive: "will be held", "was closed", "is due to open". */
function groupAt(tokens: readonly Token[], i: number, event: boolean): DatedVerb | undefined {
  const end = tokens[i]!.end;
  let at = i - 1;
  const skip = () => {
    while (at >= 0 && /^RB$/.test(tokens[at]!.pos)) at--;
  };
  skip();
  let passive = false;
  while (at >= 0 && /^(?:be|been|being)$/.test(tokens[at]!.lower)) {
    passive = true;
    at--;
    skip();
  }
  const word = tokens[at]?.lower ?? '';
  const start = tokens[at]?.start ?? end;
  if (/^(?:will|shall|'ll|’ll)$/.test(word)) return { start, end, tense: 'ahead' };
  if (word === 'to' && (passive || tokens[i]!.pos !== 'VBG')) {
    let plan = at - 1;
    while (plan >= 0 && tokens[plan]!.pos === 'RB') plan--;
    const is = planned.has(tokens[plan]?.lower ?? '') ? plan - 1 : plan;
    const verb = tokens[is]?.lower ?? '';
    return /^(?:is|are)$/.test(verb) ? { start: tokens[is]!.start, end, tense: 'ahead' } : undefined;
  }
  if (tokens[i]!.pos !== 'VBN' || event) return undefined;
  if (/^(?:is|are)$/.test(word) && !passive && planned.has(tokens[i]!.lower)) return { start, end, tense: 'ahead' };
  if (/^(?:was|were)$/.test(word) && !passive && !arranging.has(tokens[i]!.lower)) return { start, end, tense: 'past' };
  return undefined;
}

/** The verb behind a date that opens its sentence, or that says when the subject was. */
function rightVerb(tokens: readonly Token[], first: number, from: number, opens: boolean): DatedVerb | undefined {
  // "Talks in the hall on 17 March": a noun of happening, and nothing that is only about it.
  if (
    !opens &&
    (!tokens.slice(0, first).some(({ lower }) => isEvent(lower)) ||
      tokens.slice(0, first).some(({ lower }) => /^(?:for|about|against|before|after|over|towards?)$/.test(lower)))
  )
    return undefined;
  for (let i = from; i < tokens.length && i - from < reach; i++) {
    const { lower, text, start, end } = tokens[i]!;
    const pos = posOf(tokens[i]!);
    if (/^[;:—–"“”()]$/.test(text) || openers.test(lower) || (pos === 'VBN' && !opens)) return undefined;
    if (pos === 'VBD') {
      if (!opens) return concluding.test(lower) ? { start, end, tense: 'past' } : undefined;
      if (arranging.has(lower) && !/^(?:was|were)$/.test(lower)) return undefined;
      const done = tokens[i + 1];
      if (!/^(?:was|were)$/.test(lower)) return { start, end, tense: 'past' };
      return done?.pos === 'VBN' && !arranging.has(done.lower) ? { start, end: done.end, tense: 'past' } : undefined;
    }
    if (pos === 'MD') {
      const verb = tokens.slice(i + 1, i + 4).find((token) => token.pos === 'VB');
      return /^(?:will|shall)$/.test(lower) && verb ? { start, end: verb.end, tense: 'ahead' } : undefined;
    }
    if (/^VB/.test(pos)) return undefined;
  }
  return undefined;
}

const events =
  /^(?:talk|strike|vote|march|show|match|election|hearing|meeting|rally|protest|concert|fair|festival|summit|conference|trial|game|race|final|wedding|funeral|ceremony|launch|opening|referendum|ballot|session|gala|exhibition|parade|auction|debate|deadline|visit|flight|demonstration|dinner|reception|premiere|sale|event|service|lecture|tour|marathon|congress|review)s?$/;

function isEvent(word: string): boolean {
  return events.test(word) || eventKindOf(word) !== undefined;
}
