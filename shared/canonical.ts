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
  if (isInOrder(value, 0)) {
    const text = JSON.stringify(value);
    // The platform escapes nothing in this way but a lone surrogate (or it is a text that speaks of one).
    if (!text.includes('\\ud')) return text;
  }
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

/**
 * True where the platform's own JSON is canonical: numbers and strings it writes as RFC 8785 does, so only the members
 * of objects have to stand in order. False leaves the spelling to `canonicalize`, ten times slower.
 * That one skips undefined members; a record that lost a member so would lie, so whatever has no spelling is refused.
 */
function isInOrder(value: unknown, depth: number): boolean {
  if (depth > deepestNesting) {
    throw new CanonicalJsonError(`The value is nested deeper than ${deepestNesting} levels.`);
  }
  if (value === null) return true;
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value);
    case 'object':
      break;
    default:
      throw new CanonicalJsonError(`A value of type ${typeof value} has no JSON form.`);
  }
  let inOrder = true;
  if (Array.isArray(value)) {
    for (const member of value) inOrder = isInOrder(member, depth + 1) && inOrder;
    return inOrder;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new CanonicalJsonError('Only plain objects have a canonical form.');
  }
  let before: string | null = null;
  for (const [name, member] of Object.entries(value)) {
    inOrder = isInOrder(member, depth + 1) && (before === null || before < name) && inOrder;
    before = name;
  }
  return inOrder;
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? `${cause.message}.` : 'The value has no canonical form.';
}

function nameOf(cause: unknown): string {
  return cause instanceof Error ? cause.name : typeof cause;
}
