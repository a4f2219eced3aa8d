/**
 * The words of a printed checkpoint against the ledger. Every header is hashed anew: tables that somebody kept from before
 * would go on answering what they were told then.
 */
import * as z from 'zod';
import type { JobContext } from '../../../shared/contract/define.ts';
import type { WordsReport } from '../../../shared/contract/checkpoints.ts';
import { vaultKeyAt } from '../../../shared/events/users.ts';
import { checkpointBody } from '../../../shared/ledger/checkpoint.ts';
import { parseHeader } from '../../../shared/ledger/entry.ts';
import {
  fingerprintOf,
  fingerprintWords,
  sameFingerprint,
  wordsToFingerprint,
  type Fingerprint,
} from '../../../shared/ledger/fingerprint.ts';
import { Frontier, leafHash } from '../../../shared/ledger/merkle.ts';
import { Refusal } from '../../../shared/result.ts';
import { nodeCrypto } from '../crypto/nodeCrypto.ts';
import { sql } from '../database/sql.ts';
import { ledgerSize } from '../tables/entry.ts';
import type { Vault } from '../vault.ts';
import { userBook } from './users.ts';
import { pause } from './verification.ts';

const slice = 1000;
const Headers = z.array(z.object({ header: z.instanceof(Uint8Array<ArrayBufferLike>) }));

/**
 * @param size how many entries the words are of; null to try every size
 * @throws Refusal words/unreadable, job/cancelled
 */
export async function checkWords(
  vault: Vault,
  words: string,
  size: number | null,
  context: JobContext,
): Promise<WordsReport> {
  const typed = wordsToFingerprint(words);
  if (typed === null) throw new Refusal('words/unreadable');
  const entries = ledgerSize(vault.reader);
  if (size !== null && size > entries) {
    return { verdict: 'truncated', size, entries, expected: null };
  }
  let last: Fingerprint | null = null;
  for await (const { at, fingerprint } of fingerprints(vault, size, entries, context)) {
    last = fingerprint;
    if (sameFingerprint(fingerprint, typed)) {
      return { verdict: 'holds', size: at, entries, expected: inWords(fingerprint) };
    }
  }
  const expected = size === null || last === null ? null : inWords(last);
  return { verdict: 'contradicted', size, entries, expected };
}

/** The fingerprint that the ledger had at a size, or at each. */
async function* fingerprints(
  vault: Vault,
  size: number | null,
  entries: number,
  context: JobContext,
): AsyncGenerator<{ at: number; fingerprint: Fingerprint }> {
  const frontier = new Frontier(nodeCrypto);
  const book = userBook(vault.reader);
  const end = size ?? entries;
  while (frontier.size < end) {
    const from = frontier.size;
    const rows = Headers.parse(
      vault.reader.all(sql`SELECT header FROM entry WHERE seq >= ${from} AND seq < ${end}
                           ORDER BY seq LIMIT ${slice}`),
    );
    if (rows.length === 0) return;
    for (const { header } of rows) {
      frontier.append(leafHash(header, nodeCrypto));
      const at = frontier.size;
      if (size !== null && at !== size) continue;
      const key = vaultKeyAt(book, at);
      const parsed = parseHeader(header);
      if (!parsed.ok || key === null) continue;
      const { branch } = parsed.header;
      const body = checkpointBody({ vault: vault.id, branch, size: at, root: frontier.root() });
      yield { at, fingerprint: fingerprintOf(body, key, nodeCrypto) };
    }
    context.progress({ step: 'entries', done: frontier.size, of: end, unit: 'entries' });
    await pause(context);
  }
}

function inWords(fingerprint: Fingerprint): { uk: string[]; en: string[] } {
  return {
    uk: [...fingerprintWords(fingerprint, 'uk')],
    en: [...fingerprintWords(fingerprint, 'en')],
  };
}
