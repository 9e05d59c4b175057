import type { AnnotatedArticle, Attribution } from '../../extract/annotations.ts';
import { participles } from '../../extract/inflect.ts';
import { compilePhrases, type PhraseRow } from '../../language/phrases.ts';
import { articleRule, type Severity } from '../../rule.ts';
import { heavyEffects } from './effectVerbs.ts';
import { hasDay, isAttributed, isQuoted, type ProseSentence, passage, proseOf, spanOf } from './prose.ts';

export default articleRule({
  id: 'unsupported/agentless-opinion',
  title: 'Opinion without a holder',
  why: `“Is seen as”, “is widely regarded”, “is expected to”: an opinion or an expectation that nobody holds. The passive hides whether it is the
view of one party, of everybody, or of the writer. Say who sees it so. Schedules, the weather and the law may be “expected” and “considered”.`,
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'The bridge ⟦is seen as⟧ a symbol of the new district.',
      'She ⟦is widely regarded as⟧ the finest cellist of her generation.',
      'The plan ⟦is expected to bring⟧ calm to the market.',
    ],
    good: [
      'The bridge is seen as a symbol by the people of the district.',
      'The train is expected to arrive on Monday at 8 p.m.',
      'According to the central bank, prices are expected to fall.',
      'Rain is expected to reach the coast.',
      'The offence is considered a felony under state law.',
    ],
  },
  *check(article) {
    for (const prose of proseOf(article)) {
      let found = 0;
      let end = -1;
      for (const match of find(prose.tokens)) {
        const at = spanOf(prose.tokens, match);
        if (at.start < end) continue;
        const ahead = match.value === 'expected' || match.value === 'effect';
        if (found > 0 && ahead) continue;
        if (isQuoted(prose, at) || !isHeldByNobody(article, prose, match.to, at)) continue;
        if (ahead && isForeseeable(article, prose)) continue;
        found++;
        end = at.end;
        const weak =
          match.value === 'expected' ||
          isClassed(prose, match) ||
          (isPast(prose, match.from) && !isGeneral(prose, match) && !isAcclaim(prose, match));
        const severity: Severity = weak ? 'information' : 'warning';
        yield { at, message: `“${passage(article, at)}” does not say by whom.`, severity };
      }
    }
  },
});

/** Opinions that take "as" with what somebody is taken for. */
const judged = participles(
  'see view regard perceive frame present sell market paint promote tip rank rate hail tout bill portray depict cast recognize recognise acknowledge ' +
    'credit describe herald celebrate interpret characterize characterise position conceive praise laud applaud condemn criticise criticize label brand ' +
    'dismiss denounce think speak treat admire dread remember revere mock deride vilify demonise demonize idolise idolize',
);
/** Opinions that need no "as": "is considered a test", "is deemed too small". */
const rated = participles(
  'consider deem hail dub bill reckon judge feel hold think believe presume rate rank tip repute suppose assume',
);
/** How something is taken by nobody in particular: "is viewed with suspicion". */
const received = participles('view receive greet meet regard treat watch welcome see follow await');
const expected = participles('expect anticipate project predict forecast hope fear tip envision envisage foresee');
const blamed = participles('blame pin attribute ascribe credit');
const everywhere =
  'widely|generally|commonly|universally|broadly|increasingly|largely|often|frequently|popularly|rightly|unanimously';
const feelings =
  'disbelief|suspicion|scepticism|skepticism|concern|alarm|unease|relief|scorn|derision|contempt|enthusiasm|admiration|envy|fear|hope|dismay|disbelief|outrage|anger|' +
  'criticism|applause|praise|disappointment|indifference|interest|acclaim|caution|distrust|mistrust|anticipation';

/** `judged`: a view; `rated`: a rank or name; `expected`: what is to come; `effect`: a change for good that is to come. */
type Opinion = 'judged' | 'rated' | 'expected' | 'effect';

const rows: readonly PhraseRow<Opinion>[] = [
  { pattern: '[ is|are|was|were|being|been|remains|remain #RB|VBG* <judged> #RB* as ]', value: 'judged' },
  {
    pattern: '[ is|are|was|were|being|been|remains #RB|being* <rated> #RB* to|as|a|an|one|the|too|by|among #VB? ]',
    value: 'rated',
  },
  { pattern: `[ is|are|was|were|being|been #RB|being* <received> #RB* with #JJ|VBG* ${feelings} ]`, value: 'judged' },
  {
    pattern: `[ is|are|was|were|being|been ${everywhere} <judged>|<rated>|accepted #RB* as|to|a|an|one|the ]`,
    value: 'judged',
  },
  { pattern: `[ ${everywhere} <judged>|<rated>|accepted #RB* as|to|a|an|one|the ]`, value: 'judged' },
  {
    pattern:
      '[ it is|was #RB* felt|hoped|feared|expected|anticipated|accepted|agreed|recognised|recognized|acknowledged that ]',
    value: 'judged',
  },
  { pattern: '[ has|have been #RB* <judged> as ]', value: 'judged' },
  {
    pattern: '[ has|have|had #RB* met|received|drawn|attracted|earned|won|sparked with? #JJ|RB* ' + feelings + ' ]',
    value: 'judged',
  },
  { pattern: '[ is|are|was #RB* alleged|said|rumoured|rumored|reputed|supposed to have ]', value: 'judged' },
  { pattern: '[ is|are being #RB* <blamed> on|for|to|with ]', value: 'judged' },
  { pattern: '[ is|are #RB* <blamed> on ]', value: 'judged' },
  {
    pattern:
      '[ is|are|has|have|remains been? #RB* credited|acclaimed|admired|praised|envied|mocked|criticised|criticized|ridiculed|reviled|respected|feared|faulted|lauded with|for|because|as ]',
    value: 'judged',
  },
  { pattern: '[ is|are|was|were widely|generally|commonly held to|that ]', value: 'judged' },
  { pattern: '[ is|are|was|were|being|been #RB* <expected> to <effect> ]', value: 'effect' },
  {
    pattern:
      '[ is|are|was|were|being|been #RB* <expected> to have #DT|JJ|RB* impact|effect|influence|consequences|repercussions ]',
    value: 'effect',
  },
  { pattern: '[ is|are|was|were|being|been #RB* <expected> to ]', value: 'expected' },
  { pattern: '[ is|are|was|were #RB* <expected> ] that|as|in|during|over|.|,', value: 'expected' },
];

