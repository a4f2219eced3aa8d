import path from 'node:path';

/** What lies beside the bundle, in the checkout and in the packaged application alike. */
const out = path.join(import.meta.dirname, '..');
export const byteWorker = path.join(out, 'main/byteWorker.cjs');
export const verifierPage = path.join(out, 'verifier/verify.html');

/** Tests make hundreds of vaults. An application that is packaged does not obey. */
export const makesCheapVaults =
  !import.meta.dirname.includes('app.asar') && process.env['LITOPYS_CHEAP_VAULTS'] === '1';
