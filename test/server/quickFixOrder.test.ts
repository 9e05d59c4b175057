import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic } from 'vscode-languageserver/node';
import { rules } from '../../server/src/core/index.ts';
import { unmark } from '../rules/marks.ts';
import { Session } from './session.ts';

/** The one order of quick fixes; what matches none of these is the rule's own repair, which stands before them all. */
const order: readonly RegExp[] = [
  /^Fix all \d+ findings of this kind in the article$/,
  /^Write “.+” as in .*line \d+$/,
  /^Open both passages side by side$/,
  /^Correct as is …$/,
  /^Accept …$/,
  /^Not about the same thing …$/,
  /^These names mean the same: add an alias …$/,
  /^Wrong finding …$/,
  /^Set the level of \S+ …$/,
  /^Explain \S+$/,
];
const onEvery = [3, 4, 7, 8, 9];
const onClashes = [2, 5];

/** Each rule has a corpus of its own: the examples of its page that it fires on. */
function folderOf(rule: string): string {
  return rule.replace('/', '-');
}

const files = Object.fromEntries(
  rules.flatMap(({ id, examples: { bad } }) => {
    const [example] = bad;
    const texts = typeof example === 'string' ? [example] : (example ?? []);
    const articles = texts.map((text, index): [string, string] => [
      `${folderOf(id)}/${'abcdefgh'[index]}.txt`,
      unmark(text).text,
    ]);
    return [[`${folderOf(id)}/sourcecheck.yaml`, 'stage: nursery\n'] as [string, string], ...articles];
  }),
);

describe('the quick fixes of every rule', () => {
  let session: Session;
  const found = new Map<string, readonly Diagnostic[]>();
  before(async function () {
    this.timeout(300_000);
    session = await Session.start({ files, initializationOptions: { commands: true } });
    const { items } = await session.pullWorkspace();
    for (const item of items) if (item.kind === 'full') found.set(item.uri, item.items);
  });
  after(() => session.stop());

  for (const { id } of rules) {
    it(`${id}: the repair, the other form, both passages, the decisions, the level, the page`, async () => {
      const folder = session.uri(folderOf(id));
      const [uri, diagnostic] = [...found]
        .filter(([one]) => one.startsWith(`${folder}/`))
        .flatMap(([one, list]) =>
          list.filter(({ code }) => code === id).map((finding) => [one, finding] as const),
        )[0] ?? ['', undefined];
      assert.ok(diagnostic, `the example of ${id} has its finding`);
      const actions = await session.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: diagnostic.range,
        context: { diagnostics: [diagnostic] },
      });
      const titles = actions.map(({ title }) => title);
      const places = titles.map((title) => order.findIndex((one) => one.test(title)));
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
        titles.join('\n'),
      );
      const wanted = [...onEvery, ...(diagnostic.relatedInformation?.length ? onClashes : [])];
      for (const place of wanted) assert.equal(places.filter((one) => one === place).length, 1, titles.join('\n'));
      for (const [index, place] of places.entries())
        if (place === -1) assert.ok(actions[index]!.edit, `${titles[index]} is a repair`);
    });
  }
});
