import type { TopicClaim } from '../../extract/claims.ts';

/** Since when two articles say that somebody leads a body, in months that have none in common; neither names the other's year. */
export function tenuresDiffer(a: TopicClaim, b: TopicClaim): boolean {
  const [one, other] = [a.claim.value, b.claim.value];
  if (one.low! <= other.high! && other.low! <= one.high!) return false;
  const [[given], [namesake]] = [one.list!, other.list!] as [string[], string[]];
  if (given && namesake && given !== namesake) return false;
  if (bodiesDiffer(one.text!, other.text!)) return false;
  const years = ({ low, high }: typeof one) => [low!, high!].map((month) => String(Math.floor(month / 12)));
  if (years(one).some((year) => years(other).includes(year))) return isMonth(one) && isMonth(other);
  const knows = (x: typeof one, y: typeof one) => years(y).some((year) => x.list!.includes(year));
  return !knows(one, other) && !knows(other, one);
}

function isMonth({ low, high }: TopicClaim['claim']['value']): boolean {
  return low === high;
}

/** Both texts name a body, and not by one word in common. */
function bodiesDiffer(a: string, b: string): boolean {
  const names = (text: string) => text.match(/(?<=\s)\p{Lu}[\p{L}’-]+/gu)?.filter((word) => !month.test(word)) ?? [];
  const [one, other] = [names(a), names(b)];
  return one.length > 0 && other.length > 0 && !one.some((word) => other.includes(word));
}

const month = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
