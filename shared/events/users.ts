/**
 * Who may sign, as what, and under which key of the vault: the fold of the entries that enrol, change, suspend and
 * remove users and that give the vault new keys. The verifier of a package and the vault run these lines; the
 * tables of the vault are never asked whose signature counts.
 */
import * as z from 'zod';
import { fromBase64url, toHex } from '../bytes.ts';
import { canonicalJson } from '../canonical.ts';
import type { Signers } from '../ledger/chain.ts';
import {
  foundersRoles,
  hasRight,
  recoveredRoles,
  rightsForKind,
  Roles,
  type Right,
} from '../rights.ts';
import { systemKinds, type LedgerEvent } from './event.ts';
import { ImpossibleEvent } from './fold.ts';
import { fromFields } from './fields.ts';

export const userStatuses = ['active', 'suspended', 'removed'] as const;
export type UserStatus = (typeof userStatuses)[number];

/** What holds of a user from a position on, until the next of these. */
interface Standing {
  readonly from: number;
  readonly status: UserStatus;
  /** Null where they are withheld. */
  readonly roles: Roles | null;
}

export interface User {
  readonly id: string;
  /** Null where it is withheld. */
  readonly name: string | null;
  /** Ed25519. */
  readonly signingKey: Uint8Array;
  /** age recipient (X25519) to which the master key is sealed; null where it is withheld. */
  readonly recipient: string | null;
  /** Position of the entry that enrolled them. */
  readonly enrolled: number;
  /** Oldest first, never empty. */
  readonly standings: readonly Standing[];
}

export interface UserBook {
  /** Null until the first entry has told it. */
  readonly vault: string | null;
  readonly users: ReadonlyMap<string, User>;
  /** The vault's own keys, oldest first, each with the first position at which it is in force. */
  readonly vaultKeys: readonly { readonly from: number; readonly key: Uint8Array }[];
  /** Positions of the entries it was folded from. */
  readonly told: readonly number[];
  /** Positions at which the vault was opened by recovery shares. */
  readonly recoveries: readonly number[];
  /** Positions at which a user said that they know of the recoveries so far, by user. */
  readonly acknowledged: ReadonlyMap<string, readonly number[]>;
}

export const nobody: UserBook = {
  vault: null,
  users: new Map(),
  vaultKeys: [],
  told: [],
  recoveries: [],
  acknowledged: new Map(),
};

const PublicKey = z
  .string()
  .regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/)
  .transform(text => fromBase64url(text));
const NewUser = z.object({
  id: z.string(),
  name: z.string().nullable(),
  signingKey: PublicKey,
  encryptionKey: z.string().nullable(),
});
const Founding = z.object({ vault: z.string(), vaultKey: PublicKey, user: NewUser });
const Enrolment = z.object({ user: NewUser });
const Rekeying = z.object({ vaultKey: PublicKey });

/** Kinds that change the book. */
export const userKinds: ReadonlySet<string> = new Set([
  systemKinds.vaultCreated,
  systemKinds.userEnrolled,
  systemKinds.recoveryUsed,
  systemKinds.recoveryAcknowledged,
  systemKinds.userRolesChanged,
  systemKinds.userSuspended,
  systemKinds.userReinstated,
  systemKinds.userRemoved,
  systemKinds.vaultRekeyed,
]);

/**
 * The book after an event. Events of other kinds leave it as it is.
 * @throws ImpossibleEvent when the event cannot follow what is in the book, or cannot be read
 */
export function applyUserEvent(book: UserBook, event: LedgerEvent): UserBook {
  const { kind, stamp } = event;
  if (kind === null || !userKinds.has(kind)) return book;
  return { ...applied(book, kind, event), told: [...book.told, stamp.seq] };
}

function applied(book: UserBook, kind: string, event: LedgerEvent): UserBook {
  const { stamp } = event;
  const members = fromFields(event.fields, event.names ?? Object.keys(event.fields));
  const next = stamp.seq + 1;
  switch (kind) {
    case systemKinds.vaultCreated: {
      const founding = Founding.safeParse(members);
      if (!founding.success || stamp.seq !== 0) throw impossible(event);
      const { vault, vaultKey, user } = founding.data;
      const standing = { from: 0, status: 'active', roles: foundersRoles } as const;
      const first = newUser(user, 0, standing);
      return {
        ...nobody,
        vault,
        users: new Map([[first.id, first]]),
        vaultKeys: [{ from: 0, key: vaultKey }],
      };
    }
    case systemKinds.userEnrolled: {
      const enrolment = Enrolment.safeParse(members);
      if (!enrolment.success || book.users.has(enrolment.data.user.id)) throw impossible(event);
      const roles = rolesIn(event, members);
      const user = newUser(enrolment.data.user, stamp.seq, { from: next, status: 'active', roles });
      return withUser(book, user);
    }
    case systemKinds.recoveryUsed: {
      const enrolment = Enrolment.safeParse(members);
      const id = enrolment.data?.user.id;
      // whoever recovers signs their own enrolment; the vault's key, signing too, vouches for it
      if (!enrolment.success || id !== stamp.by || book.vault === null || book.users.has(id)) {
        throw impossible(event);
      }
      const standing = { from: stamp.seq, status: 'active', roles: recoveredRoles } as const;
      const recovered = { ...book, recoveries: [...book.recoveries, stamp.seq] };
      return withUser(recovered, newUser(enrolment.data.user, stamp.seq, standing));
    }
    case systemKinds.recoveryAcknowledged: {
      const before = book.acknowledged.get(stamp.by) ?? [];
      const acknowledged = new Map(book.acknowledged).set(stamp.by, [...before, stamp.seq]);
      return { ...book, acknowledged };
    }
    case systemKinds.userRolesChanged:
      return changed(book, event, ['active', 'suspended'], () => ({
        roles: rolesIn(event, members),
      }));
    case systemKinds.userSuspended:
      return changed(book, event, ['active'], () => ({ status: 'suspended' }));
    case systemKinds.userReinstated:
      return changed(book, event, ['suspended'], () => ({ status: 'active' }));
    case systemKinds.userRemoved:
      return changed(book, event, ['active', 'suspended'], () => ({ status: 'removed' }));
    default: {
      const rekeying = Rekeying.safeParse(members);
      if (!rekeying.success || book.vaultKeys.length === 0) throw impossible(event);
      const key = { from: next, key: rekeying.data.vaultKey };
      return { ...book, vaultKeys: [...book.vaultKeys, key] };
    }
  }
}

