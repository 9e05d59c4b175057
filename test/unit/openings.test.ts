import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stretchOf } from '../../server/src/core/extract/lexemes/scan.ts';
import type { Stretch } from '../../server/src/core/extract/lexemes/stretch.ts';
import { isLikeCode, mayOpenQuantity } from '../../server/src/core/extract/quantities/openers.ts';
import { quantityAt } from '../../server/src/core/extract/quantities.ts';
import { fits } from '../../server/src/core/extract/times/openings.ts';
import { mayOpenTime, openingsOf } from '../../server/src/core/extract/times/parsers.ts';
import type { Reader } from '../../server/src/core/extract/times/reading.ts';

/** Lines of fixtures and of the tables of phrases that other tests read, which have all forms there are. */
function lines(): string[] {
  const root = join(import.meta.dirname, '..');
  const files = readdirSync(join(root, 'rules'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('rules', name));
  for (const name of ['timesGrammar', 'quantitiesGrammar', 'times', 'quantities']) files.push(`unit/${name}.test.ts`);
  const found = files.flatMap((name) => readFileSync(join(root, name), 'utf8').split('\n'));
  return [...new Set(found)].filter((line) => line.length > 0 && line.length < 400);
}

function timesReader(lexemes: Stretch): Reader {
  return {
    lexemes,
    reference: 22_413,
    names: new Set(),
    monthFirst: undefined,
    depth: 0,
    deeper: () => timesReader(lexemes),
    posAt: () => '',
  };
}

describe('openings', () => {
  const texts = lines();

  it('leave out no parser of times that reads something', () => {
    const missed: string[] = [];
    let read = 0;
    for (const text of texts) {
      const stretch = stretchOf(text, 0, text.length);
      const reader = timesReader(stretch);
      for (let i = 0; i < stretch.length; i++) {
        const list = stretch.opensAt(i) & 0xff;
        const next = stretch.factsAt(i + 1);
        const openings = openingsOf(list);
        for (const { parse } of openings) {
          if (parse(reader, i) === undefined) continue;
          read++;
          // A parser that stands twice in a list has two conditions.
          const isTried = openings.some((one) => one.parse === parse && fits(one, next, stretch.facts));
          if (!isTried || !mayOpenTime(list, next, stretch.facts))
            missed.push(`${parse.name} at “${text.slice(stretch.startOf(i))}”`);
        }
      }
    }
    deepEqual(missed, []);
    ok(read > 2000);
  });

  it('leave out nothing that begins a quantity', () => {
    const missed: string[] = [];
    let read = 0;
    for (const text of texts) {
      const stretch = stretchOf(text, 0, text.length);
      const tried = new Set<number>();
      for (let k = stretch.firstQuantity; k < stretch.quantityEnd; k++) {
        const i = stretch.quantityOpener(k);
        if (mayOpenQuantity(stretch.opensAt(i) >> 8, stretch.factsAt(i), stretch.factsAt(i + 1), stretch.facts))
          tried.add(i);
      }
      const reader = { lexemes: stretch, isHeadline: false, posAt: () => '', isPerson: () => true };
      for (let i = 0; i < stretch.length; i++) {
        const way = stretch.opensAt(i) >> 8;
        if (way === 0 || (tried.has(i) && !isLikeCode(stretch, i)) || quantityAt(reader, i) === undefined) continue;
        read++;
        if (!tried.has(i) && isLikeCode(stretch, i)) missed.push(text.slice(stretch.startOf(i)));
      }
    }
    deepEqual(missed, []);
    ok(read > 2000);
  });
});
