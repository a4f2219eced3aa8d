/**
 * Verification of a package, the same in the application, the command line and `verify.html`. It never
 * stops at the first fault, and says nothing of what it did not check.
 */
import { equalBytes } from '../bytes.ts';
import type { AbortSignalLike, Progress } from '../contract/define.ts';
import type { Language } from '../contract/session.ts';
import type { PackageReport } from '../contract/work.ts';
import type { Crypto, Hasher } from '../crypto.ts';
import type { LedgerEvent } from '../events/event.ts';
import {
  fingerprintOf,
  fingerprintWords,
  sameFingerprint,
  wordsToFingerprint,
} from '../ledger/fingerprint.ts';
import { checkBag, type CheckedBag } from './bag/check.ts';
import { bagInfoValues } from './bag/tagFile.ts';
import { editionOf, parseDescriptor, type Descriptor } from './descriptor.ts';
import { exportedOf, type PackageExported } from './exported.ts';
import { Findings } from './findings.ts';
import { keyFiles } from './keys.ts';
import { bagFiles, ledgerFiles, requiredTagFiles } from './layout.ts';
import { readWhole, type PackageSource } from './source.ts';
import { checkLedger, placeOf, type CheckedLedger } from './verifyLedger.ts';
import { checkDerived, checkOriginals, checkRecords, type EvidenceItem } from './verifyPayload.ts';

export interface VerifyOptions {
  /** The fingerprint as the reader typed it; null where none was typed. */
  readonly words: string | null;
  /** Compare SHA-512 too: it costs more than twice as much, and proves nothing that SHA-256 does not. */
  readonly sha512: boolean;
  /** Language of the messages. */
  readonly language: Language;
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignalLike | null;
  /** Called between pieces of work; a page lets its window breathe there. */
  readonly breathe: (() => Promise<void>) | null;
}

/** The verdict, and what a reader is shown beside it. */
export interface PackageVerification {
  readonly report: PackageReport;
  readonly items: readonly EvidenceItem[];
  /** What the package says of itself; null where its entry of the export is not there. */
  readonly exported: ExportFacts | null;
  /** Entries of the whole ledger, as the checkpoint tells; most of them are not shown. */
  readonly ledgerSize: number | null;
  /** Findings beyond those that the report names. */
  readonly moreFindings: number;
}

export interface ExportFacts extends PackageExported {
  readonly package: string;
  readonly seq: number;
  readonly at: string;
  readonly by: string;
}

const longestTagFile = 1024 * 1024;
const longestManifest = 512 * 1024 * 1024;

/**
 * @throws UnreadablePackage where it is no package at all, Refusal job/cancelled
 */
