import * as z from 'zod';
import { nouns, type Noun } from '../records/index.ts';
import { fromFields, type Fields } from './fields.ts';

/** Who did it and when, as the entry's header says. */
export const Stamp = z.strictObject({
  seq: z.int().nonnegative(),
  at: z.string(),
  by: z.string(),
});
export type Stamp = z.infer<typeof Stamp>;

/** What an entry is about. */
export const Subject = z.strictObject({ type: z.string().max(40), id: z.string().max(64) });
export type Subject = z.infer<typeof Subject>;

/** An entry as it is read: stamp, and as many of its fields as are disclosed. */
export interface LedgerEvent {
  readonly stamp: Stamp;
  /** Null when withheld. */
  readonly kind: string | null;
  readonly on: Subject | null;
  readonly fields: Fields;
  /** Names of all fields the entry committed to, in order; null when that list itself is withheld. */
  readonly names: readonly string[] | null;
}

/** Past tense, with the version of its shape. The first of each is how the record began. */
export const changes = ['begun', 'revised', 'withdrawn', 'restored'] as const;
export type Change = (typeof changes)[number];

const beginnings: Record<Noun, string> = {
  child: 'child.registered@1',
  assertion: 'assertion.recorded@1',
  act: 'act.recorded@1',
  episode: 'episode.recorded@1',
  evidence: 'evidence.added@1',
  link: 'link.recorded@1',
  pair: 'pair.decided@1',
  person: 'person.recorded@1',
  organisation: 'organisation.recorded@1',
  place: 'place.recorded@1',
  proceeding: 'proceeding.recorded@1',
  task: 'task.recorded@1',
  comment: 'comment.recorded@1',
  theory: 'theory.recorded@1',
  provision: 'provision.recorded@1',
  bearing: 'bearing.recorded@1',
  source: 'source.recorded@1',
  sourceIdentity: 'source-identity.recorded@1',
  interview: 'interview.recorded@1',
  holdBack: 'hold-back.recorded@1',
};

/** The kind of the entry that changes a record of this noun so. */
export function kindOf(noun: Noun, change: Change): string {
  return change === 'begun' ? beginnings[noun] : `${noun}.${change}@1`;
}

const byKind = new Map<string, { noun: Noun; change: Change }>();
for (const noun of Object.keys(nouns) as Noun[]) {
  for (const change of changes) byKind.set(kindOf(noun, change), { noun, change });
}

/** What a kind means for records; null for kinds that change none (vault, packages). */
export function meaningOf(kind: string): { noun: Noun; change: Change } | null {
  return byKind.get(kind) ?? null;
}

/** Kinds that tell of the vault itself, and of the review of its records. */
export const systemKinds = {
  vaultCreated: 'vault.created@1',
  passphraseChanged: 'user.passphrase-changed@1',
  deviceBound: 'user.device-bound@1',
  deviceUnbound: 'user.device-unbound@1',
  evidenceCopied: 'evidence.copied@1',
  packageExported: 'package.exported@1',
  packageAbandoned: 'package.abandoned@1',
  recoveryCreated: 'recovery.created@1',
  recoveryDeclined: 'recovery.declined@1',
  recoveryUsed: 'recovery.used@1',
  recoveryAcknowledged: 'recovery.acknowledged@1',
  userEnrolled: 'user.enrolled@1',
  userRolesChanged: 'user.roles-changed@1',
  userSuspended: 'user.suspended@1',
  userReinstated: 'user.reinstated@1',
  userRemoved: 'user.removed@1',
  vaultRekeyed: 'vault.rekeyed@1',
  fieldErased: 'field.erased@1',
  sealedErased: 'sealed.erased@1',
  requestMade: 'request.made@1',
  requestApproved: 'request.approved@1',
  requestRefused: 'request.refused@1',
  requestWithdrawn: 'request.withdrawn@1',
  checkpointStamped: 'checkpoint.stamped@1',
  checkpointSigned: 'checkpoint.signed@1',
  certificateTrusted: 'certificate.trusted@1',
  certificateDistrusted: 'certificate.distrusted@1',
  recordSubmitted: 'record.submitted@1',
  recordApproved: 'record.approved@1',
  recordReturned: 'record.returned@1',
  recordReopened: 'record.reopened@1',
  ledgerBranched: 'ledger.branched@1',
  backupMade: 'backup.made@1',
  listImported: 'list.imported@1',
  listUndone: 'list.undone@1',
  compartmentCreated: 'compartment.created@1',
  compartmentMemberAdded: 'compartment.member-added@1',
  compartmentMemberRemoved: 'compartment.member-removed@1',
  compartmentRekeyed: 'compartment.rekeyed@1',
  /** What a sealed entry is called where it cannot be opened: its own kind lies under the seal. */
  recordSealed: 'record.sealed@1',
} as const;

/** Every kind this version writes and understands. */
export const knownKinds: ReadonlySet<string> = new Set([
  ...byKind.keys(),
  ...Object.values(systemKinds),
]);

/** The members an event carries, and the names of those withheld. */
export function membersOf(event: LedgerEvent): {
  readonly members: Readonly<Record<string, unknown>>;
  readonly withheld: readonly string[];
} {
  const names = event.names ?? Object.keys(event.fields);
  return {
    members: fromFields(event.fields, names),
    withheld: names.filter(name => !Object.hasOwn(event.fields, name)),
  };
}
