/** A package by its path on disk, whatever form it has. */
import { lstat } from 'node:fs/promises';
import { UnreadablePackage, type PackageSource } from '../../shared/package/source.ts';
import { verifyPackage } from '../../shared/package/verify.ts';
import type { PackageVerification, VerifyOptions } from '../../shared/package/verify.ts';
import { ZipSource } from '../../shared/package/zip/zipSource.ts';
import { nodeCrypto } from '../vault/crypto/nodeCrypto.ts';
import { FileAccess, nodeInflate } from './fileAccess.ts';
import { FolderSource } from './folderSource.ts';

/**
 * Verifies the package at a path: a folder, or a zip.
 * @throws UnreadablePackage (package/encrypted for an age file: `age -d` opens it), Refusal job/cancelled
 */
export async function verifyPackageAt(
  path: string,
  options: VerifyOptions,
): Promise<PackageVerification> {
  return withPackage(path, source => verifyPackage(source, nodeCrypto, options));
}

async function withPackage<T>(
  path: string,
  use: (source: PackageSource) => Promise<T>,
): Promise<T> {
  const stats = await lstat(path).catch(() => null);
  if (stats === null) throw new UnreadablePackage('package/not-found');
  if (stats.isDirectory()) return use(new FolderSource(path));
  if (!stats.isFile()) throw new UnreadablePackage('package/not-a-package');
  const file = await FileAccess.open(path);
  try {
    return await use(new ZipSource(file, nodeInflate));
  } finally {
    await file.close();
  }
}
