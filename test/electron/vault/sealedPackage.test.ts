/** Sealed records in a package: only where members want it, only those that were chosen, and all of it verifies. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { enrol, openAs } from '../../support/colleagues.ts';
import { codeOf, verified } from '../../support/compartments.ts';
import { openBench, userName, valueOf, type Bench } from '../../support/engine.ts';
import { leaksIn } from '../../support/leaks.ts';
import { facts, newChild } from '../../support/records.ts';

// each opening derives a key, and these open a vault several times
vi.setConfig({ testTimeout: 180_000 });

const chosenTitle = 'Свідчення бджоляра';
const otherTitle = 'Лист пасічника';
const content = 'таємний зміст вулика';

function exportAs(bench: Bench, name: string, compartments: string[]) {
  return bench.client.packages.export({
    scope: { scope: 'all' },
    language: 'uk',
    target: path.join(bench.dir, name),
    form: 'folder',
    recipients: [],
    addressee: 'Суд',
    compartments,
  });
}

test('records of the chosen compartment go along and verify; those of another do not, and two members stand behind it', async () => {
  const bench = await openBench();
  const page = path.join(bench.dir, 'verify.html');
  writeFileSync(page, '<!doctype html><title>verifier</title>');
  process.env['LITOPYS_VERIFIER_PAGE'] = page;
  const child = valueOf(await bench.client.child.register(newChild())).id;
  await enrol(bench, 'Сторонній', 'documenter');
  const member = await enrol(bench, 'Друга', 'prosecutor');
  const make = async (name: string) =>
    valueOf(await bench.client.compartment.create({ name, members: [member] })).id;
  const [chosen, other] = [await make('Вулик'), await make('Пасіка')];
  const file = path.join(bench.dir, 'лист.txt');
  writeFileSync(file, content);
  const target = { type: 'child' as const, id: child };
  const citations = [{ target, relation: 'supports' as const, cite: null, note: null }];
  const { added } = valueOf(
    await bench.client.evidence.add({
      files: [file],
      facts: { ...facts, title: chosenTitle },
      citations,
      compartment: chosen,
    }),
  );
  const item = added[0]!.id;
  valueOf(
    await bench.client.evidence.describe({
      facts: { ...facts, title: otherTitle },
      citations: [],
      compartment: other,
    }),
  );
  const all = { scope: { scope: 'all' as const } };
  expect(valueOf(await bench.client.packages.preview(all))).toMatchObject({ sealed: 0 });
  expect(
    valueOf(await bench.client.packages.preview({ ...all, compartments: [chosen] })),
  ).toMatchObject({ sealed: 2, evidence: 1 });

  expect(codeOf(await exportAs(bench, 'with', [chosen]))).toBe('approval/asked');
  await openAs(bench, 'Сторонній');
  expect(valueOf(await bench.client.request.list({}))[0]).toMatchObject({
    mayAnswer: false,
    compartments: [{ number: 1, name: null }],
  });
  await openAs(bench, 'Друга');
  const [asked] = valueOf(await bench.client.request.list({}));
  valueOf(await bench.client.request.approve({ id: asked!.id, reason: null }));
  await openAs(bench, userName);
  const made = valueOf(await exportAs(bench, 'with', [chosen]));
  expect(made.report).toMatchObject({ verdict: 'valid' });
  const leaving = await leaksIn(made.path, [chosenTitle, content]);
  for (const each of [chosenTitle, content]) expect(leaving.join()).toContain(each);
  expect(await leaksIn(made.path, [otherTitle])).toEqual([]);
  expect((await verified(bench)).findings).toEqual([]);

  const choice = { whole: false, parts: null, values: null };
  const subject = { type: 'evidence' as const, id: item };
  const erased = valueOf(await bench.client.erasure.preview({ subject, ...choice }));
  expect(erased.packages).toBe(1);

  // whoever is taken out agrees to nothing any more
  valueOf(await bench.client.compartment.removeMember({ id: chosen, user: member }));
  expect(codeOf(await exportAs(bench, 'again', [chosen]))).toBe('compartment/needs-second');
  await openAs(bench, 'Друга');
  expect(codeOf(await exportAs(bench, 'theirs', [chosen]))).toBe('compartment/not-a-member');
});