function newUser(told: z.infer<typeof NewUser>, enrolled: number, standing: Standing): User {
  const { id, name, signingKey, encryptionKey: recipient } = told;
  return { id, name, signingKey, recipient, enrolled, standings: [standing] };
}

/** Roles that are withheld are null; roles that are told have to be roles. */
function rolesIn(event: LedgerEvent, members: Readonly<Record<string, unknown>>): Roles | null {
  if (event.names?.some(name => name.startsWith('roles#') && !Object.hasOwn(event.fields, name))) {
    return null;
  }
  const roles = Roles.safeParse(members['roles']);
  if (!roles.success) throw impossible(event);
  return roles.data;
}

function changed(
  book: UserBook,
  event: LedgerEvent,
  allowed: readonly UserStatus[],
  change: (user: User) => Partial<Standing>,
): UserBook {
  const user = event.on?.type === 'user' ? book.users.get(event.on.id) : undefined;
  const last = user?.standings.at(-1);
  if (!user || !last || !allowed.includes(last.status)) throw impossible(event);
  const standing = { ...last, ...change(user), from: event.stamp.seq + 1 };
  return withUser(book, { ...user, standings: [...user.standings, standing] });
}

function withUser(book: UserBook, user: User): UserBook {
  return { ...book, users: new Map([...book.users, [user.id, user]]) };
}

function impossible(event: LedgerEvent): ImpossibleEvent {
  return new ImpossibleEvent(event.stamp.seq, event.kind ?? 'unknown kind');
}

/** What held of a user when the entry at this position was written; null before they were enrolled. */
export function standingAt(book: UserBook, user: string, seq: number): Standing | null {
  return book.users.get(user)?.standings.findLast(({ from }) => from <= seq) ?? null;
}

/** What holds of a user now. */
export function standingOf(user: User): Standing {
  const last = user.standings.at(-1);
  if (!last) throw new Error('a user without a standing');
  return last;
}

/** The latest entry before this position that tells of users and keys; null where there is none. */
export function toldBefore(book: UserBook, seq: number): number | null {
  return book.told.findLast(position => position < seq) ?? null;
}

/** The vault's key that signs the entry at this position, or a head over so many entries. */
export function vaultKeyAt(book: UserBook, seq: number): Uint8Array | null {
  return book.vaultKeys.findLast(({ from }) => from <= seq)?.key ?? null;
}

export function signersIn(book: UserBook): Signers {
  return {
    keyAt(user, seq) {
      const isActive = standingAt(book, user, seq)?.status === 'active';
      return isActive ? (book.users.get(user)?.signingKey ?? null) : null;
    },
    vaultKeyAt: seq => vaultKeyAt(book, seq),
    toldBefore: seq => toldBefore(book, seq),
  };
}

/**
 * False for somebody who was enrolled before a recovery and has not said since that they know of it: nobody can tell
 * whether they are lost, and a vault must not wait for the lost.
 */
export function isKnownToBeThere(book: UserBook, user: string, seq: number): boolean {
  const last = book.recoveries.findLast(position => position < seq);
  if (last === undefined || (book.users.get(user)?.enrolled ?? seq) >= last) return true;
  return book.acknowledged.get(user)?.some(at => at > last && at < seq) ?? false;
}

/** A right that an entry asks for and its signer had not; null where all is well or roles are withheld. */
export function missingRight(
  book: UserBook,
  user: string,
  seq: number,
  kind: string,
): readonly Right[] | null {
  const asked = rightsForKind(kind);
  const held = standingAt(book, user, seq)?.roles;
  if (asked === null || !held) return null;
  return asked.some(right => hasRight(held, right)) ? null : asked;
}

/** The book as if nobody else had ever been enrolled: for what only these may stand behind. */
export function only(book: UserBook, ids: ReadonlySet<string>): UserBook {
  return { ...book, users: new Map([...book.users].filter(([id]) => ids.has(id))) };
}

/** Active users who hold a right now. */
export function activeWith(book: UserBook, right: Right): User[] {
  return [...book.users.values()].filter(user => {
    const { status, roles } = standingOf(user);
    return status === 'active' && roles !== null && hasRight(roles, right);
  });
}

/** True if both say the same of everybody at every position. */
export function isSameBook(one: UserBook, other: UserBook): boolean {
  return spelled(one) === spelled(other);
}

function spelled({ vault, users, vaultKeys, told, recoveries, acknowledged }: UserBook): string {
  return canonicalJson({
    vault,
    told,
    recoveries,
    acknowledged: [...acknowledged].map(([user, positions]) => [user, positions]),
    users: [...users.values()].map(user => ({ ...user, signingKey: toHex(user.signingKey) })),
    vaultKeys: vaultKeys.map(({ from, key }) => ({ from, key: toHex(key) })),
  });
}
