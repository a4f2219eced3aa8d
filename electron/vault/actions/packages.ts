import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers, JobContext, OutputOf, ParsedOf } from '../../../shared/contract/define.ts';
import { systemKinds } from '../../../shared/events/event.ts';
import { consentFacts } from '../../../shared/events/deeds.ts';
import type { StoredEntry } from '../../../shared/ledger/chain.ts';
import { exportedOf } from '../../../shared/package/exported.ts';
import { chooseEntries } from '../../../shared/package/selection.ts';
import { keepsFile } from '../../../shared/package/withheld.ts';
import { isCatalogued } from '../../../shared/records/catalogue.ts';
import { Refusal } from '../../../shared/result.ts';
import { judgeBy } from '../../verifier/judge.ts';
import { verifyPackageAt } from '../../verifier/open.ts';
import type { Certificate } from '../../time/certificate.ts';
import { version } from '../../version.ts';
import type { ReadableDb } from '../database/driver.ts';
import { sql } from '../database/sql.ts';
import { agreedRequest } from '../agreement.ts';
import type { Desk } from '../desk.ts';
import { withChosen } from '../export/chosenSight.ts';
import { earlierFiles } from '../export/earlier.ts';
import { PartCounter } from '../export/leftOut.ts';
import { chosenRecords, indexOf, leftOutOf, selectionOf } from '../export/selection.ts';
import { exportPackage, type ExportOptions } from '../export/exportPackage.ts';
import type { ExportSource } from '../export/exportSource.ts';
import { settleUnfinished } from '../export/unfinished.ts';
import { nameCheckpoint } from '../ledger/checkpoints.ts';
import { readEvent } from '../ledger/event.ts';
import { checkpointOf, wordsOf } from '../ledger/head.ts';
import { pause } from '../ledger/verification.ts';
import { headKeyAt, timeProofsOf, trustedCertificates } from '../ledger/timeProofs.ts';
import { entryAt, nodeReader, storedCheckpoints } from '../tables/entry.ts';
import { objectOf } from '../tables/object.ts';
import { recordOf } from '../tables/record.ts';
import {
  dropUnfinished,
  putUnfinished,
  setNaming,
  unfinishedPackages,
} from '../tables/unfinishedPackage.ts';
import { stampOf, type Vault } from '../vault.ts';
import { found, whoIs } from './common.ts';
import { certificatesAt } from './trust.ts';

const Seqs = z.array(z.object({ seq: z.int() }));

function sourceOf(desk: Desk, db: ReadableDb, request: string | null): ExportSource {
  const { vault, store } = desk.open;
  const objectOfEvidence = (evidence: string) => {
    const { file } = found(db, 'evidence', evidence).fields;
    const object = file && objectOf(db, file.sha256);
    if (!object) throw new Refusal('object/not-listed');
    return object;
  };
  return {
    vault: vault.id,
    *entries(positions) {
      for (const seq of positions) {
        const entry = entryAt(db, seq);
        if (entry) yield entry;
      }
    },
    original: evidence => store.read(objectOfEvidence(evidence)),
    extract: (evidence, target, algorithms, options) =>
      store.extract(objectOfEvidence(evidence), target, algorithms, options),
    appendExport: (id, exported, places): StoredEntry =>
      vault.write(tx => {
        putUnfinished(tx.db, id, places);
        return tx.append({
          kind: systemKinds.packageExported,
          on: { type: 'package', id },
          members: { ...exported, request },
        });
      }),
    setNaming: (id, naming) => vault.writeBeside(db => setNaming(db, id, naming)),
    checkpoint: () => nameCheckpoint(vault, 'export', false).note,
    earlier(size, exported) {
      const told = toldPackages(vault.reader).filter(
        ({ seq, isAbandoned }) => seq + 1 < size && !isAbandoned,
      );
      return earlierFiles(vault, size, exported, told);
    },
    readNode: nodeReader(vault.reader),
    sign: message => vault.keyring.userSign(message),
  };
}

/** The entry that tells of the package stands already and stays; what became of it is told after it. */
async function settleFailed(vault: Vault, id: string, error: unknown): Promise<void> {
  const unfinished = unfinishedPackages(vault.reader).find(each => each.id === id);
  const isStopped = error instanceof Refusal && error.fault.code === 'job/cancelled';
  if (unfinished) await settleUnfinished(vault, unfinished, isStopped ? 'stopped' : 'failed');
}

/** What the ledger tells of packages written, newest first. */
function toldPackages(reader: ReadableDb) {
  const rows = Seqs.parse(
    reader.all(
      sql`SELECT seq FROM entry_index WHERE type = 'package' ORDER BY seq DESC LIMIT 1000`,
    ),
  );
  const events = rows.flatMap(({ seq }) => {
    const entry = entryAt(reader, seq);
    return entry ? [readEvent(entry)] : [];
  });
  const abandoned = new Set([
    ...events.flatMap(({ kind, on }) => (kind === systemKinds.packageAbandoned ? [on?.id] : [])),
    ...unfinishedPackages(reader).flatMap(({ id, naming }) => (naming ? [] : [id])),
  ]);
  return events.flatMap(event => {
    const { seq } = event.stamp;
    const exported = event.kind === systemKinds.packageExported ? exportedOf(event) : null;
    return exported ? [{ seq, exported, event, isAbandoned: abandoned.has(event.on?.id) }] : [];
  });
}

/** Certificates from a file that the reader names, else those of the open vault. @throws Refusal certificate/unreadable */
async function trustedBy(desk: Desk, file: string | null): Promise<readonly Certificate[]> {
  if (file === null) {
    return desk.opened ? trustedCertificates(timeProofsOf(desk.opened.vault.reader)) : [];
  }
  return certificatesAt(desk, file);
}

