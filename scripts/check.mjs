/**
 * `npm run check`: types first, then lint beside layers, dead code and format, each on a core of its own. Every finding
 * is an error.
 */
import { readProgram } from './lib/command.mjs';
import { run, say } from './lib/console.mjs';
import { installDependencies, requireNode } from './lib/dependencies.mjs';
import { inProject } from './lib/project.mjs';

const types = ['Types', 'typescript/bin/tsc', '-b'];
const lint = [
  'Lint',
  'eslint/bin/eslint.js',
  '-c',
  'test/rules/eslint.config.mjs',
  '--max-warnings=0',
  '.',
];
const others = [
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
  ['Format', 'prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
];

await run(async () => {
  requireNode();
  installDependencies();
  const failed = [];
  const check = async ([name, program, ...args]) => {
    say(`${name} …`);
    const { status, output } = await readProgram(process.execPath, [
      inProject('node_modules', program),
      ...args,
    ]);
    if (status === 0) return;
    failed.push(name);
    say(`${name}:\n${output}`);
  };
  await check(types);
  const rest = others.reduce((before, step) => before.then(() => check(step)), Promise.resolve());
  await Promise.all([check(lint), rest]);
  say(failed.length === 0 ? 'All checks hold.' : `Failed: ${failed.join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
});
