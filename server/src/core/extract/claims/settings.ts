import { textOf } from '../../article/article.ts';
import type { Claim, EventSketch, StorySketch } from '../claims.ts';
import { contextOf } from './contexts.ts';
import { eventKindOf } from './eventKinds.ts';
import { frameOf } from './frames.ts';
import { type ArticleReading, claimOn, type SentenceReading, tokenAt } from './reading.ts';

const notDate =
  /\b(?:until|since|by|before|after|from|till|through|between|due|deadline|expires?|published|updated|last updated|statement|interview|told|said|announced|tweeted|posted|reported|for)\s+(?:\p{L}+\s+){0,2}$/iu;

/** Words whose day is that of the speaker, inside a quotation. */
const saidSo = /^(?:today|tonight|tomorrow|yesterday)\b/iu;

/** A day on which something was said or put out: that happens again and again. */
const telling =
  /^(?:issu|advisor[iy]|statement|publish|releas|interview|brief|report|announc|confirm|tweet|post|press|conferenc|updat)/u;

/** Day and place of the happening a sentence tells of, where a verb or noun of its kind stands beside them. */
export function settingClaims({ article, sentences, main, story }: ArticleReading): Claim[] {
  if (!main || !story) return [];
  return sentences.flatMap((reading) => {
    // What a date is said of shows in the words around it, whatever else the sentence tells.
    const found = dates(article, reading, main, story);
    return reading.event === main ? [...found, ...places(article, reading)] : found;
  });
}

function dates(
  article: ArticleReading['article'],
  reading: SentenceReading,
  event: EventSketch,
  story: StorySketch,
): Claim[] {
  const { times } = reading;
  return times.flatMap((time): Claim[] => {
    if (time.kind !== 'date' || !time.from || !time.to || time.from !== time.to) return [];
    if (
      saidSo.test(textOf(article, time)) &&
      article.quotations.some((one) => one.start < time.start && time.end < one.end)
    )
      return [];
    if (notDate.test(article.text.slice(reading.start, time.start))) return [];
    const list = contextOf(reading, time, 13, 5);
    if (
      list.length < 2 ||
      reading.words
        .slice(Math.max(0, tokenAt(reading.tokens, time.start) - 18), tokenAt(reading.tokens, time.end) + 3)
        .some((word) => telling.test(word))
    )
      return [];
    return [
      claimOn(article, time, {
        attribute: 'event-date',
        value: { text: textOf(article, time), list },
        event,
        story,
        // What the days say is compared by the rule.
        frame: { ...frameOf(reading, time), days: [] },
        from: time.from,
        to: time.to,
      }),
    ];
  });
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
    const verb = before.some(({ text }) =>
      /^(?:held|place|hosted|struck|erupted|occurred|happened|signed|met|opened|crashed|collapsed)$/.test(text),
    );
    if (!kind && !verb) return [];
    return [
      claimOn(article, mention, {
        attribute: 'event-place',
        subject: kind ?? event!.kinds[0]!,
        value: { text: mention.text, list: [key] },
        event,
      }),
    ];
  });
}
