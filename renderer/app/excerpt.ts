/** About as much as one line of the palette shows. */
const most = 90;

/** The part of an excerpt around its first match, [start, end) in UTF-16 units, in one line. */
export function lineAround(
  excerpt: string,
  matches: readonly (readonly [number, number])[],
): string {
  if (excerpt.length <= most) return excerpt;
  const [start, end] = matches[0] ?? [0, 0];
  const room = Math.max(0, most - (end - start));
  const from = Math.min(Math.max(0, start - Math.floor(room / 3)), excerpt.length - most);
  const part = excerpt.slice(from, from + most);
  return `${from > 0 ? '…' : ''}${part}${from + most < excerpt.length ? '…' : ''}`;
}
