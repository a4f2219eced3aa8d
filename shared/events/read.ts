import * as z from 'zod';
import { Subject, type LedgerEvent, type Stamp } from './event.ts';

/** The fields that every entry has; all others are named in `fields`. */
const own = new Set(['kind', 'on', 'fields']);
const Names = z.array(z.string());

export interface ReadEvent {
  readonly event: LedgerEvent;
  /** The entry's own list of names is not a list, repeats itself, or leaves out what is disclosed. */
  readonly isNamedRight: boolean;
}

/** What an entry says, as far as it is disclosed. */
export function eventFrom(stamp: Stamp, disclosed: ReadonlyMap<string, unknown>): ReadEvent {
  const kind = disclosed.get('kind');
  const on = Subject.safeParse(disclosed.get('on'));
  const names = Names.safeParse(disclosed.get('fields'));
  const fields = [...disclosed].filter(([name]) => !own.has(name));
  const listed = new Set(names.data);
  const isNamedRight = names.success
    ? listed.size === names.data.length && fields.every(([name]) => listed.has(name))
    : !disclosed.has('fields');
  return {
    event: {
      stamp,
      kind: typeof kind === 'string' ? kind : null,
      on: on.success ? on.data : null,
      fields: Object.fromEntries(fields),
      names: names.success ? names.data : null,
    },
    isNamedRight,
  };
}
