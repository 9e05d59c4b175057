import type { Rule } from '../../rule.ts';
import anonymousSource from './anonymousSource.ts';

/** The unsupported rules, in the order of the catalogue. */
export const unsupportedRules: readonly Rule[] = [anonymousSource];
