import type { Finding } from '../../../shared/contract/session.ts';
import type { VerifyLevel, VerifyReport } from '../../../shared/contract/work.ts';

/** What is known of the ledger: by which check, how much of it that check saw, and the faults it found. */
export type Verdict = Readonly<{
  basis: 'opening' | VerifyLevel;
  /** Entries there are; null when the head cannot be read. */
  size: number | null;
  /** Entries there were when a full or deep check read them all; null when none did. */
  seen: number | null;
  faults: number;
}>;

/** A notice is told and breaks nothing. */
export function isFault({ code }: Finding): boolean {
  return code !== 'entry/clock-went-back';
}

/** The last check of this session stands for the ledger; without one, the quick check at opening. */
export function verdictOf(
  opened: Readonly<{
    head: Readonly<{ size: number }> | null;
    findings: readonly Finding[];
  }>,
  report: VerifyReport | null,
): Verdict {
  const findings = report?.findings ?? opened.findings;
  return {
    basis: report?.level ?? 'opening',
    size: opened.head?.size ?? null,
    seen: report === null || report.level === 'quick' ? null : report.checked.entries,
    faults: findings.filter(isFault).length,
  };
}

type Counted = keyof VerifyReport['checked'];

const ofQuick: readonly Counted[] = ['entries', 'signatures'];
const ofFull: readonly Counted[] = [...ofQuick, 'checkpoints', 'pages', 'objects', 'sealed'];
const ofDeep: readonly Counted[] = [...ofFull, 'bytes', 'records'];

/** What a check of a depth looks at: of these a zero means there was nothing, of the rest that nobody looked. */
export const looksAt: Readonly<Record<VerifyLevel, readonly Counted[]>> = {
  quick: ofQuick,
  full: ofFull,
  deep: ofDeep,
};
