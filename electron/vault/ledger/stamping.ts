/** Asking for a time stamp, and taking in the answer. */
import { randomBytes } from 'node:crypto';
import { equalBytes, toHex } from '../../../shared/bytes.ts';
import { systemKinds } from '../../../shared/events/event.ts';
import { Refusal } from '../../../shared/result.ts';
import type { CheckpointStamped } from '../../../shared/time/proofs.ts';
import { isPolicy, readAnswer, writeQuery } from '../../../shared/time/request.ts';
import { readToken, stampedBytes, type TokenFacts } from '../../../shared/time/token.ts';
import { findChain } from '../../time/chain.ts';
import { judgeToken } from '../../time/tokenJudge.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import {
  proofFile,
  putProofFile,
  putQuery,
  queries,
  type StoredQuery,
} from '../tables/timeProof.ts';
import { stampOf, type Vault } from '../vault.ts';
import { namedCheckpoint, timeProofsOf, trustedCertificates } from './timeProofs.ts';

/** Whatever an answer may hold beside a token: little. */
export const longestAnswer = 512 * 1024;

/** PKIFailureInfo (RFC 3161, section 2.4.2), for the words of a refusal. */
const failures: Readonly<Record<number, string>> = {
  0: 'badAlg',
  2: 'badRequest',
  5: 'badDataFormat',
  14: 'timeNotAvailable',
  15: 'unacceptedPolicy',
  16: 'unacceptedExtension',
  17: 'addInfoNotAvailable',
  25: 'systemFailure',
};

/**
 * A new question over a named checkpoint, kept so that the answer is known again.
 * @param over token to be renewed, by its digest
 * @throws Refusal checkpoint/unknown, stamp/unknown, policy/malformed
 */
export function askForStamp(
  vault: Vault,
  size: number,
  policy: string | null,
  over: string | null,
): Uint8Array {
  if (policy !== null && !isPolicy(policy)) throw new Refusal('policy/malformed');
  const { root } = namedCheckpoint(vault, size);
  const query = {
    size,
    root: toHex(root),
    over,
    policy,
    nonce: newNonce(),
    at: stampOf(vault.clock),
  };
  const imprint = nodeCrypto.sha256(stampedOf(vault, query));
  vault.writeBeside(db => putQuery(db, query));
  return writeQuery({ imprint, nonce: query.nonce, policy });
}

/** A positive number of 64 bits, never zero: sixteen hex digits, of which the first is below 8. */
function newNonce(): string {
  const bytes = randomBytes(8);
  bytes[0] = ((bytes[0] ?? 0) % 0x7f) + 1;
  return toHex(bytes);
}

/** The bytes that a stamp of this checkpoint is over. @throws Refusal checkpoint/unknown, stamp/unknown */
export function stampedOf(
  vault: Vault,
  { size, over }: { readonly size: number; readonly over: string | null },
): Uint8Array {
  const { body } = namedCheckpoint(vault, size);
  const previous = over === null ? null : proofFile(vault.reader, over);
  if (over !== null && previous === null) throw new Refusal('stamp/unknown');
  return stampedBytes(body, previous);
}

/**
 * Checks an answer and records it; on any refusal nothing is changed.
 * @returns position of the entry
 * @throws Refusal stamp/… for what is wrong with it, vault/read-only
 */
export function takeAnswer(vault: Vault, bytes: Uint8Array): number {
  if (vault.readOnly) throw new Refusal('vault/read-only');
  const answer = readAnswer(bytes);
  if (answer === null) throw new Refusal('stamp/damaged');
  if (answer.status > 1) {
    const reason = answer.failures.map(each => failures[each] ?? String(each)).join(', ');
    throw new Refusal('stamp/refused', { status: answer.status, reason: reason || '–' });
  }
  const { token } = answer;
  const facts = token && readToken(token);
  if (token === null || facts === null) throw new Refusal('stamp/damaged');
  const query = queryOf(vault, facts);
  if (query.policy !== null && query.policy !== facts.policy) {
    throw new Refusal('stamp/other-policy', { asked: query.policy, found: facts.policy });
  }
  const proofs = timeProofsOf(vault.reader);
  const trusted = trustedCertificates(proofs);
  const judged = judgeToken(token, stampedOf(vault, query), trusted, nodeCrypto);
  if (!judged.ok) throw new Refusal(judged.error.code, judged.error.detail);
  const { authority, until, certificate, others } = judged.value;
  // whoever steals an expired key can set back its clock: what is taken in comes from one that is still in force
  const today = findChain(certificate, others, trusted, stampOf(vault.clock));
  if (!today.ok) {
    const { name, notAfter } = today.certificate;
    throw new Refusal('stamp/expired', { certificate: name, notAfter });
  }

  const id = toHex(nodeCrypto.sha256(token));
  if (proofs.stamps.some(stamp => stamp.token === id)) throw new Refusal('stamp/already-there');
  const { size, root, over } = query;
  const { genTime, policy } = facts;
  const members: CheckpointStamped = {
    size,
    root,
    token: id,
    over,
    authority,
    genTime,
    policy,
    until,
  };
  return vault.write(tx => {
    putProofFile(tx.db, id, token);
    const on = { type: 'checkpoint', id: root };
    return tx.append({ kind: systemKinds.checkpointStamped, on, members: { ...members } }).seq;
  });
}

/**
 * The question that was asked, by its nonce: an answer without it may have been made for anybody, at any time.
 * @throws Refusal stamp/no-nonce, stamp/wrong-nonce, stamp/wrong-imprint, stamp/other-query
 */
function queryOf(vault: Vault, facts: TokenFacts): StoredQuery {
  const asked = queries(vault.reader);
  const isOver = (query: StoredQuery) =>
    equalBytes(facts.imprint, nodeCrypto.sha256(stampedOf(vault, query)));
  const named = asked.find(({ nonce }) => nonce === facts.nonce);
  if (named === undefined) {
    if (!asked.some(isOver)) throw new Refusal('stamp/other-query');
    throw new Refusal(facts.nonce === null ? 'stamp/no-nonce' : 'stamp/wrong-nonce');
  }
  if (!isOver(named)) throw new Refusal('stamp/wrong-imprint');
  return named;
}
