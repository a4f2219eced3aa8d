/** Lists of children from outside: read, compared, decided row by row, recorded as one batch that can be undone. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { toHex, toUtf8 } from '../../../shared/bytes.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import { ListedChild, type OpenedList, type Standing } from '../../../shared/contract/lists.ts';
import type { Outcome } from '../../../shared/lists/issue.ts';
import { placeOfRow } from '../../../shared/lists/statements.ts';
import { writeCsv } from '../../../shared/package/csv.ts';
import { Refusal } from '../../../shared/result.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import type { Desk } from '../desk.ts';
import { batchesOf, undoBatch } from '../lists/batches.ts';
import { checkDecisions, importRows } from '../lists/importing.ts';
import { limits } from '../lists/limits.ts';
import type { OpenList, OpenRow } from '../lists/openLists.ts';
import { judgeRows } from '../lists/standing.ts';
import { readInThread } from '../lists/thread.ts';
import { itemWithBytes } from '../tables/listed.ts';
import { listMappings, putListMapping } from '../tables/listMapping.ts';
import { stampOf, type Vault } from '../vault.ts';
import { readIn, writeOut } from '../writeOut.ts';
import { evidence } from './evidence.ts';

export const list: Handlers<Contract, Desk>['list'] = {
  async open(desk, { file, name, columns }, context) {
    const { vault } = desk.open;
    const at = desk.pathOf(file);
    const bytes = await readIn(at, limits.fileBytes);
    const sha256 = toHex(nodeCrypto.sha256(bytes));
    const base = path.basename(at).normalize('NFC');
    const read = await readInThread(
      desk.options.byteWorker,
      {
        kind: 'readList',
        bytes,
        name: base,
        remembered: listMappings(vault.reader),
        chosen: columns,
      },
      context.signal,
    );
    const rows = read.rows.flatMap((all, sheet) =>
      all
        .filter(({ kind }) => kind === 'child' || kind === 'error')
        .map((row): OpenRow => {
          const key = `${sheet}:${row.row}`;
          return { key, row, standing: 'new', resembles: [], alike: [], deed: null };
        }),
    );
    const opened: OpenList = {
      id: randomUUID(),
      token: file,
      file: base,
      name: (name ?? base.replace(/\.[^.]+$/u, '')).slice(0, 900),
      sha256,
      head: read.head,
      others: read.rows.map(
        all =>
          all.filter(({ kind }) => !['child', 'error', 'blank', 'header'].includes(kind)).length,
      ),
      rows,
    };
    await judgeRows(vault, opened, rows, context);
    if (columns !== null && !vault.readOnly) rememberColumns(vault, opened);
    desk.lists.put(opened);
    return viewOf(opened, vault);
  },

  rows(desk, { list: id, standing, outcome, from, limit }) {
    const fitting = desk.lists
      .of(id)
      .rows.filter(
        each =>
          (standing === null || each.standing === standing) &&
          (outcome === null || each.row.outcome === outcome),
      );
    const rows = fitting.slice(from, from + limit).map(rowView);
    const next = from + rows.length < fitting.length ? from + rows.length : null;
    return { rows, total: fitting.length, next };
  },

  async import(desk, { list: id, facts, decisions, acceptsDerivedSex }, context) {
    const { vault } = desk.open;
    const opened = desk.lists.of(id);
    if (vault.readOnly) throw new Refusal('vault/read-only');
    checkDecisions(opened, decisions);
    const held = itemWithBytes(vault.reader, opened.sha256) ?? (await takeIn());
    const batch = {
      id: randomUUID(),
      list: opened,
      evidence: held.id,
      decisions: new Map(decisions.map(each => [each.key, each])),
      acceptsDerivedSex,
    };
    const cancelled = await importRows(vault, batch, context);
    const count = (what: string) => opened.rows.filter(({ deed }) => deed?.what === what).length;
    const sums = { created: count('created'), added: count('added'), same: count('same') };
    const rest = { left: count('left'), errors: count('error') };
    await judgeRows(vault, opened, opened.rows, { ...context, progress: () => undefined }).catch(
      (error: unknown) => {
        // what was recorded stands, also where nobody waits for the list to be compared once more
        if (!(error instanceof Refusal)) throw error;
      },
    );
    return { batch: batch.id, evidence: held.number, ...sums, ...rest, cancelled };

    /** The file as it was received, among the evidence: the very bytes that were read. */
    async function takeIn(): Promise<{ id: string; number: number }> {
      const input = { files: [opened.token], facts, citations: [], compartment: null };
      const { added, failed } = await evidence.add(desk, input, context);
      const [item] = added;
      if (!item) throw new Refusal(failed[0]?.code ?? 'job/cancelled');
      if (item.sha256 !== opened.sha256) throw new Refusal('list/file-changed');
      return item;
    }
  },

  async report(desk, { list: id, target }) {
    const opened = desk.lists.of(id);
    const header = ['row', 'outcome', 'standing', 'done', 'child', 'issues'];
    const lines = opened.rows.map(({ row, standing, deed }) => [
      placeOfRow(row),
      row.outcome,
      standing,
      deed?.what ?? '',
      deed?.number ?? null,
      [...new Set(row.issues.map(({ code }) => code))].join(' '),
    ]);
    const { sha256 } = await writeOut(desk.pathOf(target), toUtf8(writeCsv(header, lines)));
    return { sha256, rows: lines.length };
  },

  batches: desk => batchesOf(desk.open.vault.reader),

  undo: (desk, input, context) => undoBatch(desk.open.vault, input, context),

  close(desk, { list: id }) {
    desk.lists.drop(id);
    return {};
  },
};

function viewOf(opened: OpenList, { reader }: Vault): OpenedList {
  const { id, file, name, sha256, head, rows, others } = opened;
  const { format, encoding, delimiter, countsFrom1904, isMapped } = head;
  const inSheet = (sheet: number) => rows.filter(({ key }) => key.startsWith(`${sheet}:`)).length;
  const stands = (standing: Standing) => rows.filter(each => each.standing === standing).length;
  const comes = (outcome: Outcome) => rows.filter(({ row }) => row.outcome === outcome).length;
  return {
    ...{ id, file, name, sha256, format, encoding, delimiter, countsFrom1904, isMapped },
    sheets: head.sheets.map((sheet, at) => ({
      name: sheet.name,
      isHidden: sheet.isHidden,
      headerRows: sheet.headerRows === null ? null : [...sheet.headerRows],
      columns: [...sheet.columns],
      children: inSheet(at),
      statedTotal: sheet.statedTotal,
      others: others[at] ?? 0,
    })),
    counts: {
      all: rows.length,
      standing: {
        new: stands('new'),
        same: stands('same'),
        maybe: stands('maybe'),
        change: stands('change'),
        error: stands('error'),
      },
      outcome: { ok: comes('ok'), decision: comes('decision'), error: comes('error') },
    },
    heldAs: itemWithBytes(reader, sha256)?.number ?? null,
  };
}

function rowView({ key, row, standing, resembles, alike }: OpenRow): ListedChild {
  const { kind: _, ...rest } = row;
  return ListedChild.parse({ key, ...rest, standing, resembles, alike });
}

/** The next list with the same headings is read the same way. */
function rememberColumns(vault: Vault, { head }: OpenList): void {
  vault.writeBeside(db => {
    for (const { columns } of head.sheets) {
      const headings = columns.map(({ heading }) => heading);
      if (headings.every(heading => heading === '')) continue;
      putListMapping(
        db,
        headings,
        columns.map(({ role }) => role),
        stampOf(vault.clock),
      );
    }
  });
}
