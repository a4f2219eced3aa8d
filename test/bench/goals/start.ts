/** G15: from the start of the program to something on the screen, against an empty window; then the list. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { readHeader } from '../../../electron/vault/keys/header.ts';
import { unlock } from '../../../electron/vault/keys/keyring.ts';
import { numberLabel } from '../../../shared/records/number.ts';
import type { Round, Timing } from '../contest.ts';
import { credentials, engineOn } from '../engine.ts';
import { keptVault } from '../generator.ts';
import { lineOf, type Goal } from '../goal.ts';

/** Set by scripts/bench.mjs where there is an Electron and a display. */
const display = process.env['LITOPYS_BENCH_WINDOW'];

export const start: Goal = {
  id: 'G15',
  title: 'start of the application',
  impossible: () =>
    display === undefined ? 'there is no Electron or no display (see the lines above)' : null,
  async measure({ sizes, cache, folder, say }) {
    const dir = await folder('start');
    const size = { children: sizes.listed, episodesEach: 0, evidenceEach: 0, linksEach: 0 };
    const vault = await keptVault(cache, size, say);
    const profile = path.join(dir, 'profile');
    // a vault that was opened before stands ready on the first screen
    await (await engineOn(vault, profile)).engine.close();
    const empty = await emptyApplication(dir);

    const rounds: Round<'ours' | 'empty' | 'list'>[] = [];
    for (let n = 0; n < sizes.rounds; n++) {
      const plain = await started(empty, path.join(dir, 'empty'));
      await plain.app.close();
      const { app, page, paint } = await started(path.resolve('.'), profile);
      const derivation = await secondsOf(() => deriveKeys(vault));
      const list = (await openList(page, sizes.listed)) - derivation;
      await app.close();
      rounds.push({ ours: timing(paint), empty: timing(plain.paint), list: timing(list) });
    }
    const common = { goal: 'G15', theirs: 'empty', peer: 'an empty window' } as const;
    return [
      lineOf(rounds, {
        ...common,
        what: 'start to first paint',
        ours: 'ours',
        wanted: '≤ 1.5',
      }),
      lineOf(rounds, {
        ...common,
        what: `${sizes.listed} children listed after the passphrase, less the key derivation`,
        ours: 'list',
        wanted: '≤ 2',
      }),
    ];
  },
};

/** Electron's processes are not ours to count. */
function timing(seconds: number): Timing {
  return { seconds, processor: 0 };
}

interface Started {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Seconds from the start of the process to the first contentful paint. */
  readonly paint: number;
}

async function started(program: string, profile: string): Promise<Started> {
  const { _electron } = await import('@playwright/test');
  const begun = Date.now();
  const app = await _electron.launch({
    args: ['--disable-gpu', program],
    cwd: program,
    env: environment(profile),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await app.firstWindow();
  const painted = await page.evaluate(
    () =>
      new Promise<number>(resolve => {
        const observer = new PerformanceObserver(list => {
          const first = list.getEntriesByName('first-contentful-paint')[0];
          if (first) resolve(performance.timeOrigin + first.startTime);
        });
        observer.observe({ type: 'paint', buffered: true });
      }),
  );
  return { app, page, paint: (painted - begun) / 1000 };
}

function environment(profile: string): Record<string, string> {
  const own = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return {
    ...Object.fromEntries(own),
    DISPLAY: display ?? '',
    LITOPYS_PROFILE: profile,
    LITOPYS_SCREENSHOTS: '1',
  };
}

/** Seconds from the last key of the passphrase to the first children on the screen. */
async function openList(page: Page, listed: number): Promise<number> {
  const [name, passphrase] = [page.locator('input[type=text]'), page.locator('[type=password]')];
  await name.last().fill(credentials.userName);
  await passphrase.fill(credentials.passphrase);
  const shown = [numberLabel('child', 1), numberLabel('child', listed)];
  return secondsOf(async () => {
    await passphrase.press('Enter');
    await page.waitForFunction(
      labels => labels.some(label => document.body.innerText.includes(label)),
      shown,
      { timeout: 120_000 },
    );
  });
}

async function deriveKeys(vault: string): Promise<void> {
  const { userName, passphrase } = credentials;
  (await unlock(await readHeader(vault), userName, passphrase)).wipe();
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

/** The least that Electron can do: one window with one word. */
async function emptyApplication(dir: string): Promise<string> {
  const program = `
    const { app, BrowserWindow } = require('electron');
    app.setPath('userData', process.env.LITOPYS_PROFILE);
    app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadURL('data:text/html,empty'));
    app.on('window-all-closed', () => app.quit());
  `;
  await writeFile(path.join(dir, 'main.cjs'), program);
  await writeFile(path.join(dir, 'package.json'), '{"name":"empty","main":"main.cjs"}');
  return dir;
}
