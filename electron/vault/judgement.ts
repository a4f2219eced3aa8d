/** May a vault be worked in as it is found? What the check at opening tells, and what a person can answer. */
import type { BranchConfirmation, Finding } from '../../shared/contract/session.ts';
import { parseHeader } from '../../shared/ledger/entry.ts';
import { Refusal } from '../../shared/result.ts';
import { confirmedBranch, isAnsweredByBranch, originFindings, type Branch } from './branching.ts';
import type { ReadableDb } from './database/driver.ts';
import type { HeadMemory } from './heads.ts';
import type { Keyring } from './keys/keyring.ts';
import { headOf } from './ledger/head.ts';
import { quickFindings } from './ledger/quickCheck.ts';
import type { LedgerEnd } from './ledger/rememberedHeads.ts';
import { entryAt, ledgerSize } from './tables/entry.ts';

export interface Found {
  readonly db: ReadableDb;
  readonly keyring: Keyring;
  readonly memory: HeadMemory;
  readonly folder: string;
}

export interface Judgement {
  /** What is told and does not stop it. */
  readonly findings: readonly Finding[];
  /** What stops it from being written to; null when nothing does. */
  readonly worst: Refusal | null;
  /** The branch on which it goes on although something stops it. */
  readonly branch: Branch | null;
}

/** Told, and nothing that writing could make worse: a clock, and a memory outside the vault. */
const harmless: ReadonlySet<string> = new Set([
  'entry/clock-went-back',
  'heads/unreadable',
  'vault/other-branch',
]);

/** @throws Refusal branch/other-head */
export async function judgeOpening(
  { db, keyring, memory, folder }: Found,
  confirmed: BranchConfirmation | null,
): Promise<Judgement> {
  const end = endOf(db);
  const origin = end ? await originFindings(db, keyring, memory, folder, end) : [];
  const quick = await quickFindings(db, keyring, memory);
  // told first is what explains the rest: a restored vault is older by intent, a copy that is older is not
  const isRestored = origin.some(({ code }) => code === 'vault/restored');
  const findings = isRestored ? [...origin, ...quick] : [...quick, ...origin];
  const grave = findings.filter(({ code }) => !harmless.has(code));
  const [first] = grave;
  if (!first) return { findings, worst: null, branch: null };
  const damage = grave.find(finding => !isAnsweredByBranch(finding));
  const worst = stopped(damage ?? first, headOf({ reader: db, keyring })?.root ?? '');
  if (!confirmed || !end || damage) return { findings, worst, branch: null };
  const branch = await confirmedBranch(db, keyring, memory, end, confirmed);
  return { findings: findings.filter(each => !isAnsweredByBranch(each)), worst, branch };
}

/** What the person is told when opening stops: both heads where there are two, else the fault and its place. */
function stopped(finding: Finding, root: string): Refusal {
  const { code, where, expected, found } = finding;
  const told = { where, expected: expected ?? '', found: found ?? '' };
  return isAnsweredByBranch(finding)
    ? new Refusal(code, { ...told, root })
    : new Refusal('vault/fault-found', { fault: code, ...told });
}

/** Where the ledger ends; null where its last entry cannot be read, which the quick check tells. */
function endOf(db: ReadableDb): LedgerEnd | null {
  try {
    const size = ledgerSize(db);
    const last = entryAt(db, size - 1);
    const header = last && parseHeader(last.header);
    return header?.ok ? { size, branch: header.header.branch } : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
