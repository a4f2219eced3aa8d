/** Destroying values on legal grounds. What was erased, and on whose word, stays in the ledger. */
import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers, ParsedOf } from '../../../shared/contract/define.ts';
import { toHex } from '../../../shared/bytes.ts';
import {
  certificateOf,
  certificateText,
  type CertificateSources,
} from '../../../shared/erasure/certificate.ts';
import {
  erasablePart,
  erasureOf,
  isOfFile,
  mostErasedEntries,
  type ErasedEntry,
} from '../../../shared/erasure/erased.ts';
import { reviewDeedOf } from '../../../shared/events/review.ts';
import { meaningOf, systemKinds, type LedgerEvent } from '../../../shared/events/event.ts';
import { disclosureDigest, parseDisclosure } from '../../../shared/ledger/disclosure.ts';
import { leafHash } from '../../../shared/ledger/merkle.ts';
import { Refusal } from '../../../shared/result.ts';
import { agreedRequest } from '../agreement.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import type { ReadableDb } from '../database/driver.ts';
import { sql } from '../database/sql.ts';
import type { Desk } from '../desk.ts';
import { eraseIn } from '../erase.ts';
import { nextGeneration } from '../generation.ts';
import { erasureEvents } from '../ledger/erasures.ts';
import { readEvent } from '../ledger/event.ts';
import { requestBook } from '../ledger/requests.ts';
import { entriesAbout, entryAt, positionsOfKind } from '../tables/entry.ts';
import { recordById } from '../tables/record.ts';
import type { Vault } from '../vault.ts';
import { labelOf, whoIs } from './common.ts';
import { hangingOnNothingElse } from './hanging.ts';

type Scope = ParsedOf<Contract['erasure']['preview']>;
type Part = { readonly name: string; readonly digest: string; readonly part: string };

/** @throws Refusal record/unknown, compartment/no-erasure */
function recordsIn({ reader: db, sealed }: Vault, { subject, whole }: Scope): Scope['subject'][] {
  if (sealed.compartmentOf(subject.id) !== null) throw new Refusal('compartment/no-erasure');
  if (recordById(db, subject.id)?.type !== subject.type) throw new Refusal('record/unknown');
  return whole ? hangingOnNothingElse(db, subject) : [subject];
}

/** Everything that can be erased of the records, by the entry it stands in. */
function erasableOf(db: ReadableDb, ids: readonly string[]): Map<number, Part[]> {
  const found = new Map<number, Part[]>();
  for (const seq of ids.flatMap(id => entriesAbout(db, id))) {
    const entry = entryAt(db, seq);
    const kind = (entry && readEvent(entry).kind) ?? '';
    if (!entry || (meaningOf(kind) === null && reviewDeedOf(kind) === null)) continue;
    const parts = entry.disclosures.flatMap(text => {
      const name = parseDisclosure(text)?.name;
      const part = name === undefined ? null : erasablePart(name);
      if (name === undefined || part === null) return [];
      return [{ name, part, digest: disclosureDigest(text, nodeCrypto) }];
    });
    if (parts.length > 0) found.set(seq, parts);
  }
  return new Map([...found].sort(([one], [other]) => one - other));
}

/** @throws Refusal erasure/nothing, erasure/too-much */
function chosenOf(
  erasable: ReadonlyMap<number, readonly Part[]>,
  parts: readonly string[] | null,
): ErasedEntry[] {
  const chosen = new Set(parts);
  const withFile = parts?.some(isOfFile) ?? true;
  const isChosen = ({ part }: Part) =>
    parts === null || chosen.has(part) || (withFile && isOfFile(part));
  const erased = [...erasable].flatMap(([position, all]) => {
    const fields = all.filter(isChosen).map(({ name, digest }) => ({ name, digest }));
    return fields.length === 0 ? [] : [{ position, fields }];
  });
  if (erased.length === 0) throw new Refusal('erasure/nothing');
  if (erased.length > mostErasedEntries) {
    throw new Refusal('erasure/too-much', { entries: erased.length, most: mostErasedEntries });
  }
  return erased;
}

