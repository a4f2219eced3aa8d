/** Filters of a list under a name: a tool of those who work here, and no record (docs/decisions). */
import * as z from 'zod';
import { catalogued } from '../records/catalogue.ts';
import { Id, RequiredLine } from '../records/primitives.ts';
import { action, query } from './define.ts';

/** The lists that can be set. */
export const SearchRoom = z.enum(['child', 'evidence', 'task', ...catalogued]);
export type SearchRoom = z.infer<typeof SearchRoom>;

export const SavedSearch = z.strictObject({
  id: Id,
  name: z.string(),
  room: SearchRoom,
  /** How the list was set; the list that wrote it reads it. */
  json: z.string(),
  isShared: z.boolean(),
  isMine: z.boolean(),
  /** Whose it is. */
  who: z.string(),
});
export type SavedSearch = z.infer<typeof SavedSearch>;

export const savedSearch = {
  /** One's own, and those that colleagues share, by name. */
  list: query({ input: z.strictObject({}), output: z.array(SavedSearch) }),

  /** Under the same name in the same list one's own is replaced. Fault: compartment/would-tell. */
  save: action({
    right: 'work',
    input: z.strictObject({
      name: RequiredLine,
      room: SearchRoom,
      json: z.string().max(20_000),
      isShared: z.boolean(),
    }),
    output: z.strictObject({ id: Id }),
  }),

  /** Only one's own. Fault: search/unknown. */
  drop: action({
    right: 'work',
    input: z.strictObject({ id: Id }),
    output: z.strictObject({}),
  }),
};
