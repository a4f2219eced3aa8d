import { toHex, toUtf8 } from '../../../shared/bytes.ts';
import type {
  ConsistencyReport,
  SignatureView,
  StampView,
} from '../../../shared/contract/checkpoints.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import { systemKinds } from '../../../shared/events/event.ts';
import {
  readConsistency,
  writeConsistency,
  type CheckedConsistency,
} from '../../../shared/ledger/consistencyFile.ts';
import { fingerprintWords, type Fingerprint } from '../../../shared/ledger/fingerprint.ts';
import { consistencyProof } from '../../../shared/ledger/proof.ts';
import { Refusal } from '../../../shared/result.ts';
import { ageOf, type TimeProofs } from '../../../shared/time/proofs.ts';
import type { Certificate } from '../../time/certificate.ts';
import { judgeDetached, longestSignature } from '../../time/detached.ts';
import { judgeToken } from '../../time/tokenJudge.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import type { Desk } from '../desk.ts';
import { askForStamp, longestAnswer, stampedOf, takeAnswer } from '../ledger/stamping.ts';
import { namedCheckpoint, timeProofsOf, trustedCertificates } from '../ledger/timeProofs.ts';
import { checkWords } from '../ledger/wordsCheck.ts';
import { nodeReader } from '../tables/entry.ts';
import { proofFile, putProofFile } from '../tables/timeProof.ts';
import { stampOf, type Vault } from '../vault.ts';
import { readIn, writeOut } from '../writeOut.ts';

/** A proof of a billion entries has sixty hashes; the notes are longer. */
const longestProof = 1024 * 1024;

function stampViews(
  vault: Vault,
  proofs: TimeProofs,
  trusted: readonly Certificate[],
): StampView[] {
  const renewed = new Set(proofs.stamps.map(({ over }) => over));
  const now = stampOf(vault.clock);
  return proofs.stamps.map(({ stamp, ...stamped }) => {
    const { size, root, token, over, authority, genTime, policy, until } = stamped;
    const age = ageOf(until, renewed.has(token), now);
    const { seq, at } = stamp;
    const fault = faultOf(vault, stamped, trusted);
    return { seq, at, size, root, token, over, authority, genTime, policy, until, age, fault };
  });
}

function faultOf(
  vault: Vault,
  stamped: TimeProofs['stamps'][number] | Omit<TimeProofs['stamps'][number], 'stamp'>,
  trusted: readonly Certificate[],
): string | null {
  const token = proofFile(vault.reader, stamped.token);
  if (token === null) return 'stamp/missing';
  if (toHex(nodeCrypto.sha256(token)) !== stamped.token) return 'stamp/damaged';
  try {
    const judged = judgeToken(token, stampedOf(vault, stamped), trusted, nodeCrypto);
    return judged.ok ? null : judged.error.code;
  } catch (error) {
    if (error instanceof Refusal) return error.fault.code;
    throw error;
  }
}

function signatureViews(
  vault: Vault,
  proofs: TimeProofs,
  trusted: readonly Certificate[],
): SignatureView[] {
  return proofs.signatures.map(({ stamp, size, root, signature }) => {
    const { seq, at } = stamp;
    const view = { seq, at, size, root, signature };
    const bytes = proofFile(vault.reader, signature);
    if (bytes === null) return { ...view, signers: [], fault: 'signature/missing' };
    const text = textOf(vault, size);
    if (text === null) return { ...view, signers: [], fault: 'checkpoint/unknown' };
    const judged = judgeDetached(bytes, text, trusted, at);
    return judged.ok
      ? { ...view, signers: [...judged.value], fault: null }
      : { ...view, signers: [], fault: judged.error.code };
  });
}

