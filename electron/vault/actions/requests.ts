/** What waits for a second person: seen, agreed to, refused, taken back. */
import * as z from 'zod';
import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { RequestView } from '../../../shared/contract/requests.ts';
import { SealedErasureFacts } from '../../../shared/erasure/sealed.ts';
import { compartmentsLeaving, unlockedTogether } from '../../../shared/events/deeds.ts';
import { systemKinds } from '../../../shared/events/event.ts';
import { requestable } from '../../../shared/events/deeds.ts';
import {
  isAgreed,
  requestLife,
  requestStanding,
  type Request,
} from '../../../shared/events/requests.ts';
import { only } from '../../../shared/events/users.ts';
import { nounNames } from '../../../shared/records/index.ts';
import { hasRight } from '../../../shared/rights.ts';
import { Refusal } from '../../../shared/result.ts';
import { erasureWords } from '../compartments/erasures.ts';
import { openText, sealText } from '../compartments/words.ts';
import { requestBook } from '../ledger/requests.ts';
import { userBook } from '../ledger/users.ts';
import { recordById } from '../tables/record.ts';
import { stampOf, type Vault } from '../vault.ts';
import { childLabel, labelOf, whoIs } from './common.ts';
import { placeCalled } from './compartment.ts';

const About = z.object({
  subject: z.object({ id: z.string() }).optional(),
  id: z.string().optional(),
  name: z.string().optional(),
  scope: z.object({ child: z.string().optional() }).optional(),
});

/** The compartments whose members alone answer it and carry it out; none for all other requests. */
function compartmentsOf({ sealed }: Vault, { id, action, facts }: Request): readonly string[] {
  const inside = sealed.compartmentOf(id);
  if (inside !== null) return [inside];
  if (action !== 'erasure.eraseSealed') return compartmentsLeaving(action, facts);
  return [SealedErasureFacts.safeParse(facts).data?.subject.id ?? ''];
}

function isInside({ sealed, keyring }: Vault, compartments: readonly string[]): boolean {
  return compartments.every(id => sealed.book.get(id)?.members.has(keyring.userId) === true);
}

/** The facts as whoever looks may read them, and the reason that goes with them. */
function toldOf(
  vault: Vault,
  { action, facts, reason }: Request,
): Pick<Request, 'facts' | 'reason'> {
  const sealed = action === 'erasure.eraseSealed' ? SealedErasureFacts.safeParse(facts).data : null;
  if (!sealed) return { facts, reason };
  const { subject, words, erased } = sealed;
  const told = erasureWords(vault, subject.id, words);
  if (told !== null) return { facts: told, reason: told.reason };
  return {
    facts: {
      compartment: vault.sealed.book.get(subject.id)?.number ?? null,
      values: erased.reduce((sum, { digests }) => sum + digests.length, 0),
      entries: erased.length,
    },
    reason: null,
  };
}

/** An answer about sealed values lies in an open entry: its reason is under the key of the compartment. */
function sealReason(vault: Vault, request: Request, reason: string | null): string | null {
  if (request.action !== 'erasure.eraseSealed' || reason === null) return reason;
  return sealText(vault.id, vault.sealed, compartmentsOf(vault, request)[0] ?? '', reason);
}

function openReason(vault: Vault, request: Request, reason: string | null): string | null {
  if (request.action !== 'erasure.eraseSealed' || reason === null) return reason;
  return openText(vault.id, vault.sealed, compartmentsOf(vault, request)[0] ?? '', reason);
}

function labelFor({ sight: reader }: Vault, facts: Request['facts']): string {
  const about = About.safeParse(facts);
  if (!about.success) return '';
  const { name, scope } = about.data;
  const id = about.data.subject?.id ?? about.data.id;
  if (name !== undefined) return name;
  if (scope?.child !== undefined) return childLabel(reader, scope.child);
  if (id === undefined) return '';
  const record = recordById(reader, id);
  return record ? labelOf(reader, record).label : whoIs(reader)(id);
}

