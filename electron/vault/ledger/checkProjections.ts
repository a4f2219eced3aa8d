/**
 * Is what screens show the fold of the ledger? Every projection is built anew from the entries and compared with the
 * stored one, row by row: a row changed behind the application's back is named.
 */
import { ImpossibleEvent } from '../../../shared/events/fold.ts';
import { keysFollow } from '../tables/recognition.ts';
import { compareRows, keyText } from './compareRows.ts';
import { finding } from './findings.ts';
import { projections } from './replay.ts';
import { withShadow } from './shadow.ts';
import type { Verification } from './verification.ts';

export async function checkProjections(run: Verification): Promise<void> {
  const { vault, findings, checked } = run;
  for (const seq of vault.sealed.impossible) {
    findings.push(finding('entry/impossible', `entry ${seq}`, null, null));
  }
  try {
    await withShadow(vault, run, shadow => {
      for (const projection of projections) {
        checked.records += compareRows(projection, vault.reader, shadow, (row, was) =>
          findings.push(
            finding(
              `projection/${was}`,
              `table ${projection.table}, row ${keyText(row)}`,
              null,
              null,
            ),
          ),
        );
      }
      checkIndex(run);
    });
  } catch (error) {
    if (!(error instanceof ImpossibleEvent)) throw error;
    findings.push(finding('entry/impossible', `entry ${error.seq}`, null, error.message));
  }
}

/** The full-text index against its documents, the keys of recognition against their rows. */
function checkIndex({ vault, findings }: Verification): void {
  try {
    vault.database.transaction(db =>
      db.exec(`INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)`),
    );
  } catch {
    findings.push(finding('projection/altered', 'search index', null, null));
  }
  if (!keysFollow(vault.reader)) {
    findings.push(finding('projection/altered', 'table recognition_key', null, null));
  }
}
