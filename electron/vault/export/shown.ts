/** What a package will show: the chosen entries, read as the verifier will read them. */
import type { StoredEntry } from '../../../shared/ledger/chain.ts';
import { parseDisclosure } from '../../../shared/ledger/disclosure.ts';
import { parseHeader } from '../../../shared/ledger/entry.ts';
import { Contents } from '../../../shared/package/contents.ts';
import { eventFrom } from '../../../shared/events/read.ts';
import { applyUserEvent, nobody, type UserBook } from '../../../shared/events/users.ts';
import {
  ProtectedSources,
  withoutColleagues,
  withoutContacts,
  withoutWhyAsked,
  withoutWhyDespite,
  withoutWhyErased,
} from '../../../shared/package/withholding.ts';
import { Withholding, type Withheld } from '../../../shared/package/withheld.ts';
import type { LedgerEvent } from '../../../shared/events/event.ts';

export interface Shown {
  readonly contents: Contents;
  readonly book: UserBook;
  /** The disclosures of an entry that go along. */
  disclosed(entry: StoredEntry): readonly string[];
  /** Who recorded an entry, by id. */
  exporterOf(entry: StoredEntry): string;
}

/** Reads the entries twice: what has to be withheld is known only when all of them were seen. */
export function readShown(
  source: { entries(positions: readonly number[]): Iterable<StoredEntry> },
  positions: readonly number[],
  withheld: readonly Withheld[],
): Shown {
  const secrets = new ProtectedSources();
  const choice = new Withholding(withheld);
  const authors = new Set<string>();
  /** Who was enrolled by which request. */
  const enrolled = new Map<string, string>();
  for (const entry of source.entries(positions)) {
    const event = eventOf(entry, entry.disclosures);
    secrets.add(event);
    choice.add(event);
    authors.add(event.stamp.by);
    const { request, 'user/id': user } = event.fields;
    if (typeof request === 'string' && typeof user === 'string') enrolled.set(request, user);
  }
  const named = new Set([...enrolled].flatMap(([id, user]) => (authors.has(user) ? [id] : [])));
  const contents = new Contents();
  const disclosed = (entry: StoredEntry) => {
    const event = eventOf(entry, entry.disclosures);
    const chosen = choice.disclosed(event, entry.disclosures);
    const told = withoutWhyDespite(event, secrets.disclosed(event, chosen));
    const open = withoutWhyErased(event, told);
    const shown = withoutContacts(event, withoutColleagues(event, open, authors));
    return withoutWhyAsked(event, shown, named);
  };
  let book = nobody;
  for (const entry of source.entries(positions)) {
    const event = eventOf(entry, disclosed(entry));
    book = applyUserEvent(book, event);
    contents.add(event);
  }
  if (book.vault === null) throw new Error('the first entry does not tell the keys of the vault');
  contents.enrol(book);
  return { contents, book, disclosed, exporterOf: entry => eventOf(entry, []).stamp.by };
}

function eventOf(entry: StoredEntry, disclosures: readonly string[]): LedgerEvent {
  const parsed = parseHeader(entry.header);
  if (!parsed.ok) throw new Error(`entry ${entry.seq}: ${parsed.fault}`);
  const { seq, at, by } = parsed.header;
  const fields = new Map<string, unknown>();
  for (const text of disclosures) {
    const disclosure = parseDisclosure(text);
    if (disclosure) fields.set(disclosure.name, disclosure.value);
  }
  return eventFrom({ seq, at, by }, fields).event;
}
