/** A ledger in memory with real keys, entries and proofs: what a package is made from, without a vault around it. */
import { createHash, randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import type { ExportSource } from '../../electron/vault/export/exportSource.ts';
import {
  nodeCrypto,
  openSigningKey,
  randomBytes,
  type SigningKey,
} from '../../electron/vault/crypto/nodeCrypto.ts';
import { fromUtf8, toBase64url, toHex, toUtf8 } from '../../shared/bytes.ts';
import { kindOf, systemKinds, type Change } from '../../shared/events/event.ts';
import { toFields } from '../../shared/events/fields.ts';
import type { StoredEntry } from '../../shared/ledger/chain.ts';
import { checkpointBody, checkpointOrigin } from '../../shared/ledger/checkpoint.ts';
import {
  disclosureDigest,
  makeDisclosure,
  parseDisclosure,
} from '../../shared/ledger/disclosure.ts';
import {
  buildHeader,
  decoyDigests,
  decoysNeeded,
  noPredecessor,
  signingInput,
} from '../../shared/ledger/entry.ts';
import { Frontier, leafHash } from '../../shared/ledger/merkle.ts';
import { signedNote } from '../../shared/ledger/note.ts';
import type { RecordIndex } from '../../shared/package/selection.ts';
import type { Role } from '../../shared/rights.ts';
import type { Noun } from '../../shared/records/index.ts';
import { referencesIn } from '../../shared/records/references.ts';

export interface Writer {
  readonly id: string;
  readonly key: SigningKey;
}

interface Known {
  readonly type: Noun;
  fields: Record<string, unknown>;
  readonly positions: number[];
}

export class SyntheticVault {
  readonly vault = randomUUID();
  readonly branch = randomUUID();
  readonly user = randomUUID();
  readonly userKey: SigningKey = openSigningKey(randomBytes(32));
  vaultKey: SigningKey = openSigningKey(randomBytes(32));
  /** Who writes from now on: the founder unless said otherwise. */
  writer: Writer = { id: this.user, key: this.userKey };
  readonly entries: StoredEntry[] = [];
  readonly files = new Map<string, Uint8Array>();
  readonly #records = new Map<string, Known>();
  readonly #frontier = new Frontier(nodeCrypto);
  readonly #nodes = new Map<string, Uint8Array>();
  readonly #userPositions: number[] = [];
  /** What the next header names as the latest entry of users and keys. */
  users: number | null = null;
  /** The request by which the next package is made; null while nobody is asked. */
  agreed: string | null = null;
  /** Headers as programs wrote them that did not bind entries of users yet. */
  isFirstVersion: boolean;
  readonly #requests = new Map<string, number[]>();
  #prev = noPredecessor;
  #clock = Date.UTC(2026, 2, 3, 9, 0, 0);

  constructor(name = 'Олена Зразкова', isFirstVersion = false) {
    this.isFirstVersion = isFirstVersion;
    const user = {
      id: this.user,
      name,
      signingKey: toBase64url(this.userKey.publicKey),
      encryptionKey: 'age1synthetic',
    };
    const members = { vault: this.vault, vaultKey: toBase64url(this.vaultKey.publicKey), user };
    const on = { type: 'vault', id: this.vault };
    this.#tellOfUsers(this.append(systemKinds.vaultCreated, on, members, true));
  }

  append(
    kind: string,
    on: { type: string; id: string },
    members: Record<string, unknown>,
    byVault = false,
  ): StoredEntry {
    const flat = toFields(members);
    const all: [string, unknown][] = [
      ['kind', kind],
      ['on', on],
      ['fields', Object.keys(flat)],
      ...Object.entries(flat),
    ];
    const disclosures = all.map(([name, value]) => makeDisclosure(randomBytes(16), name, value));
    return this.appendDisclosures(disclosures, byVault);
  }

  /** A user more; their entries come when `writer` is set to them. */
  enrol(name: string, roles: readonly Role[], request: string | null = null): Writer {
    const writer = { id: randomUUID(), key: openSigningKey(randomBytes(32)) };
    const { id, key } = writer;
    const user = {
      id,
      name,
      signingKey: toBase64url(key.publicKey),
      encryptionKey: 'age1synthetic',
    };
    this.tellOfUser(systemKinds.userEnrolled, id, { user, roles, request });
    return writer;
  }

  tellOfUser(kind: string, id: string, members: Record<string, unknown>): void {
    this.#tellOfUsers(this.append(kind, { type: 'user', id }, members));
  }

  #tellOfUsers({ seq }: StoredEntry): void {
    this.#userPositions.push(seq);
    this.users = seq;
  }

  /** Another key of the vault from the next entry on, told under the one in force unless another is given. */
  rekey(reason: string | null, signer = this.vaultKey): void {
    const next = openSigningKey(randomBytes(32));
    const members = {
      vaultKey: toBase64url(next.publicKey),
      epoch: 2,
      database: 'db-2.db',
      reason,
    };
    this.vaultKey = signer;
    const on = { type: 'vault', id: this.vault };
    this.#tellOfUsers(this.append(systemKinds.vaultRekeyed, on, members, true));
    this.vaultKey = next;
  }

  appendDisclosures(disclosures: readonly string[], byVault = false): StoredEntry {
    const decoySeed = randomBytes(16);
    const seq = this.#frontier.size;
    this.#clock += 61_000;
    const built = buildHeader(
      {
        vault: this.vault,
        branch: this.branch,
        seq,
        prev: this.#prev,
        at: new Date(this.#clock).toISOString(),
        by: this.writer.id,
        users: this.users,
      },
      disclosures.map(text => disclosureDigest(text, nodeCrypto)),
      decoyDigests(decoySeed, decoysNeeded(disclosures.length), nodeCrypto),
    );
    const header = this.isFirstVersion
      ? toUtf8(fromUtf8(built).replace(/"users":[^,]*,"v":2/, '"v":1'))
      : built;
    const leaf = leafHash(header, nodeCrypto);
    for (const { level, index, hash } of this.#frontier.append(leaf)) {
      this.#nodes.set(`${level}/${index}`, hash);
    }
    this.#prev = toHex(leaf);
    const signed = signingInput(leaf);
    const entry: StoredEntry = {
      seq,
      header,
      signature: this.writer.key.sign(signed),
      vaultSignature: byVault ? this.vaultKey.sign(signed) : null,
      disclosures,
      decoySeed,
    };
    this.entries.push(entry);
    return entry;
  }

  /** Destroys fields of the entry in which the record began, and says so. */
  erase(id: string, isGone: (name: string) => boolean): void {
    const known = this.#records.get(id);
    const position = known?.positions[0];
    const entry = this.entries[position ?? -1];
    if (!known || !entry || position === undefined) throw new Error('no such record');
    const isOpen = (text: string) => !isGone(parseDisclosure(text)?.name ?? '');
    const fields = entry.disclosures
      .filter(text => !isOpen(text))
      .map(text => ({
        name: parseDisclosure(text)?.name,
        digest: disclosureDigest(text, nodeCrypto),
      }));
    this.entries[position] = { ...entry, disclosures: entry.disclosures.filter(isOpen) };
    const ground = { law: 'ст. 15', order: null, number: null, date: null };
    const members = { ground, reason: 'вигадана', erased: [{ position, fields }], request: null };
    known.positions.push(
      this.append(systemKinds.fieldErased, { type: known.type, id }, members).seq,
    );
    if (isGone('file/mediaType')) this.files.delete(id);
  }

  /** Whoever writes asks, and somebody else agrees; gives the request's id. */
  request(action: string, facts: Record<string, unknown>, approver: Writer | null): string {
    const id = randomUUID();
    const on = { type: 'request', id };
    const asker = this.writer;
    const made = this.append(systemKinds.requestMade, on, { action, facts, reason: null });
    this.#requests.set(id, [made.seq]);
    if (approver !== null) {
      this.writer = approver;
      const { seq } = this.append(systemKinds.requestApproved, on, { reason: null });
      this.#requests.get(id)!.push(seq);
    }
    this.writer = asker;
    return id;
  }

  #requestOf(seq: number): string[] {
    return this.entries[seq]!.disclosures.flatMap(text => {
      const told = parseDisclosure(text);
      return told?.name === 'request' && typeof told.value === 'string' ? [told.value] : [];
    });
  }

  record(type: Noun, fields: Record<string, unknown>): string {
    const id = randomUUID();
    const { seq } = this.append(kindOf(type, 'begun'), { type, id }, fields);
    this.#records.set(id, { type, fields, positions: [seq] });
    return id;
  }

  change(id: string, change: Change, members: Record<string, unknown>): void {
    const known = this.#records.get(id);
    if (!known) throw new Error('no such record');
    const { seq } = this.append(kindOf(known.type, change), { type: known.type, id }, members);
    known.positions.push(seq);
    known.fields = { ...known.fields, ...members };
  }

  /** A piece of evidence with its file; `facts` are the members without those that follow from the bytes. */
  evidence(bytes: Uint8Array, facts: Record<string, unknown>, name: string, mediaType: string) {
    const file = {
      name,
      rawName: null,
      size: bytes.length,
      mediaType,
      modified: null,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };
    const id = this.record('evidence', { ...facts, nature: 'file', file, sha512: null });
    this.files.set(id, bytes);
    return id;
  }

  checkpoint(): string {
    const { vault, branch } = this;
    const { size } = this.#frontier;
    const body = checkpointBody({ vault, branch, size, root: this.#frontier.root() });
    const signature = this.vaultKey.sign(toUtf8(body));
    const key = { name: checkpointOrigin(vault, branch), publicKey: this.vaultKey.publicKey };
    return signedNote(body, [{ ...key, signature }], nodeCrypto);
  }

  source(): ExportSource {
    return {
      vault: this.vault,
      entries: positions => positions.map(seq => this.entries[seq]!),
      original: id => chunks(this.files.get(id)!),
      extract: async (id, target, algorithms, { onProgress }) => {
        const bytes = this.files.get(id)!;
        await writeFile(target, bytes, { flag: 'wx' });
        onProgress(bytes.length);
        const digest = (name: string) => createHash(name).update(bytes).digest('hex');
        return Object.fromEntries(algorithms.map(name => [name, digest(name)]));
      },
      appendExport: (id, exported) =>
        this.append(
          systemKinds.packageExported,
          { type: 'package', id },
          this.agreed === null ? exported : { ...exported, request: this.agreed },
        ),
      setNaming: () => undefined,
      checkpoint: () => this.checkpoint(),
      earlier: () => new Map(),
      readNode: (level, index) => {
        const hash = this.#nodes.get(`${level}/${index}`);
        if (!hash) throw new Error('no such node');
        return hash;
      },
      sign: message => this.writer.key.sign(message),
    };
  }

  index(): RecordIndex {
    const of = (type: Noun, member: string, value: string) =>
      [...this.#records].filter(([, r]) => r.type === type && r.fields[member] === value);
    const text = (value: unknown) => String(value);
    return {
      allEntries: () => [...this.#records.values()].flatMap(record => record.positions),
      userEntries: () => this.#userPositions,
      ofTheLedger: () => [],
      requestsOf: positions => positions.flatMap(seq => this.#requestOf(seq)),
      entriesOf: id => this.#records.get(id)?.positions ?? this.#requests.get(id) ?? [],
      assertionsOf: child => of('assertion', 'child', child).map(([id]) => id),
      interviewsOf: () => [],
      episodesOf: child =>
        of('episode', 'child', child).map(([id, r]) => ({ id, act: text(r.fields['act']) })),
      namedBy: id => {
        const named = this.#records.get(id);
        return named ? referencesIn(named.type, named.fields).map(({ target }) => target) : [];
      },
      linksTo: target =>
        [...this.#records]
          .filter(([, r]) => r.type === 'link' && targetOf(r.fields) === target)
          .map(([id, r]) => ({ id, evidence: text(r.fields['evidence']) })),
      joining: () => [],
      derivedFrom: evidence => {
        const from = this.#records.get(evidence)?.fields['derivedFrom'];
        return typeof from === 'string' ? from : null;
      },
    };
  }
}

function targetOf(fields: Record<string, unknown>): unknown {
  return (fields['target'] as { id: string }).id;
}

/** In pieces of odd length, through one buffer that is used again: as a stored object gives them. */
// eslint-disable-next-line @typescript-eslint/require-await -- a stream
async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(70_001);
  for (let at = 0; at < bytes.length; at += buffer.length) {
    const part = bytes.subarray(at, at + buffer.length);
    buffer.set(part);
    yield buffer.subarray(0, part.length);
  }
}
