import { sameStory } from '../../corpus/stories.ts';
import type { TopicClaim } from '../../extract/claims.ts';
import { yearsBetween } from './calendar.ts';
import { isNear } from './nameVariant.ts';

const year = 365.25 * 86_400_000;

/** Two ages that one person cannot have had when the two articles appeared; where a date is missing, at least three years. */
export function agesDiffer(a: TopicClaim, b: TopicClaim): boolean {
  const [[given, surname], [other, namesake]] = [a.claim.value.list!, b.claim.value.list!] as [string[], string[]];
  // One of the two names may be spelt in two ways, not both.
  if (given === '' || other === '') {
    const [one, two] = [a.claim.kin, b.claim.kin];
    if (surname !== namesake || !one || !two || !sameStory(one, two)) return false;
  }
  const spelt = (one: string, two: string) => one === two || (one[0] === two[0] && isNear(one, two, 1));
  const sameGiven = given === '' || other === '' || spelt(given!, other!);
  if (!sameGiven || !spelt(surname!, namesake!) || (given !== other && surname !== namesake)) return false;
  const bornAs = [a, b].filter(({ claim }) => claim.value.unit === 'born');
  if (bornAs.length > 0) return birthsDiffer(a, b);
  const grown = b.claim.value.low! - a.claim.value.low!;
  const [then, now] = [a.claim.from, b.claim.from];
  if (!then || !now) return Math.abs(grown) >= 3 && Math.abs(grown) < 15;
  const years = (Date.parse(now) - Date.parse(then)) / year;
  return grown < Math.floor(years) || grown > Math.ceil(years + 0.01);
}

/** Two births on different days or in different years, or an age that the birth in the other article does not give. */
function birthsDiffer(a: TopicClaim, b: TopicClaim): boolean {
  const [born, other] = a.claim.value.unit === 'born' ? [a, b] : [b, a];
  if (other.claim.value.unit === 'born')
    return born.claim.to! < other.claim.from! || other.claim.to! < born.claim.from!;
  if (!other.claim.from) return false;
  const least = yearsBetween(born.claim.to!, other.claim.from);
  const most = yearsBetween(born.claim.from!, other.claim.from);
  return other.claim.value.low! < least || other.claim.value.low! > most;
}
