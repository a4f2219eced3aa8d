/** Whatever state the world around a vault is in, the vault opens, and a vault that is only read stays as it is. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Result } from '../../../shared/result.ts';
import { episodeTypes } from '../../../shared/vocabulary/episodeTypes.ts';
import { openBench, passphrase, userName, valueOf, type Bench } from '../../support/engine.ts';
import { filesUnder } from '../../support/files.ts';
import { described, facts, nameUk, newAct, newChild } from '../../support/records.ts';

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.error.code;
}

/** A file where a folder is wanted: as good as a full or forbidden disk. */
async function barMemory({ stateDir }: Bench): Promise<void> {
  await rm(path.join(stateDir, 'heads'), { recursive: true, force: true });
  await writeFile(path.join(stateDir, 'heads'), 'in the way');
}

async function findingsOf({ client }: Bench): Promise<string[]> {
  const state = valueOf(await client.session.state({}));
  return state.state === 'open' ? state.findings.map(each => each.code) : ['locked'];
}

test('where heads cannot be remembered, vaults are made, opened and written all the same, and it is told', async () => {
  const bench = await openBench({ create: false });
  await barMemory(bench);
  const made = await bench.client.session.create({ target: bench.vaultDir, userName, passphrase });
  expect(codeOf(made)).toBe('ok');
  expect(await findingsOf(bench)).toContain('heads/not-remembered');
  await bench.client.session.lock({});
  expect(codeOf(await bench.open())).toBe('ok');
  expect(await findingsOf(bench)).toContain('heads/not-remembered');
  expect(codeOf(await bench.client.child.register(newChild()))).toBe('ok');
});

test('a damaged memory of heads is told and keeps nobody from work', async () => {
  const bench = await openBench();
  await bench.engine.close();
  const [name = ''] = await readdir(path.join(bench.stateDir, 'heads'));
  await writeFile(path.join(bench.stateDir, 'heads', name), '{');
  await bench.restart();
  expect(codeOf(await bench.open())).toBe('ok');
  expect(await findingsOf(bench)).toContain('heads/unreadable');
  expect(codeOf(await bench.client.child.register(newChild()))).toBe('ok');
});

test('vaults are forgotten when a person wants none remembered', async () => {
  const bench = await openBench();
  expect(valueOf(await bench.client.session.recents({}))).toHaveLength(1);
  valueOf(await bench.client.settings.write({ rememberVaults: false }));
  expect(valueOf(await bench.client.session.recents({}))).toEqual([]);
  const kept = filesUnder(bench.stateDir).map(file => readFileSync(file, 'utf8'));
  expect(kept.join('')).not.toContain(path.basename(bench.dir));
});

/** Every file with its content and times. */
async function snapshot(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true });
  const entries = await Promise.all(
    ['.', ...names].sort().map(async name => {
      const file = path.join(folder, name);
      const status = await stat(file);
      const digest = status.isFile()
        ? createHash('sha256')
            .update(await readFile(file))
            .digest('hex')
        : '';
      return [name, `${digest} ${status.isFile() ? status.mtimeMs : ''}`] as const;
    }),
  );
  return Object.fromEntries(entries);
}

test('a vault opened for reading only is the same in every byte and name, while it is open and after', async () => {
  const bench = await openBench();
  const file = path.join(bench.dir, 'довідка.txt');
  await writeFile(file, 'вигаданий зміст');
  valueOf(await bench.client.evidence.add({ files: [file], facts, citations: [] }));
  await bench.engine.close();
  await writeFile(path.join(bench.vaultDir, 'objects', 'left.part'), '');
  const before = await snapshot(bench.vaultDir);
  expect(codeOf(await bench.open(true))).toBe('ok');
  const { client } = bench;
  expect(valueOf(await client.ledger.verify({ level: 'full' })).checked.objects).toBe(1);
  expect(codeOf(await client.evidence.digest({}))).toBe('vault/read-only');
  expect(codeOf(await client.draft.save({ key: 'a', json: '{}' }))).toBe('vault/read-only');
  expect(codeOf(await client.ledger.checkpoint({}))).toBe('vault/read-only');
  const meanwhile = Object.keys(await snapshot(bench.vaultDir));
  // the log of the database is there while it is open; no note of ours is
  expect(meanwhile.filter(name => !name.endsWith('-wal'))).toEqual(Object.keys(before));
  await bench.engine.close();
  expect(await snapshot(bench.vaultDir)).toEqual(before);
});

