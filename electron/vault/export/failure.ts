/** What was thrown, as an Error: anything can be thrown, and a failure that is kept must be one. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error('something else than an error was thrown');
}
