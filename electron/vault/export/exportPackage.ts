/**
 * Writes a package (docs/formats.md, "Package"): payload and its manifests first, then the entry that binds
 * them to the ledger, then checkpoint, proofs and the exporter's signature. It appears under its name only
 * when all of it is written, synced and verified; on any failure nothing is left.
 */
import { randomBytes } from 'node:crypto';
import { lstat, rename } from 'node:fs/promises';
import path from 'node:path';
import { toUtf8 } from '../../../shared/bytes.ts';
import type { AbortSignalLike, Progress } from '../../../shared/contract/define.ts';
import type { Language } from '../../../shared/contract/session.ts';
import type { PackageReport, PackageScope } from '../../../shared/contract/packages.ts';
import { vaultKeyAt } from '../../../shared/events/users.ts';
import { parseCheckpointBody } from '../../../shared/ledger/checkpoint.ts';
import { fingerprintOf, fingerprintWords } from '../../../shared/ledger/fingerprint.ts';
import type { StoredEntry } from '../../../shared/ledger/chain.ts';
import { parseNote } from '../../../shared/ledger/note.ts';
import { inclusionProof } from '../../../shared/ledger/proof.ts';
import { bagDeclaration, writeBagInfo } from '../../../shared/package/bag/tagFile.ts';
import { originalOf } from '../../../shared/package/contents.ts';
import { derivedFiles } from '../../../shared/package/derived.ts';
import { editionOf, writeDescriptor } from '../../../shared/package/descriptor.ts';
import { writeEntryLine } from '../../../shared/package/entryLine.ts';
import { keyFiles } from '../../../shared/package/keys.ts';
import {
  bagFiles,
  ledgerFiles,
  packageVersion,
  verifierFile,
} from '../../../shared/package/layout.ts';
import { verifyPackage } from '../../../shared/package/verify.ts';
import type { PackageExported } from '../../../shared/package/exported.ts';
import type { Withheld } from '../../../shared/package/withheld.ts';
import { ZipSource } from '../../../shared/package/zip/zipSource.ts';
import { Refusal } from '../../../shared/result.ts';
import { FileAccess, nodeInflate } from '../../verifier/fileAccess.ts';
import { FolderSource } from '../../verifier/folderSource.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import { syncFolder, writingFault } from '../disk/durable.ts';
import { AgeAccess } from './ageAccess.ts';
import { newAgeKey, type AgeKey } from './ageStream.ts';
import { ArchiveSink } from './archiveSink.ts';
import { BagWriter } from './bagWriter.ts';
import type { ExportSource } from './exportSource.ts';
import { FolderSink } from './folderSink.ts';
import { writeOriginals } from './originals.ts';
import { readShown, type Shown } from './shown.ts';
import type { PackagePlaces } from '../tables/unfinishedPackage.ts';
import type { PackageSink } from './sink.ts';

export interface ExportOptions {
  /** Random, UUIDv4. */
  readonly package: string;
  readonly scope: PackageScope;
  /** As `chooseEntries` gives them. */
  readonly positions: readonly number[];
  /** What the exporter keeps back of these. */
  readonly withheld: readonly Withheld[];
  /** Compartments of which it shows records. */
  readonly compartments: readonly string[];
  readonly language: Language;
  readonly addressee: string | null;
  /** To what kind of recipient, what goes against a consent, why, and whose identity goes along. */
  readonly consent: Pick<PackageExported, 'recipient' | 'despite' | 'reason' | 'identities'>;
  /** Where it is to lie; nothing may be there. */
  readonly target: string;
  readonly form: 'folder' | 'zip';
  /** age X25519 recipients; with any, the target is one encrypted file. */
  readonly recipients: readonly string[];
  /** Day of making, `YYYY-MM-DD`. */
  readonly made: string;
  /** Name and version of the program. */
  readonly software: string;
  /** The bytes of `verify.html`. */
  readonly verifier: Uint8Array;
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignalLike;
}

