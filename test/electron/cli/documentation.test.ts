import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { outputs } from '../../../electron/cli/outputs.ts';
import { synopsis } from '../../../electron/cli/words/synopsis.ts';
import { buildCommandLine, surroundings } from '../../support/commandLine.ts';
import { testFolder } from '../../support/folder.ts';

const litopys = buildCommandLine();
const docs = path.resolve(import.meta.dirname, '../../../docs');
const text = readFileSync(path.join(docs, 'cli.md'), 'utf8');

test.skipIf(process.platform === 'win32')(
  'the examples of docs/cli.md do what it says, one after another in one folder',
  () => {
    const folder = testFolder();
    const bin = path.join(folder, 'bin');
    mkdirSync(bin);
    const command = path.join(bin, 'litopys');
    writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${litopys.script}" "$@"\n`);
    chmodSync(command, 0o755);
    const examples = [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, lines]) => lines);
    const { status, stdout, stderr } = spawnSync('sh', ['-eu', '-c', examples.join('\n')], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...surroundings(folder),
        LANG: 'C',
        LC_ALL: '',
        PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`,
      },
    });
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toContain('Commands done: 4');
    expect(stdout).toContain('Files added: 3');
    expect(stdout).toContain('[bag/altered-file]');
    expect(stdout).toContain('status 1');
    expect(stdout).toContain('Demonstration made');
    expect(stdout).toContain('to be approved: status 2');
    expect(stdout).toContain('Erased for ever');
    const read = (name: string): unknown =>
      JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
    outputs.export.parse(read('export.json'));
    expect(outputs.verify.parse(read('report.json')).verdict).toBe('valid');
  },
  480_000,
);

test('docs/cli.md gives every command as the program does', () => {
  for (const line of Object.values(synopsis)) expect(text).toContain(`\n${line}\n`);
});

/** `vitest -u` writes it anew. */
test('docs/cli.schema.json is the schema of what is printed', async () => {
  const schemas = Object.entries(outputs).map(([name, schema]) => [
    name,
    z.toJSONSchema(schema, { reused: 'ref' }),
  ]);
  const json = await format(JSON.stringify(Object.fromEntries(schemas)), {
    parser: 'json',
    printWidth: 100,
  });
  await expect(json).toMatchFileSnapshot(path.join(docs, 'cli.schema.json'));
});
