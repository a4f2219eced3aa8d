import path from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * The vault's unit tests in Electron's own Node, where cryptography is BoringSSL's. Vitest itself stays in Node; only
 * the processes that it forks for the tests are Electron. `scripts/test.mjs` names the runtime.
 */
const program = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '';
process.execPath = path.join(
  folder,
  Object.entries(program).find(([platform]) => platform === process.platform)?.[1] ?? 'electron',
);
process.env['ELECTRON_RUN_AS_NODE'] = '1';

export default defineConfig({
  test: {
    include: ['test/electron/vault/**/*.test.ts'],
    // what a full disk or a kill leaves is decided by SQLite and the system, which are the same in both Nodes
    exclude: ['test/electron/vault/everyWrite/**'],
    globalSetup: ['test/support/globalSetup.ts'],
    setupFiles: ['test/support/webCrypto.ts'],
    pool: 'forks',
    // files wait for the disk and for key derivation most of the time: no core stays idle beside them
    maxWorkers: '100%',
    env: { ELECTRON_RUN_AS_NODE: '1' },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
