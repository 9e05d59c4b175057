import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { poll } from '../host/poll.ts';
import { discard, findingsOf, hoverText, inCorpus, newArticle, openArticle, placeOf } from './inCorpus.ts';

describe('the hover', () => {
  let article: vscode.TextDocument;
  before(async () => {
    article = await openArticle('astana-handover.txt');
    await poll('a hover', async () => (await hoverText(article, placeOf(article, 'Tokayev'))) !== '');
  });

  it('says of a name who it is, in how many articles, and links every one, newest first', async () => {
    const text = await hoverText(article, placeOf(article, 'Tokayev'));
    assert.match(text, /^\*\*Kassym\\-Jomart Tokayev\*\* · person · President · also Tokayev$/m);
    const [, count] = /^in (\d+) of \d+ articles$/m.exec(text) ?? [];
    assert.ok(count);
    const rows = [...text.matchAll(/^- (\S+) \[.*\]\(command:sourceCheck\.openPassage\?[^)]+\)/gm)];
    assert.equal(rows.length, Number(count));
    const dates = rows.map(([, date]) => date!.replaceAll('\\', ''));
    assert.deepEqual(dates, [...dates].sort().reverse());
  });

  it('keeps the rest of many articles behind "show all"', async () => {
    const regatta = (day: number) => `Regatta, day ${day}\n\nThe skipper Odalys Ferrand led again.\n`;
    const others = Array.from({ length: 12 }, (_, i) => inCorpus(`regatta-${i + 1}.txt`));
    for (const [i, uri] of others.entries())
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(regatta(i + 1)));
    const last = await newArticle('regatta-13.txt', regatta(13));
    const at = placeOf(last, 'Odalys');
    const text = await poll('all thirteen', async () => {
      const now = await hoverText(last, at);
      return now.includes('in 13 of') && now;
    });
    assert.equal([...text.matchAll(/^- \[Regatta/gm)].length, 12);
    assert.match(text, /\[show all 13 articles\]\(command:sourceCheck\.allMentions\?/);
    for (const uri of others) await vscode.workspace.fs.delete(uri);
    await discard(last);
  });

  it('says what a figure or a date was read as', async () => {
    assert.match(await hoverText(article, placeOf(article, 'Thursday')), /Read as .*2024\\-11\\-28/);
    const session = await openArticle('astana-session.txt');
    assert.match(await hoverText(session, placeOf(session, '2,800')), /Read as .*2\\,800/);
  });

  it('shows what other articles say on the topic of a figure', async () => {
    const session = await openArticle('astana-session.txt');
    const text = await hoverText(session, placeOf(session, 'Eleven documents'));
    assert.match(text, /Read as/);
    assert.match(text, /Other articles on this:[\s\S]*openPassage/);
  });

  it('shows both passages of a finding, and the message only once', async () => {
    const session = await openArticle('astana-session.txt');
    const finding = await poll('a clash', async () => findingsOf(session.uri, 'inconsistency/scope')[0]);
    const text = await hoverText(session, finding.range.start.translate(0, 1));
    assert.match(text, /Both passages \(inconsistency\\\/scope\):/);
    assert.match(text, /astana\\-session\\\.txt, \[line 7\]\(command:.*\(here\)/);
    assert.match(text, /astana\\-handover\\\.txt, \[line 7\]\(command:/);
    assert.doesNotMatch(text, /leaves no room/);
  });

  it('says nothing on an ordinary word', async () => {
    assert.equal(await hoverText(article, placeOf(article, 'reason enough')), '');
  });

  it('escapes what an article says and enables only our commands', async () => {
    const hostile = await newArticle(
      'hostile.txt',
      'A [click](command:workbench.action.quit) in town\n\nThe mayor Odalys Ferrand said <img src=x> and [more](command:workbench.action.quit).\n',
    );
    const at = placeOf(hostile, 'Odalys');
    const found = await poll('the hover', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        hostile.uri,
        at,
      );
      return hovers.length > 0 && hovers;
    });
    for (const { contents } of found) {
      for (const one of contents) {
        assert.ok(one instanceof vscode.MarkdownString);
        const { isTrusted, supportHtml, value } = one;
        assert.ok(
          typeof isTrusted === 'object' && isTrusted.enabledCommands.every((id) => id.startsWith('sourceCheck.')),
        );
        assert.equal(supportHtml ?? false, false);
        assert.doesNotMatch(value, /\]\(command:workbench|(?<!\\)<img/);
      }
    }
    await discard(hostile);
  });
});
