/** Destroying values on legal grounds. What was erased, and on whose word, stays in the ledger. */
import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers, JobContext, ParsedOf } from '../../../shared/contract/define.ts';
import { toHex, toUtf8 } from '../../../shared/bytes.ts';
import {
  certificateOf,
  certificateText,
  packagesWith,
  type CertificateSources,
} from '../../../shared/erasure/certificate.ts';
import { systemKinds, type LedgerEvent } from '../../../shared/events/event.ts';
import { leafHash } from '../../../shared/ledger/merkle.ts';
import { exportedOf } from '../../../shared/package/exported.ts';
import { Refusal } from '../../../shared/result.ts';
import { agreedRequest } from '../agreement.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import type { ReadableDb } from '../database/driver.ts';
import { erasuresSeen, type SeenErasure } from '../compartments/erasures.ts';
import type { Desk } from '../desk.ts';
import { eraseIn } from '../erase.ts';
import { nextGeneration } from '../generation.ts';
import { readEvent } from '../ledger/event.ts';
import { requestBook } from '../ledger/requests.ts';
import { entryAt, positionsOfKind, subjectOf } from '../tables/entry.ts';
import type { Vault } from '../vault.ts';
import { writeOut } from '../writeOut.ts';
import { whoIs } from './common.ts';
import {
  chosenParts,
  dbOf,
  erasableOf,
  erasedEntries,
  keysIn,
  labelled,
  recordsIn,
  valuesIn,
  weighed,
} from './erasable.ts';
import { marksIn, touchedIn } from './erasedMarks.ts';
import { Asked, refuseChanged, sealedAsked, sealedDeed, type Deed } from './erasureDeed.ts';

function exportsOf(db: ReadableDb): LedgerEvent[] {
  return positionsOfKind(db, 'package', systemKinds.packageExported).flatMap(seq => {
    const each = entryAt(db, seq);
    return each ? [readEvent(each)] : [];
  });
}

/** Packages that may show what lies there: a compartment's records only those for which it was chosen. */
function exportsWith(db: ReadableDb, compartment: string | null): LedgerEvent[] {
  const all = exportsOf(db);
  if (compartment === null) return all;
  return all.filter(each => exportedOf(each)?.compartments?.includes(compartment) === true);
}

function certificateSources(vault: Vault, erasure: SeenErasure): CertificateSources {
  const { reader } = vault;
  const entry = entryAt(reader, erasure.stamp.seq);
  if (!entry) throw new Error('the entry of an erasure is missing');
  const named = erasure.request;
  const answer = named === null ? null : requestBook(reader).get(named)?.answer;
  return {
    leafHash: toHex(leafHash(entry.header, nodeCrypto)),
    nameOf: whoIs(reader),
    agreed: answer ? { by: answer.stamp.by, at: answer.stamp.at } : null,
    exports: exportsWith(reader, erasure.compartment),
  };
}

/** What this choice would erase. @throws Refusal record/unknown, erasure/nothing, erasure/too-much */
function askedFor(
  vault: Vault,
  { ground, reason, ...choice }: ParsedOf<Contract['erasure']['erase']>,
): Asked {
  const erasable = erasableOf(dbOf(vault, choice.subject), recordsIn(vault, choice));
  const erased = erasedEntries(chosenParts(erasable, choice));
  return { subject: choice.subject, ground, reason, erased };
}

/**
 * @throws Refusal request/unknown, request/not-waiting, erasure/changed-meanwhile; compartment/not-a-member where it is
 *   about what lies in a compartment
 */
function agreedTo(vault: Vault, id: string): Asked {
  const request = requestBook(vault.reader).get(id);
  if (!request) throw new Refusal('request/unknown');
  if (request.ended !== null) throw new Refusal('request/not-waiting', { standing: 'done' });
  if (request.action === 'erasure.eraseSealed') return sealedAsked(vault, request);
  const asked = request.action === 'erasure.erase' ? Asked.safeParse(request.facts) : null;
  if (!asked?.success) throw new Refusal('request/unknown');
  refuseChanged(vault, asked.data, vault.reader);
  return asked.data;
}

/** What the entry of this erasure says, and the work on the database; a second person has agreed to it. */
function deedOf(vault: Vault, asked: Asked): Deed {
  const { subject, ground, reason, erased } = asked;
  const compartment = vault.sealed.compartmentOf(subject.id);
  if (compartment !== null) return sealedDeed(vault, asked, compartment);
  const request = agreedRequest(vault, 'erasure.erase', { ...asked }, reason);
  const touched = new Set(
    erased.map(({ position }) => subjectOf(vault.reader, position)?.id ?? ''),
  );
  const members = { ground, reason, erased, request };
  return {
    event: { kind: systemKinds.fieldErased, on: subject, members },
    after: database => eraseIn(database, erased, [...touched]),
  };
}

/**
 * Erases it, once a second person has agreed to exactly this.
 * @throws Refusal vault/read-only, approval/asked, compartment/needs-second, job/cancelled, disk/*
 */
async function erase(
  desk: Desk,
  asked: (vault: Vault) => Asked,
  job: JobContext,
): Promise<{ seq: number }> {
  const { vault } = desk.open;
  if (vault.readOnly) throw new Refusal('vault/read-only');
  const { event, after } = deedOf(vault, asked(vault));
  let seq = 0;
  await desk.changeSeat(opened =>
    nextGeneration(opened, desk.surroundings(), {
      barred: new Map(),
      record: tx => void (seq = tx.append(event).seq),
      after,
      reason: null,
      job,
    }),
  );
  desk.tell({ name: 'erased' });
  return { seq };
}

/** @throws Refusal ledger/no-such-entry */
function certificateAt(vault: Vault, seq: number) {
  const erasure = erasuresSeen(vault).find(({ stamp }) => stamp.seq === seq);
  if (!erasure) throw new Refusal('ledger/no-such-entry', { seq });
  const certificate = certificateOf(vault.id, erasure, certificateSources(vault, erasure));
  return {
    json: `${JSON.stringify(certificate, null, 2)}\n`,
    uk: certificateText(certificate, 'uk'),
    en: certificateText(certificate, 'en'),
  };
}

export const erasure: Handlers<Contract, Desk>['erasure'] = {
  preview(desk, choice) {
    const { vault } = desk.open;
    const { reader, sealed } = vault;
    const exports = exportsWith(reader, sealed.compartmentOf(choice.subject.id));
    const packages = packagesWith(exports, choice.subject).length;
    return { ...weighed(vault, choice), packages };
  },
  values: (desk, sight) => valuesIn(desk.open.vault, sight),
  keys: (desk, sight) => keysIn(desk.open.vault, sight),
  marks: (desk, { ids, whole }) => marksIn(desk.open.vault, ids, whole),
  touched: desk => touchedIn(desk.open.vault),

  erase: (desk, input, job) => desk.alone(() => erase(desk, vault => askedFor(vault, input), job)),
  carryOut: (desk, { request }, job) =>
    desk.alone(() => erase(desk, vault => agreedTo(vault, request), job)),

  list(desk) {
    const { vault } = desk.open;
    const who = whoIs(vault.reader);
    return erasuresSeen(vault)
      .map(({ stamp, subject, ground, reason, erased }) => {
        const fields = erased.reduce((sum, each) => sum + each.fields.length, 0);
        const label = labelled(vault.sight, subject.id);
        const { seq, at, by } = stamp;
        return { seq, at, who: who(by), ...subject, label, ground, reason, fields };
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
