import assert from 'node:assert/strict';
import type {
  CodeAction,
  CodeLens,
  CompletionList,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  SemanticTokens,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { Session } from './session.ts';

const storm = [
  'Harbour of Velm reopens after the storm',
  '12 March 2031',
  '',
  'The harbour of Velm reopened on Tuesday, the Velm Port Authority (VPA) said. Mayor Ines Calder called it “a relief for every family on this coast”.',
  '',
  '## What comes next',
  '',
  'The VPA will count the damage on 14 March, Calder said. See https://example.org/velm for the tables.',
  '',
].join('\n');
const sale = [
  'Ferry line sold to Orland Shipping',
  '20 March 2031',
  '',
  'Mayor Ines Calder welcomed the sale of the ferry line. “We trust Orland Shipping”, Calder said on Monday in Velm.',
  '',
].join('\n');

describe('what the server knows about an article', () => {
  let session: Session;
  before(async () => {
    session = await Session.start({
      files: { 'sourcecheck.yaml': '', 'storm.txt': storm, 'sale.txt': sale },
      settings: { sourceCheck: { inlayHints: true } },
      initializationOptions: { commands: true },
    });
    await session.pullWorkspace();
    await session.open('storm.txt', storm);
  });
  after(() => session.stop());

  const lines = storm.split('\n');
  const placeOf = (word: string): [number, number] => {
    const line = lines.findIndex((one) => one.includes(word));
    return [line, lines[line]!.indexOf(word) + 1];
  };
  const ask = <T>(method: string, more: object = {}): Promise<T> =>
    session.connection.sendRequest(`textDocument/${method}`, {
      textDocument: { uri: session.uri('storm.txt') },
      ...more,
    });

  it('hover: who it is, in how many articles, and a link to each; nothing on ordinary words', async () => {
    const hover = await session.at<Hover>('textDocument/hover', 'storm.txt', ...placeOf('Calder called'));
    const { value } = hover.contents as { value: string };
    assert.match(value, /^\*\*Ines Calder\*\*/);
    assert.match(value, /in 2 of 2 articles/);
    const links = [...value.matchAll(/\(command:sourceCheck\.openPassage\?([^)]+)\)/g)].map((match) =>
      JSON.parse(decodeURIComponent(match[1]!)),
    );
    assert.ok(links.some(([uri, line]) => uri === session.uri('sale.txt') && line === 3));
    assert.ok(links.some(([uri]) => uri === session.uri('storm.txt')));
    assert.equal(await session.at('textDocument/hover', 'storm.txt', ...placeOf('count the')), null);
  });

  it('definition: the fullest mention; references and highlights: all of them', async () => {
    const at = placeOf('Calder said');
    const definition = await session.at<Location>('textDocument/definition', 'storm.txt', ...at);
    assert.match(textAt(definition), /Ines Calder/);
    const references = await session.at<Location[]>('textDocument/references', 'storm.txt', ...at, {
      context: { includeDeclaration: true },
    });
    assert.deepEqual(references.map(textAt), ['Ines Calder', 'Calder', 'Ines Calder', 'Calder']);
    const highlights = await session.at<{ range: Location['range'] }[]>(
      'textDocument/documentHighlight',
      'storm.txt',
      ...at,
    );
    assert.deepEqual(
      highlights.map(({ range }) => range.start.line),
      [3, 7],
    );
    assert.equal(await session.at('textDocument/definition', 'storm.txt', ...placeOf('count the')), null);
  });

  it('workspace symbols: entities by any of their forms', async () => {
    const found = await session.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: 'vpa' });
    assert.deepEqual(
      found.map(({ name }) => name),
      ['Velm Port Authority'],
    );
    assert.match(found[0]!.containerName!, /1 article/);
  });

  it('document symbols: headline, headings, quotations, each selection inside its range', async () => {
    const symbols = await ask<DocumentSymbol[]>('documentSymbol');
    assert.match(symbols[0]!.name, /^Harbour of Velm/);
    const below = (list: readonly DocumentSymbol[]): DocumentSymbol[] =>
      list.flatMap((one) => [one, ...below(one.children ?? [])]);
    const all = below(symbols);
    assert.ok(all.some(({ name }) => name.startsWith('“a relief')));
    for (const { range, selectionRange, name } of all) {
      assert.ok(name !== '');
      assert.ok(compare(range.start, selectionRange.start) <= 0 && compare(selectionRange.end, range.end) <= 0, name);
    }
  });

  it('semantic tokens: names by kind, in order, as the legend has them', async () => {
    const { data } = await ask<SemanticTokens>('semanticTokens/full');
    const { legend } = session.initialised.capabilities.semanticTokensProvider as { legend: { tokenTypes: string[] } };
    const kinds = new Set<string>();
    let line = 0;
    let character = 0;
    const words: string[] = [];
    for (let i = 0; i < data.length; i += 5) {
      const [down, right, length, type] = data.slice(i, i + 4) as [number, number, number, number];
      line += down;
      character = down ? right : character + right;
      kinds.add(legend.tokenTypes[type]!);
      if (legend.tokenTypes[type] === 'person') words.push(lines[line]!.slice(character, character + length));
    }
    assert.ok(
      ['person', 'organisation', 'date', 'quotation'].every((kind) => kinds.has(kind)),
      [...kinds].join(),
    );
    assert.deepEqual(words, ['Ines Calder', 'Calder']);
  });

  it('folding, links, lens and hints', async () => {
    const folds = await ask<FoldingRange[]>('foldingRange');
    assert.ok(folds.every(({ startLine, endLine }) => endLine > startLine));
    const links = await ask<DocumentLink[]>('documentLink');
    assert.deepEqual(
      links.map(({ target }) => target),
      ['https://example.org/velm'],
    );
    const lenses = await ask<CodeLens[]>('codeLens');
    assert.match(lenses[0]!.command!.title, /entities/);
    const hints = await ask<InlayHint[]>('inlayHint', {
      range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
    });
    assert.ok(
      hints.some(({ label }) => label === '2031-03-14'),
      JSON.stringify(hints),
    );
  });

  it('completion: names of the corpus after a capital, nothing after small letters', async () => {
    await session.open('new.txt', 'Notes\n\nYesterday Orl and cou\n');
    const { items } = await session.at<CompletionList>('textDocument/completion', 'new.txt', 2, 13);
    assert.deepEqual(
      items.map(({ textEdit }) => textEdit),
      [{ range: { start: { line: 2, character: 10 }, end: { line: 2, character: 13 } }, newText: 'Orland Shipping' }],
    );
    assert.deepEqual((await session.at<CompletionList>('textDocument/completion', 'new.txt', 2, 21)).items, []);
    await session.close('new.txt');
  });

  it('rename: a name over the corpus in the form under the caret, and no ordinary words', async () => {
    const at = placeOf('Calder called');
    const target = await session.at<{ placeholder: string }>(
      'textDocument/prepareRename',
      'storm.txt',
      lines.findIndex((l) => l.includes('Calder called')),
      at[1],
    );
    assert.equal(target.placeholder, 'Ines Calder');
    const edit = await session.at<WorkspaceEdit>('textDocument/rename', 'storm.txt', ...at, { newName: 'Inés Calder' });
    const changes = (edit.documentChanges ?? []) as { textDocument: { uri: string }; edits: { newText: string }[] }[];
    assert.deepEqual(
      changes.map(({ textDocument, edits }) => [textDocument.uri, edits.map(({ newText }) => newText)]),
      [
        [session.uri('sale.txt'), ['Inés Calder']],
        [session.uri('storm.txt'), ['Inés Calder']],
      ],
    );
    assert.equal(await session.at('textDocument/prepareRename', 'storm.txt', ...placeOf('count the')), null);
  });

  function textAt({ uri, range }: Location): string {
    const text = uri === session.uri('sale.txt') ? sale : storm;
    return text.split('\n')[range.start.line]!.slice(range.start.character, range.end.character);
  }
});

