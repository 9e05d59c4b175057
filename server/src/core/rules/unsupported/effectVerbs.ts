/** Verbs for lasting effects, as opposed to acts with a place in a calendar ("will open on Monday"). */
export const effectVerbs: ReadonlySet<string> = new Set(
  (
    'strengthen boost enhance improve transform revolutionize revolutionise reshape redefine bring generate deliver ensure help enable foster promote ' +
    'drive fuel accelerate prioritize prioritise witness usher mark address benefit increase reduce solidify cement secure restore inspire unite ' +
    'dominate soar prevent save formalize formalise pave provide contribute facilitate support elevate shape define reinforce streamline modernize ' +
    'modernise empower encourage stimulate deepen expand broaden advance bolster eliminate eradicate revitalize revitalise rejuvenate unlock attract ' +
    'lead result guarantee safeguard protect preserve sustain optimize optimise alleviate mitigate ease relieve double triple halve tackle resolve ' +
    'solve undermine destabilize destabilise threaten jeopardize jeopardise worsen damage hurt cripple destroy devastate suffer collapse plummet ' +
    'surge skyrocket rise fall grow decline shrink thrive flourish prosper struggle succeed fail prove change spark trigger prompt force push propel ' +
    'position raise lower cut culminate underscore highlight demonstrate showcase signal represent reflect set make give become play create offer see'
  ).split(' '),
);

/** Adjectives and nouns of quality: an effect in such words is praise or alarm, not a plan. */
export const lightEffects: ReadonlySet<string> = new Set(
  'make give become play create offer see set bring provide support raise cut lead change rise fall mark force push'.split(
    ' ',
  ),
);

/** Verbs of effect that say no more than that something follows. */
const vague = new Set(
  'culminate lead result mark address provide represent reflect position contribute help enable prioritize prioritise witness signal highlight underscore demonstrate showcase suffer succeed fail struggle prove rise fall grow decline raise lower cut change double triple halve'.split(
    ' ',
  ),
);

/** Verbs of effect that say of themselves that something changes for better or worse. */
export const heavyEffects: ReadonlySet<string> = new Set(
  [...effectVerbs, 'bring', 'create', 'boost', 'attract', 'draw'].filter(
    (verb) => (!lightEffects.has(verb) && !vague.has(verb)) || verb === 'bring' || verb === 'create',
  ),
);
