import { pageCrypto } from '../../shared/pageCrypto.ts';
import { verifyPackage } from '../../shared/package/verify.ts';
import type { PackageVerification, VerifyOptions } from '../../shared/package/verify.ts';
import type { Chosen } from './files.ts';

/** The longest piece of work between two looks at the window, in milliseconds. */
const longestPiece = 30;

/** Verifies in the page itself, which stays responsive: it lets go of the thread between pieces. */
export function checkInPage(
  { source }: Chosen,
  options: Omit<VerifyOptions, 'breathe'>,
): Promise<PackageVerification> {
  let last = performance.now();
  const breathe = async () => {
    if (performance.now() - last < longestPiece) return;
    await new Promise(resolve => setTimeout(resolve, 0));
    last = performance.now();
  };
  return verifyPackage(source, pageCrypto(nativeVerify), { ...options, breathe });
}

/** Rejects where the browser does not know Ed25519; the verifier then uses its own. */
async function nativeVerify(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  const algorithm = { name: 'Ed25519' };
  const usages: KeyUsage[] = ['verify'];
  const key = await crypto.subtle.importKey('raw', own(publicKey), algorithm, false, usages);
  return crypto.subtle.verify(algorithm, key, own(signature), own(message));
}

/** The interface wants bytes that no other thread can share. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
