/**
 * The vault process: the engine behind ports. One port a window; main tells which paths a person has chosen, asks for
 * bytes of previews, and says when the machine sleeps or the application ends.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { FromMain, ToVault, type FromVault, type ToMain } from '../../shared/contract/wire.ts';
import { deviceStoreOfMain } from './deviceStoreOfMain.ts';
import { createEngine, type Engine } from './engine.ts';
import { leastKdfCost } from './keys/header.ts';

/** What a port looks like here; Electron's own type would bring windows into the vault's sources. */
interface Port {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  on(event: 'close', listener: () => void): void;
  start(): void;
  postMessage(message: FromVault): void;
}

const grants = new Map<string, string>();

/** More than a person chooses in one session; the oldest are forgotten. */
const mostGrants = 100_000;

function grant(given: readonly { readonly token: string; readonly path: string }[]): void {
  for (const { token, path: file } of given) grants.set(token, file);
  for (const token of grants.keys()) {
    if (grants.size <= mostGrants) break;
    grants.delete(token);
  }
}

/** One window's calls: answered on its own port, cancelled when it asks or goes. */
function serve(engine: Engine, port: Port): void {
  const running = new Map<number, AbortController>();
  const unlisten = engine.on(event => port.postMessage({ type: 'event', event }));

  async function answer(id: number, name: string, input: unknown): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    const result = await engine.call(name, input, {
      signal: controller.signal,
      progress: throttled(progress => port.postMessage({ type: 'progress', id, progress })),
    });
    running.delete(id);
    port.postMessage({
      type: 'answer',
      id,
      result: result.ok
        ? result
        : { ok: false, error: { ...result.error, detail: { ...result.error.detail } } },
    });
  }

  port.on('message', ({ data }) => {
    const message = ToVault.safeParse(data);
    if (!message.success) return;
    switch (message.data.type) {
      case 'call':
        void answer(message.data.id, message.data.name, message.data.input);
        break;
      case 'cancel':
        running.get(message.data.id)?.abort();
        break;
      case 'grant':
        grant(message.data.grants);
        break;
    }
  });
  port.on('close', () => {
    unlisten();
    for (const controller of running.values()) controller.abort();
  });
  port.start();
}

/** At most some twenty a second reach the window; the last of a step always does. */
function throttled<T extends { readonly done: number; readonly of: number | null }>(
  send: (progress: T) => void,
): (progress: T) => void {
  let last = 0;
  return progress => {
    const now = Date.now();
    if (now - last < 50 && progress.done !== progress.of) return;
    last = now;
    send(progress);
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      'state-dir': { type: 'string' },
      'earlier-state-dir': { type: 'string', multiple: true },
      'cheap-vaults': { type: 'boolean', default: false },
    },
  });
  const stateDir = values['state-dir'];
  if (stateDir === undefined) throw new Error('--state-dir is missing');
  const parent = process.parentPort;
  const tell = (message: ToMain) => parent.postMessage(message);
  const devices = deviceStoreOfMain(tell);
  const engine = await createEngine({
    stateDir,
    earlierStateDirs: values['earlier-state-dir'] ?? [],
    byteWorker: path.join(import.meta.dirname, 'byteWorker.cjs'),
    verifierPage: path.join(import.meta.dirname, '../verifier/verify.html'),
    deviceStore: devices.store,
    resolve: token => grants.get(token) ?? null,
    ...(values['cheap-vaults'] ? { kdfCost: leastKdfCost } : {}),
    report: error => process.stderr.write(`vault: ${error.name} at ${placeOf(error)}\n`),
  });

  parent.on('message', ({ data, ports }) => {
    const message = FromMain.parse(data);
    switch (message.type) {
      case 'connect': {
        const [port] = ports;
        if (port) serve(engine, port);
        break;
      }
      case 'grant':
        grant(message.grants);
        break;
      case 'lock':
        void engine.lock('system');
        break;
      case 'close':
        void engine.close().then(() => tell({ type: 'closed' }));
        break;
      case 'deviceAnswer':
        devices.receive(message);
        break;
      case 'previewRead': {
        const { id, token, start, end } = message;
        void engine
          .previewRead(token, start, end)
          .catch(() => null)
          .then(chunk => tell({ type: 'previewChunk', id, chunk }));
        break;
      }
    }
  });
  tell({ type: 'ready' });
}

/** Where in our own code it happened; the message could hold what was recorded. */
function placeOf(error: Error): string {
  const frames = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line));
  return frames
    .slice(0, 4)
    .map(line => line.trim())
    .join(' < ');
}

void main();
