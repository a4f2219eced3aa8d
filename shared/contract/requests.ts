import * as z from 'zod';
import { requestedActions } from '../events/deeds.ts';
import { requestStandings } from '../events/requests.ts';
import { nounNames } from '../records/index.ts';
import { Id, RequiredLine } from '../records/primitives.ts';
import { SealedPlace } from './compartments.ts';
import { action, query } from './define.ts';

const Said = z.strictObject({ who: z.string(), at: z.string(), reason: z.string().nullable() });

export const RequestView = z.strictObject({
  id: Id,
  action: z.enum(requestedActions),
  /** What exactly is asked for: the members of the call's input, without passphrases and paths. */
  facts: z.record(z.string(), z.unknown()),
  /** What it would unlock, as the call that does it wants it; null for other actions. */
  unlocks: z
    .strictObject({ type: z.enum(nounNames), id: Id, reason: z.string(), whole: z.boolean() })
    .nullable(),
  /** Ids of all records that it would unlock. */
  unlocked: z.array(Id),
  /** Where what it is about is sealed: their members alone answer it. None for all that is open. */
  compartments: z.array(SealedPlace),
  /** What a reader calls the thing it is about: a name, a number; empty where it is about nothing single. */
  label: z.string(),
  asked: Said,
  answered: Said.nullable(),
  standing: z.enum(requestStandings),
  /** Until when it is good. */
  until: z.string(),
  isOwn: z.boolean(),
  /** The person who opened the vault may say yes or no to it. */
  mayAnswer: z.boolean(),
  /** The person who opened the vault may carry it out now: the same call, with the same members. */
  mayCarryOut: z.boolean(),
});
export type RequestView = z.infer<typeof RequestView>;

/** What needed the agreement of a second person, and whose it has. */
export const AgreementReport = z.strictObject({
  /** Position of the entry by which it was done. */
  seq: z.int(),
  action: z.enum(requestedActions),
  state: z.enum([
    'agreed',
    /** Nobody else could have agreed. */
    'alone',
    'missing',
    /** The package is of a version that does not show it. */
    'not-shown',
  ]),
  /** Who asked and who agreed: a name, or an id where the name is withheld; null where there is nobody. */
  asked: z.string().nullable(),
  agreed: z.string().nullable(),
});
export type AgreementReport = z.infer<typeof AgreementReport>;

const Receipt = z.strictObject({ id: Id, seq: z.int() });

/** Faults of all that change one: request/unknown, request/not-waiting, request/yourself, request/not-yours. */
export const request = {
  /** Newest first. */
  list: query({ input: z.strictObject({}), output: z.array(RequestView) }),
  /** Agree to what another person asked for; it is good once, for exactly that. */
  approve: action({
    right: 'approve',
    input: z.strictObject({ id: Id, reason: RequiredLine.nullable() }),
    output: Receipt,
  }),
  refuse: action({
    right: 'approve',
    input: z.strictObject({ id: Id, reason: RequiredLine }),
    output: Receipt,
  }),
  /** Take back what one asked for oneself. */
  withdraw: action({ right: 'own', input: z.strictObject({ id: Id }), output: Receipt }),
};
