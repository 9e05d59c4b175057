import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The models beside the bundle, or those of the source tree when the sources run as they are. */
export function modelsFolder(): string {
  const beside = join(import.meta.dirname, 'models');
  return existsSync(beside) ? beside : join(import.meta.dirname, '../../models');
}
