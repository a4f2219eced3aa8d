/**
 * `npm run bench`: what we take against what the machine could do, in Node (docs/benchmarks.md).
 *
 *   --only G1[,G7]     these goals only
 *   --quick, --full    smaller sizes, or those that the goals name
 *   --entries N        the ledger that is verified and replayed
 *   --growth 200,2000  instead of the goals: how work grows with the number of children
 *   --json             figures as JSON on the standard output
 */
import { build } from './lib/build.mjs';
import { runProgram } from './lib/command.mjs';
import { run } from './lib/console.mjs';
import { installDependencies, requireNode } from './lib/dependencies.mjs';
import { inProject } from './lib/project.mjs';

const program = 'node_modules/.cache/litopys-bench/main.cjs';

await run(async () => {
  requireNode();
  installDependencies();
  await build();
  const { bundleForNode } = await import('./lib/bundles.mjs');
  await bundleForNode('test/bench/main.ts', program);
  // a break from the keyboard reaches the program itself, which then clears up
  process.on('SIGINT', () => undefined);
  return runProgram(process.execPath, [
    '--expose-gc',
    inProject(program),
    ...process.argv.slice(2),
  ]);
});