export async function verifyPackage(
  source: PackageSource,
  crypto: Crypto,
  options: VerifyOptions,
): Promise<PackageVerification> {
  const { onProgress, signal, breathe } = options;
  const findings = new Findings(options.language);
  const listing = await source.list();
  for (const { path, code } of listing.refused) findings.add(code, path);

  const total = listing.files.reduce((sum, file) => sum + file.size, 0);
  let bytes = 0;
  const bag = await checkBag(source, listing, {
    hasher: algorithm => knownHasher(crypto, algorithm),
    uncounted: new Set(options.sha512 ? [] : ['sha512']),
    onBytes: async count => {
      bytes += count;
      onProgress({ step: 'package.files', done: bytes, of: total, unit: 'bytes' });
      await breathe?.();
    },
    signal,
  });
  for (const { code, where, expected, found } of bag.findings) {
    findings.add(code, where, expected, found);
  }
  checkTagFiles(bag, findings);

  const descriptor = await readDescriptor(source, bag, findings);
  const rules = {
    crypto,
    vault: descriptor?.vault ?? null,
    onEntry: async (done: number) => {
      onProgress({ step: 'package.entries', done, of: null, unit: 'entries' });
      await breathe?.();
    },
    signal,
  };
  const ledger = await checkLedger(source, rules, findings);
  const { contents } = ledger;
  const records = checkRecords(contents, findings);
  const exported = exportFacts(descriptor, ledger, bag, findings);
  const bySignature = await checkSignature(source, ledger, exported, crypto, findings);

  const expected = new Set<string>();
  const items = checkOriginals(contents, bag, expected, findings);
  if (descriptor !== null && descriptor.edition !== editionOf(crypto)) {
    const where = ledgerFiles.descriptor;
    findings.add('package/other-edition', where, editionOf(crypto), descriptor.edition);
  } else if (descriptor !== null && exported !== null) {
    const { package: id, vault } = descriptor;
    const facts = { ...exported, package: id, vault, made: madeOn(bag) };
    const onFile = async () => {
      onProgress({ step: 'package.records', done: expected.size, of: null, unit: 'files' });
      await breathe?.();
    };
    await checkDerived(contents, facts, bag, expected, findings, crypto, onFile);
    for (const path of bag.files.keys()) {
      if (path.startsWith('data/') && !expected.has(path)) {
        findings.add('package/unexpected-file', path);
      }
    }
  }

  const consistent = findings.count === 0;
  const { origin, fingerprint } = judgeOrigin(ledger, options.words, crypto, findings);
  const report: PackageReport = {
    verdict: findings.count === 0 ? 'valid' : 'invalid',
    consistent,
    origin,
    vault: ledger.book?.vault ?? descriptor?.vault ?? null,
    fingerprint,
    checked: {
      files: bag.files.size,
      bytes,
      entries: ledger.entries,
      signatures: ledger.signatures + bySignature,
      records,
      evidence: items.filter(item => item.state === 'unaltered').length,
      sha512: options.sha512,
    },
    findings: [...findings.all],
  };
  const ledgerSize = ledger.checkpoint?.size ?? null;
  const moreFindings = findings.count - findings.all.length;
  return { report, items, exported, ledgerSize, moreFindings };
}

function knownHasher(crypto: Crypto, algorithm: string): Hasher | null {
  return algorithm === 'sha256' || algorithm === 'sha512' ? crypto.hasher(algorithm) : null;
}

/** Every tag file is there, and in the list that is signed; a warning of a stranger's bag is a fault in ours. */
function checkTagFiles(bag: CheckedBag, findings: Findings): void {
  for (const path of requiredTagFiles) {
    if (!bag.files.has(path)) findings.add('package/missing-file', path);
  }
  const signed = bag.tags.get('sha256');
  const unsigned = new Set<string>([
    bagFiles.tagManifestSha256,
    bagFiles.tagManifestSha512,
    ledgerFiles.signature,
  ]);
  for (const path of bag.files.keys()) {
    if (path.startsWith('data/') || unsigned.has(path) || signed?.has(path)) continue;
    findings.add('package/not-listed', path);
  }
}

async function readDescriptor(
  source: PackageSource,
  bag: CheckedBag,
  findings: Findings,
): Promise<Descriptor | null> {
  const where = ledgerFiles.descriptor;
  const bytes = await wholeOrNull(source, where, longestTagFile);
  if (bytes === null) return null;
  const parsed = parseDescriptor(bytes);
  if (!parsed.ok) {
    findings.add(parsed.error.code, where, '1', String(parsed.error.detail['version'] ?? ''));
    return null;
  }
  const { package: id } = parsed.value;
  const named = bagInfoValues(bag.info ?? [], 'External-Identifier');
  if (named.length !== 1 || named[0] !== `urn:uuid:${id}`) {
    findings.add('package/wrong-identifier', bagFiles.info, `urn:uuid:${id}`, named.join(' '));
  }
  return parsed.value;
}

