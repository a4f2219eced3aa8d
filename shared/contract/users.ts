import * as z from 'zod';
import { userStatuses } from '../events/users.ts';
import { Id, RequiredLine } from '../records/primitives.ts';
import { Roles } from '../rights.ts';
import { action, job, query } from './define.ts';
import { NewPassphrase, UserName } from './session.ts';

export const UserView = z.strictObject({
  id: Id,
  name: z.string(),
  roles: Roles,
  status: z.enum(userStatuses),
  enrolledAt: z.string(),
  /** When roles or standing last changed, by whom and why; null while nothing has. */
  changed: z
    .strictObject({ at: z.string(), who: z.string(), reason: z.string().nullable() })
    .nullable(),
  isSelf: z.boolean(),
});
export type UserView = z.infer<typeof UserView>;

const Receipt = z.strictObject({ id: Id, seq: z.int() });
const WithReason = z.strictObject({ id: Id, reason: RequiredLine });

/** Faults of all that change one: user/unknown, user/yourself, user/last-administrator, user/wrong-standing. */
export const user = {
  /** All who ever were enrolled, in that order. */
  list: query({ input: z.strictObject({}), output: z.array(UserView) }),

  /**
   * Enrol a person, who types the passphrase. Faults: user/name-taken, user/too-many.
   */
  enrol: job({
    right: 'users',
    input: z.strictObject({ name: UserName, roles: Roles, passphrase: NewPassphrase }),
    output: Receipt,
  }),

  changeRoles: action({
    right: 'users',
    input: WithReason.extend({ roles: Roles }),
    output: Receipt,
  }),

  /** Bar a user for now: new keys, which theirs do not open. What they had read before stays read. */
  suspend: job({ right: 'users', input: WithReason, output: Receipt }),

  reinstate: job({ right: 'users', input: WithReason, output: Receipt }),

  /** Bar a user for ever: new keys, and their slot is gone. What they had read before stays read. */
  remove: job({ right: 'users', input: WithReason, output: Receipt }),
};
