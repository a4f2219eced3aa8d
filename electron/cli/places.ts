import path from 'node:path';

/** What lies beside the bundle, in the checkout and in the packaged application alike. */
const out = path.join(import.meta.dirname, '..');
export const byteWorker = path.join(out, 'main/byteWorker.cjs');
export const verifierPage = path.join(out, 'verifier/verify.html');
