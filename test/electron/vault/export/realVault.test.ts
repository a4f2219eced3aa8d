import { randomBytes } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openBench, valueOf } from '../../../support/engine.ts';
import { facts, movement, newAct, newChild } from '../../../support/records.ts';
import { verified } from '../../../support/exportedPackage.ts';
import { testFolder } from '../../../support/folder.ts';

/** A real vault with a child, an episode and two files, one of them larger than a piece of an object. */
async function filledVault() {
  const folder = testFolder();
  const page = path.join(folder, 'verify.html');
  writeFileSync(page, '<!doctype html><title>verifier</title>');
  process.env['LITOPYS_VERIFIER_PAGE'] = page;
  const { client } = await openBench();
  const child = valueOf(await client.child.register(newChild()));
  const files = ['перший.bin', 'другий.txt'].map(name => path.join(folder, name));
  writeFileSync(files[0]!, randomBytes(3_000_000));
  writeFileSync(files[1]!, 'вигаданий текст');
  const target = { type: 'child' as const, id: child.id };
  const citations = [{ target, relation: 'supports' as const, cite: null, note: null }];
  const added = valueOf(await client.evidence.add({ files, facts, citations }));
  const participations = [movement(child.id)];
  valueOf(
    await client.episode.record({ act: newAct('deportation'), participations, citations: [] }),
  );
  return { client, child, folder, added };
}

describe('a package from a real vault', () => {
  test.each(['folder', 'zip'] as const)(
    'as a %s is valid, by the words that the vault told',
    async form => {
      const { client, folder } = await filledVault();
      const target = path.join(folder, 'package');
      const input = { scope: { scope: 'all' as const }, language: 'uk' as const, recipients: [] };
      const made = valueOf(
        await client.packages.export({ ...input, target, form, addressee: 'Канцелярія-зразок' }),
      );
      expect(made.report).toMatchObject({ verdict: 'valid', origin: 'confirmed', findings: [] });
      const { report, items } = await verified(target, made.words.uk.join(' '));
      expect(report).toMatchObject({ verdict: 'valid', origin: 'confirmed', findings: [] });
      expect(items.map(item => item.state)).toEqual(['unaltered', 'unaltered']);
      expect(valueOf(await client.packages.list({}))[0]).toMatchObject({
        seq: made.seq,
        words: made.words,
        addressee: 'Канцелярія-зразок',
      });
      const full = valueOf(await client.ledger.verify({ level: 'deep' }));
      expect(full).toMatchObject({ verdict: 'valid' });
    },
  );

  test('is checked by the vault too, and an altered one is refused', async () => {
    const { client, child, folder } = await filledVault();
    const target = path.join(folder, 'package');
    const scope = { scope: 'child' as const, child: child.id };
    const input = {
      scope,
      language: 'en' as const,
      recipients: [],
      target,
      form: 'folder' as const,
      addressee: '',
    };
    valueOf(await client.packages.export(input));
    const check = { path: target, words: null, sha512: true, trust: null };
    expect(valueOf(await client.packages.verify(check))).toMatchObject({ verdict: 'valid' });
    appendFileSync(path.join(target, 'data/index.html'), ' ');
    expect(valueOf(await client.packages.verify(check))).toMatchObject({ verdict: 'invalid' });
  });
});
