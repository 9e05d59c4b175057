/** Starts every line that the suite prints, since the workbench passes on its own log by the same way. */
export const suiteMark = '│ ';
