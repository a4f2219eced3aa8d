/** G11: every projection rebuilt from the ledger, against parsing the same entries and nothing else. */
import { createMemoryDatabase, type ReadableDb } from '../../../electron/vault/database/driver.ts';
import { allToBeTouched, settle } from '../../../electron/vault/ledger/project.ts';
import { replay } from '../../../electron/vault/ledger/replay.ts';
import { migrate } from '../../../electron/vault/migrations/index.ts';
import { closeVault } from '../../../electron/vault/session.ts';
import { entriesFrom } from '../../../electron/vault/tables/entry.ts';
import { contest } from '../contest.ts';
import { vaultAt } from '../engine.ts';
import { lineOf, type Goal } from '../goal.ts';
import { keptLedger } from '../multiply.ts';

const slice = 500;

export const rebuild: Goal = {
  id: 'G11',
  title: 'rebuild of the projections',
  async measure({ sizes, cache, folder, say }) {
    const dir = await folder('rebuild');
    const kept = await keptLedger(cache, sizes.entries, say);
    const opened = await vaultAt(kept, dir);
    const { reader, size } = opened.vault;
    const rounds = await contest(sizes.rounds, {
      rebuild: { work: () => rebuilt(reader) },
      parse: { work: () => parsed(reader) },
    });
    await closeVault(opened);
    return [
      lineOf(rounds, {
        goal: 'G11',
        what: `all projections from ${size} entries, into memory`,
        ours: 'rebuild',
        theirs: 'parse',
        peer: 'reading them and JSON.parse of their parts',
        wanted: '≤ 6',
      }),
    ];
  },
};

function rebuilt(source: ReadableDb): void {
  const into = createMemoryDatabase();
  migrate(into);
  const touched = allToBeTouched();
  for (let next = 0; ;) {
    const from = next;
    const reached = into.transaction(db => replay(source, db, from, slice, touched));
    if (reached === next) break;
    next = reached;
  }
  into.transaction(db => settle(db, touched));
  into.close();
}

function parsed(source: ReadableDb): void {
  for (let next = 0; ; next += slice) {
    const entries = entriesFrom(source, next, slice);
    if (entries.length === 0) return;
    for (const { header, disclosures } of entries) {
      JSON.parse(Buffer.from(header).toString());
      for (const text of disclosures) JSON.parse(Buffer.from(text, 'base64url').toString());
    }
  }
}
