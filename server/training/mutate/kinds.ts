import { characterKinds } from './characterKinds.ts';
import { layoutKinds } from './layoutKinds.ts';
import { articleOf, type PlainArticle } from './plainArticle.ts';
import type { Random } from './random.ts';
import { sentenceKinds } from './sentenceKinds.ts';
import { wordKinds } from './wordKinds.ts';

/** A text with one damage in it, at `start` to `end`. */
export interface Damaged {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One kind of damage, written from its description and not from what the rules look for. */
export interface DamageKind {
  readonly name: string;
  readonly description: string;
  /** `certain`: anybody who sees the place sees the damage; `hard`: it takes grammar; `open`: the result may even be good English. */
  readonly grade: 'certain' | 'hard' | 'open';
  /** Undefined where the article has no place for this damage. */
  damage(article: PlainArticle, random: Random): Damaged | undefined;
}

export const damageKinds: readonly DamageKind[] = [...characterKinds, ...wordKinds, ...sentenceKinds, ...layoutKinds];

/** Damages a text once; undefined where it has no place for it. */
export function damage(kind: DamageKind, text: string, random: Random): Damaged | undefined {
  return kind.damage(articleOf(text), random);
}
