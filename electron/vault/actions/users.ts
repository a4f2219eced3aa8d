/** Who works in this vault. Names and roles are in the ledger, slots in the header; each tells of the other. */
import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { UserView } from '../../../shared/contract/users.ts';
import { fromBase64url } from '../../../shared/bytes.ts';
import { systemKinds } from '../../../shared/events/event.ts';
import {
  activeWith,
  standingOf,
  type User,
  type UserStatus,
} from '../../../shared/events/users.ts';
import { Refusal } from '../../../shared/result.ts';
import { hasRight } from '../../../shared/rights.ts';
import { readEvent } from '../ledger/event.ts';
import { agreedRequest } from '../agreement.ts';
import { changeHeader } from '../changeHeader.ts';
import type { Desk } from '../desk.ts';
import { nextGeneration } from '../generation.ts';
import { enrolUser, resealed } from '../keys/keyring.ts';
import { foldName } from '../keys/passphrase.ts';
import { ageRecipient } from '../keys/receiving.ts';
import { sealedFor } from '../keys/rekey.ts';
import { userBook } from '../ledger/users.ts';
import { entryAt } from '../tables/entry.ts';
import type { Tx, Vault } from '../vault.ts';
import { whoIs } from './common.ts';

const mostSlots = 127;
const working = { step: 'keys', done: 0, of: null, unit: 'steps' } as const;

/** @throws Refusal user/unknown */
function known(vault: Vault, id: string): User {
  const user = userBook(vault.reader).users.get(id);
  if (!user) throw new Refusal('user/unknown');
  return user;
}

/**
 * Somebody else, in one of these standings.
 * @throws Refusal user/unknown, user/yourself, user/wrong-standing
 */
function other(vault: Vault, id: string, allowed: readonly UserStatus[]): User {
  const user = known(vault, id);
  if (id === vault.keyring.userId) throw new Refusal('user/yourself');
  const { status } = standingOf(user);
  if (!allowed.includes(status)) throw new Refusal('user/wrong-standing', { status });
  return user;
}

/** A vault without anybody who may enrol would be closed to newcomers for ever. */
function refuseLastAdministrator(vault: Vault, id: string): void {
  const others = activeWith(userBook(vault.reader), 'users').filter(user => user.id !== id);
  if (others.length === 0) throw new Refusal('user/last-administrator');
}

/** When, by whom and why the entry at this position was made. */
function madeAt(vault: Vault, seq: number) {
  const entry = entryAt(vault.reader, seq);
  if (!entry) throw new Error(`entry ${seq} is missing`);
  const { stamp, fields } = readEvent(entry);
  const reason = fields['reason'];
  return { ...stamp, reason: typeof reason === 'string' ? reason : null };
}

function view(vault: Vault, user: User): UserView {
  const { id, name, enrolled, standings } = user;
  const { status, roles } = standingOf(user);
  const last = standings.length > 1 ? standings.at(-1) : undefined;
  const change = last && madeAt(vault, last.from - 1);
  return {
    id,
    name: name ?? id,
    roles: roles ?? [],
    status,
    enrolledAt: madeAt(vault, enrolled).at,
    changed: change
      ? { at: change.at, who: whoIs(vault.reader)(change.by), reason: change.reason }
      : null,
    isSelf: id === vault.keyring.userId,
  };
}

function told(tx: Tx, kind: string, id: string, reason: string, request: string | null) {
  return tx.append({ kind, on: { type: 'user', id }, members: { reason, request } });
}

/** New keys for everybody but one. */
async function bar(
  desk: Desk,
  { id, reason }: { readonly id: string; readonly reason: string },
  standing: 'suspended' | 'removed',
): Promise<{ id: string; seq: number }> {
  const { vault } = desk.open;
  const allowed =
    standing === 'suspended' ? (['active'] as const) : (['active', 'suspended'] as const);
  other(vault, id, allowed);
  refuseLastAdministrator(vault, id);
  const kind = standing === 'suspended' ? systemKinds.userSuspended : systemKinds.userRemoved;
  const action = standing === 'suspended' ? 'user.suspend' : 'user.remove';
  const request = agreedRequest(vault, action, { id, reason }, reason);
  let seq = 0;
  await desk.changeSeat(opened =>
    nextGeneration(opened, desk.surroundings(), {
      barred: new Map([[id, standing]]),
      record: tx => ({ seq } = told(tx, kind, id, reason, request)),
      after: null,
      reason: null,
      job: null,
    }),
  );
  return { id, seq };
}

export const user: Handlers<Contract, Desk>['user'] = {
  list(desk) {
    const { vault } = desk.open;
    return [...userBook(vault.reader).users.values()].map(each => view(vault, each));
  },

  enrol: (desk, { name, roles, passphrase }, { progress }) =>
    desk.alone(async () => {
      const { vault } = desk.open;
      if (vault.readOnly) throw new Refusal('vault/read-only');
      const { users } = userBook(vault.reader);
      const names = [...users.values()].filter(each => standingOf(each).status !== 'removed');
      if (names.some(each => foldName(each.name ?? '') === foldName(name))) {
        throw new Refusal('user/name-taken');
      }
      if (vault.header.slots.length >= mostSlots) throw new Refusal('user/too-many');
      const named = name.normalize('NFC').trim();
      const request = agreedRequest(vault, 'user.enrol', { name: named, roles }, null);
      progress(working);
      const credentials = { userName: name, passphrase };
      const { header, slot } = await enrolUser(vault.header, vault.keyring, credentials);
      const { seq } = await changeHeader(vault, header, tx =>
        tx.append({
          kind: systemKinds.userEnrolled,
          on: { type: 'user', id: slot.user },
          members: {
            user: {
              id: slot.user,
              name: named,
              signingKey: slot.signKey,
              encryptionKey: ageRecipient(fromBase64url(slot.receiveKey)),
            },
            roles: [...roles],
            request,
          },
        }),
      );
      return { id: slot.user, seq };
    }),

  changeRoles(desk, { id, roles, reason }) {
    const { vault } = desk.open;
    other(vault, id, ['active', 'suspended']);
    if (!hasRight(roles, 'users')) refuseLastAdministrator(vault, id);
    const facts = { id, roles, reason };
    const request = agreedRequest(vault, 'user.changeRoles', facts, reason);
    return vault.write(tx => {
      const { seq } = tx.append({
        kind: systemKinds.userRolesChanged,
        on: { type: 'user', id },
        members: { roles: [...roles], reason, request },
      });
      return { id, seq };
    });
  },

  suspend: (desk, input) => desk.alone(() => bar(desk, input, 'suspended')),
  remove: (desk, input) => desk.alone(() => bar(desk, input, 'removed')),

  reinstate: (desk, { id, reason }) =>
    desk.alone(async () => {
      const { vault } = desk.open;
      const { recipient } = other(vault, id, ['suspended']);
      if (recipient === null) throw new Error('a user of this vault has a recipient');
      const request = agreedRequest(vault, 'user.reinstate', { id, reason }, reason);
      const { master } = vault.keyring.secrets;
      const slots: typeof vault.header.slots = [];
      for (const slot of vault.header.slots) {
        const isTheirs = slot.kind === 'user' && slot.user === id;
        const sealed = isTheirs ? await sealedFor(slot.receiveKey, recipient, master) : null;
        slots.push(sealed === null ? slot : { ...slot, master: sealed });
      }
      const header = resealed(vault.header, master, { slots });
      const { seq } = await changeHeader(vault, header, tx =>
        told(tx, systemKinds.userReinstated, id, reason, request),
      );
      return { id, seq };
    }),
};
