/** A package written by the real exporter, and ways to look at it and to change it. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import {
  exportPackage,
  type ExportedPackage,
  type ExportOptions,
} from '../../electron/vault/export/exportPackage.ts';
import { verifyPackageAt } from '../../electron/verifier/open.ts';
import { chooseEntries } from '../../shared/package/selection.ts';
import type { PackageVerification } from '../../shared/package/verify.ts';
import { testFolder } from './folder.ts';
import type { SyntheticVault } from './syntheticVault.ts';

export async function exported(
  vault: SyntheticVault,
  changes: Partial<ExportOptions> = {},
): Promise<ExportedPackage> {
  const scope = changes.scope ?? { scope: 'all' as const };
  return exportPackage(vault.source(), {
    package: randomUUID(),
    scope,
    positions: chooseEntries(scope, vault.index(), vault.agreed),
    withheld: [],
    consent: { recipient: null, despite: [], reason: null, identities: [] },
    compartments: [],
    language: 'uk',
    addressee: 'Канцелярія-зразок',
    target: changes.target ?? path.join(testFolder(), 'package'),
    form: 'folder',
    recipients: [],
    made: '2026-03-03',
    software: 'Litopys 0.0.0',
    verifier: new TextEncoder().encode('<!doctype html><title>verifier</title>'),
    onProgress: () => undefined,
    signal: new AbortController().signal,
    ...changes,
  });
}

export async function verified(
  place: string,
  words: string | null = null,
): Promise<PackageVerification> {
  return verifyPackageAt(place, {
    words,
    sha512: true,
    language: 'en',
    onProgress: () => undefined,
    signal: null,
    breathe: null,
    judge: null,
  });
}