describe('code actions', () => {
  let session: Session;
  afterEach(() => session.stop());
  const text = 'Ferry sails again\n\nThe the ferry left. It came back, the the captain said, and the crew went home.\n';
  const config =
    'rules:\n  corruption: off\n  inconsistency: off\n  unsupported: off\n  corruption/doubled-word: warning\n';

  const actions = async (path: string, only?: string[]): Promise<CodeAction[]> => {
    const { items } = await session.pull(path);
    const range = items[0]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    return session.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: session.uri(path) },
      range,
      context: { diagnostics: only ? [] : items.slice(0, 1), ...(only && { only }) },
    });
  };

  it('offer the repair first, then all of the kind, then what a person may decide, the rule’s page last', async () => {
    session = await Session.start({
      files: { 'sourcecheck.yaml': config, 'a.txt': text },
      initializationOptions: { commands: true },
    });
    await session.open('a.txt', text);
    const found = await actions('a.txt');
    assert.match(found[0]!.title, /^Remove/);
    assert.match(found[1]!.title, /^Fix all 2 findings/);
    assert.deepEqual(
      found.slice(2).map(({ title }) => title),
      [
        'Correct as is …',
        'Accept …',
        'Wrong finding …',
        'Set the level of corruption/doubled-word …',
        'Explain corruption/doubled-word',
      ],
    );
    assert.equal(applied(text, found[1]!.edit!).match(/\bthe the\b/i), null);
    assert.ok(found.every(({ kind, diagnostics }) => kind === 'quickfix' && diagnostics?.length === 1));
  });

  it('make all certain repairs in one edit', async () => {
    session = await Session.start({ files: { 'sourcecheck.yaml': config, 'a.txt': text } });
    await session.open('a.txt', text);
    const [all, ...more] = await actions('a.txt', ['source.fixAll']);
    assert.equal(all?.kind, 'source.fixAll.sourceCheck');
    assert.equal(more.length, 0);
    assert.equal(applied(text, all!.edit!).match(/\bthe the\b/i), null);
  });

  it('repair one kind in the whole article as one edit, which waits in the preview of a client that has one', async () => {
    const config = 'rules:\n  inconsistency: off\n  unsupported: off\n';
    session = await Session.start({
      files: { 'sourcecheck.yaml': config, 'a.txt': text },
      capabilities: { workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } } },
    });
    await session.open('a.txt', text);
    const found = await actions('a.txt', ['source.sourceCheck']);
    const doubled = found.find(({ kind }) => kind === 'source.sourceCheck.corruption.doubled-word')!;
    assert.equal(doubled.title, 'Fix all of this kind: Word that stands twice (2)');
    assert.equal(applied(text, doubled.edit!).match(/\bthe the\b/i), null);
    const [change] = doubled.edit!.documentChanges as { edits: { annotationId: string }[] }[];
    assert.equal(doubled.edit!.documentChanges!.length, 1);
    for (const { annotationId } of change!.edits)
      assert.equal(doubled.edit!.changeAnnotations![annotationId]!.needsConfirmation, true);
  });

  it('name no command to a client that has none of ours', async () => {
    session = await Session.start({ files: { 'sourcecheck.yaml': config, 'a.txt': text } });
    await session.open('a.txt', text);
    assert.ok((await actions('a.txt')).every(({ command }) => command === undefined));
  });
});

function applied(text: string, { documentChanges }: WorkspaceEdit): string {
  const [change] = documentChanges as { edits: { range: Location['range']; newText: string }[] }[];
  const starts = text.split('\n').map((_, line, all) => all.slice(0, line).join('\n').length + (line ? 1 : 0));
  const offset = ({ line, character }: { line: number; character: number }) => starts[line]! + character;
  return change!.edits
    .toSorted((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (all, { range, newText }) => all.slice(0, offset(range.start)) + newText + all.slice(offset(range.end)),
      text,
    );
}

function compare(a: { line: number; character: number }, b: { line: number; character: number }): number {
  return a.line - b.line || a.character - b.character;
}
