/**
 * Eight slots of shared memory between one thread that fills them in order and one that empties them in
 * order. Two counters say how far each is; a slot is used again when both are done with it.
 */
const slots = 8;
const slotSize = 1024 * 1024;
/** The counters and the flag come first, in bytes of their own. */
const controlSize = 64;

const filled = 0;
const emptied = 1;
const stopped = 2;

/** A stop is a rare event: who waits looks up this often, in milliseconds. */
const lookUp = 50;

export interface Ring {
  /** The slot for chunk `index` when it is free; null if the work was stopped. Waits. */
  slotToFill(index: number): Uint8Array | null;
  filled(): void;
  /** The slot that holds chunk `index` when it is filled; null if the work was stopped. Waits. */
  slotToEmpty(index: number): Uint8Array | null;
  emptied(): void;
  /** Tells both threads to end; may be called from any thread. */
  readonly stop: () => void;
  /** Overwrites the contents when both threads have ended. */
  wipe(): void;
}

export function newRingMemory(): SharedArrayBuffer {
  return new SharedArrayBuffer(controlSize + slots * slotSize);
}

export function ringOver(memory: SharedArrayBuffer): Ring {
  const control = new Int32Array(memory, 0, 3);
  const slotAt = (index: number) =>
    new Uint8Array(memory, controlSize + (index % slots) * slotSize, slotSize);

  /** Waits until the counter in `cell` is at least `least`. */
  function reaches(cell: number, least: number): boolean {
    for (;;) {
      if (Atomics.load(control, stopped) === 1) return false;
      const now = Atomics.load(control, cell);
      if (now >= least) return true;
      Atomics.wait(control, cell, now, lookUp);
    }
  }

  function advance(cell: number): void {
    Atomics.add(control, cell, 1);
    Atomics.notify(control, cell);
  }

  return {
    slotToFill: index => (reaches(emptied, index - slots + 1) ? slotAt(index) : null),
    filled: () => advance(filled),
    slotToEmpty: index => (reaches(filled, index + 1) ? slotAt(index) : null),
    emptied: () => advance(emptied),
    stop: () => void Atomics.store(control, stopped, 1),
    wipe: () => void new Uint8Array(memory, controlSize).fill(0),
  };
}
