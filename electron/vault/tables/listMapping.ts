/** Roles that people gave to columns, by the headings they gave them for. Not in the ledger: nothing is recorded by it. */
import * as z from 'zod';
import { roles, type Role } from '../../../shared/lists/roles.ts';
import type { ReadableDb, WritableDb } from '../database/driver.ts';
import { sql } from '../database/sql.ts';

const Headings = z.array(z.string());
const Roles = z.array(z.enum(roles));

/** How many are remembered. */
const most = 200;

export function listMappings(
  db: ReadableDb,
): { readonly headings: readonly string[]; readonly roles: readonly Role[] }[] {
  const rows = db.all(sql`SELECT headings, roles FROM list_mapping ORDER BY at DESC LIMIT ${most}`);
  return z
    .array(z.object({ headings: z.string(), roles: z.string() }))
    .parse(rows)
    .map(row => ({
      headings: Headings.parse(JSON.parse(row.headings)),
      roles: Roles.parse(JSON.parse(row.roles)),
    }));
}

export function putListMapping(
  db: WritableDb,
  headings: readonly string[],
  columns: readonly Role[],
  at: string,
): void {
  db.run(sql`INSERT INTO list_mapping (headings, roles, at)
             VALUES (${JSON.stringify(headings)}, ${JSON.stringify(columns)}, ${at})
             ON CONFLICT (headings) DO UPDATE SET roles = excluded.roles, at = excluded.at`);
}
