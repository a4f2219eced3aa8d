import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildCommandLine } from '../../support/commandLine.ts';
import { testFolder } from '../../support/folder.ts';

const litopys = buildCommandLine();

test.each([
  ['nothing at all', [], 'No command'],
  ['a command that does not exist', ['destroy'], 'no such command'],
  ['an option that does not exist', ['verify', 'x', '--colour'], 'no option --colour'],
  ['an option without its value', ['create', 'x', '--user'], '--user needs a value'],
  [
    'an option where a value should be',
    ['create', 'x', '--user', '--help'],
    '--user needs a value',
  ],
  ['a value that is not taken', ['verify', 'x', '--json=yes'], '--json takes no value'],
  ['a level that does not exist', ['verify', '.', '--level', 'deeper'], 'quick, full, deep'],
  ['an argument too few', ['verify'], 'argument is missing'],
  ['an argument too many', ['demo', 'a', 'b'], 'Too many arguments'],
  ['a vault without its name', ['create', 'x'], '--user is missing'],
  ['neither child nor all', ['export', 'x', '--out', 'y'], '--child ID or --all'],
  ['a place that is not there', ['verify', 'nowhere'], 'Nothing is there'],
  ['evidence that is not there', ['evidence', 'add', 'x', 'nowhere'], 'Nothing is there'],
  ['commands that are not there', ['apply', 'x', 'nowhere'], 'Nothing is there'],
])('%s ends with status 2 and one message', async (_, args, message) => {
  const { status, stdout, stderr } = await litopys.run(testFolder(), ...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
  expect(stderr).toContain('→');
});

test('a message never repeats what was typed as a value', async () => {
  const { stderr } = await litopys.run(
    testFolder(),
    'create',
    'x',
    '--user',
    'N',
    '--passphrase=horse battery',
  );
  expect(stderr).toContain('no option --passphrase');
  expect(stderr).not.toContain('horse');
});

test('help says what each command takes, in both languages; version is that of the package', async () => {
  const folder = testFolder();
  const all = await litopys.run(folder, '--help');
  for (const name of [
    'create',
    'apply',
    'evidence add',
    'export',
    'verify',
    'demo',
    'checkpoint',
    'stamp query',
    'stamp import',
    'stamp list',
    'signature add',
    'trust add',
    'trust list',
    'trust remove',
    'consistency make',
    'consistency check',
    'recovery create',
    'recovery try',
    'recovery use',
  ]) {
    expect(all.stdout).toContain(`litopys ${name} `);
    const one = await litopys.run(folder, ...name.split(' '), '--help', '--lang', 'uk');
    expect(one.status).toBe(0);
    expect(one.stdout).toContain(`Використання: litopys ${name} `);
  }
  expect((await litopys.run(folder, '--version')).stdout).toMatch(/^litopys \d+\.\d+\.\d+\n$/);
});

test('the passphrase file: missing, empty, no text, open to others', async () => {
  const folder = testFolder();
  const create = (file: string) =>
    litopys.run(folder, 'create', 'v', '--user', 'N', '--passphrase-file', file);
  expect(await create('missing')).toMatchObject({ status: 2, stdout: '' });
  writeFileSync(path.join(folder, 'empty'), '\nsecond line', { mode: 0o600 });
  expect((await create('empty')).stderr).toContain('empty');
  writeFileSync(path.join(folder, 'binary'), Buffer.from([0xff, 0xfe, 0x00]), { mode: 0o600 });
  expect((await create('binary')).stderr).toContain('no text');
  writeFileSync(path.join(folder, 'short'), 'too short\n');
  chmodSync(path.join(folder, 'short'), 0o644);
  const short = await create('short');
  expect(short.status).toBe(2);
  if (process.platform !== 'win32') expect(short.stderr).toContain('chmod 600');
  expect(short.stderr).toContain('passphrase is too short');
});

test('a folder that is neither vault nor package is not judged', async () => {
  const folder = testFolder();
  mkdirSync(path.join(folder, 'letters'));
  writeFileSync(path.join(folder, 'letters/letter.txt'), 'text');
  const human = await litopys.run(folder, 'verify', 'letters');
  expect(human.status).toBe(2);
  expect(human.stderr).toContain('Neither a vault nor a package');
  const { status, stdout } = await litopys.run(folder, 'verify', 'letters', '--json');
  expect(status).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'path/not-recognised' } });
});
