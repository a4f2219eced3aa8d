/** Killed while shares are used: the next opening finds the new administrator in slot and ledger, or in neither. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readHeader } from '../../../electron/vault/keys/header.ts';
import { buildCommandLine } from '../../support/commandLine.ts';
import { openBench, valueOf } from '../../support/engine.ts';
import { makeShares } from '../../support/recovery.ts';

const litopys = buildCommandLine();
const newcomer = { userName: 'Нова Людина', passphrase: 'нова людина нова фраза' };

/**
 * Milliseconds after the header changed at which the process is killed; the entry follows within some tens. The last
 * process is let be, however slow the machine.
 */
const moments = [0, 2, 5, 10, 20, 40, 80, null];

test('killed between the first write and the last', async () => {
  const bench = await openBench();
  const shares = await makeShares(bench);
  await bench.engine.close();
  const file = (name: string, text: string) => {
    writeFileSync(path.join(bench.dir, name), text, { mode: 0o600 });
    return path.join(bench.dir, name);
  };
  const texts = file('shares', shares.join('\n\n'));
  const pass = file('pass', newcomer.passphrase);
  const kept = path.join(bench.dir, 'kept');
  cpSync(bench.vaultDir, kept, { recursive: true });
  cpSync(bench.stateDir, path.join(bench.dir, 'kept-state'), { recursive: true });
  const before = await readHeader(bench.vaultDir);
  const ends: string[] = [];
  for (const moment of moments) {
    await bench.engine.close();
    rmSync(bench.vaultDir, { recursive: true });
    rmSync(bench.stateDir, { recursive: true });
    cpSync(kept, bench.vaultDir, { recursive: true });
    cpSync(path.join(bench.dir, 'kept-state'), bench.stateDir, { recursive: true });
    const header = path.join(bench.vaultDir, 'vault.json');
    const bare = readFileSync(header, 'utf8');
    const child = litopys.start(
      bench.dir,
      ...['recovery', 'use', bench.vaultDir, '--user', newcomer.userName],
      ...['--passphrase-file', pass, texts],
    );
    let told = '';
    child.stderr?.on('data', (text: Buffer) => (told += text.toString()));
    const ended = new Promise<string>(resolve =>
      child.once('close', (status, signal) => resolve(`${status} ${signal} ${told}`)),
    );
    const watch = setInterval(() => {
      if (readFileSync(header, 'utf8') === bare) return;
      clearInterval(watch);
      if (moment !== null) setTimeout(() => child.kill('SIGKILL'), moment);
    }, 1);
    const end = await ended;
    clearInterval(watch);

    await bench.restart();
    const input = { vault: bench.vaultDir, ...newcomer, readOnly: false };
    const answer = await bench.client.session.open(input);
    if (answer.ok) {
      ends.push('both');
      expect(valueOf(await bench.client.recovery.state({})).uses).toHaveLength(1);
    } else {
      ends.push('neither');
      expect(answer.error.code, end).toBe('user/not-enrolled');
      valueOf(await bench.open());
      expect(valueOf(await bench.client.recovery.state({})).uses).toEqual([]);
      expect((await readHeader(bench.vaultDir)).slots).toEqual(before.slots);
    }
    expect(valueOf(await bench.client.ledger.verify({ level: 'full' })).findings).toEqual([]);
  }
  expect(ends).toContain('both');
});
