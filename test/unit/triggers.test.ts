import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstMatch } from '../../server/src/core/text/beginnings.ts';
import { beginnings, neededLetters, waysToMatch } from '../../server/src/core/text/neededLetters.ts';
import { otherLetter } from '../../server/src/core/text/patternPieces.ts';
import { mayMatch, Triggers } from '../../server/src/core/text/triggers.ts';

describe('neededLetters', () => {
  const needs = (pattern: RegExp) => neededLetters(pattern)?.toSorted();

  it('takes the rarest part that every match has to hold', () => {
    assert.deepEqual(needs(/\b(?:walk(?:s|ed)?|ran) [^.]{0,20} home\b/iu), [' home']);
    assert.deepEqual(needs(/doubts? (?:whether|that)/i), ['doubt that', 'doubt whet', 'doubts tha', 'doubts whe']);
    assert.deepEqual(needs(/organi[sz]ed by \p{Lu}/u), ['organised ', 'organized ']);
  });

  it('needs nothing of what may be left out, repeated no times, or only looked at', () => {
    assert.deepEqual(needs(/(?:very )?old(?= man)/), ['old']);
    assert.deepEqual(needs(/a{0,3}bc*d/), ['b']);
    assert.deepEqual(needs(/(?<!never )(?<verb>won)/), ['won']);
  });

  it('says nothing of patterns that single letters or any letters match', () => {
    for (const pattern of [/\p{Lu}+/u, /won|\d+/, /(?:lost)?/, /[^a-z]/]) assert.equal(needs(pattern), undefined);
  });
});

describe('mayMatch', () => {
  const patterns = [
    /\bs?he (?:won|lost)\b/giu,
    /(?<=the )kin(?:g|ship)/giu,
    /ask(?:s|ed)? [a-c] few/giu,
    /x|yes?z/giu,
    /\bno\b.{1,4}end/gu,
    /[Ff]ew[ .]{1,3}[^.]?King/gu,
    /\b(?:WON|LOST|won) (?:\p{L}+ ){0,2}the\b/gu,
    /(?:king|kin){2,}(?<few> few)?\k<few>/gu,
  ];
  const words = [
    'she',
    'he',
    'won',
    'lost',
    'the',
    'king',
    'KINSHIP',
    'King',
    'kinking',
    'WON',
    'Few',
    'aſk',
    'asked',
    'a',
    'few',
    'x',
    'yez',
    'no',
    'end',
    'İ',
    '.',
  ];
  const texts = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((list) => list.join(' '));

  it('is true wherever a pattern matches', () => {
    for (const pattern of patterns) mayMatch(pattern, 'first seen', 0, 10);
    fc.assert(
      fc.property(texts, (text) => {
        for (const pattern of patterns) {
          for (const match of text.matchAll(pattern)) {
            assert.ok(mayMatch(pattern, text, match.index, match.index + match[0].length), `${pattern} in “${text}”`);
          }
        }
      }),
    );
  });

  it('is false where the letters a pattern needs are missing', () => {
    const text = 'Nobody came. She won at last.';
    assert.equal(mayMatch(patterns[0]!, text, 0, 12), false);
    assert.equal(mayMatch(patterns[0]!, text, 13, text.length), true);
  });
});

describe('Triggers', () => {
  const may = (pattern: RegExp, text: string, anyCase = pattern.ignoreCase) =>
    new Triggers().mayMatch(pattern, text, 0, text.length, anyCase);

  it('look for everything that a match needs, with regard to case where the pattern has it', () => {
    assert.equal(may(/cats? .{1,99} sack/i, 'A CAT of oats by the SACK'), true);
    assert.equal(may(/cats? .{1,99} sack/i, 'A cat of oats by the door'), false);
    assert.equal(may(/TODO|FIXME/, 'All that was left todo'), false);
    assert.equal(may(/TODO|FIXME/, 'All that was left TODO'), true);
    assert.equal(may(/todo/, 'Todo', true), true);
  });

  it('look for it no further apart than a match is long', () => {
    const apart = `cat ${'of oats '.repeat(20)} sack`;
    assert.equal(may(/cat .{1,40} sack/, apart), false);
    assert.equal(may(/cat .{1,190} sack/, apart), true);
    assert.equal(may(/cat .* sack/, apart), true);
  });

  it('answer for a text alike, whether they met the pattern before or not', () => {
    const triggers = new Triggers();
    const patterns = Array.from({ length: 60 }, (_, i) => new RegExp(`w${i}x (?:[a-z]+ )?y${i}z`));
    const texts = ['w7x and y7z', 'w7x and y8z', 'w59x y59z', 'nothing'];
    for (let round = 0; round < 2; round++)
      assert.deepEqual(
        texts.map((text) => patterns.filter((pattern) => triggers.mayMatch(pattern, text, 0, text.length)).length),
        [1, 0, 1, 0],
      );
  });
});

