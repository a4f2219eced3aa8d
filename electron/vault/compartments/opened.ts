/** Stored entries with their seals opened, as far as the keys at hand go. */
import { toHex } from '../../../shared/bytes.ts';
import type { Finding } from '../../../shared/contract/session.ts';
import type { ReplacedBoxes } from '../../../shared/erasure/sealed.ts';
import { sealedField, Sealing } from '../../../shared/events/sealing.ts';
import type { StoredEntry } from '../../../shared/ledger/chain.ts';
import { parseDisclosure } from '../../../shared/ledger/disclosure.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import type { ReadableDb } from '../database/driver.ts';
import { finding } from '../ledger/findings.ts';
import type { Run } from '../tables/run.ts';
import { boxesBetween, hasBoxes } from '../tables/sealedBox.ts';
import { openBox, type BoxContent } from './box.ts';

/** Every entry that is not sealed discloses at least kind, subject and names. */
const fewest = 3;

interface OpenedEntries<Entry> {
  readonly entries: readonly Entry[];
  /** Positions of those whose box is as it was signed and whose key is not at hand. */
  readonly closed: ReadonlySet<number>;
  readonly findings: readonly Finding[];
}

/**
 * Every box is held to the digest that its entry signed, or to that of an erasure since; those whose key is held are
 * opened.
 * @param replaced digests of the boxes that lie there since an erasure
 * @param entries in order, without gaps
 */
export function openEntries<Entry extends StoredEntry>(
  db: ReadableDb,
  vault: string,
  keys: ReadonlyMap<number, Uint8Array>,
  replaced: ReplacedBoxes,
  entries: readonly Entry[],
): OpenedEntries<Entry> {
  const [first, last] = [entries[0], entries.at(-1)];
  const boxes = first && last ? boxesBetween(db, first.seq, last.seq) : new Map<number, never>();
  const closed = new Set<number>();
  const findings: Finding[] = [];
  const opened = entries.map(entry => {
    const { seq } = entry;
    const box = boxes.get(seq);
    if (!box && entry.disclosures.length >= fewest) return entry;
    const sealing = sealingIn(entry);
    const digest = box ? toHex(nodeCrypto.sha256(box)) : null;
    const expected = sealing && (replaced.get(seq) ?? sealing.box);
    if (!sealing || !box || digest !== expected) {
      findings.push(finding('entry/sealed-altered', `entry ${seq}`, expected, digest));
      return entry;
    }
    const key = keys.get(sealing.key);
    if (!key) {
      closed.add(seq);
      return { ...entry, decoySeed: null };
    }
    const content = openBox(key, { ...placeOf(sealing), vault, seq }, box);
    if (content) return withContent(entry, content);
    findings.push(finding('entry/sealed-unreadable', `entry ${seq}`, null, null));
    closed.add(seq);
    return { ...entry, decoySeed: null };
  });
  return { entries: opened, closed, findings };
}

/**
 * Whether no entry of a run has a seal, nor lacks one: `openEntries` would answer them as they are, with no finding.
 * It asks without taking apart what they disclose.
 * @param from position of the first
 */
export function isUnsealed(db: ReadableDb, from: number, { count, last, disclosed }: Run): boolean {
  if (!disclosed) return true;
  const isPlain = disclosed.length === count && disclosed.every(each => each.count >= fewest);
  return isPlain && !hasBoxes(db, from, last);
}

export function withContent<Entry extends StoredEntry>(entry: Entry, content: BoxContent): Entry {
  const { disclosures, decoySeed } = content;
  return { ...entry, disclosures: [...entry.disclosures, ...disclosures], decoySeed };
}

export function placeOf({ compartment, key }: Sealing) {
  return { compartment, key };
}

/** What an entry says of its seal; null for one that is not sealed. */
export function sealingIn({ disclosures }: StoredEntry): Sealing | null {
  for (const text of disclosures) {
    const field = parseDisclosure(text);
    if (field?.name === sealedField) return Sealing.safeParse(field.value).data ?? null;
  }
  return null;
}
