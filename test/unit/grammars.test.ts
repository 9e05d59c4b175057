import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

const root = join(import.meta.dirname, '..', '..');
const injection = 'source-check.markdown.injection';
const files: Readonly<Record<string, string>> = {
  'text.article': 'article.tmLanguage.json',
  [injection]: 'markdown.injection.tmLanguage.json',
};
/** Enough of Markdown for an injection to be seen beside it: emphasis, and code, where nothing may be injected. */
const markdown = {
  scopeName: 'text.html.markdown',
  patterns: [
    { begin: '^```', end: '^```', name: 'markup.fenced_code.block.markdown' },
    { match: '`[^`]+`', name: 'markup.inline.raw.string.markdown' },
  ],
  repository: {},
};

/** The engine that VS Code colours with, on the grammars of the manifest. */
async function grammarOf(scope: string): Promise<IGrammar> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (name) => {
      if (name === markdown.scopeName) return textmate.parseRawGrammar(JSON.stringify(markdown), 'markdown.json');
      const file = files[name];
      return file ? textmate.parseRawGrammar(readFileSync(join(root, 'syntaxes', file), 'utf8'), file) : null;
    },
    getInjections: (name) => (name === markdown.scopeName ? [injection] : undefined),
  });
  const grammar = await registry.loadGrammar(scope);
  assert.ok(grammar, `no grammar for ${scope}`);
  return grammar;
}

/** The scopes of the words of a text that have one of their own, as "words: scope". */
function scopesOf(grammar: IGrammar, text: string): string[] {
  let state = textmate.INITIAL;
  return text.split('\n').flatMap((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.flatMap(({ startIndex, endIndex, scopes }) =>
      scopes.length > 1 ? [`${line.slice(startIndex, endIndex).trim()}: ${scopes.at(-1)}`] : [],
    );
  });
}

describe('the grammars', () => {
  it('colour an article: headline, byline, speaker, placeholder, furniture, citation and quotation', async () => {
    const article = [
      'Ferry returns to the island',
      '',
      'By Ada Lund',
      '',
      'Ada Lund: “We sail on [DATE],” she said [3].',
      'Read more',
      'More at https://example.org/ferry and {{ place }}.',
      'Print: the firm will share the costs.',
    ].join('\n');
    assert.deepEqual(scopesOf(await grammarOf('text.article'), article), [
      'Ferry returns to the island: markup.heading.headline.article',
      'By Ada Lund: entity.name.author.article',
      'Ada Lund: entity.name.speaker.article',
      '“We sail on [DATE],”: string.quoted.double.article',
      '[3]: constant.other.reference.article',
      'Read more: comment.line.furniture.article',
      'https://example.org/ferry: markup.underline.link.article',
      '{{ place }}: invalid.illegal.placeholder.article',
      'Print: entity.name.speaker.article',
    ]);
  });

  it('read front matter as such, and the headline behind it as text', async () => {
    const scopes = scopesOf(await grammarOf('text.article'), '---\ndate: 2031-05-04\n---\n\nThe ferry sails again.');
    assert.ok(scopes.includes('date: entity.name.tag.article'), scopes.join('\n'));
    assert.ok(!scopes.some((scope) => scope.startsWith('The ferry')), scopes.join('\n'));
  });

  it('colour the same in Markdown, but no code and no links', async () => {
    const text = [
      '**Ada Lund:** We sail on [insert date], see [^2] and [4](https://example.org).',
      'Advertisement',
      '```',
      'Read more',
      '```',
      'Use `{{ place }}` and {{ name }}.',
    ].join('\n');
    const scopes = scopesOf(await grammarOf('text.html.markdown'), text);
    assert.deepEqual(
      scopes.filter((scope) => /article|reference/.test(scope)),
      [
        'Ada Lund: entity.name.speaker.article',
        '[insert date]: invalid.illegal.placeholder.article',
        '[^2]: constant.other.reference.article',
        'Advertisement: comment.line.furniture.article',
        '{{ name }}: invalid.illegal.placeholder.article',
      ],
    );
  });
});
