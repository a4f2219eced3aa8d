/** A list read and understood inside a thread of its own: whatever its file does, the vault goes on. */
import type { MessagePort } from 'node:worker_threads';
import { interpretList } from '../../../shared/lists/interpret.ts';
import type { ChosenRole } from '../../../shared/lists/layout.ts';
import type { RawList } from '../../../shared/lists/raw.ts';
import type { ReadSheet } from '../../../shared/lists/interpret.ts';
import type { ListRow } from '../../../shared/lists/row.ts';
import { Refusal, type Fault } from '../../../shared/result.ts';
import { readList } from '../lists/read.ts';

export interface ReadListFile {
  readonly kind: 'readList';
  readonly bytes: Uint8Array;
  readonly name: string;
  /** By headings of a sheet's columns: roles that were named before. */
  readonly remembered: readonly RememberedRoles[];
  readonly chosen: readonly ChosenRole[] | null;
}

/** The roles of columns with these headings, in order. */
export interface RememberedRoles {
  readonly headings: readonly string[];
  readonly roles: readonly ChosenRole['role'][];
}

export type SheetHead = Omit<ReadSheet, 'rows'>;

export interface ListHead extends Omit<RawList, 'sheets'> {
  readonly sheets: readonly SheetHead[];
  readonly isMapped: boolean;
}

export type ListAnswer =
  | { readonly kind: 'rows'; readonly sheet: number; readonly rows: readonly ListRow[] }
  | { readonly kind: 'listRead'; readonly head: ListHead }
  | { readonly kind: 'refused'; readonly fault: Fault }
  | { readonly kind: 'bug'; readonly message: string };

/** Rows told at once: so few that taking them in stops nobody. */
const slice = 500;

export async function readListFile(job: ReadListFile, port: MessagePort): Promise<void> {
  const answer = (message: ListAnswer) => port.postMessage(message);
  try {
    const list = await readList(job.bytes, job.name);
    const recognised = interpretList(list, job.chosen ?? []);
    const again = job.chosen === null ? rememberedRoles(recognised, job.remembered) : [];
    const sheets = again.length === 0 ? recognised : interpretList(list, again);
    for (const [sheet, { rows }] of sheets.entries()) {
      for (let at = 0; at < rows.length; at += slice) {
        answer({ kind: 'rows', sheet, rows: rows.slice(at, at + slice) });
      }
    }
    const { format, encoding, delimiter, countsFrom1904 } = list;
    const heads = sheets.map(({ rows: _, ...head }): SheetHead => head);
    const about = { format, encoding, delimiter, countsFrom1904 };
    answer({ kind: 'listRead', head: { ...about, sheets: heads, isMapped: again.length > 0 } });
  } catch (error) {
    if (error instanceof Refusal) answer({ kind: 'refused', fault: error.fault });
    // the message of an error could quote the list: only its kind is told
    else answer({ kind: 'bug', message: error instanceof Error ? error.name : 'not an error' });
  }
}

function rememberedRoles(
  sheets: readonly ReadSheet[],
  remembered: readonly RememberedRoles[],
): ChosenRole[] {
  return sheets.flatMap(({ name, columns }) => {
    const headings = JSON.stringify(columns.map(({ heading }) => heading));
    const known = remembered.find(each => JSON.stringify(each.headings) === headings);
    const roles = known?.roles ?? [];
    if (columns.every(({ role }, at) => roles[at] === undefined || roles[at] === role)) return [];
    return columns.map(({ column, role }, at) => ({
      sheet: name,
      column,
      role: roles[at] ?? role,
    }));
  });
}
