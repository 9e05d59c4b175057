/**
 * A small nursery for new objects, in MB: reading makes many that die at once, and the default lets a folder of 1,000
 * articles take half as much memory again (measured by `npm run bench`).
 */
const nursery = '--max-semi-space-size=8';

/**
 * The heap may grow by so much (percent of what lives in it) before what is dead is collected. Left to itself the engine lets
 * it grow to a multiple: for 1,000 articles 30 MB more after the first pass and 100 MB more after 200 edits, for about a
 * tenth less work in an edit (measured by `npm run bench`). With 30 percent the first pass leaves 25 MB more than with 20, and takes a
 * twentieth less time at most. It is no limit: a large folder gets what it needs.
 */
const growth = '--heap-growing-percent=20';

/** What the server's process is started with: arguments of V8, which a process of VS Code takes as Node does. */
export const serverArguments: readonly string[] = [nursery, growth];
