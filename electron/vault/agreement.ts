/** Four eyes: what one person may do only when a second one has agreed to exactly that. */
import { systemKinds } from '../../shared/events/event.ts';
import {
  isAgreed,
  isSameRequest,
  needsAgreement,
  requestStanding,
  type RequestedAction,
  type RequestFacts,
} from '../../shared/events/requests.ts';
import { Refusal } from '../../shared/result.ts';
import { requestBook } from './ledger/requests.ts';
import { userBook } from './ledger/users.ts';
import { stampOf, type Vault } from './vault.ts';

/**
 * The request that was agreed to, which the deed's entry has to name; null where nobody else could agree. Where
 * there is none yet one is made, and the call ends.
 * @param facts as `lacksAgreement` will read them from the deed's entry; never a secret
 * @throws Refusal approval/asked, with the request's id
 */
export function agreedRequest(
  vault: Vault,
  action: RequestedAction,
  facts: RequestFacts,
  reason: string | null,
): string | null {
  const { reader, keyring, size } = vault;
  const me = keyring.userId;
  const users = userBook(reader);
  if (!needsAgreement(users, me, size)) return null;
  const at = stampOf(vault.clock);
  const same = [...requestBook(reader).values()].filter(each => isSameRequest(each, action, facts));
  const agreed = same.find(each => isAgreed(each, users, { by: me, at }));
  if (agreed) return agreed.id;
  const waiting = same.find(each => each.made.by === me && requestStanding(each, at) === 'waiting');
  throw new Refusal('approval/asked', {
    request: waiting?.id ?? ask(vault, action, facts, reason),
  });
}

function ask(
  vault: Vault,
  action: RequestedAction,
  facts: RequestFacts,
  reason: string | null,
): string {
  return vault.write(tx => {
    const id = tx.newId();
    const members = { action, facts, reason };
    tx.append({ kind: systemKinds.requestMade, on: { type: 'request', id }, members });
    return id;
  });
}
