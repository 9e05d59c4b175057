import type { Rule } from '../../rule.ts';
import agentlessAction from './agentlessAction.ts';
import agentlessOpinion from './agentlessOpinion.ts';
import anonymousSource from './anonymousSource.ts';
import causalClaim from './causalClaim.ts';
import editorialRecommendation from './editorialRecommendation.ts';
import evaluativeLanguage from './evaluativeLanguage.ts';
import imputedMotive from './imputedMotive.ts';
import missingCitation from './missingCitation.ts';
import notInSource from './notInSource.ts';
import predictionAsFact from './predictionAsFact.ts';
import reusedCitation from './reusedCitation.ts';
import speculation from './speculation.ts';
import superlative from './superlative.ts';
import sweepingGeneralisation from './sweepingGeneralisation.ts';
import unattributedQuotation from './unattributedQuotation.ts';
import uncorroborated from './uncorroborated.ts';
import undatedStatement from './undatedStatement.ts';
import unlinkedReport from './unlinkedReport.ts';
import unnamedActor from './unnamedActor.ts';
import unplacedExpert from './unplacedExpert.ts';
import unsourcedNumber from './unsourcedNumber.ts';
import unsourcedTable from './unsourcedTable.ts';
import unusedReference from './unusedReference.ts';
import unvouchedClaim from './unvouchedClaim.ts';
import vagueAttribution from './vagueAttribution.ts';
import weakCitation from './weakCitation.ts';

/** The unsupported rules, in the order of the catalogue. */
export const unsupportedRules: readonly Rule[] = [
  anonymousSource,
  vagueAttribution,
  unlinkedReport,
  undatedStatement,
  agentlessOpinion,
  unattributedQuotation,
  unsourcedNumber,
  unsourcedTable,
  agentlessAction,
  unnamedActor,
  unplacedExpert,
  evaluativeLanguage,
  superlative,
  predictionAsFact,
  speculation,
  imputedMotive,
  causalClaim,
  sweepingGeneralisation,
  editorialRecommendation,
  unvouchedClaim,
  missingCitation,
  weakCitation,
  reusedCitation,
  unusedReference,
  notInSource,
  uncorroborated,
];
