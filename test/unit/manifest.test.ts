import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { contributes } = manifest;
const texts: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.nls.json', 'utf8'));

/** All strings in a value, keys left out. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe('the manifest', () => {
  it('has a text for every key, and no key that is not used', () => {
    const used = new Set(strings(manifest).flatMap((text) => /^%(.+)%$/.exec(text)?.[1] ?? []));
    assert.deepEqual([...used].sort(), Object.keys(texts).sort());
  });

  it('contributes only commands that the client registers', () => {
    const client = readdirSync('client/src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`client/src/${file}`, 'utf8'))
      .join('\n');
    const protocol = readFileSync('server/src/lsp/protocol.ts', 'utf8');
    for (const { command } of contributes.commands) {
      const name = Object.entries(commandNames(protocol)).find(([, id]) => id === command)?.[0];
      const registered = client.includes(`'${command}'`) || (name !== undefined && client.includes(`names.${name}`));
      assert.ok(registered, `${command} is registered`);
    }
    const known = new Set(contributes.commands.map(({ command }: { command: string }) => command));
    const named = [...contributes.keybindings, ...Object.values(contributes.menus).flat()] as { command: string }[];
    for (const { command } of named) assert.ok(known.has(command), `${command} is contributed`);
  });

  it('names files that are there', () => {
    const files = [
      ...contributes.grammars.map(({ path }: { path: string }) => path),
      ...contributes.languages.map(({ configuration }: { configuration: string }) => configuration),
      ...contributes.yamlValidation.map(({ url }: { url: string }) => url),
      ...contributes.walkthroughs.flatMap(({ steps }: { steps: { media: { markdown: string } }[] }) =>
        steps.map(({ media }) => media.markdown),
      ),
      ...contributes.viewsContainers.activitybar.map(({ icon }: { icon: string }) => icon),
    ];
    for (const file of files) assert.ok(existsSync(file), file);
  });

  it('has a standard type above every semantic token type of the server', () => {
    const reading = readFileSync('server/src/lsp/reading.ts', 'utf8');
    const legend = /const kinds: [^=]+= \[([^\]]+)\]/.exec(reading)![1]!.match(/\w+/g);
    assert.deepEqual(
      contributes.semanticTokenTypes.map(({ id }: { id: string }) => id),
      legend,
    );
    for (const { superType } of contributes.semanticTokenTypes) assert.ok(superType);
  });

  it('describes every setting, with its order and scope', () => {
    for (const [name, setting] of Object.entries<Record<string, unknown>>(contributes.configuration.properties)) {
      assert.ok(setting['description'] ?? setting['markdownDescription'], name);
      assert.ok(typeof setting['order'] === 'number' && setting['scope'], name);
      assert.ok('default' in setting, name);
    }
  });
});

function commandNames(protocol: string): Record<string, string> {
  const block = /export const commands = \{([\s\S]*?)\}/.exec(protocol)![1]!;
  return Object.fromEntries([...block.matchAll(/(\w+): '([^']+)'/g)].map((match) => [match[1]!, match[2]!]));
}
