/** Bytes [start, end). */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The one range that a Range header asks for (RFC 9110 section 14.1.2), cut to the size of the file;
 * the whole file without a header. Null when it cannot be satisfied or is more than one range.
 */
export function rangeOf(header: string | null, size: number): Range | null {
  if (header === null) return { start: 0, end: size };
  const match = /^bytes=(\d*)-(\d*)$/.exec(header.trim());
  if (match === null) return null;
  const [, first = '', last = ''] = match;
  if (first === '') {
    const length = Number(last);
    return last === '' || length === 0 || size === 0
      ? null
      : { start: Math.max(0, size - length), end: size };
  }
  const start = Number(first);
  const end = last === '' ? size : Math.min(size, Number(last) + 1);
  return start < end ? { start, end } : null;
}
