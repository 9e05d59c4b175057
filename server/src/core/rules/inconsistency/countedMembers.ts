import { singularOf } from '../../extract/singular.ts';
import { belongs } from '../../extract/statements/groups.ts';
import type { Statement } from '../../extract/statements/statements.ts';

const countedOnes =
  /\ball (?:the |of the )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\p{L}+ )?(?<who>\p{L}+s)\b/u;

/** "All four assessors signed without dissent": a mayor who is against something is none of them. */
export function isNoneOfThem({ reading }: Statement, { of: member }: Statement): boolean {
  const who = countedOnes.exec(reading.words.join(' '))?.groups?.['who'];
  if (!who || member?.name === undefined) return false;
  const titles = [member.head, ...member.modifiers];
  return !titles.some((word) => belongs(singularOf(word), singularOf(who)));
}
