import * as z from 'zod';
import { ImpossibleEvent } from '../../../shared/events/fold.ts';
import { Subject, type LedgerEvent, type Stamp } from '../../../shared/events/event.ts';
import type { StoredEntry } from '../../../shared/ledger/chain.ts';
import { parseDisclosure } from '../../../shared/ledger/disclosure.ts';
import { parseHeader } from '../../../shared/ledger/entry.ts';

/** The fields that every entry has; all others are named in `fields`. */
const own = new Set(['kind', 'on', 'fields']);
const Names = z.array(z.string());

/**
 * What an entry says, as far as it is disclosed. Nothing is verified here: that is the chain check's work.
 * @throws ImpossibleEvent for a header that cannot be read.
 */
export function readEvent(entry: StoredEntry): LedgerEvent {
  const parsed = parseHeader(entry.header);
  if (!parsed.ok) throw new ImpossibleEvent(entry.seq, parsed.fault);
  const { seq, at, by } = parsed.header;
  const disclosed = new Map<string, unknown>();
  for (const text of entry.disclosures) {
    const disclosure = parseDisclosure(text);
    if (disclosure) disclosed.set(disclosure.name, disclosure.value);
  }
  return eventOf({ seq, at, by }, disclosed);
}

/** The same from fields already matched to their digests. */
export function eventOf(stamp: Stamp, disclosed: ReadonlyMap<string, unknown>): LedgerEvent {
  const kind = disclosed.get('kind');
  const on = Subject.safeParse(disclosed.get('on'));
  const names = Names.safeParse(disclosed.get('fields'));
  return {
    stamp,
    kind: typeof kind === 'string' ? kind : null,
    on: on.success ? on.data : null,
    fields: Object.fromEntries([...disclosed].filter(([name]) => !own.has(name))),
    names: names.success ? names.data : null,
  };
}
