import path from 'node:path';
import {
  MessageChannelMain,
  utilityProcess,
  type UtilityProcess,
  type WebContents,
} from 'electron';
import { askKeyStore } from './deviceSecrets.ts';
import { vaultArguments } from './profile.ts';
import { FromMain, ToMain, type PreviewChunk } from '../../shared/contract/wire.ts';

/** What the vault process may know of its surroundings. */
const passedOn = [
  'HOME',
  'USERPROFILE',
  'APPDATA',
  'SYSTEMROOT',
  'TEMP',
  'TMP',
  'TMPDIR',
  'PATH',
  'LANG',
  'TZ',
];

/** How long an orderly end may take before the process is ended anyway (the database bears it). */
const patience = 10_000;

/** As many as a message may carry. */
const grantsAtOnce = 10_000;

/** So many ends within a minute mean that starting again does not help. */
const tooOften = 3;

interface Hooks {
  /** The process was started again after it ended by itself: windows must be connected anew. */
  readonly restarted: () => void;
  /** It keeps ending: the application cannot go on. */
  readonly failed: () => void;
}

/**
 * The vault process as main sees it: something to start, to connect windows to, to tell facts, and to end in order.
 * Its messages with a window travel on a port that main hands over and does not hold.
 */
export class VaultProcess {
  readonly #hooks: Hooks;
  readonly #reads = new Map<number, (chunk: PreviewChunk | null) => void>();
  #child: UtilityProcess;
  #ready: Promise<void> = Promise.resolve();
  #ends: number[] = [];
  #nextRead = 0;
  #closing: (() => void) | null = null;

  constructor(hooks: Hooks) {
    this.#hooks = hooks;
    this.#child = this.#start();
  }

  #start(): UtilityProcess {
    const env = Object.fromEntries(
      passedOn.flatMap(name =>
        process.env[name] === undefined ? [] : [[name, process.env[name]]],
      ),
    );
    const program = path.join(import.meta.dirname, 'vaultProcess.cjs');
    const child = utilityProcess.fork(program, vaultArguments(), {
      serviceName: 'Litopys vault',
      stdio: 'inherit',
      env,
    });
    this.#ready = new Promise(resolve => {
      child.on('message', (message: unknown) => this.#receive(ToMain.parse(message), resolve));
    });
    child.once('exit', () => this.#ended());
    return child;
  }

  #receive(message: ToMain, ready: () => void): void {
    if (message.type === 'ready') ready();
    else if (message.type === 'closed') this.#closing?.();
    else if (message.type === 'device') {
      const answer = askKeyStore(message.asked);
      void this.#send({ ...answer, id: message.id }).finally(() => answer.secret?.fill(0));
    } else {
      this.#reads.get(message.id)?.(message.chunk);
      this.#reads.delete(message.id);
    }
  }

  #ended(): void {
    for (const answer of this.#reads.values()) answer(null);
    this.#reads.clear();
    if (this.#closing !== null) {
      this.#closing();
      return;
    }
    const now = Date.now();
    this.#ends = [...this.#ends.filter(time => now - time < 60_000), now];
    if (this.#ends.length >= tooOften) {
      this.#hooks.failed();
      return;
    }
    this.#child = this.#start();
    this.#hooks.restarted();
  }

  /** Sends once the process listens. What is meant for one that has died meanwhile is dropped with it. */
  async #send(message: FromMain, port?: Electron.MessagePortMain): Promise<void> {
    await this.#ready;
    this.#child.postMessage(FromMain.parse(message), port === undefined ? [] : [port]);
  }

  /** Gives a window its own port to the vault. */
  connect(page: WebContents): void {
    const { port1, port2 } = new MessageChannelMain();
    void this.#send({ type: 'connect' }, port1);
    page.postMessage('vault:port', null, [port2]);
  }

  /** Tells the vault which paths a person has chosen; the page gets the tokens. */
  grant(grants: readonly { token: string; path: string }[]): void {
    for (let at = 0; at < grants.length; at += grantsAtOnce) {
      void this.#send({ type: 'grant', grants: grants.slice(at, at + grantsAtOnce) });
    }
  }

  /** The machine sleeps, its screen is locked, or the page has died. */
  lock(): void {
    void this.#send({ type: 'lock' });
  }

  /** Bytes of a file that the vault gave the page a token for; null when the token is not (or no longer) good. */
  async readPreview(token: string, start: number, end: number): Promise<PreviewChunk | null> {
    const id = this.#nextRead++;
    const answer = new Promise<PreviewChunk | null>(resolve => this.#reads.set(id, resolve));
    await this.#send({ type: 'previewRead', id, token, start, end });
    return answer;
  }

  /** Lets the vault close in order; after ten seconds the process is ended. */
  async close(): Promise<void> {
    const closed = new Promise<void>(resolve => (this.#closing = resolve));
    void this.#send({ type: 'close' });
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([closed, new Promise(resolve => (timer = setTimeout(resolve, patience)))]);
    clearTimeout(timer);
    this.#child.kill();
  }
}