/** Files of these items that no other item has. */
function filesOnlyOf(db: ReadableDb, ids: readonly string[]): number {
  const list = JSON.stringify(ids);
  const rows = db.all(sql`SELECT DISTINCT sha256 FROM evidence_row
    WHERE id IN (SELECT value FROM json_each(${list})) AND sha256 IS NOT NULL AND sha256 NOT IN
      (SELECT sha256 FROM evidence_row WHERE sha256 IS NOT NULL
       AND id NOT IN (SELECT value FROM json_each(${list})))`);
  return rows.length;
}

function labelled(vault: Vault, id: string): string {
  const record = recordById(vault.reader, id);
  return record ? labelOf(vault.reader, record).label : '';
}

function certificateSources(vault: Vault, event: LedgerEvent): CertificateSources {
  const { reader } = vault;
  const entry = entryAt(reader, event.stamp.seq);
  if (!entry) throw new Error('the entry of an erasure is missing');
  const named = erasureOf(event)?.request ?? null;
  const answer = named === null ? null : requestBook(reader).get(named)?.answer;
  const exports = positionsOfKind(reader, 'package', systemKinds.packageExported);
  return {
    leafHash: toHex(leafHash(entry.header, nodeCrypto)),
    nameOf: whoIs(reader),
    agreed: answer ? { by: answer.stamp.by, at: answer.stamp.at } : null,
    exports: exports.flatMap(seq => {
      const each = entryAt(reader, seq);
      return each ? [readEvent(each)] : [];
    }),
  };
}

async function erase(
  desk: Desk,
  { parts, ground, reason, ...scope }: ParsedOf<Contract['erasure']['erase']>,
): Promise<{ seq: number }> {
  const { vault } = desk.open;
  if (vault.readOnly) throw new Refusal('vault/read-only');
  const { subject } = scope;
  const records = recordsIn(vault, scope).map(({ id }) => id);
  const erased = chosenOf(erasableOf(vault.reader, records), parts);
  const request = agreedRequest(
    vault,
    'erasure.erase',
    { subject, ground, reason, erased },
    reason,
  );
  let seq = 0;
  await desk.changeSeat(opened =>
    nextGeneration(opened, desk.surroundings(), {
      barred: new Map(),
      record(tx) {
        const members = { ground, reason, erased, request };
        seq = tx.append({ kind: systemKinds.fieldErased, on: subject, members }).seq;
      },
      after: database => eraseIn(database, erased, records),
      reason: null,
    }),
  );
  return { seq };
}

export const erasure: Handlers<Contract, Desk>['erasure'] = {
  preview(desk, scope) {
    const { vault } = desk.open;
    const records = recordsIn(vault, scope);
    const ids = records.map(({ id }) => id);
    const erasable = erasableOf(vault.reader, ids);
    const values = new Map<string, number>();
    for (const { part } of [...erasable.values()].flat()) {
      values.set(part, (values.get(part) ?? 0) + 1);
    }
    return {
      records: records.map(each => ({ ...each, label: labelled(vault, each.id) })),
      parts: [...values].map(([name, count]) => ({ name, values: count })),
      entries: erasable.size,
      files: filesOnlyOf(vault.reader, ids),
    };
  },

  erase: (desk, input) => desk.alone(() => erase(desk, input)),

  list(desk) {
    const { vault } = desk.open;
    const who = whoIs(vault.reader);
    return erasureEvents(vault.reader)
      .flatMap(event => {
        const { stamp, on } = event;
        const told = erasureOf(event);
        if (told === null || on === null) return [];
        const { ground, reason, erased } = told;
        const fields = erased.reduce((sum, each) => sum + each.fields.length, 0);
        const label = labelled(vault, on.id);
        return [
          {
            seq: stamp.seq,
            at: stamp.at,
            who: who(stamp.by),
            ...on,
            label,
            ground,
            reason,
            fields,
          },
        ];
      })
      .reverse();
  },

  certificate(desk, { seq }) {
    const { vault } = desk.open;
    const event = erasureEvents(vault.reader).find(({ stamp }) => stamp.seq === seq);
    if (!event) throw new Refusal('ledger/no-such-entry', { seq });
    const certificate = certificateOf(vault.id, event, certificateSources(vault, event));
    return {
      json: `${JSON.stringify(certificate, null, 2)}\n`,
      uk: certificateText(certificate, 'uk'),
      en: certificateText(certificate, 'en'),
    };
  },
};
