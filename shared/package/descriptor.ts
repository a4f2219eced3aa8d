/** `ledger/package.json`: which package this is, and in which version of the format. */
import * as z from 'zod';
import { fromUtf8, toHex, toUtf8 } from '../bytes.ts';
import { canonicalJson } from '../canonical.ts';
import type { Crypto } from '../crypto.ts';
import { Id } from '../records/primitives.ts';
import { fault, ok, type Result } from '../result.ts';
import { vocabularies } from '../vocabulary/index.ts';
import { pagesVersion, readVersions, recordsVersion } from './layout.ts';
import { pageStyle } from './pages/style.ts';
import { pageWords } from './pages/words.ts';

export const Descriptor = z.strictObject({
  format: z.literal('litopys/package'),
  version: z.literal(readVersions),
  package: Id,
  vault: Id,
  /** Only this edition rebuilds the pages and schemas to the byte; see `editionOf`. */
  edition: z.string().regex(/^[0-9]+-[0-9]+-[0-9a-f]{16}$/),
});
export type Descriptor = z.infer<typeof Descriptor>;

const Foreign = z.looseObject({ format: z.literal('litopys/package'), version: z.unknown() });

export function writeDescriptor(descriptor: Descriptor): Uint8Array {
  return toUtf8(`${canonicalJson(descriptor)}\n`);
}

/** Never throws on foreign bytes. */
export function parseDescriptor(
  bytes: Uint8Array,
): Result<Descriptor, 'package/malformed-descriptor' | 'package/unknown-version'> {
  try {
    const value: unknown = JSON.parse(fromUtf8(bytes));
    const parsed = Descriptor.safeParse(value);
    if (parsed.success) return ok(parsed.data);
    const foreign = Foreign.safeParse(value);
    const isForeign = !readVersions.some(version => version === foreign.data?.version);
    if (foreign.success && isForeign) {
      return fault('package/unknown-version', { version: String(foreign.data.version) });
    }
  } catch {
    // Told below.
  }
  return fault('package/malformed-descriptor');
}

/**
 * What the bytes of records, schemas and pages depend on beside the entries: the versions of their makers,
 * and every word that stands in them. A verifier of another edition says so instead of comparing.
 */
export function editionOf(crypto: Crypto): string {
  const words = toUtf8(canonicalJson({ pageStyle, vocabularies, pageWords }));
  return `${recordsVersion}-${pagesVersion}-${toHex(crypto.sha256(words)).slice(0, 16)}`;
}
