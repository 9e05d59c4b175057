import { allForms, inflect } from '../../extract/inflect.ts';

/**
 * How a verb hands on what its subject knows or thinks. `say`: plain report, as news uses it of officials and witnesses.
 * `claim`: what is said without being vouched for, or kept half secret. `judge`: an opinion or a mood. `side`: taking a
 * position, which groups also do in public.
 */
export type Telling = 'say' | 'claim' | 'judge' | 'side';

const lemmas: Readonly<Record<Telling, string>> = {
  say:
    'say tell state add report announce explain confirm admit reveal disclose note observe remark mention comment relate recount ' +
    'recall remember testify inform indicate estimate advise recommend acknowledge concede assure predict forecast conclude reply describe warn caution notice point hear',
  claim:
    'claim allege hint whisper insinuate suspect speculate swear insist maintain gossip mutter intimate assert contend leak ' +
    'attest vouch confide boast argue joke recollect vow prophesy exclude rule',
  judge:
    'believe think consider doubt fear hope expect anticipate see view regard rank rate judge deem call dub label put reckon ' +
    'sense detect perceive worry wonder fret lament bemoan complain grumble moan speak talk agree disagree know feel assume suppose ' +
    'grouse gripe despair smell sniff scent shake roll raise shrug wince sigh frown smirk snigger chuckle nod murmur ' +
    'question mock deride ridicule attribute ascribe compare liken credit blame accuse tip count interpret read foresee',
  side: 'dispute deny contradict refute welcome praise hail applaud criticise criticize condemn denounce oppose support urge demand reject call appeal protest celebrate dismiss',
};

interface Form {
  readonly telling: Telling;
  /** A present tense: "insiders say", "critics doubt". */
  readonly present: boolean;
  /** The number of the subject a present tense agrees with. */
  readonly number?: 'singular' | 'plural';
}

const byForm = new Map<string, Form>();
for (const telling of ['side', 'say', 'claim', 'judge'] as const) {
  for (const verb of lemmas[telling].split(' ')) {
    const { base, third, past, participle, gerund } = inflect(verb);
    for (const form of [participle, past, gerund]) byForm.set(form, { telling, present: false });
    if (base !== past) byForm.set(base, { telling, present: true, number: 'plural' });
    byForm.set(third, { telling, present: true, number: 'singular' });
  }
}

/** Verbs that tell something only with one of these words behind them: "speak of", "hint at", "put it". */
const particles: ReadonlyMap<string, RegExp> = new Map(
  (
    [
      ['speak talk', /^(?:of|about|openly|quietly|privately)$/i],
      ['tell', /^(?:of|about|#)$/i],
      ['call', /^(?:for|a|an|it|him|her|them|this|that|his|its|their|the)$/i],
      ['see', /^(?:a|an|the|no|little|much|some|signs?|room|it|this|him|her|in|only|nothing|growing)$/i],
      ['put', /^(?:it|the|this|his|her|its|their|him|them)$/i],
      ['count', /^(?:on|it|him|her|the)$/i],
      ['read', /^(?:the|it|this)$/i],
      ['know', /^(?:that|of|how|who|what|the|better)$/i],
      ['leak', /^(?:that|the|word|news|details)$/i],
      ['rate rank', /^(?:the|it|him|her|this|them|his|its)$/i],
      ['tip', /^(?:the|him|her|it|a)$/i],
      ['question', /^(?:the|whether|how|why|his|her|its|their)$/i],
      ['point', /^(?:to|out|at)$/i],
      ['notice', /^(?:a|an|that|how|the|no|some|more|less|signs?)$/i],
      ['hear', /^(?:that|of|whispers|talk|rumou?rs)$/i],
      ['feel', /^(?:that|the|it|this|he|she|they)$/i],
      ['rule', /^(?:out|that)$/i],
      ['exclude', /^(?:it|nothing|that|a|an|the|this)$/i],
      ['smell sniff scent', /^(?:a|an|the|blood|trouble|victory|defeat|danger)$/i],
      ['shake roll', /^(?:their|an?)$/i],
      ['raise', /^(?:an?|eyebrows)$/i],
      ['remember', /^(?:being|that|how|a|an|the|when|it|him|her|them|[a-z]+ing)$/i],
    ] as const
  ).flatMap(([verbs, particle]) => [...allForms(verbs)].map((form) => [form, particle] as const)),
);

/** How the word tells something, given the one behind it; undefined where it does not. */
export function tellingOf(word: string, next: string): Form | undefined {
  const form = byForm.get(word);
  if (!form) return undefined;
  const particle = particles.get(word);
  if (!particle || particle.test(next)) return form;
  // "told this newspaper", "tells reporters": whoever was told stands behind the verb.
  return /^(?:told|tells?)$/.test(word) && /^\p{L}/u.test(next) ? form : undefined;
}
