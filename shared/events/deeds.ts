/** What deeds that need four eyes did, in the words in which they were asked for. */
import * as z from 'zod';
import { canonicalJson } from '../canonical.ts';
import { membersOf, Subject, systemKinds, type LedgerEvent } from './event.ts';
import type { fourEyes } from '../rights.ts';

interface Requestable {
  readonly right: (typeof fourEyes)[number];
  /** The entry by which it is done. */
  readonly kind: string;
}

/** Calls of the contract (`erasure.eraseSealed`: the same call about a sealed record) that wait for a second person, where the vault has one who could agree. */
export const requestable = {
  'user.enrol': { right: 'users', kind: systemKinds.userEnrolled },
  'user.changeRoles': { right: 'users', kind: systemKinds.userRolesChanged },
  'user.suspend': { right: 'users', kind: systemKinds.userSuspended },
  'user.reinstate': { right: 'users', kind: systemKinds.userReinstated },
  'user.remove': { right: 'users', kind: systemKinds.userRemoved },
  'packages.export': { right: 'export', kind: systemKinds.packageExported },
  'evidence.saveCopy': { right: 'export', kind: systemKinds.evidenceCopied },
  'erasure.erase': { right: 'erase', kind: systemKinds.fieldErased },
  'erasure.eraseSealed': { right: 'erase', kind: systemKinds.sealedErased },
  'review.reopen': { right: 'unlock', kind: systemKinds.recordReopened },
} as const satisfies Readonly<Record<string, Requestable>>;

export type RequestedAction = keyof typeof requestable;
export const requestedActions = Object.keys(requestable).filter(
  (name): name is RequestedAction => name in requestable,
);
/** What exactly is asked for, without passphrases and without paths of this machine. */
export type RequestFacts = Readonly<Record<string, unknown>>;

/** What a request names that unlocks several approved records at once, for the record with which they go. */
const Unlocking = z.object({
  records: z.array(z.strictObject({ subject: Subject, approval: z.int() })).min(1),
  reason: z.unknown(),
});

/** The records that a request unlocks, each by an entry of its own; null where it asks for a single deed. */
export function unlockedTogether(
  action: RequestedAction,
  facts: RequestFacts,
): z.infer<typeof Unlocking>['records'] | null {
  return action === 'review.reopen' ? (Unlocking.safeParse(facts).data?.records ?? null) : null;
}

/** Whether a record was unlocked as one of several that were asked for. */
export function isOneOf(
  records: z.infer<typeof Unlocking>['records'],
  { subject, approval }: RequestFacts,
): boolean {
  const done = canonicalJson({ subject, approval });
  return records.some(each => canonicalJson(each) === done);
}

/**
 * For whom a package is, what goes against a consent and why, and whose identity goes along; nothing where nothing of
 * this was said, as in packages of before.
 */
export function consentFacts(said: {
  readonly recipient: unknown;
  readonly despite: unknown;
  readonly identities: unknown;
  readonly reason: unknown;
}): RequestFacts {
  const isSilent =
    canonicalJson([said.recipient, said.despite, said.identities]) === '[null,[],[]]';
  return isSilent ? {} : { ...said };
}

/** What was done, in the words in which it is asked for. */
export function factsOf(
  action: RequestedAction,
  { on }: LedgerEvent,
  members: Readonly<Record<string, unknown>>,
): RequestFacts {
  const id = on?.id ?? null;
  const part = (name: string) => members[name] ?? null;
  switch (action) {
    case 'user.enrol': {
      const user = z.object({ name: z.string() }).safeParse(members['user']);
      return { name: user.success ? user.data.name : null, roles: part('roles') };
    }
    case 'user.changeRoles':
      return { id, roles: part('roles'), reason: part('reason') };
    case 'user.suspend':
    case 'user.reinstate':
    case 'user.remove':
      return { id, reason: part('reason') };
    case 'packages.export': {
      const [addressee, language, recipients] = [
        part('addressee'),
        part('language'),
        part('recipients'),
      ];
      // packages of before the choice have no such member
      const withheld = Object.hasOwn(members, 'withheld') ? { withheld: part('withheld') } : {};
      const consent = consentFacts({
        recipient: part('recipient'),
        despite: members['despite'] ?? [],
        identities: members['identities'] ?? [],
        reason: part('reason'),
      });
      const sealed = Object.hasOwn(members, 'compartments')
        ? { compartments: part('compartments') }
        : {};
      return {
        scope: part('scope'),
        addressee,
        language,
        recipients,
        ...withheld,
        ...consent,
        ...sealed,
      };
    }
    case 'erasure.erase':
      return {
        subject: on,
        ground: part('ground'),
        reason: part('reason'),
        erased: part('erased'),
      };
    case 'erasure.eraseSealed':
      return { subject: on, words: part('words'), erased: withoutBoxes(part('erased')) };
    case 'review.reopen':
      return { subject: on, approval: part('approval'), reason: part('reason') };
    case 'evidence.saveCopy':
      return { id };
  }
}

/** The boxes are made when it is done: nobody can be asked about them. */
function withoutBoxes(erased: unknown): unknown {
  const told = z.array(z.looseObject({ box: z.unknown() })).safeParse(erased);
  return told.success ? told.data.map(({ box: _, ...gone }) => gone) : erased;
}

const Chosen = z.object({ compartments: z.array(z.string()) });

/** Compartments whose records leave the vault by this: their members alone ask for it and agree to it. */
export function compartmentsLeaving(
  action: RequestedAction,
  facts: RequestFacts,
): readonly string[] {
  return action === 'packages.export' ? (Chosen.safeParse(facts).data?.compartments ?? []) : [];
}

/** Compartments whose members alone stand behind an open entry. */
export function compartmentsBehind(event: LedgerEvent): readonly string[] {
  switch (event.kind) {
    case systemKinds.sealedErased:
      return [event.on?.id ?? ''];
    case systemKinds.packageExported:
      return compartmentsLeaving('packages.export', membersOf(event).members);
    default:
      return [];
  }
}
