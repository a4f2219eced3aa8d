/** Lists that were opened and not imported yet, in memory only: forgotten when the vault locks. */
import { Refusal } from '../../../shared/result.ts';
import type { Likeness } from '../../../shared/contract/recognition.ts';
import type { Standing } from '../../../shared/contract/lists.ts';
import type { ListRow } from '../../../shared/lists/row.ts';
import type { ListHead } from '../workers/readListFile.ts';

/** A recorded child that a row may be of. */
export interface Resembled {
  readonly child: string;
  readonly number: number;
  readonly name: string | null;
  readonly birth: string | null;
  readonly why: string;
  /** Why it may be this one, field by field; null where the list itself says so. */
  readonly likeness: Likeness | null;
}

export interface Alike {
  readonly key: string;
  readonly sheet: string;
  readonly row: number;
  readonly name: string | null;
  readonly likeness: Likeness;
}

export interface OpenRow {
  /** Place of the sheet and row: names the row in decisions. */
  readonly key: string;
  readonly row: ListRow;
  standing: Standing;
  resembles: readonly Resembled[];
  /** Other rows of the list that may be of the same child. */
  alike: readonly Alike[];
  /** What became of it; null before the import. */
  deed: Deed | null;
}

export interface Deed {
  readonly what: 'created' | 'added' | 'same' | 'left' | 'error';
  /** Number of the child. */
  readonly number: number | null;
}

export interface OpenList {
  readonly id: string;
  /** As it was asked for. */
  readonly token: string;
  readonly file: string;
  /** What the list is called in sources. */
  readonly name: string;
  readonly sha256: string;
  readonly head: ListHead;
  /** Rows of each sheet that are neither children nor heading. */
  readonly others: readonly number[];
  readonly rows: readonly OpenRow[];
}

export interface OpenLists {
  put(list: OpenList): void;
  /** @throws Refusal list/not-open */
  of(id: string): OpenList;
  drop(id: string): void;
  forget(): void;
}

/** One person works on few lists at once; the oldest goes when another is opened. */
const most = 4;

export function createOpenLists(): OpenLists {
  const open = new Map<string, OpenList>();
  return {
    put(list) {
      open.set(list.id, list);
      const [oldest] = open.keys();
      if (open.size > most && oldest !== undefined) open.delete(oldest);
    },
    of(id) {
      const found = open.get(id);
      if (!found) throw new Refusal('list/not-open');
      return found;
    },
    drop: id => void open.delete(id),
    forget: () => open.clear(),
  };
}
