/**
 * The vault engine: one call in, one result out. It knows nothing of windows: the same code runs in the utility
 * process, in the command line and in tests.
 */
import * as z from 'zod';
import { contract } from '../../shared/contract/index.ts';
import type { Call, ContractShape, JobContext } from '../../shared/contract/define.ts';
import type { PreviewChunk, VaultEvent } from '../../shared/contract/wire.ts';
import { nounNames } from '../../shared/records/index.ts';
import { hasRight } from '../../shared/rights.ts';
import { fault, ok, Refusal, type Result } from '../../shared/result.ts';
import { openDesk, type Desk } from './desk.ts';
import type { EngineOptions } from './options.ts';
import { handlers } from './handlers.ts';

export interface Engine {
  /** Parse by the contract, do, answer. Faults a person can meet are values; our own bugs answer `internal`. */
  call(name: string, input: unknown, context?: Partial<JobContext>): Promise<Result<unknown>>;
  on(listener: (event: VaultEvent) => void): () => void;
  /** Lock for a reason of the system (sleep, screen lock). */
  lock(why: 'asked' | 'idle' | 'system'): Promise<void>;
  close(): Promise<void>;
  /** Bytes for the preview frame; null when the token is not good. */
  previewRead(token: string, start: number, end: number): Promise<PreviewChunk | null>;
}

const shape: ContractShape = contract;

function callNamed(name: string): { noun: string; verb: string; call: Call } | null {
  const [noun = '', verb = '', ...rest] = name.split('.');
  if (rest.length > 0 || !Object.hasOwn(shape, noun)) return null;
  const verbs = shape[noun];
  if (!verbs || !Object.hasOwn(verbs, verb)) return null;
  const call = verbs[verb];
  return call ? { noun, verb, call } : null;
}

type AnyHandler = (desk: Desk, input: unknown, context: JobContext) => unknown;
const HandlerTable = z.record(
  z.string(),
  z.record(
    z.string(),
    z.custom<AnyHandler>(value => typeof value === 'function'),
  ),
);
const table = HandlerTable.parse(handlers);

export async function createEngine(options: EngineOptions): Promise<Engine> {
  const desk = await openDesk(options);

  async function run(name: string, input: unknown, context: JobContext): Promise<Result<unknown>> {
    const named = callNamed(name);
    const handler = named && table[named.noun]?.[named.verb];
    if (!named || !handler) return fault('call/unknown');
    const parsed = named.call.input.safeParse(input);
    if (!parsed.success) return invalid(parsed.error);
    if (!named.call.beforeUnlock && !desk.opened) return fault('session/locked');
    if (!named.call.beforeUnlock) {
      const asked = named.call.rightsFor?.(parsed.data) ?? [named.call.right];
      const lacking = asked.find(right => !hasRight(desk.open.vault.roles, right));
      if (lacking !== undefined) return fault('rights/not-yours', { right: lacking });
    }
    const sizeBefore = sizeOf(desk);
    try {
      return ok(await handler(desk, parsed.data, context));
    } finally {
      // a refused call may have written too: it asks for a second person's agreement
      await desk.opened?.vault.settled().catch(() => desk.noteUnremembered());
      if (sizeOf(desk) !== sizeBefore)
        desk.tell({ name: 'changed', nouns: [...nounNames, 'ledger'] });
    }
  }

  const engine: Engine = {
    async call(name, input, given = {}) {
      const context = desk.begin(given, callNamed(name)?.call.manner === 'works');
      const { opened } = desk;
      try {
        return await run(name, input, context.job);
      } catch (error) {
        if (error instanceof Refusal) return { ok: false, error: error.fault };
        // the vault was closed beneath it: whatever then fails is no fault of the program
        if (opened && desk.opened !== opened) return fault('session/locked');
        options.report?.(error instanceof Error ? error : new Error('not an error'));
        return fault('internal');
      } finally {
        context.end();
      }
    },
    on: listener => desk.listen(listener),
    lock: why => desk.lock(why),
    async close() {
      await desk.lock('asked');
    },
    previewRead: (token, start, end) =>
      desk.opened
        ? desk.previews.read(desk.opened.store, token, start, end)
        : Promise.resolve(null),
  };
  desk.call = (name, input) => engine.call(name, input);
  return engine;
}

function sizeOf(desk: Desk): number | null {
  return desk.opened?.vault.size ?? null;
}

/** Says which member is wrong and which rule it breaks; never the value. */
function invalid(error: z.ZodError): Result<never> {
  const [issue] = error.issues;
  return fault('input/invalid', {
    at: issue?.path.map(String).join('.') ?? '',
    rule: issue?.code === 'custom' ? issue.message : (issue?.code ?? ''),
  });
}
