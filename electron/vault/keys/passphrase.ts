/** From what a person types to a secret: Argon2id (RFC 9106), once per unlocking, for the whole vault. */
import { hashRaw } from '@node-rs/argon2';
import { totalmem } from 'node:os';
import { performance } from 'node:perf_hooks';
import { concatBytes, equalBytes, fromBase64url, fromHex, toUtf8 } from '../../../shared/bytes.ts';
import { Refusal } from '../../../shared/result.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import type { Kdf, KdfCost } from './header.ts';

const MiB = 1024;

/**
 * One spelling for a user name: NFKC without case. Upper case first, so that letters with two lower-case
 * forms (final sigma) or none (sharp s) fall together as in Unicode's case folding; and twice, because the capital
 * sharp s has no upper case but becomes a small one first.
 */
export function foldName(userName: string): string {
  const once = userName.normalize('NFKC').toUpperCase().toLowerCase();
  return once.toUpperCase().toLowerCase().normalize('NFKC');
}

/**
 * The secret of this user name and passphrase, 32 bytes; any two give one, right or wrong.
 * @throws Refusal vault/derivation-failed if the memory cannot be had
 */
export async function deriveSecret(
  kdf: Kdf,
  userName: string,
  passphrase: string,
): Promise<Uint8Array> {
  const salt = nodeCrypto.sha256(concatBytes(fromBase64url(kdf.salt), toUtf8(foldName(userName))));
  const secret = toUtf8(passphrase.normalize('NFKC'));
  try {
    await selfCheck();
    return await argon2(secret, salt, kdf);
  } catch (cause) {
    if (cause instanceof SelfCheckError) throw cause;
    throw new Refusal('vault/derivation-failed', { memoryKiB: kdf.memoryKiB }, { cause });
  } finally {
    secret.fill(0);
  }
}

/**
 * The cost for a new vault: 256 MiB where that is at most a quarter of the machine's memory, never below
 * 64 MiB, and as many passes (3 to 10) as take about three quarters of a second here.
 */
export async function calibrateKdf(): Promise<KdfCost> {
  const allowed = totalmem() / 1024 / 4;
  const memoryKiB = [256 * MiB, 128 * MiB].find(memory => memory <= allowed) ?? 64 * MiB;
  const cost = { memoryKiB, passes: 3, lanes: 4 };
  const begun = performance.now();
  await argon2(new Uint8Array(16), new Uint8Array(32), cost);
  const milliseconds = performance.now() - begun;
  const passes = Math.round((cost.passes * 750) / milliseconds);
  return { ...cost, passes: Math.min(10, Math.max(3, passes)) };
}

/**
 * The package computes Argon2id, version 0x13, unless told otherwise; its const enums cannot be imported to
 * say so, and the self-check holds it to that.
 */
async function argon2(secret: Uint8Array, salt: Uint8Array, cost: KdfCost): Promise<Uint8Array> {
  const result = await hashRaw(secret, {
    memoryCost: cost.memoryKiB,
    timeCost: cost.passes,
    parallelism: cost.lanes,
    outputLen: 32,
    salt,
  });
  return new Uint8Array(result.buffer, result.byteOffset, result.length);
}

class SelfCheckError extends Error {}

/** 64 KiB, 3 passes, 4 lanes over the bytes 0 to 15 with the salt 16 to 31. */
const knownAnswer = fromHex('922a8b554323158b6ce5171e62473ce4bbf016888588afca796b14f860361240');

/** A binary part that computes something else would lock people out for ever, or in with a weak key. */
async function selfCheck(): Promise<void> {
  const sequence = Uint8Array.from({ length: 32 }, (_, index) => index);
  const cost = { memoryKiB: 64, passes: 3, lanes: 4 };
  const answer = await argon2(sequence.subarray(0, 16), sequence.subarray(16), cost);
  if (!equalBytes(answer, knownAnswer)) throw new SelfCheckError('Argon2id computes wrongly here');
}
