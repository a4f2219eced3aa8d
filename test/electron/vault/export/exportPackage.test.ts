import { expect, test } from 'vitest';
import { exported, verified } from '../../../support/exportedPackage.ts';
import { smallVault } from '../../../support/syntheticRecords.ts';

test('a package of everything is complete, and its origin is confirmed by the words', async () => {
  const { vault } = smallVault();
  const { path, words, report } = await exported(vault);
  expect(report.findings).toEqual([]);
  const plain = await verified(path);
  expect(plain.report).toMatchObject({
    verdict: 'valid',
    consistent: true,
    origin: 'not-confirmed',
  });
  const told = await verified(path, words.uk.join('  ').toUpperCase());
  expect(told.report).toMatchObject({ verdict: 'valid', origin: 'confirmed', vault: vault.vault });
  expect(told.items.map(item => [item.label, item.state])).toEqual([
    ['E-000001', 'unaltered'],
    ['E-000002', 'unaltered'],
  ]);
});
