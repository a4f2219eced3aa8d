/** What waits for a second person: seen, agreed to, refused, taken back. */
import * as z from 'zod';
import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { RequestView } from '../../../shared/contract/requests.ts';
import { systemKinds } from '../../../shared/events/event.ts';
import {
  isAgreed,
  requestable,
  requestLife,
  requestStanding,
  type Request,
} from '../../../shared/events/requests.ts';
import { nounNames } from '../../../shared/records/index.ts';
import { hasRight } from '../../../shared/rights.ts';
import { Refusal } from '../../../shared/result.ts';
import { requestBook } from '../ledger/requests.ts';
import { userBook } from '../ledger/users.ts';
import { recordById } from '../tables/record.ts';
import { stampOf, type Vault } from '../vault.ts';
import { childLabel, labelOf, whoIs } from './common.ts';

const About = z.object({
  subject: z.object({ id: z.string() }).optional(),
  id: z.string().optional(),
  name: z.string().optional(),
  scope: z.object({ child: z.string().optional() }).optional(),
});

function labelFor(vault: Vault, { facts }: Request): string {
  const { reader } = vault;
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

function unlockedBy({ action, facts }: Request): RequestView['unlocks'] {
  const told = action === 'review.reopen' ? Unlocking.safeParse(facts) : null;
  return told?.success ? { ...told.data.subject, reason: told.data.reason } : null;
}

function view(vault: Vault, request: Request, now: string): RequestView {
  const { id, action, facts, made, answer } = request;
  const { reader, roles, keyring, readOnly } = vault;
  const who = whoIs(reader);
  const standing = requestStanding(request, now);
  const isOwn = made.by === keyring.userId;
  return {
    id,
    action,
    facts,
    unlocks: unlockedBy(request),
    label: labelFor(vault, request),
    asked: { who: who(made.by), at: made.at, reason: request.reason },
    answered: answer && {
      who: who(answer.stamp.by),
      at: answer.stamp.at,
      reason: answer.reason,
    },
    standing,
    until: new Date(Date.parse(made.at) + requestLife).toISOString(),
    isOwn,
    mayAnswer: standing === 'waiting' && !isOwn && !readOnly && hasRight(roles, 'approve'),
    mayCarryOut:
      !readOnly &&
      hasRight(roles, requestable[action].right) &&
      isAgreed(request, userBook(reader), { by: keyring.userId, at: now }),
  };
}

/** @throws Refusal request/unknown, request/not-waiting */
function open(vault: Vault, id: string, allowed: readonly string[]): Request {
  const request = requestBook(vault.reader).get(id);
  if (!request) throw new Refusal('request/unknown');
  const standing = requestStanding(request, stampOf(vault.clock));
  if (!allowed.includes(standing)) throw new Refusal('request/not-waiting', { standing });
  return request;
}

function answer(vault: Vault, kind: string, id: string, reason: string | null) {
  const { made } = open(vault, id, ['waiting']);
  if (made.by === vault.keyring.userId) throw new Refusal('request/yourself');
  return vault.write(tx => {
    const { seq } = tx.append({ kind, on: { type: 'request', id }, members: { reason } });
    return { id, seq };
  });
}

export const request: Handlers<Contract, Vault>['request'] = {
  list(vault) {
    const now = stampOf(vault.clock);
    return [...requestBook(vault.reader).values()].map(each => view(vault, each, now)).reverse();
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
