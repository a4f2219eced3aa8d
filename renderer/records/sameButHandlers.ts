/**
 * For `memo`: props are the same when all but the functions are. The handlers of such a part must work from
 * the form as it then is, not as it was drawn.
 */
export function sameButHandlers<P extends object>(before: P, after: P): boolean {
  const next = new Map<string, unknown>(Object.entries(after));
  return Object.entries(before).every(
    ([name, old]: [string, unknown]) => typeof old === 'function' || Object.is(old, next.get(name)),
  );
}
