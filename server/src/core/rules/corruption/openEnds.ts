import type { Token } from '../../article/article.ts';

/** Words after which a sentence must go on: articles, possessives, conjunctions (Huddleston and Pullum, chapters 5 and 15). */
export const mustGoOn: ReadonlySet<string> = new Set(
  'a an the my your its our their every and or but nor because although though unless whereas whether than if of onto into upon toward towards amid among between during despite per via versus including regarding concerning'.split(
    ' ',
  ),
);

/** Words that end a sentence only with a full stop behind them, and seldom: a text that ends on one breaks off. */
export const leansOn: ReadonlySet<string> = new Set(
  'to at for from with by in on as about after before against under over through within without across along around behind below beneath beside beyond near since until till like is are was were be been has have had will would can could may might must shall should do does did that which who whose whom when where while how why what his her this these those such very more most some any no not both either neither also so only just'.split(
    ' ',
  ),
);

/** "… are stronger when they": a conjunction and the subject of its clause, and no more. */
export function endsOnSubject(tokens: readonly Token[]): boolean {
  return (
    tokens.length > 4 &&
    /^(?:he|she|they|we|I)$/.test(tokens.at(-1)!.text) &&
    /^(?:when|if|because|that|where|while|until|once|since|although|though|unless|whether|and|but|so)$/.test(
      tokens.at(-2)!.text,
    )
  );
}
