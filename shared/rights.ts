/**
 * Who may do what. One table: the vault process holds every call to it, a verification holds every entry to it,
 * and the screens show it. A right that the program enforces is no secrecy from a colleague who opens the same
 * vault (docs/threat-model.md): what must stay secret lies in a sealed compartment.
 */
import * as z from 'zod';
import { meaningOf, systemKinds } from './events/event.ts';
import { isWork, type Noun } from './records/index.ts';
import { Role, roles } from './roles.ts';

export { Role, roles };

/** The roles of one user. An auditor looks on from outside the work, so this role stands alone. */
export const Roles = z
  .array(Role)
  .min(1)
  .max(roles.length)
  .refine(list => new Set(list).size === list.length, { error: 'repeated' })
  .refine(list => list.length === 1 || !list.includes('auditor'), { error: 'auditor-stands-alone' })
  .readonly();
export type Roles = z.infer<typeof Roles>;

/** The founder of a vault has to be able to do the whole work before others are enrolled. */
export const foundersRoles: Roles = ['administrator', 'prosecutor'];

/** Whoever recovers a vault puts people in their places again, and records nothing by that alone. */
export const recoveredRoles: Roles = ['administrator'];

export const rights = [
  /** See all that is recorded outside sealed compartments, and verify it. */
  'read',
  /** Change one's own passphrase. */
  'own',
  /** Register, revise, withdraw and cite; keep drafts; add files. */
  'record',
  /** Give oneself and others tasks, comment, keep searches: what never leaves the vault. */
  'work',
  /** Keep legal theories: what is to be shown, and what speaks for it and against it. */
  'argue',
  /** Approve records, or send them back. */
  'review',
  /** Unlock a record that was approved, so that it can be revised. */
  'unlock',
  /** Say yes or no to what a second person has to agree to. */
  'approve',
  /** Let originals and packages leave the vault. */
  'export',
  /** Destroy values on legal grounds. */
  'erase',
  /** Name checkpoints, stamp them, keep the certificates that are trusted. */
  'checkpoint',
  /** Make backups, confirm branches. */
  'backup',
  /** Enrol, suspend and remove users; give them roles. */
  'users',
  /** Make and replace recovery shares. */
  'recovery',
  /** Make sealed compartments; members with this right say who else belongs to theirs. */
  'compartment',
] as const;
export const Right = z.enum(rights);
export type Right = z.infer<typeof Right>;

const table: Readonly<Record<Role, ReadonlySet<Right>>> = {
  administrator: new Set([
    'read',
    'own',
    'work',
    'approve',
    'erase',
    'checkpoint',
    'backup',
    'users',
    'recovery',
    'compartment',
  ]),
  prosecutor: new Set([
    'read',
    'own',
    'record',
    'work',
    'argue',
    'review',
    'unlock',
    'approve',
    'export',
    'erase',
    'checkpoint',
    'backup',
    'compartment',
  ]),
  documenter: new Set(['read', 'own', 'record', 'work', 'argue', 'unlock', 'checkpoint', 'backup']),
  reviewer: new Set(['read', 'own', 'work', 'review', 'approve']),
  legalTeam: new Set(['read', 'own', 'work', 'argue', 'export', 'checkpoint']),
  auditor: new Set(['read', 'own']),
};

/** True if one of these roles gives the right. */
export function hasRight(held: readonly Role[], right: Right): boolean {
  return held.some(role => table[role].has(right));
}

export function rightsOf(held: readonly Role[]): readonly Right[] {
  return rights.filter(right => hasRight(held, right));
}

/** What a second person has to agree to, wherever the vault has one who could (docs/decisions/0013). */
export const fourEyes = ['export', 'erase', 'users', 'unlock'] as const satisfies readonly Right[];

/** Records that are not facts of the case but what a lawyer makes of them. */
const argued: readonly Noun[] = ['theory', 'provision', 'bearing'];

/** The right to begin, change, withdraw and submit a record of this noun. */
export function rightToRecord(noun: Noun): Right {
  if (isWork(noun)) return 'work';
  return argued.includes(noun) ? 'argue' : 'record';
}

/** The same for all of these. */
export function rightsToRecord(records: readonly { readonly type: Noun }[]): readonly Right[] {
  return [...new Set(records.map(({ type }) => rightToRecord(type)))];
}

const kindRights: Readonly<Record<string, readonly Right[]>> = {
  [systemKinds.passphraseChanged]: ['own'],
  [systemKinds.deviceBound]: ['own'],
  [systemKinds.deviceUnbound]: ['own'],
  [systemKinds.evidenceCopied]: ['export'],
  [systemKinds.packageExported]: ['export'],
  [systemKinds.packageAbandoned]: ['export'],
  [systemKinds.userEnrolled]: ['users'],
  [systemKinds.userRolesChanged]: ['users'],
  [systemKinds.userSuspended]: ['users'],
  [systemKinds.userReinstated]: ['users'],
  [systemKinds.userRemoved]: ['users'],
  [systemKinds.vaultRekeyed]: ['users', 'erase'],
  [systemKinds.fieldErased]: ['erase'],
  [systemKinds.sealedErased]: ['erase'],
  [systemKinds.requestMade]: fourEyes,
  [systemKinds.requestApproved]: ['approve'],
  [systemKinds.requestRefused]: ['approve'],
  [systemKinds.requestWithdrawn]: ['own'],
  [systemKinds.recordSubmitted]: ['record', 'argue'],
  [systemKinds.recordApproved]: ['review'],
  [systemKinds.recordReturned]: ['review'],
  [systemKinds.recordReopened]: ['unlock'],
  [systemKinds.ledgerBranched]: ['backup'],
  [systemKinds.backupMade]: ['backup'],
  [systemKinds.listImported]: ['record'],
  [systemKinds.listUndone]: ['record'],
  [systemKinds.checkpointStamped]: ['checkpoint'],
  [systemKinds.checkpointSigned]: ['checkpoint'],
  [systemKinds.certificateTrusted]: ['checkpoint'],
  [systemKinds.certificateDistrusted]: ['checkpoint'],
  [systemKinds.recoveryCreated]: ['recovery'],
  [systemKinds.recoveryDeclined]: ['recovery'],
  [systemKinds.recoveryAcknowledged]: ['own'],
  [systemKinds.compartmentCreated]: ['compartment'],
  [systemKinds.compartmentMemberAdded]: ['compartment'],
  [systemKinds.compartmentMemberRemoved]: ['compartment'],
  [systemKinds.compartmentRekeyed]: ['record'],
  // what it is lies under the seal: whoever opens it holds it to the right of its own kind
  [systemKinds.recordSealed]: ['record', 'argue', 'review', 'unlock', 'approve'],
};

/**
 * The rights of which an entry of this kind asks one; null where it asks none: the first entry and a recovery
 * enrol their own signer.
 */
export function rightsForKind(kind: string): readonly Right[] | null {
  const meaning = meaningOf(kind);
  if (meaning !== null) return [rightToRecord(meaning.noun)];
  return kindRights[kind] ?? null;
}
