import { rm } from 'node:fs/promises';
import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers, JobContext } from '../../../shared/contract/define.ts';
import { systemKinds } from '../../../shared/events/event.ts';
import type { Evidence, EvidenceFacts, OriginalFile } from '../../../shared/records/evidence.ts';
import { Refusal } from '../../../shared/result.ts';
import { numberLabel } from '../../../shared/records/number.ts';
import { agreedRequest } from '../agreement.ts';
import { compartmentFor, sealInto } from '../compartments/sealing.ts';
import type { Desk } from '../desk.ts';
import { describeFile, type FoundFile } from '../evidence/foundFile.ts';
import { sealedEpoch } from '../objects/format.ts';
import type { StoredObject } from '../objects/work.ts';
import {
  countWithoutSha512,
  evidenceRow,
  evidenceRows,
  evidenceWithHash,
  evidenceWithoutSha512,
  type SameBytes,
} from '../tables/evidenceRow.ts';
import { linksOfEvidence, recordById, type StateOf } from '../tables/record.ts';
import { objectOf, putObject, withoutContentDigest } from '../tables/object.ts';
import { stampOf, type Tx, type Vault } from '../vault.ts';
import { placeIn } from './compartment.ts';
import { active, begin, found, into, labelOf, numberIn, revise } from './common.ts';
import { countsOf, recordLink } from './link.ts';
import { refuseUnknownReferences } from './references.ts';
import { refuseToNameSources } from './sourceRules.ts';

/** Files that are stored and then recorded together: one transaction, one sync, for many small ones. */
const batchFiles = 64;
const batchBytes = 64 * 1024 * 1024;

type Added = Awaited<ReturnType<typeof evidence.add>>;

/** A file with the token it was asked by. */
type Asked = FoundFile & { readonly token: string };

/** A physical item has no file; a file has no place where it is kept. */
function fieldsOf(facts: EvidenceFacts, number: number, file: OriginalFile | null): Evidence {
  return { ...facts, number, nature: file ? 'file' : 'physical', file, sha512: null };
}

/** The object that holds an item's bytes. @throws Refusal evidence/no-file, object/not-listed */
function objectBehind({ sight }: Vault, item: StateOf<'evidence'>): StoredObject {
  const { file } = item.fields;
  if (!file) throw new Refusal('evidence/no-file');
  const object = objectOf(sight, file.sha256);
  if (!object) throw new Refusal('object/not-listed', { number: item.fields.number });
  return object;
}

/** Small files together, a large one alone. */
function batches(files: readonly Asked[]): Asked[][] {
  const all: Asked[][] = [];
  let bytes = 0;
  for (const file of files) {
    const last = all.at(-1);
    if (!last || last.length >= batchFiles || bytes + file.size > batchBytes) {
      all.push([file]);
      bytes = file.size;
    } else {
      last.push(file);
      bytes += file.size;
    }
  }
  return all;
}

/** How a file that was not taken in is told. */
function failing(code: string): (file: Asked) => Added['failed'][number] {
  return ({ name, token }) => ({ name, code, file: token });
}

/**
 * @throws Refusal evidence/unknown where an item is said to be made from one that is not there, record/unknown where its
 *   source is not, source/named-openly
 */
function refuseUnknownOrigin(vault: Vault, facts: EvidenceFacts, compartment: string | null): void {
  const { sight, reader } = vault;
  if (facts.derivedFrom !== null) found(sight, 'evidence', facts.derivedFrom);
  refuseUnknownReferences(sight, 'evidence', facts);
  refuseToNameSources(sight, reader, 'evidence', null, facts, compartment);
}

/** New evidence for a sealed record is sealed with it. */
function targetsOf(citations: readonly { readonly target: { readonly id: string } }[]): string[] {
  return citations.map(({ target }) => target.id);
}

