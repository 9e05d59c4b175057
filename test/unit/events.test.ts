import assert from 'node:assert/strict';
import { createEvents, dayNumber, sameEvent } from '../../server/src/core/corpus/events.ts';
import type { EventSketch } from '../../server/src/core/index.ts';

const fire: EventSketch = {
  index: 0,
  kinds: ['fire'],
  anchors: ['skien', 'haldor', 'telemark fire service'],
  people: [],
  setting: ['c:no'],
  from: '2023-03-03',
  to: '2023-03-03',
};
const sketch = (changes: Partial<EventSketch>): EventSketch => ({ ...fire, ...changes });

describe('dayNumber', () => {
  it('counts days as the calendar does, over leap years and centuries', () => {
    for (let time = Date.UTC(1890, 0, 1); time < Date.UTC(2110, 0, 1); time += 86_400_000)
      assert.equal(dayNumber(new Date(time).toISOString().slice(0, 10)), time / 86_400_000);
  });
  it('is no number for what is no day', () => {
    for (const text of ['', '2031-13-01', '2031-02-00', '2031-2-1', '2031-02', 'may 1 2031'])
      assert.ok(Number.isNaN(dayNumber(text)), text);
  });
});

describe('sameEvent', () => {
  it('joins reports of one kind that share a name and lie within days', () => {
    assert.ok(sameEvent(fire, sketch({ anchors: ['skien', 'oslo'], from: '2023-03-05', to: '2023-03-05' })));
  });
  it('keeps apart what shares no name, whatever else is the same', () => {
    assert.ok(!sameEvent(fire, sketch({ anchors: ['bergen'] })));
  });
  it('keeps apart another kind of happening in the same town', () => {
    assert.ok(!sameEvent(fire, sketch({ kinds: ['election'], anchors: ['skien', 'venstre'] })));
  });
  it('keeps apart happenings of one kind months from one another', () => {
    assert.ok(!sameEvent(fire, sketch({ from: '2023-09-03', to: '2023-09-03' })));
  });
  it('does not take candidates and players for a happening', () => {
    const match = sketch({
      kinds: ['match'],
      anchors: ['lind', 'haddad', 'novak'],
      people: ['lind', 'haddad', 'novak'],
    });
    assert.ok(!sameEvent(match, { ...match, from: '2023-03-20', to: '2023-03-20' }));
  });
  it('asks for more where a date is unknown', () => {
    const { from: _, to: __, ...undated } = fire;
    assert.ok(sameEvent(fire, { ...undated, anchors: ['skien', 'haldor'] }));
    assert.ok(!sameEvent(fire, { ...undated, anchors: ['skien'], setting: [] }));
  });
  it('is symmetric', () => {
    const other = sketch({ kinds: [], anchors: ['skien', 'haldor'], from: '2023-03-04', to: '2023-03-04' });
    assert.equal(sameEvent(fire, other), sameEvent(other, fire));
  });
});

describe('createEvents', () => {
  it('names a cluster by its first member and tells whose cluster changed', () => {
    const events = createEvents();
    events.replace('b.txt', [fire]);
    assert.equal(events.clusterOf('b.txt', 0), 'b.txt#0');
    assert.deepEqual([...events.replace('a.txt', [fire])], ['b.txt']);
    assert.equal(events.clusterOf('b.txt', 0), 'a.txt#0');
    assert.deepEqual([...events.replace('a.txt', [])], ['b.txt']);
    assert.equal(events.clusterOf('b.txt', 0), 'b.txt#0');
    assert.deepEqual(events.shared(), []);
  });
  it('splits a cluster when the article between two others goes', () => {
    const events = createEvents();
    const day = (path: string, from: string) =>
      events.replace(path, [sketch({ anchors: ['skien', 'haldor'], from, to: from })]);
    day('a.txt', '2023-03-01');
    day('b.txt', '2023-03-07');
    day('c.txt', '2023-03-13');
    assert.equal(events.clusterOf('c.txt', 0), 'a.txt#0');
    events.replace('b.txt', []);
    assert.equal(events.clusterOf('c.txt', 0), 'c.txt#0');
  });
});
