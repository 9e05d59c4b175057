import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle, textOf } from '../../server/src/core/index.ts';

const parse = (text: string, path = 'a.txt') => parseArticle(path, { text, problems: [] });

describe('parseArticle', () => {
  it('reads headline, byline and date', () => {
    const article = parse('December 4, 2031\nStorm Closes Port\nby Ann Lee\n\nA storm closed the port.');
    assert.equal(article.date?.iso, '2031-12-04');
    assert.equal(textOf(article, article.headline!.content), 'Storm Closes Port');
    assert.equal(textOf(article, article.byline!.content), 'by Ann Lee');
  });

  it('reads the date in the line that heads a printed page, which is no headline', () => {
    const read = (head: string) =>
      parse(`${head}\nPier closes for the winter\n\nThe pier closed on Friday. It is old.\n`);
    for (const [head, kind] of [
      ['THE CALDER ECHO | FRIDAY, MAY 2, 2031 | PAGE 1B', 'furniture'],
      ['THE CALDER ECHO, FRIDAY 2 MAY 2031, p. 4', 'furniture'],
      ['THE CALDER ECHO                Friday, May 2, 2O31                B4', 'furniture'],
      ['Calder Echo · Friday, 2 May 2031', 'dateline'],
      ['Calder Echo, Friday 2 May 2031 (translated automatically from Welsh)', 'dateline'],
    ] as const) {
      const article = read(head);
      assert.equal(article.date?.iso, '2031-05-02', head);
      assert.equal(article.blocks[0]?.kind, kind, head);
      assert.match(article.text.slice(article.headline!.start), /^Pier closes/, head);
    }
    for (const head of [
      'Pier to reopen on Friday, May 2, 2031',
      'Calder votes on May 2, 2031, and twice more',
      'Harbour Opens on Friday, 2 May 2031',
    ])
      assert.notEqual(read(head).blocks[0]?.kind, 'dateline', head);
  });

  it('reads the day on which a dispatch was sent in its last line', () => {
    const dateOf = (end: string) => parse(`Pier closes\n\nThe pier closed on Friday.\n\n${end}\n`).date?.iso;
    assert.equal(dateOf('ABC-WF-12-04-31 2108PDT'), '2031-12-04');
    assert.equal(dateOf('ABC-PAR-2031-12-04 0712Z'), '2031-12-04');
    assert.equal(dateOf('ABC-WF-13-14-31 2108PDT'), undefined);
    assert.equal(dateOf('Call ABC-WF-12-04-31 for tickets'), undefined);
  });

  it('reads the date among the other pieces of a page head', () => {
    const dateOf = (head: string) =>
      parse(`Storm Closes the Harbour\n${head}\n\nThe harbour was closed on Monday. Boats stayed in port for the day.`)
        .date?.iso;
    for (const head of [
      'By Ada Lund, Northern Wire | Feb. 9, 2031, 7:04 a.m. CT',
      'Posted February 9, 2031 by Ada Lund',
      '9 February 2031 · by Ada Lund · Reading time: 4 minutes',
      'Interview: Ada Lund · February 9, 2031',
      'February 9, 2031 | Tags: #harbour #storm',
      'Tromsø, February 9, 2031',
      'Last updated: February 11, 2031\nPublished: February 9, 2031',
      '**TROMSØ, 9 February 2031.** The harbour office was shut.',
    ])
      assert.equal(dateOf(head), '2031-02-09', head);
    for (const head of [
      'The harbour was last closed on February 9, 2031, when a tanker ran aground.',
      'What happened on February 9, 2031 is still being looked into by the office',
    ])
      assert.equal(dateOf(head), undefined, head);
  });

  it('does not take a short paragraph of two sentences for a headline', () => {
    assert.equal(
      parse('The bridge was opened on Friday. She thanked the\n\nTraffic starts on Monday.').headline,
      undefined,
    );
  });

  it('reads front matter, and says what is wrong with it', () => {
    const good = parse('---\ntitle: Storm\ndate: 2031-05-03\n---\n\nA storm closed the port.', 'a.md');
    assert.equal(good.frontMatter?.data['title'], 'Storm');
    assert.equal(good.date?.iso, '2031-05-03');
    assert.ok(parse('---\ntitle: [\n---\nA storm.', 'a.md').frontMatter?.error);
  });

  it('recognises another language', () => {
    assert.equal(
      parse(
        'Der Sturm hat den Hafen geschlossen und vierzig Schiffe warten vor der Bucht, sie können nicht einlaufen. '.repeat(
          5,
        ),
      ).english,
      false,
    );
    assert.equal(
      parse('The storm has closed the port and forty ships are waiting outside the bay. '.repeat(5)).english,
      true,
    );
  });

  it('gives blocks in order that do not overlap, whatever the text', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '',
        '| a | b |',
        '|---|',
        '## Head',
        '- item',
        'Next Article',
        '**Q:** Why?',
        '```',
        'by Ann Lee',
        'Read more',
        'May 3, 2031',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), fc.constantFrom('a.txt', 'a.md'), (lines, path) => {
        const article = parse(lines.join('\n'), path);
        let at = 0;
        for (const { start, end, content, sentences } of article.blocks) {
          assert.ok(start >= at && end >= start && content.start >= start && content.end <= end);
          for (const sentence of sentences)
            assert.ok(sentence.start >= content.start && sentence.end <= content.end && sentence.tokens.length > 0);
          at = end;
        }
      }),
      { numRuns: 200 },
    );
  });
});
