/** Text cut at its matches. */
export type Piece = Readonly<{ text: string; isMatch: boolean }>;

/** Cuts an excerpt at its matches, [start, end) in UTF-16 units; ones that overlap or lie outside are left out. */
export function piecesOf(
  excerpt: string,
  matches: readonly (readonly [number, number])[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of [...matches].sort((one, other) => one[0] - other[0])) {
    if (start < at || end <= start || end > excerpt.length) continue;
    if (start > at) pieces.push({ text: excerpt.slice(at, start), isMatch: false });
    pieces.push({ text: excerpt.slice(start, end), isMatch: true });
    at = end;
  }
  if (at < excerpt.length) pieces.push({ text: excerpt.slice(at), isMatch: false });
  return pieces;
}
