import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { articleRule } from '../../rule.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { type Birth, birthsOf, type StatedAge, statedAges } from './ages.ts';
import { agesInTime } from './agesInTime.ts';
import { bornAndAged } from './bornAndAged.ts';
import { yearsBetween } from './calendar.ts';
import { lifeFindings } from './lives.ts';
import { presentOf } from './present.ts';
import { oneLine } from './toldSentences.ts';

export default articleRule({
  id: 'inconsistency/age',
  title: 'Age that the date of birth does not give',
  why: 'A person’s age follows from the birth date and the date of the article, and a person has one age at a time. Where the article’s figures differ, one is wrong or they are about two people.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'Skipper retires\n\n5 May 2031\n\nAnn Lee, who was born in 1990, is ⟦52⟧.',
      'Skipper retires\n\nKarin Lindqvist, 41, leaves the team in June. The club said ⟦43-year-old⟧ Lindqvist would coach.',
      'Painter dies\n\nJuan Paz, born on 3 May 1950, died on 1 June 2030 ⟦aged 70⟧.',
    ],
    good: [
      'Skipper retires\n\n5 May 2031\n\nAnn Lee, who was born in 1990, is 40.',
      'Skipper retires\n\nAnn Lee, 41, leaves the team in June. She joined at 17, when Bo Lee, 40, was coach.',
      'Painter dies\n\nJuan Paz, born on 3 May 1950, died on 1 June 2030 aged 80.',
    ],
  },
  *check(article) {
    const ages = statedAges(article);
    const births = birthsOf(article);
    const reported = new Set<StatedAge>();
    const places: Span[] = [];
    for (const age of ages) {
      const birth = births.find(({ person }) => person === age.person);
      const possible = birth && possibleAges(article, birth, age);
      if (!possible || (age.value >= possible.low && age.value <= possible.high)) continue;
      reported.add(age);
      places.push(age.at);
      const years =
        possible.low === possible.high
          ? possible.low
          : `${possible.low} ${possible.high - possible.low > 1 ? 'to' : 'or'} ${possible.high}`;
      yield {
        at: age.at,
        message: `Born ${oneLine(article, birth.time)}: ${years} ${age.on ? 'then' : `on ${presentOf(article)!.from}`}, not ${age.value}.`,
        related: [{ at: birth.time, message: 'The birth' }],
      };
    }
    for (const finding of agesInTime(article)) {
      places.push(finding.at, ...(finding.related ?? []).map(({ at }) => at));
      yield finding;
    }
    for (const finding of [...lifeFindings(article), ...bornAndAged(article)]) {
      if (places.some((at) => overlaps(at, finding.at))) continue;
      places.push(finding.at);
      yield finding;
    }
    yield* twoAges(ages.filter((age) => !reported.has(age)));
  },
});

/** The ages a person may have on the day an age is stated for; undefined where that day is not known. */
function possibleAges(
  article: AnnotatedArticle,
  { time }: Birth,
  age: StatedAge,
): { low: number; high: number } | undefined {
  const on = age.on ?? presentOf(article);
  if (!on) return undefined;
  return { low: yearsBetween(time.to!, on.from), high: yearsBetween(time.from!, on.to) };
}

/** Two present ages of one person. */
function* twoAges(ages: readonly StatedAge[]) {
  const first = new Map<string, StatedAge>();
  for (const age of ages) {
    if (!age.present || age.on) continue;
    const earlier = first.get(age.person);
    if (!earlier) first.set(age.person, age);
    else if (earlier.value !== age.value) {
      yield {
        at: age.at,
        message: `Age of ${age.name}: ${age.value} here, ${earlier.value} above.`,
        related: [{ at: earlier.at, message: `Age: ${earlier.value}` }],
      };
    }
  }
}
