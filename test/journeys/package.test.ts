/**
 * The packaged application: fuses burnt in, code in an archive. It is packed here, twice: as released, and with the one
 * fuse that lets Playwright in.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { getCurrentFuseWire, FuseV1Options } from '@electron/fuses';
import { FuseState } from '@electron/fuses/dist/constants.js';
import { _electron } from '@playwright/test';
import { expect, projectRoot, test } from './support/app.ts';

test.skip(process.platform !== 'linux', 'packing was tried on Linux only');

const released = path.join(projectRoot, 'release/linux-unpacked/litopys');
const forTests = path.join(projectRoot, 'release-e2e/linux-unpacked/litopys');
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

function pack(...flags: string[]): void {
  const script = path.join(projectRoot, 'scripts/dist.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--dir', ...flags], {
    encoding: 'utf8',
  });
  expect(status, stdout + stderr).toBe(0);
}

/** Runs the released application without a screen, as on a server. */
function runReleased(folder: string, args: string[], env: Record<string, string> = {}) {
  return spawnSync(released, [...asRoot, ...args], {
    encoding: 'utf8',
    timeout: 60_000,
    env: { PATH: process.env['PATH'], HOME: folder, XDG_CONFIG_HOME: folder, ...env },
  });
}

test.beforeAll(() => {
  pack();
  pack('--for-tests');
});

test('the packaged application opens its window on a vault process of its own', async ({
  folder,
}) => {
  const app = await _electron.launch({
    executablePath: forTests,
    args: [...asRoot, '--disable-gpu'],
    env: { ...process.env, XDG_CONFIG_HOME: folder },
  });
  const page = await app.firstWindow();
  await expect(page.locator('#root')).not.toBeEmpty();
  const about = await page.evaluate(() =>
    (
      window as unknown as { litopys: { shell: (name: string, input: object) => Promise<unknown> } }
    ).litopys.shell('about', {}),
  );
  expect(about).toMatchObject({ packaged: true, demo: false });
  await app.close();
});

test('its fuses leave no way to run other code in it', async ({ folder }) => {
  const wire = await getCurrentFuseWire(released);
  const states = {
    runAsNode: wire[FuseV1Options.RunAsNode],
    nodeOptions: wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable],
    inspect: wire[FuseV1Options.EnableNodeCliInspectArguments],
    onlyAsar: wire[FuseV1Options.OnlyLoadAppFromAsar],
    asarIntegrity: wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation],
  };
  expect(states).toEqual({
    runAsNode: FuseState.DISABLE,
    nodeOptions: FuseState.DISABLE,
    inspect: FuseState.DISABLE,
    onlyAsar: FuseState.ENABLE,
    asarIntegrity: FuseState.ENABLE,
  });
  const asNode = runReleased(folder, ['-e', 'console.log("run as node")'], {
    ELECTRON_RUN_AS_NODE: '1',
  });
  expect(asNode.stdout).not.toContain('run as node');
});

test('it refuses to start where others could look into it', ({ folder }) => {
  for (const name of ['remote-debugging-port=0', 'js-flags=--expose-gc', 'disable-web-security']) {
    const { status, stderr } = runReleased(folder, [`--${name}`]);
    expect([name, status]).toEqual([name, 2]);
    expect(stderr).toContain(`Litopys does not run with --${name.split('=')[0] ?? ''}`);
  }
});

test('it is the command line too, without a screen', ({ folder }) => {
  const nothing = path.join(folder, 'no-such-vault');
  const { status, stdout } = runReleased(folder, ['--cli', 'verify', nothing, '--json']);
  expect([status, (JSON.parse(stdout) as { verdict: string }).verdict]).toEqual([2, 'invalid']);
});
