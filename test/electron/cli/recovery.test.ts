import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { outputs } from '../../../electron/cli/outputs.ts';
import { sharesIn } from '../../../shared/recovery/shareText.ts';
import { buildCommandLine } from '../../support/commandLine.ts';
import { testFolder } from '../../support/folder.ts';

const litopys = buildCommandLine();

test('shares are made, tried and told to be wrong by line', async () => {
  const folder = testFolder();
  const file = (name: string, text: string) =>
    writeFileSync(path.join(folder, name), text, { mode: 0o600 });
  file('pass', 'шість слів яких ніхто не вживав\n');
  const who = ['--user', 'Хтось', '--passphrase-file', 'pass'];
  expect((await litopys.run(folder, 'create', 'case', ...who)).status).toBe(0);
  const header = () => readFileSync(path.join(folder, 'case.litopys/vault.json'));

  const made = await litopys.run(
    folder,
    ...['recovery', 'create', 'case.litopys', ...who],
    ...['--threshold', '3', '--shares', '4', '--holder', 'Тримачка', '--json'],
  );
  expect([made.stderr, made.status]).toEqual(['', 0]);
  const told = outputs['recovery create'].parse(JSON.parse(made.stdout));
  expect(told.shares.map(({ number, holder }) => [number, holder])).toEqual([
    [1, 'Тримачка'],
    [2, null],
    [3, null],
    [4, null],
  ]);
  const before = header();
  const [one, two, three, four] = told.shares;
  file('a', `${one!.qr}\n`);
  file('b', `\ufeff${two!.lines.join('\r\n')}\r\n\r\n${four!.lines.join('\n')}\n`);
  const works = await litopys.run(folder, 'recovery', 'try', 'case.litopys', 'a', 'b', '--json');
  expect([works.status, outputs['recovery try'].parse(JSON.parse(works.stdout))]).toEqual([
    0,
    { works: true, threshold: 3, shares: 4, numbers: [1, 2, 4] },
  ]);

  const slip = three!.lines[3]!.replace(/./, letter => (letter === '7' ? '8' : '7'));
  file('c', three!.lines.with(3, slip).join('\n'));
  const wrong = await litopys.run(folder, 'recovery', 'try', 'case.litopys', 'a', 'c', '--json');
  expect([wrong.status, outputs['recovery try'].parse(JSON.parse(wrong.stdout))]).toMatchObject([
    1,
    { works: false, fault: { code: 'share/damaged' } },
  ]);
  expect(wrong.stdout).toContain('Share 2: a mistake in line 4');
  const few = await litopys.run(folder, 'recovery', 'try', 'case.litopys', 'a');
  expect([few.status, few.stdout]).toEqual([1, expect.stringContaining('1 of 3')]);
  expect((await litopys.run(folder, 'recovery', 'try', 'nowhere', 'a')).status).toBe(2);
  expect((await litopys.run(folder, 'recovery', 'try', 'case.litopys', 'nothing')).status).toBe(2);
  expect(header()).toEqual(before);
});

test('what is printed for people is read again, remarks and all', async () => {
  const folder = testFolder();
  writeFileSync(path.join(folder, 'pass'), 'шість слів яких ніхто не вживав\n', { mode: 0o600 });
  const who = ['--user', 'Хтось', '--passphrase-file', 'pass'];
  await litopys.run(folder, 'create', 'case', ...who);
  const made = await litopys.run(folder, 'recovery', 'create', 'case.litopys', ...who);
  expect(sharesIn(made.stdout)).toHaveLength(3);
  writeFileSync(path.join(folder, 'all'), made.stdout);
  const tried = await litopys.run(folder, 'recovery', 'try', 'case.litopys', 'all');
  expect([tried.status, tried.stdout]).toEqual([0, expect.stringContaining('1, 2, 3')]);
  writeFileSync(path.join(folder, 'new'), 'зовсім нова довга фраза\n', { mode: 0o600 });
  const newcomer = ['--user', 'Новенька', '--passphrase-file', 'new'];
  const used = await litopys.run(
    folder,
    'recovery',
    'use',
    'case.litopys',
    ...newcomer,
    'all',
    '--json',
  );
  expect(outputs['recovery use'].parse(JSON.parse(used.stdout)).user.name).toBe('Новенька');
  const checked = await litopys.run(
    folder,
    'verify',
    'case.litopys',
    ...newcomer,
    '--level',
    'full',
  );
  expect([checked.stderr, checked.status]).toEqual(['', 0]);
  const bad = await litopys.run(
    folder,
    ...['recovery', 'create', 'case.litopys', ...who, '--shares', '1'],
  );
  expect([bad.status, bad.stderr]).toEqual([2, expect.stringContaining('--shares')]);
});
