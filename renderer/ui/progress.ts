/** A measured moment of a long work: how much was done when, in milliseconds. */
export type ProgressSample = Readonly<{ done: number; at: number }>;

/** Speeds older than this say little about now. */
const windowMilliseconds = 20_000;

/** The samples worth keeping with a new one added. A count that falls back begins anew. */
export function withSample(
  samples: readonly ProgressSample[],
  sample: ProgressSample,
): readonly ProgressSample[] {
  const last = samples.at(-1);
  if (last && sample.done < last.done) return [sample];
  return [...samples.filter(kept => sample.at - kept.at <= windowMilliseconds), sample];
}

/**
 * Milliseconds left at the speed of the last samples; `null` while it cannot be told honestly: no end
 * known, no movement, or less than two seconds watched.
 */
export function timeLeft(samples: readonly ProgressSample[], whole: number | null): number | null {
  const first = samples.at(0);
  const last = samples.at(-1);
  if (whole === null || !first || !last || last.at - first.at < 2_000) return null;
  const speed = (last.done - first.done) / (last.at - first.at);
  return speed > 0 ? Math.max(0, (whole - last.done) / speed) : null;
}
