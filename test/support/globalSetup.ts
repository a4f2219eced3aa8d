import { buildSync } from 'esbuild';
import path from 'node:path';

/**
 * Runs once before all unit tests. Threads need plain JavaScript, so the byte worker is bundled here as the
 * build does it; tests find it by `LITOPYS_BYTE_WORKER`.
 */
export default function setup(): void {
  const root = path.resolve(import.meta.dirname, '../..');
  const outfile = path.join(root, 'node_modules/.cache/litopys-test/byteWorker.cjs');
  buildSync({
    entryPoints: [path.join(root, 'electron/vault/workers/byteWorker.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node18',
  });
  process.env['LITOPYS_BYTE_WORKER'] = outfile;
}
