import assert from 'node:assert/strict';
import { createEntities, type Entities, type EntityOptions } from '../../server/src/core/corpus/entities.ts';
import { byPath } from '../../server/src/core/features/passages.ts';
import {
  type AnnotatedArticle,
  annotate,
  type EntityType,
  type Mention,
  parseArticle,
} from '../../server/src/core/index.ts';
import { testLanguage } from '../rules/checkTexts.ts';
import { workTime } from './growth.ts';

/** Resolution is tested on mentions that the tests mark themselves, so that it does not hang on what the tagger finds. */
const kinds: Readonly<Record<string, EntityType>> = {
  p: 'person',
  o: 'organisation',
  c: 'country',
  l: 'place',
  e: 'event',
};

/** An article with `p[Ana Prieto]` for a person, `o[…]` a body and so on; `o[Long Name|LN]` introduces the LN behind it. */
function article(path: string, marked: string): AnnotatedArticle {
  const mentions: Mention[] = [];
  let text = '';
  for (const part of marked.split(/([pocle]\[[^\]]*\])/)) {
    const match = /^([pocle])\[([^\]|]*)(?:\|([^\]]*))?\]$/.exec(part);
    if (!match) {
      text += part;
      continue;
    }
    const [, kind, name, short] = match;
    const start = text.length;
    text += name;
    const end = text.length;
    if (!short) mentions.push({ start, end, text: name!, type: kinds[kind!]! });
    else {
      text += ` (${short})`;
      const acronym = { start: end + 2, end: end + 2 + short.length };
      mentions.push({ start, end, text: name!, type: kinds[kind!]!, acronym });
      mentions.push({ ...acronym, text: short, type: kinds[kind!]! });
    }
  }
  return { ...annotate(parseArticle(path, { text, problems: [] }), testLanguage()), mentions };
}

function corpus(
  texts: Readonly<Record<string, string>>,
  options?: EntityOptions,
): { entities: Entities; articles: Map<string, AnnotatedArticle> } {
  const articles = new Map(Object.entries(texts).map(([path, text]) => [path, article(path, text)]));
  const entities = createEntities(() => articles, options);
  for (const [path, one] of articles) entities.replace(path, undefined, one);
  return { entities, articles };
}

/** Every entity in one line: type, name, aliases, and how often each article names it. */
function shown(entities: Entities): string[] {
  return entities
    .all()
    .map(({ name, type, aliases, mentions }) => {
      const counts = byPath(mentions);
      return `${type} ${[name, ...aliases].join(' = ')}: ${[...counts].map(([path, { length }]) => `${path} ${length}`).join(', ')}`;
    })
    .sort();
}

function resolves(texts: Readonly<Record<string, string>>, expected: readonly string[], options?: EntityOptions): void {
  assert.deepEqual(shown(corpus(texts, options).entities), [...expected].sort());
}