/** The one entry that tells of this export; its digests must be those of the payload manifests. */
function exportFacts(
  descriptor: Descriptor | null,
  ledger: CheckedLedger,
  bag: CheckedBag,
  findings: Findings,
): ExportFacts | null {
  if (descriptor === null) return null;
  const { package: id } = descriptor;
  const own = ledger.exports.filter(({ on }) => on?.type === 'package' && on.id === id);
  const [event, second] = own;
  if (event === undefined) {
    findings.add('package/no-export-entry', ledgerFiles.entries, id);
    return null;
  }
  if (second !== undefined) {
    findings.add('package/several-export-entries', placeOf(second.stamp.seq));
  }
  return readExport(event, id, bag, findings);
}

function readExport(
  event: LedgerEvent,
  id: string,
  bag: CheckedBag,
  findings: Findings,
): ExportFacts | null {
  const { seq, at, by } = event.stamp;
  const exported = exportedOf(event);
  if (exported === null) {
    findings.add('package/malformed-export-entry', placeOf(seq));
    return null;
  }
  for (const [path, digest] of [
    [bagFiles.manifestSha256, exported.manifestSha256],
    [bagFiles.manifestSha512, exported.manifestSha512],
  ] as const) {
    const found = bag.files.get(path)?.digests.get('sha256') ?? null;
    if (found !== digest) findings.add('package/other-manifest', path, digest, found);
  }
  return { ...exported, package: id, seq, at, by };
}

/** The exporter's signature over the list of tag files, and the key files. Answers how many signatures are good. */
async function checkSignature(
  source: PackageSource,
  ledger: CheckedLedger,
  exported: ExportFacts | null,
  crypto: Crypto,
  findings: Findings,
): Promise<number> {
  const exporter = exported === null ? undefined : ledger.book?.signers.get(exported.by);
  if (ledger.book === null || exporter === undefined) return 0;
  for (const [path, bytes] of keyFiles(ledger.book, exporter)) {
    const found = await wholeOrNull(source, path, longestTagFile);
    if (found !== null && !equalBytes(found, bytes)) {
      findings.add('package/wrong-key-file', path);
    }
  }
  const signature = await wholeOrNull(source, ledgerFiles.signature, longestTagFile);
  const manifest = await wholeOrNull(source, bagFiles.tagManifestSha256, longestManifest);
  const isGood =
    signature !== null &&
    manifest !== null &&
    (await crypto.verify(exporter.key, manifest, signature));
  if (!isGood) findings.add('package/bad-signature', ledgerFiles.signature);
  return isGood ? 1 : 0;
}

function madeOn(bag: CheckedBag): string {
  return bagInfoValues(bag.info ?? [], 'Bagging-Date')[0] ?? '';
}

/** The second part of the verdict: affirmed only by words that the reader got by another way. */
function judgeOrigin(
  { body, book }: CheckedLedger,
  words: string | null,
  crypto: Crypto,
  findings: Findings,
): Pick<PackageReport, 'origin' | 'fingerprint'> {
  const own = body === null || book === null ? null : fingerprintOf(body, book.vaultKey, crypto);
  const fingerprint = own && {
    uk: [...fingerprintWords(own, 'uk')],
    en: [...fingerprintWords(own, 'en')],
  };
  if (words === null) return { origin: 'not-confirmed', fingerprint };
  const typed = wordsToFingerprint(words);
  if (typed === null) {
    findings.add('origin/unreadable-words', ledgerFiles.checkpoint);
    return { origin: 'not-confirmed', fingerprint };
  }
  if (own !== null && sameFingerprint(own, typed)) return { origin: 'confirmed', fingerprint };
  findings.add('origin/contradicted', ledgerFiles.checkpoint);
  return { origin: 'contradicted', fingerprint };
}

async function wholeOrNull(
  source: PackageSource,
  path: string,
  most: number,
): Promise<Uint8Array | null> {
  try {
    return await readWhole(source, path, most);
  } catch {
    return null;
  }
}

export type { EvidenceItem };
