import { remembered } from '../text/remembered.ts';

/** Lower-case singular of a noun, by rule and a closed table of irregular ones; a word that is no plural stays as it is. */
export const singularOf: (noun: string) => string = remembered(findSingular);

function findSingular(noun: string): string {
  const word = noun.toLowerCase();
  const irregular = irregularPlurals.get(word);
  if (irregular) return irregular;
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|ics|news|series|species|means)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:[sxz]|ch|sh)es$/.test(word) && !/(?:[^s]ses|aches|ches)$/.test(word)) return word.slice(0, -2);
  if (/(?:ch|sh)es$/.test(word))
    return /(?:aches|niches|caches|psyches)$/.test(word) &&
      !/(?:beaches|coaches|peaches|reaches|approaches|breaches|teaches)$/.test(word)
      ? word.slice(0, -1)
      : word.slice(0, -2);
  return word.slice(0, -1);
}

/** Whether a word looks like a plural noun. */
export function isPlural(noun: string): boolean {
  const word = noun.toLowerCase();
  return irregularPlurals.has(word) || (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|ous)$/.test(word));
}

/** Plurals that no rule gives, each with its singular. */
const irregularPlurals: ReadonlyMap<string, string> = new Map(
  (
    'people person|men man|women woman|children child|feet foot|teeth tooth|mice mouse|geese goose|lives life|wives wife|knives knife|' +
    'leaves leaf|halves half|wolves wolf|shelves shelf|thieves thief|loaves loaf|calves calf|selves self|criteria criterion|' +
    'phenomena phenomenon|crises crisis|analyses analysis|bases base|theses thesis|hypotheses hypothesis|parentheses parenthesis|' +
    'heroes hero|potatoes potato|tomatoes tomato|echoes echo|vetoes veto|torpedoes torpedo|mosquitoes mosquito|volcanoes volcano|' +
    'buses bus|viruses virus|bonuses bonus|campuses campus|gases gas|censuses census|statuses status|circuses circus|' +
    'policemen policeman|policewomen policewoman|firemen fireman|fishermen fisherman|servicemen serviceman|gunmen gunman|' +
    'congressmen congressman|businessmen businessman|businesswomen businesswoman|spokesmen spokesman|workmen workman|' +
    'grandchildren grandchild|schoolchildren schoolchild|congresswomen congresswoman|servicewomen servicewoman|salesmen salesman|' +
    'media medium|bacteria bacterium|alumni alumnus|stadia stadium|fungi fungus|nuclei nucleus|larvae larva|oxen ox|movies movie|' +
    'ties tie|pies pie|quizzes quiz|police police|troops troop|cattle cattle|personnel personnel'
  )
    .split('|')
    .map((row) => row.split(' ') as [string, string]),
);
