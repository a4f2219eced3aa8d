/** What an exporter keeps back is in no file of the package; the rest still verifies, and names what is missing. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { InputOf } from '../../../../shared/contract/define.ts';
import type { Contract } from '../../../../shared/contract/index.ts';
import { withholdablePart } from '../../../../shared/package/withheld.ts';
import { openBench, valueOf } from '../../../support/engine.ts';
import { verified } from '../../../support/exportedPackage.ts';
import { testFolder } from '../../../support/folder.ts';
import { Forger } from '../../../support/packageForger.ts';
import { triedHere } from '../../../support/runtime.ts';
import { facts, movement, nameUk, newAct, newChild, statement } from '../../../support/records.ts';

type Withheld = NonNullable<InputOf<Contract['packages']['export']>['withheld']>[number];
interface Told {
  readonly type: string;
  readonly about: string | null;
  readonly part: string | null;
  readonly value: unknown;
}

/** A vault in which one child has a statement, an episode and two files, one made from the other. */
async function filled() {
  const folder = testFolder();
  process.env['LITOPYS_VERIFIER_PAGE'] = path.join(folder, 'verify.html');
  writeFileSync(path.join(folder, 'verify.html'), '<!doctype html><title>verifier</title>');
  const { client } = await openBench();
  const citizenship = statement({
    about: 'citizenship',
    country: 'UA',
    state: 'held',
    basis: 'довідка-приклад',
  });
  const registered = newChild([
    nameUk('Вигаданенко', 'Марійка'),
    nameUk('Іншенко', 'Марія'),
    citizenship,
  ]);
  const child = valueOf(await client.child.register(registered)).id;
  const file = (name: string, text: string) => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  const citations = [
    {
      target: { type: 'child' as const, id: child },
      relation: 'supports' as const,
      cite: 'аркуш 3',
      note: null,
    },
  ];
  const add = async (file: string, more: Partial<typeof facts>) =>
    valueOf(await client.evidence.add({ files: [file], facts: { ...facts, ...more }, citations }));
  const acquisition = { ...facts.acquisition, fromWhom: 'Особа-приклад', where: 'Місце-приклад' };
  const description = ['Абзац опису-приклад.', 'Другий абзац опису.'];
  const more = { title: 'Назва-приклад', description, author: 'Автор-приклад', acquisition };
  const original = (await add(file('оригінал.txt', 'усе, як було'), more)).added[0]!.id;
  const derived = { derivedFrom: original, derivedHow: 'закрито обличчя' };
  const copy = (await add(file('копія.txt', 'без облич'), derived)).added[0]!.id;
  const act = newAct('deportation');
  const recorded = { act, participations: [movement(child)], citations: [] };
  valueOf(await client.episode.record(recorded));
  const made = new Set<string>();
  const send = async (withheld: Withheld[]) => {
    const target = path.join(folder, `package-${made.size}`);
    made.add(target);
    const scope = { scope: 'child' as const, child };
    const how = { language: 'uk' as const, form: 'folder' as const, recipients: [], addressee: '' };
    const sent = await client.packages.export({ scope, withheld, target, ...how });
    if (sent.ok) expect((await verified(target)).report.findings).toEqual([]);
    return { sent, target };
  };
  return { client, child, original, copy, send };
}

/** Every value about a record that the package discloses. */
function toldBy(target: string): Told[] {
  const lines = readFileSync(path.join(target, 'ledger/entries.jsonl'), 'utf8').trim().split('\n');
  return lines.flatMap(line => {
    const { disclosures } = JSON.parse(line) as { disclosures: string[] };
    const fields = disclosures.map(
      text => JSON.parse(Buffer.from(text, 'base64url').toString()) as [string, string, unknown],
    );
    const on = fields.find(([, name]) => name === 'on')?.[2] as { type: string } | undefined;
    const about = fields.find(([, name]) => name === 'value/about')?.[2] as string | undefined;
    return fields.map(([, name, value]) => ({
      type: on?.type ?? '',
      about: about ?? null,
      part: withholdablePart(name),
      value,
    }));
  });
}

