/** G8, G9: a whole ledger verified, against hashing its bytes and against the bare signature checks. */
import { open } from 'node:fs/promises';
import path from 'node:path';
import { equalBytes } from '../../../shared/bytes.ts';
import { noReplacedBoxes } from '../../../shared/erasure/sealed.ts';
import { Frontier, hashLength } from '../../../shared/ledger/merkle.ts';
import { nodeCrypto } from '../../../electron/vault/crypto/nodeCrypto.ts';
import type { ReadableDb } from '../../../electron/vault/database/driver.ts';
import { sliceLevel } from '../../../electron/vault/ledger/checkSlice.ts';
import { checkpointOf } from '../../../electron/vault/ledger/head.ts';
import { checkedSlices, type Asked } from '../../../electron/vault/ledger/pieces.ts';
import { entriesIn } from '../../../electron/vault/tables/run.ts';
import { userBook } from '../../../electron/vault/ledger/users.ts';
import { verifyVault } from '../../../electron/vault/ledger/verify.ts';
import { openHeadMemory } from '../../../electron/vault/heads.ts';
import { closeVault, type Opened } from '../../../electron/vault/session.ts';
import { runFrom, storedHead } from '../../../electron/vault/tables/entry.ts';
import { contest, type Round, type Timing } from '../contest.ts';
import { vaultAt } from '../engine.ts';
import { lineOf, type Goal } from '../goal.ts';
import { memoryOver } from '../machine.ts';
import { opensslVerifications } from '../material.ts';
import { keptLedger } from '../multiply.ts';
import { runOther } from '../programs.ts';

const slice = 1000;
const unasked = { erased: null, replaced: noReplacedBoxes };

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
    const memory = await openHeadMemory(path.join(dir, 'state'));
    const grown: Record<'chain' | 'signatures' | 'full', number[]> = {
      chain: [],
      signatures: [],
      full: [],
    };
    const remembering = (what: keyof typeof grown, work: () => Promise<void>) => ({
      work: async () => void grown[what].push(await memoryOver(work)),
    });
    const book = userBook(vault.reader);
    say('chain, leaf hashes, root');
    const chain = await contest(sizes.rounds, {
      chain: remembering('chain', () => held(opened, { ...unasked, book: null })),
      hash: { work: () => runOther('openssl', 'dgst', '-sha256', log) },
    });
    say('signatures, and the full verification');
    const rates: number[] = [];
    const signed = await contest(sizes.rounds, {
      signatures: remembering('signatures', () => held(opened, { ...unasked, book })),
      full: remembering('full', async () => {
        const { verdict } = await verifyVault(vault, opened.store, memory, 'full', nobody);
        if (verdict !== 'valid') throw new Error('the ledger is not valid');
      }),
      speed: { work: async () => rates.push(await opensslVerifications(3)) },
    });
    await closeVault(opened);
    const bare = signed.map((round, at): Round<'signatures' | 'full' | 'bare'> => ({
      ...round,
      // openssl speed counts processor time, so the two are one here
      bare: alike(entries / (rates[at] ?? 1)),
    }));
    const most = (what: keyof typeof grown) => `at most ${Math.max(...grown[what])} MiB more`;
    return [
      lineOf(chain, {
        goal: 'G8',
        what: `${entries} entries: chain, leaf hashes, root, in two threads`,
        ours: 'chain',
        theirs: 'hash',
        peer: 'openssl dgst -sha256 of the headers',
        wanted: '≤ 12, ≤ 150 MB more memory',
        note: most('chain'),
      }),
      lineOf(bare, {
        goal: 'G9',
        what: `${entries} entries: the same and all signatures, in two threads`,
        ours: 'signatures',
        theirs: 'bare',
        peer: 'as many Ed25519 checks at the rate of openssl speed',
        wanted: '≤ 0.65',
        note: most('signatures'),
      }),
      lineOf(bare, {
        goal: 'G9',
        what: `${entries} entries: verify full: all fields too, and every page of the file twice`,
        ours: 'full',
        theirs: 'bare',
        peer: 'as many Ed25519 checks at the rate of openssl speed',
        wanted: null,
        note: most('full'),
      }),
    ];
  },
};

const nobody = { progress: () => undefined, signal: new AbortController().signal };

function alike(seconds: number): Timing {
  return { seconds, processor: seconds };
}

/** The signed bytes of every entry, one after another. */
async function writeLog(reader: ReadableDb, file: string): Promise<void> {
  const handle = await open(file, 'wx');
  for (let from = 0; ; from += slice) {
    const run = runFrom(reader, from, slice, false);
    if (!run) break;
    await handle.writev([...entriesIn(run)].map(({ header }) => header));
  }
  await handle.close();
}

/** Every entry held to what is asked, and the root over all of them to the signed head. */
async function held({ vault, store }: Opened, asked: Asked): Promise<void> {
  const tree = new Frontier(nodeCrypto);
  for await (const { checked } of checkedSlices(vault, store.pool, asked)) {
    const { findings, leaves, subtree } = checked;
    if (findings.length > 0) throw new Error('the chain does not hold');
    if (subtree) tree.appendSubtree(sliceLevel, subtree);
    else {
      for (let at = 0; at < leaves.length; at += hashLength) {
        tree.append(leaves.subarray(at, at + hashLength));
      }
    }
  }
  const head = checkpointOf(storedHead(vault.reader)?.note ?? '')?.checkpoint;
  if (tree.size !== head?.size || !equalBytes(tree.root(), head.root)) {
    throw new Error('the root is not the one that was signed');
  }
}
