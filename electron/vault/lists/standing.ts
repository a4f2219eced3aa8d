/** How the rows of a list stand to what is recorded. It proposes; a person decides. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { canonicalJson } from '../../../shared/canonical.ts';
import type { JobContext } from '../../../shared/contract/define.ts';
import { contentOf } from '../../../shared/lists/statements.ts';
import { placeOfRow } from '../../../shared/lists/statements.ts';
import type { ListRow } from '../../../shared/lists/row.ts';
import type { ChildRow } from '../../../shared/contract/views.ts';
import {
  descriptionOf,
  ofChildren,
  type Description,
} from '../../../shared/matching/recognition/index.ts';
import { AssertionValue } from '../../../shared/records/assertion.ts';
import { Refusal } from '../../../shared/result.ts';
import { childRow } from '../tables/childRow.ts';
import { childrenCitedFrom, childrenNumberedIn, itemWithBytes } from '../tables/listed.ts';
import { recordsOfChild } from '../tables/record.ts';
import { recognition } from '../recognised.ts';
import type { Vault } from '../vault.ts';
import { registerIn } from '../tables/recognition.ts';
import { rowsAlike } from './alike.ts';
import type { OpenRow, Resembled } from './openLists.ts';

/** Rows judged before others get a turn. */
const slice = 25;

interface Known {
  /** By place in this very file. */
  readonly cited: ReadonlyMap<string, string>;
  /** By number in this list. */
  readonly numbered: ReadonlyMap<string, string>;
  /** What the list is called. */
  readonly name: string;
  readonly recognise: ReturnType<typeof recognition>;
}

/** Judges rows in place. Progress in rows. @throws Refusal job/cancelled */
export async function judgeRows(
  vault: Vault,
  list: { readonly name: string; readonly sha256: string },
  rows: readonly OpenRow[],
  context: JobContext,
): Promise<void> {
  const item = itemWithBytes(vault.reader, list.sha256);
  const known: Known = {
    cited: item ? childrenCitedFrom(vault.reader, item.id) : new Map(),
    numbered: childrenNumberedIn(vault.reader, list.name),
    name: list.name,
    recognise: recognition(vault),
  };
  const alike = rowsAlike(registerIn(vault.reader, ofChildren).frequencies);
  for (const [at, each] of rows.entries()) {
    if (at % slice === 0) {
      context.progress({ step: 'compare', done: at, of: rows.length, unit: 'records' });
      await nextTurn();
      if (context.signal.aborted) throw new Refusal('job/cancelled');
    }
    const described = each.row.outcome === 'error' ? null : describedBy(each.row, list.name);
    Object.assign(each, { alike: [] }, judged(vault, each.row, described, known));
    const isOpen = each.standing === 'new' || each.standing === 'maybe';
    if (isOpen && described) alike.add(each, described);
  }
  context.progress({ step: 'compare', done: rows.length, of: rows.length, unit: 'records' });
}

function judged(
  vault: Vault,
  row: ListRow,
  described: Description | null,
  known: Known,
): Pick<OpenRow, 'standing' | 'resembles'> {
  const taken = known.cited.get(placeOfRow(row));
  if (taken !== undefined) return { standing: 'same', resembles: named(vault, taken, 'this-file') };
  const own = row.fields.find(({ role }) => role === 'sourceId')?.value;
  const numbered = typeof own === 'string' ? known.numbered.get(own) : undefined;
  if (numbered !== undefined) {
    const standing = saysMore(vault, known.name, row, numbered) ? 'change' : 'same';
    return { standing, resembles: named(vault, numbered, 'number') };
  }
  if (described === null) return { standing: 'error', resembles: [] };
  const resembles = similarTo(described, known);
  const isTwice = row.issues.some(({ code }) => code === 'duplicate_in_file');
  return { standing: resembles.length > 0 || isTwice ? 'maybe' : 'new', resembles };
}

/** What would be recorded of the row, with the date that it is likely to mean. */
function describedBy(row: ListRow, name: string): Description {
  const settled = { birth: row.birth?.suggested ?? null, sex: null, acceptsDerivedSex: true };
  const { assertions } = contentOf(row, name, settled);
  return descriptionOf(
    assertions.map(({ value }) => AssertionValue.parse(value)),
    [],
  );
}

function similarTo(described: Description, { recognise }: Known): Resembled[] {
  return recognise(described).map(({ row: child, likeness }) => ({
    ...resembled(child, 'recognised'),
    likeness,
  }));
}

function named({ sight }: Vault, child: string, why: string): Resembled[] {
  const row = childRow(sight, child);
  return row ? [resembled(row, why)] : [];
}

function resembled(row: ChildRow, why: string): Resembled {
  const { id, number, nameUk, nameRu, nameLatn, birth } = row;
  return { child: id, number, name: nameUk ?? nameRu ?? nameLatn, birth, why, likeness: null };
}

/** Whether a row states what is not recorded of the child. */
function saysMore({ sight }: Vault, name: string, row: ListRow, child: string): boolean {
  const recorded = new Set(
    recordsOfChild(sight, 'assertion', child)
      .filter(({ status }) => status === 'active')
      .map(({ fields }) => canonicalJson(fields.value)),
  );
  const asRead = { birth: null, sex: null, acceptsDerivedSex: false };
  return contentOf(row, name, asRead).assertions.some(
    ({ value }) => !recorded.has(canonicalJson(value)),
  );
}
