/**
 * The payload against the ledger: records, tables, schemas and pages are built anew from the disclosed
 * entries, and every original is the one whose digest was recorded.
 */
import { toHex } from '../bytes.ts';
import type { Crypto } from '../crypto.ts';
import type { RecordState } from '../events/fold.ts';
import { nounNames } from '../records/index.ts';
import type { CheckedBag } from './bag/check.ts';
import { isWellFormed, numberOf, originalOf, textAt, type Contents } from './contents.ts';
import { derivedFiles } from './derived.ts';
import type { Findings } from './findings.ts';
import { numberLabel } from '../records/number.ts';
import type { PackageFacts } from './pages/frame.ts';

/** One piece of evidence, as the verdict shows it. */
export interface EvidenceItem {
  readonly label: string;
  readonly title: string | null;
  readonly path: string | null;
  readonly state:
    | 'unaltered'
    | 'altered'
    | 'missing'
    /** A physical item. */
    | 'no-file'
    | 'withdrawn'
    /** Its file was destroyed on legal grounds, with all that described it. */
    | 'erased'
    /** Its digest is withheld, so that nothing could be compared. */
    | 'not-checked';
  readonly sha256: string | null;
  readonly size: number | null;
  readonly recordedBy: string;
  readonly recordedAt: string;
  /** Position in the ledger. */
  readonly seq: number;
  /** Names of fields that are not disclosed, and of those whose values were destroyed. */
  readonly withheld: readonly string[];
  readonly erased: readonly string[];
}

/** Checks originals, and answers each piece of evidence with what holds of it. */
export function checkOriginals(
  contents: Contents,
  bag: CheckedBag,
  expected: Set<string>,
  findings: Findings,
): EvidenceItem[] {
  return contents.of('evidence').map(evidence => {
    const number = numberOf(evidence);
    const label = number === null ? evidence.id : numberLabel('evidence', number);
    const original = originalOf(evidence);
    if (original !== null) expected.add(original.path);
    const { seq, at, by } = evidence.begun;
    return {
      label,
      title: textAt(evidence, 'title'),
      path: original?.path ?? null,
      state: stateOf(evidence, label, contents, bag, findings),
      sha256: original?.sha256 ?? null,
      size: original?.size ?? null,
      recordedBy: contents.nameOf(by),
      recordedAt: at,
      seq,
      ...contents.missingIn(evidence),
    };
  });
}

function stateOf(
  evidence: RecordState,
  label: string,
  contents: Contents,
  bag: CheckedBag,
  findings: Findings,
): EvidenceItem['state'] {
  const original = originalOf(evidence);
  if (original === null) {
    if (evidence.status === 'withdrawn') return 'withdrawn';
    return contents.missingIn(evidence).erased.includes('file/mediaType') ? 'erased' : 'no-file';
  }
  const { path, size, sha256, sha512 } = original;
  const file = bag.files.get(path);
  const where = `${label}, ${path}`;
  if (file === undefined) {
    findings.add('evidence/missing', where, sha256);
    return 'missing';
  }
  const [found256, listed512] = [file.digests.get('sha256'), bag.payload.get('sha512')?.get(path)];
  let isAltered = false;
  const hold = (recorded: string | null, found: string | undefined) => {
    if (recorded === null || found === recorded) return;
    findings.add('evidence/altered', where, recorded, found ?? null);
    isAltered = true;
  };
  hold(sha256, found256);
  hold(sha512, listed512);
  if (size !== null && size !== file.size) {
    findings.add('evidence/wrong-size', where, String(size), String(file.size));
    isAltered = true;
  }
  if (isAltered) return 'altered';
  return sha256 === null ? 'not-checked' : 'unaltered';
}

/** Builds anew what follows from the entries, and compares it to the byte. */
export async function checkDerived(
  contents: Contents,
  facts: PackageFacts,
  bag: CheckedBag,
  expected: Set<string>,
  findings: Findings,
  crypto: Crypto,
  onFile: () => Promise<void> | void,
): Promise<void> {
  for (const { path, build } of derivedFiles(contents, facts, crypto)) {
    expected.add(path);
    await onFile();
    const found = bag.files.get(path)?.digests.get('sha256');
    if (found === undefined) {
      findings.add('derived/missing', path);
      continue;
    }
    try {
      const rebuilt = toHex(crypto.sha256(build()));
      if (rebuilt !== found) findings.add('derived/altered', path, rebuilt, found);
    } catch {
      findings.add('derived/impossible', path);
    }
  }
}

/** Records that are disclosed as a whole must have the form of their kind. Answers how many there are. */
export function checkRecords(contents: Contents, findings: Findings): number {
  for (const noun of nounNames) {
    for (const record of contents.of(noun)) {
      if (isWellFormed(record)) continue;
      findings.add('record/malformed', `${noun} ${record.id}, entry ${record.changed.seq}`);
    }
  }
  return contents.size;
}
