import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Where the outside vectors lie: beside the checkout, read in place, never copied.
 * Returns null where they are absent; the test then skips and says so.
 */
export function vectorsAt(...parts: string[]): string | null {
  const folder = path.resolve(import.meta.dirname, '../../../shared/vectors', ...parts);
  return existsSync(folder) ? folder : null;
}
