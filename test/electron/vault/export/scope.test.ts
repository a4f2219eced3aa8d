import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordsOfChild } from '../../../../shared/package/selection.ts';
import { exported, verified } from '../../../support/exportedPackage.ts';
import { Forger } from '../../../support/packageForger.ts';
import { addLink, blankEvidence, smallVault } from '../../../support/syntheticRecords.ts';
import type { SyntheticVault } from '../../../support/syntheticVault.ts';

/** Every byte of every file of a package, as text. */
function wholeText(folder: string): string {
  const files = new Forger(folder).files();
  return files.map(file => readFileSync(path.join(folder, file), 'latin1')).join('\n');
}

/** Every disclosure in the package, opened. */
function disclosed(folder: string): string {
  const lines = readFileSync(path.join(folder, 'ledger/entries.jsonl'), 'utf8')
    .trimEnd()
    .split('\n');
  return lines
    .flatMap(line => (JSON.parse(line) as { disclosures: string[] }).disclosures)
    .map(text => Buffer.from(text, 'base64url').toString('utf8'))
    .join('\n');
}

const latin1 = (text: string) => Buffer.from(text).toString('latin1');

describe('the package of one child', () => {
  test('holds what concerns that child, and nothing of another', async () => {
    const { vault, first, second } = smallVault();
    const made = await exported(vault, { scope: { scope: 'child', child: first } });
    expect((await verified(made.path)).report.findings).toEqual([]);
    expect(readdirSync(path.join(made.path, 'data/children'))).toEqual(['C-0001.html']);
    const text = wholeText(made.path) + latin1(disclosed(made.path));
    expect(text).toContain(latin1('Зразкова'));
    expect(text).not.toContain(latin1('Прикладний'));
    expect(text).not.toContain(second);
  });

  test('takes along the act, the citations, and what an item was made from, to its beginning', () => {
    const { vault, first, second } = smallVault();
    const index = vault.index();
    const before = new Set(recordsOfChild(first, index));
    const root = vault.evidence(new Uint8Array(1), { ...blankEvidence, number: 3 }, 'a.bin', 'x/y');
    const made = { ...blankEvidence, number: 4, derivedFrom: root };
    const copy = vault.evidence(new Uint8Array(2), made, 'b.bin', 'x/y');
    const link = addLink(vault, copy, 'child', first, 'supports');
    const after = recordsOfChild(first, index);
    expect([...after].filter(id => !before.has(id)).sort()).toEqual([root, copy, link].sort());
    expect(after.has(second)).toBe(false);
    expect(recordsOfChild(second, index).has(copy)).toBe(false);
  });

  test('ends where items are said to be made from each other', () => {
    const { vault, first } = smallVault();
    const [photo, letter] = [...vault.files.keys()];
    const index = {
      ...vault.index(),
      derivedFrom: (id: string) => (id === photo ? letter! : photo!),
    };
    expect(recordsOfChild(first, index).has(letter!)).toBe(true);
  });
});

describe('the source of a protected piece of evidence', () => {
  function withSource(vault: SyntheticVault): string {
    const acquisition = {
      ...blankEvidence.acquisition,
      protectedSource: true,
      fromWhom: 'Таємне Джерело',
      relation: 'сусідка-таємниця',
      where: 'Таємне місце',
      url: 'https://example.invalid/taiemnytsia',
      circumstances: 'Таємні обставини',
    };
    const consent = { ...blankEvidence.consent, state: 'given', giverName: 'Таємна Особа' };
    const facts = { ...blankEvidence, number: 3, author: 'Таємний Автор', acquisition, consent };
    return vault.evidence(new Uint8Array(3), facts, 'Розмова з Таємною.wav', 'audio/wav');
  }
  const secrets = ['аємн', 'taiemnytsia', 'сусідка'];

  async function secretsIn(vault: SyntheticVault): Promise<string[]> {
    const made = await exported(vault);
    const { report, items } = await verified(made.path);
    expect(report.findings).toEqual([]);
    const item = items.find(each => each.label === 'E-000003')!;
    expect(item.withheld).toEqual(
      expect.arrayContaining(['acquisition/fromWhom', 'file/name', 'author']),
    );
    expect(item).toMatchObject({ state: 'unaltered', path: 'data/evidence/E-000003.wav' });
    const text = wholeText(made.path) + latin1(disclosed(made.path));
    return secrets.filter(secret => text.includes(latin1(secret)));
  }

  test('is in no file of the package; the rest still verifies, and names what is withheld', async () => {
    const { vault } = smallVault();
    withSource(vault);
    expect(await secretsIn(vault)).toEqual([]);
  });

  test('stays out after the mark is taken back, and out of the entries before it was set', async () => {
    const { vault } = smallVault();
    const id = withSource(vault);
    const open = { ...blankEvidence.acquisition, fromWhom: 'Таємне Джерело' };
    vault.change(id, 'revised', { acquisition: open, reason: null });
    expect(await secretsIn(vault)).toEqual([]);
  });
});

test('a withdrawn piece of evidence is told, its file stays behind', async () => {
  const { vault } = smallVault();
  const [photo] = vault.files.keys();
  vault.change(photo!, 'withdrawn', { reason: 'Додано помилково' });
  const made = await exported(vault);
  const { report, items } = await verified(made.path);
  expect(report.findings).toEqual([]);
  expect(items[0]).toMatchObject({ label: 'E-000001', state: 'withdrawn', path: null });
  expect(readdirSync(path.join(made.path, 'data/evidence'))).toEqual(['E-000002.txt']);
  expect(readFileSync(path.join(made.path, 'data/evidence.html'), 'utf8')).toContain(
    'Додано помилково',
  );
});
