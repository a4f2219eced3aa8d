/**
 * A process that opens a vault and writes until it is killed. It tells each thing that was acknowledged, so that
 * the test can look for it afterwards. Bundled by globalSetup.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { clientOf } from '../../electron/vault/client.ts';
import { openEngine } from './openEngine.ts';
import { facts, nameUk, newChild } from './records.ts';

const [stateDir = '', vault = '', userName = '', passphrase = '', dir = ''] = process.argv.slice(2);

async function main(): Promise<void> {
  const engine = await openEngine(stateDir);
  const client = clientOf(engine);
  const opened = await client.session.open({ vault, userName, passphrase, readOnly: false });
  process.stdout.write(
    opened.ok
      ? `open ${opened.value.state === 'open' ? opened.value.swept : 0}\n`
      : `refused ${opened.error.code}\n`,
  );
  if (!opened.ok) process.exit(1);
  for (let i = 0; ; i++) {
    const child = await client.child.register(newChild([nameUk('Вигаданенко', `Дитина${i}`)]));
    if (child.ok) process.stdout.write(`child ${child.value.id}\n`);
    const file = path.join(dir, `file-${process.pid}-${i}.bin`);
    writeFileSync(file, Buffer.alloc(i % 3 === 0 ? 12 * 1024 * 1024 : 5000, `${process.pid} ${i}`));
    const added = await client.evidence.add({ files: [file], facts, citations: [] });
    if (added.ok) for (const { id } of added.value.added) process.stdout.write(`evidence ${id}\n`);
  }
}

void main();
