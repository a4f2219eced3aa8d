/** The ledger tells of a package before it is whole; when it never becomes so, the ledger tells that too. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openBench, valueOf, type Bench } from '../../../support/engine.ts';
import { testFolder } from '../../../support/folder.ts';
import { newChild } from '../../../support/records.ts';

const input = {
  scope: { scope: 'all' as const },
  language: 'en' as const,
  recipients: [],
  form: 'folder' as const,
  addressee: 'Канцелярія-зразок',
};

async function openWithPage(): Promise<Bench> {
  const page = path.join(testFolder(), 'verify.html');
  writeFileSync(page, '<!doctype html><title>verifier</title>');
  process.env['LITOPYS_VERIFIER_PAGE'] = page;
  return openBench();
}

test('a package that was stopped, or could not get its name, is told as abandoned', async () => {
  const { client, dir } = await openWithPage();
  valueOf(await client.child.register(newChild()));
  const stop = new AbortController();
  const stopped = await client.packages.export(
    { ...input, target: path.join(dir, 'stopped') },
    {
      signal: stop.signal,
      onProgress: ({ step }) => step === 'package.files' && stop.abort(),
    },
  );
  expect(stopped).toMatchObject({ error: { code: 'job/cancelled' } });
  const target = path.join(dir, 'taken');
  const taken = await client.packages.export(
    { ...input, target },
    {
      onProgress: ({ step }) => step === 'package.files' && mkdirSync(target, { recursive: true }),
    },
  );
  expect(taken).toMatchObject({ error: { code: 'target/exists' } });
  valueOf(await client.packages.export({ ...input, target: path.join(dir, 'made') }));

  const list = valueOf(await client.packages.list({}));
  expect(list.map(({ abandoned }) => abandoned)).toEqual([false, true, true]);
  const page = { before: null, limit: 50, type: 'package', child: null };
  const { rows } = valueOf(await client.ledger.entries(page));
  expect(rows.map(({ kind }) => kind)).toEqual([
    'package.exported@1',
    'package.abandoned@1',
    'package.exported@1',
    'package.abandoned@1',
    'package.exported@1',
  ]);
  expect(valueOf(await client.ledger.verify({ level: 'deep' })).findings).toEqual([]);
});

test('one that fails before the ledger tells of it leaves nothing to tell', async () => {
  const { client, dir } = await openWithPage();
  const target = path.join(dir, 'there');
  mkdirSync(target);
  expect(await client.packages.export({ ...input, target })).toMatchObject({ ok: false });
  expect(valueOf(await client.packages.list({}))).toEqual([]);
  expect(valueOf(await client.ledger.head({}))?.size).toBe(1);
});
