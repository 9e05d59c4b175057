import { nominalCues } from './nominalCues.ts';
import { reportingForms } from './reportingVerbs.ts';

/** Lower-case words at which an attribution may be found: most words are none, and nothing more is asked of them. */
export const cueOpeners: ReadonlySet<string> = new Set([...nominalCues.openers(), ...reportingForms()]);
