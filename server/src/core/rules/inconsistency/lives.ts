import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import { yearOf, yearsBetween } from './calendar.ts';
import { followedPeople } from './followedPeople.ts';
import { birthIn, birthsInTable, type LifeBirth } from './lifeBirths.ts';
import { agesIn, type LifeAge } from './lifeFacts.ts';
import { oneLine, sentencesOf, type ToldSentence } from './toldSentences.ts';

const ofBirth = /\b(?:born|birth|b\.|into (?:the|this) world|light of day)(?!\p{L})|\(\d{4} ?[–-] ?\d{4}\)/iu;
/** An age of another day than the article's. */
const ofThen = /\b(?:at the age of|as an? \d\d-year-old|was (?:only |just )?(?:an? )?[1-9]\d(?:-year-old|,? when\b))/i;

/**
 * Ages against births of people who are followed through the article by name, pronoun and "the 41-year-old": "Ann Lee …
 * She was born in 1990, the youngest of four. … At 52, she …".
 */
export function* lifeFindings(article: AnnotatedArticle): Iterable<ArticleFinding> {
  const born = ofBirth.test(article.text);
  if (!born && !ofThen.test(article.text)) return;
  const births: LifeBirth[] = [];
  const ages: LifeAge[] = [];
  const people = followedPeople(article);
  let before: ToldSentence | undefined;
  for (const block of article.blocks) {
    births.push(...birthsInTable(article, block, people));
    for (const told of sentencesOf(article, block)) {
      const birth = birthIn(article, told, people);
      if (birth) births.push(birth);
      if (block.kind !== 'headline' && block.kind !== 'heading')
        ages.push(...agesIn(article, told, before, people, birth?.time));
      before = told;
    }
  }
  yield* againstEachOther(
    article,
    ages.filter(({ person }) => !births.some((one) => one.person === person)),
  );
  for (const age of ages) {
    const own = births.filter(({ person }) => person === age.person);
    const { time } = own[0] ?? {};
    if (!time || new Set(own.map((one) => one.time.from)).size > 1) continue;
    const low = yearsBetween(time.to!, age.on.from);
    const high = yearsBetween(time.from!, age.on.to);
    const slack = age.loose ? 1 : 0;
    if (high < 3 || (age.most >= low - slack && age.value <= high + slack)) continue;
    const years = low === high ? String(low) : `${low} ${high - low > 1 ? 'to' : 'or'} ${high}`;
    yield {
      at: { start: age.start, end: age.end },
      message: `Born ${oneLine(article, time)}: ${years} ${told(article, age)}, not ${age.most > age.value ? oneLine(article, age) : age.value}.`,
      related: [{ at: { start: time.start, end: time.end }, message: 'The birth' }],
    };
  }
}

/** An age of now and one of a placed year, of somebody whose birth is not told: both let the birth be worked out. */
function* againstEachOther(article: AnnotatedArticle, ages: readonly LifeAge[]): Iterable<ArticleFinding> {
  const people = new Map<string, LifeAge[]>();
  for (const age of ages) if (!age.loose) people.set(age.person, [...(people.get(age.person) ?? []), age]);
  for (const own of people.values()) {
    const now = own.filter(({ when }) => when === undefined);
    const then = own.filter(({ when }) => when !== undefined);
    const [present, past] = [now[0], then[0]];
    if (!present || !past || then.length > 1 || now.some(({ value }) => value !== present.value)) continue;
    const low = yearOf(present.on.from) - yearOf(past.on.to) - 1;
    const high = yearOf(present.on.to) - yearOf(past.on.from) + 1;
    if (low < 1 || (present.most - past.value >= low && present.value - past.most <= high)) continue;
    yield {
      at: { start: past.start, end: past.end },
      message: `${oneLine(article, present)} now and ${oneLine(article, past)} ${told(article, past)}: ${high - 1} years lie between.`,
      related: [{ at: { start: present.start, end: present.end }, message: 'The age now' }],
    };
  }
}

/** The day an age is told for, as it is said: "on 3 May 2031", "in May 2031", "last week". */
function told(article: AnnotatedArticle, { when, on }: LifeAge): string {
  if (!when) return `on ${on.from}`;
  const words = oneLine(article, when);
  if (/^(?:last|this|next|earlier|later|yesterday|today|tomorrow)\b/i.test(words)) return words;
  return `${on.from === on.to ? 'on' : 'in'} ${words}`;
}
