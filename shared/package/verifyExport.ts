/** What the package says of itself, and the exporter's name under it. */
import { equalBytes } from '../bytes.ts';
import type { Crypto } from '../crypto.ts';
import type { LedgerEvent } from '../events/event.ts';
import type { CheckedBag } from './bag/check.ts';
import { bagInfoValues } from './bag/tagFile.ts';
import { parseDescriptor, type Descriptor } from './descriptor.ts';
import { exportedOf, type PackageExported } from './exported.ts';
import type { Findings } from './findings.ts';
import { keyFiles } from './keys.ts';
import { bagFiles, ledgerFiles, readVersions, requiredTagFiles } from './layout.ts';
import { readWhole, type PackageSource } from './source.ts';
import { placeOf, type CheckedLedger } from './verifyLedger.ts';

export interface ExportFacts extends PackageExported {
  readonly package: string;
  readonly seq: number;
  readonly at: string;
  /** Id of the exporter. */
  readonly by: string;
  /** The exporter's name, or the id where the name is withheld. */
  readonly who: string;
}

const longestTagFile = 1024 * 1024;
const longestManifest = 512 * 1024 * 1024;

/** Every tag file is there, and in the list that is signed; a warning of a stranger's bag is a fault in ours. */
export function checkTagFiles(bag: CheckedBag, findings: Findings): void {
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

export async function readDescriptor(
  source: PackageSource,
  bag: CheckedBag,
  findings: Findings,
): Promise<Descriptor | null> {
  const where = ledgerFiles.descriptor;
  const bytes = await wholeOrNull(source, where, longestTagFile);
  if (bytes === null) return null;
  const parsed = parseDescriptor(bytes);
  if (!parsed.ok) {
    findings.add(
      parsed.error.code,
      where,
      readVersions.join(' | '),
      String(parsed.error.detail['version'] ?? ''),
    );
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
export function exportFacts(
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
  return readExport(event, id, ledger, bag, findings);
}

function readExport(
  event: LedgerEvent,
  id: string,
  { contents }: CheckedLedger,
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
  return { ...exported, package: id, seq, at, by, who: contents.nameOf(by) };
}

/** The exporter's signature over the list of tag files, and the key files. Answers how many signatures are good. */
export async function checkSignature(
  source: PackageSource,
  ledger: CheckedLedger,
  exported: ExportFacts | null,
  crypto: Crypto,
  findings: Findings,
): Promise<number> {
  const { book, checkpoint } = ledger;
  const exporter = exported === null ? undefined : book?.users.get(exported.by);
  if (book === null || checkpoint === null || exporter === undefined) return 0;
  for (const [path, bytes] of keyFiles(book, checkpoint.size, exporter)) {
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
    (await crypto.verify(exporter.signingKey, manifest, signature));
  if (!isGood) findings.add('package/bad-signature', ledgerFiles.signature);
  return isGood ? 1 : 0;
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
