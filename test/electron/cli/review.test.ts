import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type * as z from 'zod';
import { outputs } from '../../../electron/cli/outputs.ts';
import { buildCommandLine } from '../../support/commandLine.ts';
import { testFolder } from '../../support/folder.ts';

const litopys = buildCommandLine();

test('two people review a record by the command line, and unlock it together', async () => {
  const folder = testFolder();
  const file = (name: string, text: string) =>
    writeFileSync(path.join(folder, name), text, { mode: 0o600 });
  file('pass', 'шість слів яких ніхто не вживав\n');
  file('hers', 'зовсім інші слова для неї\n');
  file('letter.txt', 'вигаданий лист');
  const vault = 'case.litopys';
  const who = ['--user', 'Хтось', '--passphrase-file', 'pass'];
  const she = ['--user', 'Вона', '--passphrase-file', 'hers'];
  const run = async <T>(schema: z.ZodType<T>, status: number, ...typed: string[]): Promise<T> => {
    const done = await litopys.run(folder, ...typed, '--json');
    expect([typed.slice(0, 2), done.status]).toEqual([typed.slice(0, 2), status]);
    return schema.parse(JSON.parse(done.stdout));
  };
  const refusal = async (...typed: string[]) =>
    (await run(outputs.error, 2, 'review', ...typed)).error;
  await run(outputs.create, 0, 'create', vault, ...who);
  const enrol = ['user', 'enrol', vault, 'Вона', ...who, '--new-passphrase-file', 'hers'];
  await run(outputs['user enrol'], 0, ...enrol, '--role', 'reviewer');
  const { added } = await run(
    outputs['evidence add'],
    0,
    ...['evidence', 'add', vault, ...who, 'letter.txt'],
  );
  const id = added[0]?.id ?? '';
  const say = (verb: 'submit' | 'approve' | 'return', by: string[], ...more: string[]) =>
    run(outputs['review submit'], 0, 'review', verb, vault, id, ...by, ...more);
  await say('submit', who, '--reason', 'перше читання');
  const { records } = await run(outputs['review list'], 0, 'review', 'list', vault, ...she);
  expect(records).toMatchObject([{ id, type: 'evidence', lastBy: 'Хтось', isOwn: false }]);
  expect((await refusal('approve', vault, id, ...who)).code).toBe('review/own');
  expect((await refusal('return', vault, id, ...she)).code).toBe('usage/option-needed');
  await say('approve', she);

  const reopen = ['reopen', vault, id, ...who, '--reason', 'дату знайдено'];
  const asked = await refusal(...reopen);
  expect(asked.code).toBe('approval/asked');
  const agree = ['request', 'approve', vault, asked.request ?? '', ...she];
  await run(outputs['request approve'], 0, ...agree);
  expect((await run(outputs['review reopen'], 0, 'review', ...reopen)).id).toBe(id);
  const { stdout } = await litopys.run(folder, 'review', 'show', vault, id, ...she, '--lang', 'uk');
  expect(stdout).toContain('відімкнуто для змін: Хтось');
  expect(stdout).toContain('востаннє схвалено: Вона');
}, 240_000);
