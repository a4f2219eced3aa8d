/**
 * `npm run bench`: what we take against what the machine could do, in Node (docs/benchmarks.md).
 *
 *   --only G1[,G7]     these goals only
 *   --quick, --full    smaller sizes, or those that the goals name
 *   --entries N        the ledger that is verified and replayed
 *   --rounds N         how often, where the usual five would take too long
 *   --growth 200,2000  instead of the goals: how work grows with the number of children
 *   --json             figures as JSON on the standard output
 */
import { build } from './lib/build.mjs';
import { runProgram } from './lib/command.mjs';
import { run, say } from './lib/console.mjs';
import { installDependencies, requireNode } from './lib/dependencies.mjs';
import { openVirtualDisplay } from './lib/display.mjs';
import { electronRuntime } from './lib/electronRuntime.mjs';
import { inProject } from './lib/project.mjs';

const program = 'node_modules/.cache/litopys-bench/main.cjs';

/** Electron and a screen for the goals that need a window; without them those are left out, with the reason. */
async function openWindowing(args) {
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : 'G15';
  if (args.includes('--growth') || !only?.toUpperCase().includes('G15')) return null;
  try {
    const { folder } = electronRuntime();
    const display = process.platform === 'linux' ? await openVirtualDisplay() : null;
    const env = {
      ELECTRON_OVERRIDE_DIST_PATH: folder,
      LITOPYS_BENCH_WINDOW: display?.name ?? '',
    };
    return { env, close: () => display?.close() };
  } catch (error) {
    say(`No window: ${error.message}`);
    return null;
  }
}

await run(async () => {
  const args = process.argv.slice(2);
  requireNode();
  installDependencies();
  await build();
  const { bundleForNode } = await import('./lib/bundles.mjs');
  await bundleForNode('test/bench/main.ts', program, ['@playwright/test']);
  const windowing = await openWindowing(args);
  // a break from the keyboard reaches the program itself, which then clears up
  process.on('SIGINT', () => undefined);
  try {
    const env = { ...process.env, ...windowing?.env };
    return await runProgram(process.execPath, ['--expose-gc', inProject(program), ...args], {
      env,
    });
  } finally {
    windowing?.close();
  }
});
