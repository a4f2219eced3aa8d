/** Destroying values on legal grounds. What was erased, and on whose word, stays in the ledger. */
import * as z from 'zod';
import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers, JobContext, ParsedOf } from '../../../shared/contract/define.ts';
import { toHex, toUtf8 } from '../../../shared/bytes.ts';
import {
  certificateOf,
  certificateText,
  packagesWith,
  type CertificateSources,
} from '../../../shared/erasure/certificate.ts';
import { erasureOf, FieldErased } from '../../../shared/erasure/erased.ts';
import { Subject, systemKinds, type LedgerEvent } from '../../../shared/events/event.ts';
import { leafHash } from '../../../shared/ledger/merkle.ts';
import { Refusal } from '../../../shared/result.ts';
import { agreedRequest } from '../agreement.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import type { ReadableDb } from '../database/driver.ts';
import type { Desk } from '../desk.ts';
import { eraseIn } from '../erase.ts';
import { nextGeneration } from '../generation.ts';
import { erasureEvents } from '../ledger/erasures.ts';
import { readEvent } from '../ledger/event.ts';
import { requestBook } from '../ledger/requests.ts';
import { entryAt, positionsOfKind, subjectOf } from '../tables/entry.ts';
import { recordById } from '../tables/record.ts';
import type { Vault } from '../vault.ts';
import { writeOut } from '../writeOut.ts';
import { whoIs } from './common.ts';
import {
  chosenParts,
  erasableOf,
  erasedEntries,
  keysIn,
  labelled,
  recordsIn,
  valuesIn,
  weighed,
} from './erasable.ts';
import { marksIn, touchedIn } from './erasedMarks.ts';

/** What a request for an erasure asks for, word for word what its entry will say. */
const Asked = FieldErased.omit({ request: true }).extend({ subject: Subject });
type Asked = z.infer<typeof Asked>;

function exportsOf(db: ReadableDb): LedgerEvent[] {
  return positionsOfKind(db, 'package', systemKinds.packageExported).flatMap(seq => {
    const each = entryAt(db, seq);
    return each ? [readEvent(each)] : [];
  });
}

function certificateSources(vault: Vault, event: LedgerEvent): CertificateSources {
  const { reader } = vault;
  const entry = entryAt(reader, event.stamp.seq);
  if (!entry) throw new Error('the entry of an erasure is missing');
  const named = erasureOf(event)?.request ?? null;
  const answer = named === null ? null : requestBook(reader).get(named)?.answer;
  return {
    leafHash: toHex(leafHash(entry.header, nodeCrypto)),
    nameOf: whoIs(reader),
    agreed: answer ? { by: answer.stamp.by, at: answer.stamp.at } : null,
    exports: exportsOf(reader),
  };
}

/** What this choice would erase. @throws Refusal record/unknown, erasure/nothing, erasure/too-much */
function askedFor(
  vault: Vault,
  { ground, reason, ...choice }: ParsedOf<Contract['erasure']['erase']>,
): Asked {
  const chosen = chosenParts(erasableOf(vault.reader, recordsIn(vault, choice)), choice);
  return { subject: choice.subject, ground, reason, erased: erasedEntries(chosen) };
}

/** @throws Refusal request/unknown, request/not-waiting, erasure/changed-meanwhile */
function agreedTo({ reader }: Vault, id: string): Asked {
  const request = requestBook(reader).get(id);
  if (request?.action !== 'erasure.erase') throw new Refusal('request/unknown');
  if (request.ended !== null) throw new Refusal('request/not-waiting', { standing: 'done' });
  const asked = Asked.safeParse(request.facts);
  if (!asked.success) throw new Refusal('request/unknown');
  const { erased } = asked.data;
  const ids = new Set(erased.map(({ position }) => subjectOf(reader, position)?.id ?? ''));
  const records = [...ids].flatMap(each => recordById(reader, each) ?? []);
  const there = new Set(erasableOf(reader, records).map(each => `${each.position} ${each.digest}`));
  const isStillThere = erased.every(({ position, fields }) =>
    fields.every(({ digest }) => there.has(`${position} ${digest}`)),
  );
  if (!isStillThere) throw new Refusal('erasure/changed-meanwhile');
  return asked.data;
}

/**
 * Erases it, once a second person has agreed to exactly this.
 * @throws Refusal vault/read-only, approval/asked, job/cancelled, disk/*
 */
async function erase(
  desk: Desk,
  asked: (vault: Vault) => Asked,
  job: JobContext,
): Promise<{ seq: number }> {
  const { vault } = desk.open;
  if (vault.readOnly) throw new Refusal('vault/read-only');
  const facts = asked(vault);
  const { subject, ground, reason, erased } = facts;
  const request = agreedRequest(vault, 'erasure.erase', { ...facts }, reason);
  const touched = erased.map(({ position }) => subjectOf(vault.reader, position)?.id ?? '');
  let seq = 0;
  await desk.changeSeat(opened =>
    nextGeneration(opened, desk.surroundings(), {
      barred: new Map(),
      record(tx) {
        const members = { ground, reason, erased, request };
        seq = tx.append({ kind: systemKinds.fieldErased, on: subject, members }).seq;
      },
      after: database => eraseIn(database, erased, [...new Set(touched)]),
      reason: null,
      job,
    }),
  );
  desk.tell({ name: 'erased' });
  return { seq };
}

/** @throws Refusal ledger/no-such-entry */
function certificateAt(vault: Vault, seq: number) {
  const event = erasureEvents(vault.reader).find(({ stamp }) => stamp.seq === seq);
  if (!event) throw new Refusal('ledger/no-such-entry', { seq });
  const certificate = certificateOf(vault.id, event, certificateSources(vault, event));
  return {
    json: `${JSON.stringify(certificate, null, 2)}\n`,
    uk: certificateText(certificate, 'uk'),
    en: certificateText(certificate, 'en'),
  };
}

export const erasure: Handlers<Contract, Desk>['erasure'] = {
  preview(desk, choice) {
    const { vault } = desk.open;
    const { reader } = vault;
    const packages = packagesWith(exportsOf(reader), choice.subject).length;
    return { ...weighed(vault, choice), packages };
  },
  values: (desk, sight) => valuesIn(desk.open.vault, sight),
  keys: (desk, sight) => keysIn(desk.open.vault, sight),
  marks: (desk, { ids, whole }) => marksIn(desk.open.vault.reader, ids, whole),
  touched: desk => touchedIn(desk.open.vault.reader),

  erase: (desk, input, job) => desk.alone(() => erase(desk, vault => askedFor(vault, input), job)),
  carryOut: (desk, { request }, job) =>
    desk.alone(() => erase(desk, vault => agreedTo(vault, request), job)),

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
        const label = labelled(vault.reader, on.id);
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

  certificate: (desk, { seq }) => certificateAt(desk.open.vault, seq),

  async saveCertificate(desk, { seq, target, form }) {
    const text = certificateAt(desk.open.vault, seq)[form];
    const { sha256 } = await writeOut(desk.pathOf(target), toUtf8(text));
    return { sha256 };
  },
};
