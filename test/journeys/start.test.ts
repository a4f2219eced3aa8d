import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, launchOn, projectRoot, test } from './support/app.ts';

const electron = createRequire(import.meta.url)('electron') as string;

function hasStrace(): boolean {
  try {
    return execFileSync('strace', ['-V']).length > 0;
  } catch {
    return false;
  }
}

test('the window opens on the page and hands it nothing but the bridge', async ({ launch }) => {
  const { page } = await launch();
  await expect(page.locator('#root')).not.toBeEmpty();
  expect(page.url()).toMatch(/^app:\/\/app\//);
  expect(['Літопис', 'Litopys']).toContain(await page.title());
  const given = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'electron'].filter(name => name in window),
    bridge: Object.keys((window as unknown as { litopys: object }).litopys).sort(),
  }));
  expect(given).toEqual({ node: [], bridge: ['grantDropped', 'listen', 'send', 'shell'] });
});

test('the page can run no text as code, load no foreign script and reach nothing', async ({
  launch,
}) => {
  const { page } = await launch();
  // Playwright's own evaluation is exempt from the policy; a timer's callback is not.
  const outcome = await page.evaluate(
    () =>
      new Promise<Record<string, string>>(resolve => {
        setTimeout(() => {
          const attempt = (run: () => unknown): string => {
            try {
              run();
              return 'allowed';
            } catch (error) {
              return error instanceof Error ? error.name : 'refused';
            }
          };
          const evaluated = attempt(() => (0, eval)('1'));
          const made = attempt(() => Reflect.construct(Function, ['return 1']));
          const markup = attempt(() => (document.body.innerHTML = '<b>x</b>'));
          const socket = new Promise<string>(answer => {
            const channel = new window.WebSocket('wss://example.invalid/');
            channel.onopen = () => answer('allowed');
            channel.onerror = () => answer('refused');
          });
          const request = window.fetch('https://example.invalid/').then(
            () => 'allowed',
            () => 'refused',
          );
          void Promise.all([socket, request]).then(([connected, fetched]) =>
            resolve({ evaluated, made, markup, connected, fetched }),
          );
        });
      }),
  );
  expect(outcome).toEqual({
    evaluated: 'EvalError',
    made: 'EvalError',
    markup: 'TypeError',
    connected: 'refused',
    fetched: 'refused',
  });
  expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(true);
});

test('the page cannot leave, open windows, get permissions, or ask for a made-up file', async ({
  launch,
}) => {
  const { app, page } = await launch();
  const outcome = await page.evaluate(async () => {
    const bridge = (window as unknown as { litopys: { send: (message: unknown) => void } }).litopys;
    let forged = 'sent';
    try {
      bridge.send({ type: 'grant', grants: [{ token: crypto.randomUUID(), path: '/etc/passwd' }] });
    } catch {
      forged = 'refused';
    }
    const opened = window.open('https://example.invalid/');
    const names = ['camera', 'microphone', 'geolocation', 'notifications', 'clipboard-read'];
    const states = await Promise.all(
      names.map(
        async name => (await navigator.permissions.query({ name: name as 'camera' })).state,
      ),
    );
    location.href = 'https://example.invalid/';
    return { forged, opened: opened === null, states: [...new Set(states)] };
  });
  expect(outcome).toEqual({ forged: 'refused', opened: true, states: ['denied'] });
  await page.waitForTimeout(300);
  expect(page.url()).toMatch(/^app:\/\/app\//);
  expect(app.windows()).toHaveLength(1);
});

test('a second start gives way to the first', async ({ launch, profile }) => {
  await launch();
  await expect(launchOn(profile)).rejects.toThrow();
});

test('the vault process is started again after it dies, and an orderly end leaves no cache', async ({
  launch,
  profile,
}) => {
  const { app, page, close } = await launch();
  await expect(page.locator('#root')).not.toBeEmpty();
  // listening has to have begun before the process dies: what is told meanwhile is told to nobody
  const told = await page.evaluateHandle(() => {
    const bridge = window as unknown as {
      litopys: { listen: (listener: (message: unknown) => void) => void };
    };
    const first = new Promise(resolve => {
      // The page's own first calls are answered on the same bridge.
      bridge.litopys.listen(message => {
        if ((message as { type: string }).type === 'event') resolve(message);
      });
    });
    return { first };
  });
  const vault = await app.evaluate(
    ({ app: main }) => main.getAppMetrics().find(({ name }) => name === 'Litopys vault')?.pid ?? 0,
  );
  expect(vault).toBeGreaterThan(0);
  process.kill(vault, 'SIGKILL');
  const message = await told.evaluate(({ first }) => first);
  expect(message).toEqual({ type: 'event', event: { name: 'restarted' } });
  await close();
  const left = readdirSync(profile, { recursive: true }).map(String);
  expect(left.filter(name => /cache|blob|local storage|indexeddb|cookies/i.test(name))).toEqual([]);
});

test('no process of the application opens a connection to any network', async ({
  folder,
  profile,
}) => {
  test.skip(!hasStrace() || process.getuid?.() !== 0, 'needs strace and, for the sandbox, root');
  const log = path.join(folder, 'calls');
  const args = ['-f', '-qq', '-o', log, '-e', 'trace=connect,sendto,sendmsg', electron];
  const picture = path.join(folder, 'first.png');
  const own = ['--no-sandbox', '--disable-gpu', projectRoot, `--screenshot=${picture}`];
  const status = await new Promise(resolve =>
    spawn('strace', [...args, ...own], {
      stdio: 'ignore',
      env: { ...process.env, LITOPYS_PROFILE: profile },
    }).once('exit', resolve),
  );
  expect([status, readdirSync(folder).sort()]).toEqual([0, ['calls', 'first.png']]);
  const connections = readFileSync(log, 'utf8').split('\n');
  expect(connections.filter(line => line.includes('AF_UNIX')).length).toBeGreaterThan(0);
  expect(connections.filter(line => line.includes('AF_INET'))).toEqual([]);
});
