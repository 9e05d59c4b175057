/**
 * Abbreviations written with a full stop in English news text, in lower case and without it. `never`: a sentence does not
 * end here ("Dr. Lee"); `maybe`: it does when a usual first word of a sentence follows ("at 5 p.m. The …").
 */
export const abbreviations: ReadonlyMap<string, 'never' | 'maybe'> = new Map([
  ...rows(
    'never',
    'mr mrs ms mx dr prof gen col maj capt lt sgt cpl adm cmdr brig rev fr hon gov sen rep pres messrs mme mlle st sr jr',
  ),
  ...rows('never', 'vs v viz cf approx ca nos vol fig pp ed eds trans dept est gov supt insp det const'),
  ...rows('maybe', 'inc ltd corp co bros plc llc assn univ etc al ave blvd rd mt ft'),
  ...rows('maybe', 'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun'),
  ...rows('maybe', 'a.m p.m e.g i.e u.s u.k u.n d.c ph.d'),
]);

function rows(kind: 'never' | 'maybe', words: string): [string, 'never' | 'maybe'][] {
  return words.split(' ').map((word) => [word, kind]);
}