/** Every byte of every file but the proofs and the page that verifies, as text. */
function wholeText(folder: string): string {
  const files = new Forger(folder).files().filter(file => !file.endsWith('entries.jsonl'));
  return files.map(file => readFileSync(path.join(folder, file), 'utf8')).join('\n');
}

test('any part of any kind of record can stay behind', async () => {
  const { client, child, send } = await filled();
  const all = toldBy((await send([])).target);
  const parts = valueOf(await client.packages.parts({ scope: { scope: 'child', child } }));
  expect(parts.length).toBeGreaterThan(60);
  for (const { type, about, part, values } of triedHere(parts)) {
    const isOf = (each: Told) => each.type === type && each.about === about && each.part === part;
    const { target } = await send([{ of: 'kind', type, about, part }]);
    const told = toldBy(target);
    expect(told.filter(isOf), `${type} ${part}`).toEqual([]);
    expect(all.filter(isOf)).toHaveLength(values);
    const elsewhere = JSON.stringify(all.filter(each => !isOf(each)).map(each => each.value));
    const secrets = all.filter(isOf).map(each => each.value);
    const text = wholeText(target);
    for (const secret of secrets) {
      if (typeof secret !== 'string' || elsewhere.includes(secret)) continue;
      // short Latin words stand in the pages for other reasons
      if (!/\p{Script=Cyrillic}/u.test(secret) && secret.length < 16) continue;
      expect(text.includes(secret), `${type} ${part}: ${secret}`).toBe(false);
    }
  }
}, 300_000);

test('a record stays behind with what hangs on it alone; a redacted copy goes without its original', async () => {
  const { client, child, original, copy, send } = await filled();
  const withheld: Withheld[] = [{ of: 'record', type: 'evidence', id: original, part: null }];
  const scope = { scope: 'child' as const, child };
  const preview = valueOf(await client.packages.preview({ scope, withheld }));
  expect(preview).toMatchObject({ evidence: 1, leftOut: 2, bytes: 17 });
  const noFiles: Withheld[] = [{ of: 'kind', type: 'evidence', part: 'file/sha256' }];
  const without = await client.packages.preview({ scope, withheld: noFiles });
  expect(valueOf(without)).toMatchObject({ evidence: 2, leftOut: 0, bytes: 0 });
  const { target } = await send(withheld);
  const text = wholeText(target);
  expect(text).not.toContain('усе, як було');
  expect(text).not.toContain('Назва-приклад');
  expect(text).toContain('Записів не включено за вибором укладача</dt><dd>1<');
  expect(text).toContain('без облич');
  expect(text).toContain(copy);
  expect(readdirSync(path.join(target, 'data/evidence'))).toEqual(['E-000002.txt']);
});

test('what one record or one entry tells can stay behind alone', async () => {
  const { client, child, send } = await filled();
  const { assertions } = valueOf(await client.child.get({ id: child }));
  const [first] = assertions;
  const part = 'value/surname';
  const one = await send([{ of: 'record', type: 'assertion', id: first!.id, part }]);
  const surnames = toldBy(one.target).filter(each => each.part === part);
  expect(surnames.map(each => each.value)).toEqual(['Іншенко']);
  const seq = assertions[1]!.begun.seq;
  const other = await send([{ of: 'entry', seq, part }]);
  expect(
    toldBy(other.target)
      .filter(each => each.part === part)
      .map(each => each.value),
  ).toEqual(['Вигаданенко']);
});

test('what cannot be kept back alone, the child itself, and what is not there are refused', async () => {
  const { child, send } = await filled();
  const code = async (rule: Withheld) => {
    const { sent } = await send([rule]);
    return sent.ok ? null : sent.error.code;
  };
  expect(await code({ of: 'kind', type: 'act', part: 'type' })).toBe('withheld/not-possible');
  const whole = { of: 'record' as const, type: 'child' as const, part: null };
  expect(await code({ ...whole, id: child })).toBe('withheld/everything');
  expect(await code({ ...whole, id: crypto.randomUUID() })).toBe('record/unknown');
});
