/**
 * The bridge between page and processes: it passes messages on and decides nothing, except that only
 * files a person really dropped become grants.
 */
import * as electron from 'electron';
import type { Bridge } from '../shared/contract/shell.ts';
import type { FromVault, ToVault } from '../shared/contract/wire.ts';

/** What we need of a browser's MessagePort; this project is compiled without the DOM. */
interface Port {
  postMessage: (message: unknown) => void;
  onmessage: (event: { readonly data: unknown }) => void;
}

function isPort(value: unknown): value is Port {
  return typeof value === 'object' && value !== null && 'postMessage' in value;
}

const { contextBridge, ipcRenderer } = electron;

const listeners = new Set<(message: unknown) => void>();
const waiting: unknown[] = [];
let port: Port | null = null;

function tell(message: unknown): void {
  for (const listener of listeners) listener(message);
}

/** The page may call and cancel. A grant made up by the page would open any file, so it cannot send one. */
function isForPage(message: unknown): boolean {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  return message.type === 'call' || message.type === 'cancel';
}

function post(message: unknown): void {
  if (port === null) waiting.push(message);
  else port.postMessage(message);
}

ipcRenderer.on('vault:port', event => {
  const given: unknown = event.ports[0];
  if (!isPort(given)) return;
  const restarted = port !== null;
  port = given;
  port.onmessage = message => tell(message.data);
  for (const message of waiting.splice(0)) port.postMessage(message);
  const notice: FromVault = { type: 'event', event: { name: 'restarted' } };
  if (restarted) tell(notice);
});
ipcRenderer.send('vault:connect');

/** Newer Electron's `webUtils`; 25 has none. */
interface PathFinder {
  getPathForFile: (file: object) => string;
}

function isPathFinder(value: unknown): value is PathFinder {
  return typeof value === 'object' && value !== null && 'getPathForFile' in value;
}

const finder: unknown = Reflect.get(electron, 'webUtils');

/** The path of a dropped file. Electron 25 puts it on the file, newer ones give it on asking. */
function pathOf(file: object): string | null {
  if (isPathFinder(finder)) return finder.getPathForFile(file) || null;
  return 'path' in file && typeof file.path === 'string' && file.path !== '' ? file.path : null;
}

const bridge: Bridge = {
  send(message) {
    if (!isForPage(message)) throw new Error('The page may only call and cancel.');
    post(message);
  },
  listen(listener) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  shell: (name, input) => ipcRenderer.invoke(`shell:${name}`, input),
  grantDropped(files) {
    const dropped = files.flatMap(file => {
      const path = file instanceof File ? pathOf(file) : null;
      if (path === null || !(file instanceof File)) return [];
      return [{ path, token: crypto.randomUUID(), name: file.name }];
    });
    const message: ToVault = {
      type: 'grant',
      grants: dropped.map(({ token, path }) => ({ token, path })),
    };
    post(message);
    return dropped.map(({ token, name }) => ({ token, name }));
  },
};

contextBridge.exposeInMainWorld('litopys', bridge);
