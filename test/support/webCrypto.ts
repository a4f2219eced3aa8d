import { webcrypto } from 'node:crypto';

/** What every bundled program does in its first line: Electron 25's Node has no global `crypto`, and age needs it. */
if (!('crypto' in globalThis)) Object.assign(globalThis, { crypto: webcrypto });
