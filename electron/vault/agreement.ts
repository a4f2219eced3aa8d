/** Four eyes: what one person may do only when a second one has agreed to exactly that. */
import { systemKinds } from '../../shared/events/event.ts';
import { type RequestedAction, type RequestFacts } from '../../shared/events/deeds.ts';
import {
  isAgreed,
  isSameRequest,
  needsAgreement,
  requestStanding,
} from '../../shared/events/requests.ts';
import { only, type UserBook } from '../../shared/events/users.ts';
import { Refusal } from '../../shared/result.ts';
import { requestBook } from './ledger/requests.ts';
import { userBook } from './ledger/users.ts';
import { stampOf, type Vault } from './vault.ts';

/** Members of these compartments alone stand behind it. */
export interface Within {
  readonly compartments: readonly string[];
  /** The facts would tell what it is about: the request is sealed too. */
  readonly isSealed: boolean;
}

/**
 * The request that was agreed to, which the deed's entry has to name; null where nobody else could agree. Where
 * there is none yet one is made, and the call ends.
 * @param facts as `lacksAgreement` will read them from the deed's entry; never a secret
 * @param within where it is about something sealed
 * @throws Refusal approval/asked, with the request's id; compartment/needs-second
 */
export function agreedRequest(
  vault: Vault,
  action: RequestedAction,
  facts: RequestFacts,
  reason: string | null,
  within: Within | null = null,
): string | null {
  const { reader, sight, keyring, size } = vault;
  const me = keyring.userId;
  const all = userBook(reader);
  if (!needsAgreement(all, me, size)) return null;
  const users = within === null ? all : membersOf(vault, within.compartments, all);
  if (!needsAgreement(users, me, size)) throw new Refusal('compartment/needs-second');
  const at = stampOf(vault.clock);
  const same = [...requestBook(sight).values()].filter(each => isSameRequest(each, action, facts));
  const agreed = same.find(each => isAgreed(each, users, { by: me, at }));
  if (agreed) return agreed.id;
  const waiting = same.find(each => each.made.by === me && requestStanding(each, at) === 'waiting');
  if (waiting) throw new Refusal('approval/asked', { request: waiting.id });
  const compartment = within?.isSealed === true ? (within.compartments[0] ?? null) : null;
  const request = vault.write(tx => {
    const id = tx.newId();
    const members = { action, facts, reason };
    const writing = compartment === null ? tx : tx.sealedIn(compartment, null);
    writing.append({ kind: systemKinds.requestMade, on: { type: 'request', id }, members });
    return id;
  });
  throw new Refusal('approval/asked', { request });
}

/** Those of the users who belong to all of these compartments. */
function membersOf({ sealed }: Vault, compartments: readonly string[], users: UserBook): UserBook {
  return compartments.reduce(
    (left, id) => only(left, sealed.book.get(id)?.members ?? new Set()),
    users,
  );
}
