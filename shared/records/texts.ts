/** The words of a record that a search should find. */

/** Members that hold identifiers or codes, not words. */
const wordless = new Set([
  'about',
  'form',
  'child',
  'act',
  'evidence',
  'sha256',
  'sha512',
  'rawName',
  'derivedFrom',
  'script',
  'preferred',
  'confidence',
  'confidentiality',
  'nature',
  'law',
  'mediaType',
  'relation',
  'target',
]);

/** Every text inside, in order; codes and identifiers are left out. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    wordless.has(name) ? [] : textsOf(inner),
  );
}
