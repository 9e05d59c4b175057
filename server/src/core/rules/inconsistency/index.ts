import type { Rule } from '../../rule.ts';
import attendance from './attendance.ts';
import membership from './membership.ts';
import money from './money.ts';
import numberConflict from './numberConflict.ts';
import scope from './scope.ts';
import selfDenial from './selfDenial.ts';
import titleConflict from './titleConflict.ts';
import tenseAndDate from './tenseAndDate.ts';
import weekdayAndDate from './weekdayAndDate.ts';

/** The inconsistency rules, in the order of the catalogue. */
export const inconsistencyRules: readonly Rule[] = [
  // Between articles, and between passages of one.
  numberConflict,
  money,
  titleConflict,
  membership,
  attendance,
  scope,
  selfDenial,
  // Arithmetic, calendar and form inside one article.
  weekdayAndDate,
  tenseAndDate,
];
