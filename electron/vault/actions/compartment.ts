/** Sealed compartments: who belongs to them. What lies in them is recorded by the nouns themselves. */
import { randomUUID } from 'node:crypto';
import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { Compartment } from '../../../shared/events/compartments.ts';
import { systemKinds } from '../../../shared/events/event.ts';
import { standingOf } from '../../../shared/events/users.ts';
import { Refusal } from '../../../shared/result.ts';
import { nameOf, newCompartmentKey, sealedTo, sealName } from '../compartments/keys.ts';
import type { SealedRecords } from '../compartments/sight.ts';
import { recipientsOf } from '../compartments/renewal.ts';
import { sealInto } from '../compartments/sealing.ts';
import type { Desk } from '../desk.ts';
import { userBook } from '../ledger/users.ts';
import { sealedEntryCounts } from '../tables/sealedBox.ts';
import type { Vault } from '../vault.ts';
import { whoIs } from './common.ts';

/** @throws Refusal vault/read-only, compartment/unknown, compartment/not-a-member, compartment/key-is-old */
function own(vault: Vault, id: string): Compartment {
  if (vault.readOnly) throw new Refusal('vault/read-only');
  const compartment = vault.sealed.book.get(id);
  if (!compartment) throw new Refusal('compartment/unknown');
  sealInto(id, null, vault.sealed, vault.keyring.userId);
  return compartment;
}

/** An active user with a receiving key. @throws Refusal user/unknown, compartment/cannot-belong */
function recipientOf(vault: Vault, id: string): string {
  const user = userBook(vault.reader).users.get(id);
  if (!user) throw new Refusal('user/unknown');
  if (standingOf(user).status !== 'active' || user.recipient === null) {
    throw new Refusal('compartment/cannot-belong');
  }
  return user.recipient;
}

/** Where a record is sealed; null for one that is open to all. */
export function placeIn(sealed: SealedRecords, record: string) {
  return placeCalled(sealed, sealed.compartmentOf(record));
}

/** A compartment as those who look call it; null for none. */
export function placeCalled(sealed: SealedRecords, id: string | null) {
  const inside = sealed.book.get(id ?? '');
  return inside
    ? { id: inside.id, number: inside.number, name: nameOf(inside, sealed.keys) }
    : null;
}

export const compartment: Handlers<Contract, Desk>['compartment'] = {
  list(desk) {
    const { reader, sealed, keyring } = desk.open.vault;
    const who = whoIs(reader);
    const counts = sealedEntryCounts(reader);
    return [...sealed.book.values()].map(each => ({
      id: each.id,
      number: each.number,
      name: nameOf(each, sealed.keys),
      isMember: each.members.has(keyring.userId),
      members: [...each.members].map(id => ({ id, name: who(id) })),
      entries: counts.get(each.id) ?? 0,
      madeAt: each.made.at,
      madeBy: who(each.made.by),
    }));
  },

  of(desk, { ids }) {
    const { sealed } = desk.open.vault;
    return ids.flatMap(record => {
      const place = placeIn(sealed, record);
      return place ? [{ record, place }] : [];
    });
  },

  create: (desk, { name, members }) =>
    desk.alone(async () => {
      const { vault } = desk.open;
      if (vault.readOnly) throw new Refusal('vault/read-only');
      const { sealed, keyring } = vault;
      const all = new Set([keyring.userId, ...members]);
      const recipients = new Map([...all].map(id => [id, recipientOf(vault, id)]));
      const id = randomUUID();
      const { key, told } = await newCompartmentKey(recipients);
      const number = sealed.book.size + 1;
      const { seq } = vault.write(tx =>
        tx.append({
          kind: systemKinds.compartmentCreated,
          on: { type: 'compartment', id },
          members: { number, name: sealName(key, id, name), key: told },
        }),
      );
      sealed.hold(seq, key);
      sealed.reload();
      return { id, seq, number };
    }),

  addMember: (desk, { id, user }) =>
    desk.alone(async () => {
      const { vault } = desk.open;
      const { keys, members } = own(vault, id);
      if (members.has(user)) throw new Refusal('compartment/belongs-already');
      const recipient = recipientOf(vault, user);
      const boxes: { key: number; box: string }[] = [];
      for (const { from } of keys) {
        const key = vault.sealed.keys.get(from);
        if (key) boxes.push({ key: from, box: await sealedTo(recipient, key) });
      }
      const { seq } = vault.write(tx =>
        tx.append({
          kind: systemKinds.compartmentMemberAdded,
          on: { type: 'compartment', id },
          members: { user, boxes },
        }),
      );
      vault.sealed.reload();
      return { id, seq };
    }),

  removeMember: (desk, { id, user }) =>
    desk.alone(async () => {
      const { vault } = desk.open;
      const { members } = own(vault, id);
      if (!members.has(user)) throw new Refusal('compartment/not-a-member');
      const left = new Set([...members].filter(each => each !== user));
      if (left.size === 0) throw new Refusal('compartment/last-member');
      const { key, told } = await newCompartmentKey(recipientsOf(vault, left));
      const { seq } = vault.write(tx =>
        tx.append({
          kind: systemKinds.compartmentMemberRemoved,
          on: { type: 'compartment', id },
          members: { user, key: told },
        }),
      );
      if (left.has(vault.keyring.userId)) vault.sealed.hold(seq, key);
      else key.fill(0);
      vault.sealed.reload();
      return { id, seq };
    }),
};
