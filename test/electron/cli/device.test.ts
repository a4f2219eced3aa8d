/** A bound user on the command line: it asks no key store, and opens with the printed code. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildCommandLine } from '../../support/commandLine.ts';
import { openBench, passphrase, userName, valueOf } from '../../support/engine.ts';

const litopys = buildCommandLine();

test('the command line opens the vault of a bound user by the code, and says so without it', async () => {
  const kept = new Map<string, Uint8Array>();
  const bench = await openBench({
    deviceStore: {
      canKeep: () => Promise.resolve(true),
      find: id => Promise.resolve(kept.get(id)?.slice() ?? null),
      keep: ({ id, key }) => Promise.resolve(void kept.set(id, key.slice())),
      forget: id => Promise.resolve(void kept.delete(id)),
    },
  });
  const { device, lines, qr } = valueOf(await bench.client.device.prepare({}));
  valueOf(await bench.client.device.bind({ device, passphrase }));
  await bench.engine.close();
  const file = (name: string, text: string) =>
    writeFileSync(path.join(bench.dir, name), text, { mode: 0o600 });
  file('pass', `${passphrase}\n`);
  file('code', `# аркуш\n${lines.join('\n')}\n`);
  file('scan', `${qr}\n`);
  file(
    'slip',
    lines
      .with(
        1,
        lines[1]!.replace(/./, one => (one === '7' ? '8' : '7')),
      )
      .join('\n'),
  );
  const list = (...more: string[]) =>
    litopys.run(
      bench.dir,
      ...['user', 'list', bench.vaultDir, '--user', userName, '--passphrase-file', 'pass'],
      ...more,
    );
  const without = await list();
  expect([without.status, without.stderr]).toEqual([
    2,
    expect.stringContaining('--device-code-file'),
  ]);
  for (const name of ['code', 'scan']) {
    const opened = await list('--device-code-file', name);
    expect([opened.status, opened.stdout]).toEqual([0, expect.stringContaining(userName)]);
  }
  const wrong = await list('--device-code-file', 'slip');
  expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('lines: 2')]);
  expect(`${without.stderr}${wrong.stderr}`).not.toContain(lines[0]);
});
