import type { Rule } from '../../rule.ts';
import agentlessOpinion from './agentlessOpinion.ts';
import anonymousSource from './anonymousSource.ts';
import vagueAttribution from './vagueAttribution.ts';

/** The unsupported rules, in the order of the catalogue. */
export const unsupportedRules: readonly Rule[] = [anonymousSource, vagueAttribution, agentlessOpinion];
