import * as z from 'zod';

/** How far a vault had come when this machine last saw it. */
export const RememberedHead = z.strictObject({
  branch: z.uuid(),
  size: z.int().positive(),
  /** Root of the tree, hex. */
  root: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.string(),
  words: z.array(z.string()),
});
export type RememberedHead = z.infer<typeof RememberedHead>;

/** The newest head of one branch. `left`: a person confirmed that another branch goes on in its place. */
export const KnownBranch = RememberedHead.extend({ left: z.boolean() });
export type KnownBranch = z.infer<typeof KnownBranch>;