export const evidence: Handlers<Contract, Desk>['evidence'] = {
  list(desk, { order, descending, cursor, limit, ...filter }) {
    const { reader, sealed } = desk.open.vault;
    const page = { order, descending, cursor, limit };
    return evidenceRows([reader, sealed.reader], filter, page);
  },

  get(desk, { id }) {
    const { sight: reader, sealed } = desk.open.vault;
    const item = found(reader, 'evidence', id);
    const row = evidenceRow(reader, id);
    if (!row) throw new Error('evidence has no row');
    const citedBy = linksOfEvidence(reader, id)
      .filter(link => link.status === 'active')
      .map(link => {
        const target = recordById(reader, link.fields.target.id);
        const named = target ? labelOf(reader, target) : { label: '', child: null };
        return { link, relation: link.fields.relation, ...named };
      });
    const counts = countsOf(citedBy.map(({ relation }) => relation));
    return {
      evidence: item,
      row: { ...row, ...counts },
      citedBy,
      compartment: placeIn(sealed, id),
    };
  },

  async add(desk, { files, facts, citations, compartment: asked }, context) {
    const { vault, store } = desk.open;
    const compartment = compartmentFor(asked, targetsOf(citations), vault.sealed);
    if (vault.readOnly) throw new Refusal('vault/read-only');
    // said before hours of reading, not after them
    for (const { target } of citations) active(vault.sight, target.type, target.id);
    refuseUnknownOrigin(vault, facts, compartment);
    const seal =
      compartment === null ? null : sealInto(compartment, null, vault.sealed, vault.keyring.userId);
    const under = seal && { epoch: sealedEpoch(seal.from), key: seal.key };
    const outcome: Added = { added: [], failed: [], cancelled: false };
    const sources: Asked[] = [];
    for (const token of files) {
      if (context.signal.aborted) break;
      const described = await describeFile(desk.pathOf(token), vault.folder);
      if (described.ok) sources.push({ ...described.value, token });
      else outcome.failed.push({ name: described.name, code: described.code, file: token });
    }
    const whole = sources.reduce((sum, file) => sum + file.size, 0);
    const itemOfBytes = new Map<string, SameBytes>();
    let before = 0;
    const all = batches(sources);
    for (const [at, batch] of all.entries()) {
      try {
        const stored = await store.storeMany(
          batch.map(({ path }) => ({ kind: 'file', path })),
          {
            signal: context.signal,
            onProgress: bytes =>
              context.progress({ step: 'ingest', done: before + bytes, of: whole, unit: 'bytes' }),
          },
          under,
        );
        await recordBatch(batch, stored);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const { code } = error.fault;
        if (code === 'job/cancelled') outcome.cancelled = true;
        else if (outcome.added.length === 0) throw error;
        // what was recorded stays and is told; what stopped this batch (a full disk) stops the rest
        else outcome.failed.push(...all.slice(at).flatMap(rest => rest.map(failing(code))));
        break;
      }
      before += batch.reduce((sum, file) => sum + file.size, 0);
    }
    return outcome;

    /** One transaction for the batch; objects whose bytes were there already are taken away again. */
    async function recordBatch(
      batch: readonly Asked[],
      stored: Awaited<ReturnType<typeof store.storeMany>>,
    ): Promise<void> {
      const unneeded: string[] = [];
      const named = stored.flatMap(result => (result.ok ? [result.value.id] : []));
      try {
        const added = vault.write(tx =>
          batch.flatMap((file, index) => {
            const result = stored[index];
            return result?.ok ? [recordFile(tx, file, result.value, unneeded)] : [];
          }),
        );
        outcome.added.push(...added);
      } catch (error) {
        await store.remove(named);
        throw error;
      }
      for (const [index, file] of batch.entries()) {
        const result = stored[index];
        if (!result?.ok)
          outcome.failed.push(failing(result?.error.code ?? 'source/read-failed')(file));
      }
      await store.remove(unneeded);
    }

    function recordFile(tx: Tx, file: Asked, object: StoredObject, unneeded: string[]) {
      // rows of this very transaction are settled at its end: they are looked up here
      const same = itemOfBytes.get(object.sha256) ?? evidenceWithHash(tx.sight, object.sha256);
      const listed = compartment === null ? object : withoutContentDigest(object);
      if (!putObject(tx.db, listed)) unneeded.push(object.id);
      const number = numberIn(tx, 'evidence', compartment);
      const isStanding = same !== null && !same.withdrawn;
      itemOfBytes.set(object.sha256, isStanding ? same : { number, withdrawn: false });
      const { name, rawName, mediaType, modified } = file;
      const original = {
        name,
        rawName,
        size: object.size,
        mediaType,
        modified,
        sha256: object.sha256,
      };
      const sealing = compartment === null ? tx : tx.sealedIn(compartment, object);
      const receipt = begin(sealing, 'evidence', tx.newId(), fieldsOf(facts, number, original));
      for (const citation of citations) recordLink(tx, { ...citation, evidence: receipt.id });
      const { sha256, size } = object;
      const sameAs = same?.number ?? null;
      const sameAsWithdrawn = same?.withdrawn ?? false;
      return { ...receipt, number, name, sha256, size, sameAs, sameAsWithdrawn, file: file.token };
    }
  },

  describe(desk, { facts, citations, compartment: asked }) {
    const { vault } = desk.open;
    const compartment = compartmentFor(asked, targetsOf(citations), vault.sealed);
    refuseUnknownOrigin(vault, facts, compartment);
    return vault.write(tx => {
      const number = numberIn(tx, 'evidence', compartment);
      const receipt = begin(
        into(tx, compartment),
        'evidence',
        tx.newId(),
        fieldsOf(facts, number, null),
      );
      for (const citation of citations) recordLink(tx, { ...citation, evidence: receipt.id });
      return { ...receipt, number };
    });
  },

  async digest(desk, _input, context) {
    const { vault, store } = desk.open;
    if (vault.readOnly) throw new Refusal('vault/read-only');
    const left = () => countWithoutSha512(vault.reader) + countWithoutSha512(vault.sealed.reader);
    const whole = left();
    const damaged = new Set<string>();
    let done = 0;
    for (;;) {
      const next = evidenceWithoutSha512(vault.sight, damaged.size + 1);
      const id = next.find(each => !damaged.has(each));
      if (id === undefined || context.signal.aborted) break;
      try {
        const object = objectBehind(vault, found(vault.sight, 'evidence', id));
        const { sha512 } = await store.digests(object, ['sha512'], { signal: context.signal });
        if (sha512 === undefined) throw new Error('no SHA-512 was counted');
        vault.write(tx => revise(tx, 'evidence', id, { sha512 }, null));
      } catch (error) {
        // a damaged file, which verification names, must not keep the digest from all behind it
        if (!(error instanceof Refusal) || !error.fault.code.startsWith('object/')) throw error;
        damaged.add(id);
        continue;
      }
      done++;
      context.progress({ step: 'sha512', done, of: whole, unit: 'files' });
    }
    return { done, left: left() };
  },

  async check(desk, { id }, context) {
    const { vault, store } = desk.open;
    const item = found(vault.sight, 'evidence', id);
    const object = objectBehind(vault, item);
    const { sha256 } = await store.digests(object, ['sha256'], {
      signal: context.signal,
      onProgress: bytes =>
        context.progress({ step: 'check', done: bytes, of: object.size, unit: 'bytes' }),
    });
    if (sha256 === undefined || sha256 !== item.fields.file?.sha256) {
      throw new Refusal('object/altered', {
        evidence: numberLabel('evidence', item.fields.number),
      });
    }
    return { sha256, size: object.size, at: stampOf(vault.clock) };
  },

  async read(desk, { id, start, length }) {
    const { vault, store } = desk.open;
    const object = objectBehind(vault, found(vault.sight, 'evidence', id));
    const end = Math.min(object.size, start + length);
    const bytes =
      start >= end ? new Uint8Array(0) : await store.readRange(object, start, end - start);
    return { bytes: new Uint8Array(bytes), size: object.size };
  },

  preview(desk, { id }) {
    const { vault } = desk.open;
    const item = found(vault.sight, 'evidence', id);
    const object = objectBehind(vault, item);
    const mediaType = item.fields.file?.mediaType ?? 'application/octet-stream';
    return { token: desk.previews.tokenFor({ object, mediaType }), mediaType, size: object.size };
  },

  async saveCopy(desk, { id, target }, context: JobContext) {
    const { vault, store } = desk.open;
    if (vault.readOnly) throw new Refusal('vault/read-only');
    const item = found(vault.sight, 'evidence', id);
    const object = objectBehind(vault, item);
    const file = desk.pathOf(target);
    const request = agreedRequest(vault, 'evidence.saveCopy', { id }, null);
    const { sha256 } = await store.extract(object, file, ['sha256'], {
      signal: context.signal,
      onProgress: bytes =>
        context.progress({ step: 'copy', done: bytes, of: object.size, unit: 'bytes' }),
    });
    if (sha256 === undefined || sha256 !== item.fields.file?.sha256) {
      await rm(file, { force: true });
      throw new Refusal('object/altered', {
        evidence: numberLabel('evidence', item.fields.number),
      });
    }
    try {
      vault.write(tx =>
        tx.append({
          kind: systemKinds.evidenceCopied,
          on: { type: 'evidence', id },
          members: { request },
        }),
      );
    } catch (error) {
      await rm(file, { force: true }); // no copy that the ledger does not tell of
      throw error;
    }
    return { sha256 };
  },
};
