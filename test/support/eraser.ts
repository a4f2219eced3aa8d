/**
 * A process that erases a child from a vault and is killed meanwhile. It tells when it begins and what was
 * acknowledged. Bundled by globalSetup.
 */
import { clientOf } from '../../electron/vault/client.ts';
import { createEngine } from '../../electron/vault/engine.ts';

const [stateDir = '', vault = '', userName = '', passphrase = '', id = ''] = process.argv.slice(2);

async function main(): Promise<void> {
  const engine = await createEngine({
    stateDir,
    byteWorker: process.env['LITOPYS_BYTE_WORKER'] ?? '',
    verifierPage: '',
    resolve: token => token,
  });
  const client = clientOf(engine);
  const opened = await client.session.open({ vault, userName, passphrase, readOnly: false });
  if (!opened.ok) throw new Error(opened.error.code);
  process.stdout.write('begun\n');
  const erased = await client.erasure.erase({
    subject: { type: 'child', id },
    whole: true,
    parts: null,
    ground: { law: 'ст. 15', order: null, number: null, date: null },
    reason: 'вигадана причина',
  });
  process.stdout.write(erased.ok ? 'erased\n' : `refused ${erased.error.code}\n`);
}

void main();
