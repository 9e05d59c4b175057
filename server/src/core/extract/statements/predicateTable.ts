/**
 * What is told of people and things in pairs that exclude each other. Phrases stand with "_" between their words; the first word
 * of `to:` is any form of a verb, of `be:` a word behind a form of "be", "remain" or the like; "~" is a gap of up to four
 * words; "|" parts words that may stand in one place; "#" is a number above zero.
 */
export interface PredicateRow {
  readonly kind: string;
  readonly yes: string;
  readonly no: string;
  /** Nouns that name what happens in the sense of `yes` ("no arrests", "12 arrests"), and in that of `no`. */
  readonly nouns?: string;
  readonly noNouns?: string;
  /** How far two tellings of one thing have to be apart to be two happenings: a door opens and closes, a verdict stands. */
  readonly lasting?: boolean;
}

export const predicateRows: readonly PredicateRow[] = [
  {
    kind: 'consent',
    yes:
      'to:accept to:approve to:adopt to:back to:support to:endorse to:sign to:ratify to:vote_for to:vote_yes to:vote_in_favour|favor to:agree ' +
      'to:consent be:in_favour|favor be:unanimous unanimous_on|over|behind|about|in to:speak_with_one_voice to:act|vote|stand_as_one to:pass|adopt|approve|accept|carry|ratify|confirm|back|endorse|elect|appoint|agree_unanimously to:pass|adopt|approve|accept|carry|ratify|confirm|back|endorse|elect|appoint|agree_~_unanimously unanimously_passed|adopted|approved|accepted|carried|ratified|confirmed|backed|endorsed|elected|appointed|agreed|voted unanimous_decision|vote|verdict|ruling|approval|support|backing|consent|endorsement|agreement|judgment|opinion to:vote_with to:carry to:put_~_name|names|signature|signatures_to to:give_~_backing|approval|consent|blessing|assent',
    no:
      'to:reject to:refuse to:turn_down to:turn_~_down to:vote_against to:vote_no to:vote_~_against to:oppose to:object to:dissent to:abstain to:veto to:speak_against to:speak_out_against ' +
      'to:argue_against to:raise_~_hand|hands_against to:withhold to:walk_out to:break_ranks be:opposed be:against to:disagree to:throw_out to:vote_it_down to:vote_down ' +
      'to:refuse_to_sign|back|support|approve|accept|endorse to:decline_to_sign|back|support|approve|accept|endorse to:ask_~_to_turn_~_down to:ask_~_to_reject|block|stop|refuse #_against #_opposed',
    noNouns: 'dissent objection opposition abstention dissenter disagreement opponent',
    lasting: true,
  },
  {
    kind: 'injury',
    yes:
      'to:injure to:harm be:harmed to:bruise to:hurt to:wound to:hospitalise to:hospitalize be:injured be:hurt be:wounded to:burn to:scald to:maim to:concuss to:take_to_hospital to:take_~_to_hospital to:rush_to_hospital to:airlift_to_hospital to:fly_to_hospital ' +
      'to:be_in_hospital to:need_hospital|medical_treatment to:treat_for_~_burns|injuries|cuts|shock|bruises|fractures|wounds|inhalation to:break_~_arm|leg|rib|ribs|wrist|ankle|collarbone|hip|nose|hand|finger|jaw|shoulder|elbow ' +
      'to:suffer_~_injury|injuries|burn|burns|fracture|fractures|concussion|cut|cuts|bruise|bruises|wounds to:sustain_~_injury|injuries|burns|fractures|cuts|bruises|wounds with_a_broken_arm|leg|rib|wrist|ankle|collarbone|hip|nose|jaw to:lose_~_leg|arm|finger|fingers|foot|hand',
    no: 'be:unhurt be:uninjured be:unharmed be:unscathed to:escape_unhurt|uninjured|unharmed|unscathed to:walk_away_unhurt|uninjured|unharmed|unscathed',
    nouns: 'injury casualty',
  },
  {
    kind: 'death',
    yes: 'to:kill to:die to:perish to:drown to:lose_~_life|lives be:dead be:killed to:succumb to:suffocate to:claim_~_life|lives to:bleed_to_death to:find_dead to:find_~_dead be:found_dead',
    no: 'be:alive be:still_alive to:survive to:bring_~_alive to:pull_~_alive to:find_~_alive be:found_alive to:emerge_alive to:come_out_alive',
    nouns: 'death fatality',
    lasting: true,
  },
  {
    kind: 'shooting',
    yes: 'to:shoot to:open_fire to:fire_~_shot|shots|rounds|bullets to:fire_at',
    no: '',
    nouns: 'shot gunshot',
  },
  {
    kind: 'arrest',
    yes: 'to:arrest to:detain to:take_~_into_custody to:take_into_custody to:lead_away_in_handcuffs to:hold_~_in_custody',
    no: '',
    nouns: 'arrest detention',
  },
  {
    kind: 'charge',
    yes: 'to:charge_with to:charge_~_with be:charged to:indict to:prosecute to:face_~_charges',
    no: '',
    nouns: 'indictment prosecution',
  },
  {
    kind: 'decision',
    yes: 'to:reject to:approve to:dismiss to:grant to:settle to:decide be:final be:settled to:refuse to:adopt',
    no: 'be:pending be:undecided be:under_review|consideration|discussion to:await_~_decision|ruling|answer|verdict to:await_decision be:open to:be_still_being',
    lasting: true,
  },
  {
    kind: 'verdict',
    yes: 'to:appeal_against_~_conviction to:appeal_~_conviction to:serve_~_sentence to:convict to:find_guilty to:find_~_guilty to:plead_guilty to:jail be:guilty to:sentence_to to:imprison',
    no: 'to:acquit to:clear_of to:clear_~_of to:find_not_guilty to:find_~_not_guilty to:plead_not_guilty to:exonerate be:innocent',
    lasting: true,
  },
  {
    kind: 'damage',
    yes: 'to:damage to:destroy to:wreck to:flatten to:gut to:lose_~_roof|roofs to:tear_off to:shatter to:burn_down to:burn_to_the_ground',
    no: 'be:undamaged be:intact to:escape_damage to:escape_undamaged',
    nouns: 'damage',
  },
  { kind: 'evacuation', yes: 'to:evacuate to:leave_~_homes', no: '', nouns: 'evacuation' },
  {
    kind: 'opening',
    yes: 'to:open to:reopen be:open to:keep_~_open to:stay_open to:remain_open to:open_~_doors',
    no: 'to:close to:shut be:closed be:shut to:stay_closed|shut to:remain_closed|shut to:keep_~_closed|shut to:shut_down to:close_down',
    nouns: '',
    noNouns: 'closure shutdown',
  },
  {
    kind: 'running',
    yes: 'to:take_off to:run_on_time|schedule to:leave_on_time to:arrive_on_time to:depart_on_time to:run_as_planned|usual|normal to:go_ahead to:take_place be:on_time be:punctual to:operate_normally',
    no: 'to:cancel to:ground to:suspend to:call_off to:postpone to:delay to:fail_to_run|leave|arrive|depart to:run_late be:late be:delayed be:cancelled be:canceled',
    noNouns: 'cancellation delay postponement',
  },
  {
    kind: 'attendance',
    yes: 'to:attend to:take_part to:participate to:turn_up to:show_up to:turn_out be:present be:in_attendance to:take_~_seat|place|seats|places to:sit_in_the|a to:sit_at|beside|next|among to:nod to:take_~_question|questions|floor|chair to:preside to:address_the_meeting|hall|crowd|congress|conference|session|gathering to:chair_the_meeting|session|hearing',
    no:
      'to:stay_away to:boycott to:skip be:absent be:missing to:send_~_regrets|apologies|apology to:stay_at_home to:fail_to_attend|appear|show|come|turn ' +
      'to:miss_the_meeting|session|summit|vote|ceremony|hearing|match|game|talks|conference|dinner|funeral|opening|rehearsal|race|final',
    noNouns: 'absence absentee',
  },
  {
    kind: 'test',
    yes: 'to:test_positive be:positive to:prove_positive to:come_back_positive be:contaminated be:infected to:fail_the_test be:abnormal to:show_~_traces|abnormal|elevated|contamination be:tainted to:exceed_the_limit|limits',
    no: 'to:test_negative be:negative to:prove_negative to:come_back_negative to:come_back_clean|clear be:clean to:show_to_be_clean|negative|clear be:free_of to:give_the_all-clear to:pass_the_test',
    nouns: 'infection contamination',
  },
  {
    kind: 'exam',
    yes: 'to:pass to:qualify to:graduate to:pass_~_exam|exams|examination|inspection|test',
    no: 'to:fail to:flunk to:fail_~_exam|exams|examination|inspection|test',
  },
  {
    kind: 'payment',
    yes: 'to:pay to:repay to:settle',
    no: 'to:miss_~_payment|payments|instalment|instalments|installment|dividend|rent to:default to:miss to:skip to:withhold to:suspend to:pass_on to:scrap to:omit',
    noNouns: 'default',
  },
  {
    kind: 'finding',
    yes: 'to:find to:recover to:rescue to:save to:locate to:bring_to_safety to:bring_~_to_safety to:reach_safety to:account_for',
    no: 'be:missing be:unaccounted to:go_missing to:still_miss to:still_search',
  },
  {
    kind: 'victory',
    yes: 'to:win be:unbeaten be:undefeated to:triumph to:beat to:prevail',
    no: 'to:lose be:beaten be:defeated to:go_down to:suffer_~_defeat|loss to:fall_to',
    nouns: 'victory win',
    noNouns: 'defeat loss',
  },
  {
    kind: 'service',
    yes: 'to:reach to:serve to:connect to:reconnect to:restore to:supply to:visit to:vaccinate to:equip to:complete to:finish to:repair to:receive to:deliver to:rehouse to:compensate to:answer to:read to:inspect to:insure',
    no: 'to:wait be:waiting be:cut_off be:pending be:unfinished be:outstanding be:unanswered to:be_without be:without to:lack to:remain_without to:go_without to:have_none to:have_yet_to to:be_yet_to to:miss_out be:uninsured',
  },
  {
    kind: 'layoff',
    yes: 'to:lay_off to:make_~_redundant to:cut_~_jobs|posts|positions to:shed_~_jobs|posts|positions to:eliminate_~_jobs|posts|positions to:dismiss to:sack to:fire to:lose_~_job|jobs|post|posts to:let_~_go',
    no: 'to:keep_~_job|jobs|post|posts to:retain_~_jobs|posts|staff',
    nouns: 'layoff redundancy dismissal lay-off',
  },
  {
    kind: 'profit',
    yes: 'be:profitable to:make_~_profit to:turn_~_profit to:earn_~_profit to:make_~_money to:post_~_profit to:report_~_profit never_sold_so|as|more|better never_done_so|as|better never_had_so to:sell_more to:prosper to:thrive to:do_~_best_trade|business',
    no: 'to:lose_money to:make_~_loss to:post_~_loss to:report_~_loss be:unprofitable be:loss-making to:suffer_~_loss|losses to:lose_trade|business|customers',
  },
  {
    kind: 'applause',
    yes: 'to:applaud to:clap to:cheer to:give_~_ovation',
    no: 'to:boo to:whistle to:jeer to:heckle',
    nouns: 'applause ovation',
    noNouns: 'boo heckling',
  },
  {
    kind: 'complaint',
    yes: 'to:complain to:file_~_complaint|complaints to:lodge_~_complaint|complaints',
    no: '',
    nouns: 'complaint',
  },
  {
    kind: 'resignation',
    yes: 'to:resign to:step_down to:quit to:stand_down',
    no: 'to:stay_on to:stay_in_office to:refuse_to_resign|quit|go to:remain_in_office to:cling_to',
    nouns: 'resignation',
    lasting: true,
  },
  { kind: 'confirmation', yes: 'to:confirm', no: 'to:deny', lasting: true },
  { kind: 'marriage', yes: 'be:married', no: 'be:single be:unmarried to:never_marry', lasting: true },
  {
    kind: 'trend',
    yes: 'to:rise to:increase to:grow to:climb to:soar to:surge to:gain to:go_up be:up be:rising',
    no: 'to:fall to:drop to:decline to:decrease to:shrink to:slump to:sink to:go_down be:down be:falling',
  },
  {
    kind: 'funding',
    yes: 'to:accept_~_money|fee|fees|funding_from to:take_~_money|cent|penny|fee|fees|funding|payment|payments_from to:receive_~_money|fee|fees|funding|payment|payments_from to:list_~_fees|payments|funding|grants_from',
    no: '',
  },
  {
    kind: 'presence',
    yes: 'be:there be:here to:stand_by|beside|at|near|behind|next|among to:sit_in|on|by|at|beside|next|among|behind|near to:sit_down to:speak_at_the to:lean_against to:walk_in to:wave to:watch_from to:applaud to:nod to:shake_hands',
    no: 'be:absent be:away be:abroad to:stay_away to:stay_at_home to:stay_home to:send_~_regrets|apologies to:skip_the to:boycott_the to:miss_the_meeting|session|summit|vote|ceremony|hearing|conference|dinner|funeral|opening|rehearsal',
    lasting: true,
  },
  {
    kind: 'publicity',
    yes: 'be:public to:be_on_the_~_website|site|web|internet be:online be:published to:post_online to:put_online to:make_~_public be:available to:publish to:read_online to:download to:appear_in_print',
    no: 'be:confidential be:secret be:unpublished be:under_wraps be:under_lock to:keep_secret|confidential to:keep_~_secret|confidential be:off_the_record be:classified to:withhold be:sealed',
  },
  {
    kind: 'provision',
    yes: 'to:provide_for to:allow to:permit to:envisage to:include to:foresee to:contain to:authorise to:authorize to:introduce',
    no: 'to:rule_out to:exclude to:ban to:prohibit to:forbid to:abolish to:outlaw to:omit to:scrap',
  },
  {
    kind: 'litigation',
    yes: 'to:go_to_court to:take_~_to_court to:take_~_to_the_council|court|supreme|high|tribunal to:sue to:appeal to:lodge_an_appeal to:file_an_appeal to:file_suit to:contest_the to:challenge_the to:take_legal_action',
    no: 'to:accept_the_verdict|ruling|result|outcome|judgment|decision|sentence to:drop_the_appeal|case|suit|lawsuit to:waive to:concede',
    lasting: true,
  },
  { kind: 'gain', yes: 'to:gain', no: 'to:lose' },
  {
    kind: 'sale',
    yes: 'be:sold_out to:sell_out be:full be:packed be:crammed be:fully_booked',
    no: 'be:empty be:half-empty be:half_empty be:half-full be:half_full be:unsold be:deserted to:remain_unsold',
  },
  {
    kind: 'occupation',
    yes: 'be:occupied be:inhabited to:live_in to:house',
    no: 'be:vacant be:uninhabited be:abandoned to:stand_empty be:derelict be:unoccupied',
  },
  { kind: 'locking', yes: 'be:locked be:bolted be:barred', no: 'be:unlocked be:ajar be:wide_open' },
  { kind: 'arming', yes: 'be:armed to:carry_~_gun|knife|weapon|weapons|pistol|rifle', no: 'be:unarmed' },
  {
    kind: 'awareness',
    yes: 'be:aware to:know_about|of to:hear_about|of be:informed be:warned to:warn_~_about|of',
    no: 'be:unaware be:ignorant to:know_nothing to:have_no_idea to:take_~_by_surprise be:taken_by_surprise',
  },
  {
    kind: 'building',
    yes: 'be:finished be:complete be:completed be:ready to:finish',
    no: 'be:unfinished be:incomplete be:under_construction be:half-built be:half-finished be:still_being_built to:stand_unfinished',
  },
  {
    kind: 'children',
    yes: 'to:have_~_children|child|sons|daughters|son|daughter to:leave_~_children|sons|daughters|son|daughter to:raise_~_children|sons|daughters',
    no: 'be:childless',
    lasting: true,
  },
  { kind: 'cost', yes: 'be:free be:free_of_charge to:cost_nothing', no: 'to:cost to:charge be:paid' },
  {
    kind: 'retirement',
    yes: 'to:retire be:retired',
    no: 'to:still_work to:still_play to:still_teach to:remain_active be:still_active',
    lasting: true,
  },
  {
    kind: 'health',
    yes: 'be:healthy be:fit be:well to:recover',
    no: 'be:ill be:sick be:unfit be:unwell be:injured be:in_a_coma to:fall_ill',
  },
  {
    kind: 'survival',
    yes: 'be:intact be:undamaged to:survive_the_fire|flood|blast|war|storm|quake|bombing',
    no: 'to:destroy to:burn_down to:demolish to:flatten to:raze to:gut',
    lasting: true,
  },
  { kind: 'mooring', yes: 'to:float be:afloat be:seaworthy', no: 'to:sink be:sunk be:unseaworthy' },
  // "All wore tags; the last two had none": said of what the sentence before tells.
  {
    kind: 'ellipsis',
    yes: '',
    no: 'to:have_none to:carry_none to:wear_none to:get_none to:pay_none to:receive_none to:take_none to:see_none',
  },
  { kind: 'founding', yes: 'to:found to:establish to:set_up to:build', no: '' },
  { kind: 'birth', yes: 'be:born', no: '' },
  { kind: 'raining', yes: 'to:rain be:wet to:pour be:rainy', no: 'be:dry be:sunny be:cloudless' },
];
