/** Manifests: one line a file, its digest and its path (RFC 8493, section 2.1.3). */
import type { BagVersion } from './tagFile.ts';
import { decodePath, encodePath } from './path.ts';

export interface ManifestLine {
  readonly path: string;
  /** Lowercase hex. */
  readonly digest: string;
}

export interface ManifestFault {
  readonly code: 'bag/malformed-manifest' | 'bag/listed-twice';
  /** The line, counted from one. */
  readonly line: number;
}

export interface ParsedManifest {
  readonly lines: readonly ManifestLine[];
  readonly faults: readonly ManifestFault[];
  /** Lines written as `md5sum` and its kin do: `./` before the path, `*` for a binary file. */
  readonly irregular: readonly number[];
}

/** Digits of a digest in hex; null for an algorithm we have no name for. */
export function digestDigits(algorithm: string): number | null {
  return { md5: 32, sha1: 40, sha224: 56, sha256: 64, sha384: 96, sha512: 128 }[algorithm] ?? null;
}

/** Reads a manifest. Never throws: what cannot be read is among the faults. */
export function parseManifest(
  text: string,
  algorithm: string,
  version: BagVersion,
): ParsedManifest {
  const digits = digestDigits(algorithm);
  const lines: ManifestLine[] = [];
  const faults: ManifestFault[] = [];
  const irregular: number[] = [];
  const seen = new Set<string>();
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line === '') continue;
    const at = index + 1;
    const [, digest, marks = '', written] =
      /^([0-9A-Fa-f]+)[ \t]+(\*?(?:\.\/)*)([^\r\n]+)$/u.exec(line) ?? [];
    if (digest === undefined || written === undefined || (digits && digest.length !== digits)) {
      faults.push({ code: 'bag/malformed-manifest', line: at });
      continue;
    }
    if (marks !== '') irregular.push(at);
    const path = decodePath(written, version === '1.0');
    if (seen.has(path)) {
      faults.push({ code: 'bag/listed-twice', line: at });
      continue;
    }
    seen.add(path);
    lines.push({ path, digest: digest.toLowerCase() });
  }
  return { lines, faults, irregular };
}

/** Sorted by path, so that equal bags have equal manifests; two spaces, so that `sha256sum -c` reads it. */
export function writeManifest(lines: readonly ManifestLine[]): string {
  return [...lines]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, digest }) => `${digest}  ${encodePath(path)}\n`)
    .join('');
}
