/**
 * The packaged application: fuses burnt in, code in an archive. It is packed here, twice: as released, and with the one
 * fuse that lets Playwright in.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { getCurrentFuseWire, FuseV1Options } from '@electron/fuses';
import { FuseState } from '@electron/fuses/dist/constants.js';
import { _electron } from '@playwright/test';
import * as z from 'zod';
import type { Grant } from '../../shared/contract/shell.ts';
import { newChild } from '../support/records.ts';
import { answerDialogs, expect, projectRoot, test } from './support/app.ts';
import { call, shell } from './support/vault.ts';

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
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      XDG_CONFIG_HOME: folder,
      XDG_STATE_HOME: folder,
      ...env,
    },
  });
}

const cheapVaults = { LITOPYS_CHEAP_VAULTS: '1' };

const Costly = z.looseObject({ kdf: z.object({ memoryKiB: z.int(), passes: z.int() }) });

/** What a guess at a passphrase of that vault costs. */
function costOf(vault: string) {
  return Costly.parse(JSON.parse(readFileSync(path.join(vault, 'vault.json'), 'utf8'))).kdf;
}

test.beforeAll(() => {
  pack();
  pack('--for-tests');
});

test('the packaged application makes a vault that its own command line finds whole', async ({
  folder,
}) => {
  const app = await _electron.launch({
    executablePath: forTests,
    args: [...asRoot, '--disable-gpu'],
    // what only an application run from its sources obeys
    env: { ...process.env, XDG_CONFIG_HOME: folder, XDG_STATE_HOME: folder, ...cheapVaults },
  });
  const page = await app.firstWindow();
  await expect(page.locator('#root')).not.toBeEmpty();
  expect(await shell(page, 'about', {})).toMatchObject({ packaged: true, demo: false });

  const vault = path.join(folder, 'packed.litopys');
  await answerDialogs(app, { target: vault });
  const target = (await shell(page, 'chooseTarget', { title: '', suggested: 'x' })) as Grant;
  const passphrase = 'verba berizka kalyna 42';
  await call(page, 'session.create', { target: target.token, userName: 'Вигадана', passphrase });
  await call(page, 'child.register', newChild());
  await app.close();

  expect(costOf(vault)).not.toEqual({ memoryKiB: 64 * 1024, passes: 3 });

  const file = path.join(folder, 'passphrase');
  writeFileSync(file, passphrase);
  const user = ['--user', 'Вигадана', '--passphrase-file', file];
  const { status, stdout } = runReleased(folder, ['--cli', 'verify', vault, ...user, '--json']);
  expect([status, (JSON.parse(stdout) as { verdict: string }).verdict]).toEqual([0, 'valid']);
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

test('its command line runs without a screen and says what it could not do', ({ folder }) => {
  const { status, stderr } = runReleased(folder, ['--cli', 'verify', path.join(folder, 'nothing')]);
  expect(status).toBe(2);
  expect(stderr).not.toBe('');
});
