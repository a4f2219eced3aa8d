import type * as z from 'zod';
import type { Call, CallOptions } from '../../shared/contract/define.ts';
import { contract, type VaultClient } from '../../shared/contract/index.ts';
import type { Bridge } from '../../shared/contract/shell.ts';
import { FromVault, type VaultEvent } from '../../shared/contract/wire.ts';
import { fault, ok, type Result } from '../../shared/result.ts';
import { bridge } from './bridge.ts';

/** One call as a screen sees it: `vault.child.list`. */
export type VaultCall<I, O> = (input: I, options?: CallOptions) => Promise<Result<O>>;

type Answer = Extract<FromVault, { type: 'answer' }>['result'];
type Waiting = Readonly<{
  answer: (result: Answer) => void;
  progress: NonNullable<CallOptions['onProgress']>;
}>;

/** Sends calls over the bridge and gives each its own answer. Listening begins with the first use. */
export class VaultConnection {
  readonly #bridge: () => Bridge;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Set<(event: VaultEvent) => void>();
  #lastId = 0;
  #isListening = false;

  constructor(toBridge: () => Bridge) {
    this.#bridge = toBridge;
  }

  /**
   * Makes one call. The answer is parsed with the contract before anyone sees it; one that does not
   * fit is our bug and told as the fault `internal`. An abort is passed on, the vault still answers.
   */
  async call<I extends z.ZodType, O extends z.ZodType>(
    name: string,
    call: Call<I, O>,
    input: z.input<I>,
    options: CallOptions = {},
  ): Promise<Result<z.output<O>>> {
    const { signal, onProgress = () => undefined } = options;
    if (signal?.aborted === true) return fault('job/cancelled');
    const open = this.#listening();
    this.#lastId += 1;
    const id = this.#lastId;
    const cancel = () => open.send({ type: 'cancel', id });
    const result = await new Promise<Answer>(answer => {
      this.#waiting.set(id, { answer, progress: onProgress });
      signal?.addEventListener('abort', cancel);
      open.send({ type: 'call', id, name, input });
    });
    signal?.removeEventListener('abort', cancel);
    if (!result.ok) return result;
    const parsed = call.output.safeParse(result.value);
    return parsed.success ? ok(parsed.data) : fault('internal', { call: name });
  }

  /** Hears what the vault tells without being asked. Returns the way to stop. */
  onEvent(listener: (event: VaultEvent) => void): () => void {
    this.#listening();
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #listening(): Bridge {
    const open = this.#bridge();
    if (!this.#isListening) {
      this.#isListening = true;
      open.listen(message => this.#hear(message));
    }
    return open;
  }

  /** The process that was asked is gone: whoever waits must not wait for ever. */
  #giveUp(): void {
    for (const { answer } of this.#waiting.values()) answer(fault('vault/process-ended'));
    this.#waiting.clear();
  }

  #hear(raw: unknown): void {
    const parsed = FromVault.safeParse(raw);
    if (!parsed.success) return;
    const message = parsed.data;
    switch (message.type) {
      case 'answer':
        this.#waiting.get(message.id)?.answer(message.result);
        this.#waiting.delete(message.id);
        return;
      case 'progress':
        this.#waiting.get(message.id)?.progress(message.progress);
        return;
      case 'event':
        if (message.event.name === 'restarted') this.#giveUp();
        for (const listener of this.#listeners) listener(message.event);
    }
  }
}

const names = new WeakMap<object, string>();

/** The client of the whole contract over a connection. */
export function vaultClient(connection: VaultConnection): VaultClient {
  const client: Record<string, Record<string, VaultCall<unknown, unknown>>> = {};
  for (const [noun, verbs] of Object.entries(contract)) {
    const calls: Record<string, VaultCall<unknown, unknown>> = {};
    for (const [verb, shape] of Object.entries<Call>(verbs)) {
      const name = `${noun}.${verb}`;
      const call: VaultCall<unknown, unknown> = (input, options) =>
        connection.call(name, shape, input, options);
      names.set(call, name);
      calls[verb] = call;
    }
    client[noun] = calls;
  }
  // Built from the contract name by name: the shape is the contract's own.
  return client as unknown as VaultClient;
}

/** `child.list` of `vault.child.list`: the name queries and jobs are kept under. */
export function nameOf<I, O>(call: VaultCall<I, O>): string {
  const name = names.get(call);
  if (name === undefined) throw new Error('not a call of the vault client');
  return name;
}

/** The window's one connection to the vault process. */
export const connection = new VaultConnection(bridge);

/** The vault as every screen uses it: `await vault.child.get({ id })`. */
export const vault = vaultClient(connection);
