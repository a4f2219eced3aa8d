/**
 * The recovery key: X25519, made for one set of shares and forgotten as soon as it is split. Whoever brings enough
 * shares together has the vault's master key, and nobody's signing key.
 */
import { randomUUID } from 'node:crypto';
import { combine, split } from 'shamir-secret-sharing';
import { equalBytes, fromBase64url, toBase64url } from '../../../shared/bytes.ts';
import { readShare, shortId, type Share } from '../../../shared/recovery/share.ts';
import { judgeShares } from '../../../shared/recovery/shareSet.ts';
import { Refusal } from '../../../shared/result.ts';
import { nodeCrypto, randomBytes } from '../crypto/nodeCrypto.ts';
import type { Header, RecoverySlot } from './header.ts';
import { checkHeader, sealHeader } from './masterKey.ts';
import { openSealed, receiveKeyOf, sealTo } from './receiving.ts';

export interface NewRecovery {
  readonly set: string;
  /** X25519. */
  readonly receiveKey: Uint8Array;
  readonly shares: readonly Share[];
}

/** A new recovery key in shares, any `threshold` of which give it back. Nothing is written. */
export async function splitRecoveryKey(
  vault: string,
  threshold: number,
  count: number,
): Promise<NewRecovery> {
  const set = randomUUID();
  const key = randomBytes(32);
  const receiveKey = await receiveKeyOf(key);
  const pieces = await split(key, count, threshold);
  key.fill(0);
  const shares = pieces.map((piece, index) => ({
    vault: shortId(vault),
    set: shortId(set),
    threshold,
    shares: count,
    number: index + 1,
    piece,
  }));
  return { set, receiveKey, shares };
}

/**
 * The header whose recovery slot is that of this set and no other; null when it is already so. The set comes from
 * the ledger, so a header left behind by a crash or put back from elsewhere is brought in line by it.
 */
export async function alignRecoverySlot(
  header: Header,
  master: Uint8Array,
  wanted: { readonly set: string; readonly receiveKey: Uint8Array } | null,
): Promise<Header | null> {
  const isWanted = (slot: RecoverySlot) =>
    slot.id === wanted?.set && slot.receiveKey === toBase64url(wanted.receiveKey);
  const present = header.slots.filter(slot => slot.kind === 'recovery');
  if (present.every(isWanted) && present.length === (wanted ? 1 : 0)) return null;
  const others = header.slots.filter(slot => slot.kind !== 'recovery');
  const slots = wanted ? [...others, await newSlot(wanted, master)] : others;
  return sealHeader(master, { ...header, slots });
}

async function newSlot(
  { set, receiveKey }: { readonly set: string; readonly receiveKey: Uint8Array },
  master: Uint8Array,
): Promise<RecoverySlot> {
  return {
    kind: 'recovery',
    id: set,
    receiveKey: toBase64url(receiveKey),
    master: toBase64url(await sealTo(receiveKey, master)),
  };
}

export interface Recovered {
  readonly set: string;
  readonly threshold: number;
  readonly count: number;
  /** Numbers of the shares that were given. */
  readonly numbers: readonly number[];
  readonly master: Uint8Array;
}

/**
 * The master key from shares as they were typed. All of them are used, so that all of them are tried.
 * @throws Refusal recovery/none; those of `readShare` and `judgeShares`, with the number of the share;
 *   recovery/wrong-key when shares that look right do not give the key; vault/header-altered
 */
export async function recoverMaster(header: Header, typed: readonly string[]): Promise<Recovered> {
  const slot = header.slots.find(each => each.kind === 'recovery');
  if (!slot) throw new Refusal('recovery/none');
  const shares = typed.map((text, index) => readNth(text, index + 1));
  const judged = judgeShares(shares, { vault: header.vault, set: slot.id });
  if (!judged.ok) throw new Refusal(judged.error.code, judged.error.detail);
  const key = await combine(shares.map(({ piece }) => piece));
  for (const { piece } of shares) piece.fill(0);
  try {
    const isRight = equalBytes(await receiveKeyOf(key), fromBase64url(slot.receiveKey));
    if (!isRight) throw new Refusal('recovery/wrong-key');
    const master = await openSealed(key, fromBase64url(slot.master));
    if (master?.length !== 32) throw new Refusal('vault/header-altered');
    checkHeader(master, header);
    const numbers = shares.map(({ number }) => number).sort((one, other) => one - other);
    const [first] = shares;
    if (!first) throw new Error('shares were judged to be enough');
    return { set: slot.id, threshold: first.threshold, count: first.shares, numbers, master };
  } finally {
    key.fill(0);
  }
}

function readNth(text: string, share: number): Share {
  const read = readShare(text, nodeCrypto);
  if (!read.ok) throw new Refusal(read.error.code, { ...read.error.detail, share });
  return read.value;
}
