/** The bag declaration and `bag-info.txt` (RFC 8493, sections 2.1.1 and 2.2.2). */
import { fault, ok, type Result } from '../../result.ts';

/** Versions that are read; 1.0 is written. */
export const bagVersions = ['0.97', '1.0'] as const;
export type BagVersion = (typeof bagVersions)[number];

export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

export type DeclarationFault =
  'bag/malformed-declaration' | 'bag/unknown-version' | 'bag/unknown-encoding';

/** Reads `bagit.txt`. The older version allowed spaces around the colon and no last line break. */
export function parseDeclaration(text: string): Result<BagVersion, DeclarationFault> {
  const [, version, encoding] =
    /^BagIt-Version[ \t]*:[ \t]*(\S+)[ \t]*(?:\r\n|\n|\r)Tag-File-Character-Encoding[ \t]*:[ \t]*(\S+)[ \t]*(?:\r\n|\n|\r)?$/.exec(
      text,
    ) ?? [];
  if (version === undefined || encoding === undefined || !/^\d+\.\d+$/.test(version)) {
    return fault('bag/malformed-declaration');
  }
  const known = bagVersions.find(candidate => candidate === version);
  if (known === undefined) return fault('bag/unknown-version', { version });
  const strict = /^BagIt-Version: 1\.0(\r\n|\n|\r)Tag-File-Character-Encoding: \S+(?:\1)?$/;
  if (known === '1.0' && !strict.test(text)) return fault('bag/malformed-declaration');
  if (encoding.toUpperCase() !== 'UTF-8') return fault('bag/unknown-encoding', { encoding });
  return ok(known);
}

/** A label and its value, in the order they stand; a label may come more than once. */
export type BagInfo = readonly (readonly [label: string, value: string])[];

/** Null where a line is neither a label with its value nor the continuation of one. */
export function parseBagInfo(text: string): BagInfo | null {
  const info: [string, string][] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line.trim() === '') continue;
    const last = info.at(-1);
    if (/^[ \t]/.test(line)) {
      if (!last) return null;
      last[1] = `${last[1]} ${line.trim()}`;
      continue;
    }
    const [, label, value] = /^([^:\s][^:]*?)[ \t]*:[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
    if (label === undefined || value === undefined) return null;
    info.push([label, value]);
  }
  return info;
}

/** All values of a label; labels are compared without case (RFC 8493, section 2.2.2). */
export function bagInfoValues(info: BagInfo, label: string): string[] {
  const wanted = label.toLowerCase();
  return info.filter(([name]) => name.toLowerCase() === wanted).map(([, value]) => value);
}

/** Line breaks in a value would begin another label, so they become spaces. */
export function writeBagInfo(info: BagInfo): string {
  return info.map(([label, value]) => `${label}: ${value.replace(/\s+/gu, ' ').trim()}\n`).join('');
}
