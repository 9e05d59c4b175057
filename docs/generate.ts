import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { configFile, entityTypes, type Rule, rules } from '../server/src/core/index.ts';
import { rulePage } from '../server/src/core/rulePage.ts';

/**
 * Everything that is made from the rules: their pages, the tables in README.md, the settings in package.json and the schema
 * of sourcecheck.yaml. `npm run docs` writes the files; a test compares them with what is committed.
 */
export function generated(): ReadonlyMap<string, string> {
  return new Map([
    ...rules.map((rule): [string, string] => [pageOf(rule), rulePage(rule)]),
    ['README.md', withTables(readFileSync('README.md', 'utf8'))],
    ['package.json', withSettings(readFileSync('package.json', 'utf8'))],
    ['package.nls.json', withRuleTexts(readFileSync('package.nls.json', 'utf8'))],
    [bundleFile, textBundle()],
    [schemaFile, `${JSON.stringify(schema(), null, 2)}\n`],
  ]);
}

/** Pages of rules that are no more. */
export function stalePages(): string[] {
  const current = new Set(rules.map(pageOf));
  return families
    .flatMap((family) =>
      existsSync(`docs/rules/${family}`)
        ? readdirSync(`docs/rules/${family}`).map((file) => `docs/rules/${family}/${file}`)
        : [],
    )
    .filter((file) => !current.has(file));
}

const families = ['corruption', 'inconsistency', 'unsupported'] as const;
const schemaFile = 'server/sourcecheck.schema.json';
const bundleFile = 'l10n/bundle.l10n.json';
const levels = ['off', 'hint', 'information', 'warning', 'error'];

function pageOf(rule: Rule): string {
  return `docs/rules/${rule.id}.md`;
}

function withTables(readme: string): string {
  return readme.replace(
    /(<!-- rules:(\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_whole, opening: string, family: string, closing: string) => {
      const rows = rules
        .filter((rule) => rule.id.startsWith(`${family}/`))
        .map(
          (rule) =>
            `| [${rule.id.split('/')[1]}](${pageOf(rule)}) | ${rule.title} | ${rule.stage === 'nursery' ? 'off (nursery)' : rule.severity} |`,
        );
      return `${opening}| Rule | What it finds | Level |\n|---|---|---|\n${rows.join('\n')}\n${closing}`;
    },
  );
}

/** The settings of single rules; the others are written by hand in package.json. */
function withSettings(text: string): string {
  const manifest = JSON.parse(text);
  const configuration = manifest.contributes?.configuration;
  if (!configuration) return text;
  const sections = Array.isArray(configuration) ? configuration : [configuration];
  for (const { properties } of sections) {
    if (properties['sourceCheck.rules'])
      properties['sourceCheck.rules'].properties = Object.fromEntries([
        ...[...families, ...rules.map(({ id }) => id)].map((id) => [id, levelSchema(`%${textKey(id)}%`)]),
      ]);
  }
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The texts of the manifest with those of the rules behind them. */
function withRuleTexts(text: string): string {
  const own = Object.entries(JSON.parse(text)).filter(([key]) => !key.startsWith(textKey('')));
  const texts = Object.fromEntries([
    ...own,
    ...families.map((family) => [textKey(family), `All ${family} rules.`]),
    ...rules.map(({ id, title }) => [textKey(id), title]),
  ]);
  return `${JSON.stringify(texts, null, 2)}\n`;
}

function textKey(id: string): string {
  return `rule.${id}`;
}

/** Every text that the extension and its server show in the editor, for translators; the messages of rules stay English. */
function textBundle(): string {
  const sources = ['client/src', 'server/src/lsp'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
  );
  const texts = sources.flatMap((source) =>
    [...source.matchAll(/\bl10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g)].map((match) =>
      (match[1] ?? match[2])!.replace(/\\(.)/g, '$1'),
    ),
  );
  return `${JSON.stringify(Object.fromEntries([...new Set(texts)].sort().map((text) => [text, text])), null, 2)}\n`;
}

function levelSchema(description: string): object {
  return { type: 'string', enum: levels, description };
}

function schema(): object {
  const strings = { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };
  const dated = (description: string) => ({
    type: 'array',
    description,
    items: {
      type: 'object',
      required: ['name', 'date'],
      properties: { name: { type: 'string' }, date: { type: 'string' }, country: { type: 'string' } },
    },
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: configFile,
    description: 'Settings of Source Check for the folder this file stands in.',
    type: 'object',
    additionalProperties: false,
    properties: {
      articles: { ...strings, description: 'Globs of the articles, relative to this folder.' },
      stage: { enum: ['stable', 'nursery'], description: 'nursery also runs the rules that are not on by default.' },
      rules: {
        type: 'object',
        description: 'Levels and options by rule or family.',
        additionalProperties: false,
        properties: Object.fromEntries([
          ...families.map((family) => [family, levelSchema(`All ${family} rules.`)]),
          ...rules.map((rule) => [rule.id, ruleSchema(rule)]),
        ]),
      },
      entities: {
        type: 'array',
        description: 'Names of the house: one entity each, with the names that are the same and those that are not.',
        items: {
          type: 'object',
          required: ['name'],
          additionalProperties: false,
          properties: { name: { type: 'string' }, type: { enum: entityTypes }, aliases: strings, not: strings },
        },
      },
      holidays: dated('Public holidays of the house: date MM-DD, with the country.'),
      events: dated('Dated events of the house: date YYYY, YYYY-MM or YYYY-MM-DD.'),
      caps: {
        type: 'object',
        description: 'How many findings of one rule the editor shows in one article.',
        additionalProperties: { type: 'number', minimum: 0 },
      },
    },
  };
}

function ruleSchema(rule: Rule): object {
  const options = Object.entries(rule.options ?? {}).map(([name, option]) => {
    const type = Array.isArray(option.default)
      ? { type: 'array', items: { type: 'string' } }
      : { type: typeof option.default };
    return [name, { ...type, default: option.default, description: option.description }];
  });
  const properties = { level: { enum: levels }, ...Object.fromEntries(options) };
  return {
    description: rule.title,
    oneOf: [{ enum: levels }, { type: 'object', additionalProperties: false, properties }],
  };
}

if (import.meta.main) {
  for (const [file, content] of generated()) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  for (const file of stalePages()) rmSync(file);
}
