import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { bundle } from './bundle.ts';

const root = path.resolve(import.meta.dirname, '../..');
const cache = path.join(root, 'node_modules/.cache/litopys-test');
mkdirSync(cache, { recursive: true });

function bundled(source: string): string {
  const outfile = path.join(cache, `${path.basename(source, '.ts')}.cjs`);
  bundle(source, outfile);
  return outfile;
}

/** The shim that watches the disk; empty where it cannot be made. */
function compile(source: string): string {
  const outfile = path.join(cache, `${path.basename(source, '.c')}.so`);
  const given = ['-shared', '-fPIC', '-O1', '-o', outfile, path.join(root, source)];
  if (process.platform !== 'linux') return '';
  const { status } = spawnSync('cc', given, { stdio: ['ignore', 'inherit', 'inherit'] });
  return status === 0 ? outfile : '';
}

/**
 * Runs once before all unit tests. Threads and processes of their own need plain JavaScript, so these are
 * bundled here as the build does it; tests find them by their variables.
 */
export default function setup(): void {
  process.env['LITOPYS_BYTE_WORKER'] = bundled('electron/vault/workers/byteWorker.ts');
  process.env['LITOPYS_CALLER'] = bundled('test/support/caller.ts');
  process.env['LITOPYS_DISK_SHIM'] = compile('test/support/disk/shim.c');
  process.env['LITOPYS_WRITER'] = bundled('test/support/writer.ts');
  process.env['LITOPYS_EXPORTER'] = bundled('test/support/exporter.ts');
}
