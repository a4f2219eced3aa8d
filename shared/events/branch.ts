/**
 * `ledger.branched@1`: a vault that was restored or copied goes its own way from here on. What it stands on, and what
 * was seen of it before and is left behind.
 */
import * as z from 'zod';
import type { Fields } from './fields.ts';

const Root = z.string().regex(/^[0-9a-f]{64}$/);

const Branched = z.object({
  branch: z.uuidv4(),
  'base/size': z.int().positive(),
  'base/root': Root,
  why: z.enum(['restored', 'copied']),
});

/** Why a ledger branched: an older state goes on in its place, or two copies go on beside each other. */
export type BranchReason = z.infer<typeof Branched>['why'];

export interface Branching {
  /** The branch of this entry and of those that follow. */
  readonly branch: string;
  /** Entries before it, and the root of the tree over them, hex. */
  readonly base: { readonly size: number; readonly root: string };
  readonly why: BranchReason;
}

/** What such an entry says, or null where it does not say it. */
export function branchingOf(fields: Fields): Branching | null {
  const parsed = Branched.safeParse(fields);
  if (!parsed.success) return null;
  const { branch, why, 'base/size': size, 'base/root': root } = parsed.data;
  return { branch, base: { size, root }, why };
}
