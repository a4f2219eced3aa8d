/** Every entry names the latest one before it that tells who may sign: whoever denies one signs a lie that stays. */
import { expect, test } from 'vitest';
import { openBench, valueOf } from '../../support/engine.ts';
import { forgeLedger } from '../../support/forgedLedger.ts';
import { newChild } from '../../support/records.ts';

test('an entry that denies an enrolment before it is named, and stops the vault from being written', async () => {
  const bench = await openBench();
  const passphrase = 'verba berizka kalyna 77';
  valueOf(
    await bench.client.user.enrol({ name: 'Лариса Зразкова', passphrase, roles: ['documenter'] }),
  );
  valueOf(await bench.client.child.register(newChild()));
  const size = valueOf(await bench.client.ledger.verify({ level: 'full' })).head!.size;
  await forgeLedger(bench, { keep: size - 1, then: events => events.slice(size - 1), users: 0 });
  expect(await bench.open()).toMatchObject({
    ok: false,
    error: { code: 'vault/fault-found', detail: { fault: 'entry/wrong-users', found: '0' } },
  });
  valueOf(await bench.open(true));
  const { findings } = valueOf(await bench.client.ledger.verify({ level: 'deep' }));
  const told = findings.map(({ code, where, expected }) => ({ code, where, expected }));
  expect(told).toEqual([{ code: 'entry/wrong-users', where: `entry ${size - 1}`, expected: '1' }]);
});
