/** Tokens and outside signatures that the ledger names: each is there, unaltered, and over the checkpoint it names. */
import { toHex, toUtf8 } from '../../../shared/bytes.ts';
import { Refusal } from '../../../shared/result.ts';
import { isOver, readToken } from '../../../shared/time/token.ts';
import { judgeDetached } from '../../time/detached.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import { proofFile } from '../tables/timeProof.ts';
import { finding } from './findings.ts';
import { stampedOf } from './stamping.ts';
import { namedCheckpoint, timeProofsOf } from './timeProofs.ts';
import type { Verification } from './verification.ts';

/** Whom one trusts is no fact about the ledger: certificates are judged where stamps are listed. */
export function checkTimeProofs({ vault, findings }: Verification): void {
  const { stamps, signatures } = timeProofsOf(vault.reader);
  for (const stamped of stamps) {
    const where = `entry ${stamped.stamp.seq}`;
    const token = proofFile(vault.reader, stamped.token);
    const facts = token && readToken(token);
    if (token === null) findings.push(finding('stamp/missing', where, stamped.token, null));
    else if (facts === null || digest(token) !== stamped.token) {
      findings.push(finding('stamp/damaged', where, stamped.token, digest(token)));
    } else if (!overWhatItNames(() => isOver(facts, stampedOf(vault, stamped), nodeCrypto))) {
      findings.push(finding('stamp/wrong-imprint', where, null, toHex(facts.imprint)));
    }
  }
  for (const { stamp, size, signature } of signatures) {
    const where = `entry ${stamp.seq}`;
    const bytes = proofFile(vault.reader, signature);
    if (bytes === null) findings.push(finding('signature/missing', where, signature, null));
    else if (digest(bytes) !== signature) {
      findings.push(finding('signature/damaged', where, signature, digest(bytes)));
    } else if (
      !overWhatItNames(
        () => judgeDetached(bytes, toUtf8(namedCheckpoint(vault, size).body), [], stamp.at).ok,
      )
    ) {
      findings.push(finding('signature/wrong', where, null, null));
    }
  }
}

function digest(bytes: Uint8Array): string {
  return toHex(nodeCrypto.sha256(bytes));
}

/** A checkpoint that is gone is over nothing. */
function overWhatItNames(check: () => boolean): boolean {
  try {
    return check();
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
