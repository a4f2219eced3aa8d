import { buildSync } from 'esbuild';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Bundles a program as the build does it, its first line included: Electron 25's Node has no global `crypto`. */
export function bundle(source: string, outfile: string): void {
  buildSync({
    absWorkingDir: root,
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node18.15',
    external: ['@signalapp/sqlcipher', '@node-rs/argon2'],
    define: { 'import.meta.dirname': '__dirname' },
    banner: { js: "globalThis.crypto ??= require('node:crypto').webcrypto;" },
    logLevel: 'error',
  });
}
