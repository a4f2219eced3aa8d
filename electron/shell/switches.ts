import { readFileSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';
import * as z from 'zod';

/** Doors for debuggers and for code that is not ours; also ways to read the page's memory or its traffic. */
const dangerous = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'js-flags',
  'disable-web-security',
  'load-extension',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
  'log-net-log',
  'ssl-key-log-file',
];

/** Chromium's own traffic: names are not looked up, and whatever tries anyway meets a closed port. */
const noNetwork = {
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  'proxy-server': '127.0.0.1:9',
  'proxy-bypass-list': '<-loopback>',
} as const;

const noServices = [
  'disable-background-networking',
  'disable-breakpad',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-gpu-shader-disk-cache',
  'disable-http-cache',
  'disable-quic',
  'disable-sync',
  'no-pings',
];

const features = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'MediaRouter',
  'OptimizationHints',
  'Translate',
];

/** A package built for tests says so in its own package.json; it may be driven from outside. */
function isTestPackage(): boolean {
  const manifest: unknown = JSON.parse(
    readFileSync(path.join(app.getAppPath(), 'package.json'), 'utf8'),
  );
  return z.object({ testPackage: z.literal(true) }).safeParse(manifest).success;
}

/** Ends a packaged application that was started with a switch which opens it to others, before anything listens. */
export function refuseDangerousSwitches(): void {
  if (!app.isPackaged || isTestPackage()) return;
  const found = dangerous.filter(name => app.commandLine.hasSwitch(name));
  if (found.length === 0) return;
  console.error(`Litopys does not run with ${found.map(name => `--${name}`).join(', ')}.`);
  process.exit(2);
}

/** Takes from Chromium what reaches the network or leaves traces. Before `ready`. */
export function hardenChromium(): void {
  // As root (tests in a container) Chromium runs only without its sandbox, and then not with this.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  for (const [name, value] of Object.entries(noNetwork)) app.commandLine.appendSwitch(name, value);
  for (const name of noServices) app.commandLine.appendSwitch(name);
  app.commandLine.appendSwitch('disable-features', features.join(','));
}
