/**
 * Random people do random things to a vault, whose machine is switched off and whose clock is set at random moments; it
 * is backed up, restored on another machine, put back to an older copy, and recovered with shares.
 * After every step the vault answers as a small model says; now and then all of it is verified: chain, signatures,
 * rights, and that the tables are the fold of the ledger. `LITOPYS_STEPS` says how many steps (300 unless told),
 * `LITOPYS_SEED` which (2026 unless told): the same ones every time.
 */
import { test } from 'vitest';
import { openBench } from '../../support/engine.ts';
import { Machines } from '../../support/randomWork/machines.ts';

const steps = Number(process.env['LITOPYS_STEPS'] ?? 300);
const seed = Number(process.env['LITOPYS_SEED'] ?? 2026);

/** Mulberry32: small, and the same everywhere. */
function generator(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test(
  `${steps} random steps keep every invariant (seed ${seed})`,
  { timeout: 60 * 60_000 },
  async () => {
    const clock = { now: () => new Date(Date.UTC(2026, 4, 1)) };
    const bench = await openBench({ clock: () => clock.now() });
    const play = new Machines(bench, generator(seed));
    clock.now = play.clock;
    await play.begin();
    for (let step = 1; step <= steps; step++) {
      await play.step();
      await play.agrees();
      if (step % 100 === 0) await play.verifies();
    }
    await play.verifies();
  },
);
