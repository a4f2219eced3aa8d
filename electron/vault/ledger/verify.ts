/**
 * Verification of an open vault, in three depths (docs/formats.md, "Verification"):
 *
 * - quick: head, last entries, remembered head
 * - full:  every page of the database, the header file, every entry, the tree, checkpoints, every object's presence,
 *          tokens and outside signatures
 * - deep:  full, and every object decrypted and hashed, and every projection rebuilt and compared row by row
 *
 * It never stops at the first fault, and counts only what it has really looked at. It works in slices, so that the
 * vault goes on answering; it can be stopped between them.
 */
import type { JobContext } from '../../../shared/contract/define.ts';
import type { Finding } from '../../../shared/contract/session.ts';
import type { VerifyLevel, VerifyReport } from '../../../shared/contract/work.ts';
import { Refusal } from '../../../shared/result.ts';
import { readHeader } from '../keys/header.ts';
import { checkHeader } from '../keys/masterKey.ts';
import { pause, type Verification } from './verification.ts';
import type { ObjectStore } from '../objects/objectStore.ts';
import type { Vault } from '../vault.ts';
import { checkChain } from './checkChain.ts';
import { finding } from './findings.ts';
import { headOf } from './head.ts';
import { checkObjects } from './checkObjects.ts';
import { checkProjections } from './checkProjections.ts';
import { checkTimeProofs } from './checkTimeProofs.ts';
import { quickFindings } from './quickCheck.ts';
import type { HeadMemory } from '../heads.ts';

export async function verifyVault(
  vault: Vault,
  store: ObjectStore,
  memory: HeadMemory,
  level: VerifyLevel,
  context: JobContext,
): Promise<VerifyReport> {
  const checked = {
    entries: 0,
    signatures: 0,
    objects: 0,
    bytes: 0,
    records: 0,
    checkpoints: 0,
    pages: 0,
    sealed: 0,
  };
  const findings: Finding[] = [];
  const run: Verification = { ...context, vault, store, checked, findings };
  // what was just committed must be in the memory before the memory judges it
  await vault.settled().catch(() => undefined);

  await checkHeaderFile(run);
  const quick = await quickFindings(vault.reader, vault.keyring, memory);
  if (level === 'quick') {
    findings.push(...quick);
    checked.entries = Math.min(32, headOf(vault)?.size ?? 0);
    checked.signatures = checked.entries;
  } else {
    findings.push(
      ...quick.filter(each => each.code.startsWith('vault/') || each.code.startsWith('head')),
    );
    await surviving(run, () => checkPages(run));
    await pause(context);
    await surviving(run, () => checkChain(run));
    await surviving(run, () => checkTimeProofs(run));
    await surviving(run, () => checkObjects(run, level === 'deep'));
    if (level === 'deep') await surviving(run, () => checkProjections(run));
  }
  const told = once(findings);
  return {
    verdict: told.some(isFault) ? 'invalid' : 'valid',
    level,
    checked,
    head: headOf(vault),
    findings: told,
  };
}

/** A part that damaged pages stop is a finding; the parts behind it still run. */
async function surviving(
  { findings }: Verification,
  part: () => void | Promise<void>,
): Promise<void> {
  try {
    await part();
  } catch (error) {
    if (!(error instanceof Refusal) || !error.fault.code.startsWith('database/')) throw error;
    findings.push(finding(error.fault.code, 'database', null, null));
  }
}

/** A clock that went back, or a branch begun elsewhere, is told; it breaks nothing. */
export function isFault({ code }: Finding): boolean {
  return code !== 'entry/clock-went-back' && code !== 'vault/other-branch';
}

/** The quick part and the full one may meet the same fault. */
function once(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map(each => [`${each.code} ${each.where}`, each])).values()];
}

/** The file on the disk, not the header in memory. */
async function checkHeaderFile({ vault, findings }: Verification): Promise<void> {
  try {
    checkHeader(vault.keyring.secrets.master, await readHeader(vault.folder));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    findings.push(finding(error.fault.code, 'vault.json', null, null));
  }
}

/** Every page's seal, and SQLite's own check of the structure. */
function checkPages({ vault, findings, checked }: Verification): void {
  vault.database.checkpointWal();
  for (const { page, finding: told } of vault.database.integrityFindings()) {
    const where = page === null ? 'database' : `database, page ${page}`;
    findings.push(finding('database/damaged-page', where, null, told));
  }
  checked.pages = vault.database.pageCount();
}
