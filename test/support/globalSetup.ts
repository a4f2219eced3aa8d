import path from 'node:path';
import { bundle } from './bundle.ts';

const root = path.resolve(import.meta.dirname, '../..');
const cache = path.join(root, 'node_modules/.cache/litopys-test');

function bundled(source: string): string {
  const outfile = path.join(cache, `${path.basename(source, '.ts')}.cjs`);
  bundle(source, outfile);
  return outfile;
}

/**
 * Runs once before all unit tests. Threads and processes of their own need plain JavaScript, so these are
 * bundled here as the build does it; tests find them by their variables.
 */
export default function setup(): void {
  process.env['LITOPYS_BYTE_WORKER'] = bundled('electron/vault/workers/byteWorker.ts');
  process.env['LITOPYS_ERASER'] = bundled('test/support/eraser.ts');
  process.env['LITOPYS_WRITER'] = bundled('test/support/writer.ts');
  process.env['LITOPYS_EXPORTER'] = bundled('test/support/exporter.ts');
  process.env['LITOPYS_BARRING'] = bundled('test/support/barring.ts');
}
