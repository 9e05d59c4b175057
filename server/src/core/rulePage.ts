import type { Example, Rule } from './rule.ts';

/** The documentation page of a rule in Markdown, made from the rule itself. */
export function rulePage(rule: Rule): string {
  const options = Object.entries(rule.options ?? {});
  return [
    `# ${rule.id}: ${rule.title}`,
    `${rule.severity[0]!.toUpperCase()}${rule.severity.slice(1)} · ${rule.stage === 'stable' ? 'on by default' : 'off by default (nursery)'}`,
    rule.why.trim(),
    '## Found',
    ...rule.examples.bad.map(exampleBlock),
    '## Not found',
    ...rule.examples.good.map(exampleBlock),
    ...(options.length
      ? [
          '## Options',
          options
            .map(
              ([name, option]) =>
                `- \`${name}\` (default \`${JSON.stringify(option.default)}\`): ${option.description}`,
            )
            .join('\n'),
        ]
      : []),
    '## Settings',
    `In \`sourcecheck.yaml\`:\n\n\`\`\`yaml\nrules:\n  ${rule.id}: off # or hint, information, warning, error\n\`\`\``,
    '',
  ]
    .join('\n\n')
    .replace(/\n{3,}$/, '\n');
}

/** The finding stands between ⟦ and ⟧; a corpus shows one fenced block an article. */
function exampleBlock(example: Example): string {
  return (typeof example === 'string' ? [example] : example)
    .map((text) => `${fenceFor(text)}text\n${text}\n${fenceFor(text)}`)
    .join('\n\n');
}

function fenceFor(text: string): string {
  return text.includes('```') ? '````' : '```';
}