function textOf(vault: Vault, size: number): Uint8Array | null {
  try {
    return toUtf8(namedCheckpoint(vault, size).body);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function reportOf({ faults, sides }: CheckedConsistency): ConsistencyReport {
  const inWords = (fingerprint: Fingerprint) => ({
    uk: [...fingerprintWords(fingerprint, 'uk')],
    en: [...fingerprintWords(fingerprint, 'en')],
  });
  const side = (which: 'older' | 'newer') =>
    sides && {
      size: sides[which].checkpoint.size,
      words: inWords(sides[which].fingerprint),
    };
  return {
    holds: faults.length === 0,
    faults: [...faults],
    older: side('older'),
    newer: side('newer'),
    otherKey: sides !== null && toHex(sides.older.vaultKey) !== toHex(sides.newer.vaultKey),
  };
}

/** @throws Refusal checkpoint/unknown, consistency/wrong-order */
function consistencyBytes(vault: Vault, from: number, to: number): Uint8Array {
  if (from > to) throw new Refusal('consistency/wrong-order', { from, to });
  const [older, newer] = [namedCheckpoint(vault, from), namedCheckpoint(vault, to)];
  const proof = consistencyProof(nodeReader(vault.reader), from, to, nodeCrypto);
  return writeConsistency(older, newer, proof);
}

export const checkpoint: Handlers<Contract, Desk>['checkpoint'] = {
  proofs(desk) {
    const { vault } = desk.open;
    const proofs = timeProofsOf(vault.reader);
    const trusted = trustedCertificates(proofs);
    return {
      stamps: stampViews(vault, proofs, trusted),
      signatures: signatureViews(vault, proofs, trusted),
    };
  },

  async saveQuery(desk, { size, target, policy, over }) {
    const { vault } = desk.open;
    const given = policy?.trim() ?? '';
    const query = askForStamp(vault, size, given === '' ? null : given, over);
    return writeOut(desk.pathOf(target), query);
  },

  async importAnswer(desk, { path }) {
    const { vault } = desk.open;
    const seq = takeAnswer(vault, await readIn(desk.pathOf(path), longestAnswer));
    const proofs = timeProofsOf(vault.reader);
    const view = stampViews(vault, proofs, trustedCertificates(proofs)).find(
      each => each.seq === seq,
    );
    if (!view) throw new Error('the stamp was recorded and is not there');
    return view;
  },

  async saveText(desk, { size, target, form }) {
    const { body, note } = namedCheckpoint(desk.open.vault, size);
    return writeOut(desk.pathOf(target), toUtf8(form === 'note' ? note : body));
  },

  async attachSignature(desk, { size, path }) {
    const bytes = await readIn(desk.pathOf(path), longestSignature);
    const { vault } = desk.open;
    if (vault.readOnly) throw new Refusal('vault/read-only');
    const { body, root } = namedCheckpoint(vault, size);
    const proofs = timeProofsOf(vault.reader);
    const trusted = trustedCertificates(proofs);
    const judged = judgeDetached(bytes, toUtf8(body), trusted, stampOf(vault.clock));
    if (!judged.ok) throw new Refusal(judged.error.code, judged.error.detail);
    const signature = toHex(nodeCrypto.sha256(bytes));
    if (proofs.signatures.some(each => each.signature === signature)) {
      throw new Refusal('signature/already-there');
    }
    const names = judged.value.flatMap(({ name }) => (name === null ? [] : [name]));
    const signer = names.length === 0 ? null : names.join('; ').slice(0, 500);
    const seq = vault.write(tx => {
      putProofFile(tx.db, signature, bytes);
      const on = { type: 'checkpoint', id: toHex(root) };
      const members = { size, root: toHex(root), signature, signer };
      return tx.append({ kind: systemKinds.checkpointSigned, on, members }).seq;
    });
    const view = signatureViews(vault, timeProofsOf(vault.reader), trusted).find(
      each => each.seq === seq,
    );
    if (!view) throw new Error('the signature was recorded and is not there');
    return view;
  },

  async saveConsistency(desk, { from, to, target }) {
    const bytes = consistencyBytes(desk.open.vault, from, to);
    const report = reportOf(await readConsistency(bytes, null, nodeCrypto));
    return { ...(await writeOut(desk.pathOf(target), bytes)), report };
  },

  async compare(desk, { from, to }) {
    const bytes = consistencyBytes(desk.open.vault, from, to);
    return reportOf(await readConsistency(bytes, null, nodeCrypto));
  },

  async checkConsistency(desk, { kept, proof }) {
    const [older, file] = await Promise.all([
      readIn(desk.pathOf(kept), longestProof),
      readIn(desk.pathOf(proof), longestProof),
    ]);
    return reportOf(await readConsistency(file, older, nodeCrypto));
  },

  checkWords: (desk, { words, size }, context) => checkWords(desk.open.vault, words, size, context),
};
