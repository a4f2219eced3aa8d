/**
 * What the engine holds between calls: the open vault if there is one, running jobs, the lock clock, settings and
 * remembered heads.
 */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { JobContext, Progress } from '../../shared/contract/define.ts';
import type { Settings } from '../../shared/contract/session.ts';
import type { VaultEvent } from '../../shared/contract/wire.ts';
import { fault, Refusal, type Result } from '../../shared/result.ts';
import { hasRight } from '../../shared/rights.ts';
import { openBackupMemory, type BackupMemory } from './backup/memory.ts';
import type { EngineOptions } from './options.ts';
import { createTryCounter, type TryCounter } from './failedTries.ts';
import { Unseated } from './generation.ts';
import { openHeadMemory, type HeadMemory } from './heads.ts';
import { nameCheckpoint } from './ledger/checkpoints.ts';
import { noDeviceStore, type DeviceStore } from './keys/device.ts';
import { closeVault, notRemembered, type Opened, type Surroundings } from './session.ts';
import { createPendingDevice, type PendingDevice } from './pendingDevice.ts';
import { createOpenLists, type OpenLists } from './lists/openLists.ts';
import { createPendingShares, type PendingShares } from './pendingShares.ts';
import { createPreviews, type Previews } from './previews.ts';
import { openSettings, type SettingsFile } from './settings.ts';

export interface Desk {
  readonly options: EngineOptions;
  readonly memory: HeadMemory;
  readonly backups: BackupMemory;
  readonly settings: SettingsFile;
  /** The open vault, or null while locked. */
  readonly opened: Opened | null;
  readonly demo: boolean;
  readonly lockAt: number | null;
  readonly tries: TryCounter;
  readonly previews: Previews;
  readonly pendingShares: PendingShares;
  /** Lists of children that were opened and not imported yet. */
  readonly lists: OpenLists;
  /** The open vault. @throws Refusal session/locked */
  readonly open: Opened;
  surroundings(): Surroundings;
  readonly deviceStore: DeviceStore;
  readonly pendingDevice: PendingDevice;
  /** Path behind a token. @throws Refusal grant/unknown */
  pathOf(token: string): string;
  /**
   * Opens or makes a vault and works on it from now on; one at a time.
   * @throws Refusal session/already-open; session/locked when the lock was asked for meanwhile
   */
  sitDown(make: () => Promise<Opened>, demo: boolean): Promise<void>;
  /**
   * Replaces the open vault by itself under other keys. The change closes the one it is given, or throws and leaves
   * it as it is.
   * @throws Refusal session/locked; vault/busy while other long work is under way
   */
  changeSeat(change: (before: Opened) => Promise<Opened>): Promise<void>;
  /** One change of the header at a time: each begins from the header that the one before left. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when the vault is closed, whoever asked first. */
  lock(why: 'asked' | 'idle' | 'system'): Promise<void>;
  /** A person is here: the lock clock starts anew. */
  touch(): void;
  applySettings(settings: Settings): void;
  begin(
    given: Partial<JobContext>,
    works: boolean,
  ): { readonly job: JobContext; readonly end: () => void };
  tell(event: VaultEvent): void;
  listen(listener: (event: VaultEvent) => void): () => void;
  noteUnremembered(): void;
  /** A token for a file of our own (the demonstration's). */
  grantOwn(path: string): string;
  /** The engine's own way in, for work that is made of calls (the demonstration). */
  call: (name: string, input: unknown) => Promise<Result<unknown>>;
}

/** A call under way. */
interface Running {
  readonly stop: () => void;
  readonly ended: Promise<void>;
  /** It may take long, and the vault must not be taken from under it. */
  readonly works: boolean;
}

const minute = 60_000;

