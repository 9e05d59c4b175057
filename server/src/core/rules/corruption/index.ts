import type { Rule } from '../../rule.ts';

/** The corruption rules, in the order of the catalogue. */
export const corruptionRules: readonly Rule[] = [];