const find = compilePhrases(rows, { judged, rated, received, expected, blamed, effect: heavyEffects });

/** Nobody with a name holds it: not in the sentence, not with "by" behind it, not a speaker who is still being reported. */
function isHeldByNobody(
  article: AnnotatedArticle,
  prose: ProseSentence,
  to: number,
  at: { start: number; end: number },
): boolean {
  if (prose.citations.length > 0 || isAttributed(prose, at)) return false;
  const rest = prose.tokens.slice(to - 1, to + 14);
  if (
    rest.some(
      ({ text }, i) =>
        /^by$/i.test(text) &&
        rest[i + 1]?.pos !== 'VBG' &&
        (rest[i + 1]?.pos !== 'CD' || rest[i + 2]?.pos === 'NNS') &&
        !isDeadline(rest, i + 1),
    )
  )
    return false;
  if (rest.some(({ text }, i) => /^(?:among|amongst|under)$/i.test(text) || isLaw(rest, i))) return false;
  if (/^["“‘']/.test(rest[1]?.text ?? '')) return false;
  const speaking = (one: Attribution) => one.sourceKind === 'person';
  return !(
    prose.before?.attributions.some(speaking) &&
    !/^(?:the|a|an|in|as)$/i.test(article.text.slice(prose.sentence.start, prose.sentence.start + 3).trim())
  );
}

/** "Under state law", "by the rules": what is considered so there is laid down. */
function isLaw(tokens: ProseSentence['tokens'], at: number): boolean {
  return (
    /^(?:in|by|per)$/i.test(tokens[at]!.text) &&
    tokens.slice(at + 1, at + 5).some(({ text }) => /^(?:laws?|statutes?|act|rules?|regulations?|code)$/i.test(text))
  );
}

/** "By Easter", "by the end of May": a time, not somebody. */
function isDeadline(tokens: ProseSentence['tokens'], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  const word = /^the$/i.test(first?.text ?? '') ? second?.text : first?.text;
  return /^(?:end|start|middle|close|time|weekend|spring|summer|autumn|fall|winter|easter|christmas|then|now|next|early|late|mid|noon|midnight|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i.test(
    word ?? '',
  );
}

const timetable =
  /^(?:rain|rains|snow|storm|storms|winds?|temperatures?|hurricane|cyclone|typhoon|flooding|weather|showers|thunderstorms|train|trains|flight|flights|court|trial|hearing|verdict|sentencing|inquest|ruling|vote|results?|landfall|eclipse|tide|match|kick-off|launch|school|schools)$/i;

/** Timetables and the weather: what is expected there is what is planned or measured. */
function isForeseeable(article: AnnotatedArticle, prose: ProseSentence): boolean {
  return hasDay(article, prose) || prose.tokens.some(({ text }) => timetable.test(text));
}

/** "Are considered to be major storms": a class, not a view. */
function isClassed({ tokens }: ProseSentence, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return tokens
    .slice(from, to)
    .some(({ text }, i, all) => /^considered$/i.test(text) && /^to$/i.test(all[i + 1]?.text ?? ''));
}

/** "Was widely seen": by everybody, which nobody can have asked. */
function isGeneral({ tokens }: ProseSentence, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return tokens
    .slice(from, to)
    .some(({ text }) => /^(?:widely|generally|universally|commonly|unanimously|broadly)$/i.test(text));
}

/** "Was hailed as": applause that nobody gave, in the past as in the present. */
function isAcclaim({ tokens }: ProseSentence, { from, to }: { readonly from: number; readonly to: number }): boolean {
  // What "was considered as" a way was weighed, not praised.
  return tokens
    .slice(from, to)
    .some(({ text }, i, own) => acclaim.test(text) && !(/^considered$/i.test(text) && own[i + 1]?.lower === 'as'));
}

const acclaim =
  /^(?:hailed|praised|lauded|acclaimed|heralded|admired|revered|mocked|derided|ridiculed|vilified|idoli[sz]ed|touted|tipped|regarded|considered|deemed|rated|ranked)$/i;

function isPast(prose: ProseSentence, from: number): boolean {
  return prose.tokens.slice(from, from + 2).some(({ text }) => /^(?:was|were)$/i.test(text));
}
