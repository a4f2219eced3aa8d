/** Exports of other programs (Primero, Uwazi, Martus): synthetic people in the shape these programs write. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { interpretList } from '../../../../shared/lists/interpret.ts';
import type { ListRow } from '../../../../shared/lists/row.ts';
import { readList } from '../../../../electron/vault/lists/read.ts';
import { vectorsAt } from '../../../support/vectors.ts';

const read = async (text: string, name: string) => {
  const list = await readList(Buffer.from(text), name);
  return { list, sheets: interpretList(list, []) };
};

const brief = ({ names, birth, sex, fields }: ListRow) => ({
  name: [names[0]?.family, names[0]?.given].join(' '),
  birth: birth?.edtf ?? null,
  sex,
  number: fields.find(({ role }) => role === 'sourceId')?.value ?? null,
});

const cases = [
  {
    case_id_display: '1a2b3c4',
    name: 'Вигаданенко Марія',
    name_first: 'Марія',
    name_last: 'Вигаданенко',
    name_nickname: 'Маша',
    date_of_birth: '2013-05-12',
    sex: 'female',
    protection_concerns: ['separated', 'unaccompanied'],
  },
  {
    case_id_display: '5d6e7f8',
    name_first: 'Іван',
    name_last: 'Приклад, молодший',
    date_of_birth: '2015-01-30',
    sex: 'male',
  },
];

test('cases of Primero are read from its JSON and its CSV, and say the same', async () => {
  const fromJson = await read(JSON.stringify(cases, null, 2), 'cases.json');
  expect(fromJson.list.format).toBe('json');
  const rows = fromJson.sheets[0]?.rows ?? [];
  expect(rows.map(brief)).toEqual([
    { name: 'Вигаданенко Марія', birth: '2013-05-12', sex: 'female', number: '1a2b3c4' },
    { name: 'Приклад, молодший Іван', birth: '2015-01-30', sex: 'male', number: '5d6e7f8' },
  ]);
  const told = rows[0]?.fields.map(({ raw }) => raw);
  expect(told).toEqual(expect.arrayContaining(['Маша', '["separated","unaccompanied"]']));

  const heads = ['case_id_display', 'name_first', 'name_last', 'date_of_birth', 'sex'] as const;
  const lines = cases.map(each => heads.map(head => `"${each[head]}"`).join(','));
  const fromCsv = await read([heads.join(','), ...lines].join('\r\n'), 'cases.csv');
  const children = (fromCsv.sheets[0]?.rows ?? []).filter(({ kind }) => kind === 'child');
  expect(children.map(brief)).toEqual(rows.map(brief));
});

test('of a JSON array each element is a row: one that is no object, or says a member twice, is told in its place', async () => {
  const text =
    '[\n {"name_last":"А","name_last":"Б","name_first":"В, ]{"},\n 7,\n {"name_last":"Г"}]';
  const { list } = await read(text, 'cases.json');
  expect(
    list.sheets[0]?.rows.map(({ row, issues }) => [row, issues.map(each => each.code)]),
  ).toEqual([
    [1, ['duplicate_key']],
    [2, ['json_invalid']],
    [3, []],
  ]);
  await expect(read('[{"name_last":"А"', 'cases.json')).rejects.toMatchObject({
    fault: { code: 'list/damaged' },
  });
});

test('entities of Uwazi are children by their title, in every language it has', async () => {
  const { sheets } = await read(
    'Title__uk,Date of birth,Sex,Tags\nВигаданенко Марія,2013-05-12,жіноча,one|two\n',
    'entities.csv',
  );
  const [child] = (sheets[0]?.rows ?? []).filter(({ kind }) => kind === 'child');
  expect(child && brief(child)).toMatchObject({ name: 'Вигаданенко Марія', birth: '2013-05-12' });
  expect(child?.fields.map(({ raw }) => raw)).toContain('one|two');
});

const bulletin = `<?xml version="1.0" encoding="UTF-8"?>
<MartusBulletins><MartusBulletin>
<MainFieldSpecs>
<Field type='STRING'><Tag>title</Tag><Label></Label></Field>
<Field type='DATERANGE'><Tag>eventdate</Tag><Label></Label></Field>
<Field type='STRING'><Tag>IntervieweeName</Tag><Label>Interviewee Name</Label></Field>
<Field type='GRID'><Tag>people</Tag><Label>Victims</Label><GridSpecDetails>
<Column type='STRING'><Tag></Tag><Label>First Name</Label></Column>
<Column type='STRING'><Tag></Tag><Label>Last Name</Label></Column>
<Column type='DATE'><Tag></Tag><Label>Date of Birth</Label></Column></GridSpecDetails></Field>
</MainFieldSpecs>
<PrivateFieldSpecs><Field type='MULTILINE'><Tag>privateinfo</Tag><Label></Label></Field></PrivateFieldSpecs>
<FieldValues>
<Field tag='title'><Value>Вигадана подія</Value></Field>
<Field tag='eventdate'><Value>Range:2022-09-01,2022-09-03</Value></Field>
<Field tag='IntervieweeName'><Value>Таємна Свідок</Value></Field>
<Field tag='privateinfo'><Value>таємне джерело</Value></Field>
<Field tag='people'><Value><GridData>
<Row><Column>Марія</Column><Column>Вигаданенко</Column><Column>Simple:2013-05-12</Column></Row>
<Row><Column>Іван</Column><Column>Приклад</Column><Column></Column></Row>
</GridData></Value></Field>
</FieldValues></MartusBulletin></MartusBulletins>`;

test('people named in bulletins of Martus are rows, with what their bulletin says; what tells of its source stays out', async () => {
  const { list, sheets } = await read(bulletin, 'bulletins.xml');
  expect([list.format, sheets.map(({ name }) => name)]).toEqual(['martus', ['Victims']]);
  const children = (sheets[0]?.rows ?? []).filter(({ kind }) => kind === 'child');
  expect(children.map(brief)).toMatchObject([
    { name: 'Вигаданенко Марія', birth: '2013-05-12' },
    { name: 'Приклад Іван', birth: null },
  ]);
  expect(children[0]?.fields.map(({ raw }) => raw)).toEqual([
    'Вигадана подія',
    '2022-09-01/2022-09-03',
  ]);
  expect(JSON.stringify(list)).not.toMatch(/Таємна|таємне/);
  await expect(read(bulletin.slice(0, 900), 'bulletins.xml')).rejects.toMatchObject({
    fault: { code: 'list/damaged' },
  });
});

const peers = vectorsAt('peers');

test.skipIf(peers === null)(
  'the sample that Martus itself ships is read (outside vectors)',
  async () => {
    const file = path.join(peers ?? '', 'martus/test/SampleXmlBulletin.xml');
    const { sheets } = await read(readFileSync(file, 'utf8'), 'SampleXmlBulletin.xml');
    const people = sheets.find(({ name }) => name === 'Victim Information');
    const children = (people?.rows ?? []).filter(({ kind }) => kind === 'child');
    expect(children.map(brief).map(({ name, birth }) => [name, birth])).toEqual(
      expect.arrayContaining([
        ['Brown Dan', '1976-01-01'],
        ['Brown Gina', '1972-01-01'],
        ['Brown Colby', '1999-01-01'],
      ]),
    );
  },
);

test.skipIf(peers === null)(
  'the sample that Uwazi itself ships loses no cell (outside vectors)',
  async () => {
    const file = path.join(peers ?? '', 'uwazi/app/api/csv/specs/test.csv');
    const { list } = await read(readFileSync(file, 'utf8'), 'test.csv');
    const cells =
      list.sheets[0]?.rows.flatMap(row => row.cells.map(cell => cell?.text.trim())) ?? [];
    for (const text of ['title1', '1|1', 'multivalue1|multivalue3', '01/01/2022'])
      expect(cells).toContain(text);
  },
);
