import type { Finding } from '../../../shared/contract/session.ts';
import type { VerifyLevel, VerifyReport } from '../../../shared/contract/work.ts';

/** What is known of the ledger: by which check, and the faults it found. */
export type Verdict = Readonly<{
  basis: 'opening' | VerifyLevel;
  size: number;
  faults: number;
}>;

/** A notice is told and breaks nothing. */
export function isFault({ code }: Finding): boolean {
  return code !== 'entry/clock-went-back';
}

/**
 * The last check of this session stands for the ledger; without one, the quick check at opening. A report
 * of a smaller ledger still says what it saw; the size told is today's.
 */
export function verdictOf(
  opened: Readonly<{ head: Readonly<{ size: number }>; findings: readonly Finding[] }>,
  report: VerifyReport | null,
): Verdict {
  const findings = report?.findings ?? opened.findings;
  return {
    basis: report?.level ?? 'opening',
    size: opened.head.size,
    faults: findings.filter(isFault).length,
  };
}