describe('entities', () => {
  it('joins a surname to the one full name of its article', () => {
    resolves({ a: 'p[Ana Prieto] won. p[Prieto] wept.' }, ['person Ana Prieto = Prieto: a 2']);
  });

  it('joins a surname to the only full name of the corpus', () => {
    resolves({ a: 'p[Ana Prieto] won.', b: 'Then p[Prieto] wept.' }, ['person Ana Prieto = Prieto: a 1, b 1']);
  });

  it('never joins two different first names', () => {
    resolves({ a: 'p[Ana Prieto] won.', b: 'p[Luis Prieto] lost.', c: 'Then p[Prieto] wept.' }, [
      'person Ana Prieto: a 1',
      'person Luis Prieto: b 1',
      'person Prieto: c 1',
    ]);
  });

  it('gives a shared surname to the one the article is about', () => {
    resolves({ a: 'p[Ana Prieto] won. p[Prieto] wept, and p[Prieto] left. Her son p[Luis Prieto] did not.' }, [
      'person Ana Prieto = Prieto: a 3',
      'person Luis Prieto: a 1',
    ]);
  });

  it('joins names with and without a middle name, but not with two different ones', () => {
    resolves({ a: 'p[Ana M. Prieto] won.', b: 'p[Ana Prieto] wept.' }, ['person Ana M. Prieto = Ana Prieto: a 1, b 1']);
    resolves({ a: 'p[Ana M. Prieto] won.', b: 'p[Ana R. Prieto] wept.' }, [
      'person Ana M. Prieto: a 1',
      'person Ana R. Prieto: b 1',
    ]);
  });

  it('joins an acronym to what it was introduced for, in other articles too', () => {
    resolves({ a: 'The o[Northern Harbour Authority|NHA] met.', b: 'The o[NHA] met again.' }, [
      'organisation Northern Harbour Authority = NHA: a 2, b 1',
    ]);
  });

  it('leaves an acronym alone that two articles introduce for two bodies', () => {
    resolves(
      {
        a: 'The o[Northern Harbour Authority|NHA] met.',
        b: 'The o[National Health Agency|NHA] met.',
        c: 'The o[NHA] met.',
      },
      [
        'organisation NHA: c 1',
        'organisation National Health Agency = NHA: b 2',
        'organisation Northern Harbour Authority = NHA: a 2',
      ],
    );
  });

  it('joins an acronym by its initials where only one body has them', () => {
    resolves({ a: 'The o[World Harbour Board] met.', b: 'The o[WHB] met.' }, [
      'organisation World Harbour Board = WHB: a 1, b 1',
    ]);
  });

  it('joins the names of a country, and not its people or its capital', () => {
    resolves({ a: 'The c[Czech Republic] and c[Czechia] are one; l[Prague] and the Czech are not.' }, [
      'country Czechia = Czech Republic: a 2',
      'place Prague: a 1',
    ]);
    resolves({ a: 'The c[United States], the c[US], the c[U.S.] and c[America].' }, [
      'country United States = U.S. = America: a 4',
    ]);
  });

  it('joins team names, companies and bodies to their long forms in one article', () => {
    resolves({ a: 'The o[Lima Falcons] won. The o[Falcons] cheered.' }, ['organisation Lima Falcons = Falcons: a 2']);
    resolves({ a: 'o[Nordwind Holdings] fell. o[Nordwind] rose.' }, ['organisation Nordwind Holdings = Nordwind: a 2']);
    resolves({ a: 'The o[Kenya Supreme Court] met.', b: 'The o[Supreme Court] of another country met.' }, [
      'organisation Kenya Supreme Court: a 1',
      'organisation Supreme Court: b 1',
    ]);
  });

  it('sees through accents, quotation marks and "the"', () => {
    resolves({ a: 'p[José Peña] won.', b: 'p[Jose Pena] wept.', c: 'o[The Herald] and the o[Herald].' }, [
      'organisation Herald: c 2',
      'person José Peña: a 1, b 1',
    ]);
  });

  it('takes the type most mentions have', () => {
    resolves({ a: 'o[Talweg] rose.', b: 'l[Talweg] fell.', c: 'o[Talweg] fell.' }, [
      'organisation Talweg: a 1, b 1, c 1',
    ]);
  });

  it('makes a form a name where other articles know it as one, and the longest such form', () => {
    resolves({ a: 'The o[Velka Pumps] board met. o[Velka Pumps] rose.', b: 'Yesterday Velka Pumps fell.' }, [
      'organisation Velka Pumps: a 2, b 1',
    ]);
  });

  it('makes no name of a word that is one only rarely', () => {
    const texts = { a: 'o[Harvest] rose.', b: 'Harvest ended. Harvest began. Harvest came. Harvest went.' };
    resolves(texts, ['organisation Harvest: a 1']);
  });

  it('lets declared aliases and "not" win', () => {
    const declared = [{ name: 'Ana Prieto', type: 'person' as const, aliases: ['The Comet'], not: ['Prieto'] }];
    resolves(
      { a: 'p[Ana Prieto] won. p[Prieto] wept.', b: 'o[The Comet] won.' },
      ['person Ana Prieto = Comet: a 1, b 1', 'person Prieto: a 1'],
      { declared },
    );
  });

  it('finds the entity at an offset, at both ends of the name, and none on other words', () => {
    const { entities, articles } = corpus({ a: 'Here p[Ana Prieto] won.' });
    const start = articles.get('a')!.text.indexOf('Ana');
    for (const offset of [start, start + 4, start + 'Ana Prieto'.length])
      assert.equal(entities.at('a', offset)?.entity.name, 'Ana Prieto');
    assert.equal(entities.at('a', 1), undefined);
    assert.equal(entities.at('nowhere', 1), undefined);
    assert.deepEqual(
      entities.of('a').map(({ name }) => name),
      ['Ana Prieto'],
    );
  });

  it('forgets an article that is taken out, and follows new declarations', () => {
    const { entities, articles } = corpus({ a: 'p[Ana Prieto] won.', b: 'Then p[Prieto] wept.' });
    assert.equal(entities.all().length, 1);
    const gone = articles.get('a');
    articles.delete('a');
    entities.replace('a', gone, undefined);
    assert.deepEqual(shown(entities), ['person Prieto: b 1']);
    entities.configure({ declared: [{ name: 'Ana Prieto', aliases: ['Prieto'], not: [] }] });
    assert.deepEqual(shown(entities), ['person Ana Prieto = Prieto: b 1']);
  });

  it('gives after any edits what a corpus from scratch gives', () => {
    const pieces = [
      'p[Ana Prieto] won.',
      'p[Prieto] wept.',
      'p[Luis Prieto] lost.',
      'p[Ana M. Prieto] sang.',
      'The o[Northern Harbour Authority|NHA] met.',
      'The o[NHA] paid.',
      'The o[National Health Agency|NHA] met.',
      'o[Nordwind Holdings] fell.',
      'o[Nordwind] rose.',
      'l[Nordwind] slept.',
      'Later Nordwind Holdings fell.',
      'Nordwind slept. Nordwind woke. Nordwind ran.',
      'c[Kenya] and c[Peru] agreed.',
      'The e[Lima Cup] began. Then Lima Cup ended.',
      'o[Harvest] rose.',
      'Harvest ended. Harvest began. Harvest came. Harvest went. Harvest fell. Harvest sang.',
    ];
    const random = sequence(7);
    const pick = () => Array.from({ length: random(5) }, () => pieces[random(pieces.length)]!).join(' ');
    const { entities, articles } = corpus({});
    for (let step = 0; step < 400; step++) {
      const path = `${'abcdefgh'[random(8)]}.txt`;
      const before = articles.get(path);
      const after = random(6) ? article(path, pick()) : undefined;
      if (after) articles.set(path, after);
      else articles.delete(path);
      entities.replace(path, before, after);
      if (random(3)) continue;
      const fresh = createEntities(() => articles);
      for (const [other, one] of [...articles].reverse()) fresh.replace(other, undefined, one);
      assert.deepEqual(entities.all(), fresh.all(), `step ${step}`);
      for (const [other, { text }] of articles) {
        for (let at = 0; at < text.length; at += 3) assert.deepEqual(entities.at(other, at), fresh.at(other, at));
      }
    }
  });

  it('resolves again quickly after an edit among a thousand articles', () => {
    const random = sequence(3);
    const names = Array.from({ length: 400 }, () => `${word(random)} ${word(random)}`);
    const made = (path: string) =>
      article(path, Array.from({ length: 12 }, () => `p[${names[random(names.length)]}] met c[Kenya].`).join(' '));
    const articles = new Map(Array.from({ length: 1000 }, (_, i) => [`${i}.txt`, made(`${i}.txt`)]));
    const entities = createEntities(() => articles);
    const begun = workTime();
    for (const [path, one] of articles) entities.replace(path, undefined, one);
    entities.all();
    const whole = workTime() - begun;
    const times = Array.from({ length: 15 }, (_, i) => {
      const after = made(`${i}.txt`);
      const before = articles.get(after.path);
      articles.set(after.path, after);
      const start = workTime();
      entities.replace(after.path, before, after);
      entities.all();
      entities.at(after.path, 3);
      return workTime() - start;
    });
    const median = times.sort((a, b) => a - b)[7]!;
    // A ratio within one run: resolving everything anew would make it 1.
    assert.ok(median < whole / 4, `${median.toFixed(1)} ms of ${whole.toFixed(1)} ms`);
  });
});

/** Numbers below `n` that look random and are the same on every run. */
function sequence(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

function word(random: (n: number) => number): string {
  const letters = Array.from({ length: 5 }, () => 'bdfgklmnprstv'[random(13)]! + 'aeiou'[random(5)]!).join('');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}
