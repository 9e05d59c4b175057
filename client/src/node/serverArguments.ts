/**
 * A small nursery for new objects, in MB: reading makes many that die at once, and the default lets a folder of 1,000
 * articles take half as much memory again (measured by `npm run bench`).
 */
const nursery = '--max-semi-space-size=8';

/** What the server's process is started with. */
export const serverArguments: readonly string[] = [nursery];
