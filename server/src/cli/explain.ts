import { ruleOf, rules } from '../core/index.ts';
import { rulePage } from '../core/rulePage.ts';
import { type Arguments, exit, type Streams, UsageError } from './run.ts';

/** `source-check explain RULE`: the rule's documentation page. */
export function explain(args: Arguments, streams: Streams): number {
  const [id] = args.paths;
  if (!id) throw new UsageError(`explain needs a rule: ${rules.map((rule) => rule.id).join(', ')}.`);
  const rule = ruleOf(id) ?? rules.find((one) => one.id.endsWith(`/${id}`));
  if (!rule) throw new UsageError(`There is no rule "${id}".`);
  streams.out(rulePage(rule));
  return exit.clean;
}
