import type { Rule } from '../../rule.ts';

/** The inconsistency rules, in the order of the catalogue. */
export const inconsistencyRules: readonly Rule[] = [];
