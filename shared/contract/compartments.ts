import * as z from 'zod';
import { Id, RequiredLine } from '../records/primitives.ts';
import { action, query } from './define.ts';

const Person = z.strictObject({ id: Id, name: z.string() });

export const CompartmentView = z.strictObject({
  id: Id,
  /** What those outside call it. */
  number: z.int(),
  /** Null for those outside. */
  name: z.string().nullable(),
  isMember: z.boolean(),
  members: z.array(Person),
  /** Sealed entries. */
  entries: z.int(),
  madeAt: z.string(),
  madeBy: z.string(),
});
export type CompartmentView = z.infer<typeof CompartmentView>;

const Receipt = z.strictObject({ id: Id, seq: z.int() });
const Member = z.strictObject({ id: Id, user: Id });

/** Where a record is sealed, as a member is told of it. */
export const SealedPlace = z.strictObject({
  id: Id,
  number: z.int(),
  name: z.string().nullable(),
});

/**
 * Records under a key of their own, which only members have. Faults of all that change one: compartment/unknown,
 * compartment/not-a-member, compartment/key-is-old.
 */
export const compartment = {
  list: query({ input: z.strictObject({}), output: z.array(CompartmentView) }),
  /** Which of these records are sealed, and where; those that are open, or not there for who asks, are left out. */
  of: query({
    input: z.strictObject({ ids: z.array(Id).max(20_000) }),
    output: z.array(z.strictObject({ record: Id, place: SealedPlace })),
  }),
  /** The name is sealed too. Whoever makes it is a member. Fault: compartment/cannot-belong. */
  create: action({
    right: 'compartment',
    input: z.strictObject({ name: RequiredLine, members: z.array(Id).max(100) }),
    output: Receipt.extend({ number: z.int() }),
  }),
  /** Who is added reads all that was sealed before, too. Faults: compartment/cannot-belong, compartment/belongs-already. */
  addMember: action({ right: 'compartment', input: Member, output: Receipt }),
  /** A new key for what is written from now on; what they had read stays read. Fault: compartment/last-member. */
  removeMember: action({ right: 'compartment', input: Member, output: Receipt }),
};
