import { textOf } from '../../article/article.ts';
import type { Claim } from '../claims.ts';
import { eventKindOf } from './eventKinds.ts';
import { type ArticleReading, claimOn, type SentenceReading, tokenAt } from './reading.ts';

const happening = /^(?:held|happened|occurred|began|begins?|starts?|started|opened|opens|erupted|struck|hit|broke|crashed|collapsed|exploded|died|killed|signed|met|voted|elected|arrested|convened|convenes|launched|place|hosting|hosts|hosted|derailed|sank|capsized|married|stabbed|shot)$/u;
const notDate = /\b(?:until|since|by|before|after|from|till|through|between|due|deadline|expires?|published|updated|last updated|statement|interview|told|said|announced|tweeted|posted|reported|for)\s+(?:\p{L}+\s+){0,2}$/iu;

/** Day and place of the happening a sentence tells of, where a verb or noun of its kind stands beside them. */
export function settingClaims({ article, sentences, main }: ArticleReading): Claim[] {
  if (!main) return [];
  return sentences.flatMap((reading) => {
    if (reading.event !== main) return [];
    return [...dates(article, reading), ...places(article, reading)];
  });
}

function dates(article: ArticleReading['article'], reading: SentenceReading): Claim[] {
  const { times, event, tokens, words } = reading;
  const days = times.filter((time) => time.kind === 'date' && time.from && time.to && time.granularity === 'day');
  if (days.length !== 1 || times.some(({ kind }) => kind === 'duration')) return [];
  const time = days[0]!;
  if (notDate.test(article.text.slice(reading.start, time.start))) return [];
  const kind = event!.kinds.find((one) => tokens.some(({ text }) => eventKindOf(text) === one));
  const at = tokenAt(tokens, time.start);
  const told = words.slice(Math.max(0, at - 12), at + 8).some((word) => happening.test(word));
  if (!kind || !told) return [];
  return [claimOn(article, time, { attribute: 'event-date', subject: kind, value: { text: textOf(article, time) }, event, from: time.from, to: time.to })];
}

/** "in X", "at X" directly after what happened: the town of the happening. */
function places(article: ArticleReading['article'], reading: SentenceReading): Claim[] {
  const { names, event, tokens } = reading;
  const { gazetteer } = article.language;
  return names.flatMap(({ mention, key }): Claim[] => {
    if (mention.type !== 'place' || !gazetteer.isCity(mention.text)) return [];
    const at = tokenAt(tokens, mention.start);
    if (!/^(?:in|at)$/.test(reading.words[at - 1] ?? '')) return [];
    const before = tokens.slice(Math.max(0, at - 5), at - 1);
    const kind = before.map(({ text }) => eventKindOf(text)).find((one) => one && event!.kinds.includes(one));
    const verb = before.some(({ text }) => /^(?:held|place|hosted|struck|erupted|occurred|happened|signed|met|opened|crashed|collapsed)$/.test(text));
    if (!kind && !verb) return [];
    return [claimOn(article, mention, { attribute: 'event-place', subject: kind ?? event!.kinds[0]!, value: { text: mention.text, list: [key] }, event })];
  });
}