export async function openDesk(options: EngineOptions): Promise<Desk> {
  const memory = await openHeadMemory(options.stateDir, options.earlierStateDirs);
  const backups = await openBackupMemory(options.stateDir);
  const settings = await openSettings(options.stateDir, options.earlierStateDirs);
  const clock = options.clock ?? (() => new Date());
  const own = new Map<string, string>();
  const tries = createTryCounter(clock);
  const previews = createPreviews();
  const pendingShares = createPendingShares();
  const pendingDevice = createPendingDevice();
  const lists = createOpenLists();
  const listeners = new Set<(event: VaultEvent) => void>();
  const running = new Set<Running>();
  let opened: Opened | null = null;
  let demo = false;
  let lockAt: number | null = null;
  let timer: NodeJS.Timeout | null = null;
  let unremembered = false;
  let entering: Promise<unknown> | null = null;
  let leaving: Promise<void> | null = null;
  let before: Promise<unknown> = Promise.resolve();
  /** How often the lock was asked for. */
  let locks = 0;

  function tell(event: VaultEvent): void {
    for (const listener of listeners) listener(event);
  }

  function wind(): void {
    if (timer) clearTimeout(timer);
    timer = null;
    lockAt = opened ? Date.now() + settings.value.lockAfter * minute : null;
    if (lockAt !== null) {
      timer = setTimeout(ringing, settings.value.lockAfter * minute);
      timer.unref();
    }
    tell({ name: 'lockDue', at: lockAt });
  }

  /** Work under way (a long ingest) is not cut off: the vault locks when it has ended. */
  function ringing(): void {
    if (running.size > 0) {
      timer = setTimeout(ringing, minute);
      timer.unref();
    } else {
      void lock('idle');
    }
  }

  async function sitDown(make: () => Promise<Opened>, isDemo: boolean): Promise<void> {
    if (opened || entering) throw new Refusal('session/already-open');
    const before = locks;
    entering = (async () => {
      await leaving;
      const next = await make();
      if (locks !== before) {
        await closeVault(next);
        throw new Refusal('session/locked');
      }
      opened = next;
      demo = isDemo;
      wind();
    })();
    try {
      await entering;
    } finally {
      entering = null;
    }
  }

  async function changeSeat(change: (before: Opened) => Promise<Opened>): Promise<void> {
    const before = opened;
    if (!before) throw new Refusal('session/locked');
    if (entering || [...running].filter(job => job.works).length > 1) {
      throw new Refusal('vault/busy');
    }
    const changing = (async () => {
      opened = await change(before);
      previews.forgetAll();
      own.clear();
      wind();
    })();
    entering = changing;
    try {
      await changing;
    } catch (error) {
      if (error instanceof Unseated) {
        opened = null;
        tell({ name: 'locked', why: 'system' });
      }
      throw error;
    } finally {
      entering = null;
    }
  }

  async function lock(why: 'asked' | 'idle' | 'system'): Promise<void> {
    locks++;
    await entering?.catch(() => undefined);
    leaving ??= leave(why).finally(() => (leaving = null));
    await leaving;
  }

  /** The keys are wiped and the lock is told whatever fails on the way. */
  async function leave(why: 'asked' | 'idle' | 'system'): Promise<void> {
    const closing = opened;
    if (!closing) return;
    opened = null;
    previews.forgetAll();
    pendingShares.forget();
    pendingDevice.forget();
    lists.forget();
    own.clear();
    for (const job of running) job.stop();
    await Promise.race([Promise.all([...running].map(job => job.ended)), patience()]);
    const faults: unknown[] = [];
    try {
      nameLast(closing);
    } catch (error) {
      faults.push(error);
    }
    await closeVault(closing).catch((error: unknown) => faults.push(error));
    demo = false;
    unremembered = false;
    wind();
    tell({ name: 'locked', why });
    // a damaged database or a full disk takes no last checkpoint: nothing is lost by it
    for (const error of faults) {
      if (error instanceof Error && !(error instanceof Refusal)) options.report?.(error);
    }
  }

  return {
    options,
    memory,
    backups,
    settings,
    get opened() {
      return opened;
    },
    get open() {
      if (!opened) throw new Refusal('session/locked');
      const { findings } = opened;
      const isNews = unremembered && !findings.includes(notRemembered);
      return isNews ? { ...opened, findings: [...findings, notRemembered] } : opened;
    },
    get demo() {
      return demo;
    },
    get lockAt() {
      return lockAt;
    },
    surroundings: () => ({
      memory,
      clock,
      byteWorker: options.byteWorker,
      remembersVaults: settings.value.rememberVaults,
      kdfCost: options.kdfCost ?? null,
    }),
    deviceStore: options.deviceStore ?? noDeviceStore,
    pathOf(token) {
      const found = own.get(token) ?? options.resolve(token);
      if (found === null) throw new Refusal('grant/unknown');
      return path.resolve(found);
    },
    sitDown,
    changeSeat,
    alone(work) {
      const mine = before.then(work, work);
      before = mine.catch(() => undefined);
      return mine;
    },
    lock,
    touch: wind,
    applySettings: wind,
    begin(given, works) {
      const controller = new AbortController();
      const stop = () => controller.abort();
      if (given.signal?.aborted) stop();
      given.signal?.addEventListener('abort', stop);
      let end: () => void = () => undefined;
      const ended = new Promise<void>(resolve => (end = resolve));
      const job = { stop, ended, works };
      running.add(job);
      const progress = given.progress ?? ((_: Progress) => undefined);
      return {
        job: { progress, signal: controller.signal },
        end() {
          given.signal?.removeEventListener('abort', stop);
          running.delete(job);
          end();
        },
      };
    },
    tell,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    noteUnremembered() {
      unremembered = true;
    },
    tries,
    previews,
    pendingShares,
    lists,
    pendingDevice,
    grantOwn(file) {
      const token = randomUUID();
      own.set(token, file);
      return token;
    },
    call: () => Promise.resolve(fault('call/unknown')),
  };
}

function nameLast({ vault }: Opened): void {
  const mayName = !vault.readOnly && hasRight(vault.roles, 'record');
  if (mayName) nameCheckpoint(vault, 'lock', false);
}

/** Work that was told to stop gets a moment; the call that asks for the lock is itself among the running. */
function patience(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 300));
}
