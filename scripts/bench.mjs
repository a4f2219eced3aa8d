/** `npm run bench [-- --only G1] [-- --json]`: what we take against what the machine could do, in Node. */
import { build } from './lib/build.mjs';
import { runProgram } from './lib/command.mjs';
import { run } from './lib/console.mjs';
import { installDependencies, requireNode } from './lib/dependencies.mjs';
import { inProject } from './lib/project.mjs';

await run(async () => {
  requireNode();
  installDependencies();
  await build();
  const { bundleForNode } = await import('./lib/bundles.mjs');
  await bundleForNode('test/bench/main.ts', 'out/bench/main.cjs');
  return runProgram(process.execPath, [
    '--expose-gc',
    inProject('out/bench/main.cjs'),
    ...process.argv.slice(2),
  ]);
});
