const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Adjectives that only praise, blame or inflate, whatever the noun. */
export const judgingAdjectives = words(
  'pivotal remarkable outstanding exceptional extraordinary impressive momentous groundbreaking ground-breaking game-changing visionary ' +
    'masterful brilliant spectacular stunning breathtaking dazzling sensational electrifying thrilling legendary world-class ' +
    'state-of-the-art cutting-edge prestigious illustrious invaluable insightful tireless unwavering steadfast commendable admirable ' +
    'exemplary heroic courageous inspiring inspirational heartwarming triumphant glorious magnificent superb stellar flawless impeccable ' +
    'unmatched seamless vibrant thriving fruitful laudable praiseworthy disgraceful shameful outrageous appalling abysmal ' +
    'pathetic ridiculous absurd reckless scandalous shocking horrifying disastrous dismal lamentable deplorable woeful shambolic farcical ' +
    'astonishing astounding incredible unbelievable amazing fantastic wonderful marvellous marvelous beautiful delightful charming ' +
    'monumental trailblazing transformative formidable resounding unforgettable memorable captivating mesmerizing ' +
    'unparalleled unrivalled unrivaled noteworthy praiseworthy well-deserved much-needed long-overdue ill-fated ill-advised misguided ' +
    'indomitable world-renowned world-famous world-leading unrelenting relentless fearless selfless ' +
    'sobering alarming worrying troubling disturbing heartbreaking gripping riveting enviable storied beloved esteemed ' +
    'glaring miracle miraculous notorious blatant dire bleak daunting staggering long-awaited undisputed unshakeable unshakable eagerly-awaited revolutionary lacklustre lackluster ' +
    'hard-hitting eye-catching jaw-dropping mind-boggling heart-stopping nail-biting exciting rousing stirring',
);

/** Adjectives that measure as often as they judge: they count only before a noun of the second list. */
export const weightyAdjectives = words(
  'significant critical crucial vital important key major central strong decisive essential historic landmark bold ambitious notable ' +
    'considerable substantial meaningful tangible powerful dedicated successful effective dynamic innovative constructive strategic great ' +
    'iconic renowned respected revered dramatic robust productive sluggish stark grim heated devastating pioneering huge massive tremendous enormous profound defining fundamental instrumental indispensable',
);

/** Nouns that weigh nothing by themselves: a "significant step", a "vital role". */
export const lightNouns = words(
  'development developments step steps milestone milestones moment moments achievement achievements accomplishment accomplishments progress role ' +
    'contribution contributions breakthrough juncture turning success successes advance advances stride strides leap boost asset opportunity ' +
    'opportunities effort efforts commitment dedication importance impact difference example testament initiative session meeting figure player ' +
    'force part platform statement message signal gesture legacy vision leadership victory triumph chapter turning-point stage event occasion phase point period addition debate interpretation approach choice blow rise',
);

/** Nouns that are praise or blame by themselves, mostly metaphors. */
export const judgingNouns = words(
  'cornerstone bulwark beacon testament pillar linchpin lynchpin powerhouse game-changer gamechanger watershed masterpiece masterclass triumph ' +
    'juggernaut trailblazer lifeline lifeblood backbone hallmark debacle fiasco travesty farce disgrace catastrophe nightmare mockery stalwart ' +
    'titan luminary visionary mainstay champion flagship showpiece gem jewel oasis haven epitome embodiment paragon',
);

/** What "this move" or "such steps" are made to mean. */
export const interpreting = words(
  'highlights highlight highlighted underscores underscore underscored underlines underline underlined demonstrates demonstrate demonstrated ' +
    'showcases showcase showcased signifies signify signified reaffirms reaffirm reaffirmed exemplifies exemplify epitomizes epitomises ' +
    'illustrates illustrate illustrated cements cemented solidifies solidified proves prove proved speaks testifies embodies heralds heralded',
);

/** What happens in a story: a definite one of them that "cements" or "exposes" something is made to mean it. */
export const eventNouns = words(
  'decision move launch visit award appointment victory win deal merger ruling result results meeting summit ceremony event success tragedy incident ' +
    'case crisis agreement project initiative announcement performance campaign election vote defeat loss absence presence verdict opening closure ' +
    'study discovery match game season transfer sale purchase protest strike disaster accident scandal controversy debate trial reform reforms ' +
    'partnership acquisition exhibition festival concert show film episode resignation departure return speech appearance',
);

/** Adverbs that turn any adjective behind them into a judgement. */
export const intensifiers = words(
  'utterly truly absolutely simply incredibly deeply hugely overwhelmingly undeniably exceptionally remarkably thoroughly ' +
    'profoundly immensely extraordinarily wonderfully beautifully painfully blatantly glaringly completely perfectly totally stunningly strikingly abundantly painfully',
);

/** Feelings of a public that a weighty adjective measures without measuring. */
export const publicFeelings = words(
  'excitement enthusiasm interest anger anticipation relief disappointment concern outrage optimism admiration curiosity controversy confusion ' +
    'satisfaction pride frustration praise criticism acclaim applause popularity demand momentum potential talent promise',
);

/** Verbs that grow or shrink without a figure. */
export const loudVerbs = words(
  'exploded skyrocketed soared plummeted mushroomed ballooned rocketed nosedived collapsed boomed surged',
);
