/** Sealed compartments: what members see, what is left for everybody else, and that the ledger still proves all. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { enrol, openAs } from '../../support/colleagues.ts';
import { codeOf, decryptedPages, verified } from '../../support/compartments.ts';
import { openBench, userName, valueOf, type Bench } from '../../support/engine.ts';
import { leaksInBytes } from '../../support/leaks.ts';
import { facts, newChild } from '../../support/records.ts';

// each opening derives a key, and these open a vault up to five times
vi.setConfig({ testTimeout: 180_000 });

const reason = 'перевірка';
const title = 'Свідчення бджоляра';
const content = 'таємний-зміст джерела';
const caseName = 'Справа «Вулик»';
const secrets = [title, 'бджоляр', content, caseName, 'Вулик', 'свідок-бджоляр.txt'];

async function sealedItem(bench: Bench, compartment: string): Promise<string> {
  const file = path.join(bench.dir, 'свідок-бджоляр.txt');
  await writeFile(file, content);
  const outcome = valueOf(
    await bench.client.evidence.add({
      files: [file],
      facts: { ...facts, title },
      citations: [],
      compartment,
    }),
  );
  return outcome.added[0]!.id;
}

async function found(bench: Bench, text = 'бджоляра'): Promise<string[]> {
  const { hits } = valueOf(await bench.client.search.find({ text, types: ['evidence'], limit: 9 }));
  return hits.map(hit => hit.title);
}

async function listed(bench: Bench): Promise<(string | null)[]> {
  const asked = {
    text: '',
    status: 'all' as const,
    type: null,
    confidentiality: null,
    unlinked: false,
    order: 'number' as const,
    descending: false,
    cursor: null,
    limit: 50,
  };
  return valueOf(await bench.client.evidence.list(asked)).rows.map(row => row.title);
}

/** Two members, one outsider; one sealed item with its file, cited for an open child. */
async function sealedBench() {
  const bench = await openBench();
  const child = valueOf(await bench.client.child.register(newChild())).id;
  const member = await enrol(bench, 'Друга', 'documenter');
  const outsider = await enrol(bench, 'Сторонній', 'administrator', 'prosecutor');
  const { id: compartment } = valueOf(
    await bench.client.compartment.create({ name: caseName, members: [member] }),
  );
  const item = await sealedItem(bench, compartment);
  const cited = {
    evidence: item,
    target: { type: 'child' as const, id: child },
    relation: 'supports' as const,
    cite: null,
    note: 'бджоляр бачив',
  };
  valueOf(await bench.client.link.record({ links: [cited] }));
  return { bench, child, member, outsider, compartment, item };
}

test('a member sees, finds, reads and verifies what is sealed; its file and citation too', async () => {
  const { bench, child, item } = await sealedBench();
  for (const name of [userName, 'Друга']) {
    await openAs(bench, name);
    expect(await found(bench)).toEqual([title]);
    expect(await listed(bench)).toEqual([title]);
    const got = valueOf(await bench.client.evidence.get({ id: item }));
    expect(got.compartment).toMatchObject({ number: 1, name: caseName });
    expect(got.citedBy).toHaveLength(1);
    const { bytes } = valueOf(await bench.client.evidence.read({ id: item, start: 0, length: 99 }));
    expect(Buffer.from(bytes).toString()).toBe(content);
    valueOf(await bench.client.evidence.check({ id: item }));
    const page = valueOf(await bench.client.child.get({ id: child }));
    expect(page.evidence.map(({ evidence }) => evidence.title)).toEqual([title]);
    expect(await verified(bench)).toEqual({ findings: [], sealed: 0 });
  }
});

test('whoever is outside sees that something is sealed, where and by whom, and nothing of it', async () => {
  const { bench, child, item, compartment } = await sealedBench();
  await openAs(bench, 'Сторонній');
  expect(await found(bench)).toEqual([]);
  expect(await found(bench, '10000')).toEqual([]);
  expect(await listed(bench)).toEqual([]);
  expect(codeOf(await bench.client.evidence.get({ id: item }))).toBe('evidence/unknown');
  expect(valueOf(await bench.client.child.get({ id: child })).evidence).toEqual([]);
  const [told] = valueOf(await bench.client.compartment.list({}));
  expect(told).toMatchObject({ id: compartment, name: null, isMember: false, entries: 2 });
  const asked = { before: null, limit: 50, type: null, child: null };
  const { rows } = valueOf(await bench.client.ledger.entries(asked));
  expect(rows.filter(row => row.kind === 'record.sealed@1')).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toContain('бджоляр');
  // every signature, chain link and box is checked; what is in the boxes is counted as sealed
  expect(await verified(bench, 'full')).toEqual({ findings: [], sealed: 2 });
  expect(await verified(bench)).toEqual({ findings: [], sealed: 2 });
  // numbers of open records go on as if nothing was there
  const { number } = valueOf(await bench.client.evidence.describe({ facts, citations: [] }));
  expect(number).toBe(1);
});

test('whoever holds the master key and every file finds nothing of it: pages, headers, objects', async () => {
  const { bench } = await sealedBench();
  const pages = await decryptedPages(bench, 'Сторонній');
  // the search can find: what is open stands there
  expect(leaksInBytes(pages, ['compartment.created@1'])).toHaveLength(1);
  expect(leaksInBytes(pages, secrets)).toEqual([]);
  const rows = pages.toString('latin1');
  const sha256 = (await import('node:crypto')).createHash('sha256').update(content).digest('hex');
  expect(rows).not.toContain(sha256);
});

