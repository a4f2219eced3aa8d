/**
 * `npm test [-- FILTER]`: every test, or with `unit` or `e2e` one kind. The unit tests of the vault run a
 * second time in Electron's own Node (another cryptographic library). The last line sums up.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from './lib/build.mjs';
import { runProgram } from './lib/command.mjs';
import { run, say } from './lib/console.mjs';
import { openVirtualDisplay } from './lib/display.mjs';
import { inProject, readJson } from './lib/project.mjs';
import { setup } from './lib/setup.mjs';

const kinds = ['unit', 'e2e'];

/** Journeys at a time, each on a screen in memory of its own: a window has the focus and the clipboard of its screen. */
const sideBySide = 2;

/** Characters of each failed journey's window that are printed. */
const mostSeen = 12_000;

/** Reads a runner's own report. A runner that left none, or failed outside a test, counts as one failure. */
function countsOf(file, status, read) {
  const counts = existsSync(file) ? read(readJson(file)) : { passed: 0, failed: 0, skipped: 0 };
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

async function runVitest(name, config, filters, env) {
  const file = inProject(`out/test/${name}.json`);
  rmSync(file, { force: true });
  const vitest = inProject('node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = [vitest, 'run', '--config', config, ...reporters, '--passWithNoTests', ...filters];
  const status = await runProgram(process.execPath, args, { env });
  return countsOf(file, status, report => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }));
}

/** What stood in the window when a journey failed: where nobody can look at the screen, only this tells it. */
function showWhatWasSeen() {
  const folder = inProject('test-results');
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name, 'error-context.md');
    if (existsSync(file)) say(`${name}\n${readFileSync(file, 'utf8').slice(0, mostSeen)}`);
  }
}

async function runJourneys(filters, env) {
  const file = inProject('out/test/journeys.json');
  rmSync(file, { force: true });
  const playwright = inProject('node_modules/@playwright/test/cli.js');
  const args = [playwright, 'test', '--config', 'test/journeys/playwright.config.ts', ...filters];
  const displays = await Promise.all(
    process.platform === 'linux' ? Array.from({ length: sideBySide }, openVirtualDisplay) : [],
  );
  const own = { LITOPYS_DISPLAYS: displays.map(({ name }) => name).join(' ') };
  try {
    const status = await runProgram(process.execPath, args, { env: { ...env, ...own } });
    if (status !== 0) showWhatWasSeen();
    return countsOf(file, status, ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
    }));
  } finally {
    for (const display of displays) display.close();
  }
}

await run(async () => {
  const args = process.argv.slice(2);
  const chosen = kinds.includes(args[0]) ? [args.shift()] : kinds;
  const withWindow = chosen.includes('e2e');
  const electron = await setup({ virtualDisplay: withWindow, withJudges: true });
  await build();
  mkdirSync(inProject('out/test'), { recursive: true });
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: electron.folder };

  const runs = [];
  if (chosen.includes('unit')) {
    say('Unit and property tests, in Node …');
    runs.push(await runVitest('unit', 'test/vitest.config.ts', args, env));
    say(`The vault's unit tests again, in the Node of Electron ${electron.version} …`);
    runs.push(await runVitest('electron', 'test/vitest.electron.config.ts', args, env));
  }
  if (withWindow) {
    say('Journeys, in the real window …');
    runs.push(await runJourneys(args, env));
  }
  const sum = kind => runs.reduce((total, counts) => total + counts[kind], 0);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
  return sum('failed') === 0 ? 0 : 1;
});
