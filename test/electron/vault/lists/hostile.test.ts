/** Files made to harm: they are refused by name or read within limits, and nothing of them is run or fetched. */
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import yazl from 'yazl';
import { interpretList } from '../../../../shared/lists/interpret.ts';
import { readList } from '../../../../electron/vault/lists/read.ts';
import { readInThread } from '../../../../electron/vault/lists/thread.ts';
import { Refusal } from '../../../../shared/result.ts';

const program = process.env['LITOPYS_BYTE_WORKER'] ?? '';

async function archive(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(parts)) {
    zip.addBuffer(Buffer.from(content), name, { mtime: new Date(0) });
  }
  zip.end();
  return gathered(zip);
}

async function gathered(zip: yazl.ZipFile): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

function workbook(sheet: string | Buffer, more: Readonly<Record<string, string>> = {}) {
  return archive({
    'xl/workbook.xml':
      '<workbook><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  });
}

const cell = (place: string, text: string) =>
  `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;

const refusal = (bytes: Uint8Array, name = 'list.xlsx') =>
  readList(bytes, name).then(
    () => 'read',
    (error: unknown) =>
      error instanceof Refusal ? [error.fault.code, error.fault.detail['what'] ?? ''] : error,
  );

test('a cell far to the right, or more rows than any list has, is refused and takes no memory', async () => {
  const far = await workbook(`<worksheet><sheetData>${cell('XFD1', 'x')}</sheetData></worksheet>`);
  expect(await refusal(far)).toEqual(['list/too-large', 'columns']);
  const rows = Array.from({ length: 200_001 }, (_, at) => cell(`A${at + 1}`, 'x')).join('');
  const long = await workbook(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
  expect(await refusal(long)).toEqual(['list/too-large', 'rows']);
});

test('what unpacks to gigabytes, or repeats a row a million times, is refused on the way', async () => {
  const zip = new yazl.ZipFile();
  const megabyte = Buffer.alloc(1024 * 1024, 0x20);
  const much = Readable.from(Array.from({ length: 520 }, () => megabyte));
  zip.addBuffer(Buffer.from('<workbook/>'), 'xl/workbook.xml');
  zip.addReadStream(much, 'xl/sharedStrings.xml');
  zip.end();
  const bomb = await gathered(zip);
  expect(bomb.length).toBeLessThan(1024 * 1024);
  expect(await refusal(bomb)).toEqual(['list/too-large', 'unpacked']);
  const row = `<table:table-row table:number-rows-repeated="1000000">
    <table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>`;
  const content = `<office:document-content><office:body><office:spreadsheet><table:table table:name="T">${row}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const repeated = await archive({ 'content.xml': content });
  expect(await refusal(repeated, 'list.ods')).toEqual(['list/too-large', 'rows']);
});

test('a document type, which could fetch or multiply, is refused', async () => {
  const doctype = '<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>';
  expect(await refusal(await workbook(doctype))).toEqual(['list/damaged', '']);
});

test('a formula is told with its text and its stored value, and never computed', async () => {
  const head = cell('A1', 'Прізвище') + cell('B1', 'Ім’я') + cell('C1', 'Дата народження');
  const formula =
    '<c r="C2" t="str"><f>WEBSERVICE("http://example.invalid/")</f><v>02.03.2014</v></c>';
  const rows = `${head}${cell('A2', 'Вигаданенко')}${cell('B2', 'Левко')}${formula}`;
  const bytes = await workbook(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
  const list = await readList(bytes, 'list.xlsx');
  expect(list.sheets[0]?.rows[1]?.cells[2]).toMatchObject({
    text: '02.03.2014',
    formula: 'WEBSERVICE("http://example.invalid/")',
  });
  const row = interpretList(list, [])[0]?.rows.find(({ kind }) => kind === 'child');
  expect(row).toMatchObject({ birth: { edtf: '2014-03-02' } });
});

test('a workbook that was cut off anywhere is refused, and nothing of it is read', async () => {
  const head = cell('A1', 'Прізвище') + cell('B1', 'Дата народження');
  const whole = await workbook(`<worksheet><sheetData>${head}</sheetData></worksheet>`);
  for (let length = 4; length < whole.length; length += 7) {
    expect(await refusal(whole.subarray(0, length))).toEqual(['list/damaged', '']);
  }
});

test('whatever bytes a file has, reading ends in a list or in a refusal', async () => {
  const start = fc.constantFrom(
    Buffer.alloc(0),
    Buffer.from('PK\x03\x04'),
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.from('ПІБ;Дата народження\n"'),
    Buffer.from('{"lastName":'),
  );
  const names = fc.constantFrom('a.csv', 'a.jsonl', 'a.xls', 'a.ods', 'a');
  const body = fc.uint8Array({ maxLength: 2000 });
  await fc.assert(
    fc.asyncProperty(start, body, names, async (first, rest, name) => {
      try {
        interpretList(await readList(Buffer.concat([first, rest]), name), []);
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
      }
    }),
    { numRuns: 500 },
  );
});

test('every value of a CSV file comes back as it was written', async () => {
  const value = fc
    .string({ unit: 'binary', maxLength: 30 })
    .filter(text => text.trim() !== '' && !text.includes('\ufeff'));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 6 }),
      async rows => {
        const text = rows
          .map(row => row.map(each => `"${each.replaceAll('"', '""')}"`).join(';'))
          .join('\n');
        const list = await readList(Buffer.from(text), 'a.csv');
        const read = list.sheets[0]?.rows.map(({ cells }) => cells.map(each => each?.text));
        expect(read).toEqual(rows.map(row => row.map(each => Buffer.from(each).toString())));
      },
    ),
  );
});

test('reading goes on in a thread: a refusal comes back by its name, and stopping ends it', async () => {
  const job = { kind: 'readList', remembered: [], chosen: null } as const;
  const never = new AbortController().signal;
  const bytes = new TextEncoder().encode('ПІБ;Дата народження\nВигаданенко Левко;2013\n');
  const { head, rows } = await readInThread(program, { ...job, bytes, name: 'a.csv' }, never);
  expect([head.format, rows[0]?.map(({ kind }) => kind)]).toEqual(['csv', ['header', 'child']]);
  const empty = readInThread(program, { ...job, bytes: new Uint8Array(), name: 'a.csv' }, never);
  await expect(empty).rejects.toMatchObject({ fault: { code: 'list/empty' } });
  const stopped = new AbortController();
  stopped.abort();
  const none = readInThread(program, { ...job, bytes, name: 'a.csv' }, stopped.signal);
  await expect(none).rejects.toMatchObject({ fault: { code: 'job/cancelled' } });
});
