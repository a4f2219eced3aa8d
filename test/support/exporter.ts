/**
 * A process that writes a package and is killed by the system while what it wrote is being verified: its entry is in
 * the ledger, its name is not given. Bundled by globalSetup.
 */
import { clientOf } from '../../electron/vault/client.ts';
import { openEngine } from './openEngine.ts';

const [stateDir = '', vault = '', userName = '', passphrase = '', target = ''] =
  process.argv.slice(2);

async function main(): Promise<void> {
  const engine = await openEngine(stateDir);
  const client = clientOf(engine);
  await client.session.open({ vault, userName, passphrase, readOnly: false });
  await client.packages.export(
    {
      scope: { scope: 'all' },
      language: 'en',
      recipients: [],
      form: 'folder',
      addressee: 'Канцелярія-зразок',
      target,
    },
    { onProgress: ({ step }) => step === 'package.files' && process.kill(process.pid, 'SIGKILL') },
  );
}

void main();
