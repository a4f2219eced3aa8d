/**
 * Canonical JSON (RFC 8785): one value, one spelling, so that one value has one hash.
 * Whatever has no spelling is refused; nothing is dropped, repaired or converted on the way.
 */
import canonicalize from 'canonicalize';

/** Deeper values are refused: recursion on a hostile text must not exhaust the stack. */
export const deepestNesting = 64;

/** The value has no canonical form, or the text is not the canonical form of its value. */
export class CanonicalJsonError extends Error {
  readonly code = 'json/not-canonical';
  override readonly name = 'CanonicalJsonError';
}

/**
 * The canonical text of a value of null, booleans, finite numbers, strings, arrays and plain objects.
 * @throws CanonicalJsonError for NaN, infinities, lone surrogates, `undefined`, bigint, functions,
 * class instances, circles and nesting deeper than `deepestNesting`.
 */
export function canonicalJson(value: unknown): string {
  refuseWhatHasNoSpelling(value, 0);
  let text: string | undefined;
  try {
    text = canonicalize(value);
  } catch (cause) {
    throw new CanonicalJsonError(reasonOf(cause), { cause });
  }
  if (text === undefined) throw new CanonicalJsonError('The value has no JSON form.');
  return text;
}

/**
 * The value of a text that is byte for byte the canonical form of that value. So a duplicate key,
 * a space, another spelling of a number or an escape that is not needed is refused.
 * @throws CanonicalJsonError, and nothing else.
 */
export function parseCanonical(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    // The parser's own message quotes the text, which may be a person's data: it stays out.
    throw new CanonicalJsonError('The text is not JSON.', { cause: nameOf(cause) });
  }
  if (canonicalJson(value) !== text) {
    throw new CanonicalJsonError('The text is JSON, but not in its canonical form (RFC 8785).');
  }
  return value;
}

/** `canonicalize` skips undefined members and calls toJSON; a record that lost a member so would lie. */
function refuseWhatHasNoSpelling(value: unknown, depth: number): void {
  if (depth > deepestNesting) {
    throw new CanonicalJsonError(`The value is nested deeper than ${deepestNesting} levels.`);
  }
  if (value === null) return;
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'number':
      return;
    case 'object':
      break;
    default:
      throw new CanonicalJsonError(`A value of type ${typeof value} has no JSON form.`);
  }
  if (Array.isArray(value)) {
    for (const member of value) refuseWhatHasNoSpelling(member, depth + 1);
    return;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new CanonicalJsonError('Only plain objects have a canonical form.');
  }
  for (const member of Object.values(value)) refuseWhatHasNoSpelling(member, depth + 1);
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? `${cause.message}.` : 'The value has no canonical form.';
}

function nameOf(cause: unknown): string {
  return cause instanceof Error ? cause.name : typeof cause;
}
