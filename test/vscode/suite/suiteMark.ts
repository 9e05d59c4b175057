/** Starts every line that the suite prints, since the workbench passes on its own log by the same way. */
export const suiteMark = '│ ';
/** Behind it, the line that holds the counts of the whole suite, as JSON. */
export const countsMark = 'counts: ';