export interface ExportedPackage {
  /** Position of the entry that tells of it. */
  readonly seq: number;
  readonly path: string;
  readonly bytes: number;
  readonly files: number;
  /** Of the single file; null for a folder. */
  readonly sha256: string | null;
  readonly words: { readonly uk: string[]; readonly en: string[] };
  /** What verification of the written package found: nothing, or it would not be there. */
  readonly report: PackageReport;
}

/**
 * @throws Refusal recipient/invalid, target/exists, target/not-writable, disk/full, disk/failed,
 * evidence/altered, package/faulty, job/cancelled
 */
export async function exportPackage(
  source: ExportSource,
  options: ExportOptions,
): Promise<ExportedPackage> {
  const target = path.resolve(options.target);
  const age = options.recipients.length === 0 ? null : await newAgeKey(options.recipients);
  if (await isThere(target)) throw new Refusal('target/exists');
  const part = `${target}.${randomBytes(8).toString('hex')}.part`;
  const sink = await openSink(part, options, age);
  try {
    const written = await writePackage(source, options, sink, { part, target });
    const { bytes, sha256 } = await sink.finish();
    const report = await verifyWritten(part, options, age, written.words.en.join(' '));
    if (await isThere(target)) throw new Refusal('target/exists');
    await giveName(source, options.package, { part, target });
    await syncFolder(path.dirname(target));
    return { ...written, path: target, bytes, sha256, report };
  } catch (error) {
    await sink.abandon();
    throw writingFault(error);
  }
}

async function giveName(
  source: ExportSource,
  id: string,
  { part, target }: PackagePlaces,
): Promise<void> {
  await source.setNaming(id, true);
  try {
    await rename(part, target);
  } catch (error) {
    await source.setNaming(id, false);
    throw error;
  }
}

