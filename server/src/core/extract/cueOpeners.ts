import { spellingFact } from '../article/spellingFacts.ts';
import { nominalCues } from './nominalCues.ts';
import { reportingForms } from './reportingVerbs.ts';

/** Lower-case words at which an attribution may be found: most words are none, and nothing more is asked of them. */
const cueOpeners: ReadonlySet<string> = new Set([...nominalCues.openers(), ...reportingForms()]);

/** Whether a token is one of them, in any case. */
export const opensCue = spellingFact(({ lower }) => cueOpeners.has(lower));
