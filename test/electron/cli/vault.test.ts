import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  ApplyOutput,
  CreateOutput,
  ErrorOutput,
  EvidenceOutput,
  VerifyOutput,
} from '../../../electron/cli/outputs.ts';
import { buildCommandLine } from '../../support/commandLine.ts';
import { facts, movement, newAct, newChild } from '../../support/records.ts';

// each opening derives a key, and that is slow on purpose
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const litopys = buildCommandLine();
const folder = mkdtempSync(path.join(tmpdir(), 'litopys-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const credentials = ['--user', 'Оксана Перевірчук', '--passphrase-file', 'passphrase'];
const json = (text: string): unknown => JSON.parse(text);
const lines = (text: string): unknown[] => text.trimEnd().split('\n').map(json);

beforeAll(async () => {
  writeFileSync(path.join(folder, 'passphrase'), 'verba berizka kalyna 42\n', { mode: 0o600 });
  const { status, stdout } = await litopys.run(folder, 'create', 'case', ...credentials, '--json');
  expect(status).toBe(0);
  const made = CreateOutput.parse(json(stdout));
  expect(made.path).toBe(path.join(folder, 'case.litopys'));
  expect(made.head.words.uk).toHaveLength(12);
});

/** A copy of the vault, so that harm done to it stays there; remembered heads are shared. */
function copyOfVault(name: string): string {
  cpSync(path.join(folder, 'case.litopys'), path.join(folder, name), { recursive: true });
  return path.join(folder, name);
}

async function verified(vault: string, ...more: string[]) {
  const run = await litopys.run(folder, 'verify', vault, ...credentials, '--json', ...more);
  return { status: run.status, report: VerifyOutput.parse(json(run.stdout)) };
}

test('commands are applied, references carry what earlier ones gave, and the vault verifies', async () => {
  writeFileSync(path.join(folder, 'scan.pdf'), '%PDF-1.4 synthetic');
  const commands = [
    { call: 'child.register', input: newChild(), as: 'child' },
    { call: 'evidence.add', input: { files: ['scan.pdf'], facts, citations: [] }, as: 'file' },
    {
      call: 'episode.record',
      input: {
        act: newAct('deportation'),
        participations: [movement('$child.id')],
        citations: [
          { evidence: '$file.added.0.id', relation: 'supports', cite: null, note: '$$ is money' },
        ],
      },
    },
  ];
  const text = commands.map(each => JSON.stringify(each)).join('\n\n');
  writeFileSync(path.join(folder, 'commands.jsonl'), `${text}\n`);
  const run = await litopys.run(
    folder,
    'apply',
    'case.litopys',
    ...credentials,
    'commands.jsonl',
    '--json',
  );
  expect([run.stderr, run.status]).toEqual(['', 0]);
  const told = lines(run.stdout).map(each => ApplyOutput.parse(each));
  expect(told.map(each => ('line' in each ? each.line : each.done))).toEqual([1, 3, 5, 3]);

  const { status, report } = await verified('case.litopys', '--level', 'deep');
  expect([status, report.verdict, report.findings]).toEqual([0, 'valid', []]);
  expect(report).toMatchObject({ kind: 'vault', level: 'deep', checked: { objects: 1 } });
});

test('the first fault ends it: line, code, how many were done', async () => {
  const known = JSON.stringify({ call: 'child.register', input: newChild() });
  const faulty = [
    ['{"call":"session.lock","input":{}}', 'apply/not-allowed'],
    ['{"call":"child.get","input":{"id":7}}', 'input/invalid'],
    ['not json', 'apply/not-a-command'],
  ] as const;
  for (const [line, code] of faulty) {
    writeFileSync(path.join(folder, 'faulty.jsonl'), `${known}\n${line}\n${known}\n`);
    const run = await litopys.run(
      folder,
      'apply',
      'case.litopys',
      ...credentials,
      'faulty.jsonl',
      '--json',
    );
    expect(run.status).toBe(1);
    expect(lines(run.stdout).at(-1)).toMatchObject({ line: 2, fault: { code }, done: 1 });
    expect(run.stderr).toContain('Line 2');
  }
});

test('evidence of files and folders: links are left out, equal bytes are told', async () => {
  const photos = path.join(folder, 'photos');
  cpSync(path.join(folder, 'scan.pdf'), path.join(photos, 'deep/same.pdf'));
  writeFileSync(path.join(photos, 'a.jpg'), 'not really a picture');
  symlinkSync(path.join(folder, 'passphrase'), path.join(photos, 'link'));
  const run = await litopys.run(
    folder,
    'evidence',
    'add',
    'case.litopys',
    ...credentials,
    'photos',
    '--json',
  );
  expect(run.status).toBe(0);
  expect(run.stderr).toContain('link');
  const { added, failed } = EvidenceOutput.parse(json(run.stdout));
  expect(failed).toEqual([]);
  expect(added.map(each => each.name)).toEqual(['a.jpg', 'same.pdf']);
  const sha256 = createHash('sha256').update('not really a picture').digest('hex');
  expect(added[0]?.sha256).toBe(sha256);
  expect(added[1]?.sameAs).toBe(1);
});

test('a wrong name or passphrase cannot be asked, and changes nothing', async () => {
  writeFileSync(path.join(folder, 'wrong'), 'not the passphrase\n', { mode: 0o600 });
  const before = readFileSync(path.join(folder, 'case.litopys/vault.json'));
  const wrong = ['--user', 'Оксана Перевірчук', '--passphrase-file', 'wrong', '--json'];
  const run = await litopys.run(folder, 'verify', 'case.litopys', ...wrong);
  expect(run.status).toBe(2);
  const { error } = ErrorOutput.parse(json(run.stdout));
  expect(error.code).toBe('vault/wrong-name-or-passphrase');
  expect(run.stdout + run.stderr).not.toContain('not the passphrase');
  expect(readFileSync(path.join(folder, 'case.litopys/vault.json'))).toEqual(before);
  expect((await litopys.run(folder, 'verify', 'case.litopys')).status).toBe(2);
});

test('a flipped bit is a finding with status 1: in the header, in an object', async () => {
  const header = path.join(copyOfVault('header.litopys'), 'vault.json');
  flipBit(header, 400);
  const damaged = await verified('header.litopys');
  expect([damaged.status, damaged.report.verdict]).toEqual([1, 'invalid']);
  expect(damaged.report.findings.map(each => each.code)).toEqual(['vault/header-damaged']);

  const objects = path.join(copyOfVault('object.litopys'), 'objects');
  const [object = ''] = readdirSync(objects, { recursive: true, encoding: 'utf8' }).filter(name =>
    /\/|\\/.test(name),
  );
  flipBit(path.join(objects, object), -1);
  const altered = await verified('object.litopys', '--level', 'deep');
  expect([altered.status, altered.report.verdict]).toEqual([1, 'invalid']);
  expect(altered.report.findings.map(each => each.code)).toContain('object/chunk-altered');
});

test('a vault gone back to an older copy is a finding with status 1', async () => {
  copyOfVault('older');
  const known = JSON.stringify({ call: 'child.register', input: newChild() });
  writeFileSync(path.join(folder, 'one.jsonl'), known);
  await litopys.run(folder, 'apply', 'case.litopys', ...credentials, 'one.jsonl');
  const { status, report } = await verified('older');
  expect([status, report.verdict]).toEqual([1, 'invalid']);
  expect(report.findings.map(each => each.code)).toContain('vault/rolled-back');
});

test('a vault without its header is told apart from a folder that is none', async () => {
  const vault = copyOfVault('headless.litopys');
  rmSync(path.join(vault, 'vault.json'));
  const { status, report } = await verified('headless.litopys');
  expect([status, report.verdict]).toEqual([1, 'invalid']);
  expect(report.findings.map(each => each.code)).toEqual(['vault/missing']);
});

function flipBit(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.at(at)! ^ 1, at < 0 ? bytes.length + at : at);
  writeFileSync(file, bytes);
}
