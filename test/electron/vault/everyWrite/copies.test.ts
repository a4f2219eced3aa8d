/** Backup, restoring, bringing up to date and branching, killed before every write; the next attempt always ends. */
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../../electron/vault/database/driver.ts';
import { readHeader } from '../../../../electron/vault/keys/header.ts';
import { unlock } from '../../../../electron/vault/keys/keyring.ts';
import { schemaOf, schemaVersion } from '../../../../electron/vault/migrations/index.ts';
import { digestOf } from '../../../../electron/vault/backup/layout.ts';
import { unwatched } from '../../../support/disk/caller.ts';
import {
  closesSound,
  holdsAtEveryWrite,
  mostTime,
  opening,
} from '../../../support/disk/everyWrite.ts';
import { openBench, passphrase, userName, valueOf, type Bench } from '../../../support/engine.ts';
import { filesUnder } from '../../../support/files.ts';
import { memoryFolder } from '../../../support/folder.ts';
import { goldenVaults } from '../../../support/golden.ts';
import { facts, newChild } from '../../../support/records.ts';

/** A vault with a file of evidence, and a backup of it on another disk. */
async function backedUp(): Promise<{ bench: Bench; disk: string }> {
  const bench = await openBench({ within: memoryFolder() });
  const disk = path.join(bench.dir, 'disk');
  mkdirSync(disk);
  await addFile(bench, 'one');
  valueOf(await bench.client.backup.make({ folder: disk, note: null }));
  return { bench, disk };
}

async function addFile({ client, dir }: Bench, name: string): Promise<void> {
  const file = path.join(dir, `${name}.bin`);
  writeFileSync(file, Buffer.alloc(70_000, name));
  valueOf(await client.evidence.add({ files: [file], facts, citations: [] }));
}

function partsUnder(folder: string): string[] {
  return filesUnder(folder).filter(file => file.includes('.part'));
}

/** Opens a vault that stops for a branch, and confirms it; tells for what it stopped. */
async function openOnBranch({ client, vaultDir: vault }: Bench): Promise<string> {
  const input = { vault, userName, passphrase, readOnly: false };
  const stopped = await client.session.open(input);
  if (stopped.ok) return 'ok';
  const { code, detail } = stopped.error;
  const branch = { root: String(detail['root']), why: 'restored' as const };
  valueOf(await client.session.open({ ...input, branch }));
  return code;
}

test.skipIf(unwatched)('backup.make', { timeout: mostTime }, async () => {
  const { bench, disk } = await backedUp();
  await addFile(bench, 'two');
  const older = new Map<string, string>();
  for (const file of filesUnder(disk)) older.set(file, await digestOf(file));
  await holdsAtEveryWrite({
    bench,
    before: [opening(bench)],
    deed: { name: 'backup.make', input: { folder: disk, note: null } },
    async judge() {
      for (const [file, digest] of older) expect(await digestOf(file)).toBe(digest);
      valueOf(await bench.open());
      const { backup } = bench.client;
      const { rows, unreadable } = valueOf(await backup.list({ folder: disk }));
      expect([unreadable, rows.filter(({ fault }) => fault !== null)]).toEqual([[], []]);
      const generation = rows.length;
      const check = { folder: disk, credentials: null, deep: true, generation };
      expect(valueOf(await backup.check(check)).findings).toEqual([]);
      const again = valueOf(await backup.make({ folder: disk, note: null }));
      expect(again.report.verdict).toBe('valid');
      expect(partsUnder(disk)).toEqual([]);
      await closesSound(bench);
      return generation === 2 ? 'new' : 'old';
    },
  });
});

