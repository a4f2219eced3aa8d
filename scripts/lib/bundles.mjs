import { build } from 'esbuild';
import { chmodSync } from 'node:fs';
import { inProject, root } from './project.mjs';

/** Packages that stay beside the bundles: native code, and Electron itself. */
const external = ['electron', '@signalapp/sqlcipher', '@node-rs/argon2'];

/** Electron 25's scripts have no `globalThis.crypto`; newer ones do, and keep theirs. */
const webCrypto = "globalThis.crypto ??= require('node:crypto').webcrypto;";

const node = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node18.15',
  external,
  banner: { js: webCrypto },
  define: { 'import.meta.dirname': '__dirname' },
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};

/** The preload runs in the page's sandbox: no Node beyond what Electron gives it. */
const preload = {
  ...node,
  platform: 'browser',
  target: 'chrome114',
  external: ['electron'],
  banner: {},
};

const bundles = [
  { from: 'electron/main.ts', to: 'out/main/main.cjs', how: node },
  { from: 'electron/shell/commandLineThread.ts', to: 'out/main/commandLineThread.cjs', how: node },
  { from: 'electron/vault/process.ts', to: 'out/main/vaultProcess.cjs', how: node },
  { from: 'electron/vault/workers/byteWorker.ts', to: 'out/main/byteWorker.cjs', how: node },
  { from: 'electron/preload.ts', to: 'out/preload/preload.cjs', how: preload },
  {
    from: 'electron/cli/litopys.ts',
    to: 'out/cli/litopys.cjs',
    how: { ...node, banner: { js: `#!/usr/bin/env node\n${webCrypto}` } },
  },
];

/** Bundles one program for Node, as the vault itself is bundled; some packages stay beside it. */
export async function bundleForNode(from, to, beside = []) {
  await build({ ...node, external: [...external, ...beside], entryPoints: [from], outfile: to });
}

/** Bundles what runs in Electron's processes and the command line. Gives the files that went in. */
export async function buildElectron() {
  const inputs = [];
  for (const { from, to, how } of bundles) {
    const { metafile } = await build({ ...how, entryPoints: [from], outfile: to });
    inputs.push(...Object.keys(metafile.inputs));
  }
  chmodSync(inProject('out/cli/litopys.cjs'), 0o755);
  return inputs;
}
