/** What an attacker does who knows the format: change a file, then make every list agree with it again. */
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  nodeCrypto,
  openSigningKey,
  type SigningKey,
} from '../../electron/vault/crypto/nodeCrypto.ts';
import { toUtf8 } from '../../shared/bytes.ts';
import { systemKinds } from '../../shared/events/event.ts';
import { parseCheckpointBody } from '../../shared/ledger/checkpoint.ts';
import { parseNote } from '../../shared/ledger/note.ts';
import { inclusionProof } from '../../shared/ledger/proof.ts';
import { writeManifest } from '../../shared/package/bag/manifest.ts';
import { writeEntryLine } from '../../shared/package/entryLine.ts';
import { filesUnder } from './files.ts';
import type { SyntheticVault } from './syntheticVault.ts';

export interface Line {
  seq: number;
  header: string;
  signature: string;
  vaultSignature: string | null;
  disclosures: string[];
  proof: string[];
}

export class Forger {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  read(file: string): string {
    return readFileSync(path.join(this.folder, file), 'utf8');
  }

  write(file: string, content: string | Uint8Array): void {
    writeFileSync(path.join(this.folder, file), content);
  }

  edit(file: string, change: (text: string) => string): void {
    const before = this.read(file);
    const after = change(before);
    if (after === before) throw new Error('the forgery changed nothing');
    this.write(file, after);
  }

  flipBit(file: string, at = 0): void {
    const bytes = readFileSync(path.join(this.folder, file));
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    this.write(file, bytes);
  }

  lines(change: (lines: Line[]) => Line[]): void {
    this.edit('ledger/entries.jsonl', text => {
      const lines = text.trimEnd().split('\n');
      const parsed = lines.map(line => JSON.parse(line) as Line);
      return change(parsed)
        .map(line => `${canonical(line)}\n`)
        .join('');
    });
  }

  files(): string[] {
    return filesUnder(this.folder).map(file => path.relative(this.folder, file));
  }

  /** Every manifest anew; the signature stays, since the attacker has no key. */
  recount(): void {
    const all = this.files().filter(file => !/^tagmanifest|package\.sig$/.test(file));
    const payload = all.filter(file => file.startsWith('data/'));
    const octets = payload.reduce(
      (sum, file) => sum + statSync(path.join(this.folder, file)).size,
      0,
    );
    const oxum = `Payload-Oxum: ${octets}.${payload.length}`;
    this.write('bag-info.txt', this.read('bag-info.txt').replace(/Payload-Oxum: .*/, oxum));
    for (const algorithm of ['sha256', 'sha512']) {
      this.write(`manifest-${algorithm}.txt`, this.#manifest(payload, algorithm));
    }
    const tags = all.filter(file => !file.startsWith('data/'));
    for (const algorithm of ['sha256', 'sha512']) {
      this.write(`tagmanifest-${algorithm}.txt`, this.#manifest(tags, algorithm));
    }
  }

  /** Recounts, and signs with a key: the attacker's own where none is given. */
  resign(key: SigningKey = openSigningKey(randomBytes(32))): void {
    this.recount();
    this.write(
      'ledger/package.sig',
      key.sign(readFileSync(path.join(this.folder, 'tagmanifest-sha256.txt'))),
    );
  }

  /** The exporter lies: a second export entry for the changed payload, properly chained, proven and signed. */
  exportAnew(vault: SyntheticVault, id: string, members: Record<string, unknown>): void {
    this.recount();
    const digest = (file: string) => this.#digest(file, 'sha256');
    const entry = vault.append(
      systemKinds.packageExported,
      { type: 'package', id },
      {
        ...members,
        manifestSha256: digest('manifest-sha256.txt'),
        manifestSha512: digest('manifest-sha512.txt'),
      },
    );
    const note = vault.checkpoint();
    const size = parseCheckpointBody(parseNote(toUtf8(note))?.text ?? '')?.size ?? 0;
    const { readNode } = vault.source();
    const positions = this.read('ledger/entries.jsonl')
      .trimEnd()
      .split('\n')
      .map(line => (JSON.parse(line) as Line).seq);
    const shown = [...positions.slice(0, -1), entry.seq].map(seq => {
      const proof = inclusionProof(readNode, seq, size, nodeCrypto);
      return writeEntryLine(vault.entries[seq]!, proof);
    });
    this.write('ledger/entries.jsonl', shown.join(''));
    this.write('ledger/checkpoint.txt', note);
    this.resign(vault.userKey);
  }

  #manifest(files: readonly string[], algorithm: string): string {
    return writeManifest(
      files.map(file => ({ path: file, digest: this.#digest(file, algorithm) })),
    );
  }

  #digest(file: string, algorithm: string): string {
    return createHash(algorithm)
      .update(readFileSync(path.join(this.folder, file)))
      .digest('hex');
  }
}

/** What the disclosures in a text say, which are Base64url of JSON. */
export function disclosuresIn(text: string): string[] {
  return [...text.matchAll(/"(Wy[IJ][A-Za-z0-9_-]+)"/g)].map(([, encoded]) =>
    Buffer.from(encoded!, 'base64url').toString(),
  );
}

function fieldsOf({ disclosures }: Line): [name: string, value: unknown, text: string][] {
  return disclosures.map(text => {
    const said = JSON.parse(Buffer.from(text, 'base64url').toString()) as [string, string, unknown];
    return [said[1], said[2], text];
  });
}

/** What a line of a package tells, as a forger chooses among them. */
export function kindIn(line: Line): string {
  return String(fieldsOf(line).find(([name]) => name === 'kind')?.[1]);
}

/** Withholds the fields of these names in the entries of a kind. */
export function without(kind: string, ...names: string[]): (lines: Line[]) => Line[] {
  return lines =>
    lines.map(line => {
      if (kindIn(line) !== kind) return line;
      const shown = fieldsOf(line).filter(([name]) => !names.includes(name));
      return { ...line, disclosures: shown.map(([, , text]) => text) };
    });
}

/** Leaves out every entry of such kinds. */
export function leftOut(kinds: RegExp): (lines: Line[]) => Line[] {
  return lines => lines.filter(line => !kinds.test(kindIn(line)));
}

function canonical(line: Line): string {
  const { disclosures, header, proof, seq, signature, vaultSignature } = line;
  return JSON.stringify({ disclosures, header, proof, seq, signature, vaultSignature });
}
