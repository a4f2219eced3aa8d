/** What was destroyed and what is only kept back are two things, in the records, the pages and the verdict. */
import { cpSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { systemKinds } from '../../../../shared/events/event.ts';
import { exported, verified } from '../../../support/exportedPackage.ts';
import { testFolder } from '../../../support/folder.ts';
import { Forger, leftOut, without } from '../../../support/packageForger.ts';
import { blankEvidence } from '../../../support/syntheticRecords.ts';
import { SyntheticVault } from '../../../support/syntheticVault.ts';

/** A file destroyed with all that described it, and one by a protected source whose title was destroyed. */
async function partlyErased() {
  const vault = new SyntheticVault();
  const add = (number: number, source: Record<string, unknown>) =>
    vault.evidence(
      new TextEncoder().encode(`вигаданий текст ${number}`),
      {
        ...blankEvidence,
        number,
        title: 'Назва',
        acquisition: { ...blankEvidence.acquisition, ...source },
      },
      `${number}.txt`,
      'text/plain',
    );
  const gone = add(1, {});
  const kept = add(2, { protectedSource: true, fromWhom: 'Джерело' });
  vault.erase(gone, name => name.startsWith('file/') || name === 'sha512');
  vault.erase(kept, name => name === 'title');
  const folder = path.join(testFolder(), 'package');
  cpSync((await exported(vault, { language: 'en' })).path, folder, { recursive: true });
  return { vault, gone, kept, forger: new Forger(folder) };
}

test('records, tables and the verdict tell the erased from the withheld', async () => {
  const { gone, kept, forger } = await partlyErased();
  const { report, items } = await verified(forger.folder);
  expect(report).toMatchObject({ verdict: 'valid', findings: [] });
  expect(items).toMatchObject([
    { label: 'E-000001', state: 'erased', withheld: [], erased: expect.arrayContaining(['file/sha256', 'file/mediaType']) as string[] },
    { label: 'E-000002', state: 'unaltered', erased: ['title'] },
  ]); // prettier-ignore
  expect(items[1]?.withheld).toContain('acquisition/fromWhom');
  expect(items[1]?.withheld).not.toContain('title');
  const told = JSON.parse(forger.read('data/records/evidence.json')) as Record<string, unknown>[];
  expect(told.find(({ id }) => id === gone)).toMatchObject({ withheld: [] });
  expect(told.find(({ id }) => id === kept)).toMatchObject({ erased: ['title'] });
  const [heads, ...rows] = forger.read('data/records/evidence.csv').trimEnd().split('\r\n');
  expect(heads?.endsWith(',withheld,erased')).toBe(true);
  expect(rows.find(row => row.startsWith(kept))).toMatch(/,title$/);
});

test.each([
  ['the erased told as withheld in the records', (f: Forger) => f.edit('data/records/evidence.json', t => t.replace('"erased":["title"]', '"erased":[]').replace('"withheld":["', '"withheld":["title","'))],
  ['the withheld told as erased in the records', (f: Forger) => f.edit('data/records/evidence.json', t => t.replace('"erased":["title"]', '"erased":["acquisition/fromWhom","title"]'))],
  ['the erased told as withheld in the table', (f: Forger) => f.edit('data/records/evidence.csv', t => t.replace(/ ?([^,]*),title\r\n/, ' $1 title,\r\n'))],
  ['the erased told as withheld on the page', (f: Forger) => f.edit('data/evidence.html', t => t.replaceAll('[erased on legal grounds]', '[withheld]'))],
  ['the entry of the erasure left out', (f: Forger) => f.lines(leftOut(/^field\.erased/))],
  ['what was erased withheld', (f: Forger) => f.lines(without(systemKinds.fieldErased, 'erased#0'))],
])('%s is found', async (_, change) => {
  const { vault, forger } = await partlyErased();
  change(forger);
  forger.resign(vault.userKey);
  const { report } = await verified(forger.folder);
  expect(report.findings.map(({ code }) => code)).toContain('derived/altered');
}); // prettier-ignore

test('an erasure that nobody agreed to, where somebody could, is named', async () => {
  const vault = new SyntheticVault();
  const second = vault.enrol('Ірина Друга', ['prosecutor']);
  const bytes = new TextEncoder().encode('вигаданий текст');
  const id = vault.evidence(bytes, { ...blankEvidence, number: 1 }, '1.txt', 'text/plain');
  vault.erase(id, name => name === 'title');
  const facts = { scope: { scope: 'all' }, addressee: 'Канцелярія-зразок', language: 'uk', recipients: [], withheld: [] };
  vault.agreed = vault.request('packages.export', facts, second);
  await expect(exported(vault)).rejects.toMatchObject({
    fault: { code: 'package/faulty', detail: { findings: 1, first: 'entry/without-approval: entry 3' } },
  });
}); // prettier-ignore
