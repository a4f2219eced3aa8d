import * as z from 'zod';
import { Subject, systemKinds, type LedgerEvent, type Stamp } from './event.ts';
import { sealedField, Sealing } from './sealing.ts';

/** Fields of the entry itself; all others are named in `fields`. */
const own = new Set(['kind', 'on', 'fields', sealedField]);
const Names = z.array(z.string());

export interface ReadEvent {
  readonly event: LedgerEvent;
  /** The entry's own list of names is not a list, repeats itself, or leaves out what is disclosed. */
  readonly isNamedRight: boolean;
}

/** What an entry says, as far as it is disclosed. */
export function eventFrom(stamp: Stamp, disclosed: ReadonlyMap<string, unknown>): ReadEvent {
  const sealing = Sealing.safeParse(disclosed.get(sealedField));
  if (sealing.success && !disclosed.has('kind')) return closedEvent(stamp, sealing.data);
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

/** What everybody may know of an entry whose seal they cannot open. */
function closedEvent(stamp: Stamp, sealing: Sealing): ReadEvent {
  const on = { type: 'compartment', id: sealing.compartment };
  const fields = { [sealedField]: sealing };
  const event = { stamp, kind: systemKinds.recordSealed, on, fields, names: null };
  return { event, isNamedRight: true };
}
