import assert from 'node:assert/strict';
import {
  type EntityRow,
  listEntities,
  type MapGraph,
  overviewChanged,
  readMap,
} from '../../server/src/lsp/protocol.ts';
import { Session } from './session.ts';

describe('overviews', () => {
  let session: Session;
  const files = {
    'sourcecheck.yaml': '',
    'fire.txt':
      'Fire in Lima warehouse\n\n3 May 2031\n\nThe warehouse fire in Lima killed 9 people, Mayor Ana Prieto said on Saturday.\n',
    'toll.txt':
      'Toll of Lima warehouse fire\n\n3 May 2031\n\nThe warehouse fire in Lima killed 14 people, Mayor Ana Prieto said on Saturday.\n',
  };
  beforeEach(async () => {
    session = await Session.start({ files });
  });
  afterEach(() => session.stop());

  it('list every entity with its passages', async () => {
    await session.pull('fire.txt');
    const rows = await session.connection.sendRequest<EntityRow[]>(listEntities);
    const prieto = rows.find(({ name }) => name === 'Ana Prieto');
    assert.equal(prieto?.type, 'person');
    assert.deepEqual(
      prieto.articles.map(({ title, passages }) => [title, passages[0]?.range.start.line]),
      [
        ['Fire in Lima warehouse', 4],
        ['Toll of Lima warehouse fire', 4],
      ],
    );
  });

  it('draw articles, the names that join them, and their clashes', async () => {
    await session.pull('fire.txt');
    const [map] = await session.connection.sendRequest<MapGraph[]>(readMap);
    assert.equal(map?.articles.length, 2);
    assert.ok(map.entities.some(({ name, articles }) => name === 'Ana Prieto' && articles === 2));
    assert.equal(map.clashes.length, 1, JSON.stringify(map));
    assert.match(map.clashes[0]!.message, /9|14/);
  });

  it('tell the views when something has changed', async () => {
    const told = new Promise<void>((resolve) => session.connection.onNotification(overviewChanged, () => resolve()));
    await session.pull('fire.txt');
    await told;
  });
});
