/**
 * The built application as a person meets it: a real window, a real vault process, a profile of its own.
 * Dialogs of the system cannot be driven from outside, so their answers are given beforehand.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import {
  _electron,
  test as base,
  expect,
  type ElectronApplication,
  type Page,
} from '@playwright/test';
import { ownDisplay } from './display.ts';
import { inFewColours } from './picture.ts';

// for every program that a journey starts
if (ownDisplay !== undefined) process.env['DISPLAY'] = ownDisplay;

export const projectRoot = path.resolve(import.meta.dirname, '../../..');

/** So that pictures are equal on every machine, and nothing waits for a graphics card. */
const evenPictures = [
  '--disable-gpu',
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--force-prefers-reduced-motion',
];

interface LaunchOptions {
  /** Switches for the application itself, as `--demo`. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** One run of the application. */
export interface Litopys {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly hasEnded: () => boolean;
  /** Ends it in order: the vault closes, the session folder goes. */
  readonly close: () => Promise<void>;
  /** Ends it as a power failure would: every process at once, without a word. */
  readonly kill: () => Promise<void>;
}

export interface Fixtures {
  /** The folder where this test's application keeps its own files. */
  readonly profile: string;
  /** An empty folder for vaults, packages and evidence of this test. */
  readonly folder: string;
  /** Starts the application on this test's profile; may be called again after it has ended. */
  readonly launch: (options?: LaunchOptions) => Promise<Litopys>;
}

function environment(profile: string, more: LaunchOptions['env']): Record<string, string> {
  const own = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || name === 'ELECTRON_RUN_AS_NODE' ? [] : [[name, value] as const],
  );
  return {
    ...Object.fromEntries(own),
    LANG: 'uk_UA.UTF-8',
    TZ: 'Europe/Kyiv',
    LITOPYS_PROFILE: profile,
    LITOPYS_SCREENSHOTS: '1',
    LITOPYS_CHEAP_VAULTS: '1',
    ...more,
  };
}

/** Starts the application on a profile and waits for its window. Fails when another one holds the profile. */
export async function launchOn(profile: string, options: LaunchOptions = {}): Promise<Litopys> {
  const app = await _electron.launch({
    args: [...evenPictures, projectRoot, ...(options.args ?? [])],
    cwd: projectRoot,
    env: environment(profile, options.env),
    chromiumSandbox: process.getuid?.() !== 0,
    timeout: 60_000,
  });
  const page = await app.firstWindow();
  await page.waitForLoadState('domcontentloaded');
  let hasEnded = false;
  const ended = new Promise<void>(resolve =>
    app.process().once('exit', () => {
      hasEnded = true;
      resolve();
    }),
  );
  return {
    app,
    page,
    hasEnded: () => hasEnded,
    close: async () => {
      await app.close();
      await ended;
    },
    kill: async () => {
      app.process().kill('SIGKILL');
      await ended;
    },
  };
}

function temporaryFolder(name: string): string {
  return mkdtempSync(path.join(os.tmpdir(), `litopys-${name}-`));
}

/** Recording every step takes a third of the time of a journey. */
const withTrace = process.env['LITOPYS_TRACE'] === '1';

/** Playwright's test with an application to launch. With `LITOPYS_TRACE=1` a failed one leaves its trace beside its results. */
export const test = base.extend<Fixtures>({
  profile: async ({ browserName: _ }, use) => {
    const profile = temporaryFolder('profile');
    await use(profile);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  },
  folder: async ({ browserName: _ }, use) => {
    const folder = temporaryFolder('journey');
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  launch: async ({ profile }, use, testInfo) => {
    const running: Litopys[] = [];
    await use(async options => {
      const litopys = await launchOn(profile, options);
      running.push(litopys);
      if (withTrace)
        await litopys.app.context().tracing.start({ screenshots: true, snapshots: true });
      return litopys;
    });
    const failed = testInfo.status !== testInfo.expectedStatus;
    for (const [index, { app, close, hasEnded }] of running.entries()) {
      if (hasEnded()) continue;
      const trace = failed ? { path: testInfo.outputPath(`trace-${index}.zip`) } : {};
      if (withTrace) await app.context().tracing.stop(trace);
      await close();
    }
  },
});

export { expect };

/** What the next dialogs answer: paths, or nothing for a person who thinks better of it. */
export interface Choices {
  readonly files?: readonly string[];
  readonly folder?: string;
  readonly target?: string;
}

/** Answers the system's dialogs from now on. Without a stub a real one opens and the test waits for ever. */
export async function answerDialogs(app: ElectronApplication, choices: Choices): Promise<void> {
  await app.evaluate(({ dialog }, { files, folder, target }) => {
    dialog.showOpenDialog = (...args: unknown[]) => {
      const options = args.at(-1) as { properties?: string[] };
      const asksForFolder = options.properties?.includes('openDirectory') ?? false;
      const chosen = asksForFolder ? (folder === undefined ? [] : [folder]) : [...(files ?? [])];
      return Promise.resolve({ canceled: chosen.length === 0, filePaths: chosen, bookmarks: [] });
    };
    dialog.showSaveDialog = () =>
      Promise.resolve({ canceled: target === undefined, filePath: target ?? '', bookmark: '' });
  }, choices);
}

/** What axe finds against WCAG 2.2 AA and good practice on what is shown now; by some of its rules only, where named. */
export async function barriersIn(page: Page, rules: readonly string[] = []): Promise<string[]> {
  // Passed rules are not asked for: telling of each element on a full screen takes longer than judging it.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (
    rules.length > 0
      ? axe.withRules([...rules])
      : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
  ).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(node => `${id} (${help}): ${node.target.join(' ')} ${node.html.slice(0, 200)}`),
  );
}

/** Fails with what keeps people out of what is shown now. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await barriersIn(page)).toEqual([]);
}

/** Keeps a picture of the window under docs/screenshots, once its fonts have come. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  keep(name, await page.screenshot({ caret: 'hide', animations: 'disabled' }));
}

/** The same of a window at another size of text, of which Playwright sees a corner only. */
export async function keepEnlarged(
  { app, page }: { readonly app: ElectronApplication; readonly page: Page },
  name: string,
): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const picture = await app.evaluate(async ({ BrowserWindow }) => {
    const seen = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return seen?.toPNG().toString('base64') ?? '';
  });
  keep(name, Buffer.from(picture, 'base64'));
}

function keep(name: string, picture: Buffer): void {
  const folder = path.join(projectRoot, 'docs/screenshots');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.png`), inFewColours(picture));
}
