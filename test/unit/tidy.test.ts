import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { generated, stalePages } from '../../docs/generate.ts';
import { serverPackages } from '../vscode/host/server.ts';

/** Layers and what each may import besides itself: other layers, and packages by name. */
const layers: Record<string, { layers: string[]; packages: RegExp }> = {
  'server/src/core': { layers: [], packages: /^(?:yaml|picomatch|ignore)$/ },
  'server/src/lsp': { layers: ['server/src/core'], packages: /^vscode-(?:languageserver|jsonrpc|uri)/ },
  'server/src/node': {
    layers: ['server/src/core', 'server/src/lsp'],
    packages: /^(?:node:|vscode-languageserver|vscode-jsonrpc)/,
  },
  'server/src/browser': {
    layers: ['server/src/core', 'server/src/lsp'],
    packages: /^(?:vscode-languageserver|vscode-jsonrpc)/,
  },
  'server/src/cli': { layers: ['server/src/core', 'server/src/node'], packages: /^node:/ },
  'client/webview': { layers: ['server/src/lsp/protocol.ts'], packages: /^$/ },
  'client/src': { layers: ['server/src/lsp/protocol.ts'], packages: /^(?:vscode|vscode-languageclient|node:|yaml)/ },
};

describe('tidiness', () => {
  for (const [layer, allowed] of Object.entries(layers)) {
    it(`${layer} imports only what it may`, () => {
      for (const file of sources(layer)) {
        for (const name of importsOf(file)) {
          if (!name.startsWith('.')) assert.match(name, allowed.packages, `${file} imports ${name}`);
          else {
            const target = normalize(join(file, '..', name));
            assert.ok(
              [layer, ...allowed.layers].some((one) => target === one || target.startsWith(`${one}/`)),
              `${file} imports ${target}`,
            );
          }
        }
      }
    });
  }

  it('the client has nothing of node outside its node folder', () => {
    for (const file of sources('client/src')) {
      if (!file.startsWith('client/src/node/'))
        assert.deepEqual(
          importsOf(file).filter((name) => name.startsWith('node:')),
          [],
          file,
        );
    }
  });

  it('nothing of node is in the browser bundles', () => {
    for (const bundle of ['dist/server.browser.cjs', 'dist/client.browser.cjs']) {
      if (existsSync(bundle))
        assert.doesNotMatch(
          readFileSync(bundle, 'utf8'),
          /require\(["'](?:node:|fs|path|os|crypto|child_process|net|url|util)["']\)/,
          bundle,
        );
    }
  });

  for (const family of ['corruption', 'inconsistency', 'unsupported']) {
    it(`the index of ${family} lists every rule file, each named after its rule`, () => {
      const folder = `server/src/core/rules/${family}`;
      const files = readdirSync(folder).filter(
        (file) =>
          file.endsWith('.ts') &&
          file !== 'index.ts' &&
          /export default (?:article|topic|source)Rule\(/.test(readFileSync(join(folder, file), 'utf8')),
      );
      const index = readFileSync(join(folder, 'index.ts'), 'utf8');
      for (const file of files) {
        assert.ok(index.includes(`'./${file}'`), `${file} is not in the index`);
        const id = /id: '([^']+)'/.exec(readFileSync(join(folder, file), 'utf8'))?.[1];
        assert.equal(id, `${family}/${kebab(file.replace(/\.ts$/, ''))}`, file);
      }
    });
    it(`every ${family} rule has a fixture file`, () => {
      for (const file of readdirSync(`docs/rules/${family}`))
        assert.ok(existsSync(`test/rules/${family}/${file}`), `test/rules/${family}/${file}`);
    });
  }

  it('every capability of the server has a test that is there, and the table has no other', () => {
    const server = readFileSync('server/src/lsp/server.ts', 'utf8');
    const block = /const capabilities: [^=]+= \{\n([\s\S]*?)\n\};/.exec(server)![1]!;
    const declared = [...block.matchAll(/^ {2}(\w+):/gm)].map((match) => match[1]!);
    const rows = [...readFileSync('test/vscode/README.md', 'utf8').matchAll(/^\| `(\w+)` \|[^|]+\| (.+) \|$/gm)];
    assert.deepEqual(rows.map((row) => row[1]).sort(), declared.sort());
    for (const [, capability, tests] of rows) {
      const named = [...tests!.matchAll(/\]\(([^)]+)\) “([^”]+)”/g)];
      assert.ok(named.length > 0, capability);
      for (const [, file, title] of named)
        assert.ok(readFileSync(join('test/vscode', file!), 'utf8').includes(title!), `${file}: ${title}`);
    }
  });

  it('has no inline flags in patterns, which servers of the lowest VS Code, on Node 22, cannot read', () => {
    const files = readdirSync('server/src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const flagged = files.filter((file) =>
      /\(\?(?:[ims]+(?:-[ims]+)?|-[ims]+):/.test(readFileSync(join('server/src', file), 'utf8')),
    );
    assert.deepEqual(flagged, []);
  });

  it('is tested in the VS Code that the manifest admits, with its types', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    const minor = (version: string) => /(\d+)\.\d+$/.exec(version)![1];
    const lowest = minor(manifest.engines.vscode);
    assert.equal(minor(manifest.devDependencies['@types/vscode']), lowest);
    assert.equal(minor(serverPackages.lowest[0]), lowest);
  });

  it('generated pages, tables, settings and schema are current (npm run docs)', () => {
    for (const [file, content] of generated())
      assert.equal(existsSync(file) ? readFileSync(file, 'utf8') : undefined, content, `${file} is stale`);
    assert.deepEqual(stalePages(), []);
  });

  it('the reading fixtures hold 300 sentences on six subjects and more, a third of them look-alikes', () => {
    const folders = ['test/features/names', 'test/features/reading'];
    const files = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
    const sections = files.flatMap((file) => readFileSync(file, 'utf8').split(/^(?=## )/m));
    const isTrap = (section: string) => /^## .*(?:look-alikes|are no names|name nothing)$/m.test(section);
    const sentences = sections.flatMap((section) =>
      [...section.matchAll(/^```lines\n([\s\S]*?)^```$/gm)].flatMap(([, lines]) =>
        lines!.split('\n').flatMap((line) => (line === '' ? [] : [{ line, trap: isTrap(section) }])),
      ),
    );
    const traps = sentences.filter(({ trap }) => trap).length;
    assert.equal(new Set(sentences.map(({ line }) => line)).size, sentences.length, 'a sentence stands twice');
    assert.ok(sentences.length >= 300, `${sentences.length} sentences`);
    assert.ok(traps * 3 >= sentences.length, `${traps} look-alikes of ${sentences.length} sentences`);
    for (const subject of ['sport', 'business', 'disasters', 'courts', 'science', 'elections'])
      assert.ok(existsSync(`test/features/reading/${subject}.md`), subject);
  });
});

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`);
}

function importsOf(file: string): string[] {
  return [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\b[^;'"]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm,
    ),
  ].map((match) => (match[1] ?? match[2] ?? match[3])!);
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
