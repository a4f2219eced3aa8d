/**
 * Where everything in a package lies, and how it is named. A package is a BagIt bag (RFC 8493): what is
 * under `data/` is the payload, all else are tag files. Paths are ASCII, so that no file system, archive
 * format or language setting changes them.
 */
import type { Noun } from '../records/index.ts';
import { numberLabel } from '../records/number.ts';

/** Version of the package as a whole, and all that are read; a reader refuses any other. Since 2 agreements are shown. */
export const packageVersion = 2;
export const readVersions = [1, packageVersion] as const;
/** Version of the record files, and of the pages: equal versions give equal bytes from equal entries. */
export const recordsVersion = 5;
export const pagesVersion = 4;

export const bagFiles = {
  declaration: 'bagit.txt',
  info: 'bag-info.txt',
  manifestSha256: 'manifest-sha256.txt',
  manifestSha512: 'manifest-sha512.txt',
  tagManifestSha256: 'tagmanifest-sha256.txt',
  tagManifestSha512: 'tagmanifest-sha512.txt',
} as const;

export const ledgerFiles = {
  descriptor: 'ledger/package.json',
  entries: 'ledger/entries.jsonl',
  checkpoint: 'ledger/checkpoint.txt',
  keys: 'ledger/keys.json',
  vaultKey: 'ledger/vault-key.pem',
  exporterKey: 'ledger/exporter-key.pem',
  signature: 'ledger/package.sig',
} as const;

export const verifierFile = 'verify.html';

/** Tag files that every package has; the bag's own manifests and the signature come beside. */
export const requiredTagFiles: readonly string[] = [
  bagFiles.declaration,
  bagFiles.info,
  bagFiles.manifestSha256,
  bagFiles.manifestSha512,
  verifierFile,
  ledgerFiles.descriptor,
  ledgerFiles.entries,
  ledgerFiles.checkpoint,
  ledgerFiles.keys,
  ledgerFiles.vaultKey,
  ledgerFiles.exporterKey,
];

export const indexPage = 'data/index.html';
export const evidencePage = 'data/evidence.html';
export const cataloguePage = 'data/catalogue.html';
export const originalsFolder = 'data/evidence/';

export function recordsFile(noun: Noun): string {
  return `data/records/${noun}.json`;
}

export function recordsTable(noun: Noun): string {
  return `data/records/${noun}.csv`;
}

export function recordsSchema(noun: Noun): string {
  return `data/records/schema/${noun}.schema.json`;
}

export function childPage(number: number): string {
  return `data/children/${numberLabel('child', number)}.html`;
}
