/** The demonstration in the window: a vault of its own, made anew each time, that nobody can take for a real one. */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { JobContext } from '../../../shared/contract/define.ts';
import type { Language } from '../../../shared/contract/session.ts';
import { toBase64url } from '../../../shared/bytes.ts';
import { Refusal } from '../../../shared/result.ts';
import { randomBytes } from '../crypto/nodeCrypto.ts';
import type { Desk } from '../desk.ts';
import { createVault } from '../session.ts';
import { makeDemo } from './index.ts';

/** Its passphrase is random and told to nobody: locked, it is gone, and the next demonstration begins anew. */
export async function openDemonstration(
  desk: Desk,
  language: Language,
  context: JobContext,
): Promise<void> {
  const folder = path.join(desk.options.stateDir, 'demonstration');
  const credentials = {
    userName: language === 'uk' ? 'Демонстрація' : 'Demonstration',
    passphrase: toBase64url(randomBytes(24)),
  };
  const around = { ...desk.surroundings(), remembersVaults: false };
  await desk.sitDown(async () => {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return createVault(path.join(folder, 'demo'), credentials, around);
  }, true);
  try {
    await fill(desk, language, path.join(folder, 'files'), context);
  } catch (error) {
    // half a demonstration shows nothing: the next one begins anew
    await desk.lock('asked');
    throw error;
  }
}

async function fill(
  desk: Desk,
  language: Language,
  filesDir: string,
  context: JobContext,
): Promise<void> {
  await makeDemo(
    async (name, input) => {
      const result = await desk.call(name, input);
      if (!result.ok) throw new Refusal(result.error.code, result.error.detail);
      return result.value;
    },
    {
      language,
      filesDir,
      grant: file => desk.grantOwn(file),
      progress: context.progress,
      signal: context.signal,
    },
  );
  await rm(filesDir, { recursive: true, force: true });
}
