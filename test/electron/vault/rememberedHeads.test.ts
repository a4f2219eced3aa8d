/** What this machine has seen of a vault, it holds the vault to. */
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openBench, valueOf } from '../../support/engine.ts';
import { newChild } from '../../support/records.ts';

test('a state that was opened and not written to is remembered as well', async () => {
  const bench = await openBench({});
  const older = path.join(bench.dir, 'older');
  await bench.engine.close();
  await cp(bench.vaultDir, older, { recursive: true });
  await bench.restart();
  valueOf(await bench.open());
  valueOf(await bench.client.child.register(newChild()));
  await bench.engine.close();

  // to a machine that has never seen it
  await rm(path.join(bench.stateDir, 'heads.json'));
  await bench.restart();
  valueOf(await bench.open());
  await bench.engine.close();
  await rm(bench.vaultDir, { recursive: true });
  await cp(older, bench.vaultDir, { recursive: true });
  expect(await bench.open()).toMatchObject({ error: { code: 'vault/rolled-back' } });
});
