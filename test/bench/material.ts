/** Bytes to work on. They are random, so that nothing is stored twice and nothing compresses. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, open, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { syncDisk, syncFile } from './programs.ts';

const MiB = 1024 * 1024;
const filesInFolder = 1000;

/** A file of random bytes, synced: a random beginning of every MiB over a random rest. */
export async function writeRandomFile(file: string, size: number): Promise<void> {
  const chunk = randomBytes(MiB);
  const handle = await open(file, 'wx');
  for (let done = 0; done < size; done += MiB) {
    randomBytes(32).copy(chunk);
    await handle.write(chunk, 0, Math.min(MiB, size - done));
  }
  await handle.close();
  await syncFile(file);
}

/** Different files of one size, a thousand to a folder, synced. */
export async function writeSmallFiles(folder: string, count: number, size: number): Promise<void> {
  const content = randomBytes(size);
  for (let at = 0; at < count; at++) {
    const inside = path.join(folder, String(Math.floor(at / filesInFolder)).padStart(3, '0'));
    if (at % filesInFolder === 0) await mkdir(inside, { recursive: true });
    randomBytes(32).copy(content);
    await writeFile(path.join(inside, `${String(at).padStart(6, '0')}.bin`), content);
  }
  await syncDisk(folder);
}

/** A recipient that nobody will read for. */
export async function ageRecipient(): Promise<string> {
  return identityToRecipient(await generateX25519Identity());
}

const run = promisify(execFile);

/** Verifications of Ed25519 signatures a second by `openssl speed`, on one processor. */
export async function opensslVerifications(seconds: number): Promise<number> {
  const args = ['speed', '-seconds', String(seconds), 'ed25519'];
  const { stdout } = await run('openssl', args);
  const rate = /EdDSA \(Ed25519\).*?([\d.]+)\s*$/m.exec(stdout)?.[1];
  if (rate === undefined) throw new Error('openssl speed told no rate');
  return Number(rate);
}