test('who is taken out keeps what they had read of before, and cannot read what is written after', async () => {
  const { bench, compartment, member } = await sealedBench();
  await openAs(bench, userName);
  valueOf(await bench.client.compartment.removeMember({ id: compartment, user: member }));
  const later = { ...facts, title: 'Пізніший папір' };
  valueOf(await bench.client.evidence.describe({ facts: later, citations: [], compartment }));
  expect(await listed(bench)).toEqual([title, 'Пізніший папір']);
  expect(await verified(bench)).toEqual({ findings: [], sealed: 0 });
  await openAs(bench, 'Друга');
  expect(await listed(bench)).toEqual([title]);
  expect(await verified(bench)).toEqual({ findings: [], sealed: 1 });
  const again = await bench.client.evidence.describe({ facts, citations: [], compartment });
  expect(codeOf(again)).toBe('compartment/not-a-member');
  // taken in again, they read all of it
  await openAs(bench, userName);
  valueOf(await bench.client.compartment.addMember({ id: compartment, user: member }));
  await openAs(bench, 'Друга');
  expect(await listed(bench)).toEqual([title, 'Пізніший папір']);
});

test('who is barred from the vault belongs no more; the next member makes a new key before anything is written', async () => {
  const { bench, compartment, member, item } = await sealedBench();
  await openAs(bench, 'Сторонній');
  const asked = { id: member, reason };
  const refused = await bench.client.user.remove(asked);
  const request = refused.ok ? '' : String(refused.error.detail['request']);
  await openAs(bench, userName);
  valueOf(await bench.client.request.approve({ id: request, reason: null }));
  await openAs(bench, 'Сторонній');
  valueOf(await bench.client.user.remove(asked));
  expect(valueOf(await bench.client.compartment.list({}))[0]!.members).toHaveLength(1);
  await openAs(bench, userName);
  expect(await found(bench)).toEqual([title]);
  valueOf(await bench.client.record.withdraw({ type: 'evidence', id: item, reason }));
  const kinds = valueOf(
    await bench.client.ledger.entries({ before: null, limit: 5, type: 'compartment', child: null }),
  ).rows.map(row => row.kind);
  expect(kinds).toContain('compartment.rekeyed@1');
  expect(await verified(bench)).toEqual({ findings: [], sealed: 0 });
  expect(
    codeOf(await bench.client.compartment.removeMember({ id: compartment, user: member })),
  ).toBe('compartment/not-a-member');
});

test('the life of a sealed record is sealed: revised, withdrawn, restored, with its history', async () => {
  const { bench, item } = await sealedBench();
  const { evidence } = valueOf(await bench.client.evidence.get({ id: item }));
  valueOf(
    await bench.client.record.revise({
      type: 'evidence',
      id: item,
      expectedSeq: evidence.changed.seq,
      changes: { title: 'Уточнений бджоляр' },
      reason: 'бджоляр уточнив',
    }),
  );
  const gone = valueOf(await bench.client.record.withdraw({ type: 'evidence', id: item, reason }));
  expect(gone.withdrawn).toHaveLength(2);
  valueOf(await bench.client.record.restore({ records: gone.withdrawn }));
  const { entries } = valueOf(
    await bench.client.record.history({ id: item, whole: false, before: null, limit: 9 }),
  );
  expect(entries.map(entry => entry.change)).toEqual(['restored', 'withdrawn', 'revised', 'begun']);
  expect(valueOf(await bench.client.evidence.digest({})).left).toBe(0);
  expect(await verified(bench)).toEqual({ findings: [], sealed: 0 });
  await openAs(bench, 'Сторонній');
  expect((await verified(bench)).findings).toEqual([]);
});

test('a transaction that fails leaves nothing of it in the sight of a member', async () => {
  const { bench, compartment } = await sealedBench();
  const nowhere = '00000000-0000-4000-8000-000000000000';
  const citations = [
    {
      target: { type: 'child' as const, id: nowhere },
      relation: 'supports' as const,
      cite: null,
      note: null,
    },
  ];
  const failed = await bench.client.evidence.describe({ facts, citations, compartment });
  expect(codeOf(failed)).toBe('child/unknown');
  expect(await listed(bench)).toEqual([title]);
});

test('an open record cannot be made to name a sealed one', async () => {
  const { bench, item } = await sealedBench();
  const telling = { ...facts, derivedFrom: item };
  expect(codeOf(await bench.client.evidence.describe({ facts: telling, citations: [] }))).toBe(
    'compartment/would-tell',
  );
});

test('projections on the disk are the same for members and others: rebuilt by either, nothing differs', async () => {
  const { bench } = await sealedBench();
  for (const name of [userName, 'Сторонній']) {
    await openAs(bench, name);
    expect(valueOf(await bench.client.ledger.rebuild({})).differing).toBe(0);
  }
});

test('a package tells nothing of what is sealed', async () => {
  const { bench, child } = await sealedBench();
  const { evidence, entries } = valueOf(
    await bench.client.packages.preview({ scope: { scope: 'child', child } }),
  );
  const all = valueOf(await bench.client.packages.preview({ scope: { scope: 'all' } }));
  expect([evidence, all.evidence]).toEqual([0, 0]);
  expect(all.entries).toBe(entries);
});

test('the last member stays, and only an active user can belong', async () => {
  const { bench, compartment, member } = await sealedBench();
  const { removeMember, addMember } = bench.client.compartment;
  expect(codeOf(await addMember({ id: compartment, user: member }))).toBe(
    'compartment/belongs-already',
  );
  valueOf(await removeMember({ id: compartment, user: member }));
  const [self] = valueOf(await bench.client.user.list({}));
  expect(codeOf(await removeMember({ id: compartment, user: self!.id }))).toBe(
    'compartment/last-member',
  );
});
