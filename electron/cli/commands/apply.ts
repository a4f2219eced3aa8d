import { createReadStream, type ReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { Refusal, type Fault } from '../../../shared/result.ts';
import type { Engine } from '../../vault/engine.ts';
import { argumentAt, vaultOptions } from '../arguments.ts';
import type { Command, Status } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { withVault } from '../vaultAccess.ts';
import { problemOf } from '../words/problem.ts';
import { withReferences } from './references.ts';

/** One line of the file. `as` gives the result a name that later lines may use: `"$name.id"`. */
const Line = z.strictObject({
  call: z.string().max(100),
  input: z.unknown(),
  as: z
    .string()
    .regex(/^[A-Za-z]\w*$/)
    .optional(),
});

/** `litopys apply VAULT COMMANDS.jsonl`: the calls the window makes, one a line, until the first fault. */
export const apply: Command = {
  options: vaultOptions,
  arguments: [2, 2],
  async run(given, terminal) {
    const place = { vault: argumentAt(given, 0), readOnly: false };
    const file = await opened(argumentAt(given, 1));
    return withVault(place, given, terminal, (_, __, engine) =>
      // made here: an interface that nobody reads yet loses its lines
      applyAll(createInterface({ input: file, crlfDelay: Infinity }), engine, terminal),
    );
  },
};

/** The file, opened before the vault is, so that a slip costs nothing. @throws Refusal path/missing */
async function opened(file: string): Promise<ReadStream> {
  const stream = createReadStream(file, 'utf8');
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve());
    stream.once('error', cause => reject(new Refusal('path/missing', { path: file }, { cause })));
  });
  return stream;
}

async function applyAll(
  lines: AsyncIterable<string>,
  engine: Engine,
  terminal: Terminal,
): Promise<Status> {
  const results = new Map<string, unknown>();
  let line = 0;
  let done = 0;
  for await (const text of lines) {
    line += 1;
    if (text.trim() === '') continue;
    if (terminal.signal.aborted) throw new Refusal('job/cancelled');
    const answer = await applyOne(text, results, engine, terminal);
    if (!answer.ok) return stopAt(line, answer.error, done, terminal);
    done += 1;
    terminal.tell({ line, call: answer.call, result: answer.value });
    terminal.say(`${line}  ${answer.call}`);
  }
  terminal.tell({ done });
  terminal.say(terminal.words.applied(done));
  return 0;
}

type Answer =
  | { readonly ok: true; readonly call: string; readonly value: unknown }
  | { readonly ok: false; readonly error: Fault };

async function applyOne(
  text: string,
  results: Map<string, unknown>,
  engine: Engine,
  { progress, signal }: Terminal,
): Promise<Answer> {
  const refused = (code: string): Answer => ({ ok: false, error: { code, detail: {} } });
  const command = Line.safeParse(parsed(text));
  if (!command.success) return refused('apply/not-a-command');
  const { call, as } = command.data;
  if (call.startsWith('session.')) return refused('apply/not-allowed');
  const input = withReferences(command.data.input, results);
  if (input === null) return refused('apply/unknown-reference');
  const result = await engine.call(call, input.value, { progress, signal });
  if (!result.ok) return result;
  if (as !== undefined) results.set(as, result.value);
  return { ok: true, call, value: result.value };
}

/** Undefined for what is no JSON: no schema takes that. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What was done before stays done: the fault says at which line to go on. */
function stopAt(line: number, fault: Fault, done: number, terminal: Terminal): Status {
  const { title, cause, next } = problemOf(terminal.words.problems, fault);
  const message = `${title}. ${cause}`;
  terminal.tell({ line, fault: { code: fault.code, message }, done });
  terminal.warn(`${terminal.words.stoppedAt(line, done)} ${message} [${fault.code}]\n→ ${next}`);
  return 1;
}
