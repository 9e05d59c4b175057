import { peoplePlurals } from '../../extract/sourceNouns.ts';

/** Groups that are called upon without being named. */
export const collectiveSources: ReadonlySet<string> = new Set(
  (
    'observers analysts experts critics commentators pundits specialists insiders economists strategists scholars academics historians ' +
    'campaigners activists opponents supporters detractors sceptics skeptics watchers officials diplomats sources politicians lawmakers ' +
    'fans residents locals consumers investors traders stakeholders professionals practitioners scientists researchers environmentalists ' +
    'conservationists industry-watchers commentariat voters parents readers users people members colleagues rivals'
  ).split(' '),
);

/** Nouns for what such groups do: say, judge, expect or watch. */
export const opinionNouns: ReadonlySet<string> = new Set(
  (
    'observation observations criticism criticisms praise scrutiny concern concerns claim claims allegation allegations speculation report reports ' +
    'estimate estimates prediction predictions call calls warning warnings expectation expectations assessment assessments opinion view views ' +
    'fears fear hopes doubts doubt scepticism skepticism consensus belief feeling sense suspicion suspicions reaction reactions outcry backlash ' +
    'anger outrage applause acclaim backing interest monitoring analysis commentary debate talk complaints complaint accusations pressure condemnation ' +
    'objections questions predictions forecasts optimism pessimism unease anxiety disappointment frustration welcome interpretation recognition admiration'
  ).split(' '),
);

/** Nouns for one person, or several, who told the reporter something. */
export const tellerNouns: ReadonlySet<string> = new Set(
  [...peoplePlurals].flatMap((plural) => [
    plural,
    plural.replace(/men$/, 'man').replace(/ies$/, 'y').replace(/s$/, ''),
  ]),
);
