import { homedir } from 'node:os';
import path from 'node:path';

/** What lies beside the bundle, in the checkout and in the packaged application alike. */
const out = path.join(import.meta.dirname, '..');
export const byteWorker = path.join(out, 'main/byteWorker.cjs');
export const verifierPage = path.join(out, 'verifier/verify.html');

/** Where remembered heads lie: `LITOPYS_STATE`, or the place the system has for a program's own state. */
export function stateDir(): string {
  const { LITOPYS_STATE, XDG_STATE_HOME, LOCALAPPDATA } = process.env;
  if (LITOPYS_STATE) return path.resolve(LITOPYS_STATE);
  switch (process.platform) {
    case 'win32':
      return path.join(LOCALAPPDATA ?? path.join(homedir(), 'AppData/Local'), 'Litopys');
    case 'darwin':
      return path.join(homedir(), 'Library/Application Support/Litopys');
    default:
      return path.join(XDG_STATE_HOME || path.join(homedir(), '.local/state'), 'litopys');
  }
}