test('long titles and names in Latin letters do not break the pages of a list', async () => {
  const { client } = await openBench();
  const long = 'w'.repeat(1000);
  for (let at = 0; at < 3; at++) {
    valueOf(await client.child.register(newChild([nameUk(long, long, long)])));
    valueOf(await client.evidence.describe({ facts: { ...facts, title: long }, citations: [] }));
  }
  const filter = {
    text: '',
    status: 'active',
    caseStatus: null,
    country: null,
    form: null,
    unproven: false,
  } as const;
  const page = { descending: false, limit: 2 };
  const first = valueOf(await client.child.list({ filter, order: 'name', cursor: null, ...page }));
  const second = await client.child.list({ filter, order: 'name', cursor: first.next, ...page });
  expect(valueOf(second).rows).toHaveLength(1);
  expect(codeOf(await client.child.list({ filter, order: 'name', cursor: '[', ...page }))).toBe(
    'input/invalid',
  );
});

test('whatever is typed into a search finds or finds nothing, and breaks nothing', async () => {
  const { client } = await openBench();
  valueOf(await client.child.register(newChild([nameUk('Вигаданенко "AND"', 'Мар\u0000ійка*')])));
  const odd = [
    '"',
    '""',
    '*',
    'AND',
    'NOT',
    'NEAR(',
    'plain:',
    '\u0000',
    '😀',
    '\u{1e900}',
    '½',
    'ⅷ',
    '%',
    '_',
    "'",
    '\ud800',
    'a'.repeat(500),
    'є '.repeat(250),
    '-',
    '(',
    ')',
    '^а',
    '{x y}:z',
    '\u0301',
    '٣',
    'ﷺ',
  ];
  // a page of text pasted where a name is asked for
  const letters = Array.from('абвгдежзиклмнопрсту');
  const many = letters
    .flatMap(a => letters.map(b => `${a}о${b}`))
    .slice(0, 120)
    .join(' ');
  for (const text of odd) {
    expect(codeOf(await client.search.find({ text, types: ['child'], limit: 5 }))).toBe('ok');
    expect(codeOf(await client.search.suggest({ field: 'place', text: text.slice(0, 200) }))).toBe(
      'ok',
    );
    const parts = { surname: text, given: many, patronymic: text };
    const similar = await client.child.similar(
      described('', {
        names: [parts, { ...parts, surname: many }],
        births: ['2014'],
        birthPlaces: [text],
        relatives: [{ relation: 'mother', name: text }],
        documents: [many],
      }),
    );
    expect(codeOf(similar)).toBe('ok');
  }
  expect(valueOf(await client.ledger.verify({ level: 'deep' })).findings).toEqual([]);
});

test('a number finds as it is written on the screen', async () => {
  const { client } = await openBench();
  const { id } = valueOf(await client.child.register(newChild()));
  const placement = episodeTypes.find(each => each.form === 'care')!.id;
  const details = {
    form: 'care',
    placement: null,
    carer: null,
    carerRole: null,
    institution: null,
    region: null,
    orderNumber: null,
    orderDate: null,
    court: null,
    contract: null,
    term: null,
    siblingsTogether: null,
    nameChanged: null,
    birthDataChanged: null,
    secrecyOrdered: null,
    databankProfile: null,
  } as const;
  valueOf(
    await client.episode.record({
      act: newAct(placement),
      participations: [
        {
          child: id,
          details,
          differences: [],
          verification: 'raw',
          confidence: null,
          confidenceReason: null,
          sourceGrade: null,
          informationGrade: null,
          provisions: [],
          unknowns: [],
        },
      ],
      citations: [],
    }),
  );
  const { hits } = valueOf(
    await client.search.find({ text: 'EP-0001', types: ['episode'], limit: 5 }),
  );
  expect(hits).toHaveLength(1);
});

test('half a character is refused by its place, wherever it is typed', async () => {
  const bench = await openBench({ create: false });
  const { client } = bench;
  const broken = '\ud800';
  const make = (userNameTyped: string, typed: string) =>
    client.session.create({ target: bench.vaultDir, userName: userNameTyped, passphrase: typed });
  expect(codeOf(await make(`Оксана${broken}`, passphrase))).toBe('input/invalid');
  expect(codeOf(await make(userName, passphrase + broken))).toBe('input/invalid');
  expect(codeOf(await make(userName, passphrase))).toBe('ok');
  const next = passphrase + broken;
  expect(codeOf(await client.session.changePassphrase({ current: passphrase, next }))).toBe(
    'input/invalid',
  );
  const sent = await client.packages.export({
    scope: { scope: 'all' },
    language: 'uk',
    target: path.join(bench.dir, 'package'),
    form: 'folder',
    recipients: [],
    addressee: broken,
  });
  expect(codeOf(sent)).toBe('input/invalid');
});
