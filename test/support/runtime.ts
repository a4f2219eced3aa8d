/** In Electron's own Node the cryptographic library is another one; all else is what it was in Node. */
const isElectron = 'electron' in process.versions;

/** Places that are tried one by one: in Node every one, in Electron's Node each fifth. */
export function triedHere<T>(places: readonly T[]): readonly T[] {
  return isElectron ? places.filter((_, index) => index % 5 === 0) : places;
}
