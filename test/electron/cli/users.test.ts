import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { outputs } from '../../../electron/cli/outputs.ts';
import { buildCommandLine } from '../../support/commandLine.ts';
import { testFolder } from '../../support/folder.ts';

const litopys = buildCommandLine();

test('a person is enrolled, gets other roles, is barred and told so, comes back and is removed', async () => {
  const folder = testFolder();
  const file = (name: string, text: string) =>
    writeFileSync(path.join(folder, name), text, { mode: 0o600 });
  file('pass', 'шість слів яких ніхто не вживав\n');
  file('hers', 'зовсім інші слова для неї\n');
  file('wrong', 'не ті слова зовсім не ті\n');
  const who = ['--user', 'Хтось', '--passphrase-file', 'pass'];
  const she = ['--user', 'Вона', '--passphrase-file', 'hers'];
  const vault = 'case.litopys';
  const run = (...typed: string[]) => litopys.run(folder, ...typed, '--json');
  const codeOf = ({ stdout }: { stdout: string }) =>
    outputs.error.parse(JSON.parse(stdout)).error.code;
  const list = async () =>
    outputs['user list'].parse(JSON.parse((await run('user', 'list', vault, ...who)).stdout)).users;
  expect((await run('create', vault, ...who)).status).toBe(0);

  const enrol = ['user', 'enrol', vault, 'Вона', ...who, '--new-passphrase-file', 'hers'];
  expect(codeOf(await run(...enrol))).toBe('usage/option-needed');
  expect(codeOf(await run(...enrol, '--role', 'king'))).toBe('usage/not-one-of');
  const enrolled = await run(...enrol, '--role', 'documenter', '--role', 'legalTeam');
  expect([enrolled.stderr, enrolled.status]).toEqual(['', 0]);
  const { id } = outputs['user enrol'].parse(JSON.parse(enrolled.stdout));
  expect((await run('user', 'list', vault, ...she)).status).toBe(0);
  const mine = ['user', 'suspend', vault, 'Хтось', ...she, '--reason', 'так'];
  expect(codeOf(await run(...mine))).toBe('rights/not-yours');

  const why = [...who, '--reason', 'відпустка'];
  expect((await run('user', 'roles', vault, 'вона', ...why, '--role', 'auditor')).status).toBe(0);
  expect((await run('user', 'suspend', vault, 'вона', ...why)).status).toBe(0);
  expect(codeOf(await run('user', 'list', vault, ...she))).toBe('user/suspended');
  expect((await list())[1]).toMatchObject({
    id,
    roles: ['auditor'],
    status: 'suspended',
    changed: { who: 'Хтось', reason: 'відпустка' },
  });
  expect((await run('user', 'reinstate', vault, 'вона', ...why)).status).toBe(0);
  expect((await run('user', 'list', vault, ...she)).status).toBe(0);
  expect((await run('user', 'remove', vault, id, ...why)).status).toBe(2);
  expect((await run('user', 'remove', vault, 'вона', ...why)).status).toBe(0);
  expect((await list())[1]?.status).toBe('removed');

  const guess = ['--user', 'Хтось', '--passphrase-file', 'wrong'];
  const apply = ['apply', vault, ...guess, 'none'];
  file('none', '');
  expect(codeOf(await run(...apply))).toBe('vault/wrong-name-or-passphrase');
  const told = await litopys.run(folder, 'user', 'list', vault, ...who, '--lang', 'en');
  expect(told.stderr).toContain('failed tries to open this vault');
}, 120_000);
