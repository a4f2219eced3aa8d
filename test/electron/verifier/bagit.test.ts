import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FolderSource } from '../../../electron/verifier/folderSource.ts';
import { checkBag } from '../../../shared/package/bag/check.ts';
import { vectorsAt } from '../../support/vectors.ts';

/** Bags of others may use any algorithm; ours only two. */
function anyHasher(algorithm: string) {
  const hash = createHash(algorithm);
  return {
    update: (chunk: Uint8Array) => void hash.update(chunk),
    digest: () => new Uint8Array(hash.digest()),
  };
}

async function faultsOf(folder: string): Promise<string[]> {
  const source = new FolderSource(folder);
  const { findings } = await checkBag(source, await source.list(), {
    hasher: anyHasher,
    uncounted: new Set(),
    onBytes: () => undefined,
    signal: null,
  });
  return findings.filter(finding => finding.weight === 'fault').map(finding => finding.code);
}

const vectors = vectorsAt('bagit');
const bags = ['v0.97', 'v1.0'].flatMap(version =>
  ['valid', 'invalid', 'warning', 'linux-only', 'windows-only'].flatMap(verdict => {
    const folder = vectorsAt('bagit', version, verdict);
    return folder === null
      ? []
      : readdirSync(folder).map(name => [version, verdict, name, path.join(folder, name)] as const);
  }),
);

describe.skipIf(vectors === null)('bags of the conformance suite', () => {
  test.each(bags)('%s: %s/%s', async (_version, verdict, _name, folder) => {
    const faults = await faultsOf(folder);
    expect(faults.length === 0).toBe(verdict === 'valid' || verdict === 'warning');
  });
});
