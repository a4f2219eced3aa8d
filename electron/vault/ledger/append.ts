/**
 * The one way to write. An event becomes an entry (salted fields, decoys, chained and signed header), a leaf of the
 * tree, and what it means for the tables: all in the caller's transaction, so that both are there or neither.
 */
import { toHex } from '../../../shared/bytes.ts';
import { canonicalJson } from '../../../shared/canonical.ts';
import { toFields, type Fields } from '../../../shared/events/fields.ts';
import type { Subject } from '../../../shared/events/event.ts';
import type { StoredEntry } from '../../../shared/ledger/chain.ts';
import { disclosureDigest, makeDisclosure, saltLength } from '../../../shared/ledger/disclosure.ts';
import {
  buildHeader,
  decoyDigests,
  decoysNeeded,
  signingInput,
} from '../../../shared/ledger/entry.ts';
import { leafHash, type Frontier } from '../../../shared/ledger/merkle.ts';
import { nodeCrypto, pooledRandomBytes } from '../crypto/nodeCrypto.ts';
import type { WritableDb } from '../database/driver.ts';
import { sealBox, type BoxContent } from '../compartments/box.ts';
import type { StoredObject } from '../objects/work.ts';
import { insertEntry, insertNodes } from '../tables/entry.ts';
import { putBox } from '../tables/sealedBox.ts';
import { sealedField, type Sealing } from '../../../shared/events/sealing.ts';
import { eventFrom } from '../../../shared/events/read.ts';
import { userKinds } from '../../../shared/events/users.ts';
import { project, type Touched } from './project.ts';
import { userBook } from './users.ts';

/** What happened, before it is an entry. */
export interface NewEvent {
  readonly kind: string;
  readonly on: Subject;
  readonly members: Readonly<Record<string, unknown>>;
}

/** Who signs, and where the ledger stands. Advanced by every append; read anew when a transaction fails. */
export interface LedgerPen {
  readonly vault: string;
  readonly user: string;
  /** Of the next entry. */
  branch: string;
  readonly sign: (message: Uint8Array) => Uint8Array;
  readonly frontier: Frontier;
  last: { readonly prev: string; readonly at: string };
  /** Position of the latest entry that tells of users and keys; null before the first. */
  users: number | null;
}

const seedLength = 16;

/** The fields of an event as they are committed: kind and subject, the list of names, then each field. */
function committed(event: NewEvent): [string, unknown][] {
  const fields = settled(toFields(event.members));
  return [
    ['kind', event.kind],
    ['on', { id: event.on.id, type: event.on.type }], // members in order are spelled fastest
    ['fields', Object.keys(fields)],
    ...Object.entries(fields),
  ];
}

/** Values as they will be read back, members in canonical order: replay must give the very same rows. */
function settled(fields: Fields): Fields {
  const entries = Object.entries(fields).map(([name, value]): [string, unknown] => [
    name,
    typeof value === 'object' && value !== null ? JSON.parse(canonicalJson(value)) : value,
  ]);
  return Object.fromEntries(entries);
}

/** The key of a compartment under which an entry is sealed, and the file that the entry takes in. */
export interface Seal {
  readonly compartment: string;
  /** Position of the entry that made the key. */
  readonly from: number;
  readonly key: Uint8Array;
  readonly object: StoredObject | null;
}

/** A box as it is stored, and what lies in it. */
interface SealedBox {
  readonly compartment: string;
  readonly bytes: Uint8Array;
  readonly content: BoxContent;
}

/** An entry that is signed but not stored yet. The pen is left as it is. */
export interface NewEntry {
  readonly entry: StoredEntry;
  readonly leaf: Uint8Array;
  /** Those that anybody may read. */
  readonly fields: readonly [string, unknown][];
  /** Null for an entry that is not sealed. */
  readonly box: SealedBox | null;
}

