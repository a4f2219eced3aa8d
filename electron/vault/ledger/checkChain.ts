/** Every entry, from the first: header, chain, signature, fields, tree, head, checkpoints. */
import * as z from 'zod';
import { fromBase64url, toHex, toUtf8 } from '../../../shared/bytes.ts';
import { ChainCheck, type Signers } from '../../../shared/ledger/chain.ts';
import { readCheckpoint } from '../../../shared/ledger/checkpoint.ts';
import { parseDisclosure } from '../../../shared/ledger/disclosure.ts';
import type { MatchedFields } from '../../../shared/ledger/fields.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import {
  entriesFrom,
  leafHashAt,
  nodeCount,
  nodeReader,
  storedCheckpoints,
  storedHead,
} from '../tables/entry.ts';
import { finding, fromChain } from './findings.ts';
import { checkpointOf } from './head.ts';
import { pause, type Verification } from './verification.ts';

const slice = 250;

export async function checkChain(run: Verification): Promise<void> {
  const { vault, findings, checked } = run;
  const db = vault.reader;
  const whole = checkpointOf(storedHead(db)?.note ?? '')?.checkpoint.size ?? null;
  const signers = new SignersFromLedger(vault.keyring.vaultPublicKey);
  const check = new ChainCheck({
    crypto: nodeCrypto,
    vault: vault.id,
    signers,
    fields: { isErased: () => false },
  });
  const readNode = nodeReader(db);
  const roots = new Map<number, string>();
  const marks = new Set(
    storedCheckpoints(db).flatMap(({ note }) => checkpointOf(note)?.checkpoint.size ?? []),
  );
  let nodes = 0;

  for (let from = 0; ;) {
    const entries = entriesFrom(db, from, slice);
    if (entries.length === 0) break;
    for (const entry of entries) {
      if (entry.seq === 0) signers.enrolFirst(entry.disclosures);
      const result = await check.feed(entry);
      findings.push(...result.findings.map(fromChain));
      if (result.fields) checkNames(result.fields, entry.seq);
      const stored = leafHashAt(db, entry.seq);
      if (!stored || toHex(stored) !== toHex(result.leaf)) {
        findings.push(
          finding(
            'entry/wrong-leaf-hash',
            `entry ${entry.seq}`,
            toHex(result.leaf),
            stored && toHex(stored),
          ),
        );
      }
      for (const { level, index, hash } of result.completed) {
        nodes++;
        if (nodeOrNull(level, index) !== toHex(hash)) {
          findings.push(
            finding(
              'tree/wrong-node',
              `tree node ${level}/${index}`,
              toHex(hash),
              nodeOrNull(level, index),
            ),
          );
        }
      }
      if (marks.has(check.frontier.size))
        roots.set(check.frontier.size, toHex(check.frontier.root()));
      checked.entries++;
      checked.signatures++;
      from = entry.seq + 1;
    }
    run.progress({ step: 'entries', done: checked.entries, of: whole, unit: 'entries' });
    await pause(run);
  }

  if (nodeCount(db) !== nodes)
    findings.push(finding('tree/extra-nodes', 'tree', nodes, nodeCount(db)));
  await checkHead();
  await checkCheckpoints();

  function nodeOrNull(level: number, index: number): string | null {
    try {
      return toHex(readNode(level, index));
    } catch {
      return null;
    }
  }

  /** The list of names says what the entry committed to; here nothing is withheld, so all must be there. */
  function checkNames({ fields }: MatchedFields, seq: number): void {
    const names = z.array(z.string()).safeParse(fields.get('fields')?.value);
    const there = [...fields.keys()].filter(name => !['kind', 'on', 'fields'].includes(name));
    const same =
      names.success &&
      names.data.length === there.length &&
      names.data.every(name => fields.has(name));
    if (!same) findings.push(finding('entry/wrong-names', `entry ${seq}`, null, null));
  }

  async function checkHead(): Promise<void> {
    const note = storedHead(db)?.note ?? '';
    const head = await readCheckpoint(toUtf8(note), vault.keyring.vaultPublicKey, [], nodeCrypto);
    if (!head.ok) findings.push(finding('head/unreadable', 'head', null, head.error.code));
    else findings.push(...check.compareHead(head.value.checkpoint).map(fromChain));
  }

  async function checkCheckpoints(): Promise<void> {
    for (const { size, why, note } of storedCheckpoints(db)) {
      const where = `checkpoint at ${size} (${why})`;
      const users = [{ id: vault.keyring.userId, publicKey: vault.keyring.userPublicKey }];
      const read = await readCheckpoint(
        toUtf8(note),
        vault.keyring.vaultPublicKey,
        users,
        nodeCrypto,
      );
      checked.checkpoints++;
      if (!read.ok) {
        findings.push(finding(read.error.code, where, null, null));
        continue;
      }
      const { checkpoint } = read.value;
      const root = roots.get(checkpoint.size) ?? null;
      if (checkpoint.size !== size)
        findings.push(finding('checkpoint/wrong-size', where, size, checkpoint.size));
      if (root !== toHex(checkpoint.root)) {
        findings.push(finding('checkpoint/wrong-root', where, root, toHex(checkpoint.root)));
      }
    }
  }
}

const First = z.object({
  'user/id': z.string(),
  'user/signingKey': z.string(),
});

/** Who may sign, from the entries themselves: the table of members is a projection and could be altered. */
class SignersFromLedger implements Signers {
  readonly #vaultKey: Uint8Array;
  readonly #keys = new Map<string, Uint8Array>();

  constructor(vaultKey: Uint8Array) {
    this.#vaultKey = vaultKey;
  }

  enrolFirst(disclosures: readonly string[]): void {
    const disclosed = disclosures.flatMap(text => {
      const parsed = parseDisclosure(text);
      return parsed ? [[parsed.name, parsed.value] as const] : [];
    });
    const first = First.safeParse(Object.fromEntries(disclosed));
    if (!first.success) return;
    try {
      this.#keys.set(first.data['user/id'], fromBase64url(first.data['user/signingKey']));
    } catch {
      // no key: every signature of this user is then told as that of an unknown signer
    }
  }

  keyAt(user: string): Uint8Array | null {
    return this.#keys.get(user) ?? null;
  }

  vaultKeyAt(): Uint8Array {
    return this.#vaultKey;
  }
}
