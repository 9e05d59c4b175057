import type { Rule } from '../../rule.ts';
import acronymExpansion from './acronymExpansion.ts';
import age from './age.ts';
import agentConflict from './agentConflict.ts';
import anniversaryAndDuration from './anniversaryAndDuration.ts';
import attendance from './attendance.ts';
import countAndList from './countAndList.ts';
import dateConflict from './dateConflict.ts';
import difference from './difference.ts';
import direction from './direction.ts';
import eventOrder from './eventOrder.ts';
import exception from './exception.ts';
import headlineAndBody from './headlineAndBody.ts';
import holiday from './holiday.ts';
import impossibleDate from './impossibleDate.ts';
import membership from './membership.ts';
import money from './money.ts';
import nameVariant from './nameVariant.ts';
import numberConflict from './numberConflict.ts';
import outcomeConflict from './outcomeConflict.ts';
import percentage from './percentage.ts';
import personPronoun from './personPronoun.ts';
import placeConflict from './placeConflict.ts';
import plannedAndDone from './plannedAndDone.ts';
import product from './product.ts';
import quotationVariant from './quotationVariant.ts';
import reversal from './reversal.ts';
import scope from './scope.ts';
import selfDenial from './selfDenial.ts';
import sourceConflict from './sourceConflict.ts';
import succession from './succession.ts';
import sum from './sum.ts';
import tableAndText from './tableAndText.ts';
import tenseAndDate from './tenseAndDate.ts';
import termVariant from './termVariant.ts';
import titleConflict from './titleConflict.ts';
import unanchoredDate from './unanchoredDate.ts';
import unitConversion from './unitConversion.ts';
import weekdayAndDate from './weekdayAndDate.ts';

/** The inconsistency rules, in the order of the catalogue. */
export const inconsistencyRules: readonly Rule[] = [
  // Between articles, and between passages of one.
  numberConflict,
  money,
  titleConflict,
  succession,
  membership,
  attendance,
  outcomeConflict,
  agentConflict,
  dateConflict,
  eventOrder,
  placeConflict,
  nameVariant,
  personPronoun,
  acronymExpansion,
  quotationVariant,
  termVariant,
  scope,
  exception,
  reversal,
  selfDenial,
  plannedAndDone,
  sourceConflict,
  // Arithmetic, calendar and form inside one article.
  countAndList,
  sum,
  percentage,
  direction,
  difference,
  product,
  unitConversion,
  age,
  anniversaryAndDuration,
  impossibleDate,
  weekdayAndDate,
  tenseAndDate,
  unanchoredDate,
  holiday,
  headlineAndBody,
  tableAndText,
];
