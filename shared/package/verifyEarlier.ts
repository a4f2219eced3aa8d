/**
 * Earlier checkpoints in a package: that the package's ledger begins with each of them, and that every time stamp is over the
 * checkpoint beside it. Who stamped or signed is judged where there is a judge; where there is none, that is said.
 */
import { equalBytes, fromUtf8, toUtf8 } from '../bytes.ts';
import type { SignerView } from '../contract/checkpoints.ts';
import type { EarlierReport } from '../contract/packages.ts';
import type { Crypto } from '../crypto.ts';
import { vaultKeyAt } from '../events/users.ts';
import { readConsistency, type CheckedConsistency } from '../ledger/consistencyFile.ts';
import { fingerprintWords } from '../ledger/fingerprint.ts';
import { isOver, longestToken, readToken, stampedBytes } from '../time/token.ts';
import type { CheckedBag } from './bag/check.ts';
import { earlierFile, earlierNames, earlierPath, parseEarlier, type Earlier } from './earlier.ts';
import type { Findings } from './findings.ts';
import { readWhole, type PackageSource } from './source.ts';
import type { CheckedLedger } from './verifyLedger.ts';

/** Judges certificates and signatures, which needs more than the verifier page has. */
export interface ProofJudge {
  /** `fault` is null where the token leads to a trusted certificate. */
  token(
    token: Uint8Array,
    stamped: Uint8Array,
  ): { readonly authority: string | null; readonly fault: string | null };
  /** Null where the signature does not fit the text, or is none. */
  signature(signature: Uint8Array, text: Uint8Array): readonly SignerView[] | null;
}

/** What can be wrong with a certificate without anything in the package being false. */
const unproven: ReadonlySet<string> = new Set([
  'stamp/untrusted',
  'stamp/expired',
  'stamp/weak',
  'stamp/algorithm-unknown',
  'stamp/not-understood',
  'stamp/no-certificate',
]);

const longestFile = 1024 * 1024;

export async function checkEarlier(
  source: PackageSource,
  bag: CheckedBag,
  ledger: CheckedLedger,
  judge: ProofJudge | null,
  crypto: Crypto,
  findings: Findings,
): Promise<EarlierReport[]> {
  if (!bag.files.has(earlierFile)) return [];
  const bytes = await wholeOrNull(source, earlierFile);
  const list = bytes && parseEarlier(bytes);
  if (list === null) {
    findings.add('earlier/unreadable', earlierFile);
    return [];
  }
  const reports: EarlierReport[] = [];
  for (const earlier of list) {
    reports.push(await checkOne(source, earlier, ledger, judge, crypto, findings));
  }
  return reports;
}

async function checkOne(
  source: PackageSource,
  { size, given, stamps, signatures }: Earlier,
  ledger: CheckedLedger,
  judge: ProofJudge | null,
  crypto: Crypto,
  findings: Findings,
): Promise<EarlierReport> {
  const where = earlierPath(size, earlierNames.consistency);
  const file = await wholeOrNull(source, where);
  const checked = file && (await readConsistency(file, null, crypto));
  const body = checked?.sides?.older.body ?? null;
  holdToLedger(checked, size, where, ledger, findings);

  const textPath = earlierPath(size, earlierNames.text);
  const text = await wholeOrNull(source, textPath);
  if (body !== null && (text === null || textOf(text) !== body)) {
    findings.add('earlier/other-text', textPath);
  }
  const report: EarlierReport = { size, given, words: null, stamps: [], signatures: [] };
  if (body === null || !checked?.sides) return report;
  const { fingerprint } = checked.sides.older;
  report.words = {
    uk: [...fingerprintWords(fingerprint, 'uk')],
    en: [...fingerprintWords(fingerprint, 'en')],
  };
  for (const { file: name, over } of stamps) {
    const path = earlierPath(size, name);
    const token = await wholeOrNull(source, path);
    const previous = over === null ? null : await wholeOrNull(source, earlierPath(size, over));
    const facts = token && readToken(token);
    if (token === null || facts === null || (over !== null && previous === null)) {
      findings.add('stamp/unreadable', path);
      continue;
    }
    const stamped = stampedBytes(body, previous);
    const judged = judge?.token(token, stamped) ?? null;
    if (!isOver(facts, stamped, crypto)) findings.add('stamp/other-bytes', path);
    else if (judged?.fault && !unproven.has(judged.fault)) {
      findings.add('stamp/false', path, null, judged.fault);
    }
    const { genTime, policy } = facts;
    const state = judged === null ? 'not-checked' : judged.fault === null ? 'trusted' : 'unproven';
    report.stamps.push({
      file: path,
      genTime,
      policy,
      authority: judged?.authority ?? null,
      state,
      fault: judged?.fault ?? null,
    });
  }
  for (const name of signatures) {
    const path = earlierPath(size, name);
    const bytes = await wholeOrNull(source, path);
    const signers = bytes && (judge?.signature(bytes, toUtf8(body)) ?? null);
    if (bytes === null) findings.add('signature/unreadable', path);
    else if (judge !== null && signers === null) findings.add('signature/false', path);
    report.signatures.push({ file: path, signers: signers ? [...signers] : null });
  }
  return report;
}

/** The proof leads from this size to the package's own checkpoint, and the vault's key of that time signed the older. */
function holdToLedger(
  checked: CheckedConsistency | null,
  size: number,
  where: string,
  { body, book }: CheckedLedger,
  findings: Findings,
): void {
  const sides = checked?.sides ?? null;
  if (checked === null || sides?.older.checkpoint.size !== size) {
    findings.add('earlier/unreadable', where);
    return;
  }
  if (sides.newer.body !== body) findings.add('earlier/other-checkpoint', where);
  const key = book && vaultKeyAt(book, size);
  if (key && !equalBytes(key, sides.older.vaultKey)) findings.add('earlier/other-key', where);
  if (checked.faults.length > 0) {
    findings.add('earlier/not-extended', where, null, checked.faults.join(', '));
  }
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return fromUtf8(bytes);
  } catch {
    return null;
  }
}

async function wholeOrNull(source: PackageSource, path: string): Promise<Uint8Array | null> {
  const most = path.endsWith('.tst') ? longestToken : longestFile;
  try {
    return await readWhole(source, path, most);
  } catch {
    return null;
  }
}
