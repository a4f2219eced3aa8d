/** `npm run demo [-- FOLDER]`: the main job in the terminal, on a synthetic vault. */
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from './lib/build.mjs';
import { runProgram } from './lib/command.mjs';
import { run, say } from './lib/console.mjs';
import { installDependencies, requireNode } from './lib/dependencies.mjs';
import { inProject } from './lib/project.mjs';

await run(async () => {
  requireNode();
  installDependencies();
  await build();
  const [folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'litopys-')), 'demo')] =
    process.argv.slice(2);
  say(`The demonstration goes to ${folder}`);
  return runProgram(process.execPath, [inProject('out/cli/litopys.cjs'), 'demo', folder]);
});
