/** G7: making an entry against its signature alone; an action of one entry against a bare one-row transaction. */
import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { kindOf } from '../../../shared/events/event.ts';
import { noPredecessor } from '../../../shared/ledger/entry.ts';
import { Frontier } from '../../../shared/ledger/merkle.ts';
import { child } from '../../../electron/vault/actions/child.ts';
import { begin } from '../../../electron/vault/actions/common.ts';
import {
  nodeCrypto,
  openSigningKey,
  randomBytes,
} from '../../../electron/vault/crypto/nodeCrypto.ts';
import { newEntry, type LedgerPen } from '../../../electron/vault/ledger/append.ts';
import { closeVault } from '../../../electron/vault/session.ts';
import { putDraft } from '../../../electron/vault/tables/draft.ts';
import type { Vault } from '../../../electron/vault/vault.ts';
import { contract } from '../../../shared/contract/index.ts';
import type { FieldsOf } from '../../../shared/records/index.ts';
import { newChild } from '../../support/records.ts';
import { contest } from '../contest.ts';
import { newVault } from '../engine.ts';
import { lineOf, type Bench, type Goal, type Line } from '../goal.ts';
import { appendTo, penOf, putHeadOf } from '../multiply.ts';

const entries = 3000;
const transactions = 500;

export const append: Goal = {
  id: 'G7',
  title: 'append',
  async measure(bench) {
    return [await making(bench), ...(await recording(bench))];
  },
};

/** The commonest entry: a statement about a child. */
function membersOf(child: string): FieldsOf<'assertion'> {
  return {
    child,
    value: { about: 'sex', sex: 'female' },
    from: null,
    to: null,
    source: 'вигадане джерело',
    confidence: 'high',
    confidenceReason: null,
    preferred: false,
    note: null,
    sourceRecords: [],
  };
}

function recordIn(vault: Vault, child: string): void {
  vault.write(tx => begin(tx, 'assertion', tx.newId(), membersOf(child)));
}

function appendIn(vault: Vault, pen: LedgerPen, id: string): void {
  const at = new Date().toISOString();
  vault.database.transaction(db => {
    const on = { type: 'assertion', id: randomUUID() };
    const members = { ...membersOf(id) };
    appendTo(db, pen, { kind: kindOf('assertion', 'begun'), on, members }, at);
    putHeadOf(db, pen, vault, at);
  });
}

/** No disk, no tables: canonical fields, salts, digests, decoys, header, hashes, signature. */
async function making({ sizes }: Bench): Promise<Line> {
  const key = openSigningKey(randomBytes(32));
  const bare = generateKeyPairSync('ed25519').privateKey;
  const message = randomBytes(49);
  const event = {
    kind: kindOf('assertion', 'begun'),
    on: { type: 'assertion', id: randomUUID() },
    members: { ...membersOf(randomUUID()) },
  };
  const pen: LedgerPen = {
    vault: randomUUID(),
    user: randomUUID(),
    branch: randomUUID(),
    sign: text => key.sign(text),
    frontier: new Frontier(nodeCrypto),
    last: { prev: noPredecessor, at: '' },
    users: null,
  };
  const at = new Date().toISOString();
  const rounds = await contest(sizes.rounds, {
    entries: {
      work: () => {
        for (let n = 0; n < entries; n++) newEntry(pen, event, at, null);
      },
    },
    signatures: {
      work: () => {
        for (let n = 0; n < entries; n++) sign(null, message, bare);
      },
    },
  });
  return lineOf(rounds, {
    goal: 'G7',
    what: `${entries} entries of 13 fields made, without a disk`,
    ours: 'entries',
    theirs: 'signatures',
    peer: 'crypto.sign alone',
    wanted: '≥ 0.5',
    pieces: { count: entries, name: 'entries' },
  });
}

async function recording({ sizes, folder }: Bench): Promise<Line[]> {
  const dir = await folder('append');
  const opened = await newVault(dir);
  const { vault } = opened;
  const { register } = contract.child;
  const nobody = { progress: () => undefined, signal: new AbortController().signal };
  const registered = register.input.parse(newChild());
  const children = Array.from(
    { length: transactions },
    () => (child.register(vault, registered, nobody) as { id: string }).id,
  );
  const beside = await newVault(dir, 'entries');
  const pen = penOf(beside.vault);
  const rounds = await contest(sizes.rounds, {
    appends: {
      work: () => {
        for (const id of children) appendIn(beside.vault, pen, id);
      },
    },
    actions: {
      work: () => {
        for (const id of children) recordIn(vault, id);
      },
    },
    remembered: {
      async work() {
        for (const id of children) {
          recordIn(vault, id);
          await vault.settled();
        }
      },
    },
    rows: {
      work: () => {
        for (const key of children) {
          // always another text: SQLite writes nothing where a row stays what it was
          vault.writeBeside(db => putDraft(db, { key, json: randomUUID(), at: '' }));
        }
      },
    },
  });
  await closeVault(opened);
  await closeVault(beside);
  const common = {
    goal: 'G7',
    theirs: 'rows',
    peer: 'a bare one-row transaction',
    pieces: { count: transactions, name: 'actions' },
  } as const;
  return [
    lineOf(rounds, {
      ...common,
      what: 'an entry with fields, nodes and signed head, synchronous transaction',
      ours: 'appends',
      wanted: '≥ 0.6',
    }),
    lineOf(rounds, {
      ...common,
      what: 'an action: the same, and the rows of lists and search that hang on it',
      ours: 'actions',
      wanted: null,
    }),
    lineOf(rounds, {
      ...common,
      what: 'the same, and the head remembered outside the vault',
      ours: 'remembered',
      wanted: null,
    }),
  ];
}
