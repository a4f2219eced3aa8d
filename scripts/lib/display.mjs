import { spawn } from 'node:child_process';
import { Stop } from './console.mjs';

/** Whether a window would have a screen to open on. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/**
 * Starts a screen in memory (Xvfb chooses a free number, so two never meet).
 *
 * @returns {Promise<{name: string, close: () => void}>} the value for DISPLAY, and the way to end it
 */
export function openVirtualDisplay() {
  return new Promise((resolve, reject) => {
    const args = [
      '-displayfd',
      '1',
      // no screen saver: nobody types on this screen, and the window locks its vault when one comes on
      '-s',
      '0',
      '-screen',
      '0',
      '1440x1024x24',
      '-nolisten',
      'tcp',
      '-noreset',
    ];
    const server = spawn('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] });
    server.on('error', () =>
      reject(new Stop('Xvfb could not be started. Install the package xvfb.')),
    );
    server.on('exit', code => reject(new Stop(`Xvfb ended with status ${code}.`)));
    server.stdout.once('data', number =>
      resolve({ name: `:${String(number).trim()}`, close: () => server.kill() }),
    );
  });
}
