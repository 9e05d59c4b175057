/** Pieces of expressions over words with their parts of speech ("on/IN the/DT"), for tables of what another language says otherwise. */
export const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
export const weekday = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
export const number = '(?:\\S+/CD|several/JJ|many/JJ)';
