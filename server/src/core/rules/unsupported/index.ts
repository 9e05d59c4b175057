import type { Rule } from '../../rule.ts';

/** The unsupported rules, in the order of the catalogue. */
export const unsupportedRules: readonly Rule[] = [];
