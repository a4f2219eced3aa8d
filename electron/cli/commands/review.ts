import type { VaultClient } from '../../../shared/contract/index.ts';
import type { ReviewRow } from '../../../shared/contract/review.ts';
import type { Result } from '../../../shared/result.ts';
import { argumentAt, neededOption, vaultOptions } from '../arguments.ts';
import type { Command, Given } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { valueOf, withVault } from '../vaultAccess.ts';

const reasoned = { ...vaultOptions, reason: { type: 'string' } } as const;
/** More than a command line has room for. */
const many = 2000;
const pageSize = 500;

/** `litopys review list VAULT`: what waits for a review, longest waiting first. */
export const reviewList: Command = {
  options: vaultOptions,
  arguments: [1, 1],
  async run(given, terminal) {
    const place = { vault: argumentAt(given, 0), readOnly: true };
    const records = await withVault(place, given, terminal, waiting);
    tellRows(records, terminal);
    if (records.length === 0) terminal.say(terminal.words.nothingToReview);
    return 0;
  },
};

async function waiting({ review }: VaultClient): Promise<ReviewRow[]> {
  const all: ReviewRow[] = [];
  for (let after: number | null = null; ;) {
    const page: { rows: ReviewRow[]; next: number | null } = valueOf(
      await review.queue({ after, limit: pageSize }),
    );
    all.push(...page.rows);
    if (page.next === null) return all;
    after = page.next;
  }
}

/** `litopys review show VAULT RECORD...`: where the review of these records stands. */
export const reviewShow: Command = {
  options: vaultOptions,
  arguments: [2, many],
  async run(given, terminal) {
    const place = { vault: argumentAt(given, 0), readOnly: true };
    const ids = given.arguments.slice(1);
    const records = await withVault(place, given, terminal, async ({ review }) =>
      valueOf(await review.of({ ids })),
    );
    tellRows(records, terminal);
    return 0;
  },
};

function tellRows(records: readonly ReviewRow[], terminal: Terminal): void {
  terminal.tell({ records });
  for (const each of records) terminal.say(terminal.words.reviewRow(each));
}

/** `litopys review submit VAULT RECORD...`: ask for a review of the records as they stand. */
export const reviewSubmit: Command = {
  options: reasoned,
  arguments: [2, many],
  run: (given, terminal) =>
    say(given, terminal, ({ review }, records) =>
      review.submit({ records, reason: given.option('reason') }),
    ),
};

/** `litopys review approve VAULT RECORD...`: records that others wrote, as they were submitted. */
export const reviewApprove: Command = {
  options: reasoned,
  arguments: [2, many],
  run: (given, terminal) =>
    say(given, terminal, ({ review }, records) =>
      review.approve({ records, reason: given.option('reason') }),
    ),
};

/** `litopys review return VAULT RECORD...`: send back to work, and why. */
export const reviewReturn: Command = {
  options: reasoned,
  arguments: [2, many],
  run(given, terminal) {
    const reason = neededOption(given, 'reason');
    return say(given, terminal, ({ review }, records) => review.sendBack({ records, reason }));
  },
};

/** `litopys review reopen VAULT RECORD`: unlock an approved record; takes a second person's agreement. */
export const reviewReopen: Command = {
  options: reasoned,
  arguments: [2, 2],
  async run(given, terminal) {
    const reason = neededOption(given, 'reason');
    const place = { vault: argumentAt(given, 0), readOnly: false };
    const done = await withVault(place, given, terminal, async ({ review }) => {
      const [row] = valueOf(await review.of({ ids: [argumentAt(given, 1)] }));
      if (!row) throw new Error('a record without its row');
      return valueOf(await review.reopen({ type: row.type, id: row.id, reason, whole: false }));
    });
    terminal.tell(done);
    terminal.say(terminal.words.requestAnswered(done.seq));
    return 0;
  },
};

interface Looked {
  readonly type: ReviewRow['type'];
  readonly id: string;
  readonly change: number;
}

async function say(
  given: Given,
  terminal: Terminal,
  work: (vault: VaultClient, records: Looked[]) => Promise<Result<{ seq: number; done: number }>>,
): Promise<0> {
  const place = { vault: argumentAt(given, 0), readOnly: false };
  const ids = given.arguments.slice(1);
  const done = await withVault(place, given, terminal, async vault => {
    const rows = valueOf(await vault.review.of({ ids }));
    const records = rows.map(({ type, id, review }) => ({ type, id, change: review.change.seq }));
    return valueOf(await work(vault, records));
  });
  terminal.tell(done);
  terminal.say(terminal.words.reviewed(done.done, done.seq));
  return 0;
}
