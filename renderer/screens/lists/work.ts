import type { ListedChild, OpenedList, RowDecision } from '../../../shared/contract/lists.ts';
import type { OutputOf } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import type { Fault } from '../../../shared/result.ts';
import { remembered } from '../../vault/remembered.ts';

/** A list being imported: kept while the reader looks elsewhere, forgotten when the vault locks. */
export type ListWork = Readonly<{
  opened: OpenedList | null;
  /** By the key of the row. */
  decisions: ReadonlyMap<string, RowDecision>;
  acceptsDerivedSex: boolean;
  result: OutputOf<Contract['list']['import']> | null;
  fault: Fault | null;
  /** The token of the file, to read it again with other columns. */
  token: string | null;
}>;

export const noWork: ListWork = {
  opened: null,
  decisions: new Map(),
  acceptsDerivedSex: false,
  result: null,
  fault: null,
  token: null,
};

export const keptWork = remembered<ListWork>(noWork);

/** Whether a row is recorded as things stand. */
export function isTaken(row: ListedChild, decided: RowDecision | null): boolean {
  if (row.standing === 'same') return false;
  if (decided) return decided.act !== 'skip';
  return row.standing === 'new' && row.outcome === 'ok';
}

/** Dates that the row itself offers, the likelier first. */
export function offeredBirths(row: ListedChild): readonly string[] {
  const candidates = row.issues.flatMap(each => (each.column === null ? [] : each.candidates));
  const days = candidates.filter(each => /^\d{4}(?:-\d{2}){0,2}$/.test(each));
  return [...new Set([row.birth?.suggested ?? [], row.birth?.edtf ?? [], days].flat())];
}

export function nameOf(row: ListedChild): string {
  const [name] = row.names;
  return [name?.family, name?.given, name?.patronymic].filter(part => part).join(' ');
}

export function placeOf({ sheet, row }: ListedChild): string {
  return sheet === '' ? String(row) : `${sheet}:${row}`;
}
