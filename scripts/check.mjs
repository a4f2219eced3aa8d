/** `npm run check`: types, layers, dead code, lint and format, in this order. Every finding is an error. */
import { runProgram } from './lib/command.mjs';
import { run, say } from './lib/console.mjs';
import { installDependencies, requireNode } from './lib/dependencies.mjs';
import { inProject } from './lib/project.mjs';

const steps = [
  ['Types', 'typescript/bin/tsc', '-b'],
  // One build runs on both: what only the newer Electron has must not slip in.
  ['Types of the old Electron', 'typescript/bin/tsc', '-p', 'electron/tsconfig.electron25.json'],
  [
    'Layers',
    'dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    'test/rules/layers.cjs',
    'electron',
    'renderer',
    'shared',
  ],
  ['Dead code', 'knip/bin/knip.js'],
  ['Lint', 'eslint/bin/eslint.js', '-c', 'test/rules/eslint.config.mjs', '--max-warnings=0', '.'],
  ['Format', 'prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
];

await run(async () => {
  requireNode();
  installDependencies();
  const failed = [];
  for (const [name, program, ...args] of steps) {
    say(`${name} …`);
    const status = await runProgram(process.execPath, [
      inProject('node_modules', program),
      ...args,
    ]);
    if (status !== 0) failed.push(name);
  }
  say(failed.length === 0 ? 'All checks hold.' : `Failed: ${failed.join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
});
