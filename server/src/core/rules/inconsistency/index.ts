import type { Rule } from '../../rule.ts';
import attendance from './attendance.ts';
import membership from './membership.ts';
import scope from './scope.ts';
import selfDenial from './selfDenial.ts';

/** The inconsistency rules, in the order of the catalogue. */
export const inconsistencyRules: readonly Rule[] = [
  // Between articles, and between passages of one.
  membership,
  attendance,
  scope,
  selfDenial,
  // Arithmetic, calendar and form inside one article.
];
