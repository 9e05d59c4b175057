import { allForms } from '../../extract/inflect.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Texts and figures that are called upon without saying which. */
export const loosePapers = words(
  'reports studies research data figures statistics evidence surveys polls estimates findings analyses analysis forecasts projections ' +
    'numbers investigations documents records leaks',
);

/** A single text or inquiry. */
export const singlePapers = words(
  'study survey poll report analysis investigation memo memorandum document audit paper letter email e-mail file dossier inquiry enquiry probe ' +
    'review assessment experiment test expertise appraisal census ranking recording photograph photo video transcript article blog post ' +
    'calculation estimate forecast projection',
);

/** Things that are heard. */
export const rumours = words(
  'rumours rumors rumblings whispers speculation gossip talk suggestions claims allegations hints murmurs chatter reports indications signs ' +
    'conjecture theories',
);

/** What happens, without saying what. */
export const happenings = words(
  'developments events trends signs indications occurrences circumstances incidents changes shifts patterns dynamics experiences',
);

/** Verbs by which such things "tell" us something. */
export const showing = allForms(
  'suggest indicate show point highlight underscore underline reveal signal hint claim say state allege confirm demonstrate imply note warn ' +
    'predict describe mention emerge surface circulate abound swirl persist prove establish attest uncover expose document estimate conclude find link blame',
);

/** Feelings and judgements that float without a person. */
export const moods = words(
  'speculation consensus belief feeling sense perception suspicion hope fear concern optimism pessimism agreement recognition expectation ' +
    'confidence anger frustration outrage scepticism skepticism anxiety unease discontent dissatisfaction resentment appetite support opposition',
);

/** What is "raised" or "voiced" by nobody. */
export const objections = words(
  'concerns questions doubts fears eyebrows criticisms objections suspicions accusations complaints calls demands allegations worries ' +
    'reservations issues hopes tensions expectations',
);
