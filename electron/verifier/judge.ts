import { nodeCrypto } from '../vault/crypto/nodeCrypto.ts';
import type { ProofJudge } from '../../shared/package/verifyEarlier.ts';
import type { Certificate } from '../time/certificate.ts';
import { judgeDetached } from '../time/detached.ts';
import { claimedAuthority, judgeToken } from '../time/tokenJudge.ts';

/**
 * Judges time stamps and outside signatures by the certificates that the reader trusts.
 * @param now when a signature's certificates have to be valid: RFC 3339, UTC. A stamp's have to be when it was made.
 */
export function judgeBy(trusted: readonly Certificate[], now: string): ProofJudge {
  return {
    token(token, stamped) {
      const judged = judgeToken(token, stamped, trusted, nodeCrypto);
      return judged.ok
        ? { authority: judged.value.authority, fault: null }
        : { authority: claimedAuthority(token), fault: judged.error.code };
    },
    signature(signature, text) {
      const judged = judgeDetached(signature, text, trusted, now);
      return judged.ok ? judged.value : null;
    },
  };
}
