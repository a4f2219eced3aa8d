/** Makes a backup, or restores one; in a process of its own that may be killed meanwhile (`killAt.ts`). */
import { clientOf } from '../../electron/vault/client.ts';
import { createEngine } from '../../electron/vault/engine.ts';

export async function runBackup(given: readonly string[]): Promise<void> {
  const [
    what = '',
    stateDir = '',
    vault = '',
    folder = '',
    target = '',
    userName = '',
    passphrase = '',
  ] = given;
  const engine = await createEngine({
    stateDir,
    byteWorker: process.env['LITOPYS_BYTE_WORKER'] ?? '',
    verifierPage: '',
    resolve: token => token,
  });
  const client = clientOf(engine);
  if (what === 'backup') {
    const opened = await client.session.open({ vault, userName, passphrase, readOnly: false });
    if (!opened.ok) throw new Error(opened.error.code);
    const made = await client.backup.make({ folder, note: null });
    if (!made.ok) throw new Error(made.error.code);
  } else {
    const wish = { folder, generation: 1, target, userName, passphrase, incomplete: false };
    const restored = await client.backup.restore(wish);
    if (!restored.ok) throw new Error(restored.error.code);
  }
  await engine.close();
  process.stdout.write('done\n');
}
