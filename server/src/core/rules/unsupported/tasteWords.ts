const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Adjectives of blame and praise that say nothing but how the writer likes a thing. */
export const tasteAdjectives = words(
  'shabby lousy wretched feeble flimsy shoddy sloppy slipshod lacklustre mediocre inept bungled botched hapless worthless mindless senseless ' +
    'ludicrous laughable preposterous risible nonsensical idiotic foolish daft asinine inane fatuous vapid insipid tedious dreary drab tiresome boring tasteless vulgar tacky ' +
    'garish gaudy kitschy hideous grotesque ghastly atrocious dreadful horrid hateful vile odious loathsome repugnant repulsive revolting disgusting nauseating ' +
    'shameless brazen callous heartless ruthless cowardly craven spineless treacherous perfidious duplicitous hypocritical sanctimonious smug arrogant haughty pompous ' +
    'conceited grasping avaricious petty spiteful vindictive unseemly unsavoury sordid squalid tawdry ignoble ignominious inglorious undignified humiliating ' +
    'unforgivable inexcusable indefensible unconscionable unpardonable insufferable unbearable undeserved ill-judged ill-conceived ill-considered wrong-headed ' +
    'short-sighted blinkered cack-handed hare-brained half-baked lamentable pitiful miserable second-rate third-rate ' +
    'splendid superb sublime exquisite gorgeous lovely enchanting bewitching ravishing majestic dignified gracious graceful consummate masterly virtuosic peerless ' +
    'matchless incomparable inimitable unequalled unbeatable invincible intrepid dauntless valiant gallant plucky feisty gutsy ingenious far-sighted shrewd canny astute ' +
    'prodigious phenomenal terrific fabulous wondrous magical mesmerising spellbinding enthralling exhilarating uplifting heart-warming poignant irresistible unmissable ' +
    'must-see must-read crowd-pleasing show-stopping idyllic picturesque quaint sumptuous delicious big-hearted warm-hearted cold-hearted ' +
    'hard-headed level-headed soulless joyless graceless gormless charmless effortless timeless priceless ' +
    'eye-watering back-breaking mouth-watering heart-rending soul-destroying mind-numbing long-suffering self-serving self-satisfied high-handed heavy-handed underhand ' +
    'two-faced mealy-mouthed weak-kneed lily-livered thin-skinned star-studded scintillating dazzling mouthwatering',
);

/** Nouns for how somebody behaves: who acts "with compassion" has been judged. */
export const virtues = words(
  'compassion dignity grace courage bravery valour valor heroism generosity humility poise aplomb panache flair gusto brilliance mastery wisdom tact sensitivity integrity ' +
    'honour honor decency stoicism nobility magnanimity warmth kindness tenderness elegance finesse cunning contempt disdain arrogance indifference cowardice cruelty malice spite ' +
    'hypocrisy incompetence recklessness greed insolence haughtiness callousness ruthlessness clumsiness stupidity foresight audacity conviction passion devotion dedication ' +
    'professionalism determination vigour vigor zeal',
);
