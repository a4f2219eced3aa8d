import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as z from 'zod';
import {
  DemoOutput,
  ErrorOutput,
  ExportOutput,
  VerifyOutput,
} from '../../../electron/cli/outputs.ts';
import { buildCommandLine } from '../../support/commandLine.ts';

// each opening derives a key, and that is slow on purpose
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const litopys = buildCommandLine();
const folder = mkdtempSync(path.join(tmpdir(), 'litopys-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let demo: z.infer<typeof DemoOutput>;

beforeAll(async () => {
  const { status, stdout, stderr } = await litopys.run(
    folder,
    'demo',
    'demo',
    '--json',
    '--lang',
    'en',
  );
  expect([stderr, status]).toEqual(['', 0]);
  demo = DemoOutput.parse(JSON.parse(stdout));
  writeFileSync(path.join(folder, 'passphrase'), demo.passphrase, { mode: 0o600 });
});

async function verified(...args: string[]) {
  const run = await litopys.run(folder, 'verify', ...args, '--json');
  return { status: run.status, report: VerifyOutput.parse(JSON.parse(run.stdout)) };
}

function exported(...args: string[]) {
  const credentials = ['--user', demo.user, '--passphrase-file', 'passphrase'];
  return litopys.run(folder, 'export', demo.vault, ...credentials, ...args, '--json');
}

test('the demonstration is whole: made, verified, exported, verified, origin confirmed', () => {
  expect(demo.made).toMatchObject({ files: 40 });
  expect(demo.made.children).toBeGreaterThanOrEqual(12);
  expect(demo.verification.vault).toMatchObject({ verdict: 'valid', level: 'deep', findings: [] });
  expect(demo.verification.package).toMatchObject({ verdict: 'valid', origin: 'confirmed' });
});

test('it is made in an empty folder only', async () => {
  const run = await litopys.run(folder, 'demo', 'demo', '--json');
  expect(run.status).toBe(2);
  expect(ErrorOutput.parse(JSON.parse(run.stdout)).error.code).toBe('target/not-empty');
});

test('a package is verified with nothing but the package; its origin only with the words', async () => {
  const { status, report } = await verified(demo.package);
  expect(status).toBe(0);
  expect(report).toMatchObject({ kind: 'package', verdict: 'valid', origin: 'not-confirmed' });
  const right = await verified(demo.package, '--words', demo.fingerprint.uk.join(' '));
  expect(right.report).toMatchObject({ verdict: 'valid', origin: 'confirmed' });
  const others = [...demo.fingerprint.uk].reverse().join(' ');
  const wrong = await verified(demo.package, '--words', others);
  expect([wrong.status, wrong.report]).toMatchObject([1, { origin: 'contradicted' }]);
});

test('a byte more in a package is a finding that names the file', async () => {
  cpSync(demo.package, path.join(folder, 'altered'), { recursive: true });
  appendFileSync(path.join(folder, 'altered/data/index.html'), ' ');
  const { status, report } = await verified('altered');
  expect([status, report.verdict]).toEqual([1, 'invalid']);
  expect(report.findings).toContainEqual(
    expect.objectContaining({ code: 'bag/altered-file', where: 'data/index.html' }),
  );
});

test('one child as a single file: valid, and smaller than everything', async () => {
  const passed = await exported('--all', '--out', 'all.zip', '--zip');
  const whole = ExportOutput.parse(JSON.parse(passed.stdout));
  const filter = { status: 'active', caseStatus: null, country: null, form: null, unproven: false };
  const page = { order: 'number', descending: true, cursor: null, limit: 1 };
  const command = { call: 'child.list', input: { filter: { ...filter, text: '' }, ...page } };
  writeFileSync(path.join(folder, 'find.jsonl'), JSON.stringify(command));
  const credentials = ['--user', demo.user, '--passphrase-file', 'passphrase', '--json'];
  const found = await litopys.run(folder, 'apply', demo.vault, ...credentials, 'find.jsonl');
  const Found = z.object({ result: z.object({ rows: z.array(z.object({ id: z.string() })) }) });
  const [child] = Found.parse(JSON.parse(found.stdout.split('\n')[0]!)).result.rows;
  const run = await exported('--child', child!.id, '--out', 'child.zip', '--zip');
  expect(run.status).toBe(0);
  const made = ExportOutput.parse(JSON.parse(run.stdout));
  expect(made.files).toBeLessThan(whole.files);
  expect((await verified('child.zip')).report.verdict).toBe('valid');
});

test('an export that cannot be asked leaves nothing behind', async () => {
  for (const [args, code] of [
    [['--child', 'nobody', '--out', 'x'], 'child/unknown'],
    [['--all', '--out', 'x', '--recipient', 'age1wrong'], 'recipient/invalid'],
    [['--all', '--out', demo.package], 'target/exists'],
  ] as const) {
    const run = await exported(...args);
    expect(run.status).toBe(2);
    expect(ErrorOutput.parse(JSON.parse(run.stdout)).error.code).toBe(code);
    expect(existsSync(path.join(folder, 'x'))).toBe(false);
  }
});

test.skipIf(process.platform === 'win32')(
  'Ctrl+C ends it in order: what was finished stays, and the vault verifies',
  async () => {
    const running = litopys.start(folder, 'demo', 'stopped');
    let stderr = '';
    running.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    const ended = new Promise(resolve => running.on('close', resolve));
    while (!existsSync(path.join(folder, 'stopped/files/витяг.pdf'))) await setTimeout(20);
    running.kill('SIGINT');
    expect(await ended).toBe(2);
    expect(stderr).toContain('Stopped');
    const credentials = ['--user', demo.user, '--passphrase-file', 'passphrase'];
    const { report } = await verified('stopped/demo.litopys', ...credentials, '--level', 'deep');
    expect(report).toMatchObject({ verdict: 'valid', findings: [] });
  },
);
