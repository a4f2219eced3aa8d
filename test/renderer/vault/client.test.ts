import { expect, test } from 'vitest';
import type { Bridge } from '../../../shared/contract/shell.ts';
import type { VaultEvent } from '../../../shared/contract/wire.ts';
import { nameOf, VaultConnection, vaultClient } from '../../../renderer/vault/client.ts';

/** The other end of the wire, played by hand: what was sent, and a way to answer. */
function wire() {
  const sent: unknown[] = [];
  let listener: (message: unknown) => void = () => undefined;
  const bridge: Bridge = {
    send: message => void sent.push(message),
    listen: heard => {
      listener = heard;
      return () => undefined;
    },
    shell: () => Promise.resolve({}),
    grantDropped: () => [],
  };
  const connection = new VaultConnection(() => bridge);
  return { sent, answer: (message: unknown) => listener(message), connection };
}

const head = { state: 'locked' };

test('each call gets its own answer, whatever the order they come in', async () => {
  const { sent, answer, connection } = wire();
  const vault = vaultClient(connection);
  const first = vault.session.state({});
  const second = vault.session.recents({});
  expect(sent).toEqual([
    { type: 'call', id: 1, name: 'session.state', input: {} },
    { type: 'call', id: 2, name: 'session.recents', input: {} },
  ]);
  answer({ type: 'answer', id: 2, result: { ok: true, value: [] } });
  answer({ type: 'answer', id: 1, result: { ok: true, value: head } });
  expect(await first).toEqual({ ok: true, value: head });
  expect(await second).toEqual({ ok: true, value: [] });
});

test('an answer that does not fit the contract is not passed on', async () => {
  const { answer, connection } = wire();
  const asked = vaultClient(connection).session.state({});
  answer({ type: 'answer', id: 1, result: { ok: true, value: { state: 'ajar' } } });
  expect(await asked).toEqual({
    ok: false,
    error: { code: 'internal', detail: { call: 'session.state' } },
  });
});

test('an abort is passed on, and the answer that then comes is still the answer', async () => {
  const { sent, answer, connection } = wire();
  const stop = new AbortController();
  const told: unknown[] = [];
  const asked = vaultClient(connection).ledger.verify(
    { level: 'quick' },
    { signal: stop.signal, onProgress: progress => told.push(progress) },
  );
  const progress = { step: 'entries', done: 3, of: 9, unit: 'entries' };
  answer({ type: 'progress', id: 1, progress });
  stop.abort();
  expect(sent.at(-1)).toEqual({ type: 'cancel', id: 1 });
  const refused = { ok: false, error: { code: 'job/cancelled', detail: {} } };
  answer({ type: 'answer', id: 1, result: refused });
  expect(await asked).toEqual(refused);
  expect(told).toEqual([progress]);
});

test('when the vault process is gone nobody waits for ever', async () => {
  const { answer, connection } = wire();
  const events: VaultEvent[] = [];
  connection.onEvent(event => events.push(event));
  const asked = vaultClient(connection).session.state({});
  answer({ type: 'event', event: { name: 'restarted' } });
  expect(await asked).toMatchObject({ ok: false, error: { code: 'vault/process-ended' } });
  expect(events).toEqual([{ name: 'restarted' }]);
});

test('a message of no known shape changes nothing', async () => {
  const { answer, connection } = wire();
  const asked = vaultClient(connection).session.state({});
  answer({ type: 'answer', id: 1, result: 'yes' });
  answer(null);
  answer({ type: 'answer', id: 1, result: { ok: true, value: head } });
  expect(await asked).toEqual({ ok: true, value: head });
});

test('a call knows its name, which queries and jobs are kept under', () => {
  expect(nameOf(vaultClient(wire().connection).child.list)).toBe('child.list');
});