async function isThere(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

async function openSink(
  part: string,
  options: ExportOptions,
  age: AgeKey | null,
): Promise<PackageSink> {
  try {
    if (age === null && options.form === 'folder') return await FolderSink.create(part);
    return await ArchiveSink.create(part, `litopys-${options.package}`, age);
  } catch (cause) {
    const fault = writingFault(cause);
    // The folder that should hold it is missing, or may not be written.
    throw fault instanceof Refusal && fault.fault.code !== 'disk/full'
      ? new Refusal('target/not-writable', fault.fault.detail, { cause })
      : fault;
  }
}

type Written = Pick<ExportedPackage, 'seq' | 'files' | 'words'>;

async function writePackage(
  source: ExportSource,
  options: ExportOptions,
  sink: PackageSink,
  places: PackagePlaces,
): Promise<Written> {
  const shown = readShown(source, options.positions, options.withheld);
  const bag = startBag(shown, options, sink);
  await bag.addText(bagFiles.declaration, bagDeclaration);
  await writeOriginals(source, shown.contents, sink, bag, options.signal);
  const facts = { ...options, vault: source.vault };
  for (const { path: file, build } of derivedFiles(shown.contents, facts, nodeCrypto)) {
    await bag.addBytes(file, build());
  }
  const manifests = await bag.addPayloadManifests();

  const { scope, addressee, language, recipients, software } = options;
  const exported = {
    scope,
    addressee,
    language,
    manifestSha256: manifests.sha256,
    manifestSha512: manifests.sha512,
    recipients: [...recipients],
    bagSoftware: software,
    withheld: [...options.withheld],
    ...options.consent,
    ...(options.compartments.length === 0 ? {} : { compartments: [...options.compartments] }),
  };
  const entry = await source.appendExport(options.package, exported, places);
  const note = await source.checkpoint();
  const body = parseNote(toUtf8(note))?.text ?? '';
  const size = parseCheckpointBody(body)?.size;
  if (size === undefined) throw new Error('the vault gave no checkpoint');

  await bag.addText(bagFiles.info, bagInfo(options, bag));
  const edition = editionOf(nodeCrypto);
  const descriptor = {
    format: 'litopys/package',
    version: packageVersion,
    package: options.package,
    vault: source.vault,
    edition,
  } as const;
  await bag.addBytes(ledgerFiles.descriptor, writeDescriptor(descriptor));
  await bag.add(ledgerFiles.entries, entryLines(source, shown, options.positions, entry, size));
  await bag.addText(ledgerFiles.checkpoint, note);
  for (const [file, bytes] of source.earlier(size, exported)) await bag.addBytes(file, bytes);
  const exporter = shown.book.users.get(shown.exporterOf(entry));
  const vaultKey = vaultKeyAt(shown.book, size);
  if (exporter === undefined || vaultKey === null) throw new Error('the exporter is not enrolled');
  for (const [file, bytes] of keyFiles(shown.book, size, exporter)) await bag.addBytes(file, bytes);
  await bag.addBytes(verifierFile, options.verifier);
  const signed = await bag.addTagManifests();
  await bag.addBytes(ledgerFiles.signature, source.sign(signed));

  const fingerprint = fingerprintOf(body, vaultKey, nodeCrypto);
  const words = {
    uk: [...fingerprintWords(fingerprint, 'uk')],
    en: [...fingerprintWords(fingerprint, 'en')],
  };
  return { seq: entry.seq, files: bag.files, words };
}

function startBag({ contents }: Shown, options: ExportOptions, sink: PackageSink): BagWriter {
  let done = 0;
  const originals = contents.of('evidence').map(evidence => originalOf(evidence)?.size ?? 0);
  const of = originals.reduce((sum, size) => sum + size, 0);
  return new BagWriter(sink, options.signal, count => {
    done += count;
    // Records and pages come on top of the originals; they are small, and counted only as they come.
    const whole = Math.max(of, done);
    options.onProgress({ step: 'package.write', done, of: whole, unit: 'bytes' });
  });
}

/** Nothing here tells more than the descriptor does: bags are catalogued by strangers. */
function bagInfo({ package: id, made, software }: ExportOptions, bag: BagWriter): string {
  return writeBagInfo([
    ['Bag-Software-Agent', software],
    ['Bagging-Date', made],
    ['External-Identifier', `urn:uuid:${id}`],
    ['External-Description', 'Litopys evidence package; begin with data/index.html'],
    ['Payload-Oxum', bag.oxum],
  ]);
}

// eslint-disable-next-line @typescript-eslint/require-await -- the bag takes streams
async function* entryLines(
  source: ExportSource,
  shown: Shown,
  positions: readonly number[],
  exported: StoredEntry,
  size: number,
): AsyncGenerator<Uint8Array> {
  const line = (entry: StoredEntry) => {
    const proof = inclusionProof(source.readNode, entry.seq, size, nodeCrypto);
    return toUtf8(writeEntryLine({ ...entry, disclosures: shown.disclosed(entry) }, proof));
  };
  for (const entry of source.entries(positions)) yield line(entry);
  yield line(exported);
}

/** Reads back what lies on the disk. The words are our own, so that the origin is confirmed as well. */
async function verifyWritten(
  part: string,
  options: ExportOptions,
  age: AgeKey | null,
  words: string,
): Promise<PackageReport> {
  const { language, signal, onProgress } = options;
  const rules = { words, sha512: false, language, onProgress, signal, breathe: null, judge: null };
  const file = age === null && options.form === 'folder' ? null : await FileAccess.open(part);
  try {
    const source =
      file === null
        ? new FolderSource(part)
        : new ZipSource(
            age === null ? file : new AgeAccess(file, age.header.length, age.streamKey),
            nodeInflate,
          );
    const { report } = await verifyPackage(source, nodeCrypto, rules);
    const [first] = report.findings;
    if (first === undefined) return report;
    throw new Refusal('package/faulty', {
      findings: report.findings.length,
      first: `${first.code}: ${first.where}`,
    });
  } finally {
    await file?.close();
  }
}
