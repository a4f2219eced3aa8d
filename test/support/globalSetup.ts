import { buildSync } from 'esbuild';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const cache = path.join(root, 'node_modules/.cache/litopys-test');

function bundle(source: string): string {
  const outfile = path.join(cache, `${path.basename(source, '.ts')}.cjs`);
  buildSync({
    entryPoints: [path.join(root, source)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node18',
    external: ['@signalapp/sqlcipher', '@node-rs/argon2'],
    banner: { js: "globalThis.crypto ??= require('node:crypto').webcrypto;" },
    logLevel: 'error',
  });
  return outfile;
}

/**
 * Runs once before all unit tests. Threads and processes of their own need plain JavaScript, so these are
 * bundled here as the build does it; tests find them by their variables.
 */
export default function setup(): void {
  process.env['LITOPYS_BYTE_WORKER'] = bundle('electron/vault/workers/byteWorker.ts');
  process.env['LITOPYS_ERASER'] = bundle('test/support/eraser.ts');
  process.env['LITOPYS_WRITER'] = bundle('test/support/writer.ts');
  process.env['LITOPYS_EXPORTER'] = bundle('test/support/exporter.ts');
  process.env['LITOPYS_BARRING'] = bundle('test/support/barring.ts');
}
