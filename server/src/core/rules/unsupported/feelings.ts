/** Adjectives and participles for what is felt: one list for every rule that asks whether somebody's feeling is told. */
const words = (list: string): readonly string[] => list.split(/\s+/);

const feelings = words(
  'glad happy relieved delighted thrilled overjoyed elated ecstatic jubilant exhilarated proud ashamed embarrassed mortified humiliated afraid scared terrified frightened petrified fearful ' +
    'panicked nervous anxious jealous envious bitter resentful furious livid irate incensed enraged infuriated outraged annoyed irritated exasperated frustrated disgusted appalled horrified aghast dismayed ' +
    'sad heartbroken gutted distraught inconsolable crestfallen despondent dejected disheartened demoralised demoralized disillusioned devastated crushed miserable lonely bored weary sick disappointed ' +
    'offended stung haunted tormented homesick lovesick bewildered baffled perplexed dumbfounded amused flattered desperate indifferent uneasy uncomfortable suspicious sceptical skeptical unimpressed ' +
    'impatient smug gleeful vindicated unrepentant remorseful',
);

/** What one person is said to feel. */
export const feltByOne: ReadonlySet<string> = new Set([
  ...feelings,
  ...words('loath content consumed torn restless intimidated tempted unmoved'),
]);

/** What a group or everybody is said to feel: moods and surprise as well, which are told of one person as facts. */
export const feltByMany: ReadonlySet<string> = new Set([
  ...feelings,
  ...words(
    'angry unhappy upset worried concerned alarmed apprehensive wary hopeful optimistic pessimistic confident excited enthusiastic eager keen grateful thankful pleased satisfied dissatisfied ' +
      'shocked stunned surprised astonished amazed speechless overwhelmed grief-stricken exhausted tired divided united buoyant impressed fascinated intrigued inspired',
  ),
]);
