/** What the shim (shim.c) is told, through a file that it maps, and what it counted. */
import { readFileSync, writeFileSync } from 'node:fs';

/** As shim.c numbers them. */
const modes = ['off', 'record', 'kill', 'full', 'cut'] as const;
/**
 * `kill`: the process ends before the call. `full`: from that call on there is no room. `cut`: half of the call's bytes
 * are written, and then there is no room.
 */
export type DiskMode = (typeof modes)[number];

export interface Control {
  /** The first call is 1. */
  arm(mode: DiskMode, at: number): void;
  /** Calls since it was armed, and whether one of them failed. */
  read(): { readonly count: number; readonly fired: boolean };
}

export function openControl(file: string): Control {
  writeFileSync(file, '', { flag: 'a' });
  return {
    arm(mode, at) {
      // never emptied: it is mapped
      const told = new Uint8Array(Int32Array.of(modes.indexOf(mode), at, 0, 0).buffer);
      writeFileSync(file, told, { flag: 'r+' });
    },
    read() {
      const bytes = readFileSync(file);
      return { count: bytes.readInt32LE(8), fired: bytes.readInt32LE(12) === 1 };
    },
  };
}
