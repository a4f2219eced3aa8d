/**
 * Steps from one word to another: a letter put in, left out, put for another, or two neighbours exchanged (optimal
 * string alignment). Counting stops beyond `most`, and `most + 1` stands for "more". Only the cells within `most`
 * of the diagonal are looked at.
 */
export function distance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const width = b.length + 1;
  let before = new Uint8Array(width);
  let above = Uint8Array.from({ length: width }, (_, column) => Math.min(column, most + 1));
  let current = new Uint8Array(width);
  for (let row = 1; row <= a.length; row++) {
    current.fill(most + 1);
    if (row <= most) current[0] = row;
    let least = current[0] ?? 0;
    const last = Math.min(b.length, row + most);
    for (let column = Math.max(1, row - most); column <= last; column++) {
      const isSame = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let steps = (above[column - 1] ?? 0) + (isSame ? 0 : 1);
      steps = Math.min(steps, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      const isExchange =
        row > 1 &&
        column > 1 &&
        a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
      if (isExchange) steps = Math.min(steps, (before[column - 2] ?? 0) + 1);
      current[column] = Math.min(steps, most + 1);
      least = Math.min(least, steps);
    }
    if (least > most) return most + 1;
    [before, above, current] = [above, current, before];
  }
  return above[b.length] ?? most + 1;
}

/** Could one be the other with a slip of the hand? A short word allows one step, a long one two. */
export function isNear(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 3) return false;
  const most = length < 7 ? 1 : 2;
  return distance(a, b, most) <= most;
}
