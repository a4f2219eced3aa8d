/** Nothing recorded lies on the disk in the clear: searched byte by byte, in every spelling a file could hold. */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openBench, passphrase, userName, valueOf } from '../../support/engine.ts';
import { facts, movement, nameUk, newAct, newChild } from '../../support/records.ts';

const secrets = [
  'Вигаданенко',
  'Марійка',
  'довідка-свідка',
  'Перший абзац',
  'Чернетковий',
  'таємний-зміст',
  userName,
  passphrase,
];

/** UTF-8, UTF-16, base64 at each offset of three, JSON escapes, percent escapes. */
function spellings(text: string): Buffer[] {
  const utf8 = Buffer.from(text);
  const base64 = [0, 1, 2].map(shift => {
    const encoded = Buffer.concat([Buffer.alloc(shift), utf8]).toString('base64url');
    return encoded.slice(
      shift === 0 ? 0 : shift + 1,
      Math.floor(((shift + utf8.length) * 4) / 3) - 1,
    );
  });
  const escaped = Array.from(
    text,
    letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ).join('');
  return [
    utf8,
    Buffer.from(text, 'utf16le'),
    Buffer.from(text.toUpperCase()),
    ...base64.map(each => Buffer.from(each)),
    Buffer.from(escaped),
    Buffer.from(encodeURIComponent(text)),
    Buffer.from(utf8.toString('hex')),
  ];
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name));
}

async function leaksIn(folder: string): Promise<string[]> {
  const leaks: string[] = [];
  for (const file of await filesUnder(folder)) {
    const bytes = Buffer.concat([Buffer.from(path.relative(folder, file)), await readFile(file)]);
    for (const secret of secrets) {
      if (spellings(secret).some(spelling => bytes.includes(spelling)))
        leaks.push(`${secret} in ${file}`);
    }
  }
  return leaks;
}

test('vault, state and temporary folder hold nothing recorded, while the vault is open and after', async () => {
  const temporary = process.env['TMPDIR'];
  const bench = await openBench({ create: false });
  const own = path.join(bench.dir, 'tmp');
  const sources = path.join(bench.dir, 'sources');
  await mkdir(own);
  await mkdir(sources);
  process.env['TMPDIR'] = own;
  try {
    const { client } = bench;
    valueOf(await client.session.create({ target: bench.vaultDir, userName, passphrase }));
    const child = valueOf(
      await client.child.register(newChild([nameUk('Вигаданенко', 'Марійка')])),
    );
    const file = path.join(sources, 'довідка-свідка.txt');
    await writeFile(file, 'таємний-зміст '.repeat(700_000)); // large enough for the threads
    valueOf(await client.evidence.add({ files: [file], facts, citations: [] }));
    valueOf(
      await client.episode.record({
        act: newAct('deportation'),
        participations: [movement(child.id)],
        citations: [],
      }),
    );
    valueOf(await client.draft.save({ key: 'child/new', json: '{"name":"Чернетковий"}' }));
    valueOf(await client.search.find({ text: 'Вигаданенко', types: ['child'], limit: 5 }));
    expect(valueOf(await client.ledger.verify({ level: 'deep' })).verdict).toBe('valid');

    for (const folder of [bench.vaultDir, bench.stateDir, own])
      expect(await leaksIn(folder)).toEqual([]);
    await bench.engine.close();
    for (const folder of [bench.vaultDir, bench.stateDir, own])
      expect(await leaksIn(folder)).toEqual([]);
    // the search itself finds what is there
    expect(await leaksIn(sources)).not.toEqual([]);
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
});
