/** G8, G9: a whole ledger verified, against hashing its bytes and against the bare signature checks. */
import { open } from 'node:fs/promises';
import path from 'node:path';
import { ChainCheck } from '../../../shared/ledger/chain.ts';
import { nodeCrypto } from '../../../electron/vault/crypto/nodeCrypto.ts';
import type { ReadableDb } from '../../../electron/vault/database/driver.ts';
import { closeVault } from '../../../electron/vault/session.ts';
import { entriesFrom } from '../../../electron/vault/tables/entry.ts';
import type { Vault } from '../../../electron/vault/vault.ts';
import { contest, type Timing } from '../contest.ts';
import { engineOn, valueOf, vaultAt } from '../engine.ts';
import { lineOf, type Goal } from '../goal.ts';
import { opensslVerifications } from '../material.ts';
import { keptLedger } from '../multiply.ts';
import { runOther } from '../programs.ts';

const slice = 1000;

export const verification: Goal = {
  id: 'G8 G9',
  title: 'verification of the ledger',
  async measure({ sizes, cache, folder, say }) {
    const dir = await folder('verification');
    const kept = await keptLedger(cache, sizes.entries, say);
    const log = path.join(dir, 'log');
    const opened = await vaultAt(kept, dir);
    const { vault } = opened;
    const entries = vault.size;
    await writeLog(vault.reader, log);
    const chain = await contest(sizes.rounds, {
      chain: { work: () => checkChain(vault) },
      hash: { work: () => runOther('openssl', 'dgst', '-sha256', log) },
    });
    await closeVault(opened);

    const { engine, client } = await engineOn(kept, path.join(dir, 'state'));
    const rates: number[] = [];
    const whole = await contest(sizes.rounds, {
      full: {
        async work() {
          const { verdict } = valueOf(await client.ledger.verify({ level: 'full' }));
          if (verdict !== 'valid') throw new Error('the ledger is not valid');
        },
      },
      speed: { work: async () => rates.push(await opensslVerifications(3)) },
    });
    await engine.close();
    const bare = whole.map((round, at) => ({
      full: round.full,
      // openssl speed counts processor time, so the two are one here
      signatures: alike(entries / (rates[at] ?? 1)),
    }));
    return [
      lineOf(chain, {
        goal: 'G8',
        what: `${entries} entries: chain, leaf hashes, root`,
        ours: 'chain',
        theirs: 'hash',
        peer: 'openssl dgst -sha256 of the headers',
        wanted: '≤ 12',
      }),
      lineOf(bare, {
        goal: 'G9',
        what: `${entries} entries: verify full, signatures and fields too`,
        ours: 'full',
        theirs: 'signatures',
        peer: 'as many Ed25519 checks at the rate of openssl speed',
        wanted: '≤ 0.65',
      }),
    ];
  },
};

function alike(seconds: number): Timing {
  return { seconds, processor: seconds };
}

/** The signed bytes of every entry, one after another. */
async function writeLog(reader: ReadableDb, file: string): Promise<void> {
  const handle = await open(file, 'wx');
  for (let from = 0; ; from += slice) {
    const entries = entriesFrom(reader, from, slice);
    if (entries.length === 0) break;
    await handle.writev(entries.map(({ header }) => header));
  }
  await handle.close();
}

async function checkChain(vault: Vault): Promise<void> {
  const check = new ChainCheck({
    crypto: nodeCrypto,
    vault: vault.id,
    signers: null,
    fields: null,
  });
  for (let from = 0; ; from += slice) {
    const entries = entriesFrom(vault.reader, from, slice);
    if (entries.length === 0) break;
    for (const entry of entries) {
      const { findings } = await check.feed(entry);
      if (findings.length > 0) throw new Error('the chain does not hold');
    }
  }
  check.frontier.root();
}