async function exportFrom(
  desk: Desk,
  db: ReadableDb,
  input: ParsedOf<Contract['packages']['export']>,
  context: JobContext,
): Promise<OutputOf<Contract['packages']['export']>> {
  const { vault } = desk.open;
  const { language, target, form, recipients, compartments } = input;
  const { scope, withheld, recipient, despite, identities, reason } = input;
  const { index, without } = selectionOf(vault, db, input);
  const id = randomUUID();
  // what a lock cuts off is settled at the next opening
  const isOpen = () => desk.opened?.vault === vault;
  const addressee = input.addressee === '' ? null : input.addressee;
  const consent = { recipient, despite, identities, reason };
  const sealed = compartments.length === 0 ? {} : { compartments };
  const asked = { scope, addressee, language, recipients, withheld };
  const facts = { ...asked, ...consentFacts(consent), ...sealed };
  const within = compartments.length === 0 ? null : { compartments, isSealed: false };
  const request = agreedRequest(vault, 'packages.export', facts, null, within);
  const options: ExportOptions = {
    package: id,
    scope,
    positions: chooseEntries(scope, index, request, without),
    consent,
    withheld,
    compartments,
    language,
    addressee,
    target: desk.pathOf(target),
    form,
    recipients,
    made: stampOf(vault.clock).slice(0, 10),
    software: `Litopys ${version}`,
    verifier: await readFile(desk.options.verifierPage),
    onProgress: context.progress,
    signal: context.signal,
  };
  const source = sourceOf(desk, db, request);
  const exported = await exportPackage(source, options).catch(async (error: unknown) => {
    if (isOpen()) await settleFailed(vault, id, error);
    throw error;
  });
  if (isOpen()) vault.writeBeside(writing => dropUnfinished(writing, id));
  return exported;
}

export const packages: Handlers<Contract, Desk>['packages'] = {
  preview(desk, input) {
    const { vault } = desk.open;
    const { scope, withheld, compartments } = input;
    return withChosen(vault, compartments, (reader, sealed) => {
      const { index, leftOut, held, without } = selectionOf(vault, reader, input);
      const positions = chooseEntries(scope, index, null, without);
      const counts = { child: 0, episode: 0, named: 0 };
      const told = { evidence: 0, bytes: 0, withoutConsent: 0, protectedSources: 0 };
      const chosen = chosenRecords(reader, positions);
      for (const [id, type] of chosen) {
        if (type === 'child' || type === 'episode') counts[type]++;
        if (isCatalogued(type)) counts.named++;
        const item = type === 'evidence' ? recordOf(reader, 'evidence', id) : null;
        if (!item) continue;
        const { file, consent, acquisition } = item.fields;
        told.evidence++;
        if (!keepsFile(withheld, id)) told.bytes += file?.size ?? 0;
        if (['refused', 'withdrawn', 'not-asked'].includes(consent.state)) told.withoutConsent++;
        if (acquisition.protectedSource) told.protectedSources++;
      }
      return {
        children: counts.child,
        episodes: counts.episode,
        named: counts.named,
        ...told,
        entries: positions.length,
        leftOut,
        held: held.slice(0, 500),
        heldCount: held.filter(({ isOverridden }) => !isOverridden).length,
        sealed: [...chosen.keys()].filter(each => sealed.compartmentOf(each) !== null).length,
      };
    });
  },

  parts: (desk, { scope, compartments }, job) =>
    withChosen(desk.open.vault, compartments, async reader => {
      const without = leftOutOf(reader, scope, []);
      const positions = chooseEntries(scope, indexOf(reader, []), null, without);
      const counter = new PartCounter();
      for (const [done, seq] of positions.entries()) {
        counter.add(reader, seq);
        if (done % 500 !== 499) continue;
        job.progress({ step: 'entries', done, of: positions.length, unit: 'entries' });
        await pause(job);
      }
      return counter.counts;
    }),

  async export(desk, input, context) {
    const { vault } = desk.open;
    if (vault.readOnly) throw new Refusal('vault/read-only');
    return withChosen(vault, input.compartments, db => exportFrom(desk, db, input, context));
  },

  async verify(desk, { path: token, words, sha512, trust }, context) {
    const trusted = await trustedBy(desk, trust);
    const { report } = await verifyPackageAt(desk.pathOf(token), {
      words,
      sha512,
      language: desk.settings.value.language,
      onProgress: context.progress,
      signal: context.signal,
      breathe: null,
      judge: judgeBy(trusted, stampOf(desk.surroundings().clock)),
    });
    return report;
  },

  list(desk) {
    const { vault } = desk.open;
    const { reader } = vault;
    const who = whoIs(reader);
    const checkpoints = new Map(storedCheckpoints(reader).map(each => [each.size, each.note]));
    return toldPackages(reader).flatMap(({ seq, exported, event, isAbandoned }) => {
      const read = checkpointOf(checkpoints.get(seq + 1) ?? '');
      const words = read && wordsOf(read.body, headKeyAt(vault, read.checkpoint.size));
      return [
        {
          seq,
          at: event.stamp.at,
          who: who(event.stamp.by),
          package: event.on?.id ?? '',
          addressee: exported.addressee,
          scope: exported.scope,
          encrypted: exported.recipients.length > 0,
          manifestSha256: exported.manifestSha256,
          abandoned: isAbandoned,
          words: words && { uk: words.wordsUk, en: words.wordsEn },
        },
      ];
    });
  },
};
