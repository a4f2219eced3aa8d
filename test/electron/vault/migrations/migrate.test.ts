/** A vault of every earlier schema opens, is brought up to date when someone agrees, and says what it said before. */
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../../../electron/vault/database/driver.ts';
import { readHeader } from '../../../../electron/vault/keys/header.ts';
import { unlock } from '../../../../electron/vault/keys/keyring.ts';
import { schemaVersion } from '../../../../electron/vault/migrations/index.ts';
import { openBench, valueOf, type Bench } from '../../../support/engine.ts';
import { filesUnder } from '../../../support/files.ts';
import { goldenVaults, type Golden } from '../../../support/golden.ts';
import { newChild } from '../../../support/records.ts';

const older = goldenVaults().filter(({ golden }) => golden.schema < schemaVersion);

async function copied(folder: string): Promise<Bench> {
  const bench = await openBench({ create: false });
  await cp(folder, bench.vaultDir, { recursive: true });
  return bench;
}

function open(bench: Bench, { userName, passphrase }: Golden, upgrade: boolean) {
  const input = { vault: bench.vaultDir, userName, passphrase, readOnly: false, upgrade };
  return bench.client.session.open(input);
}

async function expectAsBefore({ client }: Bench, golden: Golden): Promise<void> {
  const report = valueOf(await client.ledger.verify({ level: 'deep' }));
  expect(report.findings).toEqual([]);
  expect(report.head).toMatchObject({ size: golden.size, root: golden.root });
  const { child } = valueOf(await client.child.get({ id: golden.child }));
  expect(child.fields.remarks).toEqual(golden.remarks);
  const gone = valueOf(await client.child.get({ id: golden.withdrawn }));
  expect(gone.child.status).toBe('withdrawn');
  valueOf(await client.evidence.get({ id: golden.evidence }));
}

test('there is a golden vault of the first schema', () => {
  expect(goldenVaults().map(({ golden }) => golden.schema)).toContain(1);
});

describe.each(older.map(each => [each.golden.schema, each] as const))('schema %s', (_, vault) => {
  const { folder, golden } = vault;

  test('is left byte for byte as it is until someone agrees', async () => {
    const bench = await copied(folder);
    expect(await open(bench, golden, false)).toMatchObject({
      error: { code: 'vault/older', detail: { found: golden.schema, known: schemaVersion } },
    });
    const before = filesUnder(folder).map(file => path.relative(folder, file));
    const after = filesUnder(bench.vaultDir).map(file => path.relative(bench.vaultDir, file));
    expect(after).toEqual(before);
    for (const file of before) {
      const [was, is] = await Promise.all(
        [folder, bench.vaultDir].map(root => readFile(path.join(root, file))),
      );
      expect(is!.equals(was!)).toBe(true);
    }
  });

  test('says after the upgrade what it said before, and goes on; the old one is kept beside it', async () => {
    const bench = await copied(folder);
    valueOf(await open(bench, golden, true));
    await expectAsBefore(bench, golden);
    valueOf(await bench.client.child.register(newChild()));
    expect(valueOf(await bench.client.ledger.verify({ level: 'deep' })).findings).toEqual([]);
    await bench.restart();
    valueOf(await open(bench, golden, false));
    await bench.engine.close();

    // the kept copy with the objects is the old vault, whole
    const kept = path.join(bench.vaultDir, `before-schema-${schemaVersion}`);
    expect((await readdir(kept)).sort()).toEqual(['db-1.db', 'vault.json']);
    const header = await readHeader(kept);
    const keyring = await unlock(header, golden.userName, golden.passphrase);
    const database = openDatabase(path.join(kept, header.database), keyring.databaseKey);
    expect(database.integrityFindings()).toEqual([]);
    database.close();
    keyring.wipe();
  });

  test('goes on where an upgrade was interrupted', async () => {
    const bench = await copied(folder);
    await cp(folder, path.join(bench.vaultDir, `before-schema-${schemaVersion}.part`), {
      recursive: true,
    });
    await cp(folder, path.join(bench.vaultDir, `before-schema-${schemaVersion}`), {
      recursive: true,
    });
    await rm(path.join(bench.vaultDir, `before-schema-${schemaVersion}`, 'vault.json'));
    valueOf(await open(bench, golden, true));
    await expectAsBefore(bench, golden);
  });
});

test('a vault of a later version is refused and left as it is', async () => {
  const bench = await openBench();
  await bench.engine.close();
  const header = await readHeader(bench.vaultDir);
  const { userName, passphrase } = await import('../../../support/engine.ts');
  const keyring = await unlock(header, userName, passphrase);
  const database = openDatabase(path.join(bench.vaultDir, header.database), keyring.databaseKey);
  database.transaction(db => db.exec(`PRAGMA user_version = ${schemaVersion + 1}`));
  database.close();
  await bench.restart();
  const input = { vault: bench.vaultDir, userName, passphrase, readOnly: false, upgrade: true };
  expect(await bench.client.session.open(input)).toMatchObject({ error: { code: 'vault/newer' } });
});