test.skipIf(unwatched)('backup.restore', { timeout: mostTime }, async () => {
  const { bench: first, disk: made } = await backedUp();
  await first.engine.close();
  const bench = await openBench({ create: false, within: memoryFolder() });
  const disk = path.join(bench.dir, 'disk');
  cpSync(made, disk, { recursive: true });
  const input = {
    folder: disk,
    generation: 1,
    target: bench.vaultDir,
    userName,
    passphrase,
    incomplete: false,
  };
  await holdsAtEveryWrite({
    bench,
    before: [],
    deed: { name: 'backup.restore', input },
    async judge() {
      const isThere = existsSync(bench.vaultDir);
      if (!isThere) valueOf(await bench.client.backup.restore(input));
      expect(await openOnBranch(bench)).toBe('vault/restored');
      await closesSound(bench);
      expect(partsUnder(bench.dir)).toEqual([]);
      return isThere ? 'new' : 'old';
    },
  });
});

test.skipIf(unwatched)('session.open, of an older vault', { timeout: mostTime }, async () => {
  const { folder, golden } = goldenVaults()[0]!;
  const bench = await openBench({ create: false, within: memoryFolder() });
  cpSync(folder, bench.vaultDir, { recursive: true });
  for (const file of filesUnder(bench.vaultDir)) chmodSync(file, 0o600);
  const { userName, passphrase } = golden;
  const input = { vault: bench.vaultDir, userName, passphrase, readOnly: false };
  const copy = `before-schema-${schemaVersion}`;
  await holdsAtEveryWrite({
    bench,
    before: [],
    deed: { name: 'session.open', input: { ...input, upgrade: true } },
    async judge() {
      const { client, vaultDir } = bench;
      const opened = await client.session.open(input);
      if (!opened.ok) {
        expect(opened.error.code).toBe('vault/older');
        valueOf(await client.session.open({ ...input, upgrade: true }));
      }
      expect(valueOf(await client.ledger.head({}))).toMatchObject({
        size: golden.size,
        root: golden.root,
      });
      const { child } = valueOf(await client.child.get({ id: golden.child }));
      expect(child.fields.remarks).toEqual(golden.remarks);
      await closesSound(bench, [copy]);
      const kept = path.join(vaultDir, copy);
      expect(readdirSync(kept).sort()).toEqual(['db-1.db', 'vault.json']);
      const keyring = await unlock(await readHeader(kept), userName, passphrase);
      const database = openDatabase(path.join(kept, 'db-1.db'), keyring.databaseKey);
      expect([schemaOf(database), database.integrityFindings()]).toEqual([golden.schema, []]);
      database.close();
      return opened.ok ? 'new' : 'old';
    },
  });
});

test.skipIf(unwatched)('session.open, on a branch', { timeout: mostTime }, async () => {
  const bench = await openBench({ within: memoryFolder() });
  const older = path.join(bench.dir, 'older');
  await bench.engine.close();
  cpSync(bench.vaultDir, older, { recursive: true });
  await bench.restart();
  valueOf(await bench.open());
  valueOf(await bench.client.child.register(newChild()));
  await bench.engine.close();
  cpSync(older, bench.vaultDir, { recursive: true });
  await bench.restart();
  const stopped = await bench.open();
  const root = stopped.ok ? '' : String(stopped.error.detail['root']);
  const input = { vault: bench.vaultDir, userName, passphrase, readOnly: false };
  await holdsAtEveryWrite({
    bench,
    before: [],
    deed: { name: 'session.open', input: { ...input, branch: { root, why: 'restored' } } },
    async judge() {
      const code = await openOnBranch(bench);
      expect(['ok', 'vault/rolled-back']).toContain(code);
      const page = { before: null, limit: 50, type: null, child: null };
      const { rows } = valueOf(await bench.client.ledger.entries(page));
      // killed before this machine remembered the branch it asks once more, and the ledger tells of two
      const kinds = rows.map(({ kind }) => kind).slice(code === 'ok' || rows.length < 3 ? 0 : 1);
      expect(kinds).toEqual(['ledger.branched@1', 'vault.created@1']);
      await closesSound(bench);
      return code === 'ok' || rows.length === 3 ? 'new' : 'old';
    },
  });
});
