/** Who is let in, killed before every write of the change: they are let in as before, or as they should be. */
import { expect, test } from 'vitest';
import { readHeader } from '../../../../electron/vault/keys/header.ts';
import { unlock } from '../../../../electron/vault/keys/keyring.ts';
import { Refusal } from '../../../../shared/result.ts';
import { unwatched } from '../../../support/disk/caller.ts';
import {
  closesSound,
  holdsAtEveryWrite,
  mostTime,
  opening,
} from '../../../support/disk/everyWrite.ts';
import { openBench, passphrase, userName, valueOf, type Bench } from '../../../support/engine.ts';
import { memoryFolder } from '../../../support/folder.ts';
import { newChild } from '../../../support/records.ts';
import { makeShares } from '../../../support/recovery.ts';

const colleague = { name: 'Колега Вигадана', passphrase: 'dub yasen topolia 17' };
const reason = 'перевірка';

/** Do the keys open for them? The ledger is not asked. */
async function hasKeys({ vaultDir }: Bench, name: string, typed: string): Promise<boolean> {
  try {
    (await unlock(await readHeader(vaultDir), name, typed)).wipe();
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

const deeds = [
  ['suspend', 'active', 'suspended'],
  ['remove', 'active', 'removed'],
  ['reinstate', 'suspended', 'active'],
] as const;

test.skipIf(unwatched).each(deeds)('user.%s', { timeout: mostTime }, async (verb, old, next) => {
  const bench = await openBench({ within: memoryFolder() });
  valueOf(await bench.client.child.register(newChild()));
  const { id } = valueOf(await bench.client.user.enrol({ ...colleague, roles: ['documenter'] }));
  if (old === 'suspended') valueOf(await bench.client.user.suspend({ id, reason }));
  await holdsAtEveryWrite({
    bench,
    before: [opening(bench)],
    deed: { name: `user.${verb}`, input: { id, reason } },
    async judge() {
      valueOf(await bench.open());
      const user = valueOf(await bench.client.user.list({})).find(each => each.id === id);
      await closesSound(bench);
      expect([old, next]).toContain(user?.status);
      // and nobody holds keys of whom the ledger says otherwise
      expect(await hasKeys(bench, colleague.name, colleague.passphrase)).toBe(
        user?.status === 'active',
      );
      return user?.status === next ? 'new' : 'old';
    },
  });
});

test.skipIf(unwatched)('user.enrol', { timeout: mostTime }, async () => {
  const bench = await openBench({ within: memoryFolder() });
  await holdsAtEveryWrite({
    bench,
    before: [opening(bench)],
    deed: { name: 'user.enrol', input: { ...colleague, roles: ['documenter'] } },
    async judge() {
      valueOf(await bench.open());
      const isIn = valueOf(await bench.client.user.list({})).length === 2;
      await closesSound(bench);
      expect(await hasKeys(bench, colleague.name, colleague.passphrase)).toBe(isIn);
      return isIn ? 'new' : 'old';
    },
  });
});

test.skipIf(unwatched)('session.changePassphrase', { timeout: mostTime }, async () => {
  const bench = await openBench({ within: memoryFolder() });
  const next = 'зовсім інша фраза 7';
  await holdsAtEveryWrite({
    bench,
    before: [opening(bench)],
    deed: { name: 'session.changePassphrase', input: { current: passphrase, next } },
    async judge() {
      const isOld = (await bench.open()).ok;
      const changed = { vault: bench.vaultDir, userName, passphrase: next, readOnly: false };
      if (!isOld) valueOf(await bench.client.session.open(changed));
      const size = valueOf(await bench.client.ledger.head({}))?.size;
      await closesSound(bench);
      expect(await hasKeys(bench, userName, isOld ? next : passphrase)).toBe(false);
      expect(size).toBe(isOld ? 1 : 2);
      return isOld ? 'old' : 'new';
    },
  });
});

test.skipIf(unwatched)('recovery.use', { timeout: mostTime }, async () => {
  const bench = await openBench({ within: memoryFolder() });
  const [one, , three] = await makeShares(bench);
  const { vaultDir: vault } = bench;
  const newcomer = { userName: 'Нова Людина', passphrase: 'нова людина нова фраза' };
  await holdsAtEveryWrite({
    bench,
    before: [],
    deed: { name: 'recovery.use', input: { vault, shares: [one, three], ...newcomer } },
    async judge() {
      valueOf(await bench.open());
      const uses = valueOf(await bench.client.recovery.state({})).uses.length;
      const users = valueOf(await bench.client.user.list({})).length;
      await closesSound(bench);
      expect(users).toBe(uses + 1);
      expect(await hasKeys(bench, newcomer.userName, newcomer.passphrase)).toBe(uses === 1);
      return uses === 1 ? 'new' : 'old';
    },
  });
});
