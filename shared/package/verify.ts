/**
 * Verification of a package, the same in the application, the command line and `verify.html`. It never
 * stops at the first fault, and says nothing of what it did not check.
 */
import type { AbortSignalLike, Progress } from '../contract/define.ts';
import type { Language } from '../contract/session.ts';
import type { PackageReport } from '../contract/packages.ts';
import type { Crypto, Hasher } from '../crypto.ts';
import { vaultKeyAt } from '../events/users.ts';
import {
  fingerprintOf,
  fingerprintWords,
  sameFingerprint,
  wordsToFingerprint,
} from '../ledger/fingerprint.ts';
import { checkBag, type CheckedBag } from './bag/check.ts';
import { bagInfoValues } from './bag/tagFile.ts';
import { editionOf } from './descriptor.ts';
import { Findings } from './findings.ts';
import { ledgerFiles, originalsFolder } from './layout.ts';
import type { PackageSource } from './source.ts';
import { checkEarlier, type ProofJudge } from './verifyEarlier.ts';
import { checkSignature, checkTagFiles, exportFacts, readDescriptor } from './verifyExport.ts';
import type { ExportFacts } from './verifyExport.ts';
import { checkLedger, type CheckedLedger } from './verifyLedger.ts';
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
  /** Who judges signatures and certificates of time stamps; null where there is nobody, and then that is said. */
  readonly judge: ProofJudge | null;
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

  const earlier = await checkEarlier(source, bag, ledger, options.judge, crypto, findings);

  const expected = new Set<string>();
  const items = checkOriginals(contents, bag, expected, findings);
  if (descriptor !== null && descriptor.edition !== editionOf(crypto)) {
    const where = ledgerFiles.descriptor;
    findings.notice('package/other-edition', where, editionOf(crypto), descriptor.edition);
    refuseUnexpected(bag, originalsFolder, expected, findings);
  } else if (descriptor !== null && exported !== null) {
    const { package: id, vault } = descriptor;
    const facts = { ...exported, package: id, vault, made: madeOn(bag) };
    const onFile = async () => {
      onProgress({ step: 'package.records', done: expected.size, of: null, unit: 'files' });
      await breathe?.();
    };
    await checkDerived(contents, facts, bag, expected, findings, crypto, onFile);
    refuseUnexpected(bag, 'data/', expected, findings);
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
    earlier,
    agreements: [...ledger.agreements],
    findings: [...findings.all],
    notices: [...findings.notices],
  };
  const ledgerSize = ledger.checkpoint?.size ?? null;
  const moreFindings = findings.count - findings.all.length;
  return { report, items, exported, ledgerSize, moreFindings };
}

function knownHasher(crypto: Crypto, algorithm: string): Hasher | null {
  return algorithm === 'sha256' || algorithm === 'sha512' ? crypto.hasher(algorithm) : null;
}

/** Files that follow from no entry. */
function refuseUnexpected(
  bag: CheckedBag,
  folder: string,
  expected: ReadonlySet<string>,
  findings: Findings,
): void {
  for (const path of bag.files.keys()) {
    if (path.startsWith(folder) && !expected.has(path)) {
      findings.add('package/unexpected-file', path);
    }
  }
}

function madeOn(bag: CheckedBag): string {
  return bagInfoValues(bag.info ?? [], 'Bagging-Date')[0] ?? '';
}

/** The second part of the verdict: affirmed only by words that the reader got by another way. */
function judgeOrigin(
  { body, book, checkpoint }: CheckedLedger,
  words: string | null,
  crypto: Crypto,
  findings: Findings,
): Pick<PackageReport, 'origin' | 'fingerprint'> {
  const vaultKey = book && checkpoint && vaultKeyAt(book, checkpoint.size);
  const own = body === null || !vaultKey ? null : fingerprintOf(body, vaultKey, crypto);
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

export type { EvidenceItem, ExportFacts };