/**
 * Make the entry of an event: salted fields, decoys, header, hashes, signatures.
 * @param at RFC 3339 in milliseconds, by this machine's clock.
 */
export function newEntry(
  pen: LedgerPen,
  event: NewEvent,
  at: string,
  vaultSign: ((message: Uint8Array) => Uint8Array) | null,
  seal: Seal | null = null,
): NewEntry {
  const fields = committed(event);
  const seq = pen.frontier.size;
  const random = pooledRandomBytes(seedLength + fields.length * saltLength);
  const decoySeed = random.slice(0, seedLength);
  const disclosures = fields.map(([name, value], index) => {
    const start = seedLength + index * saltLength;
    return makeDisclosure(random.subarray(start, start + saltLength), name, value);
  });
  if (!seal) {
    const { entry, leaf } = signedOver(pen, { disclosures, decoySeed }, at, vaultSign);
    return { entry, leaf, fields, box: null };
  }
  const { compartment, from, key, object } = seal;
  const content = { disclosures, decoySeed, object };
  const bytes = sealBox(key, { vault: pen.vault, seq, compartment, key: from }, content);
  const sealing: Sealing = { compartment, key: from, box: toHex(nodeCrypto.sha256(bytes)) };
  const shown = makeDisclosure(pooledRandomBytes(saltLength), sealedField, sealing);
  const all = { disclosures: [shown, ...disclosures], decoySeed };
  const { entry, leaf } = signedOver(pen, all, at, vaultSign);
  return {
    // the seed of the decoys would tell how many fields there are: it lies in the box
    entry: { ...entry, disclosures: [shown], decoySeed: new Uint8Array(seedLength) },
    leaf,
    fields: [[sealedField, sealing]],
    box: { compartment, bytes, content },
  };
}

/** The header over all that the entry commits to, hashed and signed. */
function signedOver(
  pen: LedgerPen,
  {
    disclosures,
    decoySeed,
  }: { readonly disclosures: readonly string[]; readonly decoySeed: Uint8Array },
  at: string,
  vaultSign: ((message: Uint8Array) => Uint8Array) | null,
): { readonly entry: StoredEntry; readonly leaf: Uint8Array } {
  const { vault, branch, last, users } = pen;
  const seq = pen.frontier.size;
  const header = buildHeader(
    { vault, branch, seq, prev: last.prev, at, by: pen.user, users },
    disclosures.map(text => disclosureDigest(text, nodeCrypto)),
    decoyDigests(decoySeed, decoysNeeded(disclosures.length), nodeCrypto),
  );
  const leaf = leafHash(header, nodeCrypto);
  const signed = signingInput(leaf);
  const signature = pen.sign(signed);
  const vaultSignature = vaultSign ? vaultSign(signed) : null;
  return { entry: { seq, header, signature, vaultSignature, disclosures, decoySeed }, leaf };
}

/**
 * Append one event.
 * @param at RFC 3339 in milliseconds, by this machine's clock. It may lie before the entry before: that is noted,
 *   not hidden.
 */
export function append(
  db: WritableDb,
  pen: LedgerPen,
  event: NewEvent,
  at: string,
  touched: Touched,
  vaultSign: ((message: Uint8Array) => Uint8Array) | null = null,
  seal: Seal | null = null,
): NewEntry {
  const made = newEntry(pen, event, at, vaultSign, seal);
  const { entry, leaf, fields, box } = made;
  const { seq } = entry;
  insertEntry(db, entry, leaf);
  if (box) putBox(db, seq, box.bytes);
  insertNodes(db, pen.frontier.append(leaf));
  const clockBack = seq > 0 && at < pen.last.at;
  pen.last = { prev: toHex(leaf), at };
  project(db, eventFrom({ seq, at, by: pen.user }, new Map(fields)).event, clockBack, touched);
  if (userKinds.has(event.kind)) pen.users = userBook(db).told.at(-1) ?? null;
  return made;
}
