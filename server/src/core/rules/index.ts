import type { Rule } from '../rule.ts';
import { corruptionRules } from './corruption/index.ts';
import { inconsistencyRules } from './inconsistency/index.ts';
import { unsupportedRules } from './unsupported/index.ts';

/** Every rule of the product; each family's index lists the files of its folder. */
export const rules: readonly Rule[] = [...corruptionRules, ...inconsistencyRules, ...unsupportedRules];

const byId = new Map(rules.map((rule) => [rule.id as string, rule]));

export function ruleOf(id: string): Rule | undefined {
  return byId.get(id);
}