const Unlocking = z.object({
  subject: z.object({ type: z.enum(nounNames), id: z.string() }),
  reason: z.string(),
});

function unlockedBy({ action, facts }: Request): Pick<RequestView, 'unlocks' | 'unlocked'> {
  const told = action === 'review.reopen' ? Unlocking.safeParse(facts) : null;
  if (!told?.success) return { unlocks: null, unlocked: [] };
  const { subject, reason } = told.data;
  const together = unlockedTogether(action, facts);
  return {
    unlocks: { ...subject, reason, whole: together !== null },
    unlocked: together?.map(each => each.subject.id) ?? [subject.id],
  };
}

function view(vault: Vault, request: Request, now: string): RequestView {
  const { id, action, made, answer } = request;
  const { reader, sealed, roles, keyring, readOnly } = vault;
  const who = whoIs(reader);
  const { facts, reason } = toldOf(vault, request);
  const compartments = compartmentsOf(vault, request);
  const among = compartments.reduce(
    (left, each) => only(left, sealed.book.get(each)?.members ?? new Set()),
    userBook(reader),
  );
  const standing = requestStanding(request, now);
  const isOwn = made.by === keyring.userId;
  return {
    id,
    action,
    facts,
    ...unlockedBy(request),
    compartments: compartments.flatMap(each => placeCalled(sealed, each) ?? []),
    label: labelFor(vault, facts),
    asked: { who: who(made.by), at: made.at, reason },
    answered: answer && {
      who: who(answer.stamp.by),
      at: answer.stamp.at,
      reason: openReason(vault, request, answer.reason),
    },
    standing,
    until: new Date(Date.parse(made.at) + requestLife).toISOString(),
    isOwn,
    mayAnswer:
      standing === 'waiting' &&
      !isOwn &&
      !readOnly &&
      isInside(vault, compartments) &&
      hasRight(roles, 'approve'),
    mayCarryOut:
      !readOnly &&
      hasRight(roles, requestable[action].right) &&
      isInside(vault, compartments) &&
      isAgreed(request, among, { by: keyring.userId, at: now }),
  };
}

/** @throws Refusal request/unknown, request/not-waiting */
function open(vault: Vault, id: string, allowed: readonly string[]): Request {
  const request = requestBook(vault.sight).get(id);
  if (!request) throw new Refusal('request/unknown');
  const standing = requestStanding(request, stampOf(vault.clock));
  if (!allowed.includes(standing)) throw new Refusal('request/not-waiting', { standing });
  return request;
}

function answer(vault: Vault, kind: string, id: string, reason: string | null) {
  const request = open(vault, id, ['waiting']);
  const me = vault.keyring.userId;
  if (request.made.by === me) throw new Refusal('request/yourself');
  if (!isInside(vault, compartmentsOf(vault, request))) {
    throw new Refusal('compartment/not-a-member');
  }
  const members = { reason: sealReason(vault, request, reason) };
  return vault.write(tx => {
    const { seq } = tx.append({ kind, on: { type: 'request', id }, members });
    return { id, seq };
  });
}

export const request: Handlers<Contract, Vault>['request'] = {
  list(vault) {
    const now = stampOf(vault.clock);
    return [...requestBook(vault.sight).values()].map(each => view(vault, each, now)).reverse();
  },
  approve: (vault, { id, reason }) => answer(vault, systemKinds.requestApproved, id, reason),
  refuse: (vault, { id, reason }) => answer(vault, systemKinds.requestRefused, id, reason),
  withdraw(vault, { id }) {
    const { made } = open(vault, id, ['waiting', 'approved']);
    if (made.by !== vault.keyring.userId) throw new Refusal('request/not-yours');
    return vault.write(tx => {
      const on = { type: 'request', id };
      const { seq } = tx.append({ kind: systemKinds.requestWithdrawn, on, members: {} });
      return { id, seq };
    });
  },
};
