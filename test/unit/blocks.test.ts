import assert from 'node:assert/strict';
import { parseArticle, textOf } from '../../server/src/core/index.ts';

/** Kind and content of every block. */
function blocks(text: string, path = 'a.txt'): string[] {
  const article = parseArticle(path, { text, problems: [] });
  return article.blocks.map((block) => `${block.kind}: ${textOf(article, block.content).replace(/\s+/g, ' ')}`);
}

describe('blocks', () => {
  it('takes one line for one block in plain text', () => {
    assert.deepEqual(blocks('Storm Closes Port\n\nA storm closed the port.\nShips wait outside the bay.'), [
      'headline: Storm Closes Port',
      'paragraph: A storm closed the port.',
      'paragraph: Ships wait outside the bay.',
    ]);
  });

  it('finds byline, dateline, list items, tables and speaker turns', () => {
    assert.deepEqual(
      blocks(
        'Storm Closes Port\nby Ann Lee\nMay 3, 2031\n\nA storm closed the port.\n- two ships wait\n| a | b |\n|---|---|\n\nQ: Why?\nA: It is not safe.\nQ: When?',
      ),
      [
        'headline: Storm Closes Port',
        'byline: by Ann Lee',
        'dateline: May 3, 2031',
        'paragraph: A storm closed the port.',
        'listItem: two ships wait',
        'table: | a | b | |---|---|',
        'speakerTurn: Why?',
        'speakerTurn: It is not safe.',
        'speakerTurn: When?',
      ],
    );
  });

  it('finds tables without bars around them by their figures', () => {
    assert.deepEqual(
      blocks(
        'The sheds stand empty.\nFarm | Cattle\nHill | 168\nDale | 264\nNobody came.\nNews | Sport\nShop | Help\nLog in | Jobs',
      ).slice(1, 3),
      ['table: Farm | Cattle Hill | 168 Dale | 264', 'paragraph: Nobody came.'],
    );
  });

  it('knows furniture by its words', () => {
    assert.deepEqual(blocks('A storm closed the port on Monday.\n\nShare this article\nLeave a comment').slice(1), [
      'furniture: Share this article',
      'furniture: Leave a comment',
    ]);
  });

  it('knows the headlines under a label as furniture by their place', () => {
    const tail = blocks(
      'Storm\n\nA storm closed the port on Monday, and forty ships had to wait outside.\n\nNext Article\n\nTen Gardens to See\n\nRelated stories\n\nOld Mill Sold\nNew Mill Planned',
    ).slice(2);
    assert.deepEqual(tail, [
      'furniture: Next Article',
      'furniture: Ten Gardens to See',
      'furniture: Related stories',
      'furniture: Old Mill Sold',
      'furniture: New Mill Planned',
    ]);
  });

  it('leaves the section below “Read more” in the middle of an article alone', () => {
    const found = blocks(
      'Storm\n\nA storm closed the port on Monday, and forty ships had to wait outside.\n\nRead more\n\nWhat Happens Next\n\nThe port will be opened again on Friday, the harbour master said at noon.',
    );
    assert.ok(found.includes('heading: What Happens Next'), found.join('\n'));
  });

  it('joins the lines of a hard-wrapped text and of Markdown', () => {
    const wrapped = Array.from(
      { length: 4 },
      () =>
        'The storm closed the port on Monday and forty ships had to wait\noutside the bay until the wind fell and the pilots could go out\nagain to bring them in.',
    ).join('\n\n');
    assert.equal(blocks(wrapped).length, 4);
    assert.equal(blocks('# Storm\n\nA storm closed\nthe port.', 'a.md').length, 2);
  });

  it('counts LF, CRLF and lone CR alike', () => {
    const text = 'Storm Closes Port\n\nA storm closed the port.\nShips wait.';
    assert.deepEqual(blocks(text.replaceAll('\n', '\r\n')), blocks(text));
    assert.deepEqual(blocks(text.replaceAll('\n', '\r')), blocks(text));
  });

  it('finds runs of three blank lines and more', () => {
    assert.deepEqual(
      blocks('A.\n\n\nB.').map((one) => one.split(':')[0]),
      ['paragraph', 'paragraph'],
    );
    assert.ok(blocks('A.\n\n\n\nB.').some((one) => one.startsWith('blankRun')));
  });
});
