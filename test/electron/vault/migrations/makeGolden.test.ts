/**
 * Makes the golden vault of the present schema, once, when asked:
 *
 *   LITOPYS_MAKE_GOLDEN=1 npx vitest run --config test/vitest.config.ts test/electron/vault/migrations/makeGolden
 *
 * It is kept as it is for ever: later versions of the program are held to open it (migrate.test.ts).
 */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { schemaVersion } from '../../../../electron/vault/migrations/index.ts';
import { openBench, passphrase, userName, valueOf } from '../../../support/engine.ts';
import { goldenFolder, type Golden } from '../../../support/golden.ts';
import { facts, movement, nameUk, newAct, newChild } from '../../../support/records.ts';

test.runIf(process.env['LITOPYS_MAKE_GOLDEN'] === '1')('a golden vault is made', async () => {
  const target = goldenFolder(schemaVersion);
  expect(existsSync(target)).toBe(false);
  let now = Date.UTC(2026, 2, 3, 9, 0, 0);
  const bench = await openBench({ clock: () => new Date((now += 61_000)) });
  const { client, dir } = bench;

  const child = valueOf(await client.child.register(newChild()));
  const other = valueOf(await client.child.register(newChild([nameUk('Прикладенко', 'Іванко')])));
  const file = path.join(dir, 'лист.txt');
  await writeFile(file, 'Вигаданий лист про вигадану особу.\n');
  const { added } = valueOf(await client.evidence.add({ files: [file], facts, citations: [] }));
  valueOf(
    await client.episode.record({
      act: newAct('deportation'),
      participations: [movement(child.id), movement(other.id)],
      citations: [{ evidence: added[0]!.id, relation: 'supports', cite: null, note: null }],
    }),
  );
  valueOf(
    await client.record.revise({
      type: 'child',
      id: child.id,
      expectedSeq: child.seq,
      changes: { remarks: ['Вигадана особа', 'Другий абзац'] },
      reason: 'Уточнено',
    }),
  );
  valueOf(await client.record.withdraw({ type: 'child', id: other.id, reason: 'Двічі записано' }));
  valueOf(await client.draft.save({ key: 'example', json: '{"text":"чернетка"}' }));
  valueOf(await client.ledger.checkpoint({}));

  const head = valueOf(await client.ledger.head({}))!;
  const { child: seen } = valueOf(await client.child.get({ id: child.id }));
  const golden: Golden = {
    schema: schemaVersion,
    userName,
    passphrase,
    size: head.size,
    root: head.root,
    child: child.id,
    remarks: seen.fields.remarks,
    withdrawn: other.id,
    evidence: added[0]!.id,
  };
  await bench.engine.close();
  await mkdir(target, { recursive: true });
  await cp(bench.vaultDir, path.join(target, 'vault'), { recursive: true });
  await rm(path.join(target, 'vault/vault.lock'), { force: true });
  await writeFile(path.join(target, 'expected.json'), `${JSON.stringify(golden, null, 2)}\n`);
});
