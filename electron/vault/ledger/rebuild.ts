/** Every projection made what the ledger says it is. */
import type { JobContext } from '../../../shared/contract/define.ts';
import type { RebuildReport } from '../../../shared/contract/work.ts';
import { ImpossibleEvent } from '../../../shared/events/fold.ts';
import { Refusal } from '../../../shared/result.ts';
import type { WritableDb } from '../database/driver.ts';
import { sql, Sql } from '../database/sql.ts';
import type { Row, RowValue } from '../database/statements.ts';
import { rebuildKeys } from '../tables/recognition.ts';
import type { Vault } from '../vault.ts';
import { compareRows, keyText, type Difference } from './compareRows.ts';
import { projections, type Projection } from './replay.ts';
import { withShadow } from './shadow.ts';

/** More are counted and not named. */
const mostNamed = 1000;

/**
 * Replays the ledger beside the stored projections, then puts every row right that differs, in one transaction: the
 * vault has all of the old rows or all of the new. The full-text index is made anew from its documents.
 * @throws Refusal vault/read-only, ledger/impossible-entry, job/cancelled
 */
export async function rebuildProjections(
  vault: Vault,
  context: JobContext,
): Promise<RebuildReport> {
  if (vault.readOnly) throw new Refusal('vault/read-only');
  const differences: { table: string; row: string; was: Difference }[] = [];
  let rows = 0;
  let differing = 0;
  try {
    await withShadow(vault, context, shadow => {
      vault.writeBeside(db => {
        for (const projection of projections) {
          const wrong: { readonly row: Row; readonly was: Difference }[] = [];
          rows += compareRows(projection, vault.reader, shadow, (row, was) =>
            wrong.push({ row, was }),
          );
          for (const { row, was } of wrong) {
            putRight(db, projection, row, was);
            if (differing++ < mostNamed) {
              differences.push({ table: projection.table, row: keyText(row), was });
            }
          }
        }
        db.exec(`INSERT INTO search_index (search_index) VALUES ('rebuild')`);
        rebuildKeys(db);
      });
    });
  } catch (error) {
    if (!(error instanceof ImpossibleEvent)) throw error;
    throw new Refusal('ledger/impossible-entry', { seq: error.seq });
  }
  return { entries: vault.size, rows, differing, differences };
}

function putRight(db: WritableDb, { table, key }: Projection, row: Row, was: Difference): void {
  const { k, ...columns } = row;
  if (k === undefined) throw new Error('a row without its key');
  const into = new Sql(table, []);
  db.run(sql`DELETE FROM ${into} WHERE ${new Sql(key, [])} = ${k}`);
  if (was === 'extra') return;
  const names = new Sql(Object.keys(columns).join(', '), []);
  const values = Object.values(columns).map((value: RowValue) => sql`${value}`);
  const list = values.reduce((all, value) => sql`${all}, ${value}`);
  db.run(sql`INSERT INTO ${into} (${names}) VALUES (${list})`);
}
