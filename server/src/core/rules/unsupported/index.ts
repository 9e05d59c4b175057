import type { Rule } from '../../rule.ts';
import agentlessOpinion from './agentlessOpinion.ts';
import anonymousSource from './anonymousSource.ts';
import causalClaim from './causalClaim.ts';
import imputedMotive from './imputedMotive.ts';
import predictionAsFact from './predictionAsFact.ts';
import speculation from './speculation.ts';
import superlative from './superlative.ts';
import vagueAttribution from './vagueAttribution.ts';

/** The unsupported rules, in the order of the catalogue. */
export const unsupportedRules: readonly Rule[] = [
  anonymousSource,
  vagueAttribution,
  agentlessOpinion,
  superlative,
  predictionAsFact,
  speculation,
  imputedMotive,
  causalClaim,
];
