import { eventFrom } from '../../../shared/events/read.ts';
import { ImpossibleEvent } from '../../../shared/events/fold.ts';
import type { LedgerEvent } from '../../../shared/events/event.ts';
import type { StoredEntry } from '../../../shared/ledger/chain.ts';
import { parseDisclosure } from '../../../shared/ledger/disclosure.ts';
import { parseHeader } from '../../../shared/ledger/entry.ts';

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
  return eventFrom({ seq, at, by }, disclosed).event;
}
