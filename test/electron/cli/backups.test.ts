/** Backups, restoring and branches from the command line. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { outputs } from '../../../electron/cli/outputs.ts';
import { buildCommandLine } from '../../support/commandLine.ts';
import { testFolder } from '../../support/folder.ts';

const litopys = buildCommandLine();
const credentials = ['--user', 'Documenter', '--passphrase-file', 'passphrase'];

test('a vault is backed up, restored, and goes on after its words were typed', async () => {
  const folder = testFolder();
  writeFileSync(path.join(folder, 'passphrase'), 'six words nobody has used yet\n', {
    mode: 0o600,
  });
  mkdirSync(path.join(folder, 'disk'));
  const run = async (...args: string[]) => {
    const { status, stdout } = await litopys.run(folder, ...args, '--json');
    return { status, told: JSON.parse(stdout) as unknown };
  };
  expect((await run('create', 'case', ...credentials)).status).toBe(0);
  const made = await run('backup', 'make', 'case.litopys', 'disk', ...credentials);
  expect([made.status, outputs['backup make'].parse(made.told).verdict]).toEqual([0, 'valid']);
  const listed = await run('backup', 'list', 'disk');
  expect(outputs['backup list'].parse(listed.told).backups).toHaveLength(1);
  const restored = await run('restore', 'disk', 'again', ...credentials);
  expect(outputs.restore.parse(restored.told).path).toBe(path.join(folder, 'again.litopys'));

  const shown = await run('branch', 'again.litopys', ...credentials);
  const told = outputs.branch.parse(shown.told);
  if (told.branched) throw new Error('nobody confirmed it');
  expect([shown.status, told.why]).toEqual([1, 'vault/restored']);
  const words = told.found.replace(/^\d+ · /, '');
  const begun = await run('branch', 'again.litopys', ...credentials, '--words', words);
  expect(begun.told).toMatchObject({ branched: true, size: 3 });
  const again = await run('branch', 'again.litopys', ...credentials);
  expect(again).toMatchObject({ status: 2, told: { error: { code: 'branch/not-needed' } } });

  const rebuilt = await run('rebuild', 'again.litopys', ...credentials);
  expect(outputs.rebuild.parse(rebuilt.told).differing).toBe(0);
}, 120_000);
