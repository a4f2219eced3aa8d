/** What is asked for by an erasure and done by it; of sealed records so that nobody outside reads what it is. */
import * as z from 'zod';
import { canonicalJson } from '../../../shared/canonical.ts';
import { FieldErased } from '../../../shared/erasure/erased.ts';
import { SealedErasureFacts } from '../../../shared/erasure/sealed.ts';
import { goneOf, type ErasureWords } from '../../../shared/erasure/sealedWords.ts';
import { Subject, systemKinds } from '../../../shared/events/event.ts';
import type { Request } from '../../../shared/events/requests.ts';
import { Refusal } from '../../../shared/result.ts';
import { agreedRequest } from '../agreement.ts';
import { erasureWords } from '../compartments/erasures.ts';
import { boxWithout, putBoxes } from '../compartments/erasing.ts';
import { sealInto } from '../compartments/sealing.ts';
import { sealWords } from '../compartments/words.ts';
import type { Database, ReadableDb } from '../database/driver.ts';
import type { NewEvent } from '../ledger/append.ts';
import { requestBook } from '../ledger/requests.ts';
import { subjectOf } from '../tables/entry.ts';
import { recordById } from '../tables/record.ts';
import type { Vault } from '../vault.ts';
import { erasableOf } from './erasable.ts';

/** What a request for an erasure asks for, word for word what its entry will say. */
export const Asked = FieldErased.omit({ request: true }).extend({ subject: Subject });
export type Asked = z.infer<typeof Asked>;

/** The entry, and the work on the database that will be the next generation's. */
export interface Deed {
  readonly event: NewEvent;
  readonly after: (database: Database) => void;
}

/**
 * All that was agreed to has to be there still.
 * @param index where an entry's subject is looked up
 * @throws Refusal erasure/changed-meanwhile
 */
export function refuseChanged(
  { reader, sight }: Vault,
  { erased }: Pick<Asked, 'erased'>,
  index: ReadableDb,
): void {
  const db = index === reader ? reader : sight;
  const ids = new Set(erased.map(({ position }) => subjectOf(index, position)?.id ?? ''));
  const records = [...ids].flatMap(each => recordById(db, each) ?? []);
  const there = new Set(erasableOf(db, records).map(each => `${each.position} ${each.digest}`));
  const isStillThere = erased.every(({ position, fields }) =>
    fields.every(({ digest }) => there.has(`${position} ${digest}`)),
  );
  if (!isStillThere) throw new Refusal('erasure/changed-meanwhile');
}

/** @throws Refusal request/unknown, compartment/not-a-member, erasure/changed-meanwhile */
export function sealedAsked(vault: Vault, { facts }: Request): Asked {
  const parsed = SealedErasureFacts.safeParse(facts);
  if (!parsed.success) throw new Refusal('request/unknown');
  const { subject, words, erased } = parsed.data;
  const told = erasureWords(vault, subject.id, words);
  if (told === null) throw new Refusal('compartment/not-a-member');
  if (canonicalJson(goneOf(told.erased)) !== canonicalJson(erased)) {
    throw new Refusal('request/unknown');
  }
  refuseChanged(vault, told, vault.sealed.reader);
  return told;
}

/**
 * @throws Refusal approval/asked, compartment/needs-second, compartment/not-a-member, compartment/key-is-old
 */
export function sealedDeed(vault: Vault, asked: Asked, compartment: string): Deed {
  sealInto(compartment, null, vault.sealed, vault.keyring.userId);
  const { subject, words, erased } = factsFor(vault, asked, compartment);
  const facts = { subject, words, erased };
  const within = { compartments: [compartment], isSealed: false };
  const request = agreedRequest(vault, 'erasure.eraseSealed', facts, null, within);
  const boxes = asked.erased.map(each => boxWithout(vault, each));
  const gone = boxes.map(({ position, digests, box }) => ({ position, digests, box }));
  return {
    event: {
      kind: systemKinds.sealedErased,
      on: subject,
      members: { words, erased: gone, request },
    },
    after: database => putBoxes(database, boxes),
  };
}

/** Of a request that says the same, since words are sealed anew each time; else new ones. */
function factsFor(vault: Vault, asked: ErasureWords, compartment: string): SealedErasureFacts {
  const text = canonicalJson(asked);
  for (const { action, facts, ended } of requestBook(vault.reader).values()) {
    if (action !== 'erasure.eraseSealed' || ended !== null) continue;
    const before = SealedErasureFacts.safeParse(facts).data;
    if (before?.subject.id !== compartment) continue;
    const told = erasureWords(vault, compartment, before.words);
    if (told !== null && canonicalJson(told) === text) return before;
  }
  return {
    subject: { type: 'compartment', id: compartment },
    words: sealWords(vault.id, vault.sealed, compartment, text),
    erased: goneOf(asked.erased),
  };
}