describe('beginnings', () => {
  const begins = (pattern: RegExp) => [...beginnings(pattern)].toSorted();

  it('takes what every match begins with, as far as it can be told', () => {
    assert.deepEqual(begins(/^(?:read|see) (?:more|on)$/iu), ['read more', 'read on', 'see more', 'see on']);
    assert.deepEqual(begins(/^[«*-]?more .{1,9}/iu), ['*more', '-more', 'more ', `${otherLetter}more`].toSorted());
    assert.deepEqual(begins(/^(?!no)\d? ?up/iu).slice(0, 4), [' up', '0 up', '0up', '1 up']);
  });

  it('says nothing where a match may begin with anything', () => {
    for (const pattern of [/^.{0,9}more/iu, /^\p{Lu}/u, /^(?:more)?\p{L}/u])
      assert.ok(begins(pattern).includes(''), pattern.source);
  });
});

describe('firstMatch', () => {
  const patterns = [
    /^(?:read|see) more/iu,
    /^more(?: (?:here|now))?$/iu,
    /^[«»]?\s*back\b/iu,
    /^.{1,3}now$/iu,
    /^(?:- )?(?:\d+ (?:k|s)|(?:see ){2}(?:k|s)|(?=k|s).{1,2})$/iu,
    /^(see|7) (?:\1|k)$/iu,
    /^(?:[^s]|s(?! m)| (?:7|é)){9}/iu,
  ];
  const first = firstMatch(patterns);
  const words = ['read', 'See', 'more', 'MORE', '«', 'back', 'now', '7', 'k', 'K', 'ſ', 'ſee', ' ', 'é', '- '];
  const texts = fc.array(fc.constantFrom(...words), { maxLength: 5 }).map((list) => list.join(' '));

  it('finds the first pattern that matches', () => {
    fc.assert(
      fc.property(texts, (text) => {
        assert.equal(
          first(text),
          patterns.findIndex((pattern) => pattern.test(text)),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('takes a pattern apart into its alternatives', () => {
    const sources = (pattern: RegExp) => waysToMatch(pattern).map(({ source }) => source);
    assert.deepEqual(sources(/^(?:[-*] )?(?:read (?:more|on)|see .+|x(?:y|z)+)\s*$/iu), [
      '^(?:[-*] )?read (?:more|on)\\s*$',
      '^(?:[-*] )?see .+\\s*$',
      '^(?:[-*] )?x(?:y|z)+\\s*$',
    ]);
    assert.deepEqual(sources(/^(.|see) (?:\1|more)/u), ['^(.|see) (?:\\1|more)']);
    assert.deepEqual(sources(/^(?:.|see){2}/u), ['^(?:.|see){2}']);
    assert.deepEqual(sources(/^(?!.x|y)./u), ['^(?!.x|y).']);
  });

  it('tries no pattern that begins otherwise or needs other letters', () => {
    const open = firstMatch([
      /^.{1,3}now$/iu,
      /^[^.]{0,9}[▼▽]$/u,
      /^.{0,9}(?:é|œ)$/iu,
      /^(?:see|.{1,9}\[vote\]) here$/iu,
    ]);
    const tried = (text: string) => {
      open(text);
      return patternsTested(() => open(text));
    };
    assert.deepEqual(tried('I do'), []);
    assert.deepEqual(tried('But now'), ['^.{1,3}now$']);
    assert.deepEqual(tried('Choose ▽'), ['^[^.]{0,9}[▼▽]$']);
    assert.deepEqual(tried('«Choose»'), ['^.{0,9}é$', '^.{0,9}œ$']);
    assert.deepEqual(tried('see here'), ['^see here$']);
    assert.deepEqual(tried('Click [VOTE] here'), ['^.{1,9}\\[vote\\] here$']);
    assert.deepEqual(tried('Click here'), []);
    assert.deepEqual(tried('Police said'), []);
  });
});

/** Sources of the expressions that are tested while something runs. */
function patternsTested(run: () => void): string[] {
  const sources: string[] = [];
  const { test } = RegExp.prototype;
  RegExp.prototype.test = function (text) {
    sources.push(this.source);
    return test.call(this, text);
  };
  try {
    run();
  } finally {
    RegExp.prototype.test = test;
  }
  return sources;
}
