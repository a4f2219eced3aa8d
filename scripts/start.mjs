/**
 * `npm start [-- --demo]`: brings a fresh clone to an open window. Arguments are passed to the
 * application. Where there is no screen, the window opens on one in memory and its picture is kept.
 */
import { build } from './lib/build.mjs';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { runProgram } from './lib/command.mjs';
import { run, say } from './lib/console.mjs';
import { hasDisplay, openVirtualDisplay } from './lib/display.mjs';
import { inProject, root } from './lib/project.mjs';
import { setup } from './lib/setup.mjs';

/** Chromium refuses to run as root inside its sandbox. */
function sandboxArguments() {
  if (process.platform !== 'linux' || process.getuid() !== 0) return [];
  say('Started as root: Chromium runs without its sandbox. Use an ordinary account for real work.');
  return ['--no-sandbox'];
}

/** Chromium complains at length about a desktop that is not there; only what we say ourselves is shown. */
const chromiumNoise = /^\[\d+:\d{4}\/|^$/;

/** Runs the application on a screen in memory, to its end. */
function runWindow(program, args, display) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, ['--disable-gpu', ...args], {
      stdio: ['ignore', 'inherit', 'pipe'],
      env: { ...process.env, DISPLAY: display },
    });
    createInterface({ input: child.stderr }).on('line', line => {
      if (!chromiumNoise.test(line)) console.error(line);
    });
    child.on('error', reject);
    child.on('exit', code => resolve(code ?? 1));
  });
}

await run(async () => {
  const virtual = !hasDisplay();
  const electron = await setup({ virtualDisplay: virtual });
  await build();
  const args = [...sandboxArguments(), root, ...process.argv.slice(2)];
  if (!virtual) return runProgram(electron.program, args);

  const picture = inProject('out/first-screen.png');
  say('There is no screen here: the window opens on one in memory, to show that it works.');
  const display = await openVirtualDisplay();
  try {
    const status = await runWindow(
      electron.program,
      args.concat(`--screenshot=${picture}`),
      display.name,
    );
    if (status === 0) say(`The first screen opened. Its picture lies in ${picture}`);
    return status;
  } finally {
    display.close();
  }
});
