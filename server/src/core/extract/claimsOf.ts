import type { AnnotatedArticle } from './annotations.ts';
import { agentClaims } from './claims/agents.ts';
import { attendanceClaims } from './claims/attendance.ts';
import { backwardClaims } from './claims/backwards.ts';
import { beginningClaims } from './claims/beginnings.ts';
import { casualtyClaims } from './claims/casualties.ts';
import { casualtyDateClaims } from './claims/casualtyDates.ts';
import { corruptionClaims } from './claims/corruptionClaims.ts';
import { datedOrderClaims } from './claims/datedOrder.ts';
import { designationClaims } from './claims/designations.ts';
import { elapsedClaims } from './claims/elapsed.ts';
import { figureClaims } from './claims/figures.ts';
import { firstClaims } from './claims/firsts.ts';
import { genderClaims } from './claims/genders.ts';
import { handoverClaims } from './claims/handover.ts';
import { jobClaims } from './claims/jobs.ts';
import { kinClaims } from './claims/kin.ts';
import { leavingClaims } from './claims/leavings.ts';
import { membershipClaims } from './claims/membership.ts';
import { nameSlipClaims } from './claims/nameSlips.ts';
import { orderClaims } from './claims/order.ts';
import { outcomeClaims, winnerClaims } from './claims/outcomes.ts';
import { personAgeClaims } from './claims/personAges.ts';
import { postClaims } from './claims/posts.ts';
import { quotationClaims } from './claims/quotes.ts';
import { readinessClaims } from './claims/readiness.ts';
import { type ArticleReading, readArticle } from './claims/reading.ts';
import { repeatClaims } from './claims/repeats.ts';
import { resultClaims } from './claims/results.ts';
import { scopeClaims } from './claims/scope.ts';
import { settingClaims } from './claims/settings.ts';
import { landingClaims, limbClaims, sideClaims } from './claims/sides.ts';
import { signingClaims } from './claims/signings.ts';
import { slipClaims } from './claims/slips.ts';
import { expansionClaims, spellingClaims, surnameClaims } from './claims/spellings.ts';
import { tenureClaims } from './claims/tenures.ts';
import { termClaims } from './claims/terms.ts';
import { timelineClaims } from './claims/timelines.ts';
import { titleClaims } from './claims/titles.ts';
import { turnoutClaims } from './claims/turnout.ts';
import { typedValueClaims } from './claims/typedValues.ts';
import { whereaboutsClaims } from './claims/whereabouts.ts';
import type { Claim } from './claims.ts';

/** The extractors, one for each group of attributes. */
const extractors: readonly ((reading: ArticleReading) => Claim[])[] = [
  casualtyClaims,
  figureClaims,
  slipClaims,
  resultClaims,
  beginningClaims,
  tenureClaims,
  titleClaims,
  postClaims,
  designationClaims,
  whereaboutsClaims,
  kinClaims,
  jobClaims,
  outcomeClaims,
  winnerClaims,
  leavingClaims,
  agentClaims,
  settingClaims,
  spellingClaims,
  surnameClaims,
  nameSlipClaims,
  expansionClaims,
  quotationClaims,
  termClaims,
  attendanceClaims,
  membershipClaims,
  scopeClaims,
  signingClaims,
  firstClaims,
  casualtyDateClaims,
  elapsedClaims,
  sideClaims,
  limbClaims,
  landingClaims,
  readinessClaims,
  personAgeClaims,
  turnoutClaims,
  genderClaims,
  handoverClaims,
  orderClaims,
  repeatClaims,
  backwardClaims,
  datedOrderClaims,
  timelineClaims,
  typedValueClaims,
];

/** Every claim of an article, in text order. */
export function extractClaims(article: AnnotatedArticle): Claim[] {
  const reading = readArticle(article);
  return [...extractors.flatMap((extract) => extract(reading)), ...corruptionClaims(article)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}
