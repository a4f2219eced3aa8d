/**
 * A process that bars a user, or lets one in again, and is killed by the system before the given call that changes
 * names on the disk (the first is 1; with 0 it is left alone). Bundled by globalSetup.
 */
import files from 'node:fs/promises';
import { clientOf } from '../../electron/vault/client.ts';
import { createEngine } from '../../electron/vault/engine.ts';

const [stateDir = '', vault = '', userName = '', passphrase = '', verb = '', id = '', at = '0'] =
  process.argv.slice(2);
const dieAt = Number(at);

/** Every call after this one counts; the system is as it always is, it only ends early. */
function countFromNow(): void {
  let calls = 0;
  const counted = <A extends unknown[], R>(work: (...args: A) => R) => {
    return (...args: A): R => {
      calls += 1;
      if (calls === dieAt) process.kill(process.pid, 'SIGKILL');
      return work(...args);
    };
  };
  Object.assign(files, {
    open: counted(files.open),
    rename: counted(files.rename),
    rm: counted(files.rm),
    unlink: counted(files.unlink),
  });
}

async function main(): Promise<void> {
  const engine = await createEngine({
    stateDir,
    byteWorker: process.env['LITOPYS_BYTE_WORKER'] ?? '',
    verifierPage: '',
    resolve: token => token,
  });
  const client = clientOf(engine);
  await client.session.open({ vault, userName, passphrase, readOnly: false });
  process.stdout.write('open\n');
  countFromNow();
  const deed =
    verb === 'remove'
      ? client.user.remove
      : verb === 'suspend'
        ? client.user.suspend
        : client.user.reinstate;
  const result = await deed({ id, reason: 'перевірка' });
  process.stdout.write(result.ok ? 'done\n' : `refused ${result.error.code}\n`);
  process.exit(0);
}

void main();
