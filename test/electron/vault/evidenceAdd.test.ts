/** Taking files in: what was recorded is told whatever comes after it, and one bad file spoils no other. */
import { mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder } from '../../../electron/cli/commands/files.ts';
import type { Result } from '../../../shared/result.ts';
import { openBench, valueOf } from '../../support/engine.ts';
import { filesUnder as everyFile } from '../../support/files.ts';
import { facts, newChild } from '../../support/records.ts';

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.error.code;
}

async function filesIn(dir: string, count: number): Promise<string[]> {
  await mkdir(dir, { recursive: true });
  return Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const file = path.join(dir, `file-${at}.txt`);
      await writeFile(file, `вигаданий зміст ${at}`);
      return file;
    }),
  );
}

test('when the disk fails in the middle, what was recorded is told and the rest is named with its reason', async () => {
  const { client, dir, vaultDir } = await openBench();
  const files = await filesIn(path.join(dir, 'sources'), 200);
  const objects = path.join(vaultDir, 'objects');
  let isBroken = false;
  const result = valueOf(
    await client.evidence.add(
      { files, facts, citations: [] },
      {
        onProgress({ done, of }) {
          // behind the first batch the folder of the objects is gone, as when a drive is pulled out
          if (isBroken || of === null || done < of / 3) return;
          isBroken = true;
          void rename(objects, `${objects}-away`).then(() => writeFile(objects, ''));
        },
      },
    ),
  );
  const { total } = valueOf(
    await client.evidence.list({
      text: '',
      status: 'all',
      type: null,
      confidentiality: null,
      unlinked: false,
      order: 'number',
      descending: false,
      cursor: null,
      limit: 1,
    }),
  );
  expect(result.added.length).toBe(total);
  expect(total).toBeGreaterThan(0);
  expect(result.added.length + result.failed.length).toBe(files.length);
  expect(result.failed.every(each => each.code.startsWith('disk/'))).toBe(true);
});

test('a vault that was moved while open takes no files into a folder that is not there any more', async () => {
  const { client, dir, vaultDir } = await openBench();
  const files = await filesIn(path.join(dir, 'sources'), 3);
  await rename(vaultDir, path.join(dir, 'moved.litopys'));
  const added = await client.evidence.add({ files, facts, citations: [] });
  expect(codeOf(added)).toMatch(/^disk\//);
  expect(await readdir(dir)).not.toContain(path.basename(vaultDir));
});

test('a citation that cannot be recorded is told before anything is read', async () => {
  const { client, dir } = await openBench();
  const files = await filesIn(path.join(dir, 'sources'), 3);
  const { id } = valueOf(await client.child.register(newChild()));
  valueOf(await client.record.withdraw({ type: 'child', id, reason: 'помилка' }));
  let steps = 0;
  const target = { type: 'child', id } as const;
  const citations = [{ target, relation: 'supports', cite: null, note: null } as const];
  const added = await client.evidence.add(
    { files, facts, citations },
    { onProgress: () => steps++ },
  );
  expect(codeOf(added)).toBe('record/withdrawn');
  expect(steps).toBe(0);
});

test('one damaged file does not keep the second digest from the others', async () => {
  const { client, dir, vaultDir } = await openBench();
  const files = await filesIn(path.join(dir, 'sources'), 4);
  for (const file of files)
    valueOf(await client.evidence.add({ files: [file], facts, citations: [] }));
  await rm(everyFile(path.join(vaultDir, 'objects'))[0]!);
  expect(valueOf(await client.evidence.digest({}))).toEqual({ done: 3, left: 1 });
});

/** «файл» in KOI8-U; no UTF-8. */
const koi8 = Buffer.from([0xc6, 0xc1, 0xca, 0xcc]);

function nameOf(bytes: Buffer, ending = '.txt'): Buffer {
  return Buffer.concat([bytes, Buffer.from(ending)]);
}

test.runIf(process.platform === 'linux')(
  'a file whose name is not UTF-8 is taken in with the bytes of its name',
  async () => {
    const { client, dir } = await openBench();
    const name = nameOf(koi8);
    // in a folder of such a name too
    const folder = Buffer.concat([Buffer.from(`${dir}/`), koi8]);
    await mkdir(folder);
    await writeFile(Buffer.concat([folder, Buffer.from('/'), name]), 'вигаданий зміст');
    const shown = path.join(dir, koi8.toString(), name.toString());
    const { added, failed } = valueOf(
      await client.evidence.add({ files: [shown], facts, citations: [] }),
    );
    expect(failed).toEqual([]);
    const { evidence } = valueOf(await client.evidence.get({ id: added[0]!.id }));
    expect(evidence.fields.file).toMatchObject({
      rawName: name.toString('base64url'),
      mediaType: 'text/plain',
    });
    expect(valueOf(await client.ledger.verify({ level: 'deep' })).findings).toEqual([]);

    const { files } = await filesUnder([path.join(dir, koi8.toString())]);
    expect(files).toEqual([shown]);
  },
);

test.runIf(process.platform === 'linux')(
  'two such names that look alike are told, not mistaken for one another',
  async () => {
    const { client, dir } = await openBench();
    const place = (name: Buffer) => Buffer.concat([Buffer.from(`${dir}/`), name]);
    await writeFile(place(nameOf(koi8)), 'одне');
    await writeFile(place(nameOf(Buffer.from([0xc5, 0xc2, 0xcb, 0xcd]))), 'інше');
    const shown = path.join(dir, nameOf(koi8).toString());
    const { failed } = valueOf(await client.evidence.add({ files: [shown], facts, citations: [] }));
    expect(failed).toMatchObject([{ code: 'source/name-unclear' }]);
  },
);

test('files of the open vault are not taken in: the lock on it would be lost', async () => {
  const { client, vaultDir, dir } = await openBench();
  const link = path.join(dir, 'by-another-way');
  await symlink(vaultDir, link);
  const files = [path.join(vaultDir, 'db-1.db'), path.join(link, 'db-1.db')];
  const { added, failed } = valueOf(await client.evidence.add({ files, facts, citations: [] }));
  expect(added).toEqual([]);
  expect(failed.map(each => each.code)).toEqual(['source/in-vault', 'source/in-vault']);
});

test('a name is kept in NFC, whatever the system that wrote it', async () => {
  const { client, dir } = await openBench();
  const file = path.join(dir, 'йод.txt'.normalize('NFD'));
  await writeFile(file, 'вигаданий зміст');
  const { added } = valueOf(await client.evidence.add({ files: [file], facts, citations: [] }));
  expect(added[0]!.name).toBe('йод.txt'.normalize('NFC'));
});
