const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What flatters or enriches whoever has it, so that wanting it is a reproach. */
export const prizes = words(
  'attention money cash fame glory power revenge vengeance credit headlines headline limelight spotlight applause publicity photo photograph picture pictures ' +
    'cameras name knighthood throne crown votes legacy recognition admiration praise adulation popularity influence control prestige status wealth ' +
    'riches fortune profit profits bonus résumé resume cv line monument medal medals blood scandal trouble drama pity sympathy flattery ' +
    'scapegoat scapegoats victim war conviction stardom celebrity reputation domination dominance conquest payday jackpot loot spoils sensation gossip',
);

/** Adverbs that leave room for nothing else. */
export const limits = words('only ever merely just simply solely purely really always never exclusively');

/** What nobody would own to not wanting. */
export const goods = words(
  'solution peace truth compromise settlement dialogue agreement justice reform clarity transparency',
);
